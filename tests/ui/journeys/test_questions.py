"""A question that comes up while playing is parked with Q, and is in the debrief and in the file that is sent on."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.journeys.person import ENTER, SPACE, Person

ASKED = "May we name the courier before legal has called back?"


def test_from_q_to_the_exported_page(person: Person, save_as: Callable[[Path], None], tmp_path: Path) -> None:
    person.open_card("two-parcels")
    person.start()
    person.follow("best", turns=2)
    before = len(person.play.bridge.run.actions)
    person.type("q")
    person.type(ASKED)  # w, r and digits in it are letters, not acts
    assert len(person.play.bridge.run.actions) == before
    person.tab_to("The team")
    person.press(Qt.Key.Key_Left)
    assert person.here == "Legal"
    person.do("Park it")
    assert ASKED not in person.sees
    person.follow("best")
    person.press(ENTER, ENTER)
    person.wait(lambda: ASKED in person.sees or person.debrief.is_unfolded)
    person.type("q")
    person.type("Who signs off a voucher?")
    person.press(ENTER)
    page = tmp_path / "debrief.html"
    save_as(page)
    person.tab_to("Export")
    person.press(SPACE)
    person.menu("Web page")
    person.wait(page.is_file)
    told = unescape(page.read_text(encoding="utf-8"))
    assert ASKED in told and "Who signs off a voucher?" in told
    person.tab_to("Question for legal, turn 3")
    assert isinstance(field := person.focus, QPlainTextEdit) and field.toPlainText() == ASKED
