"""The arithmetic of a score so far, decision by decision, as an author needs to see it."""

from __future__ import annotations

from simtrainer.frozen import frozen
from simtrainer.library.rubric import DIMENSIONS, Dimension, Rubric
from simtrainer.say import later, say
from simtrainer.scenario.model import PHASES, Scenario
from simtrainer.scoring.scorecard import Scorecard, ScoredDecision

NAMES: dict[Dimension, str] = {"P": later("Policy"), "A": later("Authenticity")}


@frozen
class Term:
    """One criterion in the value of what was done: its weight, and its rating (None: left alone, which counts 0)."""

    code: str
    weight: float
    rating: int | None

    @property
    def words(self) -> str:
        """The product as it stands in the sum."""
        rating = say("0 (not rated)") if self.rating is None else f"{self.rating:+d}"
        return f"{self.code} {_plain(self.weight)} × {rating}"


@frozen
class DimensionSum:
    """How one decision counts on one scale."""

    dimension: Dimension
    terms: tuple[Term, ...]
    value: float | None
    best: float | None
    worst: float | None
    credit: float | None
    smallest_range: float
    repeated: bool = False

    @property
    def value_words(self) -> str:
        """The value of what was done, with its sum."""
        if self.value is None:
            return say("no option here is rated on this scale")
        over = sum(term.weight for term in self.terms)
        return f"({' + '.join(term.words for term in self.terms)}) / (2 × {_plain(over)}) = {self.value:+.2f}"

    @property
    def credit_words(self) -> str:
        """The credit beside what was on offer, or why there is none."""
        if self.repeated:
            return say("decided here before: only the first time counts")
        if self.value is None or self.best is None or self.worst is None:
            return say("doesn't count")
        spread = self.best - self.worst
        if self.credit is None:
            return say(
                "doesn't count: the options are alike (best {best}, worst {worst})",
                best=_signed(self.best),
                worst=_signed(self.worst),
            )
        over = (
            f"{spread:.2f}"
            if spread >= self.smallest_range
            else say("{range} (the least range)", range=f"{self.smallest_range:g}")
        )
        return f"1 − ({self.best:+.2f} − {_signed(self.value)}) / {over} = {self.credit:.2f}"


@frozen
class DecisionSum:
    """One decision with what it adds to both scales."""

    node: str
    taken: str
    label: str
    kind: str
    phase: str
    weight: float
    scales: tuple[DimensionSum, ...]

    def scale(self, dimension: Dimension) -> DimensionSum:
        """The decision on one scale."""
        return self.scales[DIMENSIONS.index(dimension)]


@frozen
class PhaseSum:
    """The mean credit of one phase and its share of the score."""

    phase: str
    share: float
    mean: float


@frozen
class ScoreSum:
    """One score so far from its phases; `cap` is what held it, if something did."""

    dimension: Dimension
    phases: tuple[PhaseSum, ...]
    raw: float | None
    score: float | None
    cap: int | None
    crossed: int
    recovered: int

    @property
    def words(self) -> str:
        """The whole sum in a line."""
        if self.raw is None:
            return say("{scale}: nothing scored yet", scale=say(NAMES[self.dimension]))
        parts = " + ".join(f"{one.phase} {_plain(one.share)} × {one.mean:.2f}" for one in self.phases)
        over = _plain(sum(one.share for one in self.phases))
        text = f"{say(NAMES[self.dimension])}: 100 × ({parts}) / {over} = {self.raw:.1f}"
        if self.cap is not None:
            text += (
                say(", held at {cap} because of one critical line", cap=self.cap)
                if self.crossed == 1
                else say(", held at {cap} because of {n} critical lines", cap=self.cap, n=self.crossed)
            )
            if self.recovered:
                text += say(" ({n} made good)", n=self.recovered)
        return text


@frozen
class Sums:
    """The arithmetic of both scores."""

    decisions: tuple[DecisionSum, ...]
    policy: ScoreSum
    authenticity: ScoreSum


def sums_of(card: Scorecard, scenario: Scenario, rubric: Rubric) -> Sums:
    """The arithmetic of a scorecard, with nothing worked out anew but the sums' own parts."""
    return Sums(
        tuple(_decision(one, scenario, rubric) for one in card.decisions),
        _score(card, "P", rubric),
        _score(card, "A", rubric),
    )


def _decision(decision: ScoredDecision, scenario: Scenario, rubric: Rubric) -> DecisionSum:
    scales: list[DimensionSum] = []
    for dimension in DIMENSIONS:
        weights = {code: w for code, w in rubric.weights(dimension).items() if code in decision.engaged}
        values = [value for one in decision.options if (value := one.values[dimension]) is not None]
        scales.append(
            DimensionSum(
                dimension,
                tuple(
                    Term(code, weight, decision.ratings[code][0] if code in decision.ratings else None)
                    for code, weight in weights.items()
                ),
                decision.done.values[dimension],
                max(values, default=None),
                min(values, default=None),
                decision.credit[dimension],
                rubric.smallest_range,
                decision.repeated,
            )
        )
    return DecisionSum(
        decision.node,
        decision.taken,
        _label(decision, scenario),
        decision.kind,
        decision.phase,
        decision.weight,
        tuple(scales),
    )


def _label(decision: ScoredDecision, scenario: Scenario) -> str:
    match decision.kind:
        case "choice":
            choice = scenario.nodes[decision.node].choice(decision.taken)
            return choice.label or choice.id
        case "silence":
            return say("No answer")
        case "window":
            return say("The first word: {what}", what=decision.taken)
        case "promise":
            return say("A promise: {what}", what=decision.taken)


def _score(card: Scorecard, dimension: Dimension, rubric: Rubric) -> ScoreSum:
    one = card.dimension(dimension)
    phases = tuple(PhaseSum(phase, rubric.phases[phase], one.phases[phase]) for phase in PHASES if phase in one.phases)
    return ScoreSum(dimension, phases, one.raw, one.score, one.cap, one.crossed, one.recovered)


def _plain(number: float) -> str:
    return f"{number:.4g}"


def _signed(number: float) -> str:
    return f"{number:+.2f}"
