"""Ways to get to a state worth a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest

from simtrainer import paths
from simtrainer.scenario.plans import Plan, read_plan
from simtrainer.ui.desk import Desk
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.window import MainWindow

SIZE = (1440, 900)
SEED = 7
PARCELS = "negative-comment/two-parcels.yaml"


def settle(rounds: int = 3) -> None:
    """Let jobs end and layouts come to rest."""
    QThreadPool.globalInstance().waitForDone()
    for _ in range(rounds):
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


def open_window() -> MainWindow:
    """The app as it opens."""
    window = MainWindow(Desk(seed=lambda: SEED))
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    settle()
    window.home.setFocus()
    settle(12)  # what is written in the files is read after the first paint
    settle()
    return window


def scenario(name: str = PARCELS) -> Path:
    """A shipped scenario's file."""
    return paths.scenarios() / name


def plan_choices(name: str) -> list[str]:
    """The choices of a plan beside the scenario, in their order."""
    return [step.id for step in plan_of(name).steps if step.kind == "choose"]


def plan_of(name: str) -> Plan:
    """A plan beside the scenario."""
    return read_plan(scenario().with_name(f"two-parcels.{name}.plan"))


def played(window: MainWindow, plan: str, actions: int | None = None, mode: str = "practise") -> RunBridge:
    """An attempt kept in the records that followed a plan, whole or its first actions."""
    bridge = window.desk.start(scenario(), mode, "untimed")
    for choice in plan_choices(plan)[:actions]:
        assert bridge.choose(choice), f"{plan}: {choice} isn't possible"
    return bridge


def playing(name: str = PARCELS) -> PlayScreen:
    """The play screen on a scenario that has just begun."""
    window = open_window()
    window.play(scenario(name), "practise", "untimed")
    assert window.playing is not None
    come_to_rest(window.playing)
    return window.playing


def come_to_rest(play: PlayScreen) -> None:
    """Show everything that is still arriving."""
    settle()
    while play.teller.telling:
        play.teller.show_all()
        settle()
    play.feed.view.rest()
    settle()


def follow(
    play: PlayScreen, choices: Sequence[str] = (), until: Callable[[PlayScreen], bool] = lambda play: False
) -> PlayScreen:
    """Take choices (default: those of the best plan) until something is so, or to their end."""
    for choice in choices or plan_choices("best"):
        if until(play):
            return play
        play.choose(choice)
        come_to_rest(play)
        while play.panel.page == "feedback":
            play.go_on()
            come_to_rest(play)
    return play


def press(play: PlayScreen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(play.window().focusWidget() or play, key, modifier)
    settle()
