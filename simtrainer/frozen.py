"""`@frozen`: a frozen dataclass with slots that takes a third of the time to make.

Some hundred classes of data are made on the way to the first scenario on screen. `@dataclass(frozen=True, slots=True)`
writes and compiles six methods for each of them (Python 3.13 compiles them together); only `__init__` needs code of its
own, everything else is shared here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, TypeVar, dataclass_transform

C = TypeVar("C")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[C]) -> type[C]:
    """The class as `dataclass(frozen=True, slots=True)` makes it: the same fields, order, equality, hash and repr.

    All fields are arguments of `__init__`, in order; TypeError for a class that asks for more than that.
    """
    own = vars(cls)
    if hasattr(cls, "__post_init__"):
        raise TypeError(f"{cls.__qualname__} has a __post_init__: make it a dataclass")
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    own_fields = fields(made)
    _check(own_fields)

    def first_init(self: Any, *arguments: Any, **named: Any) -> None:
        # Writing `__init__` takes half the time of making the class, and half of all classes wait long for their first
        # instance: it is written then.
        made.__init__ = _init(made, own_fields)
        made.__init__(self, *arguments, **named)

    made.__init__ = first_init
    made.__setattr__, made.__delattr__ = _no_setting, _no_deleting
    made.__getstate__, made.__setstate__ = _state, _set_state
    if "__eq__" not in own:
        compared = _getter([one.name for one in own_fields if one.compare])

        def eq(self: Any, other: Any) -> bool:
            return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

        made.__eq__ = eq
        if "__hash__" not in own:
            hashed = _getter([one.name for one in own_fields if (one.compare if one.hash is None else one.hash)])

            def hash_(self: Any) -> int:
                return hash(hashed(self))

            made.__hash__ = hash_
    if "__repr__" not in own:
        made.__repr__ = _repr
    return made


def _check(of: tuple[Field[Any], ...]) -> None:
    for one in of:
        if not one.init or one.kw_only:
            raise TypeError(f"{one.name} isn't an argument in its place: make its class a dataclass")


def _init(cls: type, of: tuple[Field[Any], ...]) -> Callable[..., None]:
    """`__init__` for these fields: the only code that is written for a class."""
    # A slot's own setter takes six tenths of what `object.__setattr__` takes to find it by its name.
    names: dict[str, Any] = {"_unset": MISSING}
    arguments = ["self"]
    lines: list[str] = []
    for one in of:
        name = value = one.name
        if one.default is not MISSING:
            names[f"_of_{name}"] = one.default
            arguments.append(f"{name}=_of_{name}")
        elif one.default_factory is not MISSING:
            names[f"_of_{name}"] = one.default_factory
            arguments.append(f"{name}=_unset")
            value = f"_of_{name}() if {name} is _unset else {name}"
        else:
            arguments.append(name)
        names[f"_set_{name}"] = getattr(cls, name).__set__
        lines.append(f" _set_{name}(self, {value})\n")
    made: dict[str, Any] = {}
    exec(f"def __init__({', '.join(arguments)}):\n{''.join(lines) or ' pass'}", names, made)
    return made["__init__"]


def _no_setting(self: object, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _no_deleting(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, one.name) for one in fields(self)]


def _set_state(self: Any, state: list[object]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)


def _getter(names: list[str]) -> Callable[[Any], object]:
    return attrgetter(*names) if names else lambda _: ()


@recursive_repr()
def _repr(self: Any) -> str:
    shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{self.__class__.__qualname__}({shown})"
