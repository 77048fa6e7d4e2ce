"""In an editor the same text is read again and again: a node whose words haven't changed isn't read a second time.

A `Source` with a `Memory` has its nodes remembered, with what was found wrong in them and what they entered; a later
source of the same file takes the memory over. Whatever else a node's reading depends on is the memory's `frame`:
when that has changed, all of it is forgotten.
"""

from __future__ import annotations

from dataclasses import replace

from simtrainer.frozen import frozen
from simtrainer.scenario.diagnostics import Diagnostic, Place
from simtrainer.scenario.model import Node
from simtrainer.scenario.nodes import read_node
from simtrainer.scenario.reading import Deed, Reading
from simtrainer.scenario.table import Table

MOST_FRAMES = 2


@frozen
class Remembered:
    """A node as it was read from `text`, which stood at `place`."""

    text: str
    place: Place
    channel: str
    node: Node
    findings: tuple[Diagnostic, ...]
    deeds: tuple[Deed, ...]


class Memory:
    """The nodes of one file as they were read last."""

    def __init__(self) -> None:
        # One thing, put in place at once: two threads may read two versions of a file. An editor reads each of them
        # twice, without the names of the library and with them.
        self._kept: tuple[tuple[object, dict[str, Remembered]], ...] = ()

    def of(self, reading: Reading) -> dict[str, Remembered]:
        """What is remembered for a reading; nothing when anything around the nodes has changed."""
        bones = reading.outline
        frame = (
            reading.start,
            tuple(reading.variables.items()),
            tuple(reading.personas),
            tuple(reading.channels.items()),
            tuple(bones.nodes),
            bones.choices,
            bones.entries,
            bones.threads,
            reading.vocabulary,
        )
        kept = self._kept
        found = next((one for one in kept if one[0] == frame), None)
        if found is None:
            found = frame, dict[str, Remembered]()
        self._kept = (found, *(one for one in kept if one is not found))[:MOST_FRAMES]
        return found[1]


def read_node_again(reading: Reading, table: Table, name: str, channel: str) -> Node:
    """One node, read or remembered."""
    memory = reading.document.source.memory
    value = table.value
    if not isinstance(memory, Memory) or value is None:
        return read_node(reading, table, name, channel)
    if reading.remembered is None:
        reading.remembered = memory.of(reading)
    known: dict[str, Remembered] = reading.remembered
    text = reading.document.source.text[value.start : value.end]
    found = known.get(name)
    if found is not None and found.channel == channel and found.text == text and found.place.column == value.column:
        _repeat(reading, table, found)
        return found.node
    made = _read(reading, table, name, channel, text)
    known.pop(name, None)
    if not reading.document.overflowed:
        known[name] = made
    return made.node


def _read(reading: Reading, table: Table, name: str, channel: str, text: str) -> Remembered:
    document = reading.document
    found, tables = len(document.diagnostics), document.registered
    reading.deeds, reading.refused = [], []
    node = read_node(reading, table, name, channel)
    document.look_through(tables)
    table.report_unknown()
    table.skip(*table.names())
    # What depends on the rest of the file is found anew each time.
    refused = {id(one) for one in reading.refused}
    own = tuple(one for one in document.diagnostics[found:] if id(one) not in refused)
    deeds = tuple(reading.deeds)
    reading.deeds = None
    return Remembered(text, document.source.place_of(table.value), channel, node, own, deeds)


def _repeat(reading: Reading, table: Table, found: Remembered) -> None:
    document = reading.document
    table.skip(*table.names())
    now = document.source.place_of(table.value)
    lines, characters = now.line - found.place.line, now.start - found.place.start
    for one in found.findings:
        document.add(replace(one, place=_moved(one.place, now.file, lines, characters)))
    for deed in found.deeds:
        reading.enter(Deed(deed.what, deed.name, _moved(deed.place, now.file, lines, characters), deed.path))


def _moved(place: Place, file: str, lines: int, characters: int) -> Place:
    if not lines and not characters and file == place.file:
        return place
    return Place(file, place.line + lines, place.column, place.start + characters, place.end + characters)
