"""Renames what a scenario speaks of, wherever it does: keys, ids, references, expressions; never words of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.edits.names import What, check_new, known_names, written
from simtrainer.authoring.edits.scalars import Bare, Slot, key, look_of, scalar
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import CannotEdit, Edit, Splice
from simtrainer.say import say
from simtrainer.scenario.plans import PlanStep, parse_plan
from simtrainer.scenario.source import Value

_KEYS: dict[What, tuple[str, ...]] = {
    "node": ("nodes",),
    "persona": ("personas",),
    "variable": ("variables",),
    "channel": ("channels",),
    "fact": ("facts",),
    "consult": ("contacts",),
}
_CALLS = {"node": "seen|count", "choice": "chose"}


def rename(reading: Reading, what: What, old: str, new: str) -> Edit:
    """Give something another name in its file, and everything that refers to it; plans have `rename_in_plan`."""
    label = say("Rename {old} to {new}", old=old, new=new)
    if new == old:
        return Edit(label, ())
    layout = Layout(reading)
    check_new(layout, what, new)
    found = {*_written(layout, what, old, new), *_used(layout, what, old, new)}
    if what == "consult":
        found |= set(_placeholders(layout, old, new))
    if not found:
        raise CannotEdit(say("There is no “{old}” here.", old=old), say("The text has changed. Look where it is now."))
    return Edit(label, tuple(sorted(found)), renames=((what, old, new),))


def rename_in_plan(text: str, what: What, old: str, new: str) -> Edit:
    """The same in a plan beside the scenario; an edit without splices when the plan doesn't speak of it."""
    splices: list[Splice] = []
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for step in parse_plan(text).steps:
        word = _in_step(step, what, old)
        if word is None:
            continue
        # The name is the first word that is it, behind the command; `consult` may name node and contact alike.
        found = list(re.finditer(rf"(?<=\s){re.escape(old)}(?=\s|\Z)", step.words))
        if len(found) <= word:
            continue
        at = text.index(step.words, starts[step.line - 1]) + found[word].start()
        splices.append(Splice(at, at + len(old), new))
    return Edit(say("Rename {old} to {new}", old=old, new=new), tuple(splices))


def _in_step(step: PlanStep, what: What, old: str) -> int | None:
    """Which of the words of a step that are the name stands for it; None when none does."""
    expected = step.expectation
    match step.kind:
        case "choose" | "write":
            return 0 if what == "choice" and step.id == old else None
        case "inject":
            return 0 if what == "inject" and step.id == old else None
        case "silence":
            return 0 if what == "node" and step.node == old else None
        case "consult" if what == "node":
            return 0 if step.node == old else None
        case "consult" if what == "consult":
            return (1 if step.node == old else 0) if step.id == old else None
        case "expect" if expected is not None and expected.name == old:
            subjects = {"node": ("node", "ending"), "variable": ("variable",)}.get(what, ())
            return 0 if expected.subject in subjects else None
        case _:
            return None


def _written(layout: Layout, what: What, old: str, new: str) -> Iterator[Splice]:
    """Where the thing itself is written down: its key, or its id (a promise may be made in several places)."""
    for table in _KEYS.get(what, ()):
        span = layout.reading.key_span(f"{table}.{old}")
        if span is not None:
            yield _key(layout, *span, new)
    for value in written(layout, what):
        if value.text == old:
            yield _word(layout, value, new)


def _used(layout: Layout, what: What, old: str, new: str) -> Iterator[Splice]:
    text = layout.text
    for use in known_names(layout).uses("contact" if what == "consult" else what, old):
        if text[use.start : use.end] == old:
            yield Splice(use.start, use.end, new)
            continue
        value = layout.reading.find(use.path)
        if value is None or value.start != use.start:
            yield _key(layout, use.start, use.end, new)
        elif value.text == old:
            yield _word(layout, value, new)
        else:
            words = _in_expression(value.text, what, old, new)
            start, end = layout.reading.extent(value)
            look = "double" if look_of(value, text) in ("literal", "folded") else look_of(value, text)
            yield Splice(start, end, scalar(words, Slot(True), look))


def _key(layout: Layout, start: int, end: int, new: str) -> Splice:
    sign = layout.text[start]
    return Splice(start, end, f"{sign}{new}{sign}" if sign in "'\"" else key(new))


def _word(layout: Layout, value: Value, new: str) -> Splice:
    look = look_of(value, layout.text)
    start, end = layout.reading.extent(value)
    return Splice(start, end, scalar(Bare(new) if look == "plain" else new, Slot(True), look))


def _in_expression(source: str, what: What, old: str, new: str) -> str:
    if what == "variable":
        parts = re.split(r"('[^']*'|\"[^\"]*\")", source)
        parts[::2] = [re.sub(rf"(?<![\w.]){re.escape(old)}(?!\w)", new, part) for part in parts[::2]]
        return "".join(parts)
    return re.sub(
        rf"\b({_CALLS.get(what, '(?!)')})(\(\s*)(['\"]){re.escape(old)}\3", rf"\g<1>\g<2>\g<3>{new}\g<3>", source
    )


def _placeholders(layout: Layout, old: str, new: str) -> Iterator[Splice]:
    """`{contact.legal.name}` in a text is filled from the organisation: it goes by the contact's id."""
    for found in re.finditer(rf"\{{contact\.({re.escape(old)})\.[a-z]+\}}", layout.text):
        at = found.start()
        braces = at - len(layout.text[max(0, at - 20) : at].rstrip("{")) - max(0, at - 20)
        value = layout.reading.find(layout.reading.path_at(at))
        # Two braces stand for one that is shown, and a comment says nothing to anybody.
        if braces % 2 == 0 and value is not None and value.start <= at < value.end:
            yield Splice(found.start(1), found.end(1), new)
