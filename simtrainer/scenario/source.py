"""A YAML file as a text with its values (`composing` makes them) and with what is wrong with it.

YAML 1.2 core scalars: `no`, `12:30` and `0123` stay text. Whatever is wrong becomes a diagnostic, never an exception.
"""

from __future__ import annotations

import gc
import hashlib
import re
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from simtrainer.scenario.codes import report
from simtrainer.scenario.composing import MOST_DEPTH as MOST_DEPTH
from simtrainer.scenario.composing import MOST_PROBLEMS, compose
from simtrainer.scenario.diagnostics import Diagnostic, Place
from simtrainer.scenario.values import Scalar as Scalar
from simtrainer.scenario.values import Value as Value
from simtrainer.scenario.values import core_value as core_value

MOST_BYTES = 16 * 1024 * 1024
# What YAML refuses, and the two that hide in copied text: byte order marks inside the file and deleted characters.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")

_set_aside: set[int] = set()
"""Those for whom what is read is left out of collections."""


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
            source.root = compose(source)
    return source


def _refused(source: Source, code: str, /, **words: object) -> Source:
    source.note(code, Place(source.file), **words)
    return source


def _place(source: Source, offset: int) -> Place:
    line = source.text.count("\n", 0, offset) + 1
    column = offset - source.text.rfind("\n", 0, offset)
    return Place(source.file, line, column, offset, min(offset + 1, len(source.text)))
