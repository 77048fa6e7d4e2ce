"""What several raters make of a scenario's options: means, spreads, agreement, and where they are of two minds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from simtrainer.authoring.agreement import alpha, icc, mean, spread
from simtrainer.authoring.rating_sheets import Rated, Sheet
from simtrainer.authoring.sheets import written
from simtrainer.library.rubric import Rubric
from simtrainer.say import say
from simtrainer.scenario.model import Experts, Scenario
from simtrainer.scoring.decisions import SILENCE, option_ratings

CONTESTED_FROM = 1.0
"""Raters whose ratings of one option spread more than this on a criterion are of two minds about it."""
ENOUGH_RATERS = 5
GOOD_ALPHA, GOOD_ICC = 0.67, 0.75
ENOUGH_OPTIONS = 3
"""From fewer options than these nothing is said about agreement."""


@dataclass(frozen=True, slots=True)
class OptionRating:
    """One option on one criterion: what the raters said, beside the author's own rating (None: none)."""

    node: str
    choice: str
    criterion: str
    values: tuple[tuple[str, int], ...]
    """(rater, rating), by rater."""
    mean: float
    sd: float
    author: int | None

    @property
    def n(self) -> int:
        """How many rated it."""
        return len(self.values)

    @property
    def contested(self) -> bool:
        """Whether the raters are of two minds here."""
        return self.sd > CONTESTED_FROM

    @property
    def path(self) -> str:
        """Its place in the file, as findings say it."""
        option = "silence" if self.choice == SILENCE else f"choices.{self.choice}"
        return f"nodes.{self.node}.{option}.ratings.{self.criterion}"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far raters agree on one criterion, over all options that at least two of them rated."""

    criterion: str
    options: int
    complete: int
    """Options that every rater of this criterion rated; ICC is worked out from these alone."""
    raters: int
    alpha: float | None
    icc: float | None

    @property
    def enough(self) -> bool:
        """Whether either measure reaches what a key should have."""
        return (self.alpha or 0) >= GOOD_ALPHA or (self.icc or 0) >= GOOD_ICC

    @property
    def words(self) -> str:
        """The agreement in a sentence."""
        if self.alpha is None and self.icc is None:
            return say("{criterion}: too few ratings to say how far the raters agree.", criterion=self.criterion)
        parts = [f"alpha {self.alpha:.2f}"] if self.alpha is not None else []
        if self.icc is not None:
            parts.append(f"ICC(2,{self.raters}) {self.icc:.2f}")
        if self.enough:
            return say(
                "{criterion}: {measures} over {n} options; they agree.",
                criterion=self.criterion,
                measures=", ".join(parts),
                n=self.options,
            )
        return say(
            "{criterion}: {measures} over {n} options; below {alpha} and {icc}: talk about it, rate again.",
            criterion=self.criterion,
            measures=", ".join(parts),
            n=self.options,
            alpha=f"{GOOD_ALPHA:g}",
            icc=f"{GOOD_ICC:g}",
        )


@dataclass(frozen=True, slots=True)
class Ratings:
    """Everything the raters said, put together."""

    raters: tuple[str, ...]
    options: tuple[OptionRating, ...]
    agreement: tuple[Agreement, ...]

    @property
    def contested(self) -> tuple[OptionRating, ...]:
        """Where the raters are of two minds."""
        return tuple(one for one in self.options if one.contested)

    @property
    def differing(self) -> tuple[OptionRating, ...]:
        """Where the raters' mean lies a whole level or more from the author's rating."""
        return tuple(one for one in self.options if abs(one.mean - (one.author or 0)) >= 1)

    @property
    def enough(self) -> bool:
        """Whether so many rated that the key is more than its author's view."""
        return len(self.raters) >= ENOUGH_RATERS

    def experts(self, choice: str) -> Experts | None:
        """What a choice's `experts:` should say; None for one that fewer than two raters rated."""
        mine = [one for one in self.options if one.choice == choice and one.n > 1]
        if not mine:
            return None
        worst = max(one.sd for one in mine)
        return Experts(max(one.n for one in mine), round(worst, 2), any(one.contested for one in mine))

    def contested_nodes(self) -> tuple[str, ...]:
        """Beats that should say `contested: true`: they have an option on which raters are of two minds."""
        return tuple(dict.fromkeys(one.node for one in self.contested))

    def csv(self) -> str:
        """The result for a spreadsheet: a row for each option and criterion."""
        heads = ("node", "choice", "criterion", "raters", "mean", "sd", "contested", "author", *self.raters)
        rows: list[tuple[object, ...]] = []
        for one in self.options:
            said = dict(one.values)
            rows.append(
                (
                    *(one.node, one.choice, one.criterion, one.n, round(one.mean, 2), round(one.sd, 2)),
                    *("yes" if one.contested else "no", one.author),
                    *(said.get(rater) for rater in self.raters),
                )
            )
        return written(heads, rows)


def put_together(sheets: Iterable[Sheet], scenario: Scenario, rubric: Rubric) -> Ratings:
    """The raters' sheets as one result, in the order of the file and of the rubric."""
    ratings = list(_told_apart(sheets))
    raters = tuple(dict.fromkeys(one.rater for one in ratings))
    by_place: dict[tuple[str, str, str], dict[str, Rated]] = defaultdict(dict)
    for one in ratings:
        by_place[one.node, one.choice, one.criterion].setdefault(one.rater, one)
    options: list[OptionRating] = []
    for node in scenario.nodes.values():
        authored = option_ratings(node, [choice.id for choice in node.choices])
        for choice, own in authored.items():
            for code in rubric.criteria:
                said = by_place.get((node.id, choice, code))
                if said:
                    values = [one.value for one in said.values()]
                    author = own[code].value if code in own else None
                    pairs = tuple((rater, one.value) for rater, one in said.items())
                    options.append(OptionRating(node.id, choice, code, pairs, mean(values), spread(values), author))
    return Ratings(raters, tuple(options), tuple(_agreements(options, rubric)))


def _told_apart(sheets: Iterable[Sheet]) -> Iterator[Rated]:
    """All ratings; sheets of the same name are of different people, unless somebody merged them."""
    taken: set[str] = set()
    for sheet in sheets:
        names: dict[str, str] = {}
        for one in sheet.ratings:
            name, number = one.rater, 2
            while one.rater not in names and name in taken:
                name, number = f"{one.rater} ({number})", number + 1
            yield replace(one, rater=names.setdefault(one.rater, name))
        taken.update(names.values())


def _agreements(options: Sequence[OptionRating], rubric: Rubric) -> list[Agreement]:
    found: list[Agreement] = []
    by_code: dict[str, list[Mapping[str, int]]] = defaultdict(list)
    for one in options:
        by_code[one.criterion].append(dict(one.values))
    for code in rubric.criteria:
        units = [unit for unit in by_code.get(code, []) if len(unit) > 1]
        raters = sorted({rater for unit in units for rater in unit})
        if not units:
            continue
        full = [[float(unit[rater]) for rater in raters] for unit in units if len(unit) == len(raters)]
        enough = len(units) >= ENOUGH_OPTIONS
        found.append(
            Agreement(
                code,
                len(units),
                len(full),
                len(raters),
                alpha([tuple(unit.values()) for unit in units]) if enough else None,
                icc(full) if enough else None,
            )
        )
    return found
