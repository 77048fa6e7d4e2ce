"""Where the cursor stands in a text that may be half typed: in which table, at a key or a value, beside which keys.

It reads lines and brackets around the cursor only, so it needs no text that parses and takes no time in a large one.
"""

from __future__ import annotations

import re
from typing import Literal

from simtrainer.authoring.flow import Flow, read_flow
from simtrainer.frozen import frozen

Place = Literal["key", "value", "item", "prose", "comment"]
FAR = 500
"""Lines that are looked at one by one before the top of the file is asked for directly."""
_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>.*)")
_KEY = re.compile(r"(?P<key>\"[^\"]*\"|'[^']*'|[^\s#:{\[,\"'&*!|>%@`-][^:#{\[]*?)\s*:(?:\s+(?P<value>.*)|$)")
_TOP = re.compile(r"^[^\s#\-][^\n:]*:", re.MULTILINE)
_BLOCK = re.compile(r"[|>][+\-0-9]*\s*(?:#.*)?$")
_REMARK = re.compile(r"(?:^|\s)#")


@frozen
class Cursor:
    """A place in the text. `path` is that of the table or list around it; `key` the key whose value it is in.

    `start` to `end` is the word that is being written, `before` what stands of the value before that word.
    """

    path: tuple[str, ...]
    place: Place
    key: str = ""
    start: int = 0
    end: int = 0
    before: str = ""
    beside: frozenset[str] = frozenset()
    flow: bool = False
    indent: int = 0
    """Where the lines of the table begin, for block text."""
    quote: str = ""
    """The quotation mark that the cursor stands inside of."""

    @property
    def inside(self) -> tuple[str, ...]:
        """The path of the value that is being written."""
        return (*self.path, self.key) if self.key else self.path


@frozen
class _Line:
    start: int
    indent: int
    column: int
    """Where what follows the dashes begins."""
    rest: str

    @property
    def dashed(self) -> bool:
        return self.column > self.indent

    def keyed(self) -> tuple[str, str] | None:
        found = _KEY.match(self.rest)
        return None if found is None else (found["key"].strip("\"' "), (found["value"] or "").strip())


def cursor_at(text: str, offset: int) -> Cursor:
    """Where an offset stands in a text."""
    offset = max(0, min(offset, len(text)))
    start = text.rfind("\n", 0, offset) + 1
    line = _line(text, start, offset)
    written = text[start:offset]
    indent = line.indent if written.strip() else len(written)
    above = _above(text, start, indent, line.dashed)
    opened = _opened(text, above, offset)
    if opened is not None:
        parents, flow = opened
        return _in_flow(text, offset, parents, flow)
    if above and _is_prose(above[-1], line.indent if written.strip() else indent):
        parent = above[-1]
        keyed = parent.keyed()
        path = _path(above[:-1], parent.indent, parent)
        return Cursor((*path, *(("0",) if parent.dashed else ())), "prose", keyed[0] if keyed else "", offset, offset)
    return _in_line(text, offset, line, above, indent)


def _in_line(text: str, offset: int, line: _Line, above: list[_Line], indent: int) -> Cursor:
    path = _path(above, indent, line)
    if line.dashed:
        path = (*path, "0")
    column = line.column if line.rest or line.dashed else indent
    remark = _remark(line.rest)
    if remark is not None:
        return Cursor(path, "comment", start=offset, end=offset)
    if line.rest[:1] in ("{", "[") and (flow := read_flow(line.rest)) is not None and flow.frames:
        return _in_flow(text, offset, path, flow)
    beside = _beside(text, line, column)
    keyed = _KEY.match(line.rest)
    if keyed is None or (keyed["value"] is None and not line.rest.endswith((": ", ":"))):
        start, end = _word(text, offset, line.start + line.column)
        place = "item" if line.dashed else "key"
        return Cursor(path, place, start=start, end=end, beside=beside, indent=column)
    key = keyed["key"].strip("\"' ")
    value_at = line.start + line.column + (keyed.start("value") if keyed["value"] is not None else len(line.rest))
    value = text[value_at:offset]
    if value[:1] in ("{", "["):
        flow = read_flow(value)
        if flow is not None and flow.frames:
            return _in_flow(text, offset, (*path, key), flow)
    if _BLOCK.match(value):
        return Cursor(path, "prose", key, offset, offset)
    quote = value[:1] if value[:1] in ("'", '"') else ""
    if quote and len(value) > 1 and value.rstrip().endswith(quote):
        quote = ""
    start, end = _word(text, offset, value_at + len(quote))
    return Cursor(
        path, "value", key, start, end, text[value_at + len(quote) : start], beside, indent=column, quote=quote
    )


def _in_flow(text: str, offset: int, path: tuple[str, ...], flow: Flow) -> Cursor:
    frames = flow.frames
    for frame in frames[:-1]:
        path = (*path, frame.key if frame.kind == "{" else "0")
    top = frames[-1]
    rest = text[offset : offset + 2000].split("\n", 1)[0]
    at = offset - len(flow.open) + (flow.open.index(flow.quote) + 1 if flow.quote else 0)
    start, end = _word(text, offset, at)
    if flow.remark:
        return Cursor(path, "comment", start=offset, end=offset)
    if top.kind == "[":
        return Cursor(path, "item", "", start, end, text[at:start], frozenset(top.keys), True, quote=flow.quote)
    after = frozenset(re.findall(r"[,{]\s*([A-Za-z0-9_.-]+)\s*:\s", rest.split("}")[0]))
    if top.key:
        return Cursor(
            path, "value", top.key, start, end, text[at:start], frozenset(top.keys | after), True, quote=flow.quote
        )
    return Cursor(path, "key", start=start, end=end, beside=frozenset(top.keys | after), flow=True)


# ---- the lines around


def _line(text: str, start: int, end: int | None = None) -> _Line:
    if end is None:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
    found = _LINE.match(text, start, end)
    assert found is not None
    indent = len(found["indent"])
    dashes = found["dashes"]
    rest = found["rest"]
    if rest == "-":
        dashes, rest = dashes + rest, ""
    return _Line(start, indent, indent + len(dashes), rest)


def _above(text: str, start: int, indent: int, dashed: bool) -> list[_Line]:
    """The lines that a line stands under, the outermost first."""
    found: list[_Line] = []
    looked = 0
    while start > 0 and (indent > 0 or dashed):
        end = start - 1
        start = text.rfind("\n", 0, end) + 1
        looked += 1
        if looked > FAR:
            top = _top_before(text, end)
            if top is not None:
                found.append(top)
            break
        line = _line(text, start, end)
        if (not line.rest and not line.dashed) or line.rest.startswith("#"):
            continue
        under = line.indent < indent or (dashed and line.indent == indent and not line.dashed)
        if under:
            found.append(line)
            indent, dashed = line.indent, line.dashed
    found.reverse()
    return found


def _top_before(text: str, offset: int) -> _Line | None:
    last = None
    for match in _TOP.finditer(text, 0, offset):
        last = match.start()
    return None if last is None else _line(text, last)


def _path(above: list[_Line], indent: int, line: _Line) -> tuple[str, ...]:
    """The path of the table that a line belongs to."""
    steps: list[str] = []
    below = [*above[1:], line] if above else []
    for parent, child in zip(above, below, strict=True):
        at = child.indent if child is not line else indent
        if parent.dashed:
            steps.append("0")
            if at <= parent.column:
                continue
        keyed = parent.keyed()
        if keyed is not None:
            steps.append(keyed[0])
    return tuple(steps)


def _opened(text: str, above: list[_Line], offset: int) -> tuple[tuple[str, ...], Flow] | None:
    """The bracket above that is still open at the cursor, with the path of what it is the value of."""
    for number, line in enumerate(above):
        keyed = line.keyed()
        value = line.rest if keyed is None else keyed[1]
        if value[:1] not in ("{", "["):
            continue
        at = text.index(value, line.start)
        flow = read_flow(text[at:offset])
        if flow is None or not flow.frames:
            continue
        path = _path(above[:number], line.indent, line)
        if line.dashed:
            path = (*path, "0")
        return (path if keyed is None else (*path, keyed[0])), flow
    return None


def _is_prose(parent: _Line, indent: int) -> bool:
    keyed = parent.keyed()
    if keyed is None or indent <= (parent.column if parent.dashed else parent.indent):
        return False
    value = keyed[1]
    return bool(_BLOCK.match(value)) or not (value == "" or value[:1] in "{[#")


def _remark(rest: str) -> int | None:
    quoted = re.sub(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'", lambda found: "x" * len(found.group()), rest)
    found = _REMARK.search(quoted)
    # A quotation mark that is still open before it: the hash sign is text.
    return None if found is None or '"' in quoted[: found.start()] else found.start()


def _beside(text: str, line: _Line, column: int) -> frozenset[str]:
    """The keys of the block table that begins at a column, above and below a line."""
    found: set[str] = set()
    start = line.start
    if not line.dashed:
        for _ in range(FAR):
            if start == 0:
                break
            end = start - 1
            start = text.rfind("\n", 0, end) + 1
            other = _line(text, start, end)
            if (not other.rest and not other.dashed) or other.rest.startswith("#"):
                continue
            if other.column == column and (keyed := other.keyed()) is not None:
                found.add(keyed[0])
            if other.indent < column:
                break
    end = text.find("\n", line.start)
    for _ in range(FAR):
        if end < 0:
            break
        start = end + 1
        end = text.find("\n", start)
        other = _line(text, start, len(text) if end < 0 else end)
        if (not other.rest and not other.dashed) or other.rest.startswith("#"):
            continue
        if other.indent < column:
            break
        if other.indent == column and not other.dashed and (keyed := other.keyed()) is not None:
            found.add(keyed[0])
    return frozenset(found)


def _word(text: str, offset: int, least: int) -> tuple[int, int]:
    """The word around an offset, not before `least`."""
    start = offset
    while start > least and _in_word(text[start - 1]):
        start -= 1
    end = offset
    while end < len(text) and _in_word(text[end]):
        end += 1
    return max(least, start), end


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign in "-_"
