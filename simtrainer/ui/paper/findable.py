"""Letters that Qt's PDFs draw and don't name are named, so that a reader can find, copy and say them.

Qt leaves a few glyphs of the bundled face (the A and the space) out of the table that says which character a glyph
stands for. What is missing is appended to the file as an update, which leaves everything before it as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

CANDIDATES = "A "
"""Characters that a nameless glyph may stand for; its width tells which."""
NEAR = 4
"""Thousandths of the type size by which two widths may differ."""

Advance = Callable[[str, str], float]
"""(face, character) -> its width in thousandths of the type size."""

_FONT = re.compile(rb"/BaseFont /(\S+)\s.*?/DescendantFonts \[(\d+) 0 R\]\s*/ToUnicode (\d+) 0 R", re.DOTALL)
_RANGE = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]{4})> [\[<]", re.MULTILINE)
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")


def with_all_letters(data: bytes, advance: Advance) -> bytes:
    """The same PDF with a character for every glyph it draws; unchanged where nothing is missing."""
    places = _places(data)
    new: dict[int, bytes] = {}
    for place in places:
        found = _FONT.search(_object(data, place))
        if found is None:
            continue
        face, font, table = found[1].decode("ascii"), int(found[2]), int(found[3])
        widths = re.search(rb"/W \[0 \[([\d\s]*)\]", _object(data, places[font]))
        if widths is None:
            continue
        told = _stream(_object(data, places[table]))
        names = _missing(told, [int(one) for one in widths[1].split()], lambda one, face=face: advance(face, one))
        if names:
            new[table] = _named(told, names)
    return _updated(data, new, len(places)) if new else data


def _missing(told: bytes, widths: Sequence[int], advance: Callable[[str], float]) -> dict[int, str]:
    """Code -> character for the codes that have none yet."""
    known = {code for low, high in _RANGE.findall(told) for code in range(int(low, 16), int(high, 16) + 1)}
    names: dict[int, str] = {}
    for code, width in enumerate(widths):
        if code == 0 or code in known:
            continue  # 0 stands for no character at all
        best = min(CANDIDATES, key=lambda one, width=width: abs(advance(one) - width))
        if abs(advance(best) - width) <= NEAR:
            names[code] = best
    return names


def _named(told: bytes, names: dict[int, str]) -> bytes:
    lines = "".join(f"<{code:04X}> <{ord(one):04X}>\n" for code, one in names.items())
    extra = f"{len(names)} beginbfchar\n{lines}endbfchar\n".encode("ascii")
    return told.replace(b"endcmap", extra + b"endcmap", 1)


def _updated(data: bytes, new: dict[int, bytes], size: int) -> bytes:
    """The file with newer versions of some streams at its end, as the format provides for."""
    out = bytearray(data.rstrip() + b"\n")
    entries = b""
    for number, stream in sorted(new.items()):
        entries += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n<< /Length %d >>\nstream\n" % (number, len(stream)) + stream + b"\nendstream\nendobj\n"
    table = len(out)
    trailer = data[data.rindex(b"trailer") : data.rindex(b"startxref")].replace(
        b"<<", b"<<\n/Prev %d" % _start(data), 1
    )
    return bytes(out + b"xref\n" + entries + trailer + b"startxref\n%d\n%%%%EOF\n" % table)


def _start(data: bytes) -> int:
    return int(data[data.rindex(b"startxref") + 9 :].split()[0])


def _places(data: bytes) -> list[int]:
    """Where each object begins; nothing for a file that is built otherwise."""
    start = _start(data)
    head = _TABLE.match(data, start)
    if head is None:
        return []
    return [int(data[at : at + 10]) for at in range(head.end(), head.end() + 20 * int(head[1]), 20)]


def _object(data: bytes, place: int) -> bytes:
    return data[place : data.find(b"endobj", place)] if place else b""


def _stream(text: bytes) -> bytes:
    begin = text.index(b"stream") + 6
    return text[begin : text.rindex(b"endstream")].strip(b"\r\n")
