"""Puts entries into collections, takes them out and moves them: the splices that every edit is made of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from simtrainer.authoring.edits.layout import Entry, Layout
from simtrainer.authoring.edits.render import Data, entry, item, render
from simtrainer.authoring.edits.style import Steps
from simtrainer.authoring.splices import Splice
from simtrainer.scenario.reading import CRITERIA
from simtrainer.scenario.source import Value

_COMMA = re.compile(r"(?:[ \n]|#[^\n]*)*,")


def insert(layout: Layout, path: str, index: int, data: Data, name: str = "") -> tuple[Splice, ...]:
    """Put an entry into the collection at a path, before the one that has that index; `name` is its key."""
    holder = layout.value(path)
    steps = (*layout.steps(path), name or _item_name(data, index))
    if not holder.data:
        return _fill(layout, path, holder, data, name)
    if holder.flow:
        inner = entry(name, data, steps, layout.style, 0, True) if name else render(data, steps, layout.style, 0, True)
        return (insert_flow(layout, holder, index, inner),)
    column = layout.column(layout.start(holder, 0))
    beside = _flow_beside(layout, holder, data)
    if name:
        made = entry(name, data, steps, layout.style, column, bool(beside))
    else:
        made = item(data, steps, layout.style, column, beside, _gap(layout, holder))
    return (insert_lines(layout, holder, index, made),)


def _flow_beside(layout: Layout, holder: Value, data: Data) -> bool | None:
    """Whether those beside a new table are in brackets; None where there are none like it."""
    if not isinstance(data, dict) or holder is layout.root:
        return None
    tables = (one.value for one in layout.entries(holder)[-4:] if one.value.kind == "mapping" and one.value.data)
    return next((one.flow for one in tables), None)


def _gap(layout: Layout, holder: Value) -> int:
    """How far behind its dash an item begins."""
    start = layout.start(holder, 0)
    value = layout.entries(holder)[0].value
    wide = value.start - start
    return wide if 2 <= wide <= 8 and value.data is not None and value.start < layout.line_end(start) else 2


def insert_lines(layout: Layout, holder: Value, index: int, made: str) -> Splice:
    """Put text (its first line without indentation) into a block collection."""
    column = layout.column(layout.start(holder, 0))
    margin = " " * column
    gap = "\n\n" if layout.is_spaced(holder) else "\n"
    if index > 0:
        at = layout.own_end(holder, index - 1)
        return Splice(at, at, f"{gap}{margin}{made}")
    at = layout.own_start(holder, 0)
    if layout.begins_line(holder, 0):
        return Splice(at, at, f"{margin}{made}{gap}")
    return Splice(at, at, f"{made}\n{margin}")


def insert_flow(layout: Layout, holder: Value, index: int, inner: str) -> Splice:
    """Put text into a collection in brackets that isn't empty."""
    entries = layout.entries(holder)
    if index == 0:
        at = layout.start(holder, 0)
        return Splice(at, at, f"{inner}, ")
    before = entries[index - 1]
    at = layout.end(before.value)
    own = before.key or before.value
    last = entries[index - 2].value if index > 1 else None
    broken = own.line > (last.line if last is not None else holder.line)
    return Splice(at, at, f",\n{' ' * (own.column - 1)}{inner}" if broken else f", {inner}")


def take_out(layout: Layout, path: str) -> tuple[Splice, ...]:
    """Take an entry out, with the comments that are its own; an emptied collection becomes `{}` or `[]`."""
    holder, index = layout.holder(path)
    entries = layout.entries(holder)
    if len(entries) == 1 and holder is not layout.root:
        return _emptied(layout, layout.reading.above(path), holder)
    if holder.flow:
        return (_out_of_flow(layout, holder, entries, index),)
    return (_out_of_lines(layout, holder, entries, index),)


def _out_of_flow(layout: Layout, holder: Value, entries: list[Entry], index: int) -> Splice:
    start = layout.start(holder, index)
    end = layout.end(entries[index].value)
    if index + 1 < len(entries):
        return Splice(start, layout.start(holder, index + 1), "")
    before = layout.end(entries[index - 1].value)
    if "#" not in layout.text[before:start]:
        return Splice(before, end, "")
    # A comment in between belongs to the one before: the comma in front of it stays, and one is enough.
    return Splice(start, _past_comma(layout.text, end), "")


def _out_of_lines(layout: Layout, holder: Value, entries: list[Entry], index: int) -> Splice:
    text = layout.text
    start, end = layout.own_start(holder, index), layout.own_end(holder, index)
    if not layout.begins_line(holder, index):
        # The first key behind a dash: the next one takes its place.
        following = layout.start(holder, index + 1)
        between = text[end:following]
        if "#" in between:
            return Splice(layout.start(holder, index), end, "")
        return Splice(start, following, "")
    if end < len(text):
        end += 1
    elif start:
        start -= 1
    if index + 1 < len(entries) and (start == 0 or text[:start].endswith(("\n\n", ":\n"))):
        while text.startswith("\n", end):
            end += 1
    return Splice(start, end, "")


def _emptied(layout: Layout, path: str, holder: Value) -> tuple[Splice, ...]:
    empty = "{}" if holder.kind == "mapping" else "[]"
    if holder.flow:
        inside = layout.text[holder.start + 1 : holder.end - 1]
        if "#" in inside:
            one = layout.entries(holder)[0]
            return (Splice(layout.start(holder, 0), _past_comma(layout.text, layout.end(one.value)), ""),)
        return (Splice(holder.start, holder.end, empty),)
    return below(layout, path, holder, empty)


def _past_comma(text: str, end: int) -> int:
    """Behind the comma that follows, with nothing but spaces and comments in between; `end` when there is none."""
    found = _COMMA.match(text, end)
    return end if found is None else found.end()


def below(layout: Layout, path: str, old: Value, new: str) -> tuple[Splice, ...]:
    """Put text in place of a block collection; a comment behind its key stays.

    `new` begins with a line feed when it stands on lines of its own, and has no margin for the first line otherwise.
    """
    text = layout.text
    own_lines = new.startswith("\n")
    above, at = layout.holder(path)
    key = layout.entries(above)[at].key
    end = layout.line_end(layout.end(old))
    if key is None:
        start = layout.dash(above, at) + 1
        return (Splice(start, end, new if own_lines else f" {new}"),)
    start = layout.after_colon(key)
    first = layout.line_end(start)
    if first >= old.start or "#" not in text[start:first]:
        return (Splice(start, end, new if own_lines else f" {new}"),)
    if own_lines:
        return (Splice(first, end, new),)
    return Splice(start, start, f" {new}"), Splice(first, end, "")


def _fill(layout: Layout, path: str, holder: Value, data: Data, name: str) -> tuple[Splice, ...]:
    """The first entry of a collection that is empty: in brackets (`[]`), or nothing at all behind the key."""
    steps = layout.steps(path)
    whole: Data = {name: data} if name else [data]
    inside = layout.text[holder.start + 1 : holder.end - 1] if holder.flow else ""
    if "#" in inside:
        made = render(whole, steps, layout.style, 0, True)[1:-1].strip()
        return (Splice(holder.start + 1, holder.start + 1, made + ("" if inside[0] in " \n" else " ")),)
    above, at = layout.holder(path)
    one = layout.entries(above)[at]
    if above.flow or one.key is None:
        return (Splice(holder.start, layout.end(holder), render(whole, steps, layout.style, 0, True)),)
    column = one.key.column - 1
    made = render(whole, steps, layout.style, column, tail=layout.has_tail(holder))
    start = layout.after_colon(one.key)
    return (Splice(start, layout.end(holder), made if made.startswith("\n") else f" {made}"),)


def _item_name(data: Data, index: int) -> str:
    return str(data.get("id") or index) if isinstance(data, dict) else str(index)  # pyright: ignore


def order_of(layout: Layout, steps: Steps, name: str) -> int:
    """Where a new key belongs among those of the table at a path: in the order in which the format lists them."""
    holder = layout.value(".".join(steps))
    entries = layout.entries(holder)
    shape = layout.style.shape(steps)
    names: Sequence[str] = [one.name for one in shape.fields] if shape is not None else ()
    field = layout.style.field_at(steps)
    if shape is None and field is not None and field.names == "criterion":
        names = CRITERIA
    if name not in names:
        return len(entries)
    before = set(names[: names.index(name)])
    return max((at + 1 for at, one in enumerate(entries) if one.step in before), default=0)
