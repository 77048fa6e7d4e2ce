"""From a card to a run: by keyboard, by mouse, with what was chosen on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from simtrainer.ui.home.brief import Brief
from simtrainer.ui.home.findings_dialog import FindingsDialog
from simtrainer.ui.home.screen import HomeScreen
from simtrainer.ui.home.start_sheet import StartSheet
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.theme import theme
from tests.ui.home.conftest import LAMP, RUG, HomeOpener, entry


def sheet_of(qtbot, home: HomeScreen) -> StartSheet:
    """The sheet that is open, with its texts."""
    sheet = home.sheet
    assert isinstance(sheet, StartSheet)
    qtbot.waitUntil(lambda: sheet.brief is not None)
    QApplication.processEvents()
    return sheet


def test_enter_opens_the_sheet_and_enter_starts(qtbot, home: HomeScreen, folder: Path) -> None:
    started = QSignalSpy(home.start)
    assert home.grid.currentIndex().data() == RUG
    qtbot.keyClick(home.grid, Qt.Key.Key_Right)
    qtbot.keyClick(home.grid, Qt.Key.Key_Return)
    sheet = sheet_of(qtbot, home)
    assert sheet.start_button.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert started.at(0) == [str(folder / "lamp.yaml"), "practise", "untimed"]
    assert home.sheet is None


def test_the_sheet_tells_what_one_is_in_for(qtbot, home: HomeScreen) -> None:
    home.open(entry(home, LAMP))
    sheet = sheet_of(qtbot, home)
    assert sheet.brief == Brief(
        "Ines", "customer care, second week", ("Answer a person.",), "A queue at a counter.", ()
    )
    texts = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    for text in (
        LAMP,
        "Harrow & Finch",
        "Ines, customer care, second week",
        "Answer a person.",
        "A queue at a counter.",
    ):
        assert text in texts
    sheet.close_over()


def test_mode_and_pace_are_chosen_by_keyboard_and_remembered(qtbot, home: HomeScreen, folder: Path) -> None:
    started = QSignalSpy(home.start)
    home.open(entry(home, LAMP))
    sheet = sheet_of(qtbot, home)

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key)

    press(Qt.Key.Key_Tab)
    assert sheet.practise.hasFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert started.at(0) == [str(folder / "lamp.yaml"), "assessment", "5"]

    assert (settings().now.mode, settings().now.pace) == ("assessment", "5")
    home.grid.setFocus()
    qtbot.keyClick(home.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert started.at(1) == [str(folder / "rug.yaml"), "assessment", "5"]


def test_tab_stays_on_the_sheet_and_escape_gives_the_card_back(qtbot, home: HomeScreen) -> None:
    started = QSignalSpy(home.start)
    qtbot.keyClick(home.grid, Qt.Key.Key_Return)
    sheet = sheet_of(qtbot, home)
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert len(set(seen)) == 4
    assert all(sheet.isAncestorOf(one) for one in seen)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not home.search.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert home.sheet is None
    assert home.grid.hasFocus()
    assert started.count() == 0


@pytest.mark.parametrize("scale", [0.8, 2.0])
def test_the_sheet_fits_a_small_window_at_any_text_size(qtbot, home: HomeScreen, scale: float) -> None:
    theme().set_text_scale(scale)
    home.resize(944, 640)
    QApplication.processEvents()
    home.open(entry(home, LAMP))
    sheet = sheet_of(qtbot, home)
    inside = sheet.rect()
    for part in (sheet.card, sheet.back, sheet.start_button):
        assert inside.contains(QRect(part.mapTo(sheet, part.rect().topLeft()), part.size()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    pace = QApplication.focusWidget()
    assert pace.accessibleName() == "Untimed"
    assert pace.visibleRegion().boundingRect() == pace.rect()
    for part in (sheet.pace, sheet.practise, sheet.assessment):
        assert part.width() >= part.minimumSizeHint().width()
        assert sheet.card.rect().right() >= part.mapTo(sheet.card, part.rect().topRight()).x()
    sheet.close_over()


def test_a_click_on_a_card_opens_it(qtbot, home: HomeScreen) -> None:
    place = home.grid.visualRect(home.found.index(1, 0)).center()
    qtbot.mouseClick(home.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    sheet = sheet_of(qtbot, home)
    assert sheet.scenario.title == LAMP
    sheet.close_over()


def test_whoever_shows_briefs_is_told_which_card_was_opened(qtbot, home: HomeScreen, folder: Path) -> None:
    opened = QSignalSpy(home.opened)
    qtbot.keyClick(home.grid, Qt.Key.Key_Return)
    assert opened.at(0) == [str(folder / "rug.yaml")]
    assert home.sheet is None


def test_a_file_that_broke_since_it_was_read_says_so_instead_of_starting(
    qtbot, open_home: HomeOpener, folder: Path
) -> None:
    home = open_home()
    lamp = entry(home, LAMP)
    (folder / "lamp.yaml").write_text("simtrainer: 1\nid: [", encoding="utf-8")
    home.open(lamp)
    qtbot.waitUntil(lambda: home.sheet is not None and not isinstance(home.sheet, StartSheet))
    sheet = home.sheet
    assert isinstance(sheet, FindingsDialog)
    assert sheet.findings[0].place.startswith("lamp.yaml:")
    sheet.close_over()


def test_a_story_whose_organisation_is_broken_says_where_instead_of_starting(
    qtbot, open_home: HomeOpener, folder: Path
) -> None:
    home = open_home()
    (folder / "organisations" / "harrow-finch.yaml").write_text("id: [", encoding="utf-8")
    home.open(entry(home, LAMP))
    qtbot.waitUntil(lambda: isinstance(home.sheet, FindingsDialog))
    assert isinstance(home.sheet, FindingsDialog)
    places = [one.place for one in home.sheet.findings]
    assert any(place.startswith("harrow-finch.yaml:") for place in places), places
    home.sheet.close_over()
