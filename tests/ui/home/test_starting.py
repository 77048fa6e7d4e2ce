"""From a card to whoever shows its brief: by keyboard, by mouse, from a file, and when the file is broken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog

from simtrainer.ui.home.findings_dialog import FindingsDialog
from simtrainer.ui.home.screen import HomeScreen
from simtrainer.ui.shared.settings import settings
from tests.ui.home.conftest import HomeOpener, entry, spoil


def test_enter_opens_the_card_that_has_the_keyboard(qtbot, home: HomeScreen, folder: Path) -> None:
    opened = QSignalSpy(home.opened)
    qtbot.keyClick(home.grid, Qt.Key.Key_Right)
    qtbot.keyClick(home.grid, Qt.Key.Key_Return)
    assert opened.at(0) == [str(folder / "lamp.yaml")]
    assert home.sheet is None


def test_a_click_on_a_card_opens_it(qtbot, home: HomeScreen, folder: Path) -> None:
    opened = QSignalSpy(home.opened)
    place = home.grid.visualRect(home.found.index(1, 0)).center()
    qtbot.mouseClick(home.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.at(0) == [str(folder / "lamp.yaml")]


def test_shift_enter_starts_at_once_as_the_last_time(qtbot, home: HomeScreen, folder: Path) -> None:
    started = QSignalSpy(home.start)
    settings().set(mode="assessment", pace="5")
    qtbot.keyClick(home.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert started.at(0) == [str(folder / "rug.yaml"), "assessment", "5"]


def test_a_file_from_anywhere_is_opened_with_ctrl_o(
    qtbot, home: HomeScreen, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = QSignalSpy(home.opened)
    elsewhere = tmp_path / "sent by Jo.yaml"
    elsewhere.write_text((folder / "lamp.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *rest: (str(elsewhere), ""))
    qtbot.keyClick(home, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.count() == 1)
    assert opened.at(0) == [str(elsewhere)]


def test_a_file_that_is_no_scenario_is_said_in_place(qtbot, home: HomeScreen, tmp_path: Path) -> None:
    opened = QSignalSpy(home.opened)
    home.open_path(tmp_path / "notes.txt")
    assert home.banner.text == "notes.txt isn't a scenario. Scenarios are .yaml files."
    home.open_path(tmp_path / "gone.yaml")
    qtbot.waitUntil(lambda: home.banner.text == "gone.yaml can't be opened: No such file or directory.")
    assert home.banner.isVisible()
    shopping = tmp_path / "shopping.yaml"
    shopping.write_text("- milk\n- eggs\n", encoding="utf-8")
    home.open_path(shopping)
    qtbot.waitUntil(lambda: isinstance(home.sheet, FindingsDialog))
    assert isinstance(home.sheet, FindingsDialog)
    assert home.sheet.findings[0].place.startswith("shopping.yaml:1:")
    home.sheet.close_over()
    assert opened.count() == 0


def test_a_broken_file_that_was_mended_meanwhile_opens(qtbot, open_home: HomeOpener, folder: Path) -> None:
    spoil(folder)
    home = open_home()
    opened = QSignalSpy(home.opened)
    pink = entry(home, "The pink lamp")
    text = (folder / "pink.yaml").read_text(encoding="utf-8")
    (folder / "pink.yaml").write_text(text.replace("belt: pink", "belt: green"), encoding="utf-8")
    home.open(pink)
    qtbot.waitUntil(lambda: opened.count() == 1)
    qtbot.waitUntil(lambda: not entry(home, "The pink lamp").broken)
    assert home.sheet is None
