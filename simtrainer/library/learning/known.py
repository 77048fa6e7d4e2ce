"""What a file of the learning may name: scenarios and their beats, cases, lessons, quizzes, belts, contacts, cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from simtrainer.library.catalogue import Library
from simtrainer.library.files import find_scenarios, is_translation
from simtrainer.scenario.source import Source, Value, read_file

FOLDERS = ("programmes", "refreshers")
"""Folders of a library that hold what is learnt beside its scenarios."""


class Known:
    """The names of one library, each kind read when it is first asked for. BrokenLibrary as from the library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._nodes: dict[str, tuple[str, ...]] = {}

    @cached_property
    def scenarios(self) -> Mapping[str, Path]:
        """Scenario -> its file; by the file's name, so that none has to be read."""
        return {path.stem: path for path in find_scenarios(self._library.folder)}

    @property
    def cases(self) -> Iterable[str]:
        """Ids of the cases."""
        return self._library.cases.cases

    @property
    def packs(self) -> Iterable[str]:
        """Ids of the rule packs."""
        return self._library.rule_packs

    @cached_property
    def contacts(self) -> frozenset[str]:
        """Contacts of all organisations, and those whom the rubric sends people to."""
        houses = {contact for house in self._library.organisations.values() for contact in house.contacts}
        return frozenset(houses | {ask for one in self._library.rubric.criteria.values() for ask in one.ask})

    def nodes(self, scenario: str) -> tuple[str, ...]:
        """The beats of a scenario; none when there is no such scenario, or its file can't be read."""
        if scenario not in self._nodes:
            path = self.scenarios.get(scenario)
            found = None if path is None else read_file(path).find("nodes")
            self._nodes[scenario] = tuple(found.data) if found is not None and found.kind == "mapping" else ()
        return self._nodes[scenario]

    @property
    def lessons(self) -> Iterable[str]:
        """Ids of the micro-lessons."""
        return self._ids["lesson"]

    @property
    def quizzes(self) -> Iterable[str]:
        """Ids of the quizzes."""
        return self._ids["quiz"]

    @property
    def belts(self) -> Iterable[str]:
        """Ids of the belts and pins."""
        return self._ids["belt"]

    @property
    def card_kinds(self) -> tuple[str, ...]:
        """The kind of every refresher card, once a card."""
        return tuple(kind for kinds in self._kinds.values() for kind in kinds)

    def elsewhere(self, what: str, name: str, file: Path) -> Path | None:
        """Another file in which a lesson, quiz, belt, card or programme of that id stands, None when it is unique.

        A file of the same name in the same folder of another copy of the library is the same file: who checks a
        checkout has an installed copy beside it.
        """
        here = file.resolve().parts[-2:]
        return next((path for path in self._ids[what].get(name, ()) if path.resolve().parts[-2:] != here), None)

    @cached_property
    def _ids(self) -> Mapping[str, Mapping[str, tuple[Path, ...]]]:
        found: dict[str, dict[str, tuple[Path, ...]]] = {
            what: {} for what in ("lesson", "quiz", "belt", "card", "programme")
        }

        def add(what: str, value: Value | None, path: Path) -> None:
            if value is not None and value.kind == "scalar" and value.text:
                found[what][value.text] = (*found[what].get(value.text, ()), path)

        for path, source in self._sources.items():
            for key, what in (("quizzes", "quiz"), ("belts", "belt"), ("cards", "card")):
                for item in _items(source, key):
                    add(what, _of(item, "id"), path)
            if source.find("simtrainer-lesson") is not None:
                add("lesson", source.find("id"), path)
                add("card", _of(source.find("decision"), "id"), path)
            if source.find("simtrainer-programme") is not None:
                add("programme", source.find("id"), path)
        return found

    @cached_property
    def _kinds(self) -> Mapping[Path, tuple[str, ...]]:
        found: dict[Path, tuple[str, ...]] = {}
        for path, source in self._sources.items():
            default = source.find("kind")
            kinds = (_of(item, "kind") or default for item in _items(source, "cards"))
            found[path] = tuple(kind.text for kind in kinds if kind is not None and kind.kind == "scalar")
        return found

    @cached_property
    def _sources(self) -> Mapping[Path, Source]:
        return {path: read_file(path) for path in learning_files(self._library.folder)}


def learning_files(folder: Path) -> list[Path]:
    """The files of a library that programmes, lessons, quizzes, belts and cards stand in, sorted by path."""
    return sorted(
        path
        for name in FOLDERS
        for path in (folder / name).rglob("*.yaml")
        if path.is_file()
        and not is_translation(path)
        and not any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)
    )


def _items(source: Source, key: str) -> list[Value]:
    value = source.find(key)
    return [] if value is None or value.kind != "sequence" else list(value.data)


def _of(value: Value | None, key: str) -> Value | None:
    return value.data.get(key) if value is not None and value.kind == "mapping" else None
