"""Where everything of a text is written down, and where it is referred to: found by the table of fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from simtrainer.authoring.fields.table import Field, Fields, Spot
from simtrainer.authoring.reading import Reading, children
from simtrainer.frozen import frozen
from simtrainer.scenario.expressions import WORDS
from simtrainer.scenario.source import Value, no_cyclic_collection
from simtrainer.scenario.table import as_flag

_CALL = re.compile(r"\b(seen|chose|count)\(\s*(['\"])([^'\"]*)\2")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_NAME = re.compile(r"\b[a-z][a-z0-9_]*\b")
_WRITTEN_BY_KEY = {"nodes": "node", "personas": "persona", "channels": "channel", "variables": "variable"}
_WRITTEN_BY_ID = {"choice": "choice", "post": "post", "promise": "promise", "inject": "inject", "clause": "clause"}
_REFERRING = ("reference", "condition", "effect")
_SAME = {"thread": "node"}
"""A thread goes by the name of its first node."""


@frozen
class Use:
    """A reference: the path of the value or key in which it stands, and its characters."""

    path: str
    start: int
    end: int


@dataclass(slots=True)
class References:
    """What a text defines and what it refers to, by kind ("node", "post", "variable"…) and name."""

    written: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """The path of a definition."""
    used: dict[tuple[str, str], list[Use]] = field(default_factory=dict[tuple[str, str], list[Use]])

    of_words: set[str] = field(default_factory=set[str])
    """Variables that are one of some words: what is put into them is no expression."""

    def uses(self, kind: str, name: str) -> list[Use]:
        """Where something is referred to."""
        return self.used.get((_SAME.get(kind, kind), name), [])

    def definition(self, kind: str, name: str) -> str:
        """The path where something is written, "" when nothing is."""
        return self.written.get((_SAME.get(kind, kind), name), "")

    def note(self, kind: str, name: str, use: Use) -> None:
        """Enter a reference."""
        self.used.setdefault((_SAME.get(kind, kind), name), []).append(use)


@lru_cache(maxsize=2)
def references(reading: Reading, fields: Fields) -> References:
    """All definitions and references of a reading."""
    found = References()
    root = reading.source.root
    if root is not None and root.kind == "mapping":
        found.of_words = set(_of_words(root))
        by_name = {shape.name: shape.by_name for shape in fields}
        with no_cyclic_collection():
            _walk(found, root, "", Spot(fields.shape(fields.root), None), fields, by_name, reading.text)
    return found


def _of_words(root: Value) -> Iterator[str]:
    table = root.data.get("variables")
    if table is not None and table.kind == "mapping":
        for name, variable in table.data.items():
            kind = variable.child("type") if variable.kind == "mapping" else None
            if kind is not None and kind.text == "one-of":
                yield name


def _walk(
    found: References,
    value: Value,
    path: str,
    spot: Spot,
    fields: Fields,
    by_name: Mapping[str, Mapping[str, Field]],
    text: str,
) -> None:
    if value.kind == "scalar":
        if spot.field is not None:
            _scalar(found, value, path, spot, spot.field, text)
        return
    if spot.collection and spot.field is not None:
        for name, key, child in children(value):
            below = f"{path}.{name}" if path else name
            _written(found, name, key, child, below, spot.field)
            _walk(found, child, below, Spot(spot.holder, spot.field, name or "0"), fields, by_name, text)
        return
    inside = fields.inside(spot)
    if inside is None or value.kind != "mapping":
        return
    known = by_name[inside.name]
    for name, child in value.data.items():
        field = known.get(name)
        # Most values of a story are its words: those refer to nothing.
        if field is None or (child.kind == "scalar" and field.kind not in _REFERRING and name != "by"):
            continue
        _walk(found, child, f"{path}.{name}" if path else name, Spot(inside, field), fields, by_name, text)


def _written(found: References, name: str, key: Value | None, child: Value, path: str, field: Field) -> None:
    if field.many == "by-name" and key is not None:
        if field.name in _WRITTEN_BY_KEY:
            found.written.setdefault((_WRITTEN_BY_KEY[field.name], name), path)
        elif field.names:
            found.note(field.names, name, Use(path, key.start, key.end))
    elif field.shape in _WRITTEN_BY_ID and child.kind == "mapping" and "id" in child.data:
        found.written.setdefault((_WRITTEN_BY_ID[field.shape], name), path)


def _scalar(found: References, value: Value, path: str, spot: Spot, field: Field, text: str) -> None:
    if field.kind == "reference" and field.refers:
        found.note(field.refers, value.text, Use(path, value.start, value.end))
    elif field.name == "by" and field.kind == "text":
        found.note("persona", value.text, Use(path, value.start, value.end))
    elif field.kind in ("condition", "effect") and as_flag(value) is None and spot.item not in found.of_words:
        _expression(found, value, path, text)


def _expression(found: References, value: Value, path: str, text: str) -> None:
    written = text[value.start : value.end]
    shift = value.start + (0 if value.plain else 1)
    source = value.text
    if written not in (source, f'"{source}"', f"'{source}'"):
        shift = -1  # escaped or folded: no place for each sign
    for call in _CALL.finditer(source):
        kind = "choice" if call[1] == "chose" else "node"
        found.note(kind, call[3], _use(path, value, shift, call.start(3), call.end(3)))
    bare = _QUOTED.sub(lambda one: " " * len(one.group()), source)
    for name in _NAME.finditer(bare):
        if name.group() not in WORDS:
            found.note("variable", name.group(), _use(path, value, shift, name.start(), name.end()))


def _use(path: str, value: Value, shift: int, start: int, end: int) -> Use:
    return Use(path, value.start, value.end) if shift < 0 else Use(path, shift + start, shift + end)
