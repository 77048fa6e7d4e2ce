"""The lines around the cursor say the same of its place as the whole text does, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simtrainer.authoring import starts
from simtrainer.authoring.cursor import cursor_at
from simtrainer.authoring.fields.all import SCENARIO
from simtrainer.authoring.reading import Reading, children
from simtrainer.scenario.source import Value

FULL = Path(__file__).parents[1] / "scenario" / "full.yaml"
FILES = [FULL, *(starts.TEMPLATES / f"{one.kind}.yaml" for one in starts.templates())]


def _scalars(value: Value, path: str = "") -> Iterator[tuple[str, Value]]:
    if value.kind == "scalar":
        yield path, value
        return
    for name, _key, child in children(value):
        yield from _scalars(child, f"{path}.{name}" if path else name)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_value_of_a_file_is_found_at_its_field(path: Path) -> None:
    text = path.read_text("utf-8")
    root = Reading(1, text).source.root
    assert root is not None
    for where, value in _scalars(root):
        if value.start == value.end:
            continue
        cursor = cursor_at(text, value.start + (0 if value.plain else 1))
        whole, near = SCENARIO.spot(where), SCENARIO.spot_of(cursor.inside)
        assert whole is not None and near is not None, (where, cursor)
        assert (whole.holder.name, whole.field) == (near.holder.name, near.field), (where, cursor)


def test_it_is_found_far_from_the_head_of_its_table() -> None:
    nodes = "".join(f"  n{number}:\n    title: a\n    phase: heat\n" for number in range(400))
    for padding in ("", "facts: {}\n"):
        text = f"id: a\n{padding}nodes:\n{nodes}"
        for number in (0, 160, 166, 167, 168, 399):
            offset = text.index(f"  n{number}:\n") + len(f"  n{number}:\n    tit")
            assert cursor_at(text, offset).path == ("nodes", f"n{number}")


def test_a_list_at_the_column_of_its_key_is_a_list_too() -> None:
    text = "nodes:\n  a:\n    choices:\n    - id: x\n      do: wait\n      to: b\n    - id: y\n      do: "
    cursor = cursor_at(text, len(text))
    assert (cursor.path, cursor.key) == (("nodes", "a", "choices", "0"), "do")
    assert cursor.beside == frozenset({"id"})
