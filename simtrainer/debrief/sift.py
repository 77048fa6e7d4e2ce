"""Which of very many cases are worth comparing with a path: bounds for all of them at once.

Every set of cases is one whole number with a bit per case, so that one operation counts for all. How many of a case's
moves the path matches exactly is a sum over codes of the lesser count, and comes out exact. The coverage is bounded
from above by letting each move of the case take the likest move of the path, though moves match one to one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from simtrainer.library.cases import CaseMove

SLACK = 1e-9
"""Sums in another order differ in their last bits; a bound must not."""


class Sift:
    """Counts and bounds over cases, each given by its moves of the role; cases are numbered from 0."""

    def __init__(
        self,
        cases: Sequence[tuple[CaseMove, ...]],
        types: Sequence[Collection[str]],
        rarity: Mapping[str, float],
        likeness: Callable[[str, str], float],
    ) -> None:
        self._rarity = rarity
        self._likeness = likeness
        self._size = len(cases)
        # A done and an omitted move of one code are two things: the keys are (code, omitted).
        self._moves = [tuple((move.code, move.omitted) for move in moves) for moves in cases]
        self._totals = [sum(rarity[move.code] for move in moves) for moves in cases]
        where: dict[tuple[str, bool], list[list[int]]] = defaultdict(list)
        for number, moves in enumerate(self._moves):
            for move, times in Counter(moves).items():
                planes = where[move]
                while len(planes) < times:
                    planes.append([])
                for plane in planes[:times]:
                    plane.append(number)
        self._planes = {move: [_bits(numbers, self._size) for numbers in planes] for move, planes in where.items()}
        """Move -> for each k, the cases that have it at least k times."""
        of_type: dict[str, list[int]] = defaultdict(list)
        for number, names in enumerate(types):
            for name in set(names):
                of_type[name].append(number)
        self._of_type = {name: _bits(numbers, self._size) for name, numbers in of_type.items()}

    def by_exact(self, path: Sequence[str], omitted: Collection[str], types: Collection[str]) -> dict[int, int]:
        """Number of exact matches, most first -> the cases (as bits) with that many; only those with two or more."""
        counts: list[int] = []
        for code, times in Counter(path).items():
            for plane in self._planes.get((code, False), ())[:times]:
                _count_in(counts, plane)
        for code in set(omitted):
            for plane in self._planes.get((code, True), ()):
                _count_in(counts, plane)
        wanted = (1 << self._size) - 1
        if types:
            wanted = 0
            for name in types:
                wanted |= self._of_type.get(name, 0)
        groups: dict[int, int] = {}
        for number in range((1 << len(counts)) - 1, 1, -1):
            group = wanted
            for place, plane in enumerate(counts):
                group &= plane if number >> place & 1 else ~plane
                if not group:
                    break
            if group:
                groups[number] = group
        return groups

    def bounds(self, path: Sequence[str], omitted: Collection[str], group: int) -> Iterator[tuple[float, int]]:
        """(the highest coverage possible, number) of each case of a group."""
        codes = set(path)
        most = {
            (code, left_out): self._rarity[code]
            * (float(code in omitted) if left_out else max((self._likeness(one, code) for one in codes), default=0.0))
            for code, left_out in self._planes
        }
        moves, totals, worth = self._moves, self._totals, most.__getitem__
        for number in _numbers(group):
            yield sum(map(worth, moves[number])) / totals[number] + SLACK, number


def _bits(numbers: Sequence[int], size: int) -> int:
    flags = bytearray(size // 8 + 1)
    for number in numbers:
        flags[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(flags, "little")


def _count_in(counts: list[int], plane: int) -> None:
    """Add one to the counts of the cases in `plane`; `counts` holds the binary digits, lowest first."""
    for place, digit in enumerate(counts):
        counts[place], plane = digit ^ plane, digit & plane
        if not plane:
            return
    if plane:
        counts.append(plane)


def _numbers(group: int) -> Iterator[int]:
    """The numbers of the bits that are set, lowest first."""
    digits = bin(group)[:1:-1]
    place = digits.find("1")
    while place >= 0:
        yield place
        place = digits.find("1", place + 1)
