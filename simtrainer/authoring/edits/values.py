"""Edits of single values: written anew, taken out, put in quotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.edits.parts import below, insert, order_of, take_out
from simtrainer.authoring.edits.render import Data, render
from simtrainer.authoring.edits.scalars import Bare, Slot, look_of, quoted, scalar
from simtrainer.authoring.edits.style import Steps
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import CannotEdit, Edit, Splice
from simtrainer.say import say
from simtrainer.scenario.source import Value


def set_value(reading: Reading, path: str, value: Data, label: str = "", merge: str = "") -> Edit:
    """Write a value: over the one that stands there, or as a new key at its usual place, or as a last item.

    A text becomes a text whatever is in it; `Bare` words (expressions) go without quotes where YAML allows that. What
    holds the value is made when it isn't there.
    """
    splices = put(Layout(reading), path, value)
    return Edit(label or say("Change {what}", what=_spoken(path)), splices, merge)


def remove(reading: Reading, path: str, label: str = "") -> Edit:
    """Take out a key with its value, or an item of a list, with the comments directly above it."""
    layout = Layout(reading)
    layout.value(path)
    return Edit(label or say("Remove {what}", what=_spoken(path)), take_out(layout, path))


def quote_value(reading: Reading, path: str) -> Edit:
    """Put a value into quotes as it was meant: with the hash sign, the colon or the commas that cut it off."""
    layout = Layout(reading)
    text = layout.text
    value = layout.value(path)
    label = say("Put it in quotes")
    if value.kind == "scalar" and value.text and value.plain and not layout.has_tail(value):
        return Edit(label, (Splice(value.start, value.end, quoted(value.text)),))
    if value.kind == "scalar" and not value.text:
        end = layout.line_end(value.start)
        meant = text[value.start : end].strip()
        if meant:
            gap = " " if text[value.start - 1] in ":-" else ""
            return Edit(label, (Splice(value.start, end, gap + quoted(meant)),))
    raise CannotEdit(say("There is nothing here to put in quotes."), say("Write the text in the source, in quotes."))


def quote_line(reading: Reading, offset: int) -> Edit:
    """Put what follows the key in the line of an offset into quotes; works in a text that can't be read."""
    text = reading.text
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    line = text[start : len(text) if end < 0 else end]
    head, colon, rest = line.partition(":")
    if not colon or not rest.strip() or "{" in head or "[" in head:
        raise CannotEdit(say("It isn't plain where the text begins."), say("Put quotes around it in the source."))
    meant = rest.strip()
    at = start + len(head) + 1
    return Edit(say("Put it in quotes"), (Splice(at, start + len(line), f" {quoted(meant)}"),))


def put(layout: Layout, path: str, data: Data) -> tuple[Splice, ...]:
    """The splices that make `data` the value at a path."""
    found = layout.reading.find(path)
    if not path:
        raise CannotEdit(say("A file as a whole isn't one value."), say("Change what is in it."))
    if found is not None:
        return _over(layout, path, found, data)
    above, _, name = path.rpartition(".")
    holder = layout.reading.find(above)
    if holder is None:
        return put(layout, above, {name: data})
    if holder.kind == "mapping":
        return insert(layout, above, order_of(layout, layout.steps(above), name), data, name)
    if holder.kind == "sequence":
        if name == str(len(holder.data)) or (isinstance(data, Mapping) and cast(Data, data).get("id") == name):
            return insert(layout, above, len(holder.data), data)
        raise CannotEdit(
            say("There is no item “{name}” in this list.", name=name),
            say("The text has changed. Look where it is now."),
        )
    return put(layout, above, {**_spelled_out(layout, above, holder), name: data})


def _spelled_out(layout: Layout, path: str, value: Value) -> dict[str, Data]:
    """A value in its short form (`window: S3`) as keys with values; nothing for one that is empty."""
    if value.data is None:
        return {}
    spot = layout.style.spot(layout.steps(path))
    shape = layout.style.fields.inside(spot) if spot is not None else None
    if spot is None or spot.field is None or not spot.field.short or shape is None:
        raise CannotEdit(say("Here stands a single value, with nothing under it."), say("Remove it first."))
    first = shape.required[0] if shape.required else shape.fields[0]
    return {first.name: Bare(value.text) if value.plain else value.data}


def _over(layout: Layout, path: str, old: Value, data: Data) -> tuple[Splice, ...]:
    if isinstance(data, Mapping):
        table = cast("Mapping[str, Data]", data)
        if old.kind == "mapping" and table.keys() == old.data.keys() and table:
            return tuple(one for name, value in table.items() for one in _inside(layout, path, name, old, value))
    elif isinstance(data, Sequence) and not isinstance(data, str):
        items = cast("Sequence[Data]", data)
        if old.kind == "sequence" and len(items) == len(old.data) and items:
            return tuple(
                one
                for index, value in enumerate(items)
                for one in _over_item(layout, (*layout.steps(path), str(index)), old.data[index], value, old, index)
            )
    elif old.kind == "scalar":
        return _over_scalar(layout, path, old, data)
    return _anew(layout, path, old, data)


def _inside(layout: Layout, path: str, name: str, old: Value, data: Data) -> tuple[Splice, ...]:
    return _over(layout, f"{path}.{name}", old.data[name], data)


def _over_item(layout: Layout, steps: Steps, old: Value, data: Data, holder: Value, index: int) -> tuple[Splice, ...]:
    # An item goes by its id in a path, if it has one: two with the same id can't be told apart there.
    named = layout.entries(holder)[index].step
    path = ".".join((*steps[:-1], named))
    if layout.reading.find(path) is not old:
        path = ".".join(steps)
    if layout.reading.find(path) is not old:
        raise CannotEdit(say("Two items of this list have one id."), say("Give each its own."))
    return _over(layout, path, old, data)


def _over_scalar(layout: Layout, path: str, old: Value, data: Data) -> tuple[Splice, ...]:
    text = layout.text
    if _same(old, data):
        return ()
    start, end = layout.reading.extent(old)
    holder, index = layout.holder(path)
    one = layout.entries(holder)[index]
    look = look_of(old, text)
    block = look in ("literal", "folded")
    comment = ""
    if block:
        # What is said behind the sign of a block text stays, on the line of the key.
        header = text[start : layout.line_end(start)]
        comment = header[header.index("#") :] if "#" in header else ""
    column = layout.column(layout.start(holder, index)) if not holder.flow else 0
    slot = Slot(holder.flow or _in_flow(layout, path), column + layout.style.step, layout.has_tail(old))
    if isinstance(data, str) and old.data is None:
        look = layout.style.look(layout.steps(path), data)
    new = scalar(data, slot, look, old.text if old.plain else "")
    if comment:
        first, _, rest = new.partition("\n")
        new = f"{first} {comment}" + (f"\n{rest}" if rest else "")
    if start == end:
        if one.key is not None and ":" not in text[one.key.end : start]:
            return (Splice(one.key.end, start, f": {new}"),)
        return (Splice(start, end, new if text[start - 1] in " [" else f" {new}"),)
    return (Splice(start, end, new),)


def _same(old: Value, data: Data) -> bool:
    if isinstance(data, Bare):
        return old.plain and old.text == data
    return type(old.data) is type(data) and old.data == data


def _anew(layout: Layout, path: str, old: Value, data: Data) -> tuple[Splice, ...]:
    """A list or table in place of something else, or something else in place of one."""
    steps = layout.steps(path)
    holder, index = layout.holder(path)
    one = layout.entries(holder)[index]
    flow = holder.flow or _in_flow(layout, path)
    column = 0 if flow else layout.column(layout.start(holder, index))
    block = old.kind != "scalar" and not old.flow and bool(old.data)
    tail = not block and layout.has_tail(old)
    collection = isinstance(data, Mapping | Sequence) and not isinstance(data, str)
    # What was written in brackets stays in brackets, and so does what stands behind a dash.
    bracketed = flow or (
        collection and (tail or one.key is None or (old.kind != "scalar" and old.flow and bool(old.data)))
    )
    if one.key is None and not flow and isinstance(data, Mapping) and block:
        bracketed = True
    new = render(data, steps, layout.style, column, bracketed, tail or not collection)
    if block:
        return below(layout, path, old, new)
    start, end = layout.reading.extent(old)
    if start == end or new.startswith("\n"):
        if one.key is not None and ":" not in layout.text[one.key.end : start]:
            return (Splice(one.key.end, end, f": {new}"),)
        start = layout.after_colon(one.key) if one.key is not None else start
        return (Splice(start, end, new if new.startswith("\n") or layout.text[start - 1] in " [" else f" {new}"),)
    return (Splice(start, end, new),)


def _in_flow(layout: Layout, path: str) -> bool:
    while path:
        path = layout.reading.above(path)
        value = layout.reading.find(path)
        if value is not None and value.flow:
            return True
    return False


def _spoken(path: str) -> str:
    """The last words of a path, as an undo list shows them."""
    return path.rpartition(".")[2].replace("_", " ")
