"""Files as they were read before: their frozen data, kept so that opening a scenario needn't parse it again.

Only what had nothing wrong with it is kept. A kept file counts while the bytes it was read from, the program and Python
are the same; whatever is off about it, the file is read anew and nobody notices but by the time it takes. Unpickling
makes the scenario's own data and nothing else: no other class can be named in a kept file.
"""

from __future__ import annotations

import hashlib
import io
import pickle
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

from simtrainer import __version__, paths
from simtrainer.library import organisations, rubric
from simtrainer.library.files import write_whole
from simtrainer.scenario import expressions, model
from simtrainer.scenario.expressions import Environment, Expression, Reads, Type
from simtrainer.scenario.translation.names import translation_file

T = TypeVar("T")

FOLDER = "kept"
SHAPE = 1
"""Goes up when kept files are to be written otherwise."""
LARGEST = 2_000_000
"""Bytes of a file worth keeping; a larger one is a stress test, not a story."""
MOST_FILES = 200
_DATA = (model, expressions, organisations, rubric)


def read_kept(
    path: Path, kind: type[T], read: Callable[[], tuple[T | None, Sequence[object]]], language: str = ""
) -> T | None:
    """The data of a file: as kept, else from `read` (data and what is wrong with the file), None if that is all it has.

    With a language it is the data of the file and of its translation. What `read` finds wrong is the caller's to tell:
    call it again, or look at what it gave.
    """
    text = _bytes_of(path, language)
    if not text:
        return read()[0]
    name = hashlib.sha256(f"{kind.__qualname__} {language} {path.resolve()}".encode()).hexdigest()[:32]
    stamp = _stamp(kind, text)
    place = paths.user_data() / FOLDER / name
    kept = _recall(place, stamp)
    if isinstance(kept, kind):
        return kept
    value, wrong = read()
    if value is not None and not wrong and _bytes_of(path, language) == text:
        _keep(place, stamp, value)
    return value


def kept_number(what: str, digest: str, count: Callable[[], int]) -> int:
    """A number that only depends on a file with that digest and on the program; counted when it isn't known yet."""
    if not digest:
        return count()  # made in memory: there is no file that it could be known by
    name = hashlib.sha256(f"{what} {digest}".encode()).hexdigest()[:32]
    stamp = _stamp(int, f"{what} {digest}".encode())
    place = paths.user_data() / FOLDER / name
    kept = _recall(place, stamp)
    if isinstance(kept, int):
        return kept
    number = count()
    _keep(place, stamp, number)
    return number


def _bytes_of(path: Path, language: str) -> bytes:
    """What a file and its translation say; nothing when that can't be read or isn't worth keeping."""
    try:
        text = path.read_bytes() if path.stat().st_size <= LARGEST else b""
        beside = translation_file(path, language) if language else None
        if text and beside is not None and beside.is_file():
            more = beside.read_bytes() if beside.stat().st_size <= LARGEST else b""
            text = text + b"\0" + more if more else b""
    except OSError:
        text = b""
    return text


def _recall(place: Path, stamp: bytes) -> object:
    try:
        data = place.read_bytes()
        size = len(stamp)
        if data[:size] != stamp or data[size : size + 32] != hashlib.sha256(data[size + 32 :]).digest():
            return None
        return _Reader(io.BytesIO(data[size + 32 :])).load()
    except Exception:  # pickles fail in every way there is, and the file itself can still be read
        return None


def _keep(place: Path, stamp: bytes, value: object) -> None:
    held = io.BytesIO()
    try:
        _Writer(held).dump(value)
    except (pickle.PicklingError, TypeError, RecursionError):
        return
    data = held.getvalue()
    with suppress(OSError):
        _make_room(place.parent)
        write_whole(place, stamp + hashlib.sha256(data).digest() + data)


def _make_room(folder: Path) -> None:
    """Let the oldest go, so that years of drafts don't pile up."""
    if folder.is_dir():
        there = sorted(folder.iterdir(), key=lambda file: file.stat().st_mtime)
        for file in there[: max(0, len(there) - MOST_FILES + 1)]:
            file.unlink(missing_ok=True)


def _stamp(kind: type, text: bytes) -> bytes:
    parts = (SHAPE, kind.__qualname__, *_program(), hashlib.sha256(text).hexdigest())
    return hashlib.sha256(repr(parts).encode()).digest()


@cache
def _program() -> tuple[object, ...]:
    """This program as it is: its version, and in a checkout the times of the files that decide what is read."""
    files: list[tuple[str, int, int]] = []
    for name in ("scenario", "library", "engine"):
        for file in sorted((paths.PACKAGE / name).rglob("*.py")):
            with suppress(OSError):
                status = file.stat()
                files.append((file.name, status.st_mtime_ns, status.st_size))
    return (__version__, sys.version_info[:3], tuple(files))


class _Writer(pickle.Pickler):
    """Writes frozen data as calls of their classes, and expressions as their text."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, protocol=5)

    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, MappingProxyType):
            return frozen_table, (dict(cast("MappingProxyType[Any, Any]", obj)),)
        if isinstance(obj, Expression):
            return expression, (obj.source, obj.type, obj.reads, obj.low, obj.high, _KNOWN)
        if is_dataclass(obj) and not isinstance(obj, type):
            return type(obj), tuple(_plain(getattr(obj, field.name)) for field in fields(obj))
        return NotImplemented

    def persistent_id(self, obj: Any) -> str | None:
        return "known" if obj is _KNOWN else None


def _plain(value: Any) -> Any:
    """The text of a scenario with all its places isn't kept: it is for its author, not for playing."""
    return None if type(value).__name__ == "Source" else value


class _Reader(pickle.Unpickler):
    """Makes frozen data of the model, and nothing else."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file)
        self._known = Known()

    def find_class(self, module: str, name: str, /) -> Any:
        if (module, name) in _MADE:
            return _MADE[module, name]
        for one in _DATA:
            found = getattr(one, name, None) if one.__name__ == module else None
            if isinstance(found, type) and is_dataclass(found):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} isn't data of a scenario")

    def persistent_load(self, pid: Any, /) -> Known:
        return self._known

    def load(self) -> Any:
        value = super().load()
        if isinstance(value, model.Scenario):
            self._known.scenario = value
        return value


class Known:
    """What the expressions of one kept scenario may name, for compiling them when they are first asked."""

    def __init__(self) -> None:
        self.scenario: model.Scenario | None = None
        self._compile: Callable[[str], Expression | None] | None = None

    def compile(self, source: str) -> Expression:
        """Compile a text that was found right when it was kept."""
        if self._compile is None:
            from simtrainer.scenario.expression_compiler import Compiler

            assert self.scenario is not None
            nodes = self.scenario.nodes
            choices = frozenset(choice.id for node in nodes.values() for choice in node.choices)
            compiler = Compiler(self.scenario.variables, nodes, choices)
            self._compile = lambda text: compiler.compile(text).expression
        found = self._compile(source)
        assert found is not None
        return found


_KNOWN = Known()
"""Stands in kept files for the scenario that the expressions are in."""


class _Later:
    """Compiles an expression when it is asked for the first time; after that it isn't in the way."""

    __slots__ = ("known", "owner")

    def __init__(self, known: Known) -> None:
        self.known = known
        self.owner: Expression | None = None

    def __call__(self, environment: Environment) -> Any:
        assert self.owner is not None
        compiled = self.known.compile(self.owner.source)
        object.__setattr__(self.owner, "_test", compiled._test)  # pyright: ignore[reportPrivateUsage]
        return compiled.evaluate(environment)


def expression(source: str, type: Type, reads: Reads, low: float, high: float, known: Known) -> Expression:
    """An expression from its text, compiled when it is first asked."""
    later = _Later(known)
    later.owner = made = Expression(source, type, reads, low, high, later)
    return made


def frozen_table(items: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """A table that can't be changed."""
    return MappingProxyType(items)


def _named(*made: Any) -> Iterable[tuple[tuple[str, str], Any]]:
    return (((one.__module__, one.__name__), one) for one in made)


_MADE: dict[tuple[str, str], Any] = dict(_named(expression, frozen_table, datetime))
