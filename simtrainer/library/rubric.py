"""The rubric as data: what a run is judged on, and how rule packs shift it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import Literal

from simtrainer.frozen import frozen

Dimension = Literal["P", "A"]
Band = Literal["model", "solid", "growing", "start-here"]
Quadrant = Literal["free-within-the-lines", "safe-and-a-little-silent", "big-heart-open-window", "good-place-to-start"]

DIMENSIONS: tuple[Dimension, Dimension] = ("P", "A")
BANDS: tuple[Band, ...] = ("model", "solid", "growing", "start-here")
QUADRANTS: tuple[Quadrant, ...] = (
    "free-within-the-lines",
    "safe-and-a-little-silent",
    "big-heart-open-window",
    "good-place-to-start",
)


@frozen
class Criterion:
    """One thing a choice is rated on. `will` and `when` fill "Next time I will ... when ..."."""

    code: str
    dimension: Dimension
    name: str
    plain: str
    weight: float
    will: str = ""
    when: str = ""
    ask: tuple[str, ...] = ()
    """Contacts of the organisation to ask about it, the best first."""


@frozen
class CriticalRule:
    """A line we all have to keep: the rule in plain words, and how people recover from crossing it."""

    code: str
    name: str
    dimensions: tuple[Dimension, ...]
    rule: str
    recovery: str


@frozen
class Cap:
    """The highest score of a dimension with one critical line crossed, and with two or more."""

    one: int
    more: int


@frozen
class RulePack:
    """A rulebook that a scenario plays under: raised weights, and levels of -2 that cross an existing critical line."""

    id: str
    name: str
    summary: str = ""
    dated: str = ""
    note: str = ""
    weights: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    criticals: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Criterion code -> critical code that a rating of -2 on it crosses."""


@frozen
class Rubric:
    """Everything the scorer needs to know that isn't in the scenario."""

    criteria: Mapping[str, Criterion]
    phases: Mapping[str, float]
    """Phase -> its share of a dimension's score."""
    criticals: Mapping[str, CriticalRule]
    caps: Mapping[Dimension, Cap]
    recovered: int
    """What openly making all critical lines good adds to a cap."""
    bands: tuple[tuple[Band, int, str], ...]
    """(band, lowest score, label), the highest first."""
    quadrant_from: int
    quadrants: Mapping[Quadrant, str]
    smallest_range: float
    smallest_spread: float
    enough_decisions: int
    """Below so many decisions there is "not enough evidence yet"."""
    windows: Mapping[str, int]
    """Severity -> minutes to the first human word, where the organisation doesn't say."""
    updates: Mapping[str, int]
    """Severity -> minutes between updates, where the organisation doesn't say."""
    crossings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Criterion code -> critical code that a rating of -2 on it crosses (from rule packs)."""
    packs: tuple[RulePack, ...] = ()
    """The rule packs in force, in the scenario's order."""
    dated: str = ""
    note: str = ""

    def weights(self, dimension: Dimension) -> dict[str, float]:
        """Criterion code -> weight, for one dimension, in the rubric's order."""
        return {code: one.weight for code, one in self.criteria.items() if one.dimension == dimension}

    def band(self, score: float) -> Band:
        """The band of a score of 0 to 100."""
        for band, lowest, _label in self.bands:
            if score >= lowest:
                return band
        return self.bands[-1][0]

    def band_label(self, band: Band | None) -> str:
        """A band in words ("Solid"); "Not enough evidence yet" for none."""
        for one, _lowest, label in self.bands:
            if one == band:
                return label
        return "Not enough evidence yet"

    def quadrant(self, policy: float, authenticity: float) -> Quadrant:
        """Which of the four quadrants a pair of scores lies in."""
        safe, warm = policy >= self.quadrant_from, authenticity >= self.quadrant_from
        if safe:
            return "free-within-the-lines" if warm else "safe-and-a-little-silent"
        return "big-heart-open-window" if warm else "good-place-to-start"

    def quadrant_label(self, quadrant: Quadrant | None) -> str:
        """A quadrant in words, "" for none."""
        return "" if quadrant is None else self.quadrants[quadrant]

    def window(self, severity: str, update: bool, windows: Mapping[str, int]) -> int:
        """Minutes of a window: the organisation's own (keys "S3", and "S3/update" for updates), else the default."""
        if update:
            return windows.get(f"{severity}/update", self.updates[severity])
        return windows.get(severity, self.windows[severity])

    def with_packs(self, packs: Iterable[RulePack]) -> Rubric:
        """The rubric under some rule packs.

        A weight is the largest that any pack gives; what no pack names is scaled so that each dimension keeps its sum.
        """
        packs = tuple(packs)
        criteria = dict(self.criteria)
        for dimension in DIMENSIONS:
            weights = self.weights(dimension)
            raised = {
                code: max(pack.weights[code] for pack in packs if code in pack.weights)
                for code in weights
                if any(code in pack.weights for pack in packs)
            }
            if not raised:
                continue
            rest = sum(weights.values()) - sum(raised.values())
            others = sum(weight for code, weight in weights.items() if code not in raised)
            scale = max(rest, 0) / others if others else 0.0
            for code, weight in weights.items():
                criteria[code] = replace(criteria[code], weight=raised.get(code, weight * scale))
        crossings = dict(self.crossings)
        for pack in packs:
            crossings.update(pack.criticals)
        return replace(
            self,
            criteria=MappingProxyType(criteria),
            crossings=MappingProxyType(crossings),
            packs=packs,
        )
