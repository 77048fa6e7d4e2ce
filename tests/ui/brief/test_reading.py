"""What the brief tells, and when there is nothing to tell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from simtrainer.library.mandate import may_words
from simtrainer.library.organisations import Voice
from simtrainer.ui.brief.briefing import Briefing, read_briefing, start_words
from simtrainer.ui.brief.house_cards import ContactsCard, VoiceCard
from simtrainer.ui.brief.printed import page, put_on_paper
from simtrainer.ui.brief.screen import BriefScreen
from simtrainer.ui.brief.story_cards import AnalogyCard, OutcomesCard
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.announce import announced
from simtrainer.ui.shared.theme import theme
from tests.screens.fit import misfits
from tests.ui.brief.conftest import BATCH, PARCELS, Opener, briefing, texts


def test_it_tells_whom_one_speaks_for_and_what_waits(open_brief: Opener) -> None:
    told = texts(open_brief(BATCH))
    for text in (
        "Batch 2207",
        "Marlbeck Foods",
        "Ola, quality communications",
        "Without asking you may reply, hide what breaks the rules, refund up to €100 and ask for a recall.",
        "Make small promises, and keep them",
        "Thursday, 17:20. Marta Jasik has just posted. You have four channels open and three things confirmed.",
        "Plain, calm and exact.",
        "“Isolated incident”",
        "Hanneke Vos",
        "General counsel · duties to the authority, words about cause and fault",
        "Backroom; at home after 18 · always for injury",
        "4 min",
        "A small child has been hurt, not badly. A parent is disbelieved in public.",
    ):
        assert text in told, text


def test_a_clause_has_the_houses_own_number_and_its_text_when_asked(qtbot, open_brief: Opener) -> None:
    screen = open_brief(BATCH)
    assert screen.policy is not None
    rows = screen.policy.rows
    assert [row.clause.id for row in rows] == ["1.1", "2.1", "3.1", "4.1", "4.2", "5.1", "6.1", "7.1"]
    text = next(row.clause.text for row in rows if row.clause.id == "6.1")
    assert "15 minutes" in text, "the house's window stands in its clause"
    assert text not in texts(screen)
    rows[0].setFocus()
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert text in texts(screen)
    assert text in rows[6].accessibleDescription()
    qtbot.mouseClick(rows[6], Qt.MouseButton.LeftButton)
    assert text not in texts(screen)


def test_cards_with_nothing_to_say_are_left_out(open_brief: Opener) -> None:
    def bare(path: Path) -> Briefing:
        whole = briefing(path)
        scenario = replace(whole.scenario, outcomes=(), analogy="", content_notes=())
        house = replace(whole.organisation, contacts={}, voice=Voice())
        return Briefing(scenario, house)

    screen = open_brief(BATCH, bare)
    assert screen.fears is None
    assert screen.notes is None
    for card in (OutcomesCard, AnalogyCard, VoiceCard, ContactsCard):
        assert not screen.findChildren(card)
    assert screen.start_button.isEnabled()


def test_words_for_what_one_may_do_and_how_it_begins() -> None:
    assert may_words(()) == ""
    assert may_words(("reply",)) == "Without asking you may reply."
    assert may_words(("reply", "refund-25")) == "Without asking you may reply and refund up to 25."
    house = briefing(PARCELS).organisation
    assert may_words(("ring-her", "refund-25"), house) == "Without asking you may ring her and refund up to £25."
    scenario = briefing(PARCELS).scenario
    silent = replace(scenario, facts=(), channels=dict(list(scenario.channels.items())[:1]), start=())
    assert start_words(silent) == "Wednesday, 09:58. You have one channel open and nothing confirmed."


def test_nothing_then_an_outline_then_the_brief(qtbot, open_brief: Opener) -> None:
    go = Event()

    def slow(path: Path) -> Briefing:
        go.wait(20)
        return briefing(path)

    screen = BriefScreen(BATCH, slow)
    qtbot.addWidget(screen)
    screen.show()
    started = QSignalSpy(screen.started)
    assert not screen.skeleton.isVisible(), "nothing flashes up when it is quick"
    qtbot.waitUntil(screen.skeleton.isVisible)
    qtbot.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not screen.start_button.isEnabled()
    go.set()
    qtbot.waitUntil(lambda: not screen.reading, timeout=10_000)
    assert not screen.skeleton.isVisible()
    assert screen.start_button.isEnabled()
    assert started.count() == 0


def test_a_broken_file_says_where_and_cannot_be_started(qtbot, open_brief: Opener, tmp_path: Path) -> None:
    text = BATCH.read_text(encoding="utf-8").replace("belt: green", "belt: pink")
    file = tmp_path / "pink.yaml"
    file.write_text(text, encoding="utf-8")
    desk = Desk()
    screen = open_brief(file, lambda path: read_briefing(path, desk.stage))
    assert not screen.start_button.isEnabled()
    assert "can't be played" in screen.start_button.accessibleDescription()
    assert "pink.yaml:10:7:" in screen.unplayable.text
    started = QSignalSpy(screen.started)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert started.count() == 0
    screen.unplayable.copy.click()
    assert QGuiApplication.clipboard().text() == screen.unplayable.text
    assert screen.unplayable.choose.isHidden()
    left = QSignalSpy(screen.left)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert left.count() == 1
    file.write_text(BATCH.read_text(encoding="utf-8"), encoding="utf-8")
    screen.unplayable.again.click()
    qtbot.waitUntil(screen.start_button.isEnabled, timeout=10_000)
    assert "Marlbeck Foods" in texts(screen)


def test_without_a_house_policy_start_is_off_and_says_why(open_brief: Opener) -> None:
    def lawless(path: Path) -> Briefing:
        whole = briefing(path)
        return replace(whole, organisation=replace(whole.organisation, clauses=()))

    screen = open_brief(BATCH, lawless)
    assert not screen.start_button.isEnabled()
    assert screen.start_button.accessibleDescription() == "This scenario's policy can't be found."
    assert "This scenario's policy can't be found." in texts(screen)
    asked = QSignalSpy(screen.settings_asked)
    screen.unplayable.choose.click()
    assert asked.count() == 1


def test_an_organisation_that_is_missing_can_be_chosen(open_brief: Opener, tmp_path: Path) -> None:
    file = tmp_path / "nobodys.yaml"
    text = BATCH.read_text(encoding="utf-8")
    file.write_text(text.replace("organisation: marlbeck-foods", "organisation: nobody"), encoding="utf-8")
    screen = open_brief(file, lambda path: read_briefing(path, Desk().stage))
    assert "There is no organisation “nobody”." in screen.unplayable.text
    assert screen.unplayable.choose.isVisible()


def test_content_notes_come_first_and_are_said_aloud(qtbot, open_brief: Opener) -> None:
    screen = open_brief(BATCH)
    notes = screen.notes
    assert notes is not None
    assert screen.policy is not None
    top = notes.mapTo(screen, QPoint(0, 0)).y()
    assert top < screen.policy.mapTo(screen, QPoint(0, 0)).y()
    assert any("A small child has been hurt" in said for said in announced())
    left = QSignalSpy(screen.left)
    started = QSignalSpy(screen.started)
    qtbot.mouseClick(notes.leave, Qt.MouseButton.LeftButton)
    assert (left.count(), started.count()) == (1, 0)


def test_it_can_be_put_on_paper(qtbot, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    text = page(briefing(BATCH))
    for said in (
        "Batch 2207",
        "Risk before cause",
        "Say what people should do now.",
        "Renata Kuhl",
        "answers in 4 min",
    ):
        assert said in text
    odd = briefing(BATCH)
    odd = replace(odd, scenario=replace(odd.scenario, title="Soup & <b>lids</b>"))
    assert "Soup &amp; &lt;b&gt;lids" in page(odd)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "brief.pdf"))
    put_on_paper(odd, printer)
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("scale", "size"),
    [(1.0, (1360, 900)), (1.0, (1200, 720)), (1.3, (944, 640)), (1.5, (1360, 900)), (2.0, (944, 640))],
)
def test_nothing_is_cut_off_at_any_size(qtbot, open_brief: Opener, scale: float, size: tuple[int, int]) -> None:
    theme().set_text_scale(scale)
    screen = open_brief(PARCELS, size=size)
    fits(qtbot, screen)
    assert screen.fears is not None
    for box in screen.fears.boxes[:3]:
        box.click()
    screen.pace.live.click()
    fits(qtbot, screen)


def fits(qtbot, screen: BriefScreen) -> None:
    """Nothing is cut, as soon as the layouts have come to rest."""
    qtbot.waitUntil(lambda: no_misfits(screen), timeout=2000)


def no_misfits(screen: BriefScreen) -> None:
    assert misfits(screen) == []
