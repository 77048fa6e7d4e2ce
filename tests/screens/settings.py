"""Pictures of the settings."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer.ui.settings.screen import SettingsScreen
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, settle


def settings_screen() -> SettingsScreen:
    """The settings, reached from home."""
    window = open_window()
    window.go_to("settings")
    settle()
    assert window.settings_screen is not None
    return window.settings_screen


@screen("14-settings", *ALL)
def top() -> QWidget:
    return settings_screen()


@screen("14-settings-below", *ALL)
def below() -> QWidget:
    shown = settings_screen()
    shown.erase.ask()
    settle()
    bar = shown.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    return shown


@screen("14-settings-found")
def found() -> QWidget:
    shown = settings_screen()
    shown.search.setFocus()
    QTest.keyClicks(shown.search, "clock")
    settle()
    return shown
