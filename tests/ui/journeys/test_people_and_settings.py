"""Two people at one computer, one with a PIN; settings changed and found again, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from simtrainer import paths
from simtrainer.records import profiles
from simtrainer.records.quick import resumable
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.theme import theme
from tests.ui.journeys.person import ENTER, ESCAPE, SPACE, Person


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profiles, "_key", lambda pin, salt: (salt + pin).encode().hex())


def test_a_profile_with_a_pin_keeps_its_runs_to_itself(person: Person, sit_down: Callable[[], Person]) -> None:
    person.open_card("two-parcels")
    person.start()
    person.decide("mute-and-read")
    person.do("Leave and keep my place")
    assert person.window.is_home and "Pick up where you paused" in person.sees

    # a PIN for oneself
    person.do("Me")
    person.tab_to("A new PIN")
    person.type("4711")
    person.tab_to("The same again")
    person.type("4711")
    person.press(ENTER)
    assert any(one.pin is not None for one in profiles.read_profiles())

    # somebody else comes, and sees nothing of it
    person.do("Switch to somebody else")
    person.do("Somebody new")
    person.type("Bo Arden")
    person.press(ENTER)
    assert person.window.is_home
    assert "Pick up where you paused" not in person.sees
    assert not resumable(paths.records_file()).rows

    # the next start asks, and only the PIN opens
    again = sit_down()
    assert again.window.people.chooser is not None
    again.tab_to("Me")
    again.press(ENTER)
    again.type("1234")
    again.press(ENTER)
    assert not again.window.is_home
    again.type("4711")
    again.press(ENTER)
    assert again.window.is_home
    assert "Pick up where you paused" in again.sees


def test_settings_are_changed_by_keyboard_and_are_there_at_the_next_start(
    person: Person, sit_down: Callable[[], Person]
) -> None:
    person.control(Qt.Key.Key_Comma)
    person.tab_to("As the system")
    person.choose("Dark")
    assert theme().scheme == "dark"
    person.control(Qt.Key.Key_Equal)
    assert theme().text_scale > 1
    larger = theme().text_scale
    person.tab_to("No time pressure")
    person.press(SPACE)
    assert settings().now.no_time_pressure
    person.press(ESCAPE)
    theme().set_scheme("light")
    theme().set_text_scale(1)
    settings().read_anew(paths.settings_file())
    again = sit_down()
    assert (theme().scheme, theme().text_scale) == ("dark", larger)
    brief = again.open_card("two-parcels")
    assert brief.briefing is not None
    again.start()
    assert again.play.bridge.pace == "untimed"
