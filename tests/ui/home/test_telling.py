"""What home tells: how it went, what can be gone on with, what can't be read, aloud as well."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from simtrainer import paths
from simtrainer.library.cards import Card, read_cards
from simtrainer.ui.home import screen as home_screen
from simtrainer.ui.home.delegate import at_a_word
from simtrainer.ui.home.findings_dialog import FindingsDialog
from simtrainer.ui.home.resume_strip import paused_text
from simtrainer.ui.home.screen import HomeScreen
from simtrainer.ui.shared.theme import theme
from tests.ui.home.conftest import LAMP, RUG, HomeOpener, entry, play, spoil, titles


def spoken_rows(home: HomeScreen) -> list[str]:
    """What a screen reader reads in the grid."""
    grid = QAccessible.queryAccessibleInterface(home.grid)
    return [grid.child(row).text(QAccessible.Text.Name) for row in range(grid.childCount())]


def test_every_card_is_read_out_whole(home: HomeScreen) -> None:
    assert spoken_rows(home) == [
        f"Crisis. {RUG}. Harrow & Finch. White belt, 6 minutes. Not tried yet.",
        f"Comment. {LAMP}. Harrow & Finch. White belt, 6 minutes. Not tried yet.",
    ]


def test_a_finished_run_shows_on_its_card_when_one_comes_back(home: HomeScreen, folder: Path) -> None:
    play(folder)
    play(folder)
    home.refresh()
    assert spoken_rows(home)[1].endswith("Policy 78, authenticity 41, best of 2.")
    assert spoken_rows(home)[0].endswith("Not tried yet.")
    assert not home.strip.isVisible()


def test_a_paused_run_is_offered_and_gone_on_with(qtbot, home: HomeScreen, folder: Path) -> None:
    assert not home.strip.isVisible()
    attempt = play(folder, choices=2)
    home.refresh()
    resumed = QSignalSpy(home.resume)
    assert home.strip.isVisible()
    assert home.strip.button.accessibleName().startswith(f"Resume {LAMP}, Turn 3, ")
    assert home.strip.button.accessibleName().endswith("Paused just now")
    home.strip.button.setFocus()
    qtbot.keyClick(home.strip.button, Qt.Key.Key_Return)
    assert resumed.at(0) == [attempt]


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "Paused just now"),
        (timedelta(minutes=50), "Paused 50 min ago"),
        (timedelta(days=3), "Paused 3 days ago"),
        (timedelta(days=30), "Paused on 3 October"),
    ],
)
def test_how_long_ago_it_was_paused_is_said_as_people_say_it(ago: timedelta, words: str) -> None:
    now = datetime(2026, 11, 2, 12, tzinfo=UTC)
    assert paused_text((now - ago).isoformat(), now) == words


def test_a_file_that_cant_be_played_keeps_its_card_and_says_what_is_wrong(
    qtbot, open_home: HomeOpener, folder: Path
) -> None:
    spoil(folder)
    home = open_home()
    started = QSignalSpy(home.start)
    assert titles(home) == [RUG, LAMP, "The pink lamp"]
    assert spoken_rows(home)[2].startswith("The pink lamp. This file can't be played.")
    for _ in range(2):
        qtbot.keyClick(home.grid, Qt.Key.Key_Right)
    qtbot.keyClick(home.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: home.sheet is not None)
    dialog = home.sheet
    assert isinstance(dialog, FindingsDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("pink.yaml:") for text in texts)
    assert "“belt” can't be “pink”." in texts
    assert any("white, yellow" in text for text in texts)
    dialog.copy.click()
    assert "pink.yaml:" in QApplication.clipboard().text()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert home.sheet is None
    assert started.count() == 0


def test_records_that_cant_be_read_are_said_and_practice_goes_on(open_home: HomeOpener) -> None:
    paths.records_file().parent.mkdir(parents=True, exist_ok=True)
    paths.records_file().write_text("a list of groceries, " * 99, encoding="utf-8")
    home = open_home()
    assert home.banner.isVisible()
    assert home.banner.text.startswith("The records file is damaged. You can practise as ever")
    assert titles(home) == [RUG, LAMP]
    paths.records_file().unlink()
    home.refresh()
    assert not home.banner.isVisible()


def test_an_empty_folder_says_where_scenarios_belong(qtbot, tmp_path: Path, folder: Path) -> None:
    empty = tmp_path / "nothing"
    empty.mkdir()
    home = HomeScreen(empty)
    qtbot.addWidget(home)
    home.show()
    qtbot.waitUntil(lambda: home.nothing.isVisible())
    assert home.nothing.text.startswith("No scenarios yet")
    assert home.nothing.other.text() == "Open a file…"
    assert str(empty) in home.nothing.text
    (empty / "lamp.yaml").write_text((folder / "lamp.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    home.nothing.button.click()
    qtbot.waitUntil(lambda: home.grid.isVisible())
    assert titles(home) == [LAMP]


def test_cards_in_outline_stand_in_for_scenarios_that_take_long_to_read(
    qtbot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(where: Path, language: str) -> list[Card]:
        assert go_on.wait(10)
        return read_cards(where)

    monkeypatch.setattr(home_screen, "all_cards", slowly)
    home = HomeScreen(folder)
    qtbot.addWidget(home)
    home.show()
    try:
        qtbot.waitUntil(lambda: home.skeleton.isVisible())
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: home.grid.isVisible())
    assert titles(home) == [RUG, LAMP]


def test_a_folder_that_cant_be_read_is_said(qtbot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(where: Path, language: str) -> list[Card]:
        raise PermissionError(13, "Permission denied", str(where))

    monkeypatch.setattr(home_screen, "all_cards", refuse)
    home = HomeScreen(folder)
    qtbot.addWidget(home)
    home.show()
    qtbot.waitUntil(lambda: home.banner.isVisible())
    assert home.banner.text.startswith("The scenarios can't be read.")
    assert str(folder) in home.banner.text


def test_a_new_file_is_there_after_coming_back(qtbot, home: HomeScreen, folder: Path) -> None:
    (folder / "rug.yaml").unlink()
    home.refresh()
    qtbot.waitUntil(lambda: titles(home) == [LAMP])
    spoil(folder)
    home.refresh()
    qtbot.waitUntil(lambda: titles(home) == [LAMP, "The pink lamp"])


@pytest.mark.parametrize(
    ("width", "scale", "columns"), [(1360, 1.0, 3), (1200, 1.0, 2), (1200, 2.0, 2), (1840, 1.0, 4), (944, 1.5, 2)]
)
def test_cards_use_the_width_and_none_is_cut_off(
    qtbot, home: HomeScreen, width: int, scale: float, columns: int
) -> None:
    theme().set_text_scale(scale)
    home.resize(width, 720)
    home.shelf.show(list(home.shelf.entries) * 4)
    QApplication.processEvents()
    rects = [home.grid.visualRect(home.found.index(row, 0)) for row in range(8)]
    first_line = [rect for rect in rects if rect.top() == rects[0].top()]
    assert len(first_line) == columns
    seen = QRect(home.grid.viewport().rect())
    assert all(seen.left() <= rect.left() and rect.right() <= seen.right() for rect in rects)


def test_a_card_opened_from_the_list_is_the_one_that_was_read_out(qtbot, home: HomeScreen) -> None:
    entry_opened = QSignalSpy(home.opened)
    home.open(entry(home, RUG))
    assert entry_opened.at(0)[0].endswith("rug.yaml")


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("and the bot has just asked h…", "and the bot has just asked…"),
        ("and the bot has just…", "and the bot has just…"),
        ("and the bot has just …", "and the bot has just…"),
        ("an…", "an…"),
        ("and the bot has just asked how it can help", "and the bot has just asked how it can help"),
    ],
)
def test_a_summary_without_room_ends_after_a_word(shown: str, said: str) -> None:
    assert at_a_word(shown, "and the bot has just asked how it can help") == said
