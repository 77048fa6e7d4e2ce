"""Reads a changed text again by reading only the entry that was changed: everything else stays, or moves along.

Whatever isn't plainly inside one entry of a block table is read as a whole; the result is the same either way.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from simtrainer.scenario.source import MOST_BYTES, MOST_DEPTH, Source, Value, no_cyclic_collection, read_text

_SMALL = 4096
"""Texts up to this length are read at once."""
_DOCUMENT = re.compile(r"^(?:\.\.\.|---)", re.MULTILINE)
_ROOM = 3
"""Levels above an entry that is read by itself, which count for how deep a file may be."""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch that became another one: `start` to `end` of the old text, to `new_end` of the new one."""

    start: int
    end: int
    new_end: int

    def then(self, start: int, end: int, size: int) -> Change:
        """This change, and after it `size` characters put in place of others (in the text after this one)."""
        old_end, new_end = self.end, self.new_end
        if end > new_end:
            old_end += end - new_end
            new_end = end
        return Change(min(self.start, start), old_end, new_end + size - (end - start))


def regraft(old: Source, change: Change, text: str) -> Source | None:
    """What `text` says, made of what the old text said; None when it has to be read as a whole."""
    root = old.root
    delta = len(text) - len(old.text)
    if root is None or root.kind != "mapping" or root.flow or old.problems or not _SMALL < len(text) <= MOST_BYTES:
        return None
    if delta != change.new_end - change.end:
        return None
    path = _path_to(root, old.text, change)
    if path is None:
        return None
    holder, name, begin, end = path[-1]
    behind = next((key.start for key in holder.keys.values() if key.start >= end), None)
    stop = holder.end if behind is None else behind
    chunk = text[begin : end + delta]
    if _DOCUMENT.search(chunk):
        return None  # what follows is another document
    with no_cyclic_collection():
        fresh = read_text(chunk, old.file)
        if fresh.root is None or fresh.problems or not _fits(fresh.root, holder, name):
            return None
        lines = chunk.count("\n") - old.text.count("\n", begin, end)
        first = old.text.count("\n", 0, begin)
        source = Source(old.file, text, hashlib.sha256(text.encode("utf-8", "replace")).hexdigest())
        source.memory = old.memory
        inside = {
            key: (fresh.root.keys[key].moved(begin, first), value.moved(begin, first))
            for key, value in fresh.root.data.items()
        }
        _close(list(inside.values()), begin + len(chunk), stop + delta)
        for table, entry, _begin, _end in reversed(path):
            whole = _with(table, entry, inside, delta, lines)
            if table is root:
                source.root = whole
            else:
                above, key = next((up, at) for up, at, _b, _e in path if up.data.get(at) is table)
                inside = {key: (above.keys[key], whole)}
        return source


def _close(entries: list[tuple[Value, Value]], end: int, stop: int) -> None:
    """What is open to the end of the lines that were read ends, in the whole text, where the next thing begins."""
    value = entries[-1][1]
    while value.kind != "scalar" and not value.flow and value.data and value.end == end:
        value.end_at(stop)
        value = next(reversed(value.data.values())) if value.kind == "mapping" else value.data[-1]


def _path_to(root: Value, text: str, change: Change) -> list[tuple[Value, str, int, int]] | None:
    """Down to the entry that holds the change: the tables, the key in each, and the lines that are the entry's."""
    found: list[tuple[Value, str, int, int]] = []
    table, limit = root, len(text)
    while True:
        entry = _entry(table, text, change, limit)
        if entry is None:
            return found or None
        name, begin, end = entry
        found.append((table, name, begin, end))
        inner = table.data[name]
        deeper = inner.kind == "mapping" and not inner.flow and inner.data and len(found) < 2
        if not deeper or inner.line == table.keys[name].line:
            return found
        table, limit = inner, end


def _entry(table: Value, text: str, change: Change, limit: int) -> tuple[str, int, int] | None:
    name = ""
    following = limit
    for key, value in table.keys.items():
        if value.start > change.start:
            following = value.start
            break
        name = key
    if not name:
        return None
    begin = text.rfind("\n", 0, table.keys[name].start) + 1
    end = limit if following == limit else text.rfind("\n", 0, following) + 1
    # The line feed before the next entry has to stay, and so has the place where this one begins.
    if text[begin : table.keys[name].start].strip(" ") or change.start <= begin:
        return None
    return (name, begin, end) if change.end < end or end == len(text) else None


def _fits(fresh: Value, table: Value, name: str) -> bool:
    """Whether what was read by itself is one or more entries such as stood there."""
    if fresh.kind != "mapping" or fresh.flow or fresh.column != table.column:
        return False
    if any(key in table.data and key != name for key in fresh.data):
        return False
    return _depth(fresh) + _ROOM < MOST_DEPTH


def _depth(value: Value) -> int:
    if value.kind == "scalar":
        return 0
    return 1 + max((_depth(one) for one in (value.data.values() if value.kind == "mapping" else value.data)), default=0)


def _with(table: Value, name: str, inside: dict[str, tuple[Value, Value]], delta: int, lines: int) -> Value:
    """A copy of a table with other entries in place of one; those behind it move along."""
    keys: dict[str, Value] = {}
    data: dict[str, Value] = {}
    behind = False
    for key, value in table.data.items():
        if key == name:
            for one, (own, inner) in inside.items():
                keys[one], data[one] = own, inner
            behind = True
        elif behind:
            keys[key], data[key] = table.keys[key].moved(delta, lines), value.moved(delta, lines)
        else:
            keys[key], data[key] = table.keys[key], value
    return table.holding(keys, data, table.end + delta)
