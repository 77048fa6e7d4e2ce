"""A translation's file (`two-parcels.de.yaml`): its name, and what it says for which address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity
from simtrainer.scenario.source import Source, Value, read_file
from simtrainer.scenario.translation.addresses import key_of
from simtrainer.scenario.translation.names import language_of

HEADER = "simtrainer-translation"
FORMAT = 1
TEXTS, ORPHANS = "texts", "orphans"
_KEYS = (HEADER, "of", "language", "version", TEXTS, ORPHANS)
_ENTRY = ("source", "text", "stale")


@frozen
class Entry:
    """What a text is in the language. `source` is the hash of the text that was translated; "" where there is none."""

    address: str
    source: str
    words: str
    stale: bool = False
    value: Value | None = field(default=None, repr=False, compare=False)


@frozen
class Translation:
    """A file of translations. `entries` go by their addresses without indices (`addresses.key_of`)."""

    of: str
    language: str
    version: str
    entries: Mapping[str, Entry]
    orphans: tuple[Entry, ...]
    source: Source = field(repr=False)
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether it can't be used."""
        return any(one.severity is Severity.ERROR for one in self.diagnostics)


def name_in(source: Source, path: Path) -> str:
    """What a translation calls the file that it is of: its id, for a file without one its name."""
    named = source.find("id")
    return named.text if named is not None and named.kind == "scalar" else path.stem


def read_translation(path: Path) -> Translation:
    """A translation as its file says it; what is wrong with it is in its diagnostics, and never an exception."""
    return translation_in(read_file(path), language_of(path))


def translation_in(source: Source, named: str) -> Translation:
    """The same for a text that was read already; `named` is the language that the file's name says."""
    reading = _Reading(source)
    root = source.root
    if root is not None and (root.kind != "mapping" or HEADER not in root.data):
        reading.note("SIM654", "", reason=f"it doesn't begin with “{HEADER}: {FORMAT}”")
        root = None
    if root is None:
        return Translation("", named, "", {}, (), source, tuple(reading.found))
    if root.data[HEADER].text != str(FORMAT):
        reading.note("SIM654", HEADER, reason=f"this program reads version {FORMAT} of translations")
    language = reading.word(root, "language")
    if language != named:
        reading.note("SIM654", "language", reason=f"it says “{language}”, and its name says “{named}”")
    for key in root.data:
        if key not in _KEYS:
            reading.note("SIM655", key, what=key, reason="no such key belongs there")
    entries: dict[str, Entry] = {}
    others: list[Entry] = []
    for one in reading.entries(root, TEXTS):
        # The same words twice in a list are one text, said by whichever has a translation.
        first = entries.setdefault(key_of(one.address), one)
        if not first.words:
            entries[key_of(one.address)] = one
        elif one.words not in ("", first.words):
            others.append(one)
    orphans = (*reading.entries(root, ORPHANS), *others)
    version = reading.word(root, "version") if "version" in root.data else ""
    of = reading.word(root, "of")
    return Translation(of, language or named, version, entries, orphans, source, tuple(reading.found))


def place_of(source: Source, path: str) -> Place:
    """Where an entry ("texts.nodes.soaked.title") or another key of a translation stands."""
    # Addresses have dots in them, so a path can't be taken apart at its dots.
    for above in (TEXTS, ORPHANS):
        holder = source.find(above)
        if path.startswith(f"{above}.") and holder is not None and holder.kind == "mapping":
            found = holder.keys.get(path[len(above) + 1 :])
            return source.place_of(found if found is not None else holder)
    return source.place(path)


class _Reading:
    """What was found wrong so far, and small readers that note it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.found: list[Diagnostic] = list(source.problems)

    def note(self, code: str, path: str, /, **words: object) -> None:
        self.found.append(report(code, place_of(self._source, path), path, **words))

    def word(self, root: Value, key: str) -> str:
        value = root.data.get(key)
        if value is None or value.kind != "scalar" or not value.text:
            self.note("SIM654", "", reason=f"it has no “{key}”")
            return ""
        return value.text

    def entries(self, root: Value, key: str) -> list[Entry]:
        table = root.data.get(key)
        if table is None or (table.kind == "scalar" and table.data is None):
            return []
        if table.kind != "mapping":
            self.note("SIM655", key, what=key, reason="it has to be a table of addresses")
            return []
        found: list[Entry] = []
        for address, value in table.data.items():
            entry = self._entry(f"{key}.{address}", address, value)
            if entry is not None:
                found.append(entry)
        return found

    def _entry(self, path: str, address: str, value: Value) -> Entry | None:
        if value.kind != "mapping":
            self.note("SIM655", path, what=address, reason="it needs “source” and “text”")
            return None
        for name, inner in value.data.items():
            if name not in _ENTRY:
                self.note("SIM655", path, what=address, reason=f"“{name}” doesn't belong there")
            elif inner.kind != "scalar":
                self.note("SIM655", path, what=address, reason=f"“{name}” has to be a text")
                return None
        text, source, stale = (value.data.get(name) for name in ("text", "source", "stale"))
        words = "" if text is None or text.data is None else text.text
        if source is None or not source.text:
            self.note("SIM655", path, what=address, reason="it has no “source”, the hash of the text it translates")
            return None
        return Entry(address, source.text, words, stale is not None and stale.text.lower() in ("true", "yes"), text)
