"""The remarks of a translation's file: which text they quote, and what the translator wrote."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import field

from simtrainer.frozen import frozen
from simtrainer.scenario.translation.file import HEADER

_KEY = re.compile(r"  (?:\"((?:[^\"\\]|\\.)*)\"|([A-Za-z0-9][^\s:]*)):(?:\s|$)")


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


def remarks_of(text: str) -> Remarks:
    """The remarks in a translation's text."""
    now: dict[str, tuple[str, ...]] = {}
    before: dict[str, tuple[str, ...]] = {}
    own: dict[str, tuple[str, ...]] = {}
    head: list[str] = []
    waiting: list[str] = []
    address, begun = "", False
    for line in text.split("\n"):
        bare = line.strip()
        if not begun:
            if bare.startswith("#"):
                head.append(line)
            begun = bare.startswith(HEADER)
            continue
        if bare.startswith("#") and not line.startswith("    "):
            waiting.append(bare)
            continue
        key = _KEY.match(line)
        if key is not None:
            address = json.loads(f'"{key.group(1)}"') if key.group(1) is not None else key.group(2)
            now[address] = _quoted(waiting, "#:")
            before[address] = _quoted(waiting, "#|")
            own[address] = tuple(f"  {one}" for one in waiting if not one.startswith(("#:", "#|")))
            waiting = []
        elif bare.startswith("#") and address:
            own[address] = (*own[address], f"  {bare}")
        elif line and not line.startswith(" ") and waiting:
            # Between the tables: it belongs to what stood before.
            own[address] = (*own.get(address, ()), *(f"  {one}" for one in waiting))
            waiting = []
    return Remarks(tuple(head), now, before, own, tuple(f"  {one}" for one in waiting))


def _quoted(lines: list[str], mark: str) -> tuple[str, ...]:
    return tuple(line[len(mark) :].removeprefix(" ") for line in lines if line.startswith(mark))
