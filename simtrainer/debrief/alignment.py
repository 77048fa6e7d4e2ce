"""Which real cases a path of moves resembles, how strongly, and move by move.

The rules are those of the `alignment` part of scenarios/moves.yaml: one-to-one matches, rarer moves weigh more, at
least two exact matches to say anything. Harm moves are compared with negative cases, repair moves with positive ones.
"""

from __future__ import annotations

import bisect
import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from simtrainer.debrief.sift import Sift
from simtrainer.frozen import frozen
from simtrainer.library.cases import Case, CaseMove, MoveRole
from simtrainer.library.moves import Moves
from simtrainer.scenario.model import Level

STRONG_EXACT, STRONG_COVERAGE, MENTION_COVERAGE = 3, 0.7, 0.5


@frozen
class Pair:
    """A move of the path (by index) that stands for a move of the case (by index among those of the role)."""

    path: int
    case: int
    weight: float

    @property
    def exact(self) -> bool:
        """Whether both are the same move."""
        return self.weight == 1.0


@frozen
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


Rows = dict[str, list[tuple[float, int]]]
"""Code of a case's move -> (minus the likeness, index) of the path's moves that are like it."""


@frozen
class _Prepared:
    case: Case
    moves: tuple[CaseMove, ...]
    weights: tuple[float, ...]


class Aligner:
    """Compares paths with all cases of one polarity by their moves of one role; rarity is worked out once."""

    def __init__(self, cases: Iterable[Case], moves: Moves, role: MoveRole) -> None:
        self._moves = moves
        cases = tuple(cases)
        with_code = Counter(code for case in cases for code in {move.code for move in case.with_role(role)})
        self._rarity = rarity = {code: math.log(1 + len(cases) / count) for code, count in with_code.items()}
        self._cases: dict[str, _Prepared] = {}
        for case in cases:
            own = case.with_role(role)
            self._cases[case.id] = _Prepared(case, own, tuple(rarity[move.code] for move in own))
        self._likeness: dict[tuple[str, str], float] = {}

    def compare(self, path: Sequence[str], omitted: Collection[str], case_id: str) -> Match:
        """The comparison with one case, whatever its level; KeyError for a case that isn't among them."""
        return self._compare(path, omitted, self._cases[case_id])

    def matches(
        self, path: Sequence[str], omitted: Collection[str] = (), types: Collection[str] = ()
    ) -> tuple[Match, ...]:
        """Every case at `mention` or better that shares a type, best first (mentions last, then exact, then echo)."""
        return self.best(path, omitted, types, len(self._numbered))

    def best(
        self, path: Sequence[str], omitted: Collection[str], types: Collection[str], most: int
    ) -> tuple[Match, ...]:
        """The first `most` of `matches`, without looking closely at cases that can't be among them."""
        if most < 1:
            return ()
        if self._has_twins:
            # Where two codes count as one, equal codes don't tell how many matches are exact.
            every = (self._compare(path, omitted, one) for one in self._numbered if not types or _shares(one, types))
            return tuple(sorted((match for match in every if match.level is not None), key=_rank)[:most])
        strong: list[Match] = []
        weaker: list[Match] = []
        left: dict[int, list[tuple[float, int]]] = {}
        rows = self._rows(path)
        groups = self._sift.by_exact(path, omitted, types)
        for exact, group in groups.items():
            if exact < STRONG_EXACT:
                break
            found, left[exact] = self._look(
                path, omitted, self._bounded(path, omitted, group), STRONG_COVERAGE, most, rows
            )
            strong += (match for match in found if match.level != "mention")
            weaker += (match for match in found if match.level == "mention")
            if len(strong) >= most:
                return tuple(sorted(strong, key=_rank)[:most])
        wanted = most - len(strong)
        mentions: list[Match] = []
        for exact, group in groups.items():
            bounded = left[exact] if exact in left else self._bounded(path, omitted, group)
            mentions += (match for match in weaker if match.exact == exact)
            mentions += self._look(path, omitted, bounded, MENTION_COVERAGE, wanted, rows)[0]
            if len(mentions) >= wanted:
                break
        return tuple(sorted([*strong, *mentions], key=_rank)[:most])

    def _bounded(self, path: Sequence[str], omitted: Collection[str], group: int) -> list[tuple[float, int]]:
        """The cases of a group that can be a mention, with their highest coverage, best first."""
        return sorted(
            (one for one in self._sift.bounds(path, omitted, group) if one[0] >= MENTION_COVERAGE), reverse=True
        )

    def _look(
        self,
        path: Sequence[str],
        omitted: Collection[str],
        bounded: list[tuple[float, int]],
        least: float,
        wanted: int,
        rows: Rows,
    ) -> tuple[list[Match], list[tuple[float, int]]]:
        """Compare cases of one exact count, highest bound first, until no other can be among the `wanted` best.

        The matches whose coverage reaches `least` or that are a mention, and the cases not looked at.
        """
        found: list[Match] = []
        echoes: list[float] = []
        for place, (bound, number) in enumerate(bounded):
            # A case's echo is at most its coverage.
            if bound < least or (len(echoes) >= wanted and bound < echoes[-wanted]):
                return found, bounded[place:]
            match = self._compare(path, omitted, self._numbered[number], rows)
            if match.level is not None:
                found.append(match)
                if match.coverage >= least:
                    bisect.insort(echoes, match.echo)
        return found, []

    @cached_property
    def _numbered(self) -> tuple[_Prepared, ...]:
        return tuple(self._cases.values())

    @cached_property
    def _has_twins(self) -> bool:
        return any(likeness >= 1 for move in self._moves.moves.values() for likeness in move.near.values())

    @cached_property
    def _sift(self) -> Sift:
        cases = self._numbered
        return Sift([one.moves for one in cases], [one.case.types for one in cases], self._rarity, self._weight)

    def _weight(self, one: str, other: str) -> float:
        key = (one, other)
        if key not in self._likeness:
            self._likeness[key] = self._moves.likeness(one, other)
        return self._likeness[key]

    def _rows(self, path: Sequence[str]) -> Rows:
        rows: Rows = {}
        for code in self._rarity:
            likes = ((-self._weight(own, code), i) for i, own in enumerate(path))
            rows[code] = [(negative, i) for negative, i in likes if negative]
        return rows

    def _compare(
        self, path: Sequence[str], omitted: Collection[str], prepared: _Prepared, rows: Rows | None = None
    ) -> Match:
        moves, rows = prepared.moves, self._rows(path) if rows is None else rows
        both_omitted = tuple(j for j, move in enumerate(moves) if move.omitted and move.code in omitted)
        done, used = set(both_omitted), set[int]()
        got = sum(prepared.weights[j] for j in both_omitted)
        candidates = sorted(
            (negative, abs(i - j), i, j)
            for j, move in enumerate(moves)
            if not move.omitted
            for negative, i in rows[move.code]
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


def _shares(prepared: _Prepared, types: Collection[str]) -> bool:
    return not set(types).isdisjoint(prepared.case.types)


def level(exact: int, coverage: float, order: float) -> Level | None:
    """How strongly a comparison may be spoken of; None when it must not be."""
    if exact >= STRONG_EXACT and coverage >= 0.9 and order >= 0.8:
        return "near_copy"
    if exact >= STRONG_EXACT and coverage >= STRONG_COVERAGE:
        return "strong"
    if exact >= 2 and coverage >= MENTION_COVERAGE:
        return "mention"
    return None


def longest_common(one: Sequence[str], other: Sequence[str]) -> int:
    """Length of the longest common subsequence."""
    common = set(one).intersection(other)
    one, other = [code for code in one if code in common], [code for code in other if code in common]
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
