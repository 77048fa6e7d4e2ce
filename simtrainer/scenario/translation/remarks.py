"""The remarks of a translation's file: which text they quote, and what the translator wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from simtrainer.frozen import frozen
from simtrainer.scenario.source import Source
from simtrainer.scenario.translation.file import HEADER, ORPHANS, TEXTS

_REMARK = re.compile(r"[ \t]+#[^\n]*")


@frozen
class Remarks:
    """By address: the text that an entry quotes (`now`), the one it quoted before, and remarks of the translator.

    `head` stands above the file's first key, `tail` after its last entry.
    """

    head: tuple[str, ...] = ()
    now: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    before: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    tail: tuple[str, ...] = ()

    def of(self, address: str) -> tuple[str, ...]:
        """The translator's remarks on an entry, as lines."""
        return self.own.get(address, ())


def remarks_of(source: Source) -> Remarks:
    """The remarks in a translation's file that can be read."""
    now: dict[str, tuple[str, ...]] = {}
    before: dict[str, tuple[str, ...]] = {}
    own: dict[str, tuple[str, ...]] = {}
    head: list[str] = []
    waiting: list[str] = []
    keys, words, behind = _layout(source)
    address, indent, begun = "", 0, False
    for number, line in enumerate(source.text.split("\n"), 1):
        bare = line.strip()
        if not begun:
            if bare.startswith("#"):
                head.append(line)
            begun = bare.startswith(HEADER)
        elif number in keys:
            address, indent = keys[number]
            now[address] = _quoted(waiting, "#:")
            before[address] = _quoted(waiting, "#|")
            own[address] = tuple(f"  {one}" for one in waiting if not one.startswith(("#:", "#|")))
            waiting = []
        elif number in words:
            pass  # what begins with a # there is a tag
        elif bare.startswith("#"):
            if address and len(line) - len(line.lstrip()) > indent:
                own[address] = (*own[address], f"  {bare}")
            else:
                waiting.append(bare)
        elif line and not line.startswith(" ") and waiting:
            # Between the tables: it belongs to what stood before.
            own[address] = (*own.get(address, ()), *(f"  {one}" for one in waiting))
            waiting = []
        if begun and number in behind:
            own[address] = (*own.get(address, ()), f"  {behind[number]}")
    return Remarks(tuple(head), now, before, own, tuple(f"  {one}" for one in waiting))


def _layout(source: Source) -> tuple[dict[int, tuple[str, int]], set[int], dict[int, str]]:
    """By line: (address, indent) of the entries, which lines go on with words, and remarks behind words."""
    keys: dict[int, tuple[str, int]] = {}
    words: set[int] = set()
    behind: dict[int, str] = {}
    for name in (TEXTS, ORPHANS):
        table = source.find(name)
        if table is None or table.kind != "mapping":
            continue
        for address, entry in table.data.items():
            key = table.keys[address]
            keys[key.line] = address, key.column - 1
            for value in entry.data.values() if entry.kind == "mapping" else ():
                lines = source.text.count("\n", value.start, max(value.start, value.end - 1))
                words.update(range(value.line + 1, value.line + lines + 1))
                remark = _REMARK.match(source.text, value.end)
                if remark is not None and source.text[value.end - 1] != "\n":
                    behind[value.line + lines] = remark.group().strip()
    return keys, words, behind


def _quoted(lines: list[str], mark: str) -> tuple[str, ...]:
    return tuple(line[len(mark) :].removeprefix(" ") for line in lines if line.startswith(mark))
