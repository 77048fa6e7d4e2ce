"""What a company has told so far about its own house: kept as a draft until it is an organisation's file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from types import MappingProxyType
from typing import Any, cast

from simtrainer.frozen import frozen
from simtrainer.library.house.clauses import DraftClause
from simtrainer.library.organisations import Clause, Contact, Organisation, Voice
from simtrainer.library.yaml_text import slug
from simtrainer.scenario.model import SEVERITIES

DEFAULT_WINDOWS: Mapping[str, int] = MappingProxyType({"S1": 15, "S2": 60, "S3": 120, "S4": 480})
DEFAULT_UPDATES: Mapping[str, int] = MappingProxyType({"S1": 30, "S2": 60, "S3": 480, "S4": 480})
ROLES = ("duty", "care", "legal", "lead", "quality", "depot", "hr", "security", "press")
"""Whom scenarios ask for, by id. Others may be added."""
FORMAT = 1


@frozen
class DraftContact:
    """Somebody to ask. `role` is the id by which scenarios know them."""

    role: str
    name: str = ""
    title: str = ""
    how: str = ""
    hours: str = ""
    about: str = ""


@frozen
class HouseDraft:
    """Everything on the form. `id` is empty until it was saved once."""

    id: str = ""
    name: str = ""
    handle: str = ""
    about: str = ""
    first_person: str = "we"
    sounds: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    windows: tuple[int, ...] = tuple(DEFAULT_WINDOWS.values())
    """Minutes to the first human word, S1 to S4."""
    updates: tuple[int, ...] = tuple(DEFAULT_UPDATES.values())
    policy: str = ""
    """The text that was pasted."""
    clauses: tuple[DraftClause, ...] = ()
    contacts: tuple[DraftContact, ...] = ()
    tones: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    authority: tuple[tuple[str, int], ...] = ()
    """What a file may hold that the form doesn't ask for: kept as it was."""

    @property
    def file_id(self) -> str:
        """The id that it is or will be saved under."""
        return self.id or slug(self.name, "our-house")

    @classmethod
    def of(cls, organisation: Organisation) -> HouseDraft:
        """The form filled from a file, to go on with it."""
        return cls(
            id=organisation.id,
            name=organisation.name,
            handle=organisation.handle,
            about=organisation.about,
            first_person=organisation.voice.first_person or "we",
            sounds=organisation.voice.sounds,
            never=organisation.voice.never,
            windows=tuple(organisation.windows.get(one, DEFAULT_WINDOWS[one]) for one in SEVERITIES),
            updates=tuple(organisation.updates.get(one, DEFAULT_UPDATES[one]) for one in SEVERITIES),
            clauses=tuple(
                DraftClause(clause.id, clause.title, clause.text, clause.criterion, critical=clause.critical)
                for clause in organisation.clauses
            ),
            contacts=tuple(
                DraftContact(one.id, one.name, one.title, one.how, one.hours, one.about)
                for one in organisation.contacts.values()
            ),
            tones=organisation.tones,
            facts=organisation.facts,
            authority=tuple(organisation.authority.items()),
        )

    def as_organisation(self) -> Organisation:
        """The house as it stands, whether or not it could be saved: for looking at."""
        return Organisation(
            id=self.file_id,
            name=self.name.strip(),
            handle=self.handle.strip().lstrip("@"),
            voice=Voice(self.first_person, self.sounds, self.never),
            windows=dict(zip(SEVERITIES, self.windows, strict=True)),
            updates=dict(zip(SEVERITIES, self.updates, strict=True)),
            clauses=tuple(
                Clause(one.number, one.criterion, one.title, one.text) for one in self.clauses if one.criterion
            ),
            contacts={
                one.role: Contact(one.role, one.name, one.how, one.hours, one.about, one.title)
                for one in self.contacts
                if one.name.strip()
            },
            tones=self.tones,
            about=self.about,
        )

    def to_json(self) -> str:
        """The draft as it is kept."""
        return json.dumps({"draft": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> HouseDraft | None:
        """The draft that `to_json` wrote; None when it isn't one."""
        try:
            data: Any = json.loads(text)
            if data.pop("draft") != FORMAT or set(data) - {field.name for field in fields(cls)}:
                return None
            data["clauses"] = tuple(DraftClause(**_tuples(one)) for one in data["clauses"])
            data["contacts"] = tuple(DraftContact(**one) for one in data["contacts"])
            data["authority"] = tuple((str(key), int(value)) for key, value in data["authority"])
            draft = cls(**_tuples(data))
        except (ValueError, TypeError, KeyError, AttributeError):
            return None
        return draft if _is_whole(draft) else None


def _tuples(data: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(cast("list[Any]", one)) if isinstance(one, list) else one for key, one in data.items()}


def _is_whole(draft: HouseDraft) -> bool:
    """Whether every value is of its kind: the file may have been written by anything."""
    texts = [draft.id, draft.name, draft.handle, draft.about, draft.first_person, draft.policy]
    texts += [*draft.sounds, *draft.never, *draft.tones, *draft.facts]
    for clause in draft.clauses:
        texts += [clause.number, clause.title, clause.text, clause.criterion, clause.critical, *clause.because]
    for contact in draft.contacts:
        texts += [contact.role, contact.name, contact.title, contact.how, contact.hours, contact.about]
    minutes = [*draft.windows, *draft.updates]
    return (
        all(type(one) is str for one in texts)
        and all(type(one) is int for one in minutes)
        and len(draft.windows) == len(draft.updates) == len(SEVERITIES)
    )
