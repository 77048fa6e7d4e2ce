"""Reading a changed text by what was changed gives exactly what reading all of it gives."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.authoring import regraft
from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.authoring.reading import Reading
from simtrainer.scenario.source import Source, Value, read_text
from simtrainer.scenario.writing import to_data
from tests.authoring.test_edits_of_stories import SMALL
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


def told(reading: Reading) -> Any:
    """What a reading has found, and the story if there is one."""
    findings = sorted((one.code, one.place, one.message, one.advice, one.path) for one in reading.findings)
    return findings, None if reading.scenario is None else to_data(reading.scenario)


WORDS = st.sampled_from(
    (
        "first",
        "second",
        "p-first",
        "ring",
        "answer",
        "done",
        "heat",
        "sam",
        "x",
        "id: wait",
        "zz: 1\n        ",
        "99",
        "\n",
    )
)


@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 6), WORDS, st.booleans()), min_size=1, max_size=6))
def test_nodes_that_stay_are_remembered_as_they_would_be_read(changes: list[tuple[int, int, str, bool]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(regraft, "_SMALL", 0)
        document = Document(SMALL)
        document.reading.complete()
        marks = [found.start() for found in re.finditer(r"\b[a-z-]+\b", SMALL)]
        for where, size, typed, back in changes:
            start = min(marks[where % len(marks)], len(document.text))
            document.apply(Edit("x", (Splice(start, min(start + size, len(document.text)), typed),)))
            assert told(document.reading) == told(Reading(0, document.text))
            if back:
                document.undo()
        assert told(document.reading) == told(Reading(0, document.text))


def test_a_node_that_only_moved_is_the_same_and_its_findings_moved_along() -> None:
    broken = SMALL.replace("to: over}\n        write", "to: over, zz: 1}\n        write").replace(
        "stakes: 2", "stakes: 7"
    )
    document = Document(broken)
    assert [one.code for one in document.reading.findings] == ["SIM105", "SIM311", "SIM102"]
    before = document.reading
    at = broken.index("title: first")
    document.apply(Edit("x", (Splice(at, at, "phase: heat\n        "),)))
    after = document.reading
    assert [one.place.line for one in after.findings] == [one.place.line + 1 for one in before.findings]
    assert told(after) == told(Reading(0, document.text))
    document.undo()
    assert told(document.reading) == told(before)
