"""A YAML file as values with places: our own small composer over libyaml's events.

YAML 1.2 core scalars (`no`, `12:30` and `0123` stay text). Duplicate keys, anchors, aliases, merge keys, tags and
second documents are refused, depth and size are bounded. Whatever is wrong becomes a diagnostic, never an exception.
"""

from __future__ import annotations

import gc
import hashlib
import math
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import yaml

from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place

MOST_BYTES = 16 * 1024 * 1024
MOST_DEPTH = 32
MOST_PROBLEMS = 200
LONGEST_KEY = 1024
"""What YAML allows for ordinary keys; those after a question mark may be no longer."""
MOST_VALUES = 2_000_000
"""Keys, values and ends of collections; a rich story of 10,000 nodes has half of them."""

Scalar = str | int | float | bool | None
Kind = Literal["scalar", "mapping", "sequence"]
# Older wheels of PyYAML come without libyaml; its own parser is slower and gives the same events.
_LOADER: Any = getattr(yaml, "CLoader", yaml.Loader)
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]*)?\.[0-9]+\Z|[-+]?(0|[1-9][0-9]*)\.?([eE][-+]?[0-9]{1,3})?\Z")
_CONSTANTS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
# What YAML refuses, and the two that hide in copied text: byte order marks inside the file and deleted characters.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")

_set_aside: set[int] = set()
"""Those for whom what is read is left out of collections."""
_NO_KEYS: dict[str, Value] = {}
_UNMOVED = (0, 0)
"""Characters and lines that a value stands further on than where it was read."""


class _Mark:
    """A place, as libyaml's marks say it."""

    __slots__ = ("index",)

    def __init__(self, index: int) -> None:
        self.index = index


class Value:
    """One value of a file with its span.

    `data` is a scalar, a dict of `Value` (mapping) or a list of `Value` (sequence). `text` is a scalar as written,
    without quotes. `plain` is a scalar without quotes, `flow` a collection in brackets. `keys` are a mapping's keys.
    """

    __slots__ = ("_end", "_shift", "_start", "data", "flow", "keys", "kind", "plain", "text")

    def __init__(self, kind: Kind, start: Any, end: Any, data: Any, text: str = "") -> None:
        # A large story has hundreds of thousands of values: marks are kept as they come, and read when asked for.
        self.kind: Kind = kind
        self.data: Any = data
        self.text = text
        self.plain = False
        self.flow = False
        self.keys = _NO_KEYS
        self._start = start
        self._end = end
        self._shift = _UNMOVED

    @property
    def line(self) -> int:
        """Line of its first character, from 1."""
        return self._start.line + 1 + self._shift[1]

    @property
    def column(self) -> int:
        """Column of its first character, from 1."""
        return self._start.column + 1

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self._start.index + self._shift[0]

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self._end.index + self._shift[0]

    def close(self, end: Any) -> None:
        """Note where a collection ends."""
        self._end = end

    def end_at(self, offset: int) -> None:
        """Note where it ends, in characters of the text."""
        self._end = _Mark(offset - self._shift[0])

    def holding(self, keys: dict[str, Value], data: dict[str, Value], end: int) -> Value:
        """The same table with other keys and values, ending at `end`."""
        new = Value("mapping", self._start, self._end, data)
        new._shift, new.flow, new.keys = self._shift, self.flow, keys
        new.end_at(end)
        return new

    def saying(self, text: str) -> Value:
        """A scalar at the same place with other words."""
        new = Value("scalar", self._start, self._end, text, text)
        new._shift = self._shift
        return new

    def listing(self, items: list[Value]) -> Value:
        """The same list with other items."""
        new = Value("sequence", self._start, self._end, items)
        new._shift, new.flow = self._shift, self.flow
        return new

    def moved(self, characters: int, lines: int) -> Value:
        """The same value and all that is in it, so many characters and lines further on."""
        shifts: dict[tuple[int, int], tuple[int, int]] = {}

        def copy(one: Value) -> Value:
            new = Value.__new__(Value)
            new.kind, new.text, new.plain, new.flow = one.kind, one.text, one.plain, one.flow
            new._start, new._end = one._start, one._end
            shift = shifts.get(one._shift)
            if shift is None:
                shift = shifts[one._shift] = one._shift[0] + characters, one._shift[1] + lines
            new._shift = shift
            if one.kind == "mapping":
                new.data = {name: copy(inner) for name, inner in one.data.items()}
                new.keys = {name: copy(inner) for name, inner in one.keys.items()}
            else:
                new.data = [copy(inner) for inner in one.data] if one.kind == "sequence" else one.data
                new.keys = _NO_KEYS
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


class Source:
    """What reading a file gave: its text, its values (`root` is None when it can't be read) and what is wrong with it.

    `text` has plain line feeds, whatever the file has; offsets count its characters. `digest` is the SHA-256 of the
    file's bytes, in hex.
    """

    def __init__(self, file: str, text: str, digest: str = "") -> None:
        self.file = file
        self.text = text
        self.digest = digest
        self.root: Value | None = None
        self.problems: list[Diagnostic] = []
        self.memory: object = None
        """What a reader wants to find again when a changed text is read (`remembering`)."""

    def find(self, path: str) -> Value | None:
        """The value at a path of keys, ids and indices ("nodes.first.choices.answer.when"); None when there is none."""
        value = self.root
        for step in path.split(".") if path else ():
            if value is None:
                return None
            value = value.child(step)
        return value

    def place(self, path: str) -> Place:
        """Where the value at a path stands, or the nearest above it that exists; a block of lines stands at its key."""
        while path and self.find(path) is None:
            path = path.rpartition(".")[0]
        value = self.find(path)
        above, _, name = path.rpartition(".")
        if value is not None and value.kind != "scalar" and not value.flow and path:
            holder = self.find(above)
            if holder is not None and name in holder.keys:
                value = holder.keys[name]
        return self.place_of(value)

    def place_of(self, value: Value | None) -> Place:
        """Where a value stands (the file's first line when there is none)."""
        if value is None:
            return Place(self.file)
        return Place(self.file, value.line, value.column, value.start, value.end)

    def note(self, code: str, place: Place, /, **words: object) -> None:
        """Add a problem of the text, up to a sensible number."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(report(code, place, **words))
        elif len(self.problems) == MOST_PROBLEMS:
            self.problems.append(report("SIM020", place, most=MOST_PROBLEMS))

    def end(self) -> Place:
        """The end of the text."""
        return _place(self, len(self.text))


@contextmanager
def no_cyclic_collection() -> Generator[None]:
    """Pause the cyclic garbage collector: it takes two thirds of the time when many small values are made at once."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            # What was made meanwhile is there to stay: it joins the old at once, unsearched.
            gc.freeze()
            if not _set_aside:
                gc.unfreeze()
            gc.enable()


def set_aside(whose: object, on: bool) -> None:
    """Leave what is read out of cyclic collections, as long as somebody wants that: for a large story that is open.

    One look through the values of 10,000 nodes takes seconds, in which nothing else is done. They have no cycles;
    whatever else has some is found when the last one says that it is over.
    """
    if on:
        _set_aside.add(id(whose))
    elif id(whose) in _set_aside:
        _set_aside.discard(id(whose))
        if not _set_aside:
            gc.unfreeze()


def read_file(path: Path) -> Source:
    """Read and compose a file."""
    return _composed(read_plain(path))


def read_bytes(data: bytes, file: str) -> Source:
    """Decode (UTF-8 only, with or without a mark) and compose."""
    return _composed(_decoded(data, file, MOST_BYTES))


def read_text(text: str, file: str, digest: str = "") -> Source:
    """Compose a text; never raises."""
    return _composed(_cleaned(text, file, digest))


def read_plain(path: Path, most: int = MOST_BYTES) -> Source:
    """The text of a file of at most `most` bytes, not composed; `problems` say why when it can't be used."""
    name = str(path)
    try:
        if path.stat().st_size > most:
            return _refused(Source(name, ""), "SIM002", size=most // 2**20)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        return _refused(Source(name, ""), "SIM001", reason=getattr(error, "strerror", None) or str(error))
    return _decoded(data, name, most)


def _decoded(data: bytes, file: str, most: int) -> Source:
    if len(data) > most:
        return _refused(Source(file, ""), "SIM002", size=most // 2**20)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _refused(Source(file, ""), "SIM003", what="it looks like UTF-16")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        source = Source(file, before)
        source.note("SIM003", _place(source, len(before)), what=f"byte 0x{data[error.start]:02X}")
        return source
    return _cleaned(text, file, hashlib.sha256(data).hexdigest())


def _cleaned(text: str, file: str, digest: str) -> Source:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    source = Source(file, text, digest or hashlib.sha256(text.encode("utf-8", "replace")).hexdigest())
    control = _CONTROL.search(text)
    if control is not None:
        source.note("SIM004", _place(source, control.start()), code=f"U+{ord(control.group()):04X}")
    elif len(text) > MOST_BYTES:
        return _refused(source, "SIM002", size=MOST_BYTES // 2**20)
    return source


def _composed(source: Source) -> Source:
    if not source.problems:
        with no_cyclic_collection():
            source.root = _compose(source)
    return source


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


def _refused(source: Source, code: str, /, **words: object) -> Source:
    source.note(code, Place(source.file), **words)
    return source


def _place(source: Source, offset: int) -> Place:
    line = source.text.count("\n", 0, offset) + 1
    column = offset - source.text.rfind("\n", 0, offset)
    return Place(source.file, line, column, offset, min(offset + 1, len(source.text)))


class _Refused(Exception):
    """Composing stops here; the diagnostic is already noted."""


def _compose(source: Source) -> Value | None:
    parser: Any = None
    try:
        parser = _LOADER(source.text)
        return _from_events(source, iter(parser.get_event, None))
    except _Refused:
        return None
    except yaml.MarkedYAMLError as error:
        _explain(source, error)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        source.note("SIM006", Place(source.file), reason=str(error).split("\n")[0])
    finally:
        if parser is not None:
            parser.dispose()
    return None


def _stop(source: Source, mark: Any, code: str, /, **words: object) -> _Refused:
    place = Place(source.file, mark.line + 1, mark.column + 1, mark.index, mark.index + 1)
    source.note(code, place, **words)
    return _Refused()


def _from_events(source: Source, events: Iterator[Any]) -> Value | None:
    # One loop and an own stack: libyaml hands out events one by one, so text nested without end stops at the bound.
    root: Value | None = None
    stack: list[tuple[Value, Value | None]] = []
    top: Value | None = None
    key: Value | None = None
    # The names of this loop are its own, and a word is understood once: it runs for every word of a large story.
    scalar, mapping_start, sequence_start = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
    mapping_end, sequence_end = yaml.MappingEndEvent, yaml.SequenceEndEvent
    understood: dict[str, Scalar] = {}
    for number, event in enumerate(events):
        if number > MOST_VALUES:
            raise _stop(source, event.start_mark, "SIM019", most=MOST_VALUES)
        kind = event.__class__
        if kind is scalar:
            if event.anchor is not None or (event.tag is not None and event.tag != "!"):
                raise _odd(source, event)
            text: str = event.value
            value = Value("scalar", event.start_mark, event.end_mark, text, text)
            if not event.style and event.implicit[0]:
                value.plain = True
                if text in understood:
                    value.data = understood[text]
                else:
                    value.data = understood[text] = core_value(text)
        elif kind is mapping_start or kind is sequence_start:
            if event.anchor is not None or (event.tag is not None and event.tag != "!"):
                raise _odd(source, event)
            if len(stack) >= MOST_DEPTH:
                raise _stop(source, event.start_mark, "SIM005", depth=MOST_DEPTH)
            mapping = kind is mapping_start
            value = Value("mapping" if mapping else "sequence", event.start_mark, event.end_mark, {} if mapping else [])
            value.flow = bool(event.flow_style)
            if mapping:
                value.keys = {}
                if top is not None and top.kind == "mapping" and key is None:
                    raise _stop(source, event.start_mark, "SIM011")
            elif top is not None and top.kind == "mapping" and key is None:
                raise _stop(source, event.start_mark, "SIM011")
            stack.append((value, key))
            if len(stack) == 1:
                root = value
            top, key = value, None
            continue
        elif kind is mapping_end or kind is sequence_end:
            value, key = stack.pop()
            value.close(event.end_mark)
            top = stack[-1][0] if stack else None
        elif kind is yaml.AliasEvent:
            raise _stop(source, event.start_mark, "SIM007", what=f"*{event.anchor}")
        elif kind is yaml.DocumentStartEvent and root is not None:
            raise _stop(source, event.start_mark, "SIM009")
        else:
            continue
        if top is None:
            root = value
        elif top.kind == "sequence":
            top.data.append(value)
        elif key is None:
            if value.plain and value.text == "<<":
                raise _stop(source, event.start_mark, "SIM007", what="<<")
            if len(value.text) > LONGEST_KEY:
                raise _stop(source, event.start_mark, "SIM011")
            key = value
        else:
            if key.text in top.keys:
                _twice(source, top.keys[key.text], key)
            else:
                top.data[key.text] = value
                top.keys[key.text] = key
            key = None
    if root is None or (root.kind == "scalar" and root.data is None):
        source.note("SIM010", Place(source.file))
        return None
    return root


def _twice(source: Source, first: Value, key: Value) -> None:
    source.note("SIM012", source.place_of(key), key=key.text, line=first.line)
    if len(source.problems) > MOST_PROBLEMS:
        raise _Refused


def _odd(source: Source, event: Any) -> _Refused:
    if event.anchor is not None:
        return _stop(source, event.start_mark, "SIM007", what=f"&{event.anchor}")
    return _stop(source, event.start_mark, "SIM008", what=event.tag)


def _explain(source: Source, error: yaml.MarkedYAMLError) -> None:
    # libyaml says what its grammar stumbled over; an author wants to know what they typed that has a second meaning.
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "it ends too early"
    if mark is None:
        source.note("SIM006", Place(source.file), reason=problem)
        return
    if error.context_mark is not None and "alias" in (error.context or ""):
        mark = error.context_mark
    offset = min(mark.index, len(source.text))
    place = Place(source.file, mark.line + 1, mark.column + 1, offset, min(offset + 1, len(source.text)))
    start = source.text.rfind("\n", 0, offset) + 1
    line = source.text[start:].split("\n", 1)[0]
    sign = source.text[offset : offset + 1]
    if "\t" in line[: len(line) - len(line.lstrip())] or "tab character" in problem or sign == "\t":
        source.note("SIM013", place)
    elif "cannot start any token" in problem or (sign and sign in "*&!%@`"):
        source.note("SIM014", place, what=sign)
    elif "mapping values are not allowed" in problem:
        source.note("SIM015", place)
    else:
        source.note("SIM006", place, reason=problem)
