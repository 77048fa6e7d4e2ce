"""Edits of ways and options: where they lead, new options, the order of things, copies of them."""

from __future__ import annotations

from itertools import pairwise

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.edits.names import check_new, free_name, taken
from simtrainer.authoring.edits.parts import insert
from simtrainer.authoring.edits.render import Data
from simtrainer.authoring.edits.scalars import Bare
from simtrainer.authoring.edits.values import put
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import CannotEdit, Edit, Splice
from simtrainer.say import say
from simtrainer.scenario.model import BOXES, DONE
from simtrainer.scenario.source import Value
from simtrainer.scenario.table import as_flag


def link(reading: Reading, path: str, target: str) -> Edit:
    """Lead an option to a beat (or `done`). From a beat without options a step is made; from a decision, a choice."""
    layout = Layout(reading)
    nodes = layout.reading.find("nodes")
    if target != DONE and (nodes is None or nodes.kind != "mapping" or target not in nodes.data):
        raise CannotEdit(say("There is no beat “{target}”.", target=target), say("Make it first."))
    label = say("Lead to {target}", target=target)
    steps = path.split(".")
    if len(steps) != 2 or steps[0] != "nodes":
        return Edit(label, put(layout, f"{option_of(path)}.to", Bare(target)))
    node = layout.value(path)
    if "ending" in node.data:
        raise CannotEdit(say("Nothing comes after an ending."), say("Remove its ending first."))
    if "choices" in node.data:
        return add_choice(reading, steps[1], to=target)
    following = node.data.get("next")
    if following is not None and following.kind == "sequence" and len(following.data) == 1:
        return Edit(label, put(layout, f"{path}.next.{layout.entries(following)[0].step}.to", Bare(target)))
    index = len(following.data) if following is not None and following.kind == "sequence" else 0
    return Edit(label, put(layout, f"{path}.next.{index}", {"to": Bare(target)}))


def add_choice(
    reading: Reading,
    node: str,
    id: str | None = None,
    label: str = "New option",
    to: str = DONE,
    after: str | None = None,
) -> Edit:
    """A new choice of a decision, behind another one (as the last without)."""
    layout = Layout(reading)
    path = f"nodes.{node}"
    value = layout.value(path)
    for other in ("next", "ending"):
        if value.kind == "mapping" and other in value.data:
            raise CannotEdit(
                say("“{node}” has no choices: it has “{other}”.", node=node, other=other),
                say("Remove its “{other}” first.", other=other),
            )
    name = check_new(layout, "choice", id) if id else free_name(taken(layout, "choice"), f"{node}-option")
    data: dict[str, Data] = {"id": name, "label": label, "do": "other", "to": Bare(to)}
    triage = value.child("triage") if value.kind == "mapping" else None
    if triage is not None and as_flag(triage):
        # At a triage card the answer itself is the label.
        data = {"id": name, "triage": {"box": BOXES[0], "severity": "S3", "owner": "unit"}, "to": Bare(to)}
    choices = layout.reading.find(f"{path}.choices")
    said = say("New option {name}", name=name)
    if choices is None or choices.kind != "sequence" or not choices.data:
        return Edit(said, put(layout, f"{path}.choices", [data]))
    steps = [one.step for one in layout.entries(choices)]
    return Edit(said, insert(layout, f"{path}.choices", steps.index(after) + 1 if after in steps else len(steps), data))


def move(reading: Reading, path: str, index: int) -> Edit:
    """Put an entry elsewhere in its list or table; the entries between make room. Comments above it go along."""
    layout = Layout(reading)
    holder, at = layout.holder(path)
    entries = layout.entries(holder)
    index = max(0, min(index, len(entries) - 1))
    label = say("Move {what}", what=path.rpartition(".")[2])
    if index == at:
        return Edit(label, ())
    if (
        not holder.flow
        and holder.kind == "mapping"
        and not all(layout.begins_line(holder, one) for one in (0, at, index))
    ):
        raise CannotEdit(say("The first key behind a dash can't change places."), say("Change it in the source."))
    low, high = min(at, index), max(at, index)
    spans = [_span(layout, holder, one) for one in range(low, high + 1)]
    chunks = [layout.text[start:end] for start, end in spans]
    gaps = [layout.text[one[1] : two[0]] for one, two in pairwise(spans)]
    chunks.insert(index - low, chunks.pop(at - low))
    text = chunks[0] + "".join(gap + chunk for gap, chunk in zip(gaps, chunks[1:], strict=True))
    return Edit(label, (Splice(spans[0][0], spans[-1][1], text),))


def _span(layout: Layout, holder: Value, index: int) -> tuple[int, int]:
    if holder.flow:
        return layout.start(holder, index), layout.end(layout.entries(holder)[index].value)
    if layout.begins_line(holder, index) and layout.begins_line(holder, 0):
        return layout.own_start(holder, index), layout.own_end(holder, index)
    # A list behind a dash: its first item begins amid a line, so no item takes its margin or its comments along.
    return layout.start(holder, index), layout.own_end(holder, index)


def option_of(path: str) -> str:
    """The path of an option from its own or from that of its `to`."""
    return path.removesuffix(".to")


def way_of(layout: Layout, option: str) -> str:
    """Where an option leads; `CannotEdit` when it leads nowhere."""
    to = layout.reading.find(f"{option}.to")
    if to is None or to.kind != "scalar" or not to.text:
        raise CannotEdit(say("This leads nowhere."), say("Say first where it leads."))
    return to.text


def data_of(value: Value) -> Data:
    """A value as data that is written again as it was: words without quotes stay without."""
    if value.kind == "mapping":
        return {name: data_of(one) for name, one in value.data.items()}
    if value.kind == "sequence":
        return [data_of(one) for one in value.data]
    return Bare(value.text) if value.plain and isinstance(value.data, str) else value.data
