"""The exercise as a trainer runs it: steps in their order, votes that decide, undo and rewind that lose nothing."""

from __future__ import annotations

from itertools import count

import pytest

from simtrainer import paths
from simtrainer.engine.events import Decided
from simtrainer.live.course import NotNow, Plan
from simtrainer.live.door import Door, new_code
from simtrainer.live.exercise import Exercise
from simtrainer.live.local_room import LocalRoom
from simtrainer.live.polls import Team, Vote
from simtrainer.live.room import PublicState
from simtrainer.scenario.loader import load_scenario

LOADED = load_scenario(paths.scenarios() / "negative-comment" / "two-parcels.yaml")
assert LOADED.scenario is not None, LOADED.errors
NC1 = LOADED.scenario
TEAMS = (Team("legal", "Legal"), Team("marketing", "Marketing"), Team("support", "Support"))


def exercise(**options) -> Exercise:
    seconds = count()
    return Exercise(
        NC1, 7, Plan(TEAMS), clock=lambda: f"2026-11-22T10:00:{next(seconds) % 60:02d}.000+00:00", **options
    )


def opened() -> Exercise:
    room = exercise()
    for step in ("practice", "brief", "open"):
        room.do(step)
    return room


def hand(room: Exercise, option: str, number: int, team: str = "legal") -> Vote:
    assert room.poll is not None
    return Vote(room.poll.key, "", team, option, "2026-11-22T10:00:00.000+00:00", "hands", count=number)


def ids(room: Exercise) -> list[str]:
    assert room.poll is not None
    return [option.id for option in room.poll.options]


def test_a_whole_beat_from_the_lobby_to_what_came_of_it():
    room = exercise()
    taken = []
    while room.phase != "told":
        step = room.next_step()
        taken.append(step)
        if step == "vote":
            room.decide_by_votes([hand(room, ids(room)[0], 5), hand(room, ids(room)[1], 2)])
        elif step:
            room.do(step)
    assert taken == ["practice", "brief", "open", "close", "reveal", "discuss", "vote"]
    (beat,) = room.stage.beats
    assert (beat.way, beat.choice, beat.actions) == ("majority", room.run.actions[0].id, 0)
    assert any(isinstance(event, Decided) for event in room.run.events)


def test_a_tie_decides_nothing_until_somebody_does():
    room = opened()
    first, second, *_ = ids(room)
    tied = [hand(room, first, 3), hand(room, second, 3)]
    room.do("close")
    with pytest.raises(NotNow, match="tie"):
        room.decide_by_votes(tied)
    with pytest.raises(NotNow, match="why"):
        room.do("decide", second, way="trainer")
    assert room.phase == "closed" and not room.run.actions
    room.decide_by_draw(tied)
    assert room.stage.beats[0].choice in (first, second)
    again = Exercise.replay(NC1, 7, room.plan, room.steps)
    assert again.stage == room.stage and again.run.actions == room.run.actions


def test_voting_again_is_another_round_and_both_stay_with_the_beat():
    room = opened()
    before = room.poll
    room.do("close")
    room.do("reveal")
    room.do("discuss")
    room.do("open")
    assert room.poll is not None and before is not None
    assert room.poll.key != before.key and room.stage.round == 2
    second = room.poll
    room.do("close")
    room.do("decide", ids(room)[0], text="Legal is content", way="trainer")
    assert room.stage.beats[0].polls == (before, second)


def test_going_back_undoes_one_step_and_a_decision_too_and_keeps_the_run_it_leaves():
    room = opened()
    asked = room.poll
    room.do("close")
    room.do("decide", ids(room)[0], text="to see", way="trainer")
    gone = room.run
    room.do("undo")
    assert room.phase == "closed" and room.poll == asked
    assert room.run is not gone and not room.run.actions and len(gone.actions) == 1
    room.do("undo")
    assert room.phase == "open" and room.poll == asked
    assert len(room.lines) == 2


def test_rewinding_starts_another_line_and_both_are_told():
    room = opened()
    for _ in range(3):
        if room.phase == "told":
            room.do("open")
        room.do("decide", ids(room)[0], text="on we go", way="trainer")
    first = room.run
    room.do("rewind", n=1)
    assert len(first.actions) >= 3 and len(room.run.actions) == 1
    assert [beat.actions for beat in room.stage.beats] == [0]
    room.do("open")
    assert room.poll is not None and room.poll.key.startswith("1/")


def test_a_step_that_cannot_be_kept_did_not_happen():
    def fails(step):
        if step.kind == "decide":
            raise OSError("the disk is full")

    room = exercise(keep=fails)
    for step in ("practice", "brief", "open", "close"):
        room.do(step)
    stage, events = room.stage, len(room.run.events)
    with pytest.raises(OSError, match="full"):
        room.do("decide", ids(room)[0], text="go", way="trainer")
    assert room.stage == stage and not room.run.actions and len(room.run.events) == events
    assert [step.kind for step in room.steps][-1] == "close"


def test_the_timer_counts_down_holds_when_paused_and_closes_nothing():
    room = Exercise(NC1, 7, Plan(TEAMS, vote_seconds=60), clock=lambda: "2026-11-22T10:00:00.000+00:00")
    for step in ("practice", "brief", "open"):
        room.do(step)
    assert room.timer_left("2026-11-22T10:00:20.000+00:00") == 40
    assert room.timer_left("2026-11-22T10:05:00.000+00:00") == 0
    assert room.phase == "open"
    room.do("pause")
    assert room.timer_left("2026-11-22T11:00:00.000+00:00") == 60
    room.do("timer", n=0)
    assert room.timer_left("2026-11-22T11:00:00.000+00:00") is None


def test_a_replayed_exercise_is_the_same_notes_and_all():
    room = opened()
    room.do("observe", text="Legal and support looked at each other")
    room.do("note", room.stage.node, text="Ask Support first")
    room.do("close")
    room.do("decide", ids(room)[0], text="on", way="trainer")
    room.do("undo")
    room.do("reveal", "team")
    room.do("debrief")
    room.do("word", text="hot")
    room.do("sentence", "legal,marketing", text="We got it wrong.")
    room.do("action", "do", text="A night number, Jo, by Friday")
    again = Exercise.replay(NC1, 7, room.plan, room.steps)
    for name in ("stages", "observations", "notes", "words", "sentence", "actions"):
        assert getattr(again, name) == getattr(room, name), name
    assert [run.actions for run in again.lines] == [run.actions for run in room.lines]


def test_the_last_vote_of_a_phone_counts_and_hands_are_added():
    room = opened()
    first, second, *_ = ids(room)
    door = Door(new_code())
    people = LocalRoom(TEAMS, door)
    people.set_state(PublicState("open", room.poll, True))
    _, token = people.join(door.code, "legal")
    assert room.poll is not None
    people.vote(token, room.poll.key, first)
    people.vote(token, room.poll.key, second, "high")
    people.count_hands("support", second, 3)
    people.count_hands("support", second, -1)
    counted = room.count(people.votes())
    assert counted is not None
    assert counted.counts[first] == 0 and counted.counts[second] == 3
    assert counted.by_team["support"] == {second: 2} and counted.sure[second] == {"high": 1}
