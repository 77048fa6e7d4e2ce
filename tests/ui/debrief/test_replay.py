"""The replay: the feed, its counts and meters as they were, and the decision beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from simtrainer.engine.events import PostHidden
from simtrainer.engine.monitor import history
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.ui.debrief.replay import ReplayScreen
from simtrainer.ui.feed.post_view import PostView
from tests.ui.debrief.conftest import FOLDER, report_of, run_of
from tests.ui.debrief.reading import spoken


def opened(qtbot, plan: str = "tired", turn: int = 0, *, can_retry: bool = True) -> ReplayScreen:
    house = stage(FOLDER / "two-parcels.yaml", Library.load()).organisation
    screen = ReplayScreen(run_of(plan), house, report_of(plan), can_retry=can_retry, turn=turn)
    qtbot.addWidget(screen)
    screen.resize(1360, 860)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    screen.setFocus()
    QApplication.processEvents()
    return screen


def posts(screen: ReplayScreen) -> dict[str, PostView]:
    models = list(screen.feeds.models())
    views = [model.view(row) for model in models for row in range(model.rowCount())]
    return {view.post.id: view for view in views}


def test_no_post_of_later_is_there_and_none_of_before_is_missing(qtbot) -> None:
    screen = opened(qtbot)
    for turn in (3, 9, 5):  # forwards and back
        screen.go_to(screen.reel.of_turn(turn))
        shown = posts(screen)
        minute = screen.place.minute
        assert shown
        assert all(view.post.minute <= minute for view in shown.values())
        assert sum(view.post.turn <= turn for view in shown.values()) == len(shown)


def test_the_counts_are_those_of_the_minute(qtbot) -> None:
    screen = opened(qtbot, turn=1)
    before = posts(screen)["p-soaked"].counts
    screen.go_to(screen.reel.last)
    assert posts(screen)["p-soaked"].counts.likes > before.likes
    screen.go_to(screen.reel.of_turn(1))
    assert posts(screen)["p-soaked"].counts == before


def test_what_was_hidden_is_hidden_only_from_then_on(qtbot) -> None:
    screen = opened(qtbot, "best")
    event = next(one for one in screen.reel.events if isinstance(one, PostHidden))
    screen.go_to(screen.reel.at(event.minute))
    assert posts(screen)[event.post].hidden
    screen.go_to(screen.reel.at(event.minute - 1))
    assert not posts(screen)[event.post].hidden


def test_the_meters_stand_where_they_stood(qtbot) -> None:
    screen = opened(qtbot)
    course = history(screen._scenario, screen.reel.events, "heat")
    for turn in (2, 11, 4):
        screen.go_to(screen.reel.of_turn(turn))
        turn_heat = next(one for one in report_of("tired").turns if one.number == turn).taken.heat
        assert screen.monitor.gauges["heat"].value() == turn_heat
    assert len(course) > 3


def test_keys_step_by_moments_and_by_turns(qtbot) -> None:
    screen = opened(qtbot)
    slider = screen.bar.slider
    assert slider.hasFocus()
    for key, turn in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1)):
        qtbot.keyClick(slider, key)
        assert screen.reel.turn_at(screen.place) == (turn, True)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert screen.reel.turn_at(screen.place) == (1, False)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert screen.place == screen.reel.last
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert screen.place == screen.reel.first
    assert "10:03" in screen.turn.when.text()  # the first decision is announced


def test_a_drag_and_a_press_on_a_turns_number_go_there(qtbot) -> None:
    screen = opened(qtbot)
    slider = screen.bar.slider
    at = round(slider.x_of(screen.reel.of_turn(7).minute))
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(at, 8))
    assert screen.reel.turn_at(screen.place) == (7, True)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 2, slider.height() // 2))
    assert screen.place.minute == screen.reel.last_minute


def test_the_decision_of_the_moment_stands_beside_and_can_be_taken_again(qtbot) -> None:
    screen = opened(qtbot, turn=5)
    turn = next(one for one in report_of("tired").turns if one.number == 5)
    assert turn.taken.label in spoken(screen)
    with qtbot.waitSignal(screen.retry, timeout=1000) as caught:
        screen.turn.again.click()
    assert caught.args == [turn.action]


def test_where_nothing_can_be_taken_again_nothing_offers_it(qtbot) -> None:
    assert not opened(qtbot, turn=5, can_retry=False).turn.again.isVisible()


def test_it_plays_to_its_end_and_stops(qtbot) -> None:
    screen = opened(qtbot)
    screen.bar.paces.set_value("15")
    qtbot.keyClick(screen.bar.slider, Qt.Key.Key_Space)
    assert screen.playing
    for _ in range(4000):
        screen._tick()
        if not screen.playing:
            break
    assert screen.place == screen.reel.last
    assert not screen.playing
    qtbot.keyClick(screen.bar.slider, Qt.Key.Key_Space)  # and again from the beginning
    assert screen.playing
    assert screen.place == screen.reel.first
    screen.play(on=False)


@pytest.mark.parametrize("turn", [0, 6])
def test_escape_leaves(qtbot, turn: int) -> None:
    screen = opened(qtbot, turn=turn)
    with qtbot.waitSignal(screen.left, timeout=1000):
        qtbot.keyClick(screen.bar.slider, Qt.Key.Key_Escape)
