"""What the inspector shows for a path: the innermost table that it lies in, and how that is headed."""

from __future__ import annotations

from simtrainer.authoring.fields.all import SCENARIO
from simtrainer.authoring.fields.table import Fields, Shape
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.story import Story, readable
from simtrainer.frozen import frozen
from simtrainer.scenario.source import Value
from simtrainer.ui.author.inspector.form import INLINE
from simtrainer.ui.author.inspector.words import SHAPE_ICONS, shape_title
from simtrainer.ui.author.map.paint import KIND_COLOURS, KIND_ICONS


@frozen
class Subject:
    """A table of the file: where it is, what it is, what it is called."""

    path: str
    shape: Shape
    title: str
    icon: str
    color: str
    above: str | None
    """The path to go back to, None at the top."""
    listed: bool
    """Whether it is one entry among others, that can be moved, copied and renamed."""


def subject_of(path: str, reading: Reading, story: Story, fields: Fields = SCENARIO) -> Subject:
    """What is shown for a selection; the file itself where nothing else fits."""
    steps = tuple(path.split(".")) if path else ()
    while steps:
        spot = fields.spot_of(steps)
        shape = fields.inside(spot) if spot is not None else None
        value = reading.find(".".join(steps))
        if shape is not None and shape.name not in (*INLINE, "rating", "window", "experts") and value is not None:
            if value.kind == "mapping":
                return _subject(".".join(steps), shape, value, story, fields)
        steps = steps[:-1]
    whole = fields.shape(fields.root)
    return Subject("", whole, shape_title(whole.name), SHAPE_ICONS[fields.root], "accent-text", None, False)


def _subject(path: str, shape: Shape, value: Value, story: Story, fields: Fields) -> Subject:
    above, _, step = path.rpartition(".")
    holder = fields.spot(above)
    listed = holder is not None and holder.collection
    back = above.rpartition(".")[0] if listed else above
    if shape.name == "node" and step in story.beats:
        beat = story.beats[step]
        return Subject(path, shape, beat.title, KIND_ICONS[beat.kind], KIND_COLOURS[beat.kind], "", True)
    title = next((words for key in ("label", "name", "title") if (words := _text(value, key))), "")
    if not title:
        title = readable(step) if listed and not step.isdecimal() else shape_title(shape.name)
    return Subject(path, shape, title, SHAPE_ICONS.get(shape.name, "list"), "accent-text", back, listed)


def _text(value: Value, key: str) -> str:
    found = value.data.get(key) if value.kind == "mapping" else None
    return found.text if found is not None and found.kind == "scalar" else ""
