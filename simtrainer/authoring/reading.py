"""What a text says at one moment: the values with their spans, the scenario, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from simtrainer.authoring.regraft import Change, regraft
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.loader import load_source
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.remembering import Memory
from simtrainer.scenario.source import Source, Value, read_text
from simtrainer.scenario.table import item_name

_MOST_DOTS = 3
"""Steps of a path that an id may be split into."""
Findings = tuple[Diagnostic, ...]
Understand = Callable[[Source], tuple[Scenario | None, Findings]]
"""What a file of some kind amounts to: its scenario (None where it isn't one, or is broken) and its findings."""


def as_scenario(source: Source) -> tuple[Scenario | None, Findings]:
    """A scenario's file, without the library: names of moves and cases aren't looked up."""
    loaded = load_source(source)
    return loaded.scenario, tuple(loaded.diagnostics)


@dataclass(frozen=True)
class Reading:
    """A text, read when something of it is asked for: first its values, then what they mean.

    It never changes, so it can be read on another thread (`complete`) and handed to its document.
    """

    version: int
    text: str
    file: str = "scenario.yaml"
    understand: Understand = field(default=as_scenario, repr=False, compare=False)
    earlier: tuple[Source, Change] | None = field(default=None, repr=False, compare=False)
    """What an earlier text said, and what was changed since: then only that has to be read again."""

    @cached_property
    def source(self) -> Source:
        """The values with their places; `source.root` is None when the text isn't YAML as we take it."""
        earlier = self.earlier
        if earlier is not None:
            old, change = earlier
            # Nobody needs the earlier text any more, and it shan't keep all its forerunners.
            self.__dict__["earlier"] = None
            found = regraft(old, change, self.text)
            if found is not None:
                return found
            source = read_text(self.text, self.file)
            source.memory = old.memory
            return source
        source = read_text(self.text, self.file)
        source.memory = Memory()
        return source

    @cached_property
    def _understood(self) -> tuple[Scenario | None, Findings]:
        return self.understand(self.source)

    @property
    def scenario(self) -> Scenario | None:
        """The scenario; None when there are errors."""
        return self._understood[0]

    @property
    def findings(self) -> Findings:
        """What is wrong with the text alone, in its order."""
        return self._understood[1]

    @property
    def is_composed(self) -> bool:
        """Whether the values were read already."""
        return "source" in self.__dict__

    @property
    def is_complete(self) -> bool:
        """Whether everything was read already."""
        return "_understood" in self.__dict__

    def complete(self) -> Reading:
        """Read everything now; itself."""
        _ = self._understood
        return self

    def find(self, path: str) -> Value | None:
        """The value at a path; None when there is none."""
        found = self._resolve(path)
        return None if found is None else found[1]

    def steps(self, path: str) -> tuple[str, ...]:
        """A path in steps. An id may have dots in it (clause 2.1), so this asks what is there."""
        found = self._resolve(path)
        return tuple(path.split(".")) if found is None and path else () if found is None else found[0]

    def above(self, path: str) -> str:
        """The path of what holds the value at a path."""
        return ".".join(self.steps(path)[:-1])

    def _resolve(self, path: str) -> tuple[tuple[str, ...], Value] | None:
        root = self.source.root
        if root is None:
            return None
        return _down(root, path.split("."), ()) if path else ((), root)

    def span_of(self, path: str) -> tuple[int, int] | None:
        """From where to where the value at a path is written; the comments and blank lines after it aren't of it."""
        value = self.find(path)
        return None if value is None else self.extent(value)

    def extent(self, value: Value) -> tuple[int, int]:
        """From where to where a value is written."""
        start = value.start
        if value.kind == "scalar":
            end = value.end
            if self.text[start : start + 1] in ("|", ">") and not value.plain:
                header = self.text[start : self.text.find("\n", start)]
                if "+" not in header:
                    end = start + len(self.text[start:end].rstrip())
            return start, end
        if value.flow:
            return start, value.end
        last = _last(value)
        return start, start if last is None else self.extent(last)[1]

    def key_span(self, path: str) -> tuple[int, int] | None:
        """Where the key of a path is written; None for an item of a list."""
        *above, name = self.steps(path) or ("",)
        holder = self.find(".".join(above))
        key = holder.keys.get(name) if holder is not None and holder.kind == "mapping" else None
        return None if key is None else (key.start, key.end)

    def path_at(self, offset: int) -> str:
        """The path of the innermost value at a character; a key belongs to its value."""
        path, value = "", self.source.root
        while value is not None and value.kind != "scalar":
            inner = self._inner(value, offset)
            if inner is None:
                break
            step, value = inner
            path = f"{path}.{step}" if path else step
        return path

    def _inner(self, value: Value, offset: int) -> tuple[str, Value] | None:
        # The last one that begins before the offset: spaces and comments after a value still count as its own.
        found: tuple[str, Value] | None = None
        for name, key, child in children(value):
            if (child if key is None else key).start > offset:
                break
            found = (name, child)
        if found is None or (value.flow and offset > value.end):
            return None
        return found


def children(value: Value) -> Iterator[tuple[str, Value | None, Value]]:
    """What a mapping or a list holds: the step of its path, its key (None in a list) and the value."""
    if value.kind == "mapping":
        for name, child in value.data.items():
            yield name, value.keys[name], child
    elif value.kind == "sequence":
        for index, child in enumerate(value.data):
            yield item_name(child, index), None, child


def _down(value: Value, rest: list[str], done: tuple[str, ...]) -> tuple[tuple[str, ...], Value] | None:
    if not rest:
        return done, value
    for size in range(1, min(len(rest), _MOST_DOTS) + 1):
        step = ".".join(rest[:size])
        child = value.child(step)
        if child is None or (size == 1 and len(rest) > 1 and value.kind == "sequence" and step.isdecimal()):
            # A number may be an index, or the beginning of an id: the whole id comes first.
            continue
        found = _down(child, rest[size:], (*done, step))
        if found is not None:
            return found
    child = value.child(rest[0])
    return None if child is None else _down(child, rest[1:], (*done, rest[0]))


def _last(value: Value) -> Value | None:
    if not value.data:
        return None
    return next(reversed(value.data.values())) if value.kind == "mapping" else value.data[-1]
