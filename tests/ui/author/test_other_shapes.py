"""The score key, raters' sheets, versions in words, and a story in other shapes."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.authoring.rating_sheets import empty_sheet
from simtrainer.ui.author.compare_sheet import CompareSheet
from simtrainer.ui.author.key.view import KeyView
from simtrainer.ui.author.screen import AuthorScreen
from simtrainer.ui.author.sending import Sending, shapes
from simtrainer.ui.author.session import Session
from tests.ui.author.opened import at_rest, library, proved, put, session_of


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = session_of(Document.open(put(tmp_path)))
    proved(qtbot, made)
    yield made
    made.close()


def test_the_key_is_sorted_by_a_criterion_with_what_has_none_last(qtbot: QtBot, session: Session) -> None:
    view = KeyView(session)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    own = view.criterion.findData("A3")
    assert own > 0
    view.criterion.setCurrentIndex(own)
    view.table.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    values = [row.rating("A3") for row in view.model.rows]
    rated = [value for value in values if value is not None]
    assert rated == sorted(rated, reverse=True) and values[: len(rated)] == rated
    view.table.clicked.emit(view.model.index(0, 0))
    assert session.selection == view.model.rows[0].path
    at_rest(qtbot, view)


def test_raters_sheets_say_how_far_they_agree_and_what_is_wrong_with_them(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    good = session.good
    assert good is not None and good.scenario is not None
    rows = list(csv.DictReader(empty_sheet(good.scenario, library().rubric_for(good.scenario)).splitlines()))
    files: list[Path] = []
    for name, value in (("ada", "2"), ("ben", "2"), ("cem", "-2")):
        said = [f"{row['node']},{row['choice']},{row['criterion']},{value}" for row in rows[:4]]
        file = tmp_path / f"{name}.csv"
        file.write_text("\n".join(["node,choice,criterion,value", *said, "nowhere,nothing,A1,7"]), encoding="utf-8")
        files.append(file)
    view = KeyView(session)
    qtbot.addWidget(view)
    view.show()
    view.import_sheets(tuple(files))
    qtbot.waitUntil(lambda: view.ratings is not None)
    assert view.ratings is not None and len(view.ratings.raters) == 3 and view.ratings.contested
    assert "3 raters." in view.said.text and "ada.csv, row 6" in view.said.text
    before, button = session.document.text, view.said.button
    assert button is not None and button.isVisible() and "contested" not in before
    button.click()
    assert "contested: true" in session.document.text and not button.isVisible()
    session.undo()
    assert session.document.text == before, "one step back takes all of it back"
    at_rest(qtbot, view)


def test_what_was_changed_is_said_in_words_and_leads_there(qtbot: QtBot, tmp_path: Path) -> None:
    screen = AuthorScreen(session_of(Document.open(put(tmp_path))))
    screen.show()
    proved(qtbot, screen.session)
    text = screen.session.document.text
    at = text.index("title: Three calls")
    screen.session.apply(Edit("Typing", (Splice(at, at + len("title: Three calls"), "title: Four calls"),)))
    proved(qtbot, screen.session)
    screen.compare()
    sheet = screen.findChild(CompareSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: bool(sheet.sentences))
    assert any("Four calls" in one for one in sheet.sentences)
    sheet.take_button.click()
    assert screen.session.document.text == text, "and back to it in one step"
    screen.session.undo()
    assert "title: Four calls" in screen.session.document.text
    screen.close_session()
    at_rest(qtbot, screen)
    screen.close()
    screen.deleteLater()


def test_a_story_is_written_in_every_shape_and_packed(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    screen = KeyView(session)
    qtbot.addWidget(screen)
    sending = Sending(session, screen)
    for number, shape in enumerate(shapes()):
        file = tmp_path / f"story-{number}{shape.ending}"
        with qtbot.waitSignal(sending.said, timeout=10_000) as said:
            sending.write(shape.make, file)
        assert said.args == [f"Written: {file.name}.", ""]
        assert "Three calls" in file.read_text(encoding="utf-8") or "first-post" in file.read_text(encoding="utf-8")
    pack = tmp_path / "story.simtrainer"
    with qtbot.waitSignal(sending.said, timeout=10_000):
        sending.pack(pack)
    assert any(name.endswith("third-call.yaml") for name in zipfile.ZipFile(pack).namelist())
    session.apply(Edit("Typing", (Splice(0, 0, "# not saved\n"),)))
    with qtbot.waitSignal(sending.said) as said:
        sending.ask_pack()
    assert said.args is not None and said.args[0] == "Save the story first."
