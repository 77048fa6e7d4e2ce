"""The trainee's own part of the debrief: readiness and fears, outcomes, refreshers, questions, the business view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from simtrainer.debrief.calibration import calibrate
from simtrainer.debrief.notes import Question, question_key
from simtrainer.debrief.report import OutcomeLine, Report
from simtrainer.ui.debrief.page import DebriefPage
from simtrainer.ui.debrief.screen import DebriefScreen
from simtrainer.ui.shared.buttons import Button
from tests.ui.debrief.conftest import TRAP, Opener, report_of
from tests.ui.debrief.reading import spoken

ASKED = Question("q1", "May I say the driver left it there?", "legal", 3)
NOTES = {
    "ready/before": "2", "fear/private/before": "4", "fear/robot/before": "3", question_key(ASKED): ASKED.to_text(),
}  # fmt: skip


def sure() -> Report:
    """The trap's report by somebody who was sure of everything but the first turn."""
    report = report_of(TRAP)
    turns = tuple(replace(turn, confidence="low" if turn.number == 1 else "high") for turn in report.turns)
    return replace(report, turns=turns, calibration=calibrate(turns))


@pytest.fixture
def screen(open_debrief: Opener) -> DebriefScreen:
    screen = open_debrief(report=sure(), notes=NOTES, last={"P": 30.0, "A": 60.0}, unfolded=True)
    QApplication.processEvents()
    return screen


@pytest.fixture
def page(screen: DebriefScreen) -> DebriefPage:
    assert screen.page is not None
    return screen.page


@pytest.fixture
def told(screen: DebriefScreen) -> list[tuple[str, str]]:
    """What is handed on to be kept."""
    found: list[tuple[str, str]] = []
    screen.reflected.connect(lambda key, text: found.append((key, text)))
    return found


def test_fears_are_asked_again_before_any_score_and_shown_with_their_way_after(open_debrief: Opener, qtbot) -> None:
    screen = open_debrief(notes=NOTES)
    found: list[tuple[str, str]] = []
    screen.reflected.connect(lambda key, text: found.append((key, text)))
    first = screen.opening.fears[0]
    first.scale.steps[0].setFocus()
    qtbot.keyClick(first.scale.steps[0], Qt.Key.Key_5)
    assert found == [("fear/private/after", "5")]
    assert "Amara" not in spoken(screen)
    screen.unfold()
    assert screen.page is not None
    said = spoken(screen.page.readiness)
    assert "4 before, 5 now" in said
    assert "Still a 5? Good to know. Ask Amara Okafor whom you could shadow." in said
    assert "House policy 2.1 Private before particulars" in said
    assert "In this story: “A kind neighbour”" in said
    assert "Handled well: Buffer, 2013" in said
    assert "Get a second pair of eyes" in said


def test_readiness_is_shown_beside_before(page: DebriefPage, told: list[tuple[str, str]]) -> None:
    assert "2 before (a little)" in spoken(page.readiness)
    page.readiness.scale.choose(4)
    assert told == [("ready/after", "4")]
    assert "2 before (a little), 4 now (well)" in spoken(page.readiness)
    assert "Three ways to feel surer" not in spoken(page.readiness)


def test_still_unready_is_met_with_three_ways(page: DebriefPage) -> None:
    page.readiness.scale.choose(1)
    assert "Three ways to feel surer" in spoken(page.readiness)


def test_the_way_since_last_time_is_told(page: DebriefPage) -> None:
    assert page.quadrant is not None
    assert "Since last time: Policy +10, Authenticity \N{MINUS SIGN}14." in page.quadrant.accessibleName()
    assert "+10 since last time" in spoken(page.scores["P"])


def test_sure_and_weak_turns_lead_to_their_turn(page: DebriefPage, qtbot) -> None:
    card = page.calibration
    assert card is not None
    said = spoken(card)
    assert said.index("Sure, and worth another look") < said.index("See turn")
    number = sure().calibration.sure_and_weak[0]
    see = next(one for one in card.findChildren(Button) if one.accessibleName() == f"See turn {number}")
    see.click()
    assert page.turns.timeline.turn == number


def test_outcomes_are_ticked_by_the_run_or_by_hand(open_debrief: Opener) -> None:
    lines = (OutcomeLine("Breathe out"), OutcomeLine("Keep it private", "not-yet", "Privacy: 3 decisions, 2 costly."))
    screen = open_debrief(report=replace(report_of(TRAP), outcomes=lines), unfolded=True)
    found: list[tuple[str, str]] = []
    screen.reflected.connect(lambda key, text: found.append((key, text)))
    assert screen.page is not None
    card = screen.page.outcomes
    assert card is not None
    assert "Keep it private: open. Privacy: 3 decisions, 2 costly." in spoken(card)
    assert list(card.ticks) == [0]
    card.ticks[0].click()
    card.ticks[0].click()
    assert found == [("outcome/0", "yes"), ("outcome/0", "")]


def test_turns_are_added_to_the_refreshers(page: DebriefPage, told: list[tuple[str, str]]) -> None:
    first, second = list(page.plan.ticks)[:2]
    assert first == report_of(TRAP).work_on
    page.plan.ticks[first].click()
    page.plan.ticks[second].click()
    page.plan.ticks[first].click()
    assert told == [("refresh", f"{first}"), ("refresh", f"{first},{second}"), ("refresh", f"{second}")]


def test_a_question_is_worded_better_ticked_copied_and_taken_away(
    page: DebriefPage, told: list[tuple[str, str]]
) -> None:
    card = page.questions
    line = card.rows["q1"]
    line.field.setPlainText("May I name the driver?")
    line.field.keep()
    line.tick.click()
    kept = [Question.from_text(text) for _, text in told]
    assert [(one.text, one.done) for one in kept if one] == [
        ("May I name the driver?", False),
        ("May I name the driver?", True),
    ]
    card.copy.click()
    copied = QApplication.clipboard().text()
    assert "- May I name the driver? [for legal; turn 3, 10:08] (answered)" in copied
    line.removed.emit()
    assert told[-1] == ("question/q1", "")
    assert "Nothing is parked yet." in spoken(card)


def test_each_audience_has_its_page_and_its_answers(page: DebriefPage, told: list[tuple[str, str]], qtbot) -> None:
    card = page.audience
    assert card.audience == "employees"
    card.acts["executives"].trigger()
    said = spoken(card)
    assert "Customers, risk and money" in said
    assert "British Airways, 2018" in said
    field = card.fields["view/executives/0"]
    qtbot.keyClicks(field, "The head of care")
    card.acts["employees"].trigger()
    assert ("view/executives/0", "The head of care") in told
    card.acts["executives"].trigger()
    assert card.fields["view/executives/0"].toPlainText() == "The head of care"


def test_the_business_case_stands_on_the_clients_numbers_alone(
    page: DebriefPage, told: list[tuple[str, str]], qtbot
) -> None:
    card = page.audience
    card.more.click()
    assert card.numbers is not None
    boxes = card.numbers.boxes
    assert all(not box.text() for box in boxes.values())
    for key, text in (
        ("licences", "1000"), ("people", "10-30"), ("hours", "2"), ("hour-rate", "50"), ("facilitation", "0"),
    ):  # fmt: skip
        qtbot.keyClicks(boxes[key], text)
        qtbot.keyClick(boxes[key], Qt.Key.Key_Return)
    assert "Cost: low 2,000, middle 3,000, high 4,000" in card.numbers.sums.text()
    assert ("business/people", "10-30") in told
    boxes["preventable"].setText("140")
    assert "a share is at most 100" in card.numbers.wrong.text()
    boxes["preventable"].editingFinished.emit()
    assert not any(key == "business/preventable" for key, _ in told)


def test_open_the_case_names_it(page: DebriefPage, screen: DebriefScreen) -> None:
    found: list[str] = []
    screen.open_case.connect(found.append)
    page.case.pages[0].open.click()
    assert found == ["ba-gdpr-2018"]


def test_parts_made_when_asked_for_stand_where_tab_expects_them(page: DebriefPage, qtbot) -> None:
    page.case.tabs[1].click()
    page.case.tabs[-1].setFocus()
    qtbot.keyClick(page.case.tabs[-1], Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.case.pages[1].isAncestorOf(focus)
    page.audience.more.click()
    page.audience.more.setFocus()
    qtbot.keyClick(page.audience.more, Qt.Key.Key_Tab)
    assert page.audience.numbers is not None
    assert page.audience.numbers.boxes["incidents"].hasFocus()
