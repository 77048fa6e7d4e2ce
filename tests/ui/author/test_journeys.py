"""From the rail to a story of one's own, and out again without losing a word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.authoring.journal import Journal
from simtrainer.ui.author.screen import AuthorScreen
from simtrainer.ui.author.stories import StoriesScreen
from simtrainer.ui.window import MainWindow
from tests.screens.ways import PARCELS, open_window, scenario
from tests.ui.author.opened import proved, put, read, story
from tests.ui.rest import leave


@pytest.fixture
def window(qtbot: QtBot):
    made = open_window()
    yield made
    leave(qtbot, made)
    made.deleteLater()


def stories(qtbot: QtBot, window: MainWindow) -> StoriesScreen:
    """The list of stories, as the rail leads there."""
    window.rail.items["author"].click()
    found = window.authoring.stories
    assert found is not None
    qtbot.waitUntil(lambda: len(found.shipped.stories) > 0)
    return found


def workspace(window: MainWindow) -> AuthorScreen:
    """The workspace that is open."""
    found = window.authoring.workspace
    assert found is not None
    return found


def test_a_new_story_by_mouse_passes_its_plans(qtbot: QtBot, window: MainWindow) -> None:
    screen = stories(qtbot, window)
    QTest.mouseClick(screen.cards[0], Qt.MouseButton.LeftButton)
    QTest.keyClicks(screen.title, "Cold soup: twice")
    QTest.mouseClick(screen.create_button, Qt.MouseButton.LeftButton)
    opened = workspace(window)
    proved(qtbot, opened.session)
    assert opened.session.document.path == paths.own_scenarios() / "cold-soup-twice.yaml"
    assert opened.session.good is not None and opened.session.good.scenario is not None
    assert opened.session.good.scenario.title == "Cold soup: twice"
    assert not opened.session.findings
    opened.drawer.trials.run_plans()
    qtbot.waitUntil(lambda: opened.drawer.trials.said.text() == "2 of 2 plans hold.", timeout=10_000)
    assert window.rail.items["author"].current
    opened.practise()
    assert window.brief is not None and window.brief.path == opened.session.document.path
    window.rail.items["author"].click()
    assert opened.isVisible(), "the workspace is as it was left"


def test_a_shipped_story_is_opened_as_a_copy(qtbot: QtBot, window: MainWindow) -> None:
    screen = stories(qtbot, window)
    before = scenario(PARCELS).read_bytes()
    screen.shipped.setFocus()
    QTest.keyClick(screen.shipped, Qt.Key.Key_Return)
    document = workspace(window).session.document
    assert document.path is not None and document.path.parent == paths.own_scenarios()
    document.apply(Edit("Typing", (Splice(0, 0, "# mine\n"),)))
    assert workspace(window).saving.save()
    assert scenario(PARCELS).read_bytes() == before


def test_the_window_doesnt_close_over_unsaved_words(qtbot: QtBot, window: MainWindow) -> None:
    paths.own_scenarios().mkdir(parents=True)
    window.authoring.open_file(put(paths.own_scenarios()))
    opened = workspace(window)
    opened.session.apply(Edit("Typing", (Splice(0, 0, "# mine\n"),)))
    window.show_home()
    window.close()
    assert window.isVisible() and opened.isVisible(), "it comes back to the text that isn't saved"
    assert "aren't saved" in opened.ask.text
    opened.ask.answers[0].click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (paths.own_scenarios() / "third-call.yaml").read_text(encoding="utf-8").startswith("# mine")


def test_a_text_that_cant_be_read_opens_where_it_is_wrong(qtbot: QtBot, window: MainWindow) -> None:
    paths.own_scenarios().mkdir(parents=True)
    text = story().replace("  crowd:\n", "  crowd: [\n")
    window.authoring.open_file(put(paths.own_scenarios(), text))
    opened = workspace(window)
    qtbot.waitUntil(lambda: opened.current == "yaml")
    assert opened.source.view.textCursor().blockNumber() >= text[: text.index("crowd: [")].count("\n")
    assert opened.source.view.hasFocus()


def test_the_title_stays_while_the_text_cant_be_read_and_a_refusal_goes_with_the_next_edit(
    qtbot: QtBot, window: MainWindow
) -> None:
    paths.own_scenarios().mkdir(parents=True)
    window.authoring.open_file(put(paths.own_scenarios()))
    opened = workspace(window)
    proved(qtbot, opened.session)
    title = opened.header.title.accessibleName()
    opened.session.refused.emit("That can't be an id.", "Use small letters.")
    assert opened.said.isVisible()
    opened.session.apply(Edit("Typing", (Splice(0, 0, "  : [\n"),)))
    assert not opened.said.isVisible()
    read(qtbot, opened.session)
    assert opened.header.title.accessibleName() == title
    opened.session.undo()


def test_what_a_program_left_is_offered_and_restored(qtbot: QtBot, window: MainWindow) -> None:
    paths.own_scenarios().mkdir(parents=True)
    document = Document.open(put(paths.own_scenarios()))
    journal = Journal(document, paths.journals())
    document.apply(Edit("Typing", (Splice(0, 0, "# typed before the lights went out\n"),)))
    journal.close()
    screen = stories(qtbot, window)
    qtbot.waitUntil(lambda: "weren't saved" in screen.ask.text)
    screen.ask.answers[0].click()
    opened = workspace(window)
    assert opened.session.document.text.startswith("# typed before the lights went out")
    assert opened.header.mark.isVisible()
    assert opened.saving.save()
    assert not list(paths.journals().glob("*"))
