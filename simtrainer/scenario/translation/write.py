"""Writes a translation's file: a skeleton of what is new, and what was translated before; nothing is lost.

Above each entry stands its text (`#:`), and for one that has changed the text that was translated (`#|`). Any other
remark is the translator's and stays.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.scenario.source import Source
from simtrainer.scenario.translation.addresses import Text, texts_of
from simtrainer.scenario.translation.carry import Carried, carry
from simtrainer.scenario.translation.file import FORMAT, HEADER, ORPHANS, TEXTS, Entry, Translation, name_in
from simtrainer.scenario.translation.remarks import Remarks, remarks_of

NOW, BEFORE = "#:", "#|"
VERSION_DIGITS = 12
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.#-]*\Z")
# What a YAML file can't have, and what ends a line there: a text has it only by an escape, and so has what is written.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_HEAD = (
    "# Write each translation under “text”; until then people read the text above it.",
    "# Names in braces, @handles and #tags stay as they are. Where “stale” stands, the text has changed since it was",
    "# translated: look again, and take the line away.",
)


@frozen
class Written:
    """A translation's text as it is to be, and what was done to get there."""

    text: str
    all: int
    translated: int
    stale: int
    moved: int
    """Translations that were found again at another address."""
    orphans: int
    """Translations of texts that are gone, kept at the end."""
    fresh: int
    """Texts that the file didn't have before."""


def write_translation(source: Source, path: Path, language: str, old: Translation | None = None) -> Written:
    """The translation of a file into a language, with all that `old` says of its texts carried over."""
    texts = texts_of(source)
    carried = carry(texts, {} if old is None else old.entries, () if old is None else old.orphans)
    remarks = Remarks() if old is None else remarks_of(old.source)
    lines = [
        *(remarks.head or _HEAD),
        f"{HEADER}: {FORMAT}",
        f"of: {_word(name_in(source, path))}",
        f"language: {language}",
        f"version: {source.digest[:VERSION_DIGITS]}",
        "",
        f"{TEXTS}:" if texts else f"{TEXTS}: {{}}",
    ]
    for text in texts:
        lines += _entry(text, carried, remarks)
    if carried.orphans:
        lines += ["", f"{ORPHANS}:"]
        used = {text.address for text in texts}
        for orphan in carried.orphans:
            address = _another(orphan.address, used)
            used.add(address)
            lines += _orphan(orphan, address, remarks)
    lines += remarks.tail
    # The same words twice in a list are two texts with one translation.
    kept = [carried.entries[text.key] for text in texts if text.key in carried.entries]
    return Written(
        text="\n".join(lines) + "\n",
        all=len(texts),
        translated=sum(bool(one.words) for one in kept),
        stale=sum(one.stale and bool(one.words) for one in kept),
        moved=len(carried.moved),
        orphans=len(carried.orphans),
        fresh=len(texts) - len(kept),
    )


def _entry(text: Text, carried: Carried, remarks: Remarks) -> list[str]:
    entry = carried.entries.get(text.key)
    address = text.address if entry is None else entry.address
    stale = entry is not None and entry.stale and bool(entry.words)
    before = remarks.before.get(address, ()) or remarks.now.get(address, ()) if stale else ()
    now = _quoting(NOW, text.words)
    shown = [f"  {BEFORE} {line}".rstrip() for line in before]
    return [
        *remarks.of(address),
        *(shown if shown != [line.replace(NOW, BEFORE, 1) for line in now] else ()),
        *now,
        f"  {_word(text.address)}:",
        f"    source: {_hash(text.source)}",
        *(("    stale: true",) if stale else ()),
        f"    text: {_said('' if entry is None else entry.words)}",
    ]


def _another(address: str, used: set[str]) -> str:
    """An orphan's address; a text of that name may have come back with other words, and have gone again."""
    names = (address, *(f"{address}~{number}" for number in range(2, len(used) + 3)))
    return next(name for name in names if name not in used)


def _orphan(entry: Entry, address: str, remarks: Remarks) -> list[str]:
    shown = remarks.now.get(entry.address, ()) or remarks.before.get(entry.address, ())
    return [
        *remarks.of(entry.address),
        *(f"  {BEFORE} {line}".rstrip() for line in shown),
        f"  {_word(address)}:",
        f"    source: {_hash(entry.source)}",
        f"    text: {_said(entry.words)}",
    ]


def _quoting(mark: str, words: str) -> list[str]:
    return [f"  {mark} {_escaped(line)}".rstrip() for line in words.split("\n")]


def _escaped(text: str) -> str:
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _word(text: str) -> str:
    return text if _PLAIN.match(text) else _said(text)


def _hash(digits: str) -> str:
    # Eight digits, or digits around an e, would be numbers to other readers.
    return digits if re.search(r"[a-df]", digits) else f'"{digits}"'


def _said(words: str) -> str:
    return _escaped(json.dumps(words, ensure_ascii=False))
