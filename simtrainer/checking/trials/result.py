"""What many plays came to: how they ended, what they scored, where they were, and what went wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor
from typing import Any, Literal

from simtrainer.checking.coverage import Coverage
from simtrainer.checking.trials.strategies import Strategy
from simtrainer.frozen import frozen

BARS = 10
Trouble = Literal["no-ending", "round", "stuck"]


@frozen
class Histogram:
    """How often values fell between `edges`; the first and last bar hold what lies beyond, too."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]
    lowest: float
    mean: float
    median: float
    highest: float

    @property
    def total(self) -> int:
        """How many values there were."""
        return sum(self.counts)

    def to_dict(self) -> dict[str, Any]:
        """The histogram as JSON values."""
        return {
            "edges": list(self.edges),
            "counts": list(self.counts),
            "lowest": round(self.lowest, 1),
            "mean": round(self.mean, 1),
            "median": round(self.median, 1),
            "highest": round(self.highest, 1),
        }


def histogram(values: Sequence[float], low: float | None = None, high: float | None = None) -> Histogram | None:
    """The histogram of values between two bounds (default: of whole numbers, round ones around them); None for none."""
    if not values:
        return None
    ordered = sorted(values)
    top = ordered[-1] + 1 if high is None else high
    step = _round_step(top - (ordered[0] if low is None else low))
    low = floor(ordered[0] / step) * step if low is None else low
    bars = max(1, ceil((top - low) / step - 1e-9))
    counts = [0] * bars
    for one in ordered:
        counts[min(bars - 1, max(0, int((one - low) / step + 1e-9)))] += 1
    half = len(ordered) // 2
    median = ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
    edges = tuple(round(low + step * number, 6) for number in range(bars + 1))
    return Histogram(edges, tuple(counts), ordered[0], sum(ordered) / len(ordered), median, ordered[-1])


def _round_step(span: float) -> float:
    """The smallest of 1, 2, 5, 10, 20, 50… with which a span has ten bars at most."""
    step = 1.0
    for factor in (2, 2.5, 2) * 12:
        if step * BARS >= span:
            break
        step *= factor
    return step


@frozen
class Failure:
    """A play that went wrong: with which seed, how, and everything that was done in it as lines of a plan."""

    seed: int
    number: int
    """Which play of the series it was, from 1."""
    trouble: Trouble
    message: str
    node: str
    steps: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The failure as JSON values."""
        return {
            "seed": self.seed,
            "play": self.number,
            "trouble": self.trouble,
            "message": self.message,
            "node": self.node,
            "steps": list(self.steps),
        }


@frozen
class Trials:
    """The outcome of a series. Plays prove nothing that they didn't meet: what they show is what they did."""

    scenario: str
    strategy: Strategy
    seed: int
    asked: int
    played: int
    cut: str
    """Why fewer were played than asked for, "" when all were."""
    failures: tuple[Failure, ...]
    failed: int
    """How many plays went wrong (more than the failures that are kept, perhaps)."""
    coverage: Coverage
    endings: Mapping[str, int]
    policy: Histogram | None
    authenticity: Histogram | None
    minutes: Histogram | None
    turns: Histogram | None
    together: bool = False
    """Whether they were played in lockstep (`checking.batch`) and not one by one."""

    @property
    def passed(self) -> bool:
        """Whether every play that was asked for was played and went well."""
        return not self.cut and not self.failed

    def to_dict(self) -> dict[str, Any]:
        """The series as JSON values."""
        shapes = {
            "policy": self.policy,
            "authenticity": self.authenticity,
            "minutes": self.minutes,
            "turns": self.turns,
        }
        return {
            "scenario": self.scenario,
            "strategy": self.strategy,
            "seed": self.seed,
            "together": self.together,
            "asked": self.asked,
            "played": self.played,
            "cut": self.cut,
            "passed": self.passed,
            "failed": self.failed,
            "failures": [one.to_dict() for one in self.failures],
            "endings": dict(self.endings),
            **{name: None if shape is None else shape.to_dict() for name, shape in shapes.items()},
            "coverage": self.coverage.to_dict(),
        }
