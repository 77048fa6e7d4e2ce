"""The rail: names whole at every text size, and the current area said aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from simtrainer.ui.rail import Rail
from simtrainer.ui.shared.theme import TEXT_SCALES, theme


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_no_name_is_cut_off(qtbot: QtBot, scale: float) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 600)
    rail.show()
    theme().set_text_scale(scale)
    layout = rail.layout()
    assert layout is not None
    layout.activate()
    widest = QFontMetrics(theme().font("tiny-strong"))
    for item in rail.items.values():
        assert widest.horizontalAdvance(item.text()) <= item.width()
        assert item.geometry().right() < rail.width()
        assert item.height() >= 24 + theme().line("tiny")


def test_keys_choose_an_area_and_the_current_one_says_so(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.show()
    rail.set_current("practise")
    assert rail.items["practise"].accessibleName() == "Practise, current page"
    assert rail.items["settings"].accessibleName() == "Settings"
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail.items["settings"], Qt.Key.Key_Return)
    assert chosen.args == ["settings"]
