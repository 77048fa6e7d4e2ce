"""Offsets of characters, as texts count them, and positions in a QTextDocument, which counts UTF-16."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from simtrainer.authoring.splices import Splice

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """Where the characters of one text stand in a QTextDocument that shows it."""

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._keep(_wide_in(text))

    def follow(self, splices: Sequence[Splice]) -> None:
        """The text was changed by splices (in its order): say where things are now, without reading it again."""
        for one in reversed(splices):
            shift = len(one.text) - (one.end - one.start)
            self.length += shift
            if not self._wide and one.text.isascii():
                continue
            head = self._wide[: bisect_left(self._wide, one.start)]
            tail = self._wide[bisect_left(self._wide, one.end) :]
            inside = [one.start + at for at in _wide_in(one.text)]
            self._keep([*head, *inside, *(at + shift for at in tail)])

    def _keep(self, wide: list[int]) -> None:
        self._wide = wide
        self._shown = [start + number for number, start in enumerate(wide)]

    @property
    def shown(self) -> int:
        """How long the text is in the document."""
        return self.length + len(self._wide)

    def there(self, offset: int) -> int:
        """The position in the document of a character."""
        return offset + bisect_left(self._wide, offset)

    def here(self, position: int) -> int:
        """The character at a position of the document."""
        return position - bisect_left(self._shown, position)


def _wide_in(text: str) -> list[int]:
    """The characters that UTF-16 writes as two."""
    return [] if text.isascii() else [found.start() for found in _WIDE.finditer(text)]


def typed(before: str, positions: Positions, at: int, removed: int, inserted: str) -> Splice:
    """What the document says of a change (in its positions) as a splice of the text before, as small as it is."""
    start = positions.here(at)
    end = positions.here(min(at + removed, positions.shown))
    old = before[start:end]
    same = 0
    while same < min(len(old), len(inserted)) and old[same] == inserted[same]:
        same += 1
    tail = 0
    while tail < min(len(old), len(inserted)) - same and old[-1 - tail] == inserted[-1 - tail]:
        tail += 1
    return Splice(start + same, end - tail, inserted[same : len(inserted) - tail])
