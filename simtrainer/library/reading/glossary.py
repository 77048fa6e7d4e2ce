"""Reads scenarios/glossary.yaml."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from unicodedata import combining, normalize

from simtrainer.library.glossary import Glossary, Term
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

FORMAT = 1


def read_glossary(path: Path, language: str = "") -> tuple[Glossary | None, list[Diagnostic]]:
    """The glossary in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-glossary", low=FORMAT, high=FORMAT)
        terms: dict[str, Term] = {}
        entries: list[tuple[Table, Term]] = []
        for entry in table.tables("terms", owner="a term"):
            term = Term(
                id=entry.identifier("id"),
                term=entry.text("term"),
                means=entry.text("means"),
                like=entry.text("like"),
                also=entry.texts("also", ()),
                see=entry.texts("see", ()),
            )
            if term.id in terms:
                entry.wrong("id", f"The term “{term.id}” is explained twice.", "Keep one of them.")
            terms[term.id] = term
            entries.append((entry, term))
        for entry, term in entries:
            for other in term.see:
                if other not in terms:
                    hint = did_you_mean(other, terms)
                    entry.wrong("see", f"There is no term “{other}”.{hint}", "Name a term by its id.")
        diagnostics = document.finish()
        ordered = dict(sorted(terms.items(), key=lambda item: _alphabetical(item[1].term)))
        return (None if document.broken else Glossary(MappingProxyType(ordered))), diagnostics


def _alphabetical(term: str) -> str:
    """A word as dictionaries sort it: capitals and marks on letters don't count."""
    return "".join(one for one in normalize("NFKD", term.casefold()) if not combining(one))
