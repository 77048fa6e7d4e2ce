"""The entries of a list or table as rows of the form."""

from __future__ import annotations

from simtrainer.authoring.fields.table import Field
from simtrainer.authoring.marks import Marks
from simtrainer.authoring.reading import children
from simtrainer.authoring.story import Story, readable
from simtrainer.library.rubric import DIMENSIONS
from simtrainer.scenario.model import DONE
from simtrainer.scenario.source import Value
from simtrainer.ui.author.inspector.items import Item
from simtrainer.ui.author.inspector.words import DO_ICONS, SHAPE_ICONS, shape_title
from simtrainer.ui.author.map.spoken import problems, spoken_way
from simtrainer.ui.shared.tr import tr


def items_of(path: str, field: Field, value: Value | None, story: Story, marks: Marks) -> list[Item]:
    """The rows of what stands at a path."""
    if value is None or value.kind == "scalar":
        return []
    found = [
        _item(f"{path}.{step}", step, number, field, one, story, marks)
        for number, (step, _, one) in enumerate(children(value), 1)
    ]
    return found


def single_item(path: str, field: Field, value: Value | None, story: Story, marks: Marks) -> list[Item]:
    """The one row of a table that is there or not (a silence)."""
    if value is None:
        return []
    known, after = story.way_by_path.get(path), _text(value, "after")
    detail = ""
    if known is not None:
        detail = (tr("after {n} min", n=after) + " " if after else "") + f"→ {known[1].to}"
    chips = marks.chips.get(path)
    numbers = (None, None) if chips is None else (chips[DIMENSIONS[0]], chips[DIMENSIONS[1]])
    title = shape_title(field.shape)
    wrong = bool(marks.errors.get(path))
    return [Item(path, title, detail, SHAPE_ICONS.get(field.shape, ""), "", numbers, wrong)]


def _item(path: str, step: str, number: int, field: Field, value: Value, story: Story, marks: Marks) -> Item:
    wrong = bool(marks.errors.get(path))
    if field.shape in ("choice", "step"):
        return _way(path, number, value, story, marks)
    title, detail = step, ""
    match field.shape:
        case "post":
            words = _text(value, "text") or tr("(a picture)")
            title, detail = words, " · ".join(one for one in (_text(value, "by"), _after(value)) if one)
        case "consult":
            title, detail = tr("Ask {contact}", contact=readable(step)), _text(value, "says")
        case "promise":
            title, detail = _text(value, "label") or readable(step), _text(value, "by") or _text(value, "within")
        case "secret":
            title, detail = _text(value, "text"), _text(value, "code")
        case "claim":
            title, detail = _text(value, "case"), _text(value, "level")
        case "mark":
            title, detail = _text(value, "label"), _text(value, "at")
        case _:
            title = value.text if value.kind == "scalar" else _text(value, "text") or _text(value, "name") or step
    spoken = ", ".join(one for one in (title, detail, problems(marks, path)) if one)
    return Item(path, title or step, detail, SHAPE_ICONS.get(field.shape, ""), wrong=wrong, spoken=spoken)


def _way(path: str, number: int, value: Value, story: Story, marks: Marks) -> Item:
    to = _text(value, "to")
    known = story.way_by_path.get(path)
    wrong = bool(marks.errors.get(path)) or (bool(to) and to != DONE and to not in story.beats)
    title = known[1].label if known is not None and known[1].label else _text(value, "label")
    if not title:
        when = _text(value, "when")
        title = tr("When {condition}", condition=when) if when else tr("Otherwise") if number > 1 else tr("Always")
    chips = marks.chips.get(path)
    numbers = (None, None) if chips is None else (chips[DIMENSIONS[0]], chips[DIMENSIONS[1]])
    spoken = title if known is None else spoken_way(story, known[1], marks)
    icon = DO_ICONS.get(_text(value, "do"), "arrow-right")
    return Item(path, title, f"→ {to}" if to else tr("leads nowhere yet"), icon, str(number), numbers, wrong, spoken)


def _after(value: Value) -> str:
    after = _text(value, "after")
    return tr("after {n} min", n=after) if after and after != "0" else ""


def _text(value: Value, key: str) -> str:
    found = value.data.get(key) if value.kind == "mapping" else None
    return found.text if found is not None and found.kind == "scalar" else ""
