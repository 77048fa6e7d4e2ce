"""From the debrief to the replay, to another attempt beside this one, and to files; and back."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from simtrainer.debrief.table import turns_csv
from simtrainer.ui.debrief.replay import ReplayScreen
from simtrainer.ui.debrief.screen import DebriefScreen
from simtrainer.ui.debrief.what_if import WhatIfScreen
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.messages import recorded
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.window import MainWindow
from tests.ui.debrief.conftest import FOLDER, report_of
from tests.ui.debrief.reading import spoken


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)
    yield window
    window.close()


def finish(bridge: RunBridge, last: bool = False) -> RunBridge:
    """To the end by the first (or last) choice on offer."""
    while not bridge.run.finished:
        choices = [one.choice.id for one in bridge.offers()[0].choices if one.enabled]
        assert bridge.choose(choices[-1 if last else 0])
    return bridge


def begun(window: MainWindow) -> RunBridge:
    return window.desk.start(FOLDER / "two-parcels.yaml", "practise", "untimed")


def debriefed(window: MainWindow, bridge: RunBridge) -> DebriefScreen:
    window._show_report(bridge, window.desk.report(bridge))
    assert window.debrief is not None
    window.debrief.unfold()
    return window.debrief


def twice(window: MainWindow) -> RunBridge:
    """An attempt, and its fifth turn taken again another way."""
    bridge = finish(begun(window))
    assert bridge.take_again(window.desk.report(bridge).turns[4].action)
    return finish(bridge, last=True)


def test_the_replay_begins_at_the_chosen_turn_and_leads_back(window: MainWindow, qtbot) -> None:
    screen = debriefed(window, finish(begun(window)))
    screen.show_turn(3)
    screen.header.replay.click()
    replay = window.screens.currentWidget()
    assert isinstance(replay, ReplayScreen)
    assert replay.reel.turn_at(replay.place) == (3, True)
    qtbot.keyClick(replay.bar.slider, Qt.Key.Key_Escape)
    assert window.screens.currentWidget() is screen
    assert window.looking_back.screen is None


def test_a_turn_tried_from_the_replay_is_a_new_attempt_that_shares_what_came_before(window: MainWindow) -> None:
    bridge = finish(begun(window))
    first = bridge.attempt
    screen = debriefed(window, bridge)
    screen.replay_wanted.emit(4)
    replay = window.screens.currentWidget()
    assert isinstance(replay, ReplayScreen)
    replay.turn.again.click()
    assert window.playing is not None
    assert first is not None
    again = window.playing.bridge.attempt
    assert again is not None
    assert again.parent == first.id
    assert again.shared == screen.report.turns[3].action


def test_without_another_attempt_there_is_nothing_to_compare(window: MainWindow) -> None:
    screen = debriefed(window, finish(begun(window)))
    assert not screen.header.compare.isVisible()


def test_a_turn_taken_again_stands_beside_the_attempt_it_was_taken_from(window: MainWindow, qtbot) -> None:
    screen = debriefed(window, twice(window))
    screen.header.compare.click()
    shown = window.screens.currentWidget()
    assert isinstance(shown, WhatIfScreen)
    told = spoken(shown)
    assert "The first 4 turns are the same." in told
    assert "The attempt it was taken from" in told
    assert len(shown.sides) == 2
    assert shown.beats
    QApplication.processEvents()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert window.screens.currentWidget() is screen


def test_any_other_attempt_can_be_chosen(window: MainWindow) -> None:
    finish(begun(window), last=True)
    debriefed(window, twice(window)).compare_wanted.emit()
    shown = window.screens.currentWidget()
    assert isinstance(shown, WhatIfScreen)
    first = shown.accessibleName()
    acts = shown.menu.actions()
    assert [act.isChecked() for act in acts] == [True, False]
    acts[1].trigger()
    assert [act.isChecked() for act in acts] == [False, True]
    assert shown.accessibleName() != first


def test_export_writes_what_was_chosen(window: MainWindow, tmp_path: Path, monkeypatch) -> None:
    screen = debriefed(window, twice(window))
    for number, form in enumerate(("pdf", "html", "csv", "json")):
        file = tmp_path / f"mine.{form}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, file=file: (str(file.with_suffix("")), ""))
        screen.header.export_menu.actions()[number].trigger()
        assert file.is_file()
        assert recorded()[-1].title == "The debrief is saved."
    pages = PdfReader(tmp_path / "mine.pdf").pages
    assert any("The attempt it was taken from" in page.extract_text() for page in pages)
    assert "The attempt it was taken from" in (tmp_path / "mine.html").read_text(encoding="utf-8")
    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["choice"] for row in rows] == [turn.taken.label for turn in screen.report.turns]
    assert json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))["scenario"] == "two-parcels"


def test_what_can_not_be_saved_is_said_in_place(window: MainWindow, tmp_path: Path, monkeypatch) -> None:
    screen = debriefed(window, finish(begun(window)))
    missing = tmp_path / "gone" / "mine.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(missing), ""))
    screen.export_wanted.emit("pdf")
    assert recorded()[-1].title.startswith("The debrief can't be saved there")


def test_a_reply_that_begins_like_a_formula_stays_a_text_in_a_spreadsheet() -> None:
    from dataclasses import replace

    report = report_of("tired")
    first = report.turns[0]
    report = replace(report, turns=(replace(first, taken=replace(first.taken, text="=1+1", label="@all")),))
    row = next(csv.DictReader(turns_csv(report).splitlines()))
    assert (row["reply"], row["choice"]) == ("'=1+1", "'@all")
