"""How a setting is declared: once, beside its default, with its words, its section and what it may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import MISSING, Field, field, fields
from typing import Any, Literal

from simtrainer.frozen import frozen

Section = Literal["look", "playing", "organisation", "sound", "kept"]
"""Where a setting is shown; "kept" ones are remembered and not shown."""
Kind = Literal["choice", "switch", "file", "names", "text"]


@frozen
class Declared:
    """What is known of one setting. `options` are value and words; `also` is what one might search it by."""

    name: str
    kind: Kind
    section: Section
    title: str
    help: str
    default: Any
    options: tuple[tuple[Any, str], ...] = ()
    also: str = ""

    def allows(self, value: Any) -> bool:
        """Whether a value may be set."""
        if self.kind == "choice":
            return any(value == one and type(value) is type(one) for one, _ in self.options)
        if self.kind == "names":
            return isinstance(value, tuple) and all(isinstance(name, str) for name in value)
        return type(value) is type(self.default)


def choice(
    default: Any, section: Section, title: str, options: Sequence[tuple[Any, str]], help: str = "", also: str = ""
) -> Any:
    """One of a few values, each with its words."""
    return _declare("choice", default, section, title, help, also, tuple(options))


def switch(default: bool, section: Section, title: str, help: str = "", also: str = "") -> Any:
    """On or off."""
    return _declare("switch", default, section, title, help, also)


def file(section: Section, title: str, help: str = "", also: str = "") -> Any:
    """The path of a file; "" for none."""
    return _declare("file", "", section, title, help, also)


def names(section: Section, title: str, help: str = "", also: str = "") -> Any:
    """A set of names, none at first."""
    return _declare("names", (), section, title, help, also)


def kept(default: Any) -> Any:
    """Something that the app remembers and that isn't shown among the settings: a text, a number, a switch, names."""
    return _declare("names" if isinstance(default, tuple) else "text", default, "kept", "", "", "")


def declared(record: type) -> tuple[Declared, ...]:
    """The declarations of a record of settings, in their order."""
    found: list[Declared] = []
    one: Field[Any]
    for one in fields(record):
        assert one.default is not MISSING, one.name
        found.append(Declared(name=one.name, default=one.default, **one.metadata))
    return tuple(found)


def _declare(
    kind: Kind,
    default: Any,
    section: Section,
    title: str,
    help: str,
    also: str,
    options: tuple[tuple[Any, str], ...] = (),
) -> Any:
    words = {"kind": kind, "section": section, "title": title, "help": help, "also": also, "options": options}
    return field(default=default, metadata=words)
