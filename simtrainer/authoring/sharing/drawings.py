"""Whether a drawing from a stranger can be shown: it is plain, asks for nothing outside itself, and is soon drawn.

A few hundred bytes of SVG can ask for a billion shapes by using one group in another again and again. That is counted
here before anything draws it.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from simtrainer.say import say

MOST_SHAPES = 50_000
"""Elements of a drawing, each counted as often as it is used."""
DEEPEST = 60
DRAWN = frozenset(
    """
    svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc metadata style
    linearGradient radialGradient stop clipPath switch
    """.split()  # noqa: SIM905
)
_REFERENCE = re.compile(r"url\((?!\s*['\"]?\s*#)", re.IGNORECASE)
_SVG = "http://www.w3.org/2000/svg"


class _NotPlain(Exception):
    """What a drawing has that a plain one hasn't."""


def wrong_with_drawing(data: bytes) -> str:
    """Why a drawing isn't shown, in words that follow its name; "" when it can be."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _no_doctype
    try:
        parser.Parse(data, True)
        reader.count()
    except expat.ExpatError as error:
        return say("isn't a drawing that can be read (line {lineno})", lineno=error.lineno)
    except _NotPlain as wrong:
        return str(wrong)
    return ""


def _no_doctype(*_: object) -> None:
    raise _NotPlain(say("declares a document type, which a drawing doesn't need"))


class _Reader:
    """Counts what each element with an id holds, and which others it uses."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._total = 0
        self._holds: dict[str, int] = {}
        self._uses: dict[str, list[str]] = {"": []}
        self._styled = False

    def start(self, name: str, facts: dict[str, str]) -> None:
        space, _, kind = name.rpartition(" ")
        if not self._open and (space, kind) != (_SVG, "svg"):
            raise _NotPlain(say("isn't an SVG drawing"))
        if space == _SVG and kind not in DRAWN:
            raise _NotPlain(say("has “{kind}” in it, which isn't drawn here", kind=kind[:20]))
        self._total += 1
        if self._total > MOST_SHAPES or len(self._open) >= DEEPEST:
            raise _NotPlain(say("has more in it than can be drawn"))
        self._styled = kind == "style"
        own = facts.get("id", "")
        self._open.append(own)
        if own:
            self._holds.setdefault(own, 0)
            self._uses.setdefault(own, [])
        for one in {*self._open, ""}:
            self._holds[one] = self._holds.get(one, 0) + 1
        for key, value in facts.items():
            plain = key.rpartition(" ")[2].lower()
            if plain.startswith("on") or _REFERENCE.search(value):
                raise _NotPlain(say("asks for something outside itself, or runs something"))
            if plain == "href":
                self._refer(value.strip())

    def _refer(self, target: str) -> None:
        if not target.startswith("#"):
            raise _NotPlain(say("asks for something outside itself, or runs something"))
        for one in {*self._open, ""}:
            self._uses.setdefault(one, []).append(target[1:])

    def end(self, _name: str) -> None:
        self._open.pop()
        self._styled = False

    def text(self, words: str) -> None:
        if self._styled and (_REFERENCE.search(words) or "@import" in words.lower()):
            raise _NotPlain(say("asks for something outside itself, or runs something"))

    def count(self) -> None:
        """Count everything as often as it is used; a group that uses itself is never done."""
        known: dict[str, int] = {}
        path: set[str] = set()

        def whole(name: str) -> int:
            if name in known:
                return known[name]
            if name in path or len(path) > DEEPEST:
                raise _NotPlain(say("uses itself in itself"))
            path.add(name)
            total = self._holds.get(name, 0)
            for one in self._uses.get(name, ()):
                total += whole(one)
                if total > MOST_SHAPES:
                    raise _NotPlain(say("has more in it than can be drawn"))
            path.discard(name)
            known[name] = total
            return total

        whole("")
