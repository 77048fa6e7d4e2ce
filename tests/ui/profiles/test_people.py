"""Several people on one computer, in the real window: chosen at start, private, switched, renamed, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.records import profiles
from simtrainer.records.profiles import add, read_profiles, save, with_pin
from simtrainer.records.quick import resumable
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.window import MainWindow
from tests.screens.fit import misfits
from tests.ui.rest import leave

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


pytestmark = pytest.mark.usefixtures("untouched")


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profiles, "_key", lambda pin, salt: (salt + pin).encode().hex())


def opened(qtbot: QtBot, **how: bool) -> MainWindow:
    """The app as it opens."""
    window = MainWindow(Desk(seed=lambda: 7), **how)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def practised(window: MainWindow) -> str:
    """The attempt of somebody who has taken one decision."""
    bridge = window.desk.start(PARCELS, "practise", "untimed")
    assert bridge.choose(bridge.offers()[0].choices[0].choice.id)
    assert bridge.attempt is not None
    return bridge.attempt.id


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(window.focusWidget() or window, key)
    QApplication.processEvents()


def test_whoever_is_alone_is_not_asked(qtbot: QtBot) -> None:
    window = opened(qtbot)
    assert window.is_home and window.people.chooser is None
    assert window.rail.items["profile"].accessibleName() == "Me"
    leave(qtbot, window)


def test_a_second_person_starts_from_nothing_and_the_first_finds_all_again(qtbot: QtBot) -> None:
    window = opened(qtbot)
    mine = practised(window)
    settings().set(scheme="dark")
    window.go_to("profile")
    assert window.people.own is not None
    qtbot.mouseClick(window.people.own.switch_button, Qt.MouseButton.LeftButton)
    chooser = window.people.chooser
    assert chooser is not None and chooser.isVisible() and not window.rail.isVisible()
    qtbot.mouseClick(chooser.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(chooser.newcomer.name, "Bo Arden")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.is_home and window.rail.items["profile"].text() == "Bo"
    assert resumable(paths.records_file()).rows == ()
    assert theme().scheme == "light" and settings().now.scheme == "system"
    his = practised(window)
    assert [row.attempt for row in resumable(paths.records_file()).rows] == [his]
    window.people.ask(back=True)
    assert [card.accessibleName() for card in chooser.cards] == ["Me", "Bo Arden"]
    chooser.cards[0].setFocus()
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Left)
    press(qtbot, window, Qt.Key.Key_Return)
    assert [row.attempt for row in resumable(paths.records_file()).rows] == [mine]
    assert theme().scheme == "dark"
    qtbot.waitUntil(window.home.strip.isVisible)  # once the scenarios are read
    leave(qtbot, window)


def test_at_start_one_says_who_one_is_and_a_pin_is_asked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = add("Ada", 2)
    save(with_pin(ada, "4711"))
    add("Bo", 3)
    window = opened(qtbot)
    chooser = window.people.chooser
    assert chooser is not None and chooser.isVisible() and not window.rail.isVisible()
    assert not chooser.back.isVisible()
    assert chooser.cards[0].hasFocus()
    press(qtbot, window, Qt.Key.Key_Return)
    assert chooser.pin.isVisible() and chooser.pin.field.hasFocus()
    for _ in range(3):
        chooser.pin.field.setEnabled(True)
        qtbot.keyClicks(chooser.pin.field, "0000")
        chooser.pin.try_it()
    assert "next try" in chooser.pin.said.text and not chooser.pin.field.isEnabled()
    qtbot.mouseClick(chooser.pin.forgotten, Qt.MouseButton.LeftButton)
    assert chooser.pin.honest.isVisible() and "aren't encrypted" in chooser.pin.honest.text()
    monkeypatch.setattr("simtrainer.ui.profiles.pin_line.time", lambda: 4e9)
    qtbot.waitUntil(chooser.pin.field.isEnabled)
    qtbot.keyClicks(chooser.pin.field, "4711")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.is_home and paths.user_data() == ada.folder
    leave(qtbot, window)


def test_a_file_given_at_start_waits_for_who_one_is(qtbot: QtBot) -> None:
    add("Ada", 2)
    add("Bo", 3)
    window = MainWindow(Desk(seed=lambda: 7), at_home=False)
    qtbot.addWidget(window)
    window.begin(PARCELS)
    window.show()
    chooser = window.people.chooser
    assert chooser is not None and chooser.isVisible() and window.playing is None
    chooser.cards[0].click()
    assert window.playing is not None
    window.show_home()
    leave(qtbot, window)


def test_newcomers_need_a_name_of_their_own(qtbot: QtBot) -> None:
    add("Ada", 2)
    window = opened(qtbot)
    window.people.ask()
    chooser = window.people.chooser
    assert chooser is not None
    chooser.ask_newcomer()
    for name, said in (("   ", "name is needed"), ("ada", "already")):
        chooser.newcomer.name.setText(name)
        chooser.newcomer.begin()
        assert said in chooser.newcomer.said.text
    assert len(read_profiles()) == 1
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not chooser.newcomer.isVisible() and chooser.add_button.isVisible()
    leave(qtbot, window)


def test_name_colour_and_pin_are_kept(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.go_to("profile")
    own = window.people.own
    assert own is not None
    own.name.setFocus()
    qtbot.keyClicks(own.name, "Ada")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.rail.items["profile"].text() == "Ada"
    own.colours._group.button(7).click()
    own.pin.new.setText("123")
    own.pin.set_it()
    assert "4 characters" in own.pin.said.text
    own.pin.new.setText("1234")
    own.pin.again.setText("4321")
    own.pin.set_it()
    assert "aren't the same" in own.pin.said.text
    own.pin.again.setText("1234")
    own.pin.set_it()
    (ada,) = read_profiles()
    assert (ada.name, ada.colour) == ("Ada", 7) and ada.pin is not None
    assert "is set" in own.pin.done.text and own.pin.said.text == "", "what went well is no warning"
    own.pin.old.setText("9999")
    own.pin.remove_it()
    assert "isn't the PIN" in own.pin.said.text
    own.pin.old.setText("1234")
    own.pin.remove_it()
    assert read_profiles()[0].pin is None
    leave(qtbot, window)


def test_removing_asks_for_the_name_and_leaves_the_others(qtbot: QtBot, data_folder: Path) -> None:
    window = opened(qtbot)
    practised(window)
    bo = add("Bo", 3)
    window.people.enter(bo)
    practised(window)
    window.go_to("profile")
    own = window.people.own
    assert own is not None
    own.remove_button.click()
    qtbot.keyClicks(own.word, "B")
    press(qtbot, window, Qt.Key.Key_Return)
    assert bo.folder.exists()
    qtbot.keyClicks(own.word, "o")
    press(qtbot, window, Qt.Key.Key_Return)
    assert not bo.folder.exists()
    assert window.is_home and paths.user_data() == data_folder
    assert len(resumable(paths.records_file()).rows) == 1
    leave(qtbot, window)


def test_deleting_everything_about_me_deletes_nothing_of_others(qtbot: QtBot, data_folder: Path) -> None:
    window = opened(qtbot)
    practised(window)
    bo = add("Bo", 3)
    window.people.enter(bo)
    practised(window)
    window.go_to("settings")
    assert window.settings_screen is not None
    window.settings_screen.erase.erase()
    assert not bo.folder.exists()
    assert paths.user_data() == data_folder
    assert len(resumable(paths.records_file()).rows) == 1
    leave(qtbot, window)


@pytest.mark.parametrize(("width", "scale"), [(1440, 1.0), (1024, 2.0)])
def test_nothing_is_cut_off(qtbot: QtBot, width: int, scale: float) -> None:
    save(with_pin(add("Wilhelmina Featherstonehaugh-Cholmondeley", 2), "4711"))
    for name in ("Ada", "Bo", "Cy", "Dee", "Eve"):
        add(name, 1)
    theme().set_text_scale(scale)
    window = opened(qtbot)
    window.resize(width, 900)
    chooser = window.people.chooser
    assert chooser is not None
    chooser.choose(next(card for card in chooser.cards if card.profile.pin is not None))
    chooser.pin.forgotten.setChecked(True)
    qtbot.waitUntil(lambda: misfits(window) == [], timeout=1000)
    chooser.ask_newcomer()
    qtbot.waitUntil(lambda: misfits(window) == [], timeout=1000)
    window.people.enter(read_profiles()[0])
    window.go_to("profile")
    assert window.people.own is not None
    window.people.own.ask()
    qtbot.waitUntil(lambda: misfits(window) == [], timeout=1000)
    leave(qtbot, window)
