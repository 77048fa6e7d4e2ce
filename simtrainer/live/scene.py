"""What is on the wall and on the phones: the part of an exercise that everybody may see.

No score, no rating, no way that the story might go on is ever in it; a poll's counts only after the reveal.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from simtrainer.days import weekday
from simtrainer.debrief.clock import clock
from simtrainer.engine.events import Decided, Event, FeedPost, Published, WentSilent
from simtrainer.engine.reach import counts_at
from simtrainer.live.exercise import Exercise
from simtrainer.live.polls import LETTERS, Vote
from simtrainer.live.room import PublicState
from simtrainer.live.tally import Tally, groups, ratings
from simtrainer.scenario.model import ORG, YOU, Node

OWN = (ORG, YOU)
MOST_TOLD = 6
"""So many posts tell what came of a decision."""


def public_state(exercise: Exercise, votes: Sequence[Vote], at: str) -> PublicState:
    """What the room may know at a wall time."""
    stage = exercise.stage
    counted = exercise.count(votes)
    return PublicState(
        phase=stage.phase,
        poll=stage.poll,
        is_open=stage.phase in ("open", "practice", "debrief") and stage.poll is not None,
        scene=_scene(exercise, votes, at),
        result=_result(exercise, counted, votes) if counted is not None and stage.reveal else None,
    )


def asked_post(exercise: Exercise, node: Node) -> FeedPost | None:
    """The post that a decision answers: its focus, else the last one at its node by somebody else."""
    shown = {event.post.id: event.post for event in exercise.run.events if isinstance(event, Published)}
    wanted = (node.focus, *(post.id for post in reversed(node.posts) if post.by not in OWN))
    return next((shown[post] for post in wanted if post in shown), None)


def story_time(exercise: Exercise) -> str:
    """The story's day and time: "Tuesday, 08:12"."""
    start = exercise.scenario.start_at
    time = clock(start, exercise.run.minute)
    return time if " " in time else f"{weekday(start)}, {time}"


def came_of_it(exercise: Exercise) -> list[FeedPost]:
    """The posts since the last decision, ours first; what people usually chatter about is left out."""
    events: Sequence[Event] = exercise.run.events
    last = max((n for n, event in enumerate(events) if isinstance(event, Decided | WentSilent)), default=-1)
    told = [event.post for event in events[last + 1 :] if isinstance(event, Published)]
    return [post for post in told if post.source != "chatter"][:MOST_TOLD]


def _scene(exercise: Exercise, votes: Sequence[Vote], at: str) -> dict[str, Any]:
    scenario, stage, run = exercise.scenario, exercise.stage, exercise.run
    scene: dict[str, Any] = {
        "title": scenario.title,
        "clock": story_time(exercise),
        "meters": _meters(exercise),
        "beat": len(stage.beats) + 1,
    }
    if stage.phase == "brief":
        scene["summary"] = scenario.summary
        scene["role"] = {"name": scenario.role.name, "title": scenario.role.title}
        scene["outcomes"] = list(scenario.outcomes[:3])
    if stage.round > 1:
        scene["round"] = stage.round
    node = exercise.node
    if node is not None:
        post = asked_post(exercise, node)
        scene["decision"] = node.title
        if post is not None:
            scene["post"] = _post(exercise, post)
        if stage.phase in ("revealed", "discuss") and node.prompts:
            scene["prompts"] = list(node.prompts)
    left = exercise.timer_left(at)
    if left is not None:
        scene["timer"] = {"left": left, "of": stage.timer or left, "held": stage.left is not None}
    if stage.poll is not None and stage.poll.kind in ("text", "rate") and stage.approved:
        scene["texts"] = _texts(exercise, votes)
    if stage.phase == "told":
        scene["told"] = [_post(exercise, post) for post in came_of_it(exercise)]
        if stage.beats:
            beat = stage.beats[-1]
            scene["decided"] = {"way": beat.way, "reason": beat.reason, "label": _label(exercise, beat.choice)}
    if run.finished:
        end = scenario.nodes.get(run.ending or "")
        if end is not None and end.ending is not None:
            scene["ending"] = {"title": end.ending.title, "text": end.ending.text}
    if stage.phase == "debrief":
        scene["words"] = [word for word in exercise.words if word]
        scene["sentence"] = exercise.sentence[0]
    return scene


def _meters(exercise: Exercise) -> list[dict[str, Any]]:
    values = exercise.run.state.values
    return [
        {"label": variable.meter, "value": values[name]}
        for name, variable in exercise.scenario.variables.items()
        if variable.meter
    ]


def _post(exercise: Exercise, post: FeedPost) -> dict[str, Any]:
    channel = exercise.scenario.channels.get(post.channel)
    likes, shares, replies = counts_at(post, exercise.run.minute)
    return {
        "id": post.id,
        "who": post.name,
        "handle": post.handle,
        "text": post.text,
        "channel": channel.name if channel else "",
        "kind": channel.kind if channel else "",
        "ours": post.by in OWN,
        "picture": post.picture,
        "alt": post.alt,
        "likes": likes,
        "shares": shares,
        "replies": replies,
    }


def _texts(exercise: Exercise, votes: Sequence[Vote]) -> list[dict[str, str]]:
    """Texts that the trainer let through, side by side and unnamed."""
    last: dict[str, str] = {}
    keys = {poll.key for poll in exercise.stage.asked if poll.kind == "text"}
    for vote in votes:
        if vote.poll in keys:
            last[vote.device] = vote.text
    shown = [last[device] for device in exercise.stage.approved if device in last]
    return [{"letter": letter, "text": text} for letter, text in zip(LETTERS, shown, strict=False)]


def _label(exercise: Exercise, choice: str) -> str:
    if not choice:
        return ""
    return exercise.scenario.node_of_choice(choice).choice(choice).label


def _result(exercise: Exercise, counted: Tally, votes: Sequence[Vote]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "counts": dict(counted.counts),
        "total": counted.total,
        "leaders": list(counted.leaders),
    }
    poll = exercise.poll
    if poll is not None and poll.kind == "rate":
        # By letter: whose text it is stays unsaid.
        letters = {option.id: option.letter for option in poll.options}
        result["ratings"] = {letters[text]: means for text, means in ratings(poll, votes).items()}
    if exercise.stage.reveal == "team":
        result["groups"] = [
            {"teams": list(group.teams), "name": group.name, "counts": dict(group.counts), "total": group.total}
            for group in groups(counted, exercise.plan.teams)
        ]
    return result
