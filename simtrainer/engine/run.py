"""One run of a scenario: a pull API over a frozen scenario. (Being built: the signatures below are the contract.)"""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.engine.actions import Action
from simtrainer.engine.events import Event
from simtrainer.engine.offers import Offer
from simtrainer.scenario.model import Scenario


class CannotDo(Exception):
    """The run can't do what was asked now; `title` and `advice` are for people."""

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice


class Run:
    """A run: actions in, events out. Scenario frozen, time and seed passed in, everything else derived by replay."""

    scenario: Scenario
    seed: int
    actions: list[Action]
    events: list[Event]
    minute: int
    """Story minutes since the scenario's start."""
    ending: str | None
    """Id of the ending's node once it is fixed, "none" when the run finished without, None before."""
    finished: bool
    values: dict[str, int | bool | str]
    """The variables now."""

    def __init__(self, scenario: Scenario, seed: int = 0) -> None: ...
    @classmethod
    def replay(cls, scenario: Scenario, seed: int, actions: Sequence[Action]) -> Run: ...
    def offers(self) -> list[Offer]: ...
    def choose(self, choice_id: str, at: int | None = None) -> list[Event]: ...
    def write(self, text: str, nearest: str, at: int | None = None) -> list[Event]: ...
    def consult(self, node_id: str, contact: str, at: int | None = None) -> list[Event]: ...
    def wait(self, minutes: int) -> list[Event]: ...
    def advance(self, minute: int) -> list[Event]: ...
    def inject(self, inject_id: str, at: int | None = None) -> list[Event]: ...
    def rewind(self, n: int) -> Run: ...
    def next_change(self) -> int | None: ...
    def settle(self) -> list[Event]: ...
