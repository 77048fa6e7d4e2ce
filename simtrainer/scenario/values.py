"""The values of a YAML file, each with its place."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, Literal

Scalar = str | int | float | bool | None
Kind = Literal["scalar", "mapping", "sequence"]
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]*)?\.[0-9]+\Z|[-+]?(0|[1-9][0-9]*)\.?([eE][-+]?[0-9]{1,3})?\Z")
_CONSTANTS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
NO_MARKS: tuple[Any, ...] = ()
UNMOVED = (0, 0)
"""Characters and lines that a value stands further on than where it was read."""


class _Mark:
    """A place, as libyaml's marks say it."""

    __slots__ = ("index",)

    def __init__(self, index: int) -> None:
        self.index = index


class Value:
    """One value of a file with its span.

    `data` is a scalar, a dict of `Value` (mapping) or a list of `Value` (sequence). `text` is a scalar as written,
    without quotes. `plain` is a scalar without quotes, `flow` a collection in brackets.

    A large story has hundreds of thousands of values, so there is no `__init__` to call: `made` fills one in, and so
    does the composer's loop. Marks are kept as they come and read when asked for; those of a mapping's keys are one
    list (start, end, start, end), of which `keys` makes values (`named`) for the few who ask.
    """

    __slots__ = ("data", "end_mark", "flow", "kind", "marks", "named", "plain", "shift", "start_mark", "text")

    kind: Kind
    data: Any
    text: str
    plain: bool
    flow: bool
    start_mark: Any
    end_mark: Any
    shift: tuple[int, int]
    marks: Sequence[Any]
    named: dict[str, Value] | None

    @property
    def line(self) -> int:
        """Line of its first character, from 1."""
        return self.start_mark.line + 1 + self.shift[1]

    @property
    def column(self) -> int:
        """Column of its first character, from 1."""
        return self.start_mark.column + 1

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.start_mark.index + self.shift[0]

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.end_mark.index + self.shift[0]

    @property
    def keys(self) -> dict[str, Value]:
        """The keys of a mapping, as scalars; nothing else has any."""
        if self.named is None and self.kind != "mapping":
            return {}
        if self.named is None:
            pairs = zip(self.marks[::2], self.marks[1::2], strict=True)
            self.named = {name: self._key(name, *pair) for name, pair in zip(self.data, pairs, strict=True)}
        return self.named

    def _key(self, name: str, start: Any, end: Any) -> Value:
        # A key in quotes takes at least two characters more than it says.
        plain = end.index - start.index == len(name)
        key = made("scalar", start, end, core_value(name) if plain else name, name)
        key.plain, key.shift = plain, self.shift
        return key

    def end_at(self, offset: int) -> None:
        """Note where it ends, in characters of the text."""
        self.end_mark = _Mark(offset - self.shift[0])

    def holding(self, keys: dict[str, Value], data: dict[str, Value], end: int) -> Value:
        """The same table with other keys and values, ending at `end`."""
        new = made("mapping", self.start_mark, self.end_mark, data)
        new.shift, new.flow, new.named = self.shift, self.flow, keys
        new.end_at(end)
        return new

    def filled(self, data: dict[str, Value]) -> Value:
        """The same table with other values under its keys."""
        new = made("mapping", self.start_mark, self.end_mark, data)
        new.shift, new.flow, new.marks, new.named = self.shift, self.flow, self.marks, self.named
        return new

    def saying(self, text: str) -> Value:
        """A scalar at the same place with other words."""
        new = made("scalar", self.start_mark, self.end_mark, text, text)
        new.shift = self.shift
        return new

    def listing(self, items: list[Value]) -> Value:
        """The same list with other items."""
        new = made("sequence", self.start_mark, self.end_mark, items)
        new.shift, new.flow = self.shift, self.flow
        return new

    def moved(self, characters: int, lines: int) -> Value:
        """The same value and all that is in it, so many characters and lines further on."""
        shifts: dict[tuple[int, int], tuple[int, int]] = {}

        def copy(one: Value) -> Value:
            new = made(one.kind, one.start_mark, one.end_mark, one.data, one.text)
            new.plain, new.flow, new.marks = one.plain, one.flow, one.marks
            shift = shifts.get(one.shift)
            if shift is None:
                shift = shifts[one.shift] = one.shift[0] + characters, one.shift[1] + lines
            new.shift = shift
            if one.kind == "mapping":
                new.data = {name: copy(inner) for name, inner in one.data.items()}
                # Keys that were made of the marks can be made again; those that were given move one by one.
                if not one.marks:
                    new.named = {name: copy(key) for name, key in one.keys.items()}
            elif one.kind == "sequence":
                new.data = [copy(inner) for inner in one.data]
            return new

        return copy(self)

    def child(self, step: str) -> Value | None:
        """The value under a key; in a sequence the item whose `id` it is, or of that index."""
        if self.kind == "mapping":
            return self.data.get(step)
        if self.kind == "sequence":
            for item in self.data:
                named = item.data.get("id") if item.kind == "mapping" else None
                if named is not None and named.text == step:
                    return item
            if step.isdecimal() and int(step) < len(self.data):
                return self.data[int(step)]
        return None

    def to_python(self) -> Any:
        """The value as ordinary Python data."""
        if self.kind == "mapping":
            return {key: value.to_python() for key, value in self.data.items()}
        if self.kind == "sequence":
            return [value.to_python() for value in self.data]
        return self.data


def made(kind: Kind, start: Any, end: Any, data: Any, text: str = "") -> Value:
    """A value between two marks; `plain`, `flow` and the marks of keys are still to be told."""
    value = Value()
    value.kind, value.data, value.text, value.plain, value.flow = kind, data, text, False, False
    value.start_mark, value.end_mark, value.shift, value.marks, value.named = start, end, UNMOVED, NO_MARKS, None
    return value


def core_value(text: str) -> Scalar:
    """A plain scalar under YAML 1.2's core schema, decimal numbers only: leading zeros, hex and octal stay text."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] in "0123456789+-.":
        if len(text) < 19 and _INTEGER.match(text):
            return int(text)
        if len(text) < 40 and _FLOAT.match(text) and not _INTEGER.match(text):
            number = float(text)
            # Beyond the range of numbers there is only infinity, which nobody means.
            return number if math.isfinite(number) else text
    return text
