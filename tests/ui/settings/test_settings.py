"""The settings: declared once, kept, live; searched; found again by whoever opens them from a run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.ui.desk import Desk
from simtrainer.ui.settings.rows import Choice, SettingRow, Switch
from simtrainer.ui.settings.screen import SettingsScreen
from simtrainer.ui.shared.settings import SETTINGS, Settings, read_settings, settings
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.window import MainWindow
from tests.screens.fit import misfits
from tests.ui.rest import leave

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture
def screen(qtbot: QtBot) -> SettingsScreen:
    made = SettingsScreen()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    row = made.rows["rule_packs_off"]
    qtbot.waitUntil(lambda: bool(getattr(row, "boxes", {})))
    return made


def control(screen: SettingsScreen, name: str) -> QWidget:
    """The control of a setting."""
    found = screen.rows[name].control
    assert found is not None
    return found


def shown(screen: SettingsScreen) -> set[str]:
    """The names of the rows that can be seen."""
    return {name for name, row in screen.rows.items() if row.isVisible()}


def test_every_setting_has_words_and_a_row(screen: SettingsScreen) -> None:
    for one in SETTINGS:
        if one.section == "kept":
            assert one.name not in screen.rows
            continue
        assert one.title and one.allows(one.default), one.name
        row = screen.rows[one.name]
        assert isinstance(row, SettingRow)
        if row.control is not None and not isinstance(row.control, Choice):
            assert row.control.accessibleName(), one.name


def test_a_change_holds_at_once_and_is_kept(screen: SettingsScreen, qtbot: QtBot) -> None:
    choice = control(screen, "scheme")
    assert isinstance(choice, Choice)
    choice.segments.setFocus()
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Right)
    assert theme().scheme == "dark"
    switch = control(screen, "choose_at_once")
    assert isinstance(switch, Switch)
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.text() == "On"
    assert read_settings(paths.settings_file()) == settings().now
    assert settings().now.scheme == "dark" and settings().now.choose_at_once


def test_what_is_changed_elsewhere_is_shown(screen: SettingsScreen) -> None:
    settings().step_text(1)
    settings().set(pause_when_away=False)
    choice, switch = control(screen, "text_scale"), control(screen, "pause_when_away")
    assert isinstance(choice, Choice) and isinstance(switch, Switch)
    assert choice.segments.value == "1.15"
    assert not switch.isChecked() and switch.text() == "Off"


@pytest.mark.parametrize(
    "stored",
    [
        "[]",
        "no json",
        json.dumps({"text_scale": 3, "scheme": "pink", "rule_packs_off": [1], "sounds": "yes", "tour_done": 1}),
        "[" * 100_000,
    ],
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, stored: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(stored, encoding="utf-8")
    assert read_settings(file) == Settings()


def test_what_is_not_allowed_is_not_set() -> None:
    with pytest.raises(ValueError, match="scheme"):
        settings().set(scheme="pink")
    assert settings().now.scheme == "system"


def test_search_finds_by_title_help_and_other_words(screen: SettingsScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.search, "clock")
    assert shown(screen) == {"pace", "no_time_pressure", "extra_time", "pause_when_away"}
    screen.search.setText("privacy")
    assert shown(screen) == {"erase"}
    screen.search.setText("llama")
    assert not shown(screen)
    assert "llama" in screen.nothing.text()
    qtbot.keyClick(screen.search, Qt.Key.Key_Escape)
    assert shown(screen) == set(screen.rows)


@pytest.mark.parametrize(("width", "scale"), [(1360, 1.0), (900, 1.5), (900, 2.0)])
def test_nothing_is_cut_off(screen: SettingsScreen, qtbot: QtBot, width: int, scale: float) -> None:
    screen.resize(width, 2000)
    settings().set(text_scale=scale)
    screen.erase.ask()
    qtbot.waitUntil(lambda: misfits(screen) == [], timeout=1000)
    bar = screen.area.verticalScrollBar()
    for at in range(0, bar.maximum() + 1, 1500):
        bar.setValue(at)
        assert misfits(screen) == []


def test_settings_lead_back_to_the_run_they_were_opened_from(qtbot: QtBot) -> None:
    window = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.play(PARCELS, "practise", "10")
    play = window.playing
    assert play is not None
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert window.screens.currentWidget() is window.settings_screen
    assert window.settings_screen is not None and window.settings_screen.back.isVisible()
    qtbot.keyClick(window.settings_screen.back, Qt.Key.Key_Escape)
    assert window.playing is play and window.screens.currentWidget() is play
    leave(qtbot, window)


def test_no_time_pressure_is_untimed_whatever_was_asked(qtbot: QtBot) -> None:
    settings().set(no_time_pressure=True)
    desk = Desk(seed=lambda: 7)
    assert desk.start(PARCELS, "practise", "30").speed == 0
    desk.close()


def test_the_theme_follows_the_system_while_it_may(qtbot: QtBot) -> None:
    settings().apply()
    hints = QGuiApplication.styleHints()
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        followed = hints.colorScheme() is Qt.ColorScheme.Dark
        assert theme().scheme == ("dark" if followed else "light")
        settings().set(scheme="high-contrast")
        hints.setColorScheme(Qt.ColorScheme.Light)
        assert theme().scheme == "high-contrast"
    finally:
        hints.unsetColorScheme()
