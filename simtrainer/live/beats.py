"""What an exercise has been through: beats, what was noted, and the stage it stands at."""

from __future__ import annotations

from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.live.polls import Poll
from simtrainer.live.steps import Way

Phase = Literal[
    "lobby", "practice", "brief", "open", "paused", "closed", "revealed", "discuss", "told", "debrief", "report"
]
"""told: it is decided, and the feed tells what came of it."""
Reveal = Literal["", "all", "team"]


@frozen
class Beat:
    """A decision that was taken. `line` is the run it belongs to (0 first; each rewind begins another).

    `polls` are all rounds that were asked about it, in their order; `actions` how many actions the run had before it.
    """

    line: int
    node: str
    title: str
    visit: int
    minute: int
    actions: int
    polls: tuple[Poll, ...]
    choice: str
    way: Way
    reason: str = ""
    words: str = ""
    """The reply that the room wrote itself, when it did."""


@frozen
class Observation:
    """Something that the trainer wrote down, pinned to where it was."""

    line: int
    node: str
    minute: int
    at: str
    text: str


@frozen
class Stage:
    """Where an exercise stands; every step makes another one, and undoing goes back to the one before.

    `node` is the decision that is open in the room, `poll` what is being asked about it, `round` from 1. `asked` are
    the polls of this beat so far. `actions` is the length of the run's log: a stage is undone together with what the
    run did in it. The timer: `timer` seconds were given at `timer_at`; `left` are those that remained when it was held.
    """

    phase: Phase = "lobby"
    line: int = 0
    actions: int = 0
    node: str = ""
    poll: Poll | None = None
    round: int = 0
    asked: tuple[Poll, ...] = ()
    reveal: Reveal = ""
    beats: tuple[Beat, ...] = ()
    timer: int = 0
    timer_at: str = ""
    left: float | None = None
    approved: tuple[str, ...] = ()
