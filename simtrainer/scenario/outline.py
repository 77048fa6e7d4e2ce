"""The bones of a story before its fields are read: node and choice ids, ways between nodes, and threads.

Threads come first because a post without a channel takes that of its thread's first node.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from simtrainer.frozen import frozen
from simtrainer.scenario.model import DONE
from simtrainer.scenario.source import Value


@frozen
class Way:
    """A way from a node to another; `path` is where it is written."""

    origin: str
    to: str
    path: str


@dataclass(slots=True)
class Outline:
    """What can be said from ids alone. `threads` is node -> entry node; `strays` are ways into another thread."""

    nodes: dict[str, Value] = field(default_factory=dict[str, Value])
    choices: set[str] = field(default_factory=set[str])
    entries: tuple[str, ...] = ()
    threads: dict[str, str] = field(default_factory=dict[str, str])
    strays: list[tuple[Way, str]] = field(default_factory=list[tuple[Way, str]])
    """With the thread that the way comes from."""


def outline(root: Value) -> Outline:
    """Read the bones; tolerant of every wrong shape, which others report."""
    found = Outline()
    nodes = _under(root, "nodes")
    if nodes is not None and nodes.kind == "mapping":
        found.nodes = {name: node for name, node in nodes.data.items() if node.kind == "mapping"}
    entries = dict.fromkeys(_words(_under(root, "start")))
    for node in found.nodes.values():
        choices = _items(node.data.get("choices"))
        silence = node.data.get("silence")
        for option in choices if silence is None else (*choices, silence):
            opened = _under(option, "open")
            if opened is not None:
                entries.update(dict.fromkeys(_words(opened)))
        for choice in choices:
            named = _under(choice, "id")
            if named is not None and named.kind == "scalar":
                found.choices.add(named.text)
    for inject in _items(_under(root, "injects")):
        entries.update(dict.fromkeys(_words(_under(inject, "open"))))
    found.entries = tuple(name for name in entries if name in found.nodes)
    for entry in found.entries:
        found.threads[entry] = entry
    for entry in found.entries:
        _follow(found, entry)
    return found


def ways_of(name: str, node: Value) -> Iterator[Way]:
    """Every `to` of a node, as written."""
    for index, choice in enumerate(_items(_under(node, "choices"))):
        named = _under(choice, "id")
        step = named.text if named is not None and named.text else str(index)
        yield from _way(name, choice, f"nodes.{name}.choices.{step}")
    silence = _under(node, "silence")
    if silence is not None:
        yield from _way(name, silence, f"nodes.{name}.silence")
    for index, step in enumerate(_items(_under(node, "next"))):
        yield from _way(name, step, f"nodes.{name}.next.{index}")


def _way(name: str, option: Value, path: str) -> Iterator[Way]:
    to = _under(option, "to")
    if to is not None and to.kind == "scalar" and to.text != DONE:
        yield Way(name, to.text, f"{path}.to")


def _follow(found: Outline, entry: str) -> None:
    """Give every node that can be reached from an entry its thread, and note the ways into other threads."""
    nodes, threads = found.nodes, found.threads
    waiting = [entry]
    while waiting:
        name = waiting.pop()
        strays = False
        for to in _targets(nodes[name]):
            if to not in nodes:
                continue
            if to not in threads:
                threads[to] = entry
                waiting.append(to)
            elif threads[to] != entry:
                strays = True
        if strays:
            found.strays += [(way, entry) for way in ways_of(name, nodes[name]) if _astray(found, way.to, entry)]


def _astray(found: Outline, to: str, entry: str) -> bool:
    if to not in found.nodes or found.threads[to] == entry:
        return False
    return to in found.entries or "ending" not in found.nodes[to].data


def _targets(node: Value) -> Iterator[str]:
    """The words of every `to` of a node."""
    silence = node.data.get("silence")
    for options in (
        _items(node.data.get("choices")),
        () if silence is None else (silence,),
        _items(node.data.get("next")),
    ):
        for option in options:
            to = _under(option, "to")
            if to is not None and to.kind == "scalar" and to.text != DONE:
                yield to.text


def _under(value: Value, key: str) -> Value | None:
    return value.data.get(key) if value.kind == "mapping" else None


def _items(value: Value | None) -> list[Value]:
    return value.data if value is not None and value.kind == "sequence" else []


def _words(value: Value | None) -> list[str]:
    return [item.text for item in _items(value) if item.kind == "scalar"]
