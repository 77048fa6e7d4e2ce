"""How a file is written: its indentation, where it uses brackets and quotes. New text is written in the same way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from simtrainer.authoring.edits.scalars import Look, could_be_plain, look_of
from simtrainer.authoring.fields.all import ORGANISATION, SCENARIO
from simtrainer.authoring.fields.table import Field, Fields, Shape, Spot
from simtrainer.authoring.reading import Reading, children
from simtrainer.scenario.source import Value

Steps = tuple[str, ...]
_LINES = frozenset(("scenario", "organisation", "node", "choice", "inject", "silence", "write", "ending", "clause"))
"""Shapes that stand on lines of their own when nothing in the file says otherwise."""
_PROSE = frozenset(("prose", "text"))
_SEARCHED = 400
_LOOKED_AT = 8
_MEASURED = 100_000
"""Characters from which habits are taken."""


@dataclass(slots=True)
class Style:
    """The habits of one file."""

    reading: Reading
    fields: Fields = field(init=False)
    step: int = field(init=False, default=2)
    """Columns that a mapping under a key is indented by."""
    list_step: int = field(init=False, default=2)
    """The same for a list."""
    padded: bool = field(init=False, default=False)
    """Whether braces have a space inside."""
    _visits: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        root = self.reading.source.root
        house = root is not None and root.kind == "mapping" and "simtrainer-organisation" in root.data
        self.fields = ORGANISATION if house else SCENARIO
        if root is not None:
            self._measure(root)

    def spot(self, steps: Steps) -> Spot | None:
        """What the format has at a path."""
        return self.fields.spot_of(steps)

    def shape(self, steps: Steps) -> Shape | None:
        """The table that a path leads to."""
        spot = self.spot(steps)
        return None if spot is None else self.fields.inside(spot)

    def field_at(self, steps: Steps) -> Field | None:
        """The field of a path."""
        spot = self.spot(steps)
        return None if spot is None else spot.field

    def is_flow(self, steps: Steps, data: object) -> bool:
        """Whether new keys with values, or a new list, are written in brackets there."""
        if not data:
            return True
        sample = next((one for one in self.samples(steps) if one.kind != "scalar" and one.data), None)
        if sample is not None and (sample.kind == "mapping") == isinstance(data, dict):
            return sample.flow
        shape = self.shape(steps)
        if isinstance(data, dict):
            table = cast("dict[str, object]", data)
            if shape is not None:
                return shape.name not in _LINES and not any(_holds_tables(value) for value in table.values())
            spot = self.spot(steps)
            return spot is None or spot.field is None or spot.field.kind != "shape"
        return not _holds_tables(data)

    def look(self, steps: Steps, text: str) -> Look:
        """How a new text is written there."""
        for number, sample in enumerate(one for one in self.samples(steps) if one.kind == "scalar"):
            look = look_of(sample, self.reading.text)
            if look == "plain":
                return look
            if look in ("literal", "folded"):
                return "double" if "\n" not in text and len(text) < 60 else look
            # Quotes that had to be there say nothing about a habit.
            if number < _LOOKED_AT and could_be_plain(sample.text):
                return look
        found = self.field_at(steps)
        return "double" if found is not None and found.kind in _PROSE and " " in text else ""

    def samples(self, steps: Steps) -> Iterator[Value]:
        """What stands at places of the same kind, a few of them."""
        root = self.reading.source.root
        self._visits = 0
        if root is not None:
            yield from self._matching(root, (), steps)

    def _matching(self, value: Value, done: Steps, rest: Steps) -> Iterator[Value]:
        self._visits += 1
        if self._visits > _SEARCHED:
            return
        if not rest:
            yield value
            return
        spot = self.spot(done)
        if value.kind == "sequence" or (spot is not None and spot.collection):
            for name, _key, child in children(value):
                yield from self._matching(child, (*done, name), rest[1:])
                if self._visits > _SEARCHED:
                    return
        else:
            child = value.child(rest[0])
            if child is not None:
                yield from self._matching(child, (*done, rest[0]), rest[1:])

    def _measure(self, root: Value) -> None:
        text = self.reading.text[:_MEASURED]
        self.padded = "{ " in text and text.count("{ ") > text.count("{") // 2
        step = list_step = None
        waiting = [root]
        looked = 0
        while waiting and looked < _SEARCHED and (step is None or list_step is None):
            value = waiting.pop()
            looked += 1
            for _name, key, child in children(value):
                if child.kind == "scalar" or child.flow or not child.data:
                    continue
                waiting.append(child)
                if key is None or child.line == key.line:
                    continue
                wide = child.column - key.column
                if child.kind == "mapping" and step is None and wide > 0:
                    step = wide
                elif child.kind == "sequence" and list_step is None and wide >= 0:
                    list_step = wide
        self.step = step or 2
        self.list_step = self.step if list_step is None else list_step


def _holds_tables(data: object) -> bool:
    if isinstance(data, dict):
        return True
    return isinstance(data, list | tuple) and any(isinstance(one, dict | list | tuple) for one in data)  # pyright: ignore
