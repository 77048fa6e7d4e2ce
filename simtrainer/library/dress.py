"""Fills an organisation's names into a scenario's texts.

Texts may say `{org.name}`, `{org.handle}`, `{contact.legal.name}` (or `.how`, `.hours`, `.title`) and `{window.S3}`,
which becomes a length of time with its unit ("2 hours"). `{{` and `}}` stand for literal braces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any, cast

from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import ORG, SEVERITIES, Persona, Scenario

_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")
_CONTACT_FIELDS = ("name", "how", "hours", "title")
_MODEL = "simtrainer.scenario.model"
_AS_AUTHORED = ("source", "digest", "id", "start_at", "organisation")


def dress(scenario: Scenario, organisation: Organisation, own: Organisation | None = None) -> Scenario:
    """The scenario with an organisation's names in every text.

    `own` is the scenario's own organisation; it fills what the given one lacks. A name that neither knows stays as it
    was written (`unknown_names` finds those).
    """
    worn = organisation if own is None else organisation.over(own)

    def fill(text: str) -> str:
        return fill_text(text, worn)

    changes = {
        field.name: dressed
        for field in fields(scenario)
        if field.name not in _AS_AUTHORED
        and (dressed := _map_texts(before := getattr(scenario, field.name), fill)) is not before
    }
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
            return length_of_time(organisation.windows[severity])
        case _:
            return None


def length_of_time(minutes: int) -> str:
    """Minutes in words: "15 minutes", "1 hour", "1 hour 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} hour{'s' if hours != 1 else ''}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} minute{'s' if rest != 1 else ''}")
    return " ".join(parts)


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every string inside a part of a scenario with its path: names of fields, keys, and ids or indices of lists."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in cast("Mapping[str, Any]", value).items():
            yield from texts(item, _join(path, str(key)))
    elif isinstance(value, tuple):
        for index, item in enumerate(cast("tuple[Any, ...]", value)):
            yield from texts(item, _join(path, str(getattr(item, "id", index))))
    elif _is_model(value):
        for field in fields(value):
            if not isinstance(value, Scenario) or field.name not in _AS_AUTHORED:
                yield from texts(getattr(value, field.name), _join(path, field.name))


def _join(path: str, step: str) -> str:
    return f"{path}.{step}" if path else step


def _is_model(value: Any) -> bool:
    # Expressions are code, not text: only the scenario's own dataclasses are entered.
    return is_dataclass(value) and not isinstance(value, type) and type(value).__module__ == _MODEL


def _map_texts(value: Any, fill: Callable[[str], str]) -> Any:
    """The same structure with every string filled; the very same object when nothing changed."""
    if isinstance(value, str):
        filled = fill(value)
        return value if filled == value else filled
    if isinstance(value, tuple):
        before = cast("tuple[Any, ...]", value)
        items = tuple(_map_texts(item, fill) for item in before)
        return before if all(new is old for new, old in zip(items, before, strict=True)) else items
    if isinstance(value, Mapping):
        table = cast("Mapping[str, Any]", value)
        filled_table = {key: _map_texts(item, fill) for key, item in table.items()}
        if all(filled_table[key] is item for key, item in table.items()):
            return table
        return MappingProxyType(filled_table)
    if _is_model(value):
        changes = {
            field.name: new
            for field in fields(value)
            if (new := _map_texts(old := getattr(value, field.name), fill)) is not old
        }
        return replace(value, **changes) if changes else value
    return value
