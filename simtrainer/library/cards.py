"""The index of scenarios for the home screen: a card each, remembered so that home needn't parse every file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from simtrainer import __version__, paths
from simtrainer.frozen import frozen
from simtrainer.library.files import find_scenarios, translations_of, write_whole, yaml_files

if TYPE_CHECKING:
    from simtrainer.library.organisations import Organisation
    from simtrainer.scenario.source import Source

INDEX_NAME = "cards.json"
# The model knows them too, but home has no time to load it before its first paint.
BELTS = ("white", "yellow", "green", "blue", "brown", "black")


@frozen
class Card:
    """What home shows of one scenario file. A file that can't be read has `broken` diagnostics and little else."""

    path: str
    id: str
    title: str
    kind: str = ""
    summary: str = ""
    organisation: str = ""
    """The organisation's name."""
    handle: str = ""
    tones: tuple[str, ...] = ()
    belt: str = "white"
    minutes: int = 0
    audiences: tuple[str, ...] = ()
    rule_packs: tuple[str, ...] = ()
    channel_kinds: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    """Ids of the real cases that it traps or mirrors: to read one of them before playing would spoil it."""
    mtime: int = 0
    """Nanoseconds."""
    size: int = 0
    digest: str = ""
    """SHA-256 of the file, "" when it could not even be read."""
    broken: tuple[str, ...] = ()
    """What is wrong, a line each; empty when the scenario can be played."""
    told: tuple[tuple[str, str, str], ...] = ()
    """Each language that it is translated into, with title and summary ("" where that isn't translated)."""
    beside: int = 0
    """Grows or shrinks when a translation does."""

    def within(self, language: str) -> Card:
        """The card with its title and summary in a language, as far as they are translated."""
        for code, title, summary in self.told:
            if code == language:
                return replace(self, title=title or self.title, summary=summary or self.summary)
        return self


def remembered_cards(folder: Path, index: Path | None = None) -> list[Card] | None:
    """What `read_cards` would give, at once, when nothing changed since the index was written; else None."""
    known = _read_index(paths.user_data() / INDEX_NAME if index is None else index, _stamp(folder))
    found = find_scenarios(folder)
    if not known or len(found) != len(known):
        return None
    cards: list[Card] = []
    translations = translations_of(found)
    for path in found:
        card = known.get(str(path))
        try:
            status = path.stat()
        except OSError:
            return None
        if card is None or _marks(card) != (status.st_mtime_ns, status.st_size, _beside(translations[path])):
            return None
        cards.append(card)
    return _in_order(cards)


def read_cards(folder: Path, index: Path | None = None) -> list[Card]:
    """Cards of all scenarios under a folder, by belt (a beginner's first), then by title.

    Only files that changed (by time and size) are read; the rest comes from the index file (default: in the user's
    data folder). An index that is missing, damaged or can't be written costs time, nothing else.
    """
    index = paths.user_data() / INDEX_NAME if index is None else index
    stamp = _stamp(folder)
    known = _read_index(index, stamp)
    organisations: dict[str, Organisation] = {}
    read_organisations = _once(lambda: organisations.update(_organisations(folder)))
    cards: list[Card] = []
    fresh = False
    found = find_scenarios(folder)
    translations = translations_of(found)
    for path in found:
        try:
            status = path.stat()
        except OSError:
            # Gone since it was listed.
            continue
        card = known.get(str(path))
        if card is None or _marks(card) != (status.st_mtime_ns, status.st_size, _beside(translations[path])):
            read_organisations()
            card = _with_translations(_read_card(path, status, organisations), translations[path])
            fresh = True
        cards.append(card)
    if fresh or len(cards) != len(known):
        _write_index(index, stamp, cards)
    return _in_order(cards)


def read_card(path: Path, folder: Path) -> Card:
    """The card of one file, wherever it is; OSError when it can't be read at all. Not for the GUI thread."""
    card = _read_card(path, path.stat(), _organisations(folder))
    return _with_translations(card, translations_of([path])[path])


def _marks(card: Card) -> tuple[int, int, int]:
    return card.mtime, card.size, card.beside


def _beside(translations: list[Path]) -> int:
    total = 0
    for path in translations:
        with suppress(OSError):
            status = path.stat()
            total += status.st_mtime_ns + status.st_size
    return total


def _with_translations(card: Card, translations: list[Path]) -> Card:
    if not translations:
        return card
    from simtrainer.scenario.translation.file import read_translation

    told: list[tuple[str, str, str]] = []
    for path in translations:
        translation = read_translation(path)
        if not translation.broken:
            words = [
                translation.entries[key].words if key in translation.entries else "" for key in ("title", "summary")
            ]
            told.append((translation.language, words[0], words[1]))
    return replace(card, told=tuple(told), beside=_beside(translations))


def _in_order(cards: list[Card]) -> list[Card]:
    """By belt, then by title; files that can't be played last."""
    return sorted(cards, key=lambda card: (bool(card.broken), _rank(card.belt), card.title.casefold(), card.path))


def _rank(belt: str) -> int:
    return BELTS.index(belt) if belt in BELTS else len(BELTS)


def _once(act: Callable[[], None]) -> Callable[[], None]:
    done: list[bool] = []

    def once() -> None:
        if not done:
            done.append(True)
            act()

    return once


def _organisations(folder: Path) -> Mapping[str, Organisation]:
    from simtrainer.library.catalogue import Library

    return Library(folder).organisations


def _read_card(path: Path, status: os.stat_result, organisations: Mapping[str, Organisation]) -> Card:
    from simtrainer.scenario.diagnostics import Severity
    from simtrainer.scenario.loader import load_scenario

    loaded = load_scenario(path)
    broken = tuple(str(one) for one in loaded.diagnostics if one.severity is Severity.ERROR)
    scenario = loaded.scenario
    if scenario is None:
        return Card(
            path=str(path),
            id=_said(loaded.source, "id") or path.stem,
            title=_said(loaded.source, "title") or path.stem.replace("-", " ").capitalize(),
            kind=_said(loaded.source, "kind"),
            summary=_said(loaded.source, "summary"),
            mtime=status.st_mtime_ns,
            size=status.st_size,
            broken=broken or (f"{path.name} can't be read.",),
        )
    organisation = organisations.get(scenario.organisation) or _organisation_beside(path, scenario.organisation)
    name = organisation.name if organisation else scenario.organisation.replace("-", " ").title()
    return Card(
        path=str(path),
        id=scenario.id,
        title=scenario.title,
        kind=scenario.kind,
        summary=scenario.summary,
        organisation=name,
        handle=organisation.handle if organisation else scenario.organisation,
        tones=organisation.tones if organisation else (),
        belt=scenario.belt,
        minutes=scenario.minutes,
        audiences=scenario.audiences,
        rule_packs=scenario.rule_packs,
        channel_kinds=tuple(dict.fromkeys(channel.kind for channel in scenario.channels.values())),
        cases=tuple(dict.fromkeys(claim.case for claim in (*scenario.traps, *scenario.mirrors))),
        mtime=status.st_mtime_ns,
        size=status.st_size,
        digest=scenario.digest,
        broken=broken,
    )


def _organisation_beside(path: Path, name: str) -> Organisation | None:
    """The organisation of a scenario that isn't in the library's own folder."""
    from simtrainer.library.beside import with_what_is_beside
    from simtrainer.library.catalogue import BrokenLibrary, Library

    try:
        return with_what_is_beside(Library.load(), path).organisation(name)
    except BrokenLibrary:
        return None


def _said(source: Source, key: str) -> str:
    """What a broken file says under a key, as far as that can be read."""
    value = source.find(key)
    return value.text if value is not None and value.kind == "scalar" else ""


def _stamp(folder: Path) -> list[Any]:
    """What cards depend on besides their own file: the program, and the organisations' files."""
    stamp: list[Any] = [__version__, len(fields(Card))]
    for path in yaml_files(folder / "organisations"):
        try:
            status = path.stat()
        except OSError:
            continue
        stamp.append([path.name, status.st_mtime_ns, status.st_size])
    return stamp


def _read_index(index: Path, stamp: list[Any]) -> dict[str, Card]:
    try:
        data = cast("dict[str, Any]", json.loads(index.read_text(encoding="utf-8")))
        if data["stamp"] != stamp:
            return {}
        cards = [Card(**{key: _tuple(value) for key, value in item.items()}) for item in data["cards"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    return {card.path: card for card in cards}


def _tuple(value: Any) -> Any:
    return tuple(_tuple(one) for one in cast("list[Any]", value)) if isinstance(value, list) else value


def _write_index(index: Path, stamp: list[Any], cards: list[Card]) -> None:
    text = json.dumps({"stamp": stamp, "cards": [asdict(card) for card in cards]}, ensure_ascii=False, indent=1)
    with suppress(OSError):
        write_whole(index, text.encode("utf-8"))
