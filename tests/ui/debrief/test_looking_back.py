"""A debrief left and opened again from home: what was written is there, and the road can still be taken again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from simtrainer import paths
from simtrainer.records.store import Store
from simtrainer.ui.debrief.screen import DebriefScreen
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.messages import recorded
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.window import MainWindow
from tests.ui.debrief.conftest import FOLDER
from tests.ui.debrief.reading import spoken
from tests.ui.test_whole_app import read_brief

STORY = Path(__file__).parent.parent / "play" / "dented-lamp.yaml"


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)
    yield window
    window.close()


def play(window: MainWindow, mode: str = "practise", path: Path = FOLDER / "two-parcels.yaml") -> RunBridge:
    """An attempt that takes the first choice everywhere to its end, or follows the expert's."""
    bridge = window.desk.start(path, mode, "untimed")
    while not bridge.run.finished:
        if bridge.expert is not None:
            assert bridge.follow()
            continue
        offer = bridge.offers()[0]
        assert bridge.choose(next(one.choice.id for one in offer.choices if one.enabled))
    return bridge


def debriefed(window: MainWindow, bridge: RunBridge) -> DebriefScreen:
    window._show_report(bridge, window.desk.report(bridge))
    assert window.debrief is not None
    return window.debrief


def back_by_d(window: MainWindow, qtbot) -> DebriefScreen:
    """Home, then D on the scenario's card."""
    window.show_home()
    grid = window.home.grid
    qtbot.waitUntil(lambda: any(one.result is not None for one in window.home.shelf.entries), timeout=10_000)
    row = next(n for n in range(grid.model().rowCount()) if entry_of(grid, n).card.id == "two-parcels")
    grid.setCurrentIndex(grid.model().index(row, 0))
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_D)
    assert window.debrief is not None
    return window.debrief


def entry_of(grid, row: int):
    entry = grid.entry(grid.model().index(row, 0))
    assert entry is not None
    return entry


def test_what_was_written_is_there_again(window: MainWindow, qtbot) -> None:
    screen = debriefed(window, play(window))
    screen.opening.steps[3].click()
    screen.unfold()
    assert screen.page is not None
    screen.page.plan.plan.setPlainText("Next time I will ask first.")
    screen.page.readiness.scale.choose(4)
    qtbot.keyClick(screen, Qt.Key.Key_Q)
    assert screen.asking.box is not None
    qtbot.keyClicks(screen.asking.box.field, "May I say it was the depot?")
    qtbot.keyClick(screen.asking.box.field, Qt.Key.Key_Return)
    assert [one.text for one in screen.page.questions.questions] == ["May I say it was the depot?"]

    again = back_by_d(window, qtbot)
    assert again is not screen
    assert again.page is not None, "it was unfolded before"
    assert again.page.plan.plan.toPlainText() == "Next time I will ask first."
    assert again.report.notes.ready_after == 4
    (question,) = again.page.questions.rows.values()
    assert question.field.toPlainText() == "May I say it was the depot?"
    assert "You said: fairly tense." in spoken(again)


def test_left_before_the_unfolding_it_opens_with_the_first_questions(window: MainWindow, qtbot) -> None:
    debriefed(window, play(window)).opening.steps[1].click()
    again = back_by_d(window, qtbot)
    assert not again.is_unfolded
    assert again.opening.steps[1].isChecked()


def test_a_click_on_the_result_of_a_card_opens_it_and_beside_it_the_brief(window: MainWindow, qtbot) -> None:
    play(window)
    window.show_home()
    grid = window.home.grid
    qtbot.waitUntil(lambda: any(one.result is not None for one in window.home.shelf.entries), timeout=10_000)
    QApplication.processEvents()
    row = next(n for n in range(grid.model().rowCount()) if entry_of(grid, n).result is not None)
    cell = grid.visualRect(grid.model().index(row, 0))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(cell.center().x(), cell.bottom() - 24))
    assert window.debrief is not None
    window.show_home()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert window.debrief is None
    read_brief(qtbot, window)


def test_a_turn_of_an_old_attempt_is_taken_again_in_a_new_one(window: MainWindow, qtbot) -> None:
    bridge = play(window)
    screen = debriefed(window, bridge)
    screen.unfold()
    again = back_by_d(window, qtbot)
    again.retry_turn(2)
    assert window.playing is not None
    with Store.open(paths.records_file()) as store:
        newest, old = store.attempts("two-parcels")[:2]
    assert (newest.parent, newest.shared) == (old.id, again.report.turns[1].action)
    assert old.finished


def test_after_an_assessment_turns_taken_again_are_practice(window: MainWindow) -> None:
    screen = debriefed(window, play(window, "assessment"))
    screen.unfold()
    assert "This was an assessed run." in spoken(screen)
    screen.retry_turn(1)
    with Store.open(paths.records_file()) as store:
        assert [one.mode for one in store.attempts("two-parcels")] == ["practise", "assessment"]


def test_an_experts_road_says_whose_it_is_and_takes_no_turn_again(window: MainWindow, qtbot) -> None:
    bridge = play(window, "shadow")
    bridge.keep_guess(1, bridge.run.scenario.nodes["soaked"].choices[0].id)
    screen = debriefed(window, bridge)
    screen.unfold()
    said = spoken(screen)
    assert "You watched an expert" in said
    assert "nothing of it counts as your result" in said
    assert "You guessed once" in said
    assert not screen.header.retry.isVisible()
    assert screen.page is not None
    assert screen.page.shadowed is not None
    screen.page.shadowed.practise.click()
    read_brief(qtbot, window)


def test_a_story_that_has_changed_is_read_as_it_is_today(window: MainWindow, qtbot, tmp_path: Path) -> None:
    story = tmp_path / "lamp.yaml"
    text = STORY.read_text(encoding="utf-8")
    story.write_text(text, encoding="utf-8")
    bridge = play(window, path=story)
    debriefed(window, bridge)
    assert bridge.attempt is not None
    attempt = bridge.attempt.id
    story.write_text(text.replace("title: The dented lamp", "title: The bent lamp"), encoding="utf-8")
    window.show_debrief_of(attempt)
    screen = window.debrief
    assert screen is not None
    screen.unfold()
    assert "The story has changed since you played it" in spoken(screen)
    assert not screen.header.retry.isVisible()


def test_a_story_that_can_no_longer_be_read_is_said_so(window: MainWindow, tmp_path: Path) -> None:
    story = tmp_path / "lamp.yaml"
    story.write_text(STORY.read_text(encoding="utf-8"), encoding="utf-8")
    bridge = play(window, path=story)
    assert bridge.attempt is not None
    attempt = bridge.attempt.id
    story.unlink()
    window.show_debrief_of(attempt)
    assert window.debrief is None
    assert recorded()[-1].title == "lamp.yaml isn't there any more."


def test_what_is_being_written_goes_into_the_exported_page(window: MainWindow, tmp_path: Path, monkeypatch) -> None:
    file = tmp_path / "mine.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    screen = debriefed(window, play(window))
    screen.unfold()
    assert screen.page is not None
    screen.page.plan.plan.setPlainText("Next time I will breathe out <first>.")
    screen.page.readiness.scale.choose(3)
    screen.header.export_menu.actions()[1].trigger()
    page = file.read_text(encoding="utf-8")
    assert "Next time I will breathe out &lt;first&gt;." in page
    assert "3 after (fairly)" in page
