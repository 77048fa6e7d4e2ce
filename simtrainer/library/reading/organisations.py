"""Reads an organisation's file."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from simtrainer.library.organisations import Clause, Contact, Organisation, Voice
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import SEVERITIES, STORY_MINUTES
from simtrainer.scenario.reader import Document, open_table
from simtrainer.scenario.source import Source
from simtrainer.scenario.table import Table

FORMAT = 1
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
CRITERIA = tuple(f"{dimension}{number}" for dimension in "PA" for number in range(1, 8))
CRITICALS = tuple(f"C{number}" for number in range(1, 8))


def read_organisation(path: Path, language: str = "") -> tuple[Organisation | None, list[Diagnostic]]:
    """The organisation in a file, None when it can't be used, and everything found wrong with it."""
    found, diagnostics = _organisation(open_table(path, language))
    return (found if found is None or not language else replace(found, language=language)), diagnostics


def organisation_of(source: Source) -> tuple[Organisation | None, list[Diagnostic]]:
    """The same from what was read and composed already."""
    return _organisation(Document(source))


def _organisation(document: Document) -> tuple[Organisation | None, list[Diagnostic]]:
    with document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-organisation", low=FORMAT, high=FORMAT)
        voice = table.table("voice")
        found = Organisation(
            id=table.identifier("id"),
            name=table.text("name"),
            handle=table.text("handle"),
            voice=Voice(voice.text("first_person", ""), voice.texts("sounds", ()), voice.texts("never", ())),
            windows=MappingProxyType(table.integers_by_key("windows", SEVERITIES, low=1, high=STORY_MINUTES)),
            updates=MappingProxyType(table.integers_by_key("updates", SEVERITIES, low=1, high=STORY_MINUTES)),
            clauses=tuple(_clause(entry) for entry in table.tables("clauses", ())),
            contacts=MappingProxyType(
                {name: _contact(name, entry) for name, entry in table.table("contacts").tables_by_key().items()}
            ),
            authority=MappingProxyType(table.integers_by_key("authority", low=0)),
            facts=table.texts("facts", ()),
            tones=_tones(table),
            about=table.text("about", ""),
            digest=document.source.digest,
        )
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def _tones(table: Table) -> tuple[str, ...]:
    tones = table.texts("tones", ())
    if tones and (len(tones) != 2 or not all(_COLOUR.match(tone) for tone in tones)):
        table.wrong("tones", "“tones” must be two colours.", 'Write them as ["#7A2334", "#C58A3D"].')
        return ()
    return tones


def _clause(entry: Table) -> Clause:
    return Clause(
        id=entry.text("id"),
        criterion=entry.one_of("criterion", CRITERIA),
        title=entry.text("title"),
        text=entry.text("text"),
        critical=entry.one_of("critical", ("", *CRITICALS), default=""),
    )


def _contact(name: str, entry: Table) -> Contact:
    return Contact(
        id=name,
        name=entry.text("name"),
        how=entry.text("how", ""),
        hours=entry.text("hours", ""),
        about=entry.text("about", ""),
        title=entry.text("title", ""),
    )
