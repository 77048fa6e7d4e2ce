"""The first scenario from home to debrief: once by keyboard alone, once through the accessible tree alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget

from simtrainer import paths
from simtrainer.engine.events import Decided, Published
from simtrainer.records.quick import results, resumable
from simtrainer.ui.brief.screen import BriefScreen
from simtrainer.ui.desk import Desk
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.messages import recorded
from simtrainer.ui.window import MainWindow
from tests.ui.play.conftest import Keyboard
from tests.ui.reading import Reader

ENTER = Qt.Key.Key_Return
PLANS = paths.scenarios() / "negative-comment"


def choices_of(plan: str) -> dict[str, str]:
    """Node -> choice of a plan beside the first scenario."""
    from simtrainer.scenario.loader import load_scenario

    scenario = load_scenario(PLANS / "two-parcels.yaml").scenario
    assert scenario is not None
    lines = (PLANS / f"two-parcels.{plan}.plan").read_text(encoding="utf-8").splitlines()
    chosen = [line.split()[1] for line in lines if line.startswith("choose ")]
    return {scenario.node_of_choice(choice).id: choice for choice in chosen}


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(window)
    strays = StrayWindows(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)
    yield window
    window.close()
    assert not strays.seen, f"shown as windows of their own: {strays.seen}"


class StrayWindows(QObject):
    """Notes every widget that is shown without a parent, even for a moment."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.seen: list[str] = []
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            if watched is not self._window:
                self.seen.append(type(watched).__name__)
        return False


def playing(window: MainWindow) -> PlayScreen:
    """The play screen that is shown."""
    assert window.playing is not None
    return window.playing


def read_brief(qtbot, window: MainWindow) -> BriefScreen:
    """The brief that is shown, as soon as it has been read."""
    brief = window.brief
    assert brief is not None
    assert window.screens.currentWidget() is brief
    qtbot.waitUntil(lambda: not brief.reading, timeout=10_000)
    return brief


def settle(qtbot, screen: PlayScreen) -> None:
    """Wait until the story has stopped telling what happened."""
    qtbot.waitUntil(lambda: not screen.teller.telling, timeout=5000)


def fill_in_triage(press: Keyboard, screen: PlayScreen, choice: str) -> None:
    """Reach each box of the card by Tab and arrows and tick it with Space."""
    answer = next(item.triage for item in screen.bridge.offers()[0].node.choices if item.id == choice)
    assert answer is not None
    form = screen.panel.decide.triage
    for button in (form.boxes[answer.box], form.severities[answer.severity], form.owners[answer.owner]):
        for _ in range(60):
            focus = QApplication.focusWidget()
            if focus is button:
                break
            same = isinstance(focus, QRadioButton) and focus.group() is button.group()
            press(Qt.Key.Key_Right if same else Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button
        press(Qt.Key.Key_Space)
    press(ENTER)


def take(qtbot, press: Keyboard, screen: PlayScreen, choice: str) -> None:
    """Take a choice by its number key, by the card, or in own words where cards wait for them."""
    decide = screen.panel.decide
    node = screen.bridge.scenario.node_of_choice(choice)
    if node.triage:
        fill_in_triage(press, screen, choice)
        return
    if screen.panel.page == "write" or (node.write is not None and node.write.first):
        if screen.panel.page != "write":
            press("r")
        press("Lena, a rug heavier than the dog and a number that rings out: both ours, and I am sorry.")
        press(ENTER)
        QApplication.processEvents()
        if screen.panel.composer.pages.currentIndex() == 0:
            Keyboard(qtbot, screen)(ENTER, control=True)
        cards = screen.panel.composer.stances.cards
    else:
        cards = decide.choices.cards
    number = next(place for place, card in enumerate(cards, 1) if card.choice.id == choice)
    key = Qt.Key(Qt.Key.Key_0.value + number)
    press(key, key)


def test_the_first_scenario_is_played_by_keyboard_from_home_to_debrief(qtbot, window: MainWindow) -> None:
    press = Keyboard(qtbot, window)
    grid = window.home.grid
    assert grid.hasFocus(), "the keyboard begins at the scenarios"
    for _ in range(window.home.found.rowCount()):
        entry = grid.entry()
        if entry is not None and entry.card.id == "two-parcels":
            break
        press(Qt.Key.Key_Right)
    press(ENTER)
    read_brief(qtbot, window)
    press(ENTER)
    qtbot.waitUntil(lambda: window.playing is not None, timeout=5000)
    screen = playing(window)
    assert not window.rail.isVisible()
    assert screen.panel.decide.choices.cards[0].hasFocus(), "Enter must not press the button that leaves"

    wanted = choices_of("best")
    for _ in range(60):
        settle(qtbot, screen)
        if screen.panel.page == "ending":
            break
        if screen.panel.page == "feedback":
            press(ENTER)
            continue
        offer = next(offer for offer in screen.bridge.offers() if offer.node.id == screen.shown_node)
        take(qtbot, press, screen, wanted[offer.node.id])
    assert screen.panel.page == "ending"
    taken = [event.choice for event in screen.bridge.run.events if isinstance(event, Decided)]
    assert set(taken) == set(wanted.values())
    press(ENTER)

    debrief = window.debrief
    assert debrief is not None
    assert not debrief.is_unfolded
    press(ENTER)
    assert debrief.is_unfolded
    card = debrief.report.scorecard
    assert card.policy.score is not None
    assert card.policy.score >= 95
    kept = results(paths.records_file()).by_scenario["two-parcels"]
    assert kept.attempts == 1
    assert not resumable(paths.records_file()).rows
    press(Qt.Key.Key_1, control=True)
    assert window.screens.currentWidget() is window.home


def test_leaving_keeps_the_place_and_home_offers_to_go_on(qtbot, window: MainWindow) -> None:
    window.play(PLANS / "two-parcels.yaml", "practise", "untimed")
    screen = playing(window)
    screen.choose("mute-and-read")
    minute = screen.bridge.run.minute
    screen.left.emit()
    assert window.playing is None
    row = resumable(paths.records_file()).rows[0]
    window.resume(row.attempt)
    again = playing(window)
    assert again.bridge.run.minute == minute
    assert [action.id for action in again.bridge.run.actions] == ["mute-and-read"]


def test_after_the_debrief_the_next_scenario_is_offered_and_a_turn_can_be_taken_again(
    qtbot, window: MainWindow
) -> None:
    window.play(PLANS / "two-parcels.yaml", "practise", "untimed")
    for choice in choices_of("best").values():
        playing(window).bridge.choose(choice)
    window._show_debrief()
    debrief = window.debrief
    assert debrief is not None
    debrief.unfold()
    debrief.retry_turn(3)
    again = playing(window)
    assert [action.id for action in again.bridge.run.actions] == ["mute-and-read", "t-right"]
    for choice in list(choices_of("tired").values())[2:]:
        again.bridge.choose(choice)
    window._show_debrief()
    debrief = window.debrief
    assert debrief is not None
    assert window.desk.last_time(again.bridge)["P"] >= 95, "the attempt before is kept and shown as last time"
    debrief.next_scenario.emit()
    offered = {entry.card.title for entry in window.home.shelf.entries if entry.card.id != "two-parcels"}
    assert offered & {label.text() for label in read_brief(qtbot, window).findChildren(QLabel)}
    Keyboard(qtbot, window)(Qt.Key.Key_Escape)
    assert window.screens.currentWidget() is window.home


def test_a_run_of_a_story_that_has_changed_is_offered_only_once(window: MainWindow, tmp_path: Path) -> None:
    story = tmp_path / "two-parcels.yaml"
    text = (PLANS / "two-parcels.yaml").read_text(encoding="utf-8")
    story.write_text(text, encoding="utf-8")
    window.play(story, "practise", "untimed")
    playing(window).choose("mute-and-read")
    playing(window).left.emit()
    row = resumable(paths.records_file()).rows[0]
    story.write_text(text.replace("zero human replies", "no human replies"), encoding="utf-8")
    window.resume(row.attempt)
    assert window.playing is None
    assert "has changed" in recorded()[-1].title
    assert not resumable(paths.records_file()).rows
    assert not window.home.strip.isVisible()


@pytest.fixture
def reader(qtbot, window: MainWindow) -> Iterator[Reader]:
    QAccessible.setActive(True)
    yield Reader(window, qtbot)
    QAccessible.setActive(False)


def test_the_first_scenario_can_be_played_without_looking(qtbot, window: MainWindow, reader: Reader) -> None:
    assert any("Two parcels in the rain" in name for name in reader.names(QAccessible.Role.ListItem))
    card = next(name for name in reader.names(QAccessible.Role.ListItem) if "Two parcels in the rain" in name)
    reader.press(card)  # selects it, as a screen reader does; Enter opens it
    qtbot.keyClick(window.home.grid, ENTER)
    read_brief(qtbot, window)
    told = reader.text()
    for said in ("Harrow & Finch", "Clause 5.1. Criticism stays up", "Joss Whitcombe", "I'll sound like a robot"):
        assert said in told, said
    reader.press("Start")
    qtbot.waitUntil(lambda: window.playing is not None, timeout=5000)
    screen = playing(window)
    wanted = choices_of("best")
    heard: set[str] = set()
    turns = 0
    for _ in range(80):
        settle(qtbot, screen)
        heard.update(name for _, name in reader.everything())
        if screen.panel.page == "ending":
            break
        if screen.panel.page == "feedback":
            text = reader.text()
            assert "Policy, " in text or "Authenticity, " in text, text
            turns += 1
            reader.press("Continue")
            continue
        node = screen.bridge.scenario.nodes[screen.shown_node]
        choice = node.choice(wanted[node.id])
        if node.silence is not None:
            assert any(name.startswith("Patience") for name in reader.names(QAccessible.Role.ProgressBar))
        if node.triage:
            assert choice.triage is not None
            form = screen.panel.decide.triage
            for button in (
                form.boxes[choice.triage.box],
                form.severities[choice.triage.severity],
                form.owners[choice.triage.owner],
            ):
                reader.press(button.accessibleName() or button.text())
            reader.press("File it")
            continue
        if node.write is not None and node.write.first:
            reader.type("Lena, both ours, and I am sorry. Ines")
            reader.press("Choose its stance")
            reader.press_ending(choice.label)
            continue
        spoken = [name for name in reader.names(QAccessible.Role.Button) if name.startswith("Choice ")]
        assert len(spoken) == len(node.choices)
        reader.press_ending(choice.label)
    assert screen.panel.page == "ending"
    assert turns >= len(wanted)

    # every post of the channel that is open was a row that could be read
    spoken = "\n".join(heard)
    told = [e.post for e in screen.bridge.run.events if isinstance(e, Published) and e.post.source != "chatter"]
    for post in told:
        if post.channel == "quipline":
            assert post.text[:40] in spoken
    reader.press("To the debrief")
    before = reader.text()
    assert "of 100" not in before
    assert "Model" not in before
    reader.press("Show me the debrief")
    text = reader.text()
    assert "Policy" in text
    assert "Model" in text
    assert "100" in text
