"""Which real cases a path of moves resembles, how strongly, and move by move.

The rules are those of the `alignment` part of scenarios/moves.yaml: one-to-one matches, rarer moves weigh more, at
least two exact matches to say anything. Harm moves are compared with negative cases, repair moves with positive ones.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from simtrainer.library.cases import Case, CaseMove, MoveRole
from simtrainer.library.moves import Moves
from simtrainer.scenario.model import Level


@dataclass(frozen=True, slots=True)
class Pair:
    """A move of the path (by index) that stands for a move of the case (by index among those of the role)."""

    path: int
    case: int
    weight: float

    @property
    def exact(self) -> bool:
        """Whether both are the same move."""
        return self.weight == 1.0


@dataclass(frozen=True, slots=True)
class Match:
    """How one case compares with a path. `moves` are the case's moves of the role that counted."""

    case: Case
    moves: tuple[CaseMove, ...]
    exact: int
    coverage: float
    """Share of the case's moves that was matched, weighted by rarity, 0 to 1."""
    order: float
    """1 when the exact matches came in the case's order."""
    echo: float
    level: Level | None
    pairs: tuple[Pair, ...]
    omitted: tuple[int, ...]
    """Indices of the case's omitted moves that the path omitted too."""

    @property
    def of(self) -> int:
        """How many moves could have matched."""
        return len(self.moves)


@dataclass(frozen=True, slots=True)
class _Prepared:
    case: Case
    moves: tuple[CaseMove, ...]
    weights: tuple[float, ...]
    codes: frozenset[str]


class Aligner:
    """Compares paths with all cases of one polarity by their moves of one role; rarity is worked out once."""

    def __init__(self, cases: Iterable[Case], moves: Moves, role: MoveRole) -> None:
        self._moves = moves
        cases = tuple(cases)
        with_code = Counter(code for case in cases for code in {move.code for move in case.with_role(role)})
        rarity = {code: math.log(1 + len(cases) / count) for code, count in with_code.items()}
        self._cases: dict[str, _Prepared] = {}
        for case in cases:
            own = case.with_role(role)
            self._cases[case.id] = _Prepared(
                case, own, tuple(rarity[move.code] for move in own), frozenset(move.code for move in own)
            )
        self._likeness: dict[tuple[str, str], float] = {}

    def compare(self, path: Sequence[str], omitted: Collection[str], case_id: str) -> Match:
        """The comparison with one case, whatever its level; KeyError for a case that isn't among them."""
        return self._compare(path, omitted, self._cases[case_id])

    def matches(
        self, path: Sequence[str], omitted: Collection[str] = (), types: Collection[str] = ()
    ) -> tuple[Match, ...]:
        """Every case at `mention` or better that shares a type, best first (mentions last, then exact, then echo)."""
        known = set(path) | set(omitted)
        found: list[Match] = []
        for prepared in self._cases.values():
            if types and not set(types) & set(prepared.case.types):
                continue
            # Two exact matches are the least: with fewer moves in common there is nothing to work out.
            if sum(1 for move in prepared.moves if move.code in known) < 2:
                continue
            match = self._compare(path, omitted, prepared)
            if match.level is not None:
                found.append(match)
        return tuple(sorted(found, key=_rank))

    def _weight(self, one: str, other: str) -> float:
        key = (one, other)
        if key not in self._likeness:
            self._likeness[key] = self._moves.likeness(one, other)
        return self._likeness[key]

    def _compare(self, path: Sequence[str], omitted: Collection[str], prepared: _Prepared) -> Match:
        moves = prepared.moves
        both_omitted = tuple(j for j, move in enumerate(moves) if move.omitted and move.code in omitted)
        done, used = set(both_omitted), set[int]()
        got = sum(prepared.weights[j] for j in both_omitted)
        candidates = sorted(
            (
                (-weight, abs(i - j), i, j)
                for i, code in enumerate(path)
                for j, move in enumerate(moves)
                if not move.omitted and (weight := self._weight(code, move.code)) > 0
            ),
        )
        pairs: list[Pair] = []
        for negative, _distance, i, j in candidates:
            if i in used or j in done:
                continue
            used.add(i)
            done.add(j)
            pairs.append(Pair(i, j, -negative))
            got += -negative * prepared.weights[j]
        exact = len(both_omitted) + sum(1 for pair in pairs if pair.exact)
        total = sum(prepared.weights)
        coverage = got / total if total else 0.0
        done_codes = [move.code for move in moves if not move.omitted]
        order = min(1.0, longest_common(path, done_codes) / exact) if exact else 0.0
        return Match(
            case=prepared.case,
            moves=moves,
            exact=exact,
            coverage=coverage,
            order=order,
            echo=0.8 * coverage + 0.2 * order * coverage,
            level=level(exact, coverage, order),
            pairs=tuple(sorted(pairs, key=lambda pair: pair.case)),
            omitted=both_omitted,
        )


def level(exact: int, coverage: float, order: float) -> Level | None:
    """How strongly a comparison may be spoken of; None when it must not be."""
    if exact >= 3 and coverage >= 0.9 and order >= 0.8:
        return "near_copy"
    if exact >= 3 and coverage >= 0.7:
        return "strong"
    if exact >= 2 and coverage >= 0.5:
        return "mention"
    return None


def longest_common(one: Sequence[str], other: Sequence[str]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for first in one:
        previous = row
        row = [0]
        for column, second in enumerate(other):
            row.append(previous[column] + 1 if first == second else max(previous[column + 1], row[column]))
    return row[-1]


def _rank(match: Match) -> tuple[bool, int, float, str]:
    return (match.level == "mention", -match.exact, -match.echo, match.case.id)


LEVEL_ORDER: Mapping[str, int] = {"mention": 1, "strong": 2, "near_copy": 3}
"""Levels by strength, for "at least"."""
