"""Edits of beats as wholes: new ones, copies, ones that go, ones put in between."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.edits.names import check_new, free_name, known_names, taken
from simtrainer.authoring.edits.parts import insert, take_out
from simtrainer.authoring.edits.render import Data
from simtrainer.authoring.edits.scalars import Bare
from simtrainer.authoring.edits.values import put
from simtrainer.authoring.edits.ways import data_of, option_of, way_of
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.references import Use
from simtrainer.authoring.splices import CannotEdit, Edit, Splice
from simtrainer.say import say
from simtrainer.scenario.model import DONE

NodeKind = Literal["decision", "event", "check", "good", "mixed", "bad"]
FIRST, SECOND = "First option", "Second option"


def add_node(reading: Reading, kind: NodeKind, id: str, after: str | None = None, to: str = DONE) -> Edit:
    """A new beat behind another one (at the end without), leading to `to`; an ending leads nowhere."""
    layout = Layout(reading)
    return Edit(say("New beat {id}", id=id), _new_node(layout, id, node_data(layout, kind, id, to), after))


def create_missing_node(reading: Reading, id: str, kind: NodeKind = "event") -> Edit:
    """A beat that something leads to and that isn't there, behind the first one that leads to it."""
    layout = Layout(reading)
    uses = known_names(layout).uses("node", id)
    after = next((use.path.split(".")[1] for use in uses if use.path.startswith("nodes.")), None)
    return Edit(say("New beat {id}", id=id), _new_node(layout, id, node_data(layout, kind, id, DONE), after))


def node_data(layout: Layout, kind: NodeKind, id: str, to: str) -> Data:
    """What a new beat says: as little as makes it whole."""
    title = id.replace("-", " ").capitalize()
    way = Bare(to)
    match kind:
        case "decision":
            used = taken(layout, "choice")
            first = free_name(used, f"{id}-first")
            second = free_name(used | {first}, f"{id}-second")
            choices = [
                {"id": name, "label": label, "do": "other", "to": way}
                for name, label in ((first, FIRST), (second, SECOND))
            ]
            return {"title": title, "choices": choices}
        case "event":
            return {"title": title, "next": [{"to": way}]}
        case "check":
            return {"title": title, "next": [{"when": Bare("elapsed() >= 60"), "to": way}, {"to": way}]}
        case _:
            return {"title": title, "ending": {"title": title, "tone": kind, "text": "What became of it."}}


def what_breaks(reading: Reading, id: str) -> tuple[Use, ...]:
    """What elsewhere refers to a beat, to its choices and posts, or to promises made only there."""
    return _breaking(Layout(reading), id)


def delete_node(reading: Reading, id: str, retarget: Mapping[str, str] | None = None) -> Edit:
    """Take a beat out.

    `retarget` says for paths of `what_breaks` where they shall lead now; "" takes the way itself out. Lists of threads
    lose the id. What isn't named stays as it is, and is reported as broken.
    """
    layout = Layout(reading)
    path = f"nodes.{id}"
    layout.value(path)
    splices = list(take_out(layout, path))
    gone: set[str] = set()
    for use in _breaking(layout, id):
        value = layout.reading.find(use.path)
        if value is None or value.kind != "scalar":
            continue
        new = (retarget or {}).get(use.path)
        if new and (new != DONE or use.path.endswith(".to")):
            if value.text != id:
                continue  # a word in an expression: rename is what changes those
            splices += put(layout, use.path, Bare(new))
        elif value.text == id and use.path.rpartition(".")[2].isdecimal():
            gone.add(use.path)
        elif new == "" and use.path.endswith(".to"):
            gone.add(use.path.removesuffix(".to"))
    splices += _without(layout, gone)
    return Edit(say("Delete {id}", id=id), tuple(splices))


def insert_on_edge(reading: Reading, edge: str, id: str, kind: NodeKind = "event") -> Edit:
    """Put a new beat between an option and where it leads; `edge` is the path of the option or of its `to`."""
    layout = Layout(reading)
    if kind in ("good", "mixed", "bad"):
        raise CannotEdit(say("Nothing comes after an ending."), say("Put in a decision or an event."))
    option = option_of(edge)
    to = way_of(layout, option)
    after = option.split(".")[1] if option.startswith("nodes.") else None
    splices = _new_node(layout, id, node_data(layout, kind, id, to), after)
    return Edit(say("New beat {id}", id=id), (*splices, *put(layout, f"{option}.to", Bare(id))))


def extract(reading: Reading, option: str, id: str) -> Edit:
    """Make a beat of its own out of what follows an option: its posts go there, and it leads on to where it led."""
    layout = Layout(reading)
    option = option_of(option)
    to = way_of(layout, option)
    posts = layout.reading.find(f"{option}.posts")
    if posts is None or posts.kind != "sequence" or not posts.data:
        raise CannotEdit(
            say("Nothing follows this option but the next beat."), say("Give it posts first, or put a beat in between.")
        )
    node = option.split(".")[1]
    channel = layout.reading.find(f"nodes.{node}.channel")
    data: dict[str, Data] = {"title": id.replace("-", " ").capitalize()}
    if channel is not None and channel.kind == "scalar":
        data["channel"] = Bare(channel.text)
    data |= {"posts": data_of(posts), "next": [{"to": Bare(to)}]}
    splices = (*_new_node(layout, id, data, node), *take_out(layout, f"{option}.posts"))
    return Edit(say("Make a beat of it: {id}", id=id), (*splices, *put(layout, f"{option}.to", Bare(id))))


def _new_node(layout: Layout, id: str, data: Data, after: str | None) -> tuple[Splice, ...]:
    check_new(layout, "node", id)
    nodes = layout.reading.find("nodes")
    if nodes is None or nodes.kind != "mapping" or not nodes.data:
        return put(layout, f"nodes.{id}", data)
    steps = [one.step for one in layout.entries(nodes)]
    index = steps.index(after) + 1 if after in steps else len(steps)
    return insert(layout, "nodes", index, data, id)


def _breaking(layout: Layout, id: str) -> tuple[Use, ...]:
    path = f"nodes.{id}"
    known = known_names(layout)
    found = list(known.uses("node", id))
    for (kind, name), where in known.written.items():
        if where.startswith(f"{path}.") and kind in ("choice", "post", "promise"):
            found += known.uses(kind, name)
    outside = {use for use in found if not use.path.startswith(f"{path}.")}
    return tuple(sorted(outside, key=lambda use: use.start))


def _without(layout: Layout, paths: set[str]) -> tuple[Splice, ...]:
    """Several entries taken out at once; a list that loses more than one is written anew."""
    found: list[Splice] = []
    holders = {path.rpartition(".")[0] for path in paths}
    for above in sorted(holders):
        holder = layout.value(above)
        going = [one.step for one in layout.entries(holder) if f"{above}.{one.step}" in paths]
        if len(going) == 1:
            found += take_out(layout, f"{above}.{going[0]}")
        else:
            left = [data_of(one.value) for one in layout.entries(holder) if one.step not in going]
            found += put(layout, above, left)
    return tuple(found)
