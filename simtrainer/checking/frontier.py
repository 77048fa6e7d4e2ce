"""Which situation to follow next, so that much is seen early."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
from heapq import heappop, heappush


class Frontier:
    """Situations still to be followed: in turn one of the place, and one of the kind, of which the fewest were.

    So all parts of a story are seen early, and soon with all sorts of values.
    """

    def __init__(self) -> None:
        self._lines = (_Line(1), _Line(-1))
        self._done = bytearray()
        self._turn = 0

    def add(self, number: int, place: Hashable, kind: Hashable) -> None:
        """Put a situation in line; they come with rising numbers."""
        self._done.append(0)
        self._lines[0].add(number, place)
        self._lines[1].add(number, kind)

    def next(self) -> int | None:
        """The situation to follow next, None when none is left."""
        self._turn ^= 1
        line = self._lines[self._turn]
        while (number := line.next()) is not None:
            if not self._done[number]:
                self._done[number] = 1
                return number
        return None


class _Line:
    """Situations by what they have in common, those first of which the fewest were taken."""

    def __init__(self, sense: int) -> None:
        self._sense = sense
        self._waiting: dict[Hashable, deque[int]] = {}
        self._heap: list[tuple[int, int, Hashable]] = []
        self._taken: dict[Hashable, int] = {}
        self._order = 0

    def add(self, number: int, group: Hashable) -> None:
        """Put a situation at the end of its group."""
        waiting = self._waiting.setdefault(group, deque())
        if not waiting:
            self._line_up(group)
        waiting.append(number)

    def next(self) -> int | None:
        """The next one, None when none is left."""
        if not self._heap:
            return None
        group = heappop(self._heap)[2]
        self._taken[group] = self._taken.get(group, 0) + 1
        waiting = self._waiting[group]
        number = waiting.popleft()
        if waiting:
            self._line_up(group)
        return number

    def _line_up(self, group: Hashable) -> None:
        self._order += 1
        heappush(self._heap, (self._taken.get(group, 0), self._sense * self._order, group))
