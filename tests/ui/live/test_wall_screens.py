"""The wall is over the projector and never over the console, whatever is plugged in or out."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from simtrainer.ui.live.wall import picture
from simtrainer.ui.live.wall.placing import next_place, place_for
from simtrainer.ui.live.wall.wall import Wall
from tests.screens.live_wall import sight
from tests.ui.live.two_screens import BEAMER, LAPTOP


def story(name: str) -> dict[str, dict[str, Any]]:
    """Where the wall was at each step, in a process with two screens."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.live.two_screens", name],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return {one["step"]: one for one in map(json.loads, done.stdout.splitlines())}


def inside(place: list[int], screen: tuple[int, int, int, int]) -> bool:
    return screen[0] <= place[0] and place[0] + place[2] <= screen[0] + screen[2]


def test_the_wall_lands_on_the_projector_and_swaps_with_the_console():
    steps = story("swapped")
    assert tuple(steps["open"]["wall"]) == BEAMER and steps["open"]["full"]
    assert "BEAMER" in steps["open"]["said"]
    assert tuple(steps["swap"]["wall"]) == LAPTOP
    assert inside(steps["swap"]["console"], BEAMER)
    assert tuple(steps["back"]["wall"]) == BEAMER
    assert inside(steps["back"]["console"], LAPTOP)
    assert not steps["window"]["full"] and inside(steps["window"]["wall"], LAPTOP)
    assert tuple(steps["full"]["wall"]) == BEAMER
    assert steps["off"]["wall"] is None
    kept_on = {step: one["awake"] for step, one in steps.items()}
    assert kept_on == {"open": True, "swap": True, "back": True, "window": False, "full": True, "off": False}


def test_a_projector_that_is_unplugged_leaves_the_console_free_and_gets_the_wall_back():
    steps = story("unplugged")
    assert tuple(steps["open"]["wall"]) == BEAMER
    assert steps["gone"]["wall"] is None and steps["gone"]["state"] == "lost" and not steps["gone"]["fine"]
    assert "unplugged" in steps["gone"]["said"]
    assert tuple(steps["there"]["wall"]) == BEAMER and steps["there"]["full"] and steps["there"]["fine"]


def test_with_one_screen_the_wall_is_a_window_and_never_covers_the_console():
    steps = story("alone")
    for step in ("open", "turn", "swap"):
        assert not steps[step]["full"], step
        assert steps[step]["wall"][2] < LAPTOP[2] and inside(steps[step]["wall"], LAPTOP)
    assert tuple(steps["plugged in"]["wall"]) == BEAMER and steps["plugged in"]["full"]
    # Made a window on purpose, it stays one.
    assert not steps["to share"]["full"] and not steps["still shared"]["full"]


@pytest.mark.parametrize(
    ("keys", "console", "remembered", "primary", "expected"),
    [
        (["lap|a", "hdmi|b"], "lap|a", "", "lap|a", "hdmi|b"),
        (["lap|a", "hdmi|b", "dp|c"], "lap|a", "dp|c", "lap|a", "dp|c"),
        (["lap|a", "dp|x", "hdmi|new"], "lap|a", "hdmi|old", "lap|a", "hdmi|new"),
        (["lap|a", "hdmi|b"], "hdmi|b", "hdmi|b", "lap|a", "lap|a"),
        (["lap|a", "desk|b", "hdmi|c"], "desk|b", "", "lap|a", "hdmi|c"),
        (["lap|a"], "lap|a", "hdmi|b", "lap|a", ""),
    ],
)
def test_the_remembered_screen_comes_first_and_never_the_consoles(
    keys: list[str], console: str, remembered: str, primary: str, expected: str
):
    assert place_for(keys, console, remembered, primary) == expected


def test_swapping_goes_round_and_stays_with_one_screen():
    assert next_place(["a", "b", "c"], "c") == "a"
    assert next_place(["a"], "a") == ""


def test_closing_the_window_by_its_button_turns_the_wall_off(qtbot):
    console = QWidget()
    qtbot.addWidget(console)
    console.show()
    wall = Wall(console)
    wall.open()
    assert wall.state == "window" and "one screen" in wall.where.said
    with qtbot.waitSignal(wall.changed):
        wall.window.close()
    assert wall.state == "off"
    wall.end()


def test_the_console_is_told_when_the_wall_holds_an_old_picture(qtbot, monkeypatch, allow_log):
    console = QWidget()
    qtbot.addWidget(console)
    console.show()
    wall = Wall(console)
    wall.show_sight(sight("lobby"))
    wall.open()
    wall.window.picture.grab()
    allow_log("simtrainer.ui.live.wall.picture")
    with monkeypatch.context() as broken:
        broken.setattr(picture, "paint_wall", lambda *given: 1 / 0)
        with qtbot.waitSignal(wall.changed):
            wall.show_sight(sight("closed"))
            wall.window.picture.grab()
        assert not wall.where.fine and "holds" in wall.where.said
    wall.show_sight(sight("open"))
    wall.window.picture.grab()
    assert wall.where.fine
    wall.end()


def test_the_wall_does_not_take_the_keyboard_away(qtbot):
    console = QWidget()
    qtbot.addWidget(console)
    wall = Wall(console)
    assert wall.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    wall.end()
