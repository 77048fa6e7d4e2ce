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
from simtrainer.ui.shared import messages
from simtrainer.ui.window import MainWindow
from tests.screens.picture import screen
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


@screen("01-home-no-match")
def home_no_match() -> QWidget:
    window = open_window()
    window.home.find()
    QTest.keyClicks(window.home.search, "llama")
    settle()
    return window


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
