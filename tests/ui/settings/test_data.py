"""What is kept of somebody: all of it can be deleted, and it can be moved without losing anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.debrief.notes import Question, question_key
from simtrainer.library.cards import INDEX_NAME
from simtrainer.records.belongings import CantMove, belongings, erase, move
from simtrainer.records.questions import open_questions
from simtrainer.records.quick import resumable
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.settings import Settings, settings
from simtrainer.ui.window import MainWindow
from tests.ui.rest import leave

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """The app of somebody who has played and changed a setting."""
    made = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.home.reading)
    settings().set(choose_at_once=True)
    bridge = made.desk.start(PARCELS, "practise", "untimed")
    assert bridge.choose(bridge.offers()[0].choices[0].choice.id)
    made.home.refresh()
    made.go_to("settings")
    return made


def test_everything_about_me_is_gone_once_the_word_is_typed(
    window: MainWindow, qtbot: QtBot, data_folder: Path
) -> None:
    screen = window.settings_screen
    assert screen is not None
    qtbot.keyClick(screen.erase.button, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.erase.word, "delet")
    qtbot.keyClick(screen.erase.word, Qt.Key.Key_Return)
    assert resumable(paths.records_file()).rows
    qtbot.keyClicks(screen.erase.word, "e")
    qtbot.keyClick(screen.erase.word, Qt.Key.Key_Return)
    jobs.finish()  # home looks for its scenarios again, and remembers what it found
    left = {file.name for file in data_folder.iterdir()} if data_folder.exists() else set()
    assert left <= {INDEX_NAME, "kept"}
    assert settings().now == Settings()
    assert "deleted" in screen.erase.said.text
    window.show_home()
    assert not window.home.strip.isVisible()
    # and the app goes on: a new attempt is kept in new records
    bridge = window.desk.start(PARCELS, "practise", "untimed")
    assert bridge.choose(bridge.offers()[0].choices[0].choice.id)
    assert len(resumable(paths.records_file()).rows) == 1
    leave(qtbot, window)


def test_esc_keeps_everything(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.settings_screen
    assert screen is not None
    screen.erase.button.click()
    qtbot.keyClicks(screen.erase.word, "delete")
    qtbot.keyClick(screen.erase.word, Qt.Key.Key_Escape)
    assert not screen.erase.confirm.isVisible()
    assert screen.erase.word.text() == ""
    assert resumable(paths.records_file()).rows
    leave(qtbot, window)


def test_only_what_is_ours_is_deleted(tmp_path: Path) -> None:
    (tmp_path / "records.sqlite3").write_bytes(b"x")
    (tmp_path / "ranges").mkdir()
    (tmp_path / "ranges" / "one.json").write_text("{}")
    other = tmp_path / "thesis.odt"
    other.write_text("years of work")
    assert erase(tmp_path) == []
    assert list(tmp_path.iterdir()) == [other]
    assert belongings(tmp_path) == []


def test_data_move_whole_or_not_at_all(tmp_path: Path) -> None:
    here, there, taken = tmp_path / "here", tmp_path / "new" / "place", tmp_path / "taken"
    (here / "ranges").mkdir(parents=True)
    (here / "ranges" / "one.json").write_text("{}")
    (here / "records.sqlite3").write_bytes(b"records")
    taken.mkdir()
    (taken / "letter.txt").write_text("dear")
    for wrong in (taken, here, here / "inside"):
        with pytest.raises(CantMove):
            move(here, wrong)
        assert (here / "records.sqlite3").read_bytes() == b"records"
    assert [one.name for one in taken.iterdir()] == ["letter.txt"]
    move(here, there)
    assert (there / "records.sqlite3").read_bytes() == b"records"
    assert (there / "ranges" / "one.json").exists()


def test_a_moved_folder_is_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: MainWindow, qtbot: QtBot
) -> None:
    usual = tmp_path / "usual"
    monkeypatch.delenv("SIMTRAINER_DATA")
    monkeypatch.setattr(paths, "_usual_folder", lambda: usual)
    settings().read_anew(paths.settings_file())
    settings().set(choose_at_once=True)
    screen = window.settings_screen
    assert screen is not None
    screen.folder.move_to(tmp_path / "stick" / "simtrainer")
    assert paths.data_folder() == tmp_path / "stick" / "simtrainer"
    assert settings().file == paths.settings_file() and settings().now.choose_at_once
    assert [one.name for one in usual.iterdir()] == [paths.MOVED]
    assert screen.folder.path.accessibleName() == str(paths.data_folder())
    screen.folder.move_to(usual)
    assert paths.data_folder() == usual and settings().now.choose_at_once
    assert not (usual / paths.MOVED).exists()
    leave(qtbot, window)


def test_questions_are_listed_ticked_and_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bridge = window.desk.start(PARCELS, "practise", "untimed")
    for number, to in ((1, "legal"), (2, "trainer")):
        question = Question(str(number), f"What about {number}?", to, turn=number)  # type: ignore[arg-type]
        bridge.note(question_key(question), question.to_text())
    window.show_home()
    window.go_to("settings")
    screen = window.settings_screen
    assert screen is not None
    row = screen.questions
    assert set(row.boxes) == {"1", "2"}
    row.boxes["1"].setFocus()
    qtbot.keyClick(row.boxes["1"], Qt.Key.Key_Space)
    assert [one.question.text for one in open_questions(paths.records_file()).rows] == ["What about 2?"]
    row.refresh()
    row.save_to(tmp_path / "questions.txt")
    saved = (tmp_path / "questions.txt").read_text(encoding="utf-8")
    assert "For the trainer" in saved and "What about 2?" in saved and "What about 1?" not in saved
    row.save_to(tmp_path / "no such folder" / "questions.txt")
    assert "can't be saved" in row.said.text
    leave(qtbot, window)
