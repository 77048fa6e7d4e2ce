"""Where things stand in a text: the entries of a collection, the lines and comments that belong to each."""

from __future__ import annotations

import re
from functools import cached_property

from simtrainer.authoring.edits.style import Steps, Style
from simtrainer.authoring.reading import Reading, children
from simtrainer.authoring.splices import CannotEdit
from simtrainer.frozen import frozen
from simtrainer.say import say
from simtrainer.scenario.source import Value

_HEADING = re.compile(r"#\s*[-=#*~_]{3}")


@frozen
class Entry:
    """One key with its value, or one item of a list (`key` is None)."""

    step: str
    key: Value | None
    value: Value


class Layout:
    """A reading, looked at as a page. Offsets are characters of its text."""

    def __init__(self, reading: Reading) -> None:
        if reading.source.root is None or reading.source.root.kind != "mapping":
            first = next(iter(reading.source.problems), None)
            where = f" at line {first.place.line}" if first is not None else ""
            raise CannotEdit(
                say("The text can't be understood{where}.", where=where), say("Mend it in the source first, or undo.")
            )
        self.reading = reading
        self.text = reading.text
        self.root: Value = reading.source.root
        self._entries: dict[int, list[Entry]] = {}

    @cached_property
    def style(self) -> Style:
        """The habits of this file."""
        return Style(self.reading)

    # ---- finding

    def value(self, path: str) -> Value:
        """The value at a path; `CannotEdit` when there is none."""
        found = self.reading.find(path)
        if found is None:
            raise CannotEdit(
                say("There is nothing at “{path}” any more.", path=path),
                say("The text has changed. Look where it is now."),
            )
        return found

    def holder(self, path: str) -> tuple[Value, int]:
        """The collection that a path's value stands in, and its index there."""
        wanted = self.value(path)
        holder = self.value(self.reading.above(path))
        for index, one in enumerate(self.entries(holder)):
            if one.value is wanted:
                return holder, index
        raise CannotEdit(
            say("There is nothing at “{path}” any more.", path=path), say("The text has changed. Look where it is now.")
        )

    def entries(self, value: Value) -> list[Entry]:
        """What a collection holds, in the order of the text."""
        found = self._entries.get(id(value))
        if found is None:
            found = self._entries[id(value)] = [Entry(*one) for one in children(value)]
        return found

    def steps(self, path: str) -> Steps:
        """A path in steps."""
        return self.reading.steps(path)

    # ---- lines

    def line_start(self, offset: int) -> int:
        """Where the line of an offset begins."""
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """Where the line of an offset ends, before its line feed."""
        found = self.text.find("\n", offset)
        return len(self.text) if found < 0 else found

    def column(self, offset: int) -> int:
        """The column of an offset, from 0."""
        return offset - self.line_start(offset)

    def end(self, value: Value) -> int:
        """Where the last character of a value ends."""
        return self.reading.extent(value)[1]

    def has_tail(self, value: Value) -> bool:
        """Whether a comment follows a value on its last line."""
        at = self.end(value)
        return "#" in self.text[at : self.line_end(at)]

    # ---- entries of block collections

    def start(self, holder: Value, index: int) -> int:
        """Where an entry begins: its key, or its dash; within brackets the item itself."""
        one = self.entries(holder)[index]
        if one.key is not None:
            return one.key.start
        return one.value.start if holder.flow else self.dash(holder, index)

    def dash(self, holder: Value, index: int) -> int:
        """Where the dash of an item stands."""
        if index == 0:
            return holder.start
        # Between two items there is nothing but the rest of a line, blank lines and comments.
        at = self.line_end(self.end(holder.data[index - 1])) + 1
        while at < len(self.text):
            stop = self.line_end(at)
            words = self.text[at:stop].lstrip(" ")
            if words.startswith("-"):
                return stop - len(words)
            at = stop + 1
        raise CannotEdit(say("This list is laid out in a way that can't be followed."), say("Change it in the source."))

    def after_colon(self, key: Value) -> int:
        """The place behind the colon of a key."""
        return self.text.index(":", key.end) + 1

    def own_start(self, holder: Value, index: int) -> int:
        """Where the lines of an entry begin, with the comments that stand directly above it.

        A comment with a rule of dashes is a heading: it belongs to nobody. An entry that doesn't begin its line (the
        first key behind a dash) begins at itself.
        """
        start = self.start(holder, index)
        begin = self.line_start(start)
        if self.text[begin:start].strip(" "):
            return start
        column = start - begin
        floor = self.line_end(self.end(self.entries(holder)[index - 1].value)) + 1 if index else 0
        while begin > floor:
            above = self.line_start(begin - 1)
            line = self.text[above : begin - 1]
            words = line.lstrip(" ")
            if above < floor or not words.startswith("#") or len(line) - len(words) != column:
                break
            if _HEADING.match(words):
                break
            begin = above
        return begin

    def begins_line(self, holder: Value, index: int) -> bool:
        """Whether an entry is the first thing on its line."""
        start = self.start(holder, index)
        return not self.text[self.line_start(start) : start].strip(" ")

    def own_end(self, holder: Value, index: int) -> int:
        """Where the last line of an entry ends, its comment included."""
        return self.line_end(self.end(self.entries(holder)[index].value))

    def is_spaced(self, holder: Value) -> bool:
        """Whether the entries of a block collection are set apart by blank lines."""
        entries = self.entries(holder)
        for index in range(1, min(len(entries), 6)):
            end = self.own_end(holder, index - 1)
            if "\n\n" in self.text[end : self.own_start(holder, index)]:
                return True
        return False
