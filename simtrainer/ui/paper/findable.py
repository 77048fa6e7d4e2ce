"""Letters that Qt's PDFs draw and don't name are named, so that a reader can find, copy and say them.

Qt leaves a few glyphs of the bundled face (the A, the Ä and the space) out of the table that says which character a
glyph stands for. What is missing is appended to the file as an update, which leaves everything before it as it was.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

CANDIDATES = "A "
"""Characters that a nameless glyph may stand for; its width tells which."""
DOTTED = {"A": "Ä"}
"""The same letter with two dots above has the same width."""
WITH_DOTS = 4
"""Contours that it is drawn of: the letter's two and its dots."""
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
        told_of = _object(data, places[font])
        widths = re.search(rb"/W \[0 \[([\d\s]*)\]", told_of)
        if widths is None:
            continue
        told = _stream(_object(data, places[table]))
        names = _missing(told, [int(one) for one in widths[1].split()], lambda one, face=face: advance(face, one))
        if names:
            new[table] = _named(told, _with_dots(names, _program(data, places, told_of)))
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


def _with_dots(names: Mapping[int, str], program: bytes) -> dict[int, str]:
    """The same names, with the letter that has dots where two dots are drawn."""
    return {
        code: DOTTED[name] if name in DOTTED and _contours(program, code) == WITH_DOTS else name
        for code, name in names.items()
    }


def _program(data: bytes, places: Sequence[int], font: bytes) -> bytes:
    """The embedded font that a font's object leads to; nothing where it isn't packed as Qt packs it."""
    descriptor = re.search(rb"/FontDescriptor (\d+) 0 R", font)
    file = re.search(rb"/FontFile2 (\d+) 0 R", _object(data, places[int(descriptor[1])])) if descriptor else None
    if file is None:
        return b""
    with suppress(ValueError, zlib.error):
        return zlib.decompressobj().decompress(_stream(_object(data, places[int(file[1])])))
    return b""


def _contours(program: bytes, glyph: int) -> int:
    """Of how many contours a glyph of a TrueType font is drawn; 0 where that can't be read."""
    with suppress(struct.error, KeyError, IndexError):
        count = struct.unpack_from(">H", program, 4)[0]
        records = (struct.unpack_from(">4sIII", program, 12 + 16 * index) for index in range(count))
        tables = {name: offset for name, _, offset, _ in records}
        long = struct.unpack_from(">h", program, tables[b"head"] + 50)[0]
        start, end = struct.unpack_from(">II" if long else ">HH", program, tables[b"loca"] + glyph * (4 if long else 2))
        scale = 1 if long else 2
        if start != end:
            return struct.unpack_from(">h", program, tables[b"glyf"] + start * scale)[0]
    return 0


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
