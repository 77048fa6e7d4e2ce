"""What is wrong with a translation beside its file: missing, stale and orphaned texts, names lost, posts too long."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.source import Source, read_file
from simtrainer.scenario.translation.addresses import Text, texts_of
from simtrainer.scenario.translation.file import (
    ORPHANS,
    TEXTS,
    Entry,
    Translation,
    name_in,
    place_of,
    read_translation,
)
from simtrainer.scenario.translation.names import file_of

# What a word begins with that leads somewhere; a mail address is none of them.
_NAMES = re.compile(r"\{[^{}]*\}|(?<![\w@])@\w+|(?<![\w&#])#\w+")


def check_translation(path: Path) -> tuple[Translation, list[Diagnostic]]:
    """A translation, and everything found wrong with it that its file shows; limits are checked by whoever loads it."""
    translation = read_translation(path)
    found = list(translation.diagnostics)
    if translation.source.root is None:
        return translation, found
    source = read_file(file_of(path))
    if source.root is None:
        reason = f"there is no file {file_of(path).name} beside it that can be read"
        return translation, [*found, report("SIM654", place_of(translation.source, "of"), "of", reason=reason)]
    name = name_in(source, file_of(path))
    if translation.of and translation.of != name:
        reason = f"it is of “{translation.of}”, and beside it is “{name}”"
        found.append(report("SIM654", place_of(translation.source, "of"), "of", reason=reason))
        return translation, found
    found += differences(translation, source)
    return translation, sorted(found, key=lambda one: (one.place.line, one.place.column, one.code))


def differences(translation: Translation, source: Source) -> Iterator[Diagnostic]:
    """What is missing, stale, orphaned or has lost a name, against the file as it is now."""
    texts = texts_of(source)
    there = {text.key: text for text in texts}
    missing = missing_in(translation, texts)
    if missing:
        place = place_of(translation.source, TEXTS)
        yield report("SIM650", place, TEXTS, count=len(missing), all=len(texts), first=missing[0].address)
    for key, entry in translation.entries.items():
        path = f"{TEXTS}.{entry.address}"
        text = there.get(key)
        if text is None:
            yield report("SIM652", place_of(translation.source, path), path, address=entry.address)
            continue
        if is_stale(entry, text):
            yield report("SIM651", place_of(translation.source, path), path, address=text.address)
        what = names_lost(text.words, entry.words) if entry.words else ""
        if what:
            place = translation.source.place_of(entry.value)
            yield report("SIM653", place, path, address=text.address, what=what)
    if translation.orphans:
        yield report("SIM656", place_of(translation.source, ORPHANS), ORPHANS, count=len(translation.orphans))


def missing_in(translation: Translation, texts: Iterable[Text]) -> list[Text]:
    """The texts that a translation has no words for."""
    entries = translation.entries
    return [text for text in texts if text.key not in entries or not entries[text.key].words]


def is_stale(entry: Entry, text: Text) -> bool:
    """Whether a text was changed since it was translated."""
    return bool(entry.words) and (entry.stale or entry.source != text.source)


def names_lost(text: str, words: str) -> str:
    """Which names in braces, @handles and #tags only one of the two has, in words; "" when they are the same."""
    before, after = set(_NAMES.findall(text)), set(_NAMES.findall(words))
    lost, added = sorted(before - after), sorted(after - before)
    parts = [f"{', '.join(lost)} is lost"] if lost else []
    parts += [f"{', '.join(added)} isn't in the text"] if added else []
    return " and ".join(parts)
