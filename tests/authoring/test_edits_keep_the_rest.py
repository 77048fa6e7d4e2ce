"""An edit changes what it is asked to change: what the text says otherwise, and how it is written, stays."""

from __future__ import annotations

import copy
import difflib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from simtrainer.authoring.document import CannotEdit, Document
from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.edits.values import remove, set_value
from simtrainer.authoring.edits.ways import move
from simtrainer.authoring.splices import spliced
from simtrainer.scenario.source import read_text
from tests.authoring.written import DATA, files, places

Case = tuple[str, dict[str, Any]]


def said(text: str) -> Any:
    source = read_text(text, "file")
    assert source.root is not None, (text, source.problems)
    return source.root.to_python()


def within(data: Any, path: str) -> tuple[Any, Any]:
    """The collection of a path in plain data, and its key there."""
    *above, last = path.split(".")
    for step in above:
        data = data[step] if isinstance(data, dict) else data[int(step)]
    return data, last if isinstance(data, dict) else int(last)


def owned(text: str, path: str) -> tuple[int, int]:
    """From where to where an entry and its comments are written; within brackets, with the commas on both sides."""
    layout = Layout(Document(text).reading)
    holder, index = layout.holder(path)
    if not holder.flow:
        return layout.own_start(holder, index), layout.own_end(holder, index)
    entries = layout.entries(holder)
    start = layout.end(entries[index - 1].value) if index else holder.start
    end = layout.start(holder, index + 1) if index + 1 < len(entries) else holder.end
    return start, end


@given(files())
def test_what_the_hand_writes_is_what_it_says(case: Case) -> None:
    text, data = case
    assert said(text) == data


@given(files(), DATA, st.data())
def test_a_value_is_set_and_nothing_else(case: Case, value: Any, data: st.DataObject) -> None:
    text, before = case
    path = data.draw(st.sampled_from([path for path, _ in places(before)]))
    wanted = copy.deepcopy(before)
    holder, name = within(wanted, path)
    holder[name] = value
    edit = set_value(Document(text).reading, path, value)
    after = spliced(text, edit.splices)
    assert said(after) == wanted, (path, value, after)
    assert list(said(after)) == list(before)
    start, end = owned(text, path)
    assert all(start <= one.start and one.end <= end for one in edit.splices), after


@given(files(), st.data())
def test_a_value_is_taken_out_and_nothing_else(case: Case, data: st.DataObject) -> None:
    text, before = case
    if len(before) == 1:
        before["more"] = 1
        text = text.rstrip("\n") + "\nmore: 1\n"
        if said(text) != before:
            return
    path = data.draw(st.sampled_from([path for path, _ in places(before)]))
    wanted = copy.deepcopy(before)
    holder, name = within(wanted, path)
    del holder[name]
    edit = remove(Document(text).reading, path)
    after = spliced(text, edit.splices)
    assert said(after) == wanted, (path, after)
    start, end = owned(text, path if len(holder) else path.rpartition(".")[0])
    rest = text[end:]
    end += len(rest) - len(rest.lstrip("\n"))
    assert all(start - 1 <= one.start and one.end <= end for one in edit.splices), after


@given(files(), DATA, st.data())
def test_a_new_key_is_put_in_and_nothing_else(case: Case, value: Any, data: st.DataObject) -> None:
    text, before = case
    tables = ["", *(path for path, one in places(before) if isinstance(one, dict | list))]
    path = data.draw(st.sampled_from(tables))
    wanted = copy.deepcopy(before)
    holder = wanted
    for step in path.split(".") if path else ():
        holder = holder[step] if isinstance(holder, dict) else holder[int(step)]
    name = "fresh" if isinstance(holder, dict) else str(len(holder))
    if isinstance(holder, dict):
        holder[name] = value
    else:
        holder.append(value)
    edit = set_value(Document(text).reading, f"{path}.{name}" if path else name, value)
    after = spliced(text, edit.splices)
    assert said(after) == wanted, (path, after)
    gone = [line for line in difflib.ndiff(text.split("\n"), after.split("\n")) if line.startswith("- ")]
    # An empty pair of brackets may have stood on two lines.
    assert len(gone) <= (1 if len(holder) > 1 else 3), after


@given(files(), st.data())
def test_entries_change_places_and_nothing_else(case: Case, data: st.DataObject) -> None:
    text, before = case
    entries = [path for path, _ in places(before) if len(within(before, path)[0]) > 1]
    if not entries:
        return
    path = data.draw(st.sampled_from(entries))
    holder, name = within(before, path)
    target = data.draw(st.integers(0, len(holder) - 1))
    try:
        edit = move(Document(text).reading, path, target)
    except CannotEdit:
        return
    order = list(holder)
    if isinstance(holder, dict):
        order.insert(target, order.pop(order.index(name)))
    else:
        order.insert(target, order.pop(name))
    after = said(spliced(text, edit.splices))
    above, _, _ = path.rpartition(".")
    found = after if not above else within(after, path)[0]
    assert list(found) == order, (path, target, spliced(text, edit.splices))
    if isinstance(holder, list):
        holder[:] = order
    assert after == before
    back = move(Document(spliced(text, edit.splices)).reading, moved_path(path, name, target), position(holder, name))
    assert spliced(spliced(text, edit.splices), back.splices) == text


def moved_path(path: str, name: Any, target: int) -> str:
    above, _, _ = path.rpartition(".")
    step = str(target) if isinstance(name, int) else name
    return f"{above}.{step}" if above else step


def position(holder: Any, name: Any) -> int:
    return list(holder).index(name) if isinstance(holder, dict) else name
