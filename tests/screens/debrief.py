"""The debrief and its states."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from simtrainer.debrief.calibration import calibrate
from simtrainer.debrief.notes import Question, question_key
from simtrainer.debrief.plan_player import Player
from simtrainer.debrief.report import Report
from simtrainer.ui.debrief.page import DebriefPage
from simtrainer.ui.window import MainWindow
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, plan_choices, plan_of, played, scenario, settle

LEGAL = Question("q1", "May I say that the driver left it there?", "legal", 3, "sam-reply", "", 10)
TEAM = Question("q2", "Who decides about a refund over 25?", "team", 5, "gav", "", 25, True)
NOTES = {
    "ready/before": "2",
    "fear/private/before": "4",
    "fear/sued/before": "5",
    "fear/account/before": "3",
    question_key(LEGAL): LEGAL.to_text(),
    question_key(TEAM): TEAM.to_text(),
}
AFTER = {"felt": "4", "line": "Too many things at once.", "back": "3", "ready/after": "4",
         "fear/private/after": "2", "fear/sued/after": "4"}  # fmt: skip


def debriefed(
    plan: str, *, unfold: bool, mode: str = "practise", noted: bool = False, steps: int | None = None
) -> MainWindow:
    """The debrief of a run that followed a plan, with its ranges; `noted`: with notes, and sure of some answers."""
    window = open_window()
    bridge = window.desk.start(scenario(), mode, "untimed", NOTES if noted else None)
    player = Player(bridge.run, window.desk.library(), bridge.organisation)
    for step in plan_of(plan).steps[:steps]:
        wrong = player.take(step)
        assert not wrong, f"{plan}: {wrong}"
    report = window.desk.report(bridge)
    if noted:
        bridge.open_records()
        for key, text in AFTER.items() if unfold else ():
            window.desk.reflect(bridge, key, text)
        report = sure_of_some(report)
    window._show_report(bridge, report)
    assert window.debrief is not None
    settle()
    if unfold:
        window.debrief.unfold()
        settle()
    return window


def sure_of_some(report: Report) -> Report:
    """The report as if the trainee had said at every turn how sure they were."""
    said = cycle(("high", "low", "medium"))
    turns = tuple(replace(turn, confidence=sure) for turn, sure in zip(report.turns, said, strict=False))
    return replace(report, turns=turns, calibration=calibrate(turns))


def scrolled_to(window: MainWindow, card: QWidget | None) -> QWidget:
    """The window with a card at the top of the page."""
    assert window.debrief is not None
    assert card is not None
    settle()
    area = next(area for area in window.debrief.findChildren(QScrollArea) if area.isAncestorOf(card))
    inside = area.widget()
    assert inside is not None
    area.verticalScrollBar().setValue(card.mapTo(inside, QPoint(0, 0)).y() - 16)
    settle()
    return window


def page_of(window: MainWindow) -> DebriefPage:
    """The unfolded page."""
    assert window.debrief is not None
    assert window.debrief.page is not None
    return window.debrief.page


@screen("04-debrief-before", *ALL)
def debrief_before() -> QWidget:
    return debriefed("tired", unfold=False)


@screen("04-debrief-tired", *ALL)
def debrief_tired() -> QWidget:
    return debriefed("tired", unfold=True)


@screen("04-debrief-tired-below")
def debrief_tired_below() -> QWidget:
    shown = debriefed("tired", unfold=True)
    area = max(shown.findChildren(QScrollArea), key=lambda area: area.verticalScrollBar().maximum())
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return shown


@screen("04-debrief-best")
def debrief_best() -> QWidget:
    return debriefed("best", unfold=True)


@screen("04-debrief-worst")
def debrief_worst() -> QWidget:
    return debriefed("worst", unfold=True)


@screen("04-debrief-trap-ba-gdpr")
def debrief_trap() -> QWidget:
    return debriefed("trap-ba-gdpr-2018", unfold=True)


@screen("04-debrief-before-fears", *ALL)
def debrief_before_fears() -> QWidget:
    return debriefed("tired", unfold=False, noted=True)


@screen("04-debrief-readiness", *ALL)
def debrief_readiness() -> QWidget:
    window = debriefed("tired", unfold=True, noted=True)
    return scrolled_to(window, page_of(window).readiness)


@screen("04-debrief-plan", *ALL)
def debrief_plan() -> QWidget:
    window = debriefed("tired", unfold=True, noted=True)
    return scrolled_to(window, page_of(window).plan)


@screen("04-debrief-calibration", *ALL)
def debrief_calibration() -> QWidget:
    window = debriefed("tired", unfold=True, noted=True)
    return scrolled_to(window, page_of(window).calibration)


@screen("04-debrief-business", *ALL)
def debrief_business() -> QWidget:
    window = debriefed("worst", unfold=True, noted=True)
    card = page_of(window).audience
    card.show_audience("executives")
    card.more.click()
    assert card.numbers is not None
    for key, text in (
        ("incidents", "6"), ("preventable", "30-60"), ("reduction", "50"), ("incident-cost", "8,000"),
        ("licences", "2,000"), ("people", "40"), ("hours", "2"), ("hour-rate", "45"), ("facilitation", "1,500"),
        ("complaints", "many"),
    ):  # fmt: skip
        card.numbers.boxes[key].setText(text)
    return scrolled_to(window, card)


@screen("04-debrief-questions", *ALL)
def debrief_questions() -> QWidget:
    window = debriefed("tired", unfold=True, noted=True)
    return scrolled_to(window, page_of(window).questions)


@screen("04-debrief-asking")
def debrief_asking() -> QWidget:
    window = debriefed("tired", unfold=True)
    assert window.debrief is not None
    window.debrief.ask()
    return window


@screen("04-debrief-assessment")
def debrief_assessment() -> QWidget:
    return debriefed("tired", unfold=True, mode="assessment")


@screen("04-debrief-shadow")
def debrief_shadow() -> QWidget:
    window = open_window()
    bridge = window.desk.start(scenario(), "shadow", "untimed")
    while not bridge.run.finished:
        turn, offers = bridge.run.state.turn + 1, bridge.offers()
        if offers:
            bridge.keep_guess(turn, offers[0].choices[0].choice.id)
        assert bridge.follow()
    window._show_report(bridge, window.desk.report(bridge))
    assert window.debrief is not None
    window.debrief.unfold()
    settle()
    return window


@screen("04-debrief-nothing")
def debrief_nothing() -> QWidget:
    return debriefed("tired", unfold=True, steps=0)


@screen("04-debrief-replay", *ALL)
def debrief_replay() -> QWidget:
    window = debriefed("tired", unfold=True)
    assert window.debrief is not None
    window.debrief.replay_wanted.emit(5)
    settle()
    return window


@screen("04-debrief-what-if", *ALL)
def debrief_what_if() -> QWidget:
    window = open_window()
    first = played(window, "tired")
    first.take_again(window.desk.report(first).turns[4].action)
    best = plan_choices("best")
    while not first.run.finished:
        offer = first.offers()[0]
        open_now = [one.choice.id for one in offer.choices if one.enabled]
        assert first.choose(next((one for one in open_now if one in best), open_now[0]))
    window._show_report(first, window.desk.report(first))
    assert window.debrief is not None
    window.debrief.unfold()
    settle()
    window.debrief.compare_wanted.emit()
    settle()
    return window
