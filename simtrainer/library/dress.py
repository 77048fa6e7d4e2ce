"""Fills an organisation's names into a scenario's texts.

Texts may say `{org.name}`, `{org.handle}`, `{contact.legal.name}` (or `.how`, `.hours`, `.title`) and `{window.S3}`,
which becomes a length of time with its unit ("2 hours"). `{{` and `}}` stand for literal braces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any, cast
from weakref import WeakKeyDictionary

from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import ORG, SEVERITIES, Persona, Scenario

_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")
_CONTACT_FIELDS = ("name", "how", "hours", "title")
_MODEL = "simtrainer.scenario.model"
_AS_AUTHORED = ("source", "digest", "id", "start_at", "organisation", "language")


def dress(scenario: Scenario, organisation: Organisation, own: Organisation | None = None) -> Scenario:
    """The scenario with an organisation's names in every text.

    `own` is the scenario's own organisation; it fills what the given one lacks. A name that neither knows stays as it
    was written (`unknown_names` finds those).
    """
    worn = organisation if own is None else organisation.over(own)

    def fill(text: str) -> str:
        return fill_text(text, worn)

    changes: dict[str, Any] = {}
    for name, keys in _places_of_braces(scenario).items():
        before = getattr(scenario, name)
        if keys is None:
            changes[name] = _map_texts(before, fill)
        else:
            changes[name] = MappingProxyType({**before, **{key: _map_texts(before[key], fill) for key in keys}})
    # `by: org` in a post is the organisation itself, under its own name and handle.
    personas = changes.get("personas", scenario.personas)
    changes["personas"] = MappingProxyType({**personas, ORG: Persona(ORG, worn.name, worn.handle)})
    return replace(scenario, **changes)


def dress_organisation(organisation: Organisation) -> Organisation:
    """The organisation with its own names and windows filled into its clauses and facts."""

    def fill(text: str) -> str:
        return fill_text(text, organisation)

    return replace(
        organisation,
        clauses=tuple(
            replace(clause, title=fill(clause.title), text=fill(clause.text)) for clause in organisation.clauses
        ),
        facts=tuple(fill(fact) for fact in organisation.facts),
    )


def fill_text(text: str, organisation: Organisation) -> str:
    """One text with the organisation's names filled in."""
    if "{" not in text and "}" not in text:
        return text

    def one(found: re.Match[str]) -> str:
        if found.group() in ("{{", "}}"):
            return found.group()[0]
        filling = lookup(found.group(1).strip(), organisation)
        return found.group() if filling is None else filling

    return _BRACES.sub(one, text)


def unknown_names(text: str, organisation: Organisation) -> list[str]:
    """The names in braces that mean nothing for this organisation, as written."""
    return [
        found.group(1)
        for found in _BRACES.finditer(text)
        if found.group(1) is not None and lookup(found.group(1).strip(), organisation) is None
    ]


def lookup(name: str, organisation: Organisation) -> str | None:
    """What a name in braces stands for, None when it stands for nothing."""
    match name.split("."):
        case ["org", "name"]:
            return organisation.name
        case ["org", "handle"]:
            return organisation.handle
        case ["contact", contact, part] if contact in organisation.contacts and part in _CONTACT_FIELDS:
            return str(getattr(organisation.contacts[contact], part)) or None
        case ["window", severity] if severity in SEVERITIES and severity in organisation.windows:
            return length_of_time(organisation.windows[severity], organisation.language)
        case _:
            return None


def length_of_time(minutes: int, language: str = "") -> str:
    """Minutes in words: "15 minutes", "1 hour", "1 hour 30 minutes"; in English where the language isn't known here."""
    hour, hours, minute, more = _TIMES.get(language, _TIMES[""])
    whole, rest = divmod(minutes, 60)
    parts = [f"{whole} {hour if whole == 1 else hours}"] if whole else []
    if rest or not whole:
        parts.append(f"{rest} {minute if rest == 1 else more}")
    return " ".join(parts)


_TIMES = {"": ("hour", "hours", "minute", "minutes"), "de": ("Stunde", "Stunden", "Minute", "Minuten")}


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every string inside a part of a scenario with its path: names of fields, keys, and ids or indices of lists."""
    kind = cast("type[Any]", type(value))
    if kind is str:
        yield path, value
    elif kind in _TABLES:
        for key, item in cast("Mapping[str, Any]", value).items():
            yield from texts(item, _join(path, str(key)))
    elif kind is tuple:
        for index, item in enumerate(cast("tuple[Any, ...]", value)):
            yield from texts(item, _join(path, str(getattr(item, "id", index))))
    else:
        for name in _names_of(kind):
            yield from texts(getattr(value, name), _join(path, name))


def texts_with_braces(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Of `texts` those in which something may have to be filled."""
    for name, keys in _places_of_braces(scenario).items():
        value = getattr(scenario, name)
        parts = [(name, value)] if keys is None else [(f"{name}.{key}", value[key]) for key in keys]
        for path, part in parts:
            yield from ((place, text) for place, text in texts(part, path) if "{" in text)


def _places_of_braces(scenario: Scenario) -> Mapping[str, tuple[str, ...] | None]:
    """The fields of a scenario whose texts have braces; of a table of parts the keys of those that have, else None."""
    known = _braces.get(scenario)
    if known is None:
        found: dict[str, tuple[str, ...] | None] = {}
        for name in _names_of(Scenario):
            value = getattr(scenario, name)
            if type(value) in _TABLES:
                keys = tuple(key for key, item in value.items() if has_braces(item))
                if keys:
                    found[name] = keys
            elif has_braces(value):
                found[name] = None
        known = _braces[scenario] = found
    return known


# Most parts of most stories have none: they are looked through once, for what is unknown and for what is filled.
_braces: WeakKeyDictionary[Scenario, Mapping[str, tuple[str, ...] | None]] = WeakKeyDictionary()


def has_nothing_to_fill(scenario: Scenario) -> None:
    """Say that no text of this very scenario has a brace, so that nobody looks through it for one."""
    _braces[scenario] = {}


def has_braces(value: Any) -> bool:
    """Whether any text inside a part of a scenario has a brace."""
    kind = cast("type[Any]", type(value))
    if kind is str:
        text: str = value
        return "{" in text or "}" in text
    items: Iterable[Any]
    if kind is tuple:
        items = value
    elif kind in _TABLES:
        items = value.values()
    else:
        items = [getattr(value, name) for name in _names_of(kind)]
    return any(map(has_braces, items))


_TABLES = (MappingProxyType, dict)
_WITHOUT_TEXT = ("int", "bool", "float", "int | None", "Expression | None")
_names: dict[type, tuple[str, ...]] = {}


def _names_of(kind: type) -> tuple[str, ...]:
    """The fields of a class of the model that may hold text; none for anything else (an expression is code)."""
    names = _names.get(kind)
    if names is None:
        names = ()
        if is_dataclass(kind) and kind.__module__ == _MODEL:
            left_out = _AS_AUTHORED if kind is Scenario else ("",)
            found = [field for field in fields(kind) if str(field.type) not in _WITHOUT_TEXT]
            names = tuple(field.name for field in found if field.name not in left_out)
        _names[kind] = names
    return names


def _join(path: str, step: str) -> str:
    return f"{path}.{step}" if path else step


def _map_texts(value: Any, fill: Callable[[str], str]) -> Any:
    """The same structure with every string filled; the very same object when nothing changed."""
    kind = cast("type[Any]", type(value))
    if kind is str:
        filled = fill(value)
        return value if filled == value else filled
    if not has_braces(value):
        return value
    if kind is tuple:
        return tuple(_map_texts(item, fill) for item in value)
    if kind in _TABLES:
        return MappingProxyType({key: _map_texts(item, fill) for key, item in value.items()})
    changes = {
        name: new for name in _names_of(kind) if (new := _map_texts(old := getattr(value, name), fill)) is not old
    }
    return replace(value, **changes) if changes else value
