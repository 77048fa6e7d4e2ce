"""The workspace: its views speak of the same thing, problems lead to their place, and nothing written is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.authoring.backups import backups
from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.authoring.edits import set_value
from simtrainer.authoring.journal import left_behind
from simtrainer.checking.trials import Trials
from simtrainer.ui.author.goto import GoTo
from simtrainer.ui.author.merge_sheet import MergeSheet
from simtrainer.ui.author.renaming import RenameSheet
from simtrainer.ui.author.screen import AuthorScreen
from tests.ui.author.opened import at_rest, put, read, session_of, story

Keys = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[AuthorScreen]:
    made = AuthorScreen(session_of(Document.open(put(tmp_path))))
    made.resize(1360, 860)
    made.show()
    made.activateWindow()
    read(qtbot, made.session)
    yield made
    made.close_session()
    at_rest(qtbot, made)
    made.close()
    made.deleteLater()


def write(screen: AuthorScreen, old: str, new: str) -> None:
    """Change words of the text as somebody does who types."""
    at = screen.session.document.text.index(old)
    screen.session.apply(Edit("Typing", (Splice(at, at + len(old), new),)))


def test_what_is_selected_in_one_view_is_where_the_others_are(qtbot: QtBot, screen: AuthorScreen) -> None:
    screen.show_view("map")
    screen.session.select("nodes.first-post.choices.own-it")
    screen.show_view("yaml")
    assert screen.source.path.startswith("nodes.first-post.choices.own-it")
    screen.focus_view()
    screen.source.go_to_path("personas.theo")
    qtbot.waitUntil(lambda: screen.session.selection.startswith("personas.theo"))


def test_an_error_is_counted_listed_gone_to_and_mended(qtbot: QtBot, screen: AuthorScreen) -> None:
    screen.show_view("yaml")
    screen.focus_view()
    good = screen.session.document.text
    write(screen, "start: [first-post]", "start: [first-pots]")
    read(qtbot, screen.session)
    assert screen.header.errors.isVisible() and screen.header.errors.text() == "1 error"
    QTest.keyClick(screen, Keys.Key_F8)
    assert screen.source.view.textCursor().selectedText() == "[first-pots]"
    table = screen.drawer.problems
    fix = next(one for one in table.problems.fixes(0) if "first-post" in one.label)
    screen.session.apply(fix.edit)
    read(qtbot, screen.session)
    assert screen.session.document.text == good
    assert not screen.header.errors.isVisible()


def test_undo_goes_through_every_view_and_the_history_leads_back(qtbot: QtBot, screen: AuthorScreen) -> None:
    good = screen.session.document.text
    screen.session.edit(lambda: set_value(screen.session.read_now(), "title", "Another"))
    screen.show_view("yaml")
    screen.focus_view()
    QTest.keyClicks(screen.source.view, "# ")
    assert len(screen.drawer.history.labels) == 3
    QTest.keyClick(screen, Keys.Key_Z, CONTROL)
    QTest.keyClick(screen, Keys.Key_Z, CONTROL)
    assert screen.session.document.text == good
    assert len(screen.drawer.history.labels) == 3, "what was taken back can be seen, and done again"
    screen.drawer.history.go_to(1)
    assert "title: Another" in screen.session.document.text


def test_the_play_goes_on_through_an_edit_and_says_where_it_had_to_stop(qtbot: QtBot, screen: AuthorScreen) -> None:
    screen.session.select("nodes.first-post")
    screen.play_here()
    preview = screen.player.preview
    assert preview is not None
    own = next(row for row in screen.preview.options if row.isEnabled())
    own.click()
    assert len(preview.acts) == 1
    taken = preview.acts[0].id
    screen.session.edit(lambda: set_value(screen.session.read_now(), "title", "Another"))
    read(qtbot, screen.session)
    assert len(preview.acts) == 1
    old = f"- id: {taken}"
    text = screen.session.document.text
    screen.session.edit(lambda: Edit("Typing", (Splice(text.index(old), text.index(old) + len(old), "- id: other"),)))
    screen.session.edit(lambda: set_value(screen.session.read_now(), "nodes.first-post.choices.other.label", "Else"))
    read(qtbot, screen.session)
    assert len(preview.acts) == 1, "a choice that was only renamed is still the one that was taken"
    QTest.keyClick(screen.preview, Keys.Key_Backspace)
    assert not preview.acts


def test_a_beat_that_was_taken_back_is_not_where_the_play_begins(qtbot: QtBot, screen: AuthorScreen) -> None:
    refused: list[str] = []
    screen.player.refused.connect(refused.append)
    screen.session.select("nodes.no-longer-there")
    screen.play_here()
    assert refused == [] and screen.player.preview is not None


def test_a_play_that_nobody_sees_goes_on_when_it_is_shown_again(qtbot: QtBot, screen: AuthorScreen) -> None:
    screen.session.select("nodes.first-post")
    screen.play_here()
    preview = screen.player.preview
    assert preview is not None
    screen.preview.hide()
    screen.session.edit(lambda: set_value(screen.session.read_now(), "title", "Another"))
    read(qtbot, screen.session)
    at_rest(qtbot, screen)
    assert preview.scenario.title != "Another", "nothing is played for nobody"
    screen.preview.show()
    assert preview.scenario.title == "Another"


def test_a_play_is_recorded_as_a_plan_that_holds(qtbot: QtBot, screen: AuthorScreen) -> None:
    screen.play_here()
    while screen.player.preview is not None and not screen.player.preview.run.finished:
        next(row for row in screen.preview.options if row.isEnabled()).click()
    file = screen.player.record("mine")
    assert file is not None and "expect ending" in file.read_text(encoding="utf-8")
    screen.drawer.trials.run_plans()
    qtbot.waitUntil(lambda: screen.drawer.trials.said.text() == "3 of 3 plans hold.", timeout=10_000)


def test_test_plays_fill_coverage_and_can_be_stopped(qtbot: QtBot, screen: AuthorScreen) -> None:
    trials = screen.drawer.trials
    trials.runs.set_value("24")
    with qtbot.waitSignal(trials.ended, timeout=20_000):
        trials.run()
    assert isinstance(screen.session.trials, Trials) and screen.session.trials.played == 24
    assert screen.drawer.coverage.model.rows[-1][1] == 1.0, "the first beat is seen in every play"
    trials.runs.set_value("5000")
    trials.run()
    trials.toggle()
    qtbot.waitUntil(lambda: not trials.running, timeout=20_000)
    assert "it was stopped" in trials.said.text()


def test_go_to_finds_by_id_and_by_words(qtbot: QtBot, screen: AuthorScreen) -> None:
    screen.show_view("yaml")
    QTest.keyClick(screen, Keys.Key_P, CONTROL)
    sheet = screen.findChild(GoTo)
    assert sheet is not None
    QTest.keyClicks(sheet.field, "own-it")
    QTest.keyClick(sheet.field, Keys.Key_Return)
    assert screen.session.selection.startswith("nodes.first-post.choices.own-it")
    assert screen.source.path.startswith("nodes.first-post.choices.own-it")


def test_rename_changes_every_reference_as_one_step(qtbot: QtBot, screen: AuthorScreen) -> None:
    good = screen.session.document.text
    screen.show_view("yaml")
    screen.focus_view()
    screen.source.view.go_to(good.index("start: [first-post]") + len("start: [f"))
    QTest.keyClick(screen, Keys.Key_F2)
    sheet = screen.findChild(RenameSheet)
    assert sheet is not None
    sheet.line.setText("own words")
    assert sheet.field.note.text(), "a name that isn't possible is refused at once"
    sheet.line.setText("opening")
    sheet.take()
    text = screen.session.document.text
    assert "start: [opening]" in text and "\n  opening:\n" in text and "first-post" not in text
    screen.session.undo()
    assert screen.session.document.text == good


# ---- never lose work


def test_saving_keeps_the_version_before_and_takes_the_mark_away(screen: AuthorScreen) -> None:
    path = screen.session.document.path
    assert path is not None
    write(screen, "title: The third call", "title: The fourth call")
    assert screen.header.mark.isVisible()
    QTest.keyClick(screen, Keys.Key_S, CONTROL)
    assert "title: The fourth call" in path.read_text(encoding="utf-8")
    assert not screen.header.mark.isVisible()
    kept = backups(path, paths.backups())
    assert [one.file.read_text(encoding="utf-8") for one in kept] == [story()]
    assert not left_behind(paths.journals())


def test_what_was_typed_is_there_after_a_program_that_died(screen: AuthorScreen) -> None:
    write(screen, "title: The third call", "title: Lost words")
    screen.saving.close()  # as the system does with a process that is gone
    (left,) = left_behind(paths.journals())
    restored = left.restore("Restore")
    assert "title: Lost words" in restored.text and restored.changed
    left.forget()


def test_a_file_changed_outside_is_asked_about_and_both_go_together(screen: AuthorScreen) -> None:
    document = screen.session.document
    assert document.path is not None
    write(screen, "title: The third call", "title: Mine")
    document.path.write_text(story().replace("minutes: 5 ", "minutes: 9 "), encoding="utf-8")
    QTest.keyClick(screen, Keys.Key_S, CONTROL)
    assert "changed by another program" in screen.ask.text
    assert "title: Mine" not in document.path.read_text(encoding="utf-8")
    screen.ask.answers[2].click()
    assert "title: Mine" in document.text and "minutes: 9 " in document.text
    assert screen.saving.save()
    assert "title: Mine" in document.path.read_text(encoding="utf-8")


def test_where_both_changed_a_line_somebody_chooses(screen: AuthorScreen) -> None:
    document = screen.session.document
    assert document.path is not None
    write(screen, "title: The third call", "title: Mine")
    document.path.write_text(story().replace("title: The third call", "title: Theirs"), encoding="utf-8")
    screen.saving.look_outside()
    screen.ask.answers[2].click()
    sheet = screen.findChild(MergeSheet)
    assert sheet is not None and len(sheet.sides) == 1
    sheet.sides[0].buttons[1].click()
    sheet.put.click()
    assert "title: Theirs" in document.text
    screen.session.undo()
    assert "title: Mine" in document.text


def test_leaving_with_unsaved_words_asks_in_place(screen: AuthorScreen) -> None:
    left: list[bool] = []
    screen.left.connect(lambda: left.append(True))
    write(screen, "title: The third call", "title: Mine")
    screen.leave()
    assert not left and screen.ask.isVisible()
    QTest.keyClick(screen.ask, Keys.Key_Escape)
    assert not left and screen.ask.isHidden(), "Esc stays"
    screen.leave()
    screen.ask.answers[0].click()
    assert left and not screen.session.document.changed


def test_large_text_makes_the_right_column_a_view(qtbot: QtBot, screen: AuthorScreen) -> None:
    screen.resize(1000, 700)
    qtbot.waitUntil(lambda: screen.columns.is_narrow)
    assert screen.header.tabs.buttons["details"].isVisible()
    screen.play_here()
    assert screen.current == "details" and screen.preview.isVisible()
    screen.resize(1360, 860)
    qtbot.waitUntil(lambda: not screen.columns.is_narrow)
    assert screen.current == "map" and screen.preview.isVisible()
