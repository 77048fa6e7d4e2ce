"""Finding one of twelve scenarios by keyboard alone: filters, orders, search, and home as it was left."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from simtrainer.ui.home.screen import HomeScreen
from simtrainer.ui.shared.announce import announced
from simtrainer.ui.shared.theme import theme
from tests.helpers.shelf import fill_shelf, finish
from tests.ui.home.conftest import titles

TALLOWMERE = "Tallowmere Coffee Roasters"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return fill_shelf(tmp_path / "twelve")


def opened(qtbot, folder: Path) -> HomeScreen:
    home = HomeScreen(folder)
    qtbot.addWidget(home)
    home.resize(1360, 900)
    home.show()
    qtbot.waitExposed(home)
    home.activateWindow()
    qtbot.waitUntil(lambda: len(home.shelf.entries) == 12 and not home.reading)
    home.setFocus()
    QApplication.processEvents()
    return home


def press(qtbot, *keys: Qt.Key) -> None:
    """Press keys where the keyboard is: in an open menu, or on the widget that has it."""
    for key in keys:
        qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)


def choose(qtbot, menu: QMenu | None, words: str) -> None:
    """Go down an open menu to an entry, and take it."""
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    here = menu.activeAction()
    steps = texts.index(words) - (menu.actions().index(here) if here else -1)
    press(qtbot, *[Qt.Key.Key_Down] * steps, Qt.Key.Key_Return)
    # Without a window manager nobody gives the window back what the menu took.
    owner = cast("QObject | None", menu.parent())
    while isinstance(owner, QMenu):
        owner = cast("QObject | None", owner.parent())
    assert isinstance(owner, QWidget)
    owner.window().activateWindow()
    QApplication.processEvents()


def test_a_scenario_is_found_by_filters_order_and_words(qtbot, shelf: Path) -> None:
    home = opened(qtbot, shelf)
    asked = QSignalSpy(home.opened)
    press(qtbot, Qt.Key.Key_Up)
    assert QApplication.focusWidget().accessibleName() == "All, 12"
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "For: anyone"
    press(qtbot, Qt.Key.Key_Down)
    choose(qtbot, home.bar.buttons["audience"].choices, "Employees")
    assert home.bar.shown.text() == "5 shown"
    assert announced()[-1] == "5 scenarios"
    assert home.bar.buttons["audience"].accessibleName() == "Audience: Employees"
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    choose(qtbot, home.bar.buttons["belt"].choices, "Up to white")
    assert titles(home) == ["Leaves, again", "One star, no milk", "Strollers on the 14"]
    home.bar.more.setFocus()
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert home.bar.more_menu is not None
    inner = cast("QMenu", home.bar.more_menu.actions()[0].menu())
    choose(qtbot, inner, "Corvane Transit")
    assert titles(home) == ["Leaves, again", "Strollers on the 14"]
    home.bar.buttons["organisation"].setFocus()
    press(qtbot, Qt.Key.Key_Backspace)
    home.bar.sort.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    choose(qtbot, home.bar.sort_menu, "Shortest first")
    assert titles(home) == ["One star, no milk", "Strollers on the 14", "Leaves, again"]
    home.bar.buttons["audience"].setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    assert home.bar.filters.active == ("belt",)
    qtbot.keyClick(home, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(home.search, "corvane kind neigh")
    qtbot.waitUntil(lambda: not home.finder.reading)
    assert titles(home) == ["Strollers on the 14", "Leaves, again"]
    spoken = home.found.index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("Found in the name of a beat. A kind neighbour")
    press(qtbot, Qt.Key.Key_Return)
    assert home.grid.hasFocus()
    assert home.grid.currentIndex().isValid()
    press(qtbot, Qt.Key.Key_Return)
    assert asked.count() == 1
    assert asked.at(0) == [str(shelf / "strollers.yaml")]


def test_home_is_found_as_it_was_left_but_for_the_search(qtbot, shelf: Path) -> None:
    home = opened(qtbot, shelf)
    home.bar.buttons["organisation"].chosen.emit("organisation", TALLOWMERE)
    home.bar.kinds.setFocus()
    press(qtbot, Qt.Key.Key_Right)
    home.search.setText("star")
    qtbot.waitUntil(lambda: not home.finder.reading)
    again = opened(qtbot, shelf)
    assert again.bar.filters.organisation == TALLOWMERE
    assert again.search.text() == ""
    assert titles(again) == ["One star, no milk"]
    assert again.bar.buttons["organisation"].isVisible()
    assert again.bar.clear.isVisible()
    again.bar.clear.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert len(titles(again)) == 12
    assert again.grid.hasFocus()
    assert not opened(qtbot, shelf).bar.filters.active


def test_a_click_on_the_cross_removes_a_filter_and_beside_it_opens_the_menu(qtbot, shelf: Path) -> None:
    home = opened(qtbot, shelf)
    belt = home.bar.buttons["belt"]
    belt.chosen.emit("belt", "white")
    QApplication.processEvents()
    qtbot.mouseClick(belt, Qt.MouseButton.LeftButton, pos=belt.rect().center())
    assert belt.choices is not None
    qtbot.waitUntil(belt.choices.isVisible)
    belt.choices.close()
    corner = belt.rect().center()
    corner.setX(belt.width() - 14)
    qtbot.mouseClick(belt, Qt.MouseButton.LeftButton, pos=corner)
    assert home.bar.filters.active == ()
    assert not belt.choices.isVisible()


def test_what_was_finished_last_comes_first_when_asked_for(qtbot, shelf: Path) -> None:
    finish(shelf, "grinder", 70, 60)
    finish(shelf, "status", 70, 60)
    home = opened(qtbot, shelf)
    assert titles(home)[-1] in ("The gifted grinder", "Status page says green")
    home.bar.sort.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    choose(qtbot, home.bar.sort_menu, "Last tried")
    assert titles(home)[:2] == ["Status page says green", "The gifted grinder"]


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_no_part_of_the_filter_bar_is_cut_or_covered(qtbot, shelf: Path, scale: float) -> None:
    theme().set_text_scale(scale)
    home = opened(qtbot, shelf)
    home.bar.buttons["organisation"].chosen.emit("organisation", TALLOWMERE)
    home.bar.buttons["belt"].chosen.emit("belt", "green")
    for width in (944, 1200, 1840):
        home.resize(width, 640)
        QApplication.processEvents()
        parts = [one for one in (home.bar.kinds, *home.bar.stops()[4:], home.bar.shown) if one.isVisible()]
        assert len(parts) == 9
        for part in parts:
            assert part.width() >= part.minimumSizeHint().width()
            assert home.bar.rect().contains(part.geometry())
            assert not any(part.geometry().intersects(other.geometry()) for other in parts if other is not part)


def test_with_large_text_the_page_follows_the_keyboard_and_the_side_column_comes_below(qtbot, shelf: Path) -> None:
    theme().set_text_scale(2.0)
    home = opened(qtbot, shelf)
    home.resize(1200, 640)
    QApplication.processEvents()
    side = home.page.side
    assert side is not None
    for _ in range(5):
        press(qtbot, Qt.Key.Key_Down)
    QApplication.processEvents()
    card = home.grid.visualRect(home.grid.currentIndex())
    seen = home.grid.viewport().visibleRegion().boundingRect()
    assert seen.top() <= card.center().y() <= seen.bottom()
    assert side.mapTo(home, side.rect().topLeft()).y() > home.grid.mapTo(home, card.center()).y()
    theme().set_text_scale(1.0)
    QApplication.processEvents()
    assert side.mapTo(home, side.rect().topLeft()).x() > home.grid.mapTo(home, home.grid.rect().topRight()).x() - 24
