"""How what happened comes onto the screen: reactions one by one, and all at once when asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from simtrainer.engine.events import Published
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared import motion
from tests.ui.play.conftest import Keyboard, file_the_post


@pytest.fixture(autouse=True)
def moving():
    motion.set_reduced(False)
    yield
    motion.set_reduced(None)


def test_reactions_come_one_by_one_and_enter_shows_them_all(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    while screen.teller.telling:
        screen.go_on()
    screen.choose("own-it")
    # the aside is open, so the reactions come with time
    screen.go_on()
    screen.choose("look")
    assert screen.panel.page == "feedback"
    assert screen.feeds.post("own-3") is not None, "one's own words are there at once"
    press(Qt.Key.Key_Return)
    assert not screen.teller.telling
    for event in screen.board.events:
        if isinstance(event, Published):
            assert screen.feeds.post(event.post.id) is not None


def test_a_silence_is_answered_post_by_post(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    screen.bridge.wait(25)
    assert screen.panel.page == "feedback"
    assert screen.teller.telling
    assert screen.feeds.post("p-hello") is None
    assert screen.panel.foot.go_on.text() == "Show all"
    press(Qt.Key.Key_Return)
    assert screen.feeds.post("p-hello") is not None
    assert screen.panel.page == "feedback"
    assert screen.panel.foot.go_on.text() == "Continue"
    press(Qt.Key.Key_Return)
    assert screen.panel.page == "decide"
