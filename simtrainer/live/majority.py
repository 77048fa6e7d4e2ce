"""The road that most of the room wanted, as far as its votes tell it."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.engine.run import CannotDo, Run
from simtrainer.frozen import frozen
from simtrainer.live.splits import BeatTold


@frozen
class Majority:
    """`run` is what to compare with cases: the majority's road where it can be told, else the road as played."""

    run: Run
    against: tuple[int, ...]
    """Beats at which something else was done than most had chosen."""
    told: bool
    """Whether `run` is the majority's road."""


def majority_road(run: Run, beats: Sequence[tuple[BeatTold, int]]) -> Majority:
    """Play the majority's choices in the place of those taken. `beats` come with the actions before each.

    A story that another choice leads elsewhere has decisions that the room was never asked about: then the road stays
    as it was played, and only the beats where most wanted something else are named.
    """
    wanted = {
        actions: beat.vote.leaders[0]
        for beat, actions in beats
        if beat.against_the_vote and beat.vote is not None and len(beat.vote.leaders) == 1
    }
    against = tuple(beat.number for beat, actions in beats if actions in wanted)
    if not wanted:
        return Majority(run, (), True)
    again = Run(run.scenario, run.seed)
    try:
        for number, action in enumerate(run.actions):
            if number in wanted:
                again.choose(wanted[number])
            else:
                again.apply(action)
    except CannotDo:
        return Majority(run, against, False)
    return Majority(again, against, True)
