"""The tour: shown once to whoever is new, at the real places, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from simtrainer import paths
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared import motion
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.tour.spotlight import Spotlight
from simtrainer.ui.tour.stops import AREAS, count, words
from simtrainer.ui.window import MainWindow

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)
    yield window
    window.close()


def spoken(qtbot, window: MainWindow) -> Spotlight:
    """The part of the tour that is shown, as soon as it is."""
    qtbot.waitUntil(lambda: window.touring.spotlight is not None, timeout=10_000)
    spotlight = window.touring.spotlight
    assert spotlight is not None
    QApplication.processEvents()
    return spotlight


def press(qtbot, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def box(part: QWidget | None, window: MainWindow) -> QRect:
    """Where a part is in the window."""
    assert part is not None
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def test_from_home_to_the_first_turn(qtbot, window: MainWindow) -> None:
    window.touring.offer()
    home = spoken(qtbot, window)
    card = window.home.grid.visualRect(window.home.found.index(0, 0)).size()
    assert home.light.size().width() == pytest.approx(card.width(), abs=8)
    assert not home.light.intersects(home.card.geometry()), "the card doesn't hide what it points at"
    press(qtbot, Qt.Key.Key_Right)
    assert home.light.intersects(box(window.rail.items["settings"], window))
    press(qtbot, Qt.Key.Key_Left)
    assert home.at == 0
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Return)
    assert window.touring.spotlight is None
    assert window.home.grid.hasFocus(), "the keyboard is where it was"

    window.show_brief(PARCELS)
    brief = spoken(qtbot, window)
    assert window.brief is not None
    assert brief.light.intersects(box(window.brief.policy, window))
    qtbot.mouseClick(brief.next, Qt.MouseButton.LeftButton)
    assert brief.light.contains(box(window.brief.start_button, window).center())
    qtbot.mouseClick(brief.next, Qt.MouseButton.LeftButton)
    assert window.brief.start_button.hasFocus()

    window.play(PARCELS, "practise", "10")
    assert window.playing is not None
    ready = window.playing.pause_overlay
    assert ready.isVisible() and window.touring.spotlight is None, "one thing at a time"
    press(qtbot, Qt.Key.Key_Space)
    play = spoken(qtbot, window)
    assert window.playing.clock.standing
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_1)
    assert not window.playing.bridge.run.actions, "no key of the screen below works"
    assert play.light.intersects(box(window.playing.feed, window))
    press(qtbot, Qt.Key.Key_Right)
    assert play.light.contains(box(window.playing.panel, window).center())
    press(qtbot, Qt.Key.Key_Right)
    assert settings().now.tour_done
    assert not window.touring.on
    window.show_home()
    assert window.touring.spotlight is None


def test_escape_ends_it_for_good_and_the_settings_show_it_again(qtbot, window: MainWindow) -> None:
    window.touring.offer()
    spoken(qtbot, window)
    press(qtbot, Qt.Key.Key_Escape)
    assert settings().now.tour_done
    assert not window.touring.on
    window.touring.offer()
    assert not window.touring.on
    window.go_to("settings")
    assert window.settings_screen is not None
    window.settings_screen.tour.emit()
    assert spoken(qtbot, window).at == 0
    assert window.is_home


def test_where_nothing_had_the_keyboard_it_goes_to_the_screen_after_the_tour(qtbot, window: MainWindow) -> None:
    focus = window.focusWidget()
    assert focus is not None
    focus.clearFocus()  # as in a window that somebody looked away from while it opened
    window.touring.offer()
    qtbot.keyClick(spoken(qtbot, window), Qt.Key.Key_Escape)
    assert window.home.grid.hasFocus()


def test_what_was_seen_is_not_shown_again_at_the_next_start(qtbot, window: MainWindow) -> None:
    settings().set(tour_seen=("home",))
    window.touring.offer()
    window.show_brief(PARCELS)
    brief = spoken(qtbot, window)
    assert brief.card.accessibleName().endswith("3 of 6")


def test_somebody_else_at_the_same_computer_gets_a_tour_of_their_own(qtbot, window: MainWindow, tmp_path: Path) -> None:
    settings().set(tour_done=True)
    window.touring.offer()
    assert not window.touring.on
    settings().read_anew(tmp_path / "hers.json")
    window.show_home()
    assert spoken(qtbot, window).at == 0


def test_six_stops_of_a_sentence_or_three_can_be_read_within_a_minute() -> None:
    assert count() == 6
    told = " ".join(text for area in AREAS for _, text in words(area))
    assert len(told.split()) < 200, "read at 200 words a minute"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("moves", [True, False])
def test_every_card_is_whole_in_a_small_window(qtbot, window: MainWindow, scale: float, moves: bool) -> None:
    theme().set_text_scale(scale)
    motion.set_reduced(not moves)
    window.resize(1024, 640)
    window.show_brief(PARCELS)
    window.touring.offer()
    brief = spoken(qtbot, window)
    for _ in brief.stops:
        QApplication.processEvents()
        assert brief.rect().contains(brief.card.geometry())
        assert brief.skip.isVisible()
        for button in (brief.skip, brief.next):
            assert brief.card.rect().contains(box_in(button, brief.card))
        qtbot.waitUntil(lambda: brief._light == brief.light, timeout=20_000)
        brief.go_on()
    motion.set_reduced(None)


def box_in(part: QWidget, outer: QWidget) -> QRect:
    return QRect(part.mapTo(outer, QPoint(0, 0)), part.size())


def test_a_place_that_cannot_be_seen_leaves_the_card_in_the_middle(qtbot, window: MainWindow, tmp_path: Path) -> None:
    from simtrainer.ui.tour.spotlight import Stop

    lost = Spotlight(window, [Stop("Nowhere", "It isn't here.", lambda: None)])
    lost.open_over()
    middle = lost.card.geometry().center() - window.rect().center()
    assert abs(middle.x()) < 4
    assert abs(middle.y()) < 4
    press(qtbot, Qt.Key.Key_Return)
    assert lost.isHidden()


def test_gone_somewhere_else_it_points_at_nothing_and_comes_again(qtbot, window: MainWindow) -> None:
    window.touring.offer()
    spoken(qtbot, window)
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Return)
    window.show_brief(PARCELS)
    spoken(qtbot, window)
    window.show_home()  # as a file that is dropped on the window does
    assert window.is_home and window.touring.spotlight is None
    window.resize(1280, 720)
    QApplication.processEvents()
    window.show_brief(PARCELS)
    assert spoken(qtbot, window).at == 0, "nothing of it counts as seen"
    press(qtbot, Qt.Key.Key_Escape)
