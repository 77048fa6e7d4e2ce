"""The question that every fix answers: this finding, in this text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from simtrainer.authoring.completion import fields_of
from simtrainer.authoring.edits import set_value
from simtrainer.authoring.edits.render import Data
from simtrainer.authoring.fields.table import Fields, Spot
from simtrainer.authoring.names import Names
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import Edit, Splice
from simtrainer.frozen import frozen
from simtrainer.scenario.codes.table import words_of
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.source import Value

_SAID = re.compile("[“„]([^”“]*)[”“]")


class Fix(NamedTuple):
    """Something that mends a finding: what it does in words, and the edit that does it."""

    label: str
    edit: Edit


@frozen
class Ask:
    """A finding with the text it was found in."""

    reading: Reading
    finding: Diagnostic
    names: Names

    @property
    def path(self) -> str:
        """Where in the document it is."""
        return self.finding.path

    @property
    def above(self) -> str:
        """The path of what holds it."""
        return self.path.rpartition(".")[0]

    @property
    def last(self) -> str:
        """The last step of the path."""
        return self.path.rpartition(".")[2]

    @property
    def text(self) -> str:
        """The whole text."""
        return self.reading.text

    @property
    def words(self) -> str:
        """The characters at the finding's place."""
        place = self.finding.place
        return self.text[place.start : place.end]

    @property
    def hint(self) -> str:
        """The word that was probably meant, "" when the finding names none."""
        found = _SAID.findall(words_of(self.finding).get("hint", ""))
        return found[0] if found else ""

    @property
    def said(self) -> list[str]:
        """The words that the message quotes."""
        return _SAID.findall(self.finding.message)

    @property
    def value(self) -> Value | None:
        """The value at the path."""
        return self.reading.find(self.path)

    @property
    def fields(self) -> Fields:
        """The fields of this kind of file."""
        return fields_of(self.text)

    def spot(self, path: str) -> Spot | None:
        """What the format says of a path."""
        return self.fields.spot(path)

    def find(self, path: str) -> Value | None:
        """The value at another path."""
        return self.reading.find(path)

    def put(self, label: str, path: str, data: Data) -> Fix:
        """A fix that writes a value."""
        return Fix(label, set_value(self.reading, path, data, label))

    def write(self, label: str, start: int, end: int, text: str) -> Fix:
        """A fix that replaces some characters."""
        return Fix(label, Edit(label, (Splice(start, end, text),)))

    def here(self, label: str, text: str) -> Fix:
        """A fix that replaces the characters at the finding's place."""
        place = self.finding.place
        return self.write(label, place.start, place.end, text)


Mend = Callable[[Ask], Iterator[Fix]]


def together(label: str, *edits: Edit) -> Fix:
    """Several edits of one text as one step."""
    return Fix(label, Edit(label, tuple(sorted(splice for edit in edits for splice in edit.splices))))


def options_of(ask: Ask, node: str) -> list[str]:
    """The paths of the options of a node: its choices, and its silence."""
    path = f"nodes.{node}"
    choices = ask.find(f"{path}.choices")
    found: list[str] = []
    if choices is not None and choices.kind == "sequence":
        for index, choice in enumerate(choices.data):
            named = choice.child("id") if choice.kind == "mapping" else None
            found.append(f"{path}.choices.{named.text if named is not None else index}")
    if ask.find(f"{path}.silence") is not None:
        found.append(f"{path}.silence")
    return found


def node_of(ask: Ask) -> str:
    """The node that the finding is in, "" outside of nodes."""
    steps = ask.path.split(".")
    return steps[1] if len(steps) > 1 and steps[0] == "nodes" else ""
