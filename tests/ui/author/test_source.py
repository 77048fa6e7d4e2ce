"""The YAML view: every key is an edit of the document, and edits made elsewhere are seen in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.changes import changed_lines
from simtrainer.ui.author.source.find_bar import hits
from simtrainer.ui.author.source.panel import SourcePanel
from simtrainer.ui.author.source.positions import Positions
from tests.ui.author.opened import at_rest, read, session_of, story

LINES = "simtrainer: 1\ntitle: A 🙂 day\nnodes:\n  first:\n    title: “One”\n"


@contextmanager
def panel_of(qtbot: QtBot, text: str) -> Iterator[tuple[Session, SourcePanel]]:
    session = session_of(Document(text), alone=True)
    panel = SourcePanel(session)
    session.setParent(panel)
    panel.resize(900, 500)
    panel.show()
    panel.activateWindow()
    panel.view.setFocus()
    read(qtbot, session)
    yield session, panel
    at_rest(qtbot, panel)
    session.close()
    panel.close()
    panel.deleteLater()


@pytest.fixture
def small(qtbot: QtBot) -> Iterator[tuple[Session, SourcePanel]]:
    with panel_of(qtbot, LINES) as opened:
        yield opened


@pytest.fixture
def whole(qtbot: QtBot) -> Iterator[tuple[Session, SourcePanel]]:
    with panel_of(qtbot, story()) as opened:
        yield opened


def shown(panel: SourcePanel) -> str:
    return panel.view.document().toRawText().replace("\u2029", "\n")


def test_keys_become_edits_at_the_right_characters_after_an_emoji(small: tuple[Session, SourcePanel]) -> None:
    session, panel = small
    panel.view.go_to(LINES.index(" day"))
    QTest.keyClicks(panel.view, "y")
    QTest.keyClick(panel.view, Qt.Key.Key_Backspace)
    QTest.keyClick(panel.view, Qt.Key.Key_Backspace)
    assert session.document.text == LINES.replace("🙂", "")
    session.undo()
    assert session.document.text == LINES == shown(panel)


def test_typing_in_one_go_is_one_step_and_pasting_another(small: tuple[Session, SourcePanel]) -> None:
    session, panel = small
    panel.view.go_to(LINES.index("A 🙂"))
    QTest.keyClicks(panel.view, "The")
    QGuiApplication.clipboard().setText("sunny ")
    panel.view.paste()
    assert session.document.history == ("Typing", "Paste")
    session.undo()
    assert "title: TheA 🙂" in session.document.text
    session.undo()
    assert session.document.text == LINES


def test_an_edit_made_elsewhere_is_seen_and_the_cursor_stays_with_its_words(small: tuple[Session, SourcePanel]) -> None:
    session, panel = small
    panel.view.clearFocus()
    panel.view.go_to(LINES.index("“One”"))
    session.apply(Edit("Title", (Splice(LINES.index("A 🙂"), LINES.index(" day"), "Two 🙂🙂"),)))
    assert shown(panel) == session.document.text
    assert session.document.text[panel.view.offset :].startswith("“One”")


def test_undo_belongs_to_the_document_not_to_the_widget(small: tuple[Session, SourcePanel]) -> None:
    session, panel = small
    session.apply(Edit("Elsewhere", (Splice(0, 0, "# a remark\n"),)))
    assert not panel.view.document().isUndoAvailable()
    QTest.keyClick(panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.document.text.startswith("# a remark"), "the workspace's shortcut undoes, not the editor"


def test_any_mixture_of_keys_and_edits_keeps_both_the_same_and_undoes_to_the_letter(
    small: tuple[Session, SourcePanel],
) -> None:
    session, panel = small
    view, random = panel.view, Random(6)
    QGuiApplication.clipboard().setText("pasted 🙂\nand more\n")
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace)
    for _ in range(120):
        at = random.randrange(len(session.document.text) + 1)
        view.go_to(at, min(len(session.document.text), at + random.choice((0, 0, 4, 30))))
        what = random.randrange(9)
        if what < len(keys):
            QTest.keyClick(view, keys[what])
        elif what == 5:
            view.paste()
        elif what == 6:
            QTest.keyClick(view, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
        elif what == 7:
            session.apply(Edit("Elsewhere", (Splice(0, 0, "🙂"), Splice(at, at, "\n"))))
        else:
            session.undo()
        assert shown(panel) == session.document.text
    end = session.document.text
    session.go_to(0)
    assert session.document.text == LINES == shown(panel)
    while session.document.redo() is not None:
        pass
    assert session.document.text == end == shown(panel)


def test_enter_goes_on_at_the_depth_of_what_was_begun(small: tuple[Session, SourcePanel]) -> None:
    session, panel = small
    panel.view.moveCursor(QTextCursor.MoveOperation.End)
    for line in ("    choices:", "- id: a", "label: B", "ratings:", "A1: 2"):
        QTest.keyClicks(panel.view, line)
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    end = session.document.text.removeprefix(LINES)
    assert end == "    choices:\n      - id: a\n        label: B\n        ratings:\n          A1: 2\n          "


def test_the_note_beside_a_line_covers_no_text_and_says_beat(qtbot: QtBot, whole: tuple[Session, SourcePanel]) -> None:
    session, panel = whole
    panel.resize(1300, 700)
    at = session.document.text.index("to: call-back") + len("to: call-back")
    panel.view.go_to(at)
    QTest.keyClicks(panel.view, "z")
    panel.completing.close()
    read(qtbot, session)
    qtbot.waitUntil(panel.note.isVisible)
    note = panel.note.geometry().translated(-panel.view.viewport().pos())
    line = panel.view.line_height()
    behind = [end for top, end in panel.view.rows_in_view() if top + line - 3 > note.top() and top + 3 < note.bottom()]
    assert behind and max(behind) < note.left()
    assert note.right() <= panel.view.viewport().width()
    assert panel.note.words.accessibleName().startswith("There is no beat “call-backz”.")


def test_what_is_wrong_is_marked_on_its_line_and_said_with_its_fix(
    qtbot: QtBot, whole: tuple[Session, SourcePanel]
) -> None:
    session, panel = whole
    before = session.document.text
    at = before.index("start: [first-post]") + len("start: [first-post")
    panel.view.go_to(at)
    QTest.keyClick(panel.view, Qt.Key.Key_Backspace)
    read(qtbot, session)
    line = before[:at].count("\n")
    assert panel.view.severity_at(line) == "error"
    qtbot.waitUntil(panel.note.isVisible)
    assert "first-pos" in panel.note.words.accessibleName()
    assert panel.note.fix.isVisible()
    panel.completing.close()


def test_proposals_are_taken_with_enter_and_undone_in_one_step(
    qtbot: QtBot, whole: tuple[Session, SourcePanel]
) -> None:
    session, panel = whole
    before = session.document.text
    at = before.index("start: [first-post]") + len("start: [fir")
    panel.view.go_to(at, at + len("st-post"))
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    QTest.keyClick(panel.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    popup = panel.completing.popup
    assert popup.isVisible() and popup.proposals[0].label == "first-post"
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert session.document.text == before
    session.undo()
    assert "start: [fir]" in session.document.text


def test_crumbs_say_where_one_is_and_lead_up(qtbot: QtBot, whole: tuple[Session, SourcePanel]) -> None:
    session, panel = whole
    panel.view.go_to(session.document.text.index("id: own-it") + 5)
    qtbot.waitUntil(lambda: panel.crumbs.steps == ["beats", "first-post", "choices", "own-it", "id"])
    assert session.selection == "nodes.first-post.choices.own-it.id"
    panel.crumbs.chosen.emit("nodes.first-post")
    assert session.document.text[panel.view.offset :].startswith("first-post:")


def test_folding_hides_what_is_under_a_line_and_going_there_brings_it_back(whole: tuple[Session, SourcePanel]) -> None:
    session, panel = whole
    view, text = panel.view, session.document.text
    line = text[: text.index("  first-post:")].count("\n")
    head, inside = view.document().findBlockByNumber(line), view.document().findBlockByNumber(line + 1)
    view.folding.toggle(head)
    assert head.isVisible() and not inside.isVisible()
    view.go_to(text.index("title: Three calls"))
    assert inside.isVisible()


def test_replacing_all_is_one_step(qtbot: QtBot, whole: tuple[Session, SourcePanel]) -> None:
    session, panel = whole
    before = session.document.text
    panel.find_bar.open(replace=True)
    panel.find_bar.field.setText("Nadia")
    panel.find_bar.other.setText("Norma")
    panel.find_bar.search()
    found = before.lower().count("nadia")
    assert panel.find_bar.said.text() == f"1 of {found}"
    panel.find_bar.replace_all()
    assert "nadia" not in session.document.text.lower()
    session.undo()
    assert session.document.text == before
    panel.find_bar.pattern.setChecked(True)
    panel.find_bar.field.setText("(")
    panel.find_bar.search()
    assert "Not a pattern" in panel.find_bar.said.text()
    panel.find_bar.close_bar()


def test_hits_know_case_and_patterns() -> None:
    text = "Sam sam SAM s.m"
    assert len(hits(text, "sam")) == 3
    assert len(hits(text, "sam", exact_case=True)) == 1
    assert len(hits(text, "s.m")) == 1
    assert len(hits(text, "s.m", pattern=True)) == 4


def test_positions_follow_changes_as_if_read_anew() -> None:
    random = Random(2)
    text = "a🙂b“c”🙂🙂d\n"
    places = Positions(text)
    for _ in range(200):
        start = random.randrange(len(text) + 1)
        end = random.randrange(start, min(len(text), start + 4) + 1)
        put = random.choice(("", "x", "🙂", "y🙂z"))
        text = text[:start] + put + text[end:]
        places.follow((Splice(start, end, put),))
        fresh = Positions(text)
        assert [places.there(at) for at in range(len(text) + 1)] == [fresh.there(at) for at in range(len(text) + 1)]
        assert all(places.here(places.there(at)) == at for at in range(len(text) + 1))


@pytest.mark.parametrize(
    ("before", "now", "lines"),
    [
        ("a\nb\nc", "a\nB\nc", {1}),
        ("a\nb\nc", "a\nb\nx\nc", {2}),
        ("a\nb\nc", "a\nc", {1}),
        ("a\nb\nc", "A\nb\nC", {0, 2}),
        ("a", "a", set()),
    ],
)
def test_lines_that_differ_from_the_saved_file(before: str, now: str, lines: set[int]) -> None:
    assert changed_lines(before, now) == lines
