"""A session reads and checks what was written last, and tells every view."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import CannotEdit, Document, Edit, Splice
from simtrainer.authoring.edits import set_value
from simtrainer.ui.author.session import Session
from tests.ui.author.opened import proved, read, session_of, story


@pytest.fixture
def session(qtbot: QtBot):
    made = session_of(Document(story()), alone=True)
    yield made
    made.close()


def test_a_change_is_told_then_read_and_its_faults_are_found(qtbot: QtBot, session: Session) -> None:
    read(qtbot, session)
    assert session.in_step and not session.findings
    told: list[Edit] = []
    session.changed.connect(told.append)
    at = session.document.text.index("start: [first-post]") + len("start: [")
    edit = Edit("Typing", (Splice(at, at + 5, "frist"),))
    session.apply(edit)
    assert told == [edit]
    assert not session.in_step, "the map must not claim to show what wasn't read"
    read(qtbot, session)
    assert [one.place.line for one in session.findings] == [session.document.text[:at].count("\n") + 1]
    assert session.good is not None and session.good.version == 0, "the last story that could be played"


def test_of_many_changes_the_last_is_what_is_read(qtbot: QtBot, session: Session) -> None:
    versions: list[int] = []
    session.read.connect(lambda reading: versions.append(reading.version))
    for title in ("One", "Two", "Three"):
        session.apply(set_value(session.document.reading, "title", title))
    read(qtbot, session)
    assert versions[-1] == 3
    assert session.reading is not None and session.reading.scenario is not None
    assert session.reading.scenario.title == "Three"


def test_an_edit_that_cannot_be_made_is_said_and_changes_nothing(session: Session) -> None:
    said: list[tuple[str, str]] = []
    session.refused.connect(lambda title, advice: said.append((title, advice)))

    def refuse() -> Edit:
        raise CannotEdit("There is a beat called so already.", "Give another name.")

    assert not session.edit(refuse)
    assert said == [("There is a beat called so already.", "Give another name.")]
    assert not session.document.changed


def test_the_history_is_gone_along_both_ways(session: Session) -> None:
    start = session.document.text
    for title in ("One", "Two", "Three"):
        session.apply(set_value(session.document.reading, "title", title))
    end = session.document.text
    session.go_to(1)
    assert "title: One" in session.document.text
    session.go_to(0)
    assert session.document.text == start
    session.go_to(3)
    assert session.document.text == end


def test_names_of_the_library_and_the_proof_are_checked_too(qtbot: QtBot) -> None:
    text = story().replace("types: [ignored-complaint, boilerplate]", "types: [ignored-complaint, boilerplat]")
    session = session_of(Document(text))
    proved(qtbot, session)
    assert [one.code for one in session.findings] == ["SIM222"]
    session.undo()
    session.apply(set_value(session.document.reading, "types", ["ignored-complaint", "boilerplate"]))
    proved(qtbot, session)
    assert not session.findings
    assert session.explored is not None and session.explored.complete
    session.close()


def test_what_the_library_found_stands_while_somebody_types(qtbot: QtBot) -> None:
    text = story().replace("types: [ignored-complaint, boilerplate]", "types: [ignored-complaint, boilerplat]")
    session = session_of(Document(text))
    proved(qtbot, session)
    said: list[list[str]] = []
    session.checked.connect(lambda findings: said.append([one.code for one in findings]))
    session.apply(set_value(session.document.reading, "title", "Another"))
    proved(qtbot, session)
    session.apply(set_value(session.document.reading, "start", ["nowhere"]))
    read(qtbot, session)
    session.undo()
    proved(qtbot, session)
    assert ["SIM222"] in said and [] not in said
    assert any("SIM222" not in codes for codes in said), "with an error in the text nothing else is looked for"
    session.close()
