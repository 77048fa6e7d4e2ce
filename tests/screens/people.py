"""Pictures of people on a shared computer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simtrainer.records.profiles import add, save, with_pin
from simtrainer.ui.profiles.chooser import ChooserScreen
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, settle


def shared_computer() -> ChooserScreen:
    """The app as it opens where four people use it."""
    for name, colour in (("Ada Winter", 5), ("Bo", 8), ("Ines Okafor", 0), ("Priya", 3)):
        made = add(name, colour)
        if name == "Ines Okafor":
            save(with_pin(made, "4711"))
    window = open_window()
    assert window.people.chooser is not None
    return window.people.chooser


@screen("15-who", *ALL)
def who() -> QWidget:
    shown = shared_computer()
    shown.choose(next(card for card in shown.cards if card.profile.pin is not None))
    shown.pin.forgotten.setChecked(True)
    settle()
    return shown


@screen("15-who-new")
def who_new() -> QWidget:
    shown = shared_computer()
    shown.ask_newcomer()
    shown.newcomer.begin()
    settle()
    return shown


@screen("15-profile", *ALL)
def own_profile() -> QWidget:
    shown = shared_computer()
    shown.cards[0].click()
    window = shown.window()
    window.go_to("profile")  # type: ignore[attr-defined]
    settle()
    return window
