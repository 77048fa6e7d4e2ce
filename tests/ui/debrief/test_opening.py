"""First how it was: nothing of the judgement is there before it is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from simtrainer.debrief.report import Mode
from simtrainer.ui.debrief.screen import DebriefScreen
from simtrainer.ui.shared.announce import announced
from tests.ui.debrief.conftest import TRAP, Opener, report_of
from tests.ui.debrief.reading import names, spoken


def judgement() -> list[str]:
    """Words that give the judgement of the trap plan away."""
    report = report_of(TRAP)
    roads = [turn.stronger.label for turn in report.turns if turn.stronger is not None]
    return [
        "of 100", "Start here", "Policy", "Authenticity", "British Airways", "Retry", "Export",
        report.quadrant, report.echoes[0].sentence, report.criticals[0].name, *roads,
    ]  # fmt: skip


@pytest.mark.parametrize("mode", ["practise", "assessment", "shadow"])
def test_before_it_is_asked_for_nothing_of_the_judgement_can_be_seen_or_read(open_debrief: Opener, mode: Mode) -> None:
    screen = open_debrief(report=replace(report_of(TRAP), mode=mode))
    text = spoken(screen)
    assert [word for word in judgement() if word in text] == []
    screen.unfold()
    text = spoken(screen)
    assert [word for word in judgement() if word not in text] == []


def test_the_road_is_told_with_what_came_in_and_what_was_said(open_debrief: Opener) -> None:
    screen = open_debrief()
    report = report_of(TRAP)
    steps = [name for name in names(screen.opening) if "Came in:" in name]
    assert len(steps) == len(report.turns)
    third = next(step for step in steps if step.startswith("10:08"))
    assert "the lamp is IN THE PUDDLE" in third
    assert "You: Get her details and pass it on." in third


def test_enter_unfolds_the_debrief_and_says_it_aloud(open_debrief: Opener, qtbot) -> None:
    screen = open_debrief()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert screen.is_unfolded
    said = announced()[-1]
    for words in ("Policy: Start here.", "40 of 100", "Authenticity: Start here.", "all 4 moves", "British Airways"):
        assert words in said
    assert not screen.opening.isVisible()
    assert not screen.foot.isVisible()


def test_enter_in_the_line_keeps_the_line_and_unfolds(open_debrief: Opener, qtbot) -> None:
    screen = open_debrief()
    told: list[tuple[str, str]] = []
    screen.reflected.connect(lambda key, text: told.append((key, text)))
    screen.opening.line.setFocus()
    qtbot.keyClicks(screen.opening.line, "My hands were cold")
    qtbot.keyClick(screen.opening.line, Qt.Key.Key_Return)
    assert told == [("line", "My hands were cold")]
    assert screen.is_unfolded


def test_what_is_felt_and_the_moment_to_have_back_are_handed_on_and_come_back_later(
    open_debrief: Opener, qtbot
) -> None:
    screen = open_debrief()
    told: list[tuple[str, str]] = []
    screen.reflected.connect(lambda key, text: told.append((key, text)))
    qtbot.keyClick(screen.opening.steps[3], Qt.Key.Key_Space)
    road = screen.opening.road
    road[0].setFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert told == [("felt", "4"), ("back", "3")]
    screen.unfold()
    assert screen.page is not None
    assert screen.page.turns.timeline.turn == 3
    assert "You marked this moment." in screen.page.turns.timeline.columns[2].accessibleName()
    assert "fairly tense" in spoken(screen.page.reflection)  # type: ignore[arg-type]


def test_the_number_of_a_feeling_chooses_it(open_debrief: Opener, qtbot) -> None:
    screen = open_debrief()
    told: list[tuple[str, str]] = []
    screen.opening.reflected.connect(lambda key, value: told.append((key, value)))
    screen.opening.steps[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    assert screen.opening.steps[2].isChecked() and screen.opening.steps[2].hasFocus()
    assert told == [("felt", "3")]
    screen.opening.line.setFocus()
    qtbot.keyClicks(screen.opening.line, "5 to 12")
    assert screen.opening.steps[2].isChecked(), "a number that is written is a number"


def test_only_one_moment_is_marked_and_it_can_be_taken_back(open_debrief: Opener) -> None:
    screen = open_debrief()
    told: list[tuple[str, str]] = []
    screen.reflected.connect(lambda key, text: told.append((key, text)))
    road = screen.opening.road
    road[1].click()
    road[4].click()
    assert [step.turn.number for step in road if step.isChecked()] == [5]
    road[4].click()
    assert screen.opening.marked is None
    assert told == [("back", "2"), ("back", "5"), ("back", "")]


def test_what_was_said_earlier_is_there_again(open_debrief: Opener) -> None:
    screen: DebriefScreen = open_debrief(notes={"felt": "2", "line": "Long morning", "back": "4"})
    assert screen.opening.steps[1].isChecked()
    assert screen.opening.line.text() == "Long morning"
    assert screen.opening.marked == 4


def test_the_road_is_one_stop_for_tab(open_debrief: Opener, qtbot) -> None:
    screen = open_debrief()
    assert screen.opening.steps[0].hasFocus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert screen.foot.show_rest.hasFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert screen.opening.steps[0].hasFocus()
