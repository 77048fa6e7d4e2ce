"""What a field and a table of fields are, and how a path in a file leads to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as declared
from typing import Literal

from simtrainer.frozen import frozen

Kind = Literal[
    "text",  # a line
    "prose",  # a text of some length
    "id",
    "name",  # of a variable
    "integer",
    "number",
    "flag",
    "word",  # one of `values`
    "reference",  # the id of a `refers`
    "clock",  # "HH:MM" or "dN HH:MM"
    "moment",  # "2026-11-03 10:18"
    "condition",  # an expression that is a flag
    "effect",  # an expression of the type of its variable
    "picture",  # a path under scenarios/
    "colour",
    "shape",  # keys with values: `shape`
]
Many = Literal["one", "list", "by-name"]
Refers = Literal[
    "",
    "node",
    "thread",
    "choice",
    "post",
    "promise",
    "persona",
    "channel",
    "variable",
    "contact",
    "criterion",
    "line",
    "move",
    "case",
    "clause",
    "rule pack",
    "type",
    "organisation",
    "mood",
    "severity",
    "owner",
]


@frozen
class Field:
    """One key: what may stand there, and what it means.

    With `many` "list" or "by-name" the kind is that of each item; `names` says what the names of a by-name table are.
    `short` is another kind that may stand there instead (`window: S3`). `low` and `high` bound numbers.
    """

    name: str
    kind: Kind
    means: str
    example: str = ""
    required: bool = False
    many: Many = "one"
    shape: str = ""
    values: tuple[str, ...] = ()
    refers: Refers = ""
    names: Refers = ""
    short: Kind | Literal[""] = ""
    default: str = ""
    low: int | None = None
    high: int | None = None
    most: int | None = None
    """The most items of a list."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table of a file: what it is called, what it is, its fields in the order in which authors write them."""

    name: str
    owner: str
    means: str
    fields: tuple[Field, ...]
    by_name: dict[str, Field] = declared(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        # A large file is looked through value by value: each asks for its field.
        object.__setattr__(self, "by_name", {one.name: one for one in self.fields})

    def field(self, name: str) -> Field | None:
        """The field of that name, None when there is none."""
        return self.by_name.get(name)

    @property
    def required(self) -> tuple[Field, ...]:
        """The fields that may not be missing."""
        return tuple(one for one in self.fields if one.required)


@frozen
class Spot:
    """Where a path leads: the table that holds it, its field, and whether it is the field itself or an item of it.

    `field` is None for the file as a whole. `item` is the name or index of an item of a list or of a by-name table.
    """

    holder: Shape
    field: Field | None
    item: str = ""

    @property
    def collection(self) -> bool:
        """Whether this is a list or by-name table itself, not an item of it."""
        return self.field is not None and self.field.many != "one" and not self.item


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """All shapes of one kind of file, the file's own first. Compared by identity."""

    root: str
    shapes: dict[str, Shape]

    def shape(self, name: str) -> Shape:
        """A shape by its name; KeyError when there is none."""
        return self.shapes[name]

    def spot(self, path: str) -> Spot | None:
        """Where a path of keys, ids and indices leads; None when the format has nothing there."""
        return self.spot_of(tuple(path.split(".")) if path else ())

    def spot_of(self, steps: tuple[str, ...]) -> Spot | None:
        """The same for a path in steps."""
        spot = Spot(self.shapes[self.root], None)
        for step in steps:
            inside = self.inside(spot)
            if spot.collection:
                spot = Spot(spot.holder, spot.field, step)
                continue
            if inside is None:
                return None
            field = inside.field(step)
            if field is None:
                return None
            spot = Spot(inside, field)
        return spot

    def inside(self, spot: Spot) -> Shape | None:
        """The shape of what stands at a spot; None for a plain value, a list or a by-name table."""
        if spot.field is None:
            return spot.holder
        if spot.field.kind != "shape" or spot.collection:
            return None
        return self.shapes[spot.field.shape]

    def __iter__(self) -> Iterator[Shape]:
        return iter(self.shapes.values())
