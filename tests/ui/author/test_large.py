"""A story of a thousand beats is opened, edited in its middle and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import Document
from simtrainer.ui.author.inspector.inspector import Inspector
from simtrainer.ui.author.screen import AuthorScreen
from tests.benchmarks.stories import story_text
from tests.ui.author.opened import at_rest, session_of

BEATS = 1000
NOTE = "# A story that grew over the years.\n"


def test_a_thousand_beats_are_opened_edited_and_saved(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "thousand.yaml"
    file.write_text(f"{NOTE}{story_text(BEATS)}", encoding="utf-8")
    screen = AuthorScreen(session_of(Document.open(file), alone=True))
    screen.resize(1360, 860)
    screen.show()
    screen.activateWindow()
    session = screen.session
    qtbot.waitUntil(lambda: session.reading is not None, timeout=30_000)
    before = session.document.text
    names = list(session.good.scenario.nodes) if session.good is not None and session.good.scenario is not None else []
    assert len(names) >= BEATS
    middle = names[len(names) // 2]
    screen.show_view("yaml")
    screen.focus_view()
    screen.go_to(f"nodes.{middle}")
    assert session.document.text[screen.source.view.offset :].startswith(f"{middle}:")
    QTest.keyClick(screen.source.view, Qt.Key.Key_End)
    QTest.keyClicks(screen.source.view, "  # here")
    qtbot.waitUntil(lambda: session.in_step, timeout=30_000)
    screen.show_view("outline")
    screen.show_details(f"nodes.{middle}")
    inspector = screen.details.currentWidget()
    assert isinstance(inspector, Inspector) and inspector.form is not None
    title = inspector.form.fields[f"nodes.{middle}.title"].editor.field
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(title, "The middle")
    qtbot.waitUntil(lambda: session.in_step, timeout=30_000)
    assert not [one for one in session.findings if one.severity == "error"]
    assert screen.saving.save()
    saved = file.read_text(encoding="utf-8")
    assert saved.startswith(NOTE), "comments are kept"
    at = saved.index(f"  {middle}:  # here\n")
    assert 'title: "The middle"' in saved[at : saved.index("choices:", at)]
    changed = set(saved.splitlines()) ^ set(before.splitlines())
    assert len(changed) <= 4, "nothing else was touched"
    screen.close_session()
    session.go_to(0)
    assert session.document.text == before
    screen.close()
    at_rest(qtbot, screen)
    screen.deleteLater()
