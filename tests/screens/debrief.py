"""The debrief and its states."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

from simtrainer.debrief.plan_player import Player
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, plan_of, scenario, settle


def debriefed(plan: str, *, unfold: bool) -> QWidget:
    """The debrief of a run that followed a plan, with its ranges."""
    window = open_window()
    bridge = window.desk.start(scenario(), "practise", "untimed")
    player = Player(bridge.run, window.desk.library(), bridge.organisation)
    for step in plan_of(plan).steps:
        wrong = player.take(step)
        assert not wrong, f"{plan}: {wrong}"
    window._show_report(bridge, window.desk.report(bridge))
    assert window.debrief is not None
    settle()
    if unfold:
        window.debrief.unfold()
        settle()
    return window


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
