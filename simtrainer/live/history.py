"""What an exercise has been through besides its road: roads left by going back, every question that was ever asked."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.frozen import frozen
from simtrainer.live.beats import Beat
from simtrainer.live.exercise import Exercise
from simtrainer.live.polls import Poll


@frozen
class History:
    """What the last stage of an exercise has forgotten."""

    left: tuple[tuple[Beat, ...], ...]
    """Roads that the room rewound from, each with its beats."""
    polls: Mapping[str, Poll]
    """Every question by its key, also those that decided nothing."""
    approved: Mapping[str, tuple[str, ...]]
    """Key of a question for texts -> devices whose text the trainer let through."""


def history(exercise: Exercise) -> History:
    """Tell an exercise again, step by step, and note it. A single step undone is no road: it was a slip."""
    again = Exercise(exercise.scenario, exercise.seed, exercise.plan)
    left: list[tuple[Beat, ...]] = []
    polls: dict[str, Poll] = {}
    approved: dict[str, tuple[str, ...]] = {}
    for step in exercise.steps:
        before = again.stage.beats
        again.take(step)
        stage = again.stage
        if step.kind == "rewind" and len(stage.beats) < len(before):
            left.append(before)
        if stage.poll is not None:
            polls.setdefault(stage.poll.key, stage.poll)
            if stage.poll.kind == "text":
                approved[stage.poll.key] = stage.approved
    road = exercise.stage.beats
    # A rewind that was itself undone left nothing behind.
    roads = tuple(dict.fromkeys(beats for beats in left if beats != road[: len(beats)]))
    return History(roads, polls, approved)
