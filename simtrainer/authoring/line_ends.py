"""How the lines of a file end. Texts have plain line feeds while they are edited; a file keeps the ends it had."""

from __future__ import annotations

import re
from collections.abc import Iterable

from simtrainer.authoring.splices import Splice
from simtrainer.frozen import frozen

_END = re.compile("\r\n|\r|\n")
_SIGN = {"\n": "n", "\r\n": "w", "\r": "r"}
_ENDS = {sign: end for end, sign in _SIGN.items()}


@frozen
class LineEnds:
    """The usual end of a file's lines; where they differ, `each` has a sign for every line."""

    usual: str = "\n"
    each: str = ""

    def changed(self, text: str, splices: Iterable[Splice]) -> LineEnds:
        """The ends after the splices (in their order) were made in `text`; new lines end as most do."""
        if not self.each:
            return self
        parts: list[str] = []
        at = line = 0
        for one in splices:
            start = line + text.count("\n", at, one.start)
            end = start + text.count("\n", one.start, one.end)
            parts += (self.each[line:start], _SIGN[self.usual] * one.text.count("\n"))
            at, line = one.end, end
        return LineEnds(self.usual, "".join((*parts, self.each[line:])))

    def written(self, text: str) -> str:
        """The text with the ends of the file."""
        if not self.each:
            return text if self.usual == "\n" else text.replace("\n", self.usual)
        lines = text.split("\n")
        signs = self.each.ljust(len(lines) - 1, _SIGN[self.usual])
        return "".join(line + _ENDS[sign] for line, sign in zip(lines, signs, strict=False)) + lines[-1]


def plain(text: str) -> tuple[str, LineEnds]:
    """The text with plain line feeds, and how its lines ended."""
    if "\r" not in text:
        return text, LineEnds()
    signs = "".join(_SIGN[end] for end in _END.findall(text))
    usual = max(_ENDS, key=signs.count)
    each = "" if signs == usual * len(signs) else signs
    return _END.sub("\n", text), LineEnds(_ENDS[usual], each)
