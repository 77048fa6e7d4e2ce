"""Checks a translation beside its file; in its language, too: a story fits its feeds, a card gives nothing away."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from simtrainer.checking.craft.words import check_words
from simtrainer.library.beside import with_what_is_beside
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.dress import dress
from simtrainer.library.learning.reading import READERS
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place
from simtrainer.scenario.loader import load_source
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.source import Source, read_file
from simtrainer.scenario.translation.addresses import texts_of
from simtrainer.scenario.translation.check import check_translation
from simtrainer.scenario.translation.file import Entry, Translation, place_of
from simtrainer.scenario.translation.names import file_of
from simtrainer.scenario.translation.overlay import lay
from simtrainer.scenario.translation.table import kind_of

Notes = dict[tuple[str, str], dict[str, object]]
"""Code and path of a finding -> its words."""


def translation_findings(path: Path, library: Library) -> list[Diagnostic]:
    """Everything found wrong with a translation, in the order of its file."""
    translation, found = check_translation(path)
    if translation.broken or any(one.code == "SIM654" for one in found):
        return found
    source = read_file(file_of(path))
    kind = kind_of(source.root)
    if kind == "simtrainer":
        found += _in_its_language(path, source, translation, library)
    elif kind in READERS:
        found += _learnt_in_its_language(path, kind, source, translation)
    return sorted(found, key=lambda one: (one.place.line, one.place.column, one.code))


def _in_its_language(path: Path, source: Source, translation: Translation, library: Library) -> list[Diagnostic]:
    """What the words of a story get wrong only in this language."""
    written = load_source(source).scenario
    if written is None:
        return []  # the story itself has to be mended first
    entries = {text.path: translation.entries.get(text.key) for text in texts_of(source)}
    spoken = load_source(lay(source, translation).source)
    if spoken.scenario is None:
        return [replace(one, place=_place(translation, entries, one.path)) for one in spoken.errors]
    library = with_what_is_beside(library, file_of(path))
    before = _notes(written, library)
    return [
        report(code, _place(translation, entries, place), place, **words)
        for (code, place), words in _notes(spoken.scenario, library.speaking(translation.language)).items()
        if (code, place) not in before
    ]


def _learnt_in_its_language(path: Path, kind: str, source: Source, translation: Translation) -> list[Diagnostic]:
    """What the words of a lesson or of cards get wrong only in this language: too many, or telling by their length."""
    read, file = READERS[kind], file_of(path)
    entries = {text.path: translation.entries.get(text.key) for text in texts_of(source)}
    before = {(one.code, one.path) for one in read(file)[1]}
    return [
        replace(one, place=_place(translation, entries, one.path))
        for one in read(file, language=translation.language)[1]
        if (one.code, one.path) not in before
    ]


def _notes(scenario: Scenario, library: Library) -> Notes:
    """What is wrong with the words of a story as they are shown."""
    found: Notes = {}

    def note(code: str, path: str, /, **words: object) -> None:
        found[code, path] = words

    with suppress(BrokenLibrary):  # then the names in braces are measured, which are about as long
        scenario = dress(scenario, library.organisation(scenario.organisation))
    check_words(scenario, None, note)
    return found


def _place(translation: Translation, entries: Mapping[str, Entry | None], path: str) -> Place:
    inside = (entry for address, entry in entries.items() if address.startswith(f"{path}."))
    entry = entries.get(path) or next(inside, None)
    return place_of(translation.source, "texts" if entry is None else f"texts.{entry.address}")
