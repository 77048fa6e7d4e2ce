"""What a search minimises: the final score of one dimension or of both, or its distance from 100."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from simtrainer.library.rubric import DIMENSIONS, Rubric
from simtrainer.scoring.arithmetic import cap_for
from simtrainer.scoring.ranges.judge import LineAct
from simtrainer.scoring.ranges.situations import Gain

Lines = tuple[tuple[int, frozenset[str]], ...]
"""Per dimension searched: critical lines crossed (2 stands for more) and the codes not made good yet."""

Slots = tuple[tuple[int, int, float], ...]
"""(slot, weight in halves, cost x weight); a slot is a phase of one of the dimensions searched."""

Vector = tuple[float, ...]
Weights = tuple[int, ...]


@dataclass(frozen=True)
class Goal:
    """Dimensions (0 policy, 1 authenticity) and a sense: `high` seeks the best, else the worst.

    A *cost* is the score when the worst is sought and 100 minus the score when the best is, so that every search
    minimises; with both dimensions it minimises the larger of the two costs.
    """

    rubric: Rubric = field(compare=False, repr=False)
    dimensions: tuple[int, ...]
    high: bool

    @cached_property
    def shares(self) -> tuple[float, ...]:
        """Share of each slot's phase in its dimension's score."""
        return tuple(self.rubric.phases.values()) * len(self.dimensions)

    @cached_property
    def phases(self) -> int:
        """Number of phases, which is the number of slots of one dimension."""
        return len(self.rubric.phases)

    @cached_property
    def _slots(self) -> dict[tuple[Gain, ...], Slots]:
        return {}

    def slots(self, gains: tuple[Gain, ...]) -> Slots:
        """An act's gains as costs in this goal's slots."""
        known = self._slots.get(gains)
        if known is None:
            known = self._slots[gains] = self._work_out(gains)
        return known

    def _work_out(self, gains: tuple[Gain, ...]) -> Slots:
        return tuple(
            (
                self.dimensions.index(dimension) * self.phases + phase,
                weight,
                weight - credit if self.high else credit,
            )
            for dimension, phase, weight, credit in gains
            if dimension in self.dimensions
        )

    @property
    def nothing(self) -> tuple[Weights, Vector, Lines]:
        """Weights, costs and critical lines before anything happened."""
        slots = self.phases * len(self.dimensions)
        return (0,) * slots, (0.0,) * slots, ((0, frozenset[str]()),) * len(self.dimensions)

    def cross(self, lines: Lines, acts: Sequence[LineAct]) -> Lines:
        """The critical lines after an act."""
        after: list[tuple[int, frozenset[str]]] = []
        for dimension, (crossed, open_codes) in zip(self.dimensions, lines, strict=True):
            for act, code in acts:
                if DIMENSIONS[dimension] not in self.rubric.criticals[code].dimensions:
                    continue
                if act == "recover":
                    open_codes = open_codes - {code}
                else:
                    crossed, open_codes = min(2, crossed + 1), open_codes | {code}
            after.append((crossed, open_codes))
        return tuple(after)

    def cap(self, index: int, crossed: int, recovered: bool) -> float:
        """The highest score of a dimension searched, 100 with no critical line crossed."""
        limits = self.rubric.caps[DIMENSIONS[self.dimensions[index]]]
        cap = cap_for(crossed, crossed if recovered else -1, limits.one, limits.more, self.rubric.recovered)
        return 100.0 if cap is None else min(100.0, float(cap))

    def lowest_cap(self, acts_cross: Mapping[int, bool]) -> float:
        """The lowest cap that could hold a score, given for each dimension whether any act crosses a line."""
        caps = [100.0]
        for index, dimension in enumerate(self.dimensions):
            if acts_cross.get(dimension):
                caps += [self.cap(index, crossed, recovered) for crossed in (1, 2) for recovered in (False, True)]
        return min(caps)

    def capped(self, index: int, raw: float, lines: Lines) -> float:
        """A raw cost under the cap that the critical lines put on the score."""
        crossed, open_codes = lines[index]
        if not crossed:
            return raw
        cap = self.cap(index, crossed, not open_codes)
        return max(raw, 100.0 - cap) if self.high else min(raw, cap)

    def best_capped(self, index: int, raw: float, lines: Lines) -> float:
        """The least cost that a raw cost of at least `raw` can still come to, whatever else is crossed or recovered."""
        if self.high:
            crossed, _ = lines[index]
            return max(raw, 100.0 - self.cap(index, crossed, True)) if crossed else raw
        return raw

    def cost(self, weights: Weights, costs: Vector, lines: Lines) -> float | None:
        """The cost of a finished path (or of one so far), None when a dimension has no scored decision."""
        total = 0.0
        for index in range(len(self.dimensions)):
            raw = self.raw(index, weights, costs)
            if raw is None:
                return None
            total = max(total, self.capped(index, raw, lines))
        return total

    def raw(self, index: int, weights: Weights, costs: Vector) -> float | None:
        """One dimension's cost before caps."""
        shares, share, sum_ = self.shares, 0.0, 0.0
        for slot in range(index * self.phases, (index + 1) * self.phases):
            if weights[slot]:
                share += shares[slot]
                sum_ += shares[slot] * costs[slot] / weights[slot]
        return 100 * sum_ / share if share else None
