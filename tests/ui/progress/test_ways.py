"""From the window to progress, refreshers, quizzes and lessons, what is kept of them, and back to where one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.records.due import REFRESHER
from simtrainer.records.learning import LearningRecords
from simtrainer.ui.desk import Desk
from simtrainer.ui.learning.ask_screen import AskScreen
from simtrainer.ui.learning.prepare import Study
from simtrainer.ui.learning.sitting import Plan
from simtrainer.ui.progress.facts import ProgrammeFacts, StepFacts
from simtrainer.ui.progress.screen import ProgressScreen
from simtrainer.ui.window import MainWindow
from tests.screens.ways import played
from tests.ui.rest import leave


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(seed=lambda: 7))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: bool(window.home.shelf.entries) and not window.home.reading, timeout=20_000)
    yield window
    leave(qtbot, window)
    window.deleteLater()


def opened(window: MainWindow, qtbot: QtBot) -> ProgressScreen:
    """Progress, read."""
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    area = window.progressing.progress
    assert area is not None
    qtbot.waitUntil(lambda: area.ready, timeout=20_000)
    return area


def asked(window: MainWindow, qtbot: QtBot) -> AskScreen:
    """The page that asks, with its first card."""
    asking = window.progressing.asking
    assert asking is not None
    qtbot.waitUntil(lambda: asking.view is not None, timeout=20_000)
    return asking


def answer(asking: AskScreen, *, right: bool = True) -> None:
    """Answer the card, and go on."""
    view = asking.view
    assert view is not None
    while view.current is not None:
        rows = view.current.rows
        row = next(one for one in rows if one.option.right is right)
        assert view.press_number(row.number) and view.press_number(row.number)
    asking.go_on()


def records(window: MainWindow) -> LearningRecords:
    store = window.desk.records()
    assert store is not None
    return LearningRecords(store)


def employees(area: ProgressScreen) -> ProgrammeFacts:
    shown = area.programmes.shown
    assert shown is not None and shown.facts.programme.audience == "employees"
    return shown.facts


def step(area: ProgressScreen, kind: str) -> StepFacts:
    return next(one for one in employees(area).steps if one.step.kind == kind)


def test_a_quiz_of_a_programme_is_passed_kept_and_ticked(window: MainWindow, qtbot: QtBot) -> None:
    area = opened(window, qtbot)
    assert window.rail.items["progress"].current
    area.show_tab("programmes")
    quiz = step(area, "quiz")
    assert not quiz.done
    area.opened.emit(quiz)
    asking = asked(window, qtbot)
    while asking.ending is None:
        answer(asking)
    assert asking.sitting is not None and asking.sitting.passed
    assert [(one.quiz, one.passed) for one in records(window).quizzes()] == [(quiz.step.ref, True)]
    QTest.keyClick(asking.ending.done_button, Qt.Key.Key_Return)
    assert window.screens.currentWidget() is area
    qtbot.waitUntil(lambda: area.ready, timeout=20_000)
    assert step(area, "quiz").done
    assert all(review.during == f"quiz/{quiz.step.ref}" for review in records(window).reviews())


def test_a_talk_is_ticked_by_hand_and_a_lesson_by_its_decision(window: MainWindow, qtbot: QtBot) -> None:
    area = opened(window, qtbot)
    area.show_tab("programmes")
    assert area.programmes.shown is not None
    row = next(one for one in area.programmes.shown.rows if one.tick is not None)
    assert row.tick is not None
    row.tick.click()
    contacts = area.programmes.shown.contacts
    assert contacts is not None
    contacts.copy_button.click()
    assert "Whom to call at" in QApplication.clipboard().text()
    qtbot.waitUntil(lambda: area.ready, timeout=20_000)
    assert step(area, "talk").done
    area.opened.emit(step(area, "lesson"))
    lesson = window.progressing.lesson
    assert lesson is not None and lesson.lesson is not None and lesson.decision is not None
    for _ in lesson.lesson.parts:
        lesson.step(1)
    QTest.keyClicks(lesson, "11")
    assert list(records(window).lessons()) == [lesson.lesson.id]
    QTest.keyClick(lesson, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: area.ready, timeout=20_000)
    assert step(area, "lesson").done


def test_what_somebody_signs_is_kept_and_can_be_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    area = opened(window, qtbot)
    belt = next(one for one in area.facts.belts if any(line.to_sign for line in one.evidence)) if area.facts else None
    assert belt is not None
    at = next(n for n, line in enumerate(belt.evidence) if line.to_sign)
    area.signed.emit(belt.belt.id, belt.evidence[at].evidence.id, "Noor Haddad")
    qtbot.waitUntil(lambda: area.ready, timeout=20_000)
    area.overview.belts.unfold(belt.belt.id)
    panel = area.overview.belts.panel
    assert panel is not None and "Noor Haddad" in panel.lines[at].accessibleName()
    assert [(one.signed_by, one.evidence) for one in records(window).confirmations()] == [
        ("Noor Haddad", belt.evidence[at].evidence.id)
    ]
    button = panel.lines[at].other_button
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: area.ready, timeout=20_000)
    assert not records(window).confirmations()


def test_a_belt_that_waits_for_a_quiz_begins_it(window: MainWindow, qtbot: QtBot) -> None:
    area = opened(window, qtbot)
    area.overview.belts.unfold("white")
    panel = area.overview.belts.panel
    assert panel is not None
    line = next(one for one in panel.lines if one.facts.evidence.kind == "quiz")
    assert line.other_button is not None
    line.other_button.click()
    asking = asked(window, qtbot)
    assert asking.sitting is not None and asking.sitting.plan.quiz is not None
    assert asking.sitting.plan.quiz.id == line.facts.begin


def test_refreshers_from_home_come_from_ones_own_run_and_are_put_off_without_guilt(
    window: MainWindow, qtbot: QtBot
) -> None:
    played(window, "tired")
    window.home.refresh()
    qtbot.waitUntil(lambda: window.home.page.side is not None)
    side = window.home.page.side
    assert side is not None
    side.due.start_button.click()
    asking = asked(window, qtbot)
    assert asking.view is not None
    first = asking.view.card.id
    answer(asking, right=False)
    assert [(one.card, one.right, one.during) for one in records(window).reviews()] == [(first, False, REFRESHER)]
    assert first in records(window).card_states()
    QTest.keyClick(asking, Qt.Key.Key_Escape)
    assert window.is_home
    side.due.put_off.emit()
    assert "tomorrow" in side.due.accessibleName()


def test_whom_to_call_at_the_house_of_ones_last_story_is_kept_as_known(window: MainWindow, qtbot: QtBot) -> None:
    bridge = played(window, "best", 1)
    window.progressing.refreshers()
    asking = asked(window, qtbot)
    assert asking.view is not None and asking.view.card.id.endswith(f"@{bridge.organisation.id}")
    first = asking.view.card.id
    answer(asking)
    assert asking.view.card.id != first
    QTest.keyClicks(asking, "l")
    states = records(window).card_states()
    assert len(states) == 2 and all(one.fingerprint for one in states.values())
    QTest.keyClick(asking, Qt.Key.Key_Escape)
    window.progressing.refreshers()
    asking = asked(window, qtbot)
    assert asking.sitting is not None and first not in [one.id for one in asking.sitting.plan.cards]
    assert not any(one.reset for one in records(window).card_states().values())


def test_what_is_put_together_late_doesnt_take_the_place_of_what_was_asked_for_since(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, slow = Event(), Study.refreshers

    def refreshers(study: Study, first: str = "") -> Plan:
        gate.wait(20)
        return slow(study, first)

    monkeypatch.setattr(Study, "refreshers", refreshers)
    window.progressing.refreshers()
    name = next(iter(window.desk.library().learning.quizzes))
    window.progressing.quiz(name)
    asking = asked(window, qtbot)
    gate.set()
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert asking.sitting is not None and asking.sitting.plan.quiz is not None
    assert asking.sitting.plan.quiz.id == name


def test_damaged_records_are_put_aside_when_progress_is_the_first_thing_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    paths.records_file().write_bytes(b"not a database" * 500)
    area = opened(window, qtbot)
    assert area.facts is not None and area.facts.belts and not area.facts.reason
    assert window.desk.records() is not None and list(paths.records_file().parent.glob("*damaged*"))


def test_without_records_there_are_programmes_and_quizzes_all_the_same(window: MainWindow, qtbot: QtBot) -> None:
    paths.records_file().mkdir()  # no file can be opened in its place
    area = opened(window, qtbot)
    assert area.facts is not None and area.facts.reason and area.banner.isVisible()
    area.show_tab("programmes")
    area.opened.emit(step(area, "quiz"))
    asking = asked(window, qtbot)
    answer(asking)
    assert asking.sitting is not None and asking.sitting.number == 2


def test_a_scenario_of_a_programme_comes_back_to_it(window: MainWindow, qtbot: QtBot) -> None:
    area = opened(window, qtbot)
    area.show_tab("programmes")
    area.opened.emit(step(area, "scenario"))
    brief = window.brief
    assert brief is not None
    qtbot.waitUntil(lambda: not brief.reading, timeout=20_000)
    brief.left.emit()
    assert window.screens.currentWidget() is area
    qtbot.waitUntil(lambda: area.ready, timeout=20_000)


def test_a_brief_says_when_an_assessed_run_counts_again(window: MainWindow, qtbot: QtBot) -> None:
    entry = next(one for one in window.home.shelf.entries if one.card.id == "two-parcels")
    played(window, "best", mode="assessment")
    window.home.refresh()
    window.show_brief(Path(entry.card.path), "assessment")
    brief = window.brief
    assert brief is not None and brief.choices.mode == "assessment"
    qtbot.waitUntil(lambda: "counts from" in brief.mode.said, timeout=20_000)
    brief.mode.options["practise"].click()
    assert brief.mode.said == ""


def test_a_debrief_offers_the_lesson_about_its_weakest_place(window: MainWindow, qtbot: QtBot) -> None:
    bridge = played(window, "tired")
    assert bridge.attempt is not None
    window.show_debrief_of(bridge.attempt.id)
    debrief = window.debrief
    assert debrief is not None
    debrief.unfold()
    page = debrief.page
    assert page is not None
    qtbot.waitUntil(lambda: page.keep.lesson_button is not None, timeout=20_000)
    assert page.keep.lesson_button is not None and debrief.report.plan is not None
    page.keep.lesson_button.click()
    lesson = window.progressing.lesson
    assert lesson is not None and lesson.lesson is not None
    criteria = debrief.report.scorecard.criteria
    assert criteria[lesson.lesson.criterion].name == debrief.report.plan.criterion
    QTest.keyClick(QApplication.focusWidget() or lesson, Qt.Key.Key_Escape)
    assert window.screens.currentWidget() is debrief
