"""Copies of beats, choices, people and whatever else has a name of its own: same words, fresh ids."""

from __future__ import annotations

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.edits.names import What, check_new, free_name, known_names, taken
from simtrainer.authoring.edits.parts import insert_flow, insert_lines
from simtrainer.authoring.edits.scalars import key
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import CannotEdit, Edit, Splice, spliced
from simtrainer.say import say

_TABLES: dict[str, What] = {
    "nodes": "node",
    "personas": "persona",
    "variables": "variable",
    "channels": "channel",
    "facts": "fact",
    "consults": "consult",
    "contacts": "consult",
}
_LISTS: dict[str, What] = {
    "choices": "choice",
    "posts": "post",
    "injects": "inject",
    "promises": "promise",
    "facts": "fact",
    "clauses": "clause",
}
_INNER: tuple[What, ...] = ("choice", "post")


def duplicate(reading: Reading, path: str, id: str | None = None) -> Edit:
    """Copy an entry right behind itself, as it is written, with its comments. What is unique in it gets a free id.

    What refers to itself within the copy means the copy; what refers to the copied thing from elsewhere doesn't change.
    """
    layout = Layout(reading)
    holder, index = layout.holder(path)
    above = ("", *layout.steps(path))[-2]
    one = layout.entries(holder)[index]
    fresh = _fresh_names(layout, path)
    start, end = layout.start(holder, index), layout.end(one.value)
    if not holder.flow:
        end = layout.own_end(holder, index)
    own: list[Splice] = []
    if one.key is not None:
        what = _TABLES.get(above)
        if what is None:
            raise CannotEdit(say("A key can't stand twice in one table."), say("Copy what holds it."))
        name = _name(layout, what, one.step, id)
        own.append(Splice(one.key.start, one.key.end, key(name)))
        fresh[what, one.step] = name
    elif one.value.kind == "mapping" and "id" in one.value.data and above in _LISTS:
        what = _LISTS[above]
        fresh[what, one.step] = _name(layout, what, one.step, id)
    own += _fresh_splices(layout, path, fresh)
    text = spliced(layout.text[start:end], [Splice(s.start - start, s.end - start, s.text) for s in own])
    made = (
        insert_flow(layout, holder, index + 1, text) if holder.flow else insert_lines(layout, holder, index + 1, text)
    )
    return Edit(say("Copy {step}", step=one.step), (made,))


def _name(layout: Layout, what: What, old: str, wanted: str | None) -> str:
    if wanted is not None:
        return check_new(layout, what, wanted)
    if what == "variable":
        used, number = taken(layout, what), 2
        while f"{old}_{number}" in used:
            number += 1
        return f"{old}_{number}"
    used = taken(layout, what) | {old}
    if what == "consult":
        used |= {name for kind, name in known_names(layout).used if kind == "contact"}
    return free_name(used, old)


def _fresh_names(layout: Layout, path: str) -> dict[tuple[What, str], str]:
    """New ids for the choices and posts inside; a promise may be made in several places, and stays."""
    found: dict[tuple[What, str], str] = {}
    used = set(taken(layout, "choice"))
    for (kind, name), where in known_names(layout).written.items():
        if where.startswith(f"{path}.") and kind in _INNER:
            fresh = free_name(used, name)
            used.add(fresh)
            found[kind, name] = fresh
    return found


def _fresh_splices(layout: Layout, path: str, fresh: dict[tuple[What, str], str]) -> list[Splice]:
    known = known_names(layout)
    found: set[Splice] = set()
    for (kind, old), new in fresh.items():
        where = known.definition(kind, old) or path
        span = layout.reading.span_of(f"{where}.id")
        if kind not in ("node", "persona", "variable", "channel", "consult") and span is not None:
            found.add(_word(layout, span, new))
        if kind == "consult":
            continue
        for use in known.uses(kind, old):
            # Expressions are left alone: what was seen and chosen is history, of the one that is copied.
            value = layout.reading.find(use.path)
            if use.path.startswith(f"{path}.") and value is not None and value.text == old:
                if use.path.endswith(".when") or ".set." in use.path:
                    continue
                found.add(_word(layout, (use.start, use.end), new))
    return sorted(found)


def _word(layout: Layout, span: tuple[int, int], new: str) -> Splice:
    start, end = span
    sign = layout.text[start]
    return Splice(start, end, f"{sign}{new}{sign}" if sign in "'\"" else new)
