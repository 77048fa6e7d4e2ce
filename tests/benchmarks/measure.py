"""Measuring by turns: what is compared runs alternately, so that a slow minute of the machine meets both."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


class Missing(Exception):
    """Something a benchmark compares with isn't installed; the text is one line that says how to get it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: a ratio (or milliseconds) with the goal beside it. `held` is None where there is no goal."""

    name: str
    figure: float
    unit: str
    goal: str = ""
    held: bool | None = None
    detail: str = ""
    medians: Mapping[str, float] = field(default_factory=dict[str, float])
    """What the figure was worked out from, in seconds or per second."""

    def to_dict(self) -> dict[str, Any]:
        """The row as JSON values."""
        return {**asdict(self), "medians": dict(self.medians)}


def at_most(name: str, figure: float, most: float, unit: str, detail: str, medians: Mapping[str, float]) -> Row:
    """A figure that should stay at or under its goal."""
    return Row(name, figure, unit, f"≤ {most:g} {unit}", figure <= most, detail, medians)


def at_least(name: str, figure: float, least: float, unit: str, detail: str, medians: Mapping[str, float]) -> Row:
    """A figure that should reach its goal."""
    return Row(name, figure, unit, f"≥ {least:g} {unit}", figure >= least, detail, medians)


def by_turns(times: int, **jobs: Callable[[], object]) -> dict[str, float]:
    """Median seconds of each job over `times` rounds, in each of which every job runs once."""
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(times):
        for name, job in jobs.items():
            gc.collect()
            start = time.perf_counter()
            job()
            taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in taken.items()}


def percentile(values: list[float], share: float) -> float:
    """The smallest value that `share` (0 to 1) of all don't exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
