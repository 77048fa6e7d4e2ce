"""Home and its states."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer import paths
from simtrainer.ui.home.screen import HomeScreen
from simtrainer.ui.shared import messages
from simtrainer.ui.window import MainWindow
from tests.helpers.shelf import fill_shelf, finish, pause
from tests.screens.picture import CONTRAST, DARK, LARGE, LIGHT, SMALL, Look, screen
from tests.screens.ways import PARCELS, open_window, played, settle


@screen("01-home-first-run")
def home_first_run() -> QWidget:
    return open_window()


@screen("01-home-results")
def home_results() -> QWidget:
    window = open_window()
    played(window, "tired")
    played(window, "best")
    played(window, "best", 4)
    window.home.refresh()
    settle()
    return window


@contextmanager
def twelve() -> Iterator[Path]:
    """Twelve made-up scenarios instead of the shipped ones, some of them played."""
    with tempfile.TemporaryDirectory() as folder:
        shelf = fill_shelf(Path(folder) / "scenarios")
        with patch.object(paths, "scenarios", lambda: shelf):
            yield shelf


def some_played(shelf: Path) -> None:
    """Results as somebody has them after some weeks, and a run that was left."""
    for name, policy, authenticity in (
        ("hour-six", 58, 60),
        ("hour-six", 71, 64),
        ("fennel", 62, 70),
        ("nut-free", 78, 61),
        ("nut-free", 55, 52),
        ("one-star", 92, 88),
        ("strollers", 85, 80),
    ):
        finish(shelf, name, policy, authenticity)
    pause(shelf, "nut-free")


def look_for(window: MainWindow, words: str = "", **filters: str) -> MainWindow:
    """Set filters, type into the search, and wait for what is found."""
    home = window.home
    for name, value in filters.items():
        home.bar.buttons[name].chosen.emit(name, value)  # type: ignore[index]
    if words:
        home.find()
        QTest.keyClicks(home.search, words)
    settle()
    return window


@screen("01-home-twelve", LIGHT, DARK, CONTRAST, SMALL, LARGE, Look("wide", size=(1920, 1080)))
def home_twelve() -> QWidget:
    with twelve() as shelf:
        some_played(shelf)
        return open_window()


@screen("01-home-filtered", LIGHT, DARK, SMALL, LARGE)
def home_filtered() -> QWidget:
    with twelve() as shelf:
        some_played(shelf)
        return look_for(open_window(), belt="green", organisation="Tallowmere Coffee Roasters")


@screen("01-home-searched", LIGHT, DARK, LARGE)
def home_searched() -> QWidget:
    with twelve() as shelf:
        some_played(shelf)
        return look_for(open_window(), "corvane neighbour")


@screen("01-home-no-match", LIGHT, DARK, SMALL, LARGE)
def home_no_match() -> QWidget:
    with twelve():
        return look_for(open_window(), belt="yellow", length="long")


@screen("01-home-nothing-has-it")
def home_nothing_has_it() -> QWidget:
    return look_for(open_window(), "llama")


@screen("01-home-empty")
def home_empty() -> QWidget:
    with tempfile.TemporaryDirectory() as folder, patch.object(paths, "scenarios", lambda: Path(folder)):
        return open_window()


@screen("01-home-loading", LIGHT, DARK, SMALL)
def home_loading() -> QWidget:
    # As it stands while the files are being read; they never are here.
    with patch.object(HomeScreen, "_read_off_thread", lambda home: home.page.pages.setCurrentWidget(home.skeleton)):
        return open_window()


@contextmanager
def other_scenarios() -> Iterator[Path]:
    """The shipped scenarios in a folder that may be spoilt."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "scenarios"
        shutil.copytree(paths.scenarios(), copy)
        with patch.object(paths, "scenarios", lambda: copy):
            yield copy


def with_a_broken_file(copy: Path) -> MainWindow:
    """Home with a file that has two mistakes."""
    text = (copy / PARCELS).read_text(encoding="utf-8")
    text = text.replace("id: two-parcels", "id: a-lamp").replace(
        "title: Two parcels in the rain", "title: A lamp for Saturday"
    )
    text = text.replace("start: [soaked]", "start: [soked]").replace("belt: white", "belt: pink")
    (copy / "negative-comment" / "a-lamp.yaml").write_text(text, encoding="utf-8")
    return open_window()


@screen("01-home-broken-file")
def home_broken_file() -> QWidget:
    with other_scenarios() as copy:
        return with_a_broken_file(copy)


@screen("01-home-findings")
def home_findings() -> QWidget:
    with other_scenarios() as copy:
        window = with_a_broken_file(copy)
        window.home.open(next(entry for entry in window.home.shelf.entries if entry.broken))
        settle()
        return window


@screen("01-home-no-records")
def home_no_records() -> QWidget:
    paths.records_file().parent.mkdir(parents=True, exist_ok=True)
    paths.records_file().write_text("This was a list of groceries once. " * 40, encoding="utf-8")
    return open_window()


@screen("02-message")
def message() -> QWidget:
    window = open_window()
    messages.set_headless(False)
    try:
        messages.error(
            "two-parcels.yaml isn't there any more.",
            "It was moved or renamed; open it from where it is now.",
            over=window,
        )
    finally:
        messages.set_headless(None)
    settle()
    return window
