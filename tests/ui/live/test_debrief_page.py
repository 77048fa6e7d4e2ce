"""The group debrief on the console: a part at a time, here and on the wall; what is written is kept; the report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from simtrainer.live.plan_lines import plan_text
from simtrainer.live.spoken import PARTS
from simtrainer.ui.live.console.screen import ConsoleScreen
from simtrainer.ui.live.debrief.page import REPORT, DebriefPage
from simtrainer.ui.live.debrief.saving import SavingPart
from simtrainer.ui.live.host import Host
from tests.live.played import LIBRARY, Played


def looked_back(most: int = 2) -> Played:
    """A room that decided twice (once of two minds) and opened its debrief."""
    room = Played()
    room.begin()
    for n in range(most):
        room.do("open")
        room.letters(legal="AAAA" if n else "BBBB", marketing="AAAA", support="AAAB")
        if n == 0:
            room.say_why("legal", 0, "<b>She asked</b> a question")
        room.decide()
    room.do("debrief")
    return room


@pytest.fixture
def room() -> Played:
    return looked_back()


@pytest.fixture
def page(qtbot, room) -> Iterator[DebriefPage]:
    host = Host(room.session, room.stage.organisation, LIBRARY.rubric_for(room.stage.scenario))
    page = DebriefPage(host, LIBRARY)
    qtbot.addWidget(page)
    page.resize(1000, 760)
    page.show()
    yield page
    host.end()


def words_on(widget: QWidget) -> str:
    QApplication.processEvents()  # what was put into a layout is shown then
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_part_that_is_open_is_the_one_on_the_wall(page):
    for part in PARTS:
        assert page.part == page.host.part == part.id
        assert page.host.told is not None
        assert part.ask in words_on(page)
        page.forward()
    assert page.part == REPORT and page.host.exercise.phase == "report"
    assert not page.forward()
    assert page.back() and page.part == page.host.part == PARTS[-1].id
    assert page.host.exercise.phase == "debrief"


def test_the_parts_are_one_stop_with_arrows_inside(page):
    first, second, *_ = page.list.rows
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus() and second.isChecked() and page.part == PARTS[1].id
    assert [row.focusPolicy() for row in page.list.rows].count(Qt.FocusPolicy.StrongFocus) == 1


def test_words_are_typed_in_and_taken_away_and_stand_on_the_wall_at_once(page):
    page.show_part("words")
    for word in ("hot", "=slow\u202e", "   "):
        page.words.field.setText(word)
        QTest.keyClick(page.words.field, Qt.Key.Key_Return)
    assert page.host.exercise.words == ["hot", "=slow"]
    assert page.host.told is not None and [word for word, _ in page.host.told.words] == ["hot", "=slow"]
    page.words.taken.emit(1)
    assert page.host.told is not None and [word for word, _ in page.host.told.words] == ["=slow"]
    assert "hot" not in words_on(page.words)


def test_the_sentence_counts_its_words_and_keeps_who_signed(page):
    page.show_part("sentence")
    sentence = page.sentence
    sentence.field.setPlainText(" ".join(["word"] * 26))
    assert "26 of 25" in sentence.count.text() and "1 too many" in sentence.count.text()
    sentence.field.setPlainText("We are sorry – a dry one comes today.")
    assert sentence.count.text() == "8 of 25 words"
    sentence.signs["legal"].setChecked(True)
    sentence.signs["marketing"].setChecked(True)
    assert page.host.exercise.sentence == ("We are sorry – a dry one comes today.", ("legal", "marketing"))
    sentence.field.setPlainText("We are sorry.")
    page.show_part("plan")  # going on keeps what is still being written
    assert page.host.exercise.sentence[0] == "We are sorry."


def test_the_plan_keeps_who_and_by_when_and_a_line_can_be_taken_away(page):
    page.show_part("plan")
    do = page.plan.lists["do"]
    do.what.setText("A night number")
    do.who.setText("Jo")
    do.when.setText("Friday")
    QTest.keyClick(do.when, Qt.Key.Key_Return)
    gap = page.plan.lists["gap"]
    gap.what.setText("Who may refund?")
    gap.add.click()
    told = page.told()
    assert [(one.what, one.who, one.when) for one in told.plan_of("do")] == [("A night number", "Jo", "Friday")]
    assert "Jo, Friday" in words_on(do) and "Who may refund?" in words_on(gap)
    gap.written.emit("gap", 2, "")
    assert not page.told().plan_of("gap")
    assert "Who may refund?" not in words_on(gap)


def test_what_people_wrote_is_shown_only_when_asked_for_and_as_text(page):
    page.show_part("splits")
    assert "She asked" not in words_on(page)
    cards = [card for card in page.findChildren(QWidget) if getattr(card, "reasons", None) is not None]
    cards[0].reasons.click()
    assert "<b>She asked</b> a question" in words_on(page)
    labels = [label for label in page.findChildren(QLabel) if "<b>She asked" in label.text()]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_no_case_is_named_before_its_part_and_then_with_what_is_not_checked(page):
    echo = page.told().echo
    assert echo is not None, "the page's road is one that resembles a case"
    assert echo.org not in words_on(page)
    page.show_part("case")
    assert echo.org in words_on(page) and echo.lesson in words_on(page)


def test_the_report_is_saved_in_three_forms_and_opened(qtbot, page, tmp_path):
    opened: list[Path] = []
    saving = SavingPart(page.told, lambda parent, name, kind: str(tmp_path / name), opened.append)
    qtbot.addWidget(saving)
    for kind in ("html", "csv", "json"):
        saving.buttons[kind].click()
    assert [file.suffix for file in saving.saved] == [".html", ".csv", ".json"]
    html, table, data = (file.read_bytes() for file in saving.saved)
    assert html.startswith(b"<!DOCTYPE html>") and table.startswith(b"\xef\xbb\xbf")
    assert len(json.loads(data)["road"]) == 2 and b"She asked" in data
    saving.opens[0].click()
    assert opened == [saving.saved[0]]
    saving.words.setChecked(False)
    saving.buttons["json"].click()
    assert b"She asked" not in saving.saved[2].read_bytes() and len(saving.saved) == 3


def test_the_report_as_a_pdf_has_its_plan_and_stays_whole_with_hostile_names(qtbot, page, tmp_path):
    page.host.do("action", "do", text=plan_text("<b>Night</b> number\u202e", "=Jo", "Friday"))
    saving = SavingPart(page.told, lambda parent, name, kind: str(tmp_path / name))
    qtbot.addWidget(saving)
    saving.buttons["pdf"].click()
    data = saving.saved[0].read_bytes()
    assert data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")
    found = " ".join(sheet.extract_text() for sheet in PdfReader(saving.saved[0]).pages)
    words = " ".join(found.split())
    assert "Session report: Two parcels in the rain" in words
    assert "<b>Night</b> number" in words and "=Jo" in words


def test_a_report_that_cannot_be_written_is_said_in_place(qtbot, page, tmp_path):
    saving = SavingPart(page.told, lambda parent, name, kind: str(tmp_path / "gone" / name))
    qtbot.addWidget(saving)
    saving.buttons["html"].click()
    assert "can't be saved there" in saving.trouble.text and not saving.saved


def test_a_clicker_leads_through_the_debrief_and_back_into_the_story(qtbot, room):
    host = Host(room.session, room.stage.organisation, LIBRARY.rubric_for(room.stage.scenario))
    console = ConsoleScreen(host, dry=True)
    qtbot.addWidget(console)
    console.resize(1440, 900)
    console.show()
    assert console.debrief is not None and console.debrief.isVisible() and not console.parts.votes.isVisible()
    console.activateWindow()
    qtbot.waitUntil(console.isActiveWindow)
    for part in PARTS[1:]:
        QTest.keyClick(QApplication.focusWidget() or console, Qt.Key.Key_PageDown)
        assert console.debrief.part == host.part == part.id
        if part.id == "sentence":
            console.debrief.sentence.field.setFocus()
    for _ in PARTS[1:]:
        console.back()
    assert console.debrief.part == PARTS[0].id
    console.back()
    assert host.exercise.phase == "told"
    assert not console.debrief.isVisible() and console.parts.story.isVisible()
    host.do("debrief")
    assert console.debrief.isVisible()
    console.end()


def test_the_close_asks_how_sure_the_room_is_by_phone_and_by_hand(page: DebriefPage, room: Played):
    page.show_part("close")
    part = page.close_part
    assert not part.numbers["high"].isEnabled()
    part.ask.click()
    assert room.room.state.is_open and part.numbers["high"].isEnabled()
    room.letters(legal="CC--")
    part.numbers["low"].setValue(3)
    part.numbers["low"].setValue(2)
    page.host.changed.emit()
    assert "2 answers by phone" in part.said.text() and "%" not in part.said.text()
    part.ask.click()
    assert "Now: 50 % not very sure, 0 % fairly sure, 50 % very sure" in part.said.text()
    assert page.host.told is not None and page.host.told.sureness.after["high"] == 2  # the wall has it too


def test_parts_whose_turn_never_came_go_with_the_page(qtbot, room):
    before = set(QApplication.allWidgets())
    host = Host(room.session, room.stage.organisation, LIBRARY.rubric_for(room.stage.scenario))
    page = DebriefPage(host, LIBRARY)
    page.show()
    page.forward()
    host.end()
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert set(QApplication.allWidgets()) <= before
