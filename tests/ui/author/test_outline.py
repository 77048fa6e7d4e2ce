"""The outline: the whole file as a tree that says each row aloud and can do what the map can, by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

# The model is looked over by pytest-qt itself too.
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.authoring.edits import set_value
from simtrainer.ui.author.cast.cast import Cast
from simtrainer.ui.author.outline.menus import commands
from simtrainer.ui.author.outline.outline import Outline
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.theme import theme
from tests.ui.author.opened import at_rest, read, session_of, story


def shown(qtbot: QtBot, session: Session, view: QWidget) -> None:
    """Wait until the present text was read and the view shows it."""
    read(qtbot, session)
    at_rest(qtbot, view)


@pytest.fixture
def outline(qtbot: QtBot) -> Iterator[Outline]:
    session = session_of(Document(story()), alone=True)
    made = Outline(session)
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() > 0)
    yield made
    at_rest(qtbot, made)
    session.close()


def _rows(outline: Outline, parent: QModelIndex | None = None) -> list[str]:
    above = QModelIndex() if parent is None else parent
    return [str(outline.model.index(row, 0, above).data()) for row in range(outline.model.rowCount(above))]


def _said(outline: Outline, path: str) -> str:
    return str(outline.model.index_of(path).data(Qt.ItemDataRole.AccessibleTextRole))


def _key(outline: Outline, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(outline.tree, key, held)


def test_a_text_that_cant_be_read_keeps_the_last_outline_and_says_so(qtbot: QtBot, outline: Outline) -> None:
    rows, session = _rows(outline), outline.session
    session.apply(Edit("Typing", (Splice(0, 0, "  : [\n"),)))
    read(qtbot, session)
    qtbot.waitUntil(outline.stale.isVisible)
    later = Outline(session)
    qtbot.addWidget(later)
    later.show()
    assert _rows(outline) == _rows(later) == rows, "one that is shown only now has it too"
    assert "can’t be read" in later.stale.text
    at_rest(qtbot, later)
    session.undo()
    read(qtbot, session)
    qtbot.waitUntil(lambda: not outline.stale.isVisible())


def test_the_tree_holds_the_whole_file(outline: Outline, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(outline.model)
    assert _rows(outline) == [
        "The scenario", "Three calls", "People", "Variables", "Channels", "Facts", "From outside"
    ]  # fmt: skip
    thread = outline.model.index(1, 0)
    beats = ["Three calls", "Others join in", "The end of the afternoon", "It spins", "Weigh", "One call"]
    assert _rows(outline, thread) == [*beats, "The fifth promise"]
    first = outline.model.index_of("nodes.first-post")
    assert _rows(outline, first) == [
        "1  Own it, and give a time", "2  Show that you have read it", "3  Thank her and pass it on",
        "4  Ask for the order number here", "Silence", "Ask Lead",
    ]  # fmt: skip


def test_every_row_says_what_it_is_and_where_it_leads(outline: Outline) -> None:
    assert _said(outline, "nodes.first-post") == "Three calls, decision, 4 choices, 1 contact to ask"
    said = "1, Own it, and give a time, leads to The end of the afternoon"
    assert _said(outline, "nodes.first-post.choices.own-it") == said
    assert _said(outline, "nodes.crowd.silence") == "Silence, leads to The end of the afternoon"
    assert _said(outline, "nodes.mended") == "One call, good ending"
    assert _said(outline, "personas.nadia").startswith("Nadia Brook, @nadiabrook")


def test_a_fault_is_said_at_its_beat_and_at_its_choice(qtbot: QtBot, outline: Outline) -> None:
    session = outline.session
    session.edit(lambda: set_value(session.document.reading, "nodes.crowd.choices.explain.to", "gone"))
    shown(qtbot, session, outline)
    qtbot.waitUntil(lambda: bool(outline.known.marks.errors))
    assert _said(outline, "nodes.crowd").endswith("1 error")
    assert "leads to gone, which doesn’t exist" in _said(outline, "nodes.crowd.choices.explain")


def test_the_selection_goes_both_ways(outline: Outline) -> None:
    outline.session.select("nodes.crowd.choices.explain.text")
    assert outline.current is not None and outline.current.path == "nodes.crowd.choices.explain"
    _key(outline, Qt.Key.Key_Up)
    assert outline.session.selection == "nodes.crowd.choices.quiet-message"


def test_what_is_open_and_selected_stays_so_through_an_edit(qtbot: QtBot, outline: Outline) -> None:
    session = outline.session
    session.select("nodes.crowd.choices.explain")
    crowd = outline.model.index_of("nodes.crowd")
    assert outline.tree.isExpanded(crowd)
    outline.cards.deeds.add_choice("first-post")
    shown(qtbot, session, outline)
    assert "5  New option" in _rows(outline, outline.model.index_of("nodes.first-post"))
    assert outline.tree.isExpanded(outline.model.index_of("nodes.crowd"))
    assert not outline.tree.isExpanded(outline.model.index_of("nodes.thursday"))
    assert outline.current is not None and outline.current.path == "nodes.crowd.choices.explain"


def test_options_are_moved_copied_and_taken_out(qtbot: QtBot, outline: Outline) -> None:
    session = outline.session
    before = session.document.text
    session.select("nodes.first-post.choices.script")
    first = "nodes.first-post"
    _key(outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown(qtbot, session, outline)
    assert _rows(outline, outline.model.index_of(first))[1] == "2  Thank her and pass it on"
    _key(outline, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    shown(qtbot, session, outline)
    assert _rows(outline, outline.model.index_of(first))[2] == "3  Thank her and pass it on"
    _key(outline, Qt.Key.Key_Delete)
    shown(qtbot, session, outline)
    assert "script-2" in session.document.text
    for _ in range(3):
        session.undo()
    assert session.document.text == before


def test_people_are_added_renamed_and_taken_out(qtbot: QtBot, outline: Outline) -> None:
    session = outline.session
    session.select("personas")
    _key(outline, Qt.Key.Key_N)
    shown(qtbot, session, outline)
    assert session.selection == "personas.somebody"
    assert "Somebody New" in _rows(outline, outline.model.index_of("personas"))
    _key(outline, Qt.Key.Key_F2)
    name = outline.cards.new.name
    name.selectAll()
    QTest.keyClicks(name, "ida")
    QTest.keyClick(name, Qt.Key.Key_Return)
    shown(qtbot, session, outline)
    assert "  ida: {name: Somebody New" in session.document.text
    _key(outline, Qt.Key.Key_Delete)
    assert not session.document.changed or "ida" not in session.document.text


@pytest.mark.parametrize("group", ["variables", "channels", "facts", "injects"])
def test_a_new_entry_of_any_kind_is_one_that_loads(qtbot: QtBot, outline: Outline, group: str) -> None:
    session = outline.session
    session.select(group)
    outline.do("add")
    shown(qtbot, session, outline)
    assert session.reading is not None and session.reading.scenario is not None, session.findings
    assert session.selection.startswith(f"{group}.")
    session.undo()
    assert not session.document.changed


def test_a_way_is_followed_and_a_beat_put_in_between_by_keys(qtbot: QtBot, outline: Outline) -> None:
    session = outline.session
    session.select("nodes.first-post.silence")
    _key(outline, Qt.Key.Key_I)
    card = outline.cards.new
    QTest.keyClicks(card.title, "Evening")
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    shown(qtbot, session, outline)
    session.select("nodes.first-post.silence")
    _key(outline, Qt.Key.Key_G)
    assert session.selection == "nodes.evening"


def test_enter_opens_and_deleting_a_beat_asks_first(outline: Outline) -> None:
    opened: list[str] = []
    outline.opened.connect(opened.append)
    outline.session.select("nodes.crowd")
    _key(outline, Qt.Key.Key_Return)
    assert opened == ["nodes.crowd"]
    _key(outline, Qt.Key.Key_Delete)
    assert outline.cards.delete.isVisible()
    QTest.keyClick(outline.cards.delete, Qt.Key.Key_Escape)
    assert not outline.session.document.changed


def test_the_menu_says_the_key_of_each_command(outline: Outline) -> None:
    outline.session.select("nodes.crowd")
    keys = {words: key for words, key, _ in commands(outline)}
    assert keys["Rename…"] == "F2" and keys["Delete…"] == "Del" and keys["Lead to…"] == "L"
    outline.session.select("nodes.mended")
    assert "Lead to…" not in {words for words, _, _ in commands(outline)}, "nothing follows an ending"


def test_rows_grow_with_the_text(outline: Outline) -> None:
    index = outline.model.index(0, 0)
    high = outline.tree.visualRect(index).height()
    theme().set_text_scale(2.0)
    assert outline.tree.visualRect(index).height() == 2 * high


def test_what_follows_an_option_becomes_a_beat(qtbot: QtBot, outline: Outline) -> None:
    session = outline.session
    path = "nodes.crowd.choices.explain"
    said: list[str] = []
    session.refused.connect(lambda title, _advice: said.append(title))
    posts = [{"id": "p-after", "by": "nadia", "text": "Really?"}]
    session.edit(lambda: set_value(session.document.reading, f"{path}.posts", posts))
    shown(qtbot, session, outline)
    session.select(path)
    _key(outline, Qt.Key.Key_X)
    card = outline.cards.new
    assert not card.kind.isVisible()
    QTest.keyClicks(card.title, "She asks again")
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    shown(qtbot, session, outline)
    assert not said
    assert session.document.reading.find("nodes.she-asks-again.posts.p-after") is not None
    assert "leads to She asks again" in _said(outline, path)


def test_the_cast_is_the_same_tree_without_the_beats(qtbot: QtBot, outline: Outline) -> None:
    cast = Cast(outline.session)
    qtbot.addWidget(cast)
    cast.show()
    shown(qtbot, outline.session, cast)
    assert _rows(cast) == ["People", "Variables", "Channels", "Facts", "From outside"]
    QTest.keyClick(cast.tree, Qt.Key.Key_N)
    shown(qtbot, outline.session, cast)
    assert "Somebody New" in _rows(cast, cast.model.index_of("personas"))
