"""The unfolded debrief: what it says of a run, and what can be done from it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from simtrainer.scoring.ranges.result import Range, Ranges
from simtrainer.ui.debrief.screen import DebriefScreen
from simtrainer.ui.shared.theme import theme
from tests.ui.debrief.conftest import TRAP, Opener, report_of
from tests.ui.debrief.reading import names, spoken


@pytest.fixture
def screen(open_debrief: Opener) -> DebriefScreen:
    screen = open_debrief(unfolded=True)
    QApplication.processEvents()
    return screen


def retried(screen: DebriefScreen) -> list[int]:
    """The actions that `retry` asks for, as they come."""
    found: list[int] = []
    screen.retry.connect(found.append)
    return found


def test_a_score_is_read_with_its_band_its_decisions_and_why_it_is_held(screen: DebriefScreen) -> None:
    policy, authenticity = (screen.page.scores[one].accessibleName() for one in ("P", "A"))
    assert "Policy: Start here. 40 of 100, 16 decisions, 11 strong, 4 to rework." in policy
    assert "Policy is held at 40 because of “Private details in public” at 10:08" in policy
    score = report_of(TRAP).scorecard.authenticity.score
    assert score is not None
    assert f"Authenticity: Start here. {round(score)} of 100, 15 decisions" in authenticity


def test_a_crossed_line_names_time_clause_and_recovery(screen: DebriefScreen) -> None:
    assert screen.page is not None
    said = screen.page.crossed.accessibleName()
    assert "10:08, Private details in public." in said
    assert "2.1 Private before particulars" in said
    assert "Here's how people recover: take the details down" in said


def test_the_trap_reads_as_the_real_case_row_by_row(screen: DebriefScreen) -> None:
    assert screen.page is not None
    page = screen.page.case.pages[0]
    assert page.sentence.text().startswith("You made all 4 moves")
    rows = [row.accessibleName() for row in page.comparison.rows]
    third = next(row for row in rows if row.startswith("Turn 3, 10:08, you: Get her details and pass it on."))
    assert third.count("Same move: British Airways") == 3
    assert "Paste the script: A verification script pasted into public replies." in third
    assert "British Airways: no counterpart." in rows[0]


def test_no_time_is_made_up_for_the_organisation(screen: DebriefScreen) -> None:
    assert screen.page is not None
    for row in screen.page.case.pages[0].comparison.rows:
        they = row.accessibleName().partition("British Airways")[2]
        assert they
        assert not re.search(r"\d\d:\d\d", they)


def test_every_turn_without_a_counterpart_is_still_told(screen: DebriefScreen) -> None:
    assert screen.page is not None
    said = " ".join(row.accessibleName() for row in screen.page.case.pages[0].comparison.rows)
    assert "Turns 5 to 14" in said


def test_a_second_case_is_one_tab_away(screen: DebriefScreen) -> None:
    case = screen.page.case
    assert case is not None
    assert "Nestle India (Maggi), 2015" in case.tabs[1].text()
    case.tabs[1].click()
    assert case.pages[1].isVisible()
    assert not case.pages[0].isVisible()
    assert "4 of the 5 moves" in spoken(case)
    case.tabs[2].click()
    assert case.title.text() == "You and the good case"


def test_the_fork_is_said_and_can_be_tried(screen: DebriefScreen) -> None:
    found = retried(screen)
    assert screen.page is not None
    fork = screen.page.case.pages[0].fork
    assert fork is not None
    assert "at 10:08, “Own it, and open a private door”" in fork.accessibleName()
    fork.try_it.click()
    assert found == [2]


def test_enter_on_a_row_goes_to_its_turn(screen: DebriefScreen, qtbot) -> None:
    assert screen.page is not None
    assert screen.page is not None
    rows = screen.page.case.pages[0].comparison.rows
    rows[0].setFocus()
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert rows[2].hasFocus()
    qtbot.keyClick(rows[2], Qt.Key.Key_Return)
    assert screen.page.turns.timeline.turn == 3
    assert screen.page.turns.timeline.columns[2].hasFocus()


def test_arrows_walk_the_turns_and_the_chosen_one_tells_its_notes(screen: DebriefScreen, qtbot) -> None:
    turns = screen.page.turns
    assert turns is not None
    turns.choose(3, focus=True)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert turns.timeline.turn == 4
    assert turns.timeline.columns[3].hasFocus()
    said = turns.detail.accessibleName()
    assert "It never happened." in said
    assert "The screenshot is older than the denial and lasts longer." in said
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert turns.timeline.turn == 2
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert turns.timeline.turn == 14


def test_a_turn_is_read_with_both_numbers_and_the_road_not_taken(screen: DebriefScreen) -> None:
    assert screen.page is not None
    said = screen.page.turns.timeline.columns[2].accessibleName()
    assert said.startswith("Turn 3, 10:08: Get her details and pass it on, Policy −8, Authenticity −8, heat 31.")
    assert "Not taken: Own it, and open a private door, Policy +8, Authenticity +10." in said
    assert "Nothing better was on offer." in screen.page.turns.timeline.columns[1].accessibleName()


def test_many_turns_scroll_instead_of_being_squeezed(screen: DebriefScreen) -> None:
    assert screen.page is not None
    timeline = screen.page.turns.timeline
    assert min(column.width() for column in timeline.columns) >= 110
    timeline.step(20)
    last = timeline.columns[-1]
    assert timeline.viewport().rect().contains(last.mapTo(timeline.viewport(), last.rect().center()))


def test_retrying_asks_for_the_actions_before_the_turn(screen: DebriefScreen, qtbot) -> None:
    found = retried(screen)
    turns = screen.page.turns
    assert turns is not None
    turns.choose(9, focus=True)
    turns.timeline.canvas.retry.click()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z)
    screen.header.menu.actions()[4].trigger()
    assert found == [report_of(TRAP).turns[8].action] * 2 + [report_of(TRAP).turns[4].action]
    assert screen.header.retry.text() == "Retry from turn 9"


def test_when_no_turn_can_be_taken_again_it_says_why_and_offers_nothing(open_debrief: Opener) -> None:
    screen = open_debrief(unfolded=True, why_no_retry="The scenario has changed since this run.")
    found = retried(screen)
    text = spoken(screen)
    assert "The scenario has changed since this run." in text
    assert "Retry" not in text
    assert "Try it from here" not in text
    screen.retry_turn(3)
    assert found == []


def test_the_worst_and_best_lines_are_marked_when_they_become_known(screen: DebriefScreen) -> None:
    exact, open_ended = Range(6.8, 100.0, True, 6.8, 100.0), Range(3.0, 98.0, False, 0.0, 98.0)
    assert "best" not in spoken(screen.page.scores["P"])
    screen.set_ranges(Ranges(exact, open_ended, None, None, 1, 1, True))
    assert "Worst possible 7, best 100." in screen.page.scores["P"].accessibleName()
    assert "worst possible 7, best 100" in spoken(screen.page.scores["P"])
    assert "worst between 0 and 3, best 98" in spoken(screen.page.scores["A"])


def test_ranges_that_come_before_the_unfolding_wait_for_it(open_debrief: Opener) -> None:
    screen = open_debrief(last={"P": 35.0, "A": 55.0})
    found = Range(6.8, 100.0, True, 6.8, 100.0)
    screen.set_ranges(Ranges(found, found, None, None, 1, 1, True))
    assert "Worst possible" not in spoken(screen)
    screen.unfold()
    assert "Last time 35. Worst possible 7, best 100." in screen.page.scores["P"].accessibleName()


def test_the_best_plan_is_beside_a_good_case_and_no_negative_one(open_debrief: Opener) -> None:
    screen = open_debrief("best", unfolded=True)
    assert screen.page is not None
    assert screen.page.case.title.text() == "You and the good case"
    text = spoken(screen)
    assert "negative case" not in text
    assert "You took all 5 steps that worked for The Whole Truth Foods in 2025." in text
    assert "Same move" not in text


def test_a_road_like_no_case_is_ones_own_with_the_nearest_lesson(open_debrief: Opener) -> None:
    own = replace(report_of(TRAP), echoes=(), all_echoes=(), mirrors=(), lesson="Say what you know.")
    screen = open_debrief(report=own, unfolded=True)
    assert screen.page is not None
    assert screen.page.case.title.text() == "Your own road"
    assert "Say what you know." in spoken(screen.page.case)


def test_criteria_with_little_evidence_say_so_instead_of_a_number(screen: DebriefScreen) -> None:
    assert screen.page is not None
    bars = [bar.accessibleName() for bar in screen.page.criteria.bars]
    assert "Human voice: 19 of 100, 6 decisions" in bars
    assert "Timeliness: not enough evidence yet" in bars
    assert not any(bar.startswith("Identity") for bar in bars)


def test_promises_are_told_with_what_became_of_them(screen: DebriefScreen) -> None:
    assert "Yes or no on the other £25, for Sam, by 14:00: kept" in names(screen)


def test_the_plan_is_prefilled_and_what_is_written_is_handed_on(screen: DebriefScreen, qtbot) -> None:
    told: list[tuple[str, str]] = []
    screen.reflected.connect(lambda key, text: told.append((key, text)))
    assert screen.page is not None
    fields = screen.page.reflection.fields
    assert screen.page.plan.plan.toPlainText() == report_of(TRAP).plan.sentence  # type: ignore[union-attr]
    fields["aloud"].setFocus()
    qtbot.keyClicks(fields["aloud"], "Please don't post it here.")
    qtbot.keyClick(fields["aloud"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == [("aloud", "Please don't post it here.")]
    assert not fields["aloud"].hasFocus()
    fields["looked-right"].setFocus()
    qtbot.keyClicks(fields["looked-right"], "It was quick")
    screen.hide()
    assert told[-1] == ("looked-right", "It was quick")


def test_z_is_a_letter_while_writing(screen: DebriefScreen, qtbot) -> None:
    found = retried(screen)
    assert screen.page is not None
    field = screen.page.reflection.fields["aloud"]
    field.setFocus()
    qtbot.keyClicks(field, "zz")
    assert field.toPlainText() == "zz"
    assert found == []


def test_a_source_is_copied_only_when_asked(screen: DebriefScreen) -> None:
    assert screen.page is not None
    source = screen.page.case.pages[0].sources[0]
    QGuiApplication.clipboard().clear()
    source.copy.click()
    assert QGuiApplication.clipboard().text().startswith("https://techcrunch.com/")
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(("width", "scale"), [(1200, 0.8), (1200, 1.0), (1200, 1.3), (1200, 2.0), (1840, 1.0)])
def test_nothing_runs_out_of_the_window_at_any_text_size(open_debrief: Opener, width: int, scale: float) -> None:
    theme().set_text_scale(scale)
    screen = open_debrief(can_compare=True)
    screen.resize(width, 720)
    screen.unfold()
    QApplication.processEvents()
    assert screen.width() == width
    area = screen._area  # pyright: ignore[reportPrivateUsage]
    page = area.widget()
    assert page is not None
    assert page.width() <= area.viewport().width()


def test_escape_leaves(screen: DebriefScreen, qtbot) -> None:
    with qtbot.waitSignal(screen.left, timeout=1000):
        qtbot.keyClick(screen.page.ending, Qt.Key.Key_Escape)


def test_unfolding_gives_the_keyboard_to_the_ending_and_opens_no_window(open_debrief: Opener) -> None:
    screen = open_debrief()
    screen.unfold()
    QApplication.processEvents()
    assert screen.page.ending.hasFocus()
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [screen]


def test_tab_goes_through_the_debrief_in_reading_order(open_debrief: Opener, qtbot) -> None:
    screen = open_debrief()
    screen.unfold()
    QApplication.processEvents()
    stops: list[str] = []
    for _ in range(90):
        focus = QApplication.focusWidget()
        assert focus is not None
        if stops and focus is screen.page.ending:
            break
        stops.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = [
        "How it ended", "Policy", "Authenticity", "Lines were crossed", "British Airways, 2018", "Turn 1, 10:03, you",
        "Try it from here", "The case in full", "Turn 3, 10:08", "Retry from turn 3", "For: Employees",
        "Park a question", "See this turn", "1 of 5, not at all", "Next time I will", "Who or what spoke first",
        "More questions", "Back", "Export", "Next scenario",
    ]  # fmt: skip
    places = [next(n for n, stop in enumerate(stops) if stop.startswith(start)) for start in wanted]
    assert places == sorted(places)
