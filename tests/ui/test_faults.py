"""The records fail under the whole app: it says so once, the play goes on to its debrief, and home says it too."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.records import store as records_store
from simtrainer.records.store import Store
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared import messages
from simtrainer.ui.window import MainWindow
from tests.records.faults import files_no_larger_than

STORY = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
Fault = Callable[[Path, ExitStack], None]


@pytest.fixture
def open_window(qtbot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], MainWindow]]:
    windows: list[MainWindow] = []

    def no_ranges(*_: object) -> None:
        raise RuntimeError("not asked for here")

    def opener() -> MainWindow:
        window = MainWindow(Desk(seed=lambda: 7))
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)
        return window

    monkeypatch.setattr(Desk, "ranges", no_ranges)
    monkeypatch.setattr(records_store, "PATIENCE", 0.05)
    messages.forget()
    yield opener
    messages.forget()
    for window in windows:
        window.close()


def play_on(window: MainWindow, most: int = 100) -> None:
    """Take the first choice of the first decision, so many times or until the story is over."""
    assert window.playing is not None
    bridge = window.playing.bridge
    for _ in range(most):
        if bridge.run.finished:
            return
        offers = bridge.offers()
        choice = next((one.choice.id for offer in offers for one in offer.choices if one.enabled), None)
        assert bridge.choose(choice) if choice else bridge.wait(30)
        QApplication.processEvents()


def errors() -> list[str]:
    """What was said to the trainee as an error."""
    QApplication.processEvents()
    return [f"{one.title} {one.text}" for one in messages.recorded() if one.sort == "error"]


def locked(file: Path, stack: ExitStack) -> None:
    other = stack.enter_context(closing(sqlite3.connect(file, isolation_level=None)))
    other.execute("BEGIN IMMEDIATE")


def full(file: Path, stack: ExitStack) -> None:
    stack.enter_context(files_no_larger_than(file.with_name(f"{file.name}-wal").stat().st_size))


def gone(file: Path, stack: ExitStack) -> None:
    file.parent.rename(file.parent.with_name("gone"))


@pytest.mark.parametrize(
    ("fault", "said"),
    [(locked, "Another program"), (full, "the disk is full"), (gone, "has gone")],
    ids=["locked", "full", "gone"],
)
def test_records_that_fail_during_a_run_are_told_once_and_the_story_goes_on_to_its_debrief(
    open_window: Callable[[], MainWindow], fault: Fault, said: str, qtbot
) -> None:
    window = open_window()
    window.play(STORY, "practise", "untimed")
    play_on(window, 2)
    assert errors() == []
    with ExitStack() as stack:
        fault(paths.records_file(), stack)
        play_on(window)
        told = errors()
        assert len(told) == 1
        assert said in told[0] and "from here on nothing is kept" in told[0]
        window._show_debrief()
        assert window.debrief is not None
        assert len(errors()) == 1
        window.show_home()
        assert said in window.home.banner.text and "practise as ever" in window.home.banner.text
        window.play(STORY, "practise", "untimed")
        play_on(window)
        assert window.playing is not None and window.playing.bridge.run.finished
        assert len(errors()) == 1
    file = paths.records_file()
    file = file if file.exists() else file.parent.with_name("gone") / file.name
    with Store.open(file) as kept:
        (attempt,) = kept.attempts()
        assert len(kept.load(attempt.id).actions) >= 2


def test_a_folder_that_cannot_be_written_is_told_and_the_story_is_played_without_records(
    open_window: Callable[[], MainWindow], data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (data_folder / "file").write_text("no folder")
    monkeypatch.setenv("SIMTRAINER_DATA", str(data_folder / "file"))
    window = open_window()
    window.play(STORY, "practise", "untimed")
    play_on(window)
    window._show_debrief()
    assert window.debrief is not None
    told = errors()
    assert len(told) == 1 and "can't be written" in told[0]


def test_a_damaged_records_file_is_kept_aside_and_the_next_run_is_recorded(
    open_window: Callable[[], MainWindow], qtbot
) -> None:
    file = paths.records_file()
    damaged = b"This is no database at all. " * 500
    file.write_bytes(damaged)
    window = open_window()
    assert "damaged" in window.home.banner.text
    window.play(STORY, "practise", "untimed")
    qtbot.waitUntil(lambda: len(errors()) == 1)  # records are opened once the first decision is on screen
    (said,) = errors()
    aside = [one for one in file.parent.iterdir() if one.name.startswith("records-damaged-")]
    assert [one.read_bytes() for one in aside] == [damaged]
    assert str(aside[0]) in said
    play_on(window)
    window.show_home()
    assert window.home.banner.text == ""
    with Store.open(file) as kept:
        (attempt,) = kept.attempts()
        assert attempt.finished


def test_an_act_taken_before_the_records_were_opened_is_kept_all_the_same(
    open_window: Callable[[], MainWindow],
) -> None:
    window = open_window()
    window.play(STORY, "practise", "untimed")
    assert not paths.records_file().exists()
    assert window.playing is not None
    bridge = window.playing.bridge
    kept: list[int] = []

    def look(_events: object) -> None:
        with Store.open(paths.records_file()) as records:
            kept.extend(len(records.load(attempt.id).actions) for attempt in records.attempts())

    bridge.changed.connect(look)
    choice = next(one.choice.id for offer in bridge.offers() for one in offer.choices if one.enabled)
    assert bridge.choose(choice)
    assert kept == [1]
