"""Finds for every translation the text that it belongs to, after the file has changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from simtrainer.frozen import frozen
from simtrainer.scenario.translation.addresses import Text, key_of
from simtrainer.scenario.translation.file import Entry

_HASH = re.compile(r"#[0-9a-f]{8}")


@frozen
class Carried:
    """What was translated before, by the keys of the texts as they are now.

    An entry's address is the one it was found under, so that its remarks are found too.
    """

    entries: Mapping[str, Entry]
    moved: tuple[str, ...]
    """Keys of the texts whose translation stood at another address."""
    orphans: tuple[Entry, ...]


def carry(texts: Iterable[Text], entries: Mapping[str, Entry], orphans: Iterable[Entry]) -> Carried:
    """Match what was translated with the texts of today: by address, then by words, then by place."""
    # The same words twice in a list have one translation.
    texts = list({text.key: text for text in texts}.values())
    found: dict[str, Entry] = {}
    moved: list[str] = []
    for text in texts:
        entry = entries.get(text.key)
        if entry is not None:
            found[text.key] = replace(entry, stale=entry.stale or entry.source != text.source)
    left = [one for key, one in entries.items() if key not in found] + list(orphans)
    # One that is known but has no words yet takes those of the same text elsewhere, too.
    open_texts = [text for text in texts if text.key not in found or not found[text.key].words]
    for text in open_texts:
        match = _best(text, [one for one in left if one.source == text.source and one.words])
        if match is not None:
            left.remove(match)
            found[text.key] = match
            moved.append(text.key)
    for text in open_texts:
        if text.key in found and found[text.key].words:
            continue
        # The words of a list's item are part of its address: what stands at its place was it before it changed.
        match = next((one for one in left if one.words and _place(one.address) == _place(text.address)), None)
        if match is not None and "#" in text.address:
            left.remove(match)
            found[text.key] = replace(match, stale=True)
    # An entry without words has nothing to lose.
    return Carried(found, tuple(moved), tuple(one for one in left if one.words))


def _best(text: Text, entries: list[Entry]) -> Entry | None:
    """Of entries with the same source the one whose address ends most alike."""
    return max(entries, key=lambda one: _alike(one.address, text.address), default=None)


def _alike(one: str, other: str) -> int:
    steps = zip(reversed(key_of(one).split(".")), reversed(key_of(other).split(".")), strict=False)
    count = 0
    for first, second in steps:
        if first != second:
            break
        count += 1
    return count


def _place(address: str) -> str:
    return _HASH.sub("#", address)
