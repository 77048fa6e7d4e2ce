"""Somebody at the keyboard of the real window, who knows what is on the screen and where the focus is, and no more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.scenario.plans import read_plan
from simtrainer.ui.brief.screen import BriefScreen
from simtrainer.ui.debrief.screen import DebriefScreen
from simtrainer.ui.play.choice_card import ChoiceCard
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.window import MainWindow
from tests.ui.reading import Reader

TAB, SPACE, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
LONG_WAY = 150
"""More presses of Tab than any screen has stops."""


class Person:
    """Presses keys and reads names; never clicks, never calls what a screen is made of."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.reader = Reader(window, qtbot)

    # ---- hands

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            self.qtbot.keyClick(self._place(), key, held)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        self.qtbot.keyClicks(self._place(), text)
        QApplication.processEvents()

    def control(self, *keys: Qt.Key) -> None:
        """Press keys with Ctrl held."""
        self.press(*keys, held=Qt.KeyboardModifier.ControlModifier)

    def tab_to(self, name: str, *, whole: bool = False) -> None:
        """Go on by Tab until something has the keyboard whose name begins so (or, `whole`, is so)."""
        heard: list[str] = []
        for _ in range(LONG_WAY):
            if self.here == name or (self.here.startswith(name) and not whole):
                return
            heard.append(self.here)
            self.press(TAB)
        raise AssertionError(f"Tab never came to “{name}”, but to {list(dict.fromkeys(heard))}")

    def choose(self, name: str) -> None:
        """In a group of options where the keyboard is, go on by arrow to the one whose name begins so."""
        heard: list[str] = []
        for _ in range(20):
            if self.here.startswith(name):
                return
            heard.append(self.here)
            focus = QApplication.focusWidget()
            self.press(Qt.Key.Key_Down)
            if QApplication.focusWidget() is focus:
                self.press(Qt.Key.Key_Right)  # they stand in a line
        raise AssertionError(f"the arrows never came to “{name}”, but to {heard}")

    def do(self, name: str) -> None:
        """Go to a button by Tab and press it."""
        self.tab_to(name)
        self.press(SPACE)
        self.settle()

    def menu(self, words: str) -> None:
        """Choose from the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        for _ in menu.actions():
            action = menu.activeAction()
            if action is not None and words in action.text():
                self.press(ENTER)
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"the menu has no “{words}”, but {[one.text() for one in menu.actions()]}")

    # ---- eyes

    @property
    def focus(self) -> QWidget | None:
        """What has the keyboard."""
        return QApplication.focusWidget()

    @property
    def here(self) -> str:
        """What has the keyboard, by name."""
        focus = QApplication.focusWidget()
        if focus is None:
            return ""
        spoken = QAccessible.queryAccessibleInterface(focus)
        return spoken.text(QAccessible.Text.Name) if spoken is not None else ""

    @property
    def sees(self) -> str:
        """Everything that is shown, as it is read out."""
        return self.reader.text()

    # ---- ways

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(until, timeout=15_000)

    def settle(self) -> None:
        """Wait until what was asked for is on the screen."""
        QApplication.processEvents()
        brief, play = self.window.brief, self.window.playing
        if brief is not None:
            self.wait(lambda: self.window.brief is not brief or not brief.reading)
        if play is not None:
            self.wait(lambda: self.window.playing is not play or not play.teller.telling)
        QApplication.processEvents()

    def open_card(self, scenario: str) -> BriefScreen:
        """Open a scenario's card at home."""
        home = self.window.home
        assert self.window.is_home
        if not home.grid.hasFocus():
            self.tab_to(home.grid.accessibleName())
        for _ in range(home.found.rowCount()):
            entry = home.grid.entry()
            if entry is not None and entry.card.id == scenario:
                break
            self.press(Qt.Key.Key_Right)
        self.press(ENTER)
        self.settle()
        assert self.window.brief is not None
        return self.window.brief

    @property
    def play(self) -> PlayScreen:
        """The story that is being played."""
        assert self.window.playing is not None
        return self.window.playing

    @property
    def debrief(self) -> DebriefScreen:
        """The debrief that is shown."""
        assert self.window.debrief is not None
        return self.window.debrief

    def start(self) -> None:
        """Begin from the brief."""
        self.control(ENTER)
        self.wait(lambda: self.window.playing is not None)
        self.settle()

    def decide(self, choice: str) -> None:
        """Take a choice: by its number, by the triage card, or in own words where these come first."""
        panel, node = self.play.panel, self.play.bridge.scenario.node_of_choice(choice)
        assert panel.page in ("decide", "write"), panel.page
        if node.triage:
            self._file_triage(choice)
        elif node.write is not None and node.write.first and self.play.watching is None:
            if panel.page != "write":
                self.type("r")
            self.type("A rug heavier than the dog, and a number that rings out. Both ours, and I am sorry. Ines")
            self.control(ENTER)
            if panel.composer.pages.currentIndex() == 0:
                self.control(ENTER)  # it said what is left to fix
            self._send(panel.composer.stances.cards, choice)
        else:
            self._send(panel.decide.choices.cards, choice)
        self.settle()

    def follow(self, plan: str, turns: int = 99) -> None:
        """Decide as a plan of the first scenario does, so many turns or to the end, reading on by Enter."""
        wanted = choices_of(plan)
        taken = 0
        for _ in range(60):
            self.settle()
            page = self.play.panel.page
            if page == "ending" or (taken == turns and page == "decide"):
                return
            if page == "feedback":
                self.press(ENTER)
                continue
            self.decide(wanted[self.play.shown_node])
            taken += 1
        raise AssertionError(f"the story didn't end; it is at {self.play.shown_node}")

    # ---- inside

    def _place(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def _send(self, cards: Sequence[ChoiceCard], choice: str) -> None:
        number = next(card.number for card in cards if card.choice.id == choice)
        self.press(*[Qt.Key(Qt.Key.Key_0.value + number)] * 2)

    def _file_triage(self, choice: str) -> None:
        answer = self.play.bridge.scenario.node_of_choice(choice).choice(choice).triage
        assert answer is not None
        form = self.play.panel.decide.triage
        for button in (form.boxes[answer.box], form.severities[answer.severity], form.owners[answer.owner]):
            for _ in range(LONG_WAY):
                focus = QApplication.focusWidget()
                if focus is button:
                    break
                inside = isinstance(focus, QRadioButton) and focus.group() is button.group()
                self.press(_towards(focus, button) if inside and focus is not None else TAB)
            assert QApplication.focusWidget() is button
            self.press(SPACE)
        self.press(ENTER)


def _towards(here: QWidget, there: QWidget) -> Qt.Key:
    """The arrow that somebody who sees both would press."""
    way = there.mapToGlobal(there.rect().center()) - here.mapToGlobal(here.rect().center())
    if abs(way.y()) > here.height() // 2:
        return Qt.Key.Key_Down if way.y() > 0 else Qt.Key.Key_Up
    return Qt.Key.Key_Right if way.x() > 0 else Qt.Key.Key_Left


def choices_of(plan: str) -> dict[str, str]:
    """Node -> choice of a plan beside the first scenario."""
    from simtrainer.scenario.loader import load_scenario

    scenario = load_scenario(PARCELS).scenario
    assert scenario is not None
    steps = read_plan(PARCELS.with_name(f"{PARCELS.stem}.{plan}.plan")).steps
    return {scenario.node_of_choice(step.id).id: step.id for step in steps if step.kind == "choose"}
