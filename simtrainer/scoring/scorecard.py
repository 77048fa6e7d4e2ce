"""What a run scored: two dimensions, never averaged, with everything needed to say why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.library.rubric import Band, Dimension, Quadrant

__all__ = [
    "Band",
    "CriterionEvidence",
    "Critical",
    "Dimension",
    "DimensionScore",
    "OptionScore",
    "Quadrant",
    "ReplyMark",
    "Scorecard",
    "ScoredDecision",
]


@frozen
class OptionScore:
    """One option at a decision: its value per dimension (-1 to +1; None when nothing there is rated)."""

    id: str
    """Choice id, "silence", or an outcome of a window or promise."""
    values: Mapping[Dimension, float | None]

    def chip(self, dimension: Dimension) -> int | None:
        """round(10 x value): the signed number a screen shows for this option."""
        value = self.values[dimension]
        return None if value is None else round(10 * value)


@frozen
class ReplyMark:
    """A hard check that spoke against an own reply: which, its words, what it lowered to -2 and the line it crossed."""

    check: str
    words: str
    title: str
    criterion: str
    critical: str
    clause: str = ""
    """Id of the house's clause about it, "" when there is none."""
    spans: tuple[tuple[int, int], ...] = ()


@frozen
class ScoredDecision:
    """One decision that was scored (or that left the scores alone), with all options that were on offer.

    `credit` per dimension is 0 to 1, None when the decision doesn't discriminate there. `weight` is stakes, halved
    when contested. `ratings` are those of what was done.
    """

    kind: Literal["choice", "silence", "window", "promise"]
    node: str
    minute: int
    turn: int
    phase: str
    weight: float
    contested: bool
    taken: str
    options: tuple[OptionScore, ...]
    credit: Mapping[Dimension, float | None]
    best: Mapping[Dimension, str]
    """Id of the best option on offer per dimension."""
    engaged: tuple[str, ...]
    ratings: Mapping[str, tuple[int, str]]
    """Criterion code -> (level, note) of what was done."""
    repeated: bool = False
    """A later visit to a node already decided once: shown, never scored."""
    thread: str = ""
    own: OptionScore | None = None
    """What own words are worth where a check lowered their stance; None otherwise."""
    marks: tuple[ReplyMark, ...] = ()
    """The checks that lowered it."""

    @property
    def done(self) -> OptionScore:
        """What was done, as it is worth: an option on offer, or own words below their stance."""
        return self.own or self.option(self.taken)

    def option(self, option_id: str) -> OptionScore:
        """The option with that id; KeyError when it wasn't on offer."""
        for option in self.options:
            if option.id == option_id:
                return option
        raise KeyError(option_id)


@frozen
class Critical:
    """One occurrence of a critical line."""

    code: str
    minute: int
    node: str
    choice: str
    dimensions: tuple[Dimension, ...]
    recovered_by: str = ""
    """Choice that made it good, "" when none did."""
    recovered_at: int | None = None


@frozen
class CriterionEvidence:
    """A criterion over the run.

    `mean` is the stakes-weighted mean of (r + 2) / 4, 0 to 1; None below three decisions.
    """

    code: str
    name: str
    decisions: int
    mean: float | None


@frozen
class DimensionScore:
    """One dimension: `raw` before caps and `score` after, 0 to 100, None when nothing was scored yet."""

    dimension: Dimension
    raw: float | None
    score: float | None
    cap: int | None
    """The cap that held the score (None when none applied or it lay above the raw score)."""
    band: Band | None
    decisions: int
    phases: Mapping[str, float]
    """Phase -> mean credit, 0 to 1."""
    crossed: int = 0
    """Critical lines of this dimension that were crossed."""
    recovered: int = 0
    """How many of them were made good."""


@frozen
class Scorecard:
    """The whole judgement of one run, at any moment of it."""

    policy: DimensionScore
    authenticity: DimensionScore
    decisions: tuple[ScoredDecision, ...]
    criticals: tuple[Critical, ...]
    criteria: Mapping[str, CriterionEvidence]
    quadrant: Quadrant | None

    def dimension(self, dimension: Dimension) -> DimensionScore:
        """Policy for "P", authenticity for "A"."""
        return self.policy if dimension == "P" else self.authenticity

    def decision(self, turn: int) -> ScoredDecision | None:
        """The choice or silence of a turn, None when there is no such turn."""
        for decision in self.decisions:
            if decision.turn == turn and decision.kind in ("choice", "silence"):
                return decision
        return None
