"""What a search for worst and best lines found, and how sure it is."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from simtrainer.frozen import frozen
from simtrainer.say import say


@frozen
class Range:
    """The lowest and highest final score of one dimension over all untimed play, 0 to 100.

    `low` and `high` are scores that somebody can really reach (a plan was replayed). Where `exact` is false, the true
    lowest lies between `low_bracket` and `low`, and the true highest between `high` and `high_bracket`; where it is
    true, brackets and scores are the same. All are None when no path is scored in this dimension.
    """

    low: float | None
    high: float | None
    exact: bool
    low_bracket: float | None
    high_bracket: float | None

    @property
    def low_exact(self) -> bool:
        """Whether the lowest score itself is proved."""
        return self.low == self.low_bracket

    @property
    def high_exact(self) -> bool:
        """Whether the highest score itself is proved."""
        return self.high == self.high_bracket

    def words(self) -> str:
        """The range in words: "12 to 100", or "worst between 12 and 15, best 100" where it isn't known exactly."""
        if self.low is None or self.high is None or self.low_bracket is None or self.high_bracket is None:
            return say("not scored")
        low, high = round(self.low), round(self.high)
        if self.exact or (round(self.low_bracket) == low and round(self.high_bracket) == high):
            return say("{low} to {high}", low=low, high=high)
        worst = (
            f"{low}"
            if round(self.low_bracket) == low
            else say("between {low} and {high}", low=round(self.low_bracket), high=low)
        )
        best = (
            f"{high}"
            if round(self.high_bracket) == high
            else say("between {low} and {high}", low=high, high=round(self.high_bracket))
        )
        return say("worst {worst}, best {best}", worst=worst, best=best)


@frozen
class Line:
    """One way through a scenario, as it was replayed: its plan, where it ends and what it scores."""

    plan: str
    ending: str
    policy: float | None
    authenticity: float | None
    exact: bool
    """Whether no other line is better (or worse) in the sense of this line."""


@frozen
class Ranges:
    """The ranges of a scenario with its worst and best line.

    The best line has the highest min(policy, authenticity), the worst line the lowest max of the two. `labels` counts
    the partial paths that were compared, `states` the different situations met. `complete` is false when a limit
    stopped the search before everything was proved; what is claimed holds all the same.
    """

    policy: Range
    authenticity: Range
    best: Line | None
    worst: Line | None
    labels: int
    states: int
    complete: bool

    def to_dict(self) -> dict[str, Any]:
        """The ranges as JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Ranges:
        """The ranges written by `to_dict`; ValueError when the values aren't those of ranges."""
        try:
            return cls(
                policy=Range(**data["policy"]),
                authenticity=Range(**data["authenticity"]),
                best=None if data["best"] is None else Line(**data["best"]),
                worst=None if data["worst"] is None else Line(**data["worst"]),
                labels=data["labels"],
                states=data["states"],
                complete=data["complete"],
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not the ranges of a scenario") from error
