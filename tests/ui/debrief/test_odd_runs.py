"""Runs that aren't like others: nothing decided, nobody answered, everything best, one turn, ended early."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from simtrainer.debrief.build import build_report
from simtrainer.ui.debrief.screen import DebriefScreen
from tests.debrief.stories import HARROW
from tests.debrief.test_report import LIBRARY, played
from tests.ui.debrief.conftest import Opener
from tests.ui.debrief.reading import spoken

NOTHING, ONE, SILENT, BEST, WORST = "", "b", "ssss", "gggg", "bbbb"


def opened(open_debrief: Opener, road: str) -> DebriefScreen:
    screen = open_debrief(report=build_report(played(road), LIBRARY, HARROW))
    screen.unfold()
    QApplication.processEvents()
    return screen


@pytest.mark.parametrize("road", [NOTHING, ONE, SILENT, BEST, WORST])
def test_every_road_has_an_ending_a_view_and_somebody_to_ask(open_debrief: Opener, road: str) -> None:
    said = spoken(opened(open_debrief, road))
    for words in ("How it ended", "The business view", "Questions to take along", "How ready you feel now", "Amara"):
        assert words in said
    assert "None" not in said


def test_without_a_decision_nothing_is_claimed(open_debrief: Opener) -> None:
    screen = opened(open_debrief, NOTHING)
    said = spoken(screen)
    assert "Nothing was decided on this road." in said
    assert "No ending reached" in said
    assert "no score yet" in said
    assert "Nothing better was on offer at any turn" not in said
    assert screen.page is not None
    assert screen.page.quadrant is None
    assert not screen.page.plan.ticks
    assert not screen.header.retry.isVisible()


def test_silence_is_told_as_silence(open_debrief: Opener) -> None:
    screen = opened(open_debrief, SILENT)
    assert "Left it alone" in spoken(screen)
    assert screen.page is not None
    assert screen.page.calibration is None


def test_on_the_best_road_there_is_nothing_to_work_on_but_a_question(open_debrief: Opener) -> None:
    said = spoken(opened(open_debrief, BEST))
    assert "What made that easy, and would it be at 2 a.m.?" in said
    assert "One to work on" not in said


def test_one_turn_is_said_in_the_singular(open_debrief: Opener) -> None:
    said = spoken(opened(open_debrief, ONE))
    assert "1 turn" in said
    assert "1 turns" not in said
    assert "1 decisions" not in said
