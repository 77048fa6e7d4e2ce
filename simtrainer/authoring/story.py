"""The story as a picture of it needs it: beats, their ways on, threads; made from a text with any number of mistakes.

A `Scenario` exists only once a file is without errors. A map that vanishes with the first broken link is of no use, so
this reads the values themselves and lets every wrong shape be what it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.scenario.model import DONE
from simtrainer.scenario.outline import outline
from simtrainer.scenario.source import Value

BeatKind = Literal["decision", "event", "check", "good", "mixed", "bad", "unfinished"]
WayKind = Literal["choice", "silence", "step", "open"]
ENDINGS: Mapping[str, BeatKind] = {"good": "good", "mixed": "mixed", "bad": "bad"}
"""Tone -> kind of ending."""


@frozen
class Way:
    """A way on from a beat. `number` counts choices and steps from 1, and is 0 for what has none."""

    kind: WayKind
    path: str
    """Where the option is written ("nodes.first.choices.answer")."""
    to: str
    label: str = ""
    number: int = 0
    choice: str = ""
    """The id of the choice that it belongs to."""
    when: str = ""


@frozen
class Beat:
    """One node as the map shows it."""

    id: str
    title: str
    kind: BeatKind
    thread: str
    """The entry node of its thread, "" when no thread reaches it."""
    ways: tuple[Way, ...] = ()
    choices: int = 0
    consults: tuple[str, ...] = ()
    after: int = 0
    at: str = ""
    triage: bool = False

    @property
    def path(self) -> str:
        """Where it is written."""
        return f"nodes.{self.id}"

    @property
    def ending(self) -> bool:
        """Whether the story ends here."""
        return self.kind in ENDINGS


@dataclass(frozen=True)
class Story:
    """All beats by id in the order of the file; `entries` begin threads, those of `start` first."""

    beats: Mapping[str, Beat] = field(default_factory=dict[str, Beat])
    entries: tuple[str, ...] = ()
    start: tuple[str, ...] = ()

    @cached_property
    def reached(self) -> frozenset[str]:
        """What arrows lead to from a start or from an inject, whatever the conditions say."""
        waiting = list(self.roots)
        found = set(waiting)
        while waiting:
            for way in self.beats[waiting.pop()].ways:
                if way.to in self.beats and way.to not in found:
                    found.add(way.to)
                    waiting.append(way.to)
        return frozenset(found)

    roots: tuple[str, ...] = ()
    """Where it can begin without a choice: the starts, and what injects open."""

    @cached_property
    def into(self) -> Mapping[str, tuple[tuple[str, Way], ...]]:
        """The ways that lead to each beat, with the beat they come from."""
        found: dict[str, list[tuple[str, Way]]] = {name: [] for name in self.beats}
        for beat in self.beats.values():
            for way in beat.ways:
                if way.to in found:
                    found[way.to].append((beat.id, way))
        return {name: tuple(ways) for name, ways in found.items()}

    @cached_property
    def way_by_path(self) -> Mapping[str, tuple[str, Way]]:
        """Each choice, silence and step by where it is written, with its beat."""
        return {way.path: (beat.id, way) for beat in self.beats.values() for way in beat.ways if way.kind != "open"}

    def broken(self, way: Way) -> bool:
        """Whether it leads nowhere."""
        return way.to != DONE and way.to not in self.beats

    def beat_at(self, path: str) -> str:
        """The beat that a path lies in, "" when it lies in none."""
        steps = path.split(".")
        return steps[1] if len(steps) > 1 and steps[0] == "nodes" and steps[1] in self.beats else ""


def story_of(root: Value | None) -> Story:
    """The story of a file's values; empty when there is nothing to be seen."""
    if root is None or root.kind != "mapping":
        return Story()
    bones = outline(root)
    beats = {name: _beat(name, node, bones.threads.get(name, "")) for name, node in bones.nodes.items()}
    start = tuple(name for name in _words(_under(root, "start")) if name in beats)
    roots = dict.fromkeys(start)
    for inject in _items(_under(root, "injects")):
        roots.update(dict.fromkeys(name for name in _words(_under(inject, "open")) if name in beats))
    return Story(beats, bones.entries, start, roots=tuple(roots))


def _beat(name: str, node: Value, thread: str) -> Beat:
    choices = _items(_under(node, "choices"))
    steps = _items(_under(node, "next"))
    ending = _under(node, "ending")
    kind: BeatKind = "unfinished"
    if choices:
        kind = "decision"
    elif ending is not None:
        kind = ENDINGS.get(_text(ending, "tone"), "mixed")
    elif steps:
        kind = "check" if any(_under(step, "when") is not None for step in steps) else "event"
    consults = _under(node, "consults")
    first = steps[0] if steps else None
    return Beat(
        id=name,
        title=_text(node, "title") or (_text(ending, "title") if ending is not None else "") or readable(name),
        kind=kind,
        thread=thread,
        ways=tuple(_ways(name, node, choices, steps)),
        choices=len(choices),
        consults=tuple(consults.data) if consults is not None and consults.kind == "mapping" else (),
        after=_number(first, "after") if first is not None else 0,
        at=_text(node, "not_before") or (_text(first, "at") if first is not None else ""),
        triage=_text(node, "triage") in ("yes", "true", "True"),
    )


def _ways(name: str, node: Value, choices: list[Value], steps: list[Value]) -> Iterator[Way]:
    for index, choice in enumerate(choices):
        own = _text(choice, "id")
        path = f"nodes.{name}.choices.{own or index}"
        label = _text(choice, "label") or (readable(own) if own else "")
        to, when = _text(choice, "to"), _text(choice, "when")
        yield Way("choice", path, to, label, index + 1, own, when)
        yield from (Way("open", path, one, label, index + 1, own) for one in _words(_under(choice, "open")))
    silence = _under(node, "silence")
    if silence is not None:
        path = f"nodes.{name}.silence"
        yield Way("silence", path, _text(silence, "to"))
        yield from (Way("open", path, one) for one in _words(_under(silence, "open")))
    for index, step in enumerate(steps):
        yield Way("step", f"nodes.{name}.next.{index}", _text(step, "to"), "", index + 1, "", _text(step, "when"))


def readable(name: str) -> str:
    """An id as words: "first-post" is "First post"."""
    return name.replace("-", " ").replace("_", " ").capitalize()


def _under(value: Value | None, key: str) -> Value | None:
    return value.data.get(key) if value is not None and value.kind == "mapping" else None


def _items(value: Value | None) -> list[Value]:
    return value.data if value is not None and value.kind == "sequence" else []


def _words(value: Value | None) -> list[str]:
    return [item.text for item in _items(value) if item.kind == "scalar"]


def _text(value: Value | None, key: str) -> str:
    found = _under(value, key)
    return found.text if found is not None and found.kind == "scalar" else ""


def _number(value: Value, key: str) -> int:
    found = _under(value, key)
    return found.data if found is not None and isinstance(found.data, int) else 0
