"""A series of plays as it goes on: what cuts it off, and what it has come to so far."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

from simtrainer.checking.coverage import Coverage
from simtrainer.checking.trials.result import Failure, Trials, histogram
from simtrainer.checking.trials.strategies import Strategy
from simtrainer.frozen import frozen
from simtrainer.say import say
from simtrainer.scenario.model import Scenario

Progress = Callable[[int, int], None]
"""Told from time to time how many plays are done, of how many."""

KEPT = 10
"""Failures that are kept with everything that was done in them."""


@frozen
class Caps:
    """When a play is given up, and when the whole series is."""

    visits: int = 200
    """Arrivals at one node in one play, beyond which the story is taken to go round."""
    acts: int = 2_000
    """Acts in one play."""
    seconds: float | None = None
    """Time for the whole series, None for as long as it takes."""


class Series:
    """What the plays of a scenario have come to."""

    def __init__(self, scenario: Scenario, caps: Caps, cancelled: Callable[[], bool] | None) -> None:
        self.coverage = Coverage(scenario)
        self.endings: Counter[str] = Counter()
        self.failures: list[Failure] = []
        self.failed = 0
        self.values: dict[str, list[float]] = {"policy": [], "authenticity": [], "minutes": [], "turns": []}
        self._scenario, self._caps, self._cancelled = scenario, caps, cancelled
        self._start = time.monotonic()

    def cut(self) -> str:
        """Why no more is to be played, "" while there is no reason."""
        if self._cancelled is not None and self._cancelled():
            return say("it was stopped")
        seconds = self._caps.seconds
        if seconds is not None and time.monotonic() - self._start > seconds:
            return say("{seconds:g} s had passed", seconds=seconds)
        return ""

    def told(
        self, strategy: Strategy, *, seed: int, asked: int, played: int, cut: str, together: bool = False
    ) -> Trials:
        """Everything, when so many have been played."""
        return Trials(
            scenario=self._scenario.id,
            strategy=strategy,
            seed=seed,
            asked=asked,
            played=played,
            cut=cut,
            failures=tuple(self.failures),
            failed=self.failed,
            coverage=self.coverage,
            endings=dict(self.endings.most_common()),
            policy=histogram(self.values["policy"], 0, 100),
            authenticity=histogram(self.values["authenticity"], 0, 100),
            minutes=histogram(self.values["minutes"]),
            turns=histogram(self.values["turns"]),
            together=together,
        )
