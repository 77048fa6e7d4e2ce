"""A sound when a post arrives: off unless asked for, and a storm of posts is heard once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.ui.desk import Desk
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared import sound
from simtrainer.ui.shared.settings import settings

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.mark.parametrize(("on", "heard"), [(False, 0), (True, 1)])
def test_posts_that_arrive_are_heard_if_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, on: bool, heard: int
) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    sound.forget()
    settings().set(sounds=on)
    desk = Desk(seed=lambda: 7)
    screen = PlayScreen(desk.start(PARCELS, "practise", "untimed"))
    desk.setParent(screen)
    qtbot.addWidget(screen)
    screen.show()
    screen.teller.arrived.emit()
    screen.teller.arrived.emit()
    assert len(beeps) == heard
    desk.close()
