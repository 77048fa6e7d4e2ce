"""How sure the trainee is: asked where the scenario asks, said by key or by mouse, kept with the decision."""

from __future__ import annotations

from PySide6.QtCore import Qt

from simtrainer.engine.events import Decided
from simtrainer.ui.play.screen import PlayScreen
from tests.ui.play.conftest import Keyboard, Opener, file_the_post


def last(screen: PlayScreen) -> Decided:
    """The newest decision of the log."""
    return next(event for event in reversed(screen.bridge.run.events) if isinstance(event, Decided))


def send(screen: PlayScreen, press: Keyboard, choice: str) -> None:
    """Send a card by its number."""
    card = next(card for card in screen.panel.decide.choices.cards if card.choice.id == choice)
    key = Qt.Key(Qt.Key.Key_0.value + card.number)
    press(key, key)


def test_it_is_asked_only_where_the_scenario_asks(screen: PlayScreen, press: Keyboard) -> None:
    assert not screen.panel.sure.isVisible()
    file_the_post(screen, press)
    assert screen.panel.sure.isVisible()
    send(screen, press, "script")
    assert not screen.panel.sure.isVisible(), "the feedback asks nothing"


def test_c_steps_through_and_it_is_kept_with_the_decision(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press(Qt.Key.Key_C, Qt.Key.Key_C)
    assert screen.panel.sure.value == "medium"
    send(screen, press, "own-it")
    assert last(screen).confidence == "medium"
    assert screen.bridge.run.actions[-1].confidence == "medium"


def test_saying_nothing_is_fine(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press(Qt.Key.Key_C, Qt.Key.Key_C, Qt.Key.Key_C, Qt.Key.Key_C)
    assert screen.panel.sure.value == ""
    send(screen, press, "own-it")
    assert last(screen).confidence == ""


def test_by_mouse_and_in_assessment(open_screen: Opener, qtbot) -> None:
    screen = open_screen(mode="assessment")
    form = screen.panel.decide.triage
    for answer in (form.boxes["unhappy-and-right"], form.severities["S3"], form.owners["unit"]):
        answer.setChecked(True)
    Keyboard(qtbot, screen)(Qt.Key.Key_Return)
    high = next(b for b in screen.panel.sure.steps.buttons if b.text() == "High")
    qtbot.mouseClick(high, Qt.MouseButton.LeftButton)
    screen.choose("script")
    assert last(screen).confidence == "high"


def test_own_words_carry_it_too(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press(Qt.Key.Key_C)
    screen.writing.open()
    assert screen.panel.sure.isVisible()
    screen.write("Mo, it left us like that. I am sorry. Ines", "own-it")
    assert last(screen).confidence == "low"


def test_a_turn_taken_again_is_asked_afresh(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press(Qt.Key.Key_C)
    send(screen, press, "script")
    press(Qt.Key.Key_Z)
    assert screen.panel.page == "decide"
    assert screen.panel.sure.value == ""
