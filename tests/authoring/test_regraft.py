"""Reading a changed text by what was changed gives exactly what reading all of it gives."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.authoring import regraft
from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.scenario.source import Source, Value, read_text
from tests.authoring.written import files

STORY = (paths.scenarios() / "negative-comment" / "two-parcels.yaml").read_text(encoding="utf-8")
TYPED = st.sampled_from(
    (
        "",
        "x",
        " ",
        "\n",
        "\n\n",
        ": ",
        "#",
        " # c\n",
        '"',
        "'",
        "- ",
        "  k: v\n",
        "[",
        "]",
        "{",
        "|\n",
        "...\n",
        "---\n",
        "é",
    )
)


def shape(value: Value | None) -> Any:
    """Everything that a value says of itself and of what is in it."""
    if value is None:
        return None
    inner: Any = value.data
    if value.kind == "mapping":
        inner = [(name, shape(value.keys[name]), shape(one)) for name, one in value.data.items()]
    elif value.kind == "sequence":
        inner = [shape(one) for one in value.data]
    return value.kind, value.start, value.end, value.line, value.column, value.text, value.plain, value.flow, inner


def same(found: Source, text: str) -> None:
    whole = read_text(text, found.file)
    assert [str(one) for one in found.problems] == [str(one) for one in whole.problems]
    assert shape(found.root) == shape(whole.root)
    assert found.digest == whole.digest and found.text == whole.text


@given(files(), st.data())
def test_a_change_is_read_as_if_all_were(case: tuple[str, Any], data: st.DataObject) -> None:
    text, _ = case
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(regraft, "_SMALL", 0)
        document = Document(text)
        _ = document.reading.source
        for _ in range(data.draw(st.integers(1, 4))):
            start = data.draw(st.integers(0, len(document.text)))
            end = min(len(document.text), start + data.draw(st.sampled_from((0, 0, 1, 2, 7))))
            document.apply(Edit("x", (Splice(start, end, data.draw(TYPED)),)))
            if data.draw(st.booleans()):
                same(document.reading.source, document.text)
        same(document.reading.source, document.text)


@settings(max_examples=10)
@given(st.lists(st.tuples(st.integers(0, len(STORY)), st.integers(0, 3), TYPED), min_size=1, max_size=3))
def test_so_is_a_change_of_a_whole_story(changes: list[tuple[int, int, str]]) -> None:
    document = Document(STORY)
    _ = document.reading.source
    for start, size, typed in changes:
        document.apply(
            Edit("x", (Splice(start, start + size, typed),)) if start + size <= len(document.text) else Edit("", ())
        )
    same(document.reading.source, document.text)
    document.undo()
    same(document.reading.source, document.text)


def test_most_changes_of_a_story_need_no_whole_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    whole = regraft.read_text

    def count(text: str, file: str) -> Source:
        read.append(len(text))
        return whole(text, file)

    monkeypatch.setattr(regraft, "read_text", count)
    monkeypatch.setattr("simtrainer.authoring.reading.read_text", count)
    document = Document(STORY)
    same(document.reading.source, document.text)
    read.clear()
    at = STORY.index("label: ") + 7
    for letter in "Soup":
        document.apply(Edit("Typing", (Splice(at, at, letter),), "typing"))
        same(document.reading.source, document.text)
    assert max(read) < len(STORY) / 8
