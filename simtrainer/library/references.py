"""Checks a scenario against the library it stands in: its organisation, moves, cases, clauses and rule packs exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from simtrainer.library.beside import with_what_is_beside
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import has_nothing_to_fill, texts_with_braces, unknown_names
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.loader import Loaded, load_source
from simtrainer.scenario.model import SEVERITIES, Scenario
from simtrainer.scenario.reading import Vocabulary
from simtrainer.scenario.source import Source, Value, read_file


def load_in_library(path: Path, library: Library, source: Source | None = None) -> Loaded:
    """Load a scenario with everything that it names in the library checked too.

    `source` is its text, if that has been read already. BrokenLibrary when the library itself can't be read.
    """
    library = with_what_is_beside(library, path)
    source = source or read_file(path)
    organisation = library.organisations.get(_organisation_of(source))
    vocabulary = Vocabulary(
        moves=library.moves.moves,
        cases=library.cases.cases,
        contacts=None if organisation is None else organisation.contacts,
    )
    loaded = load_source(source, vocabulary)
    if loaded.scenario is None:
        return loaded
    found = list(references(loaded.scenario, loaded.source, organisation, library))
    if not found:
        return loaded
    diagnostics = sorted([*loaded.diagnostics, *found], key=lambda one: (one.place.line, one.place.column, one.code))
    broken = any(one.severity is Severity.ERROR for one in found)
    return replace(loaded, scenario=None if broken else loaded.scenario, diagnostics=diagnostics)


def references(
    scenario: Scenario, source: Source, organisation: Organisation | None, library: Library
) -> Iterator[Diagnostic]:
    """What a scenario names that its library hasn't got."""
    if organisation is None:
        hint = did_you_mean(scenario.organisation, library.organisations)
        yield report("SIM219", source.place("organisation"), "organisation", id=scenario.organisation, hint=hint)
    else:
        yield from _names(scenario, source, organisation)
        ids = [clause.id for clause in organisation.clauses]
        for node in scenario.nodes.values():
            yield from _unknown("SIM220", f"nodes.{node.id}.clauses", node.clauses, ids, source)
    yield from _unknown("SIM221", "rule_packs", scenario.rule_packs, library.rule_packs, source)
    yield from _unknown("SIM222", "types", scenario.types, library.cases.types, source)


def _organisation_of(source: Source) -> str:
    value = source.find("organisation")
    return value.text if value is not None and value.kind == "scalar" else ""


def _unknown(code: str, path: str, names: Iterable[str], known: Iterable[str], source: Source) -> Iterator[Diagnostic]:
    known = tuple(known)
    for index, name in enumerate(names):
        if name not in known:
            place = f"{path}.{index}"
            yield report(code, source.place(place), place, id=name, hint=did_you_mean(name, known))


def _names(scenario: Scenario, source: Source, organisation: Organisation) -> Iterator[Diagnostic]:
    known = [
        "org.name",
        "org.handle",
        *(f"contact.{contact}.name" for contact in organisation.contacts),
        *(f"window.{severity}" for severity in SEVERITIES),
    ]
    if source.root is not None and not _braces_in(source.root):
        has_nothing_to_fill(scenario)
        return
    for path, text in texts_with_braces(scenario):
        for name in unknown_names(text, organisation):
            yield report("SIM218", source.place(path), path, name=name, hint=did_you_mean(name, known))


def _braces_in(value: Value) -> bool:
    """Whether any word of a file has a brace; found at once where there is one, and quickly where there is none."""
    if value.kind == "scalar":
        return "{" in value.text or "}" in value.text
    return any(map(_braces_in, value.data.values() if value.kind == "mapping" else value.data))
