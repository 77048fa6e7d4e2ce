"""What the trainee can do now, at each open decision."""

from __future__ import annotations

from simtrainer.frozen import frozen
from simtrainer.scenario.model import Choice, Consult, Node


@frozen
class OfferedChoice:
    """A card. `enabled` false means `when` is false and the author gave a reason to show."""

    choice: Choice
    enabled: bool = True
    reason: str = ""


@frozen
class OfferedConsult:
    """A contact that may be asked here; `asked` when it was already, `ready` the minute of its answer then."""

    consult: Consult
    asked: bool = False
    ready: int | None = None


@frozen
class Offer:
    """An open decision.

    `choices` are in the order in which to show them (shuffled by the run's seed; ids are what counts). `silence_at` is
    the story minute at which the decision is left to its silence, None when it waits for ever.
    """

    thread: str
    node: Node
    arrived: int
    visit: int
    choices: tuple[OfferedChoice, ...]
    consults: tuple[OfferedConsult, ...]
    silence_at: int | None
