"""The inspector: forms for whatever is selected, written into the text at once and undone like everything else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.authoring.document import Document
from simtrainer.authoring.edits import set_value
from simtrainer.authoring.reading import Reading, children
from simtrainer.ui.author.inspector.editors import (
    ExpressionEditor,
    LineEditor,
    NumberEditor,
    ProseEditor,
    ReferenceEditor,
    WordEditor,
)
from simtrainer.ui.author.inspector.inspector import Inspector
from simtrainer.ui.author.inspector.items import ItemList
from simtrainer.ui.author.inspector.rating_editor import RatingsEditor
from simtrainer.ui.author.inspector.token_editors import EffectsEditor, TokensEditor
from simtrainer.ui.author.session import Session
from tests.ui.author.opened import at_rest, read, session_of, story

T = TypeVar("T", bound=QWidget)


def shown(qtbot: QtBot, session: Session, view: QWidget) -> None:
    """Wait until the present text was read and the view shows it."""
    read(qtbot, session)
    at_rest(qtbot, view)


@pytest.fixture
def inspector(qtbot: QtBot) -> Iterator[Inspector]:
    session = session_of(Document(story()), alone=True)
    made = Inspector(session)
    qtbot.addWidget(made)
    made.resize(336, 900)
    made.show()
    shown(qtbot, session, made)
    yield made
    at_rest(qtbot, made)
    session.close()


def _editor(inspector: Inspector, path: str, kind: type[T]) -> T:
    assert inspector.form is not None
    editor = inspector.form.fields[path].editor
    assert isinstance(editor, kind)
    return editor


def _list(inspector: Inspector, path: str) -> ItemList:
    assert inspector.form is not None
    return inspector.form.lists[path][1]


def _value(inspector: Inspector, path: str) -> object:
    value = inspector.session.document.reading.find(path)
    return None if value is None else value.to_python()


def test_a_beat_shows_what_the_text_says(inspector: Inspector) -> None:
    inspector.session.select("nodes.first-post")
    assert inspector.title.accessibleName() == "Three calls"
    assert _editor(inspector, "nodes.first-post.title", LineEditor).line.text() == "Three calls"
    assert _editor(inspector, "nodes.first-post.window", WordEditor).choice.value == "S3"
    assert _editor(inspector, "nodes.first-post.posts.p-three.by", ReferenceEditor).choice.value == "nadia"
    post = _editor(inspector, "nodes.first-post.posts.p-three.text", ProseEditor)
    assert post.count.text() == f"{len(post.area.toPlainText())} of 300"
    assert [item.number for item in _list(inspector, "nodes.first-post.choices").items] == ["1", "2", "3", "4"]
    assert _list(inspector, "nodes.first-post.silence").items[0].detail == "after 90 min → crowd"


def test_typing_is_in_the_text_at_once_and_one_step_to_undo(qtbot: QtBot, inspector: Inspector) -> None:
    session = inspector.session
    session.select("nodes.crowd")
    line = _editor(inspector, "nodes.crowd.title", LineEditor).line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Nobody answers: why?")
    assert _value(inspector, "nodes.crowd.title") == "Nobody answers: why?"
    assert len(session.document.history) == 1
    shown(qtbot, session, inspector)
    assert inspector.title.accessibleName() == "Nobody answers: why?"
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown(qtbot, session, inspector)
    assert not session.document.changed
    assert line.text() == "Others join in", "the field follows what was undone elsewhere"


def test_what_is_typed_in_two_fields_is_two_steps(inspector: Inspector) -> None:
    session = inspector.session
    session.select("personas.theo")
    for field, words in (("name", "T"), ("wants", "x")):
        line = _editor(inspector, f"personas.theo.{field}", LineEditor).line
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, words)
    assert len(session.document.history) == 2


def test_clearing_an_optional_field_takes_its_key_out(inspector: Inspector) -> None:
    inspector.session.select("personas.theo")
    line = _editor(inspector, "personas.theo.wants", LineEditor).line
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert _value(inspector, "personas.theo") == {"name": "Theo Lind", "handle": "theolind"}


def test_a_number_that_is_none_is_said_and_not_written(inspector: Inspector) -> None:
    inspector.session.select("nodes.crowd.silence")
    editor = _editor(inspector, "nodes.crowd.silence.after", NumberEditor)
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "6x")
    assert editor.wrong.isVisible()
    assert _value(inspector, "nodes.crowd.silence.after") == 6
    QTest.keyClick(editor.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor.line, "5")
    assert not editor.wrong.isVisible()
    assert _value(inspector, "nodes.crowd.silence.after") == 65


def test_options_show_their_numbers_and_open_by_enter(qtbot: QtBot) -> None:
    session = session_of(Document(story()))
    inspector = Inspector(session)
    qtbot.addWidget(inspector)
    inspector.show()
    shown(qtbot, session, inspector)
    session.select("nodes.first-post")
    qtbot.waitUntil(lambda: _list(inspector, "nodes.first-post.choices").items[0].chips == (10, 10), timeout=10_000)
    listed = _list(inspector, "nodes.first-post.choices")
    assert listed.items[3].chips[0] == -10
    listed.view.setCurrentIndex(listed.view.model().index(1, 0))
    QTest.keyClick(listed.view, Qt.Key.Key_Return)
    assert session.selection == "nodes.first-post.choices.read-first"
    assert inspector.title.accessibleName() == "Show that you have read it"
    QTest.mouseClick(inspector.back, Qt.MouseButton.LeftButton)
    assert session.selection == "nodes.first-post"
    at_rest(qtbot, inspector)
    session.close()


def test_ratings_are_set_noted_added_and_taken_out(qtbot: QtBot, inspector: Inspector) -> None:
    session, path = inspector.session, "nodes.crowd.choices.explain.ratings"
    session.select("nodes.crowd.choices.explain")
    editor = _editor(inspector, path, RatingsEditor)
    assert list(editor.rows) == ["P2", "P4", "P5", "A3", "A6"]
    editor.rows["P4"].levels.buttons[3].click()
    assert _value(inspector, f"{path}.P4") == {"v": 1, "note": "Nobody takes the repair."}
    note = editor.rows["P4"].note.line
    note.selectAll()
    QTest.keyClicks(note, "Somebody: does")
    assert _value(inspector, f"{path}.P4.note") == "Somebody: does"
    editor.add.set_value("A1")
    editor.add.activated.emit(editor.add.currentIndex())
    shown(qtbot, session, inspector)
    assert list(editor.rows) == ["P2", "P4", "P5", "A1", "A3", "A6"]
    QTest.mouseClick(editor.rows["P2"].remove, Qt.MouseButton.LeftButton)
    shown(qtbot, session, inspector)
    assert next(iter(editor.rows)) == "P4"
    assert session.reading is not None and session.reading.scenario is not None


def test_an_effect_that_makes_no_sense_is_said_at_its_field(qtbot: QtBot, inspector: Inspector) -> None:
    session, path = inspector.session, "nodes.crowd.choices.explain.set"
    session.select("nodes.crowd.choices.explain")
    editor = _editor(inspector, path, EffectsEditor)
    line = editor.rows["heat"].line
    line.selectAll()
    QTest.keyClicks(line, "haet + 2")
    shown(qtbot, session, inspector)
    assert inspector.form is not None
    assert "haet" in inspector.form.fields[path].wrong.text()
    line.selectAll()
    QTest.keyClicks(line, "heat + 2")
    shown(qtbot, session, inspector)
    assert not inspector.form.fields[path].wrong.isVisible()
    assert _value(inspector, f"{path}.heat") == "heat + 2"


def test_a_condition_offers_the_names_it_may_use(inspector: Inspector) -> None:
    inspector.session.select("nodes.crowd.choices.explain")
    editor = _editor(inspector, "nodes.crowd.choices.explain.when", ExpressionEditor)
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "not tru")
    assert editor.offered() == ["trust"]
    editor.take("trust")
    assert editor.line.text() == "not trust"
    assert _value(inspector, "nodes.crowd.choices.explain.when") == "not trust"


def test_a_list_of_names_grows_and_shrinks_up_to_its_limit(qtbot: QtBot, inspector: Inspector) -> None:
    session, path = inspector.session, "nodes.crowd.choices.explain.moves"
    session.select("nodes.crowd.choices.explain")
    editor = _editor(inspector, path, TokensEditor)
    editor.add.setEditText("thank")
    line = editor.add.lineEdit()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert _value(inspector, path) == ["argue", "expose-data", "thank"]
    assert not editor.add.isEnabled(), "three moves at most"
    shown(qtbot, session, inspector)
    editor.drop(1)
    assert _value(inspector, path) == ["argue", "thank"]


def test_an_id_is_renamed_everywhere(qtbot: QtBot, inspector: Inspector) -> None:
    session = inspector.session
    session.select("personas.nadia")
    field = inspector.id_field
    assert field is not None
    field.line.selectAll()
    QTest.keyClicks(field.line, "ada")
    assert not session.document.changed, "nothing happens before it is whole"
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    shown(qtbot, session, inspector)
    assert session.selection == "personas.ada"
    assert "by: nadia" not in session.document.text and "by: ada" in session.document.text


@pytest.mark.parametrize(
    "path",
    [
        "nodes.first-post.posts", "nodes.first-post.choices", "nodes.crowd.consults", "nodes.crowd.must_not_say",
        "nodes.weigh.next", "nodes.crowd.write", "nodes.crowd.choices.explain.posts",
        "nodes.crowd.choices.explain.promises", "nodes.weigh.posts",
    ],
)  # fmt: skip
def test_what_is_added_is_whole_and_opens(qtbot: QtBot, inspector: Inspector, path: str) -> None:
    session = inspector.session
    session.select(path.rpartition(".")[0])
    _list(inspector, path).add.emit()
    shown(qtbot, session, inspector)
    errors = [one for one in session.findings if one.severity == "error"]
    # A promise that nothing keeps yet is rightly an error.
    assert not [one for one in errors if one.code != "SIM313"], errors
    assert session.selection.startswith(path)
    assert inspector.subject is not None and inspector.subject.path.startswith(path)
    session.undo()
    assert not session.document.changed


def test_a_silence_is_taken_out_and_put_in_again(qtbot: QtBot, inspector: Inspector) -> None:
    session = inspector.session
    session.select("nodes.crowd")
    listed = _list(inspector, "nodes.crowd.silence")
    listed.view.setCurrentIndex(listed.view.model().index(0, 0))
    QTest.keyClick(listed.view, Qt.Key.Key_Delete)
    shown(qtbot, session, inspector)
    assert not listed.items
    listed.add.emit()
    shown(qtbot, session, inspector)
    assert session.selection == "nodes.crowd.silence"
    assert session.reading is not None and session.reading.scenario is not None


def test_only_usual_fields_are_shown_until_somebody_asks_for_more(inspector: Inspector) -> None:
    inspector.session.select("nodes.mended")
    assert inspector.form is not None
    contested = inspector.form.fields["nodes.mended.contested"]
    assert not contested.isVisible()
    assert inspector.form.fields["nodes.mended.ending.tone"].isVisible()
    QTest.mouseClick(inspector.form.more, Qt.MouseButton.LeftButton)
    assert contested.isVisible()


def test_every_field_has_a_name_and_says_what_it_means(inspector: Inspector) -> None:
    for path in ("", "nodes.crowd", "nodes.crowd.choices.explain", "variables.heat", "channels.tapnote"):
        inspector.session.select(path)
        assert inspector.form is not None
        for field in inspector.form.fields.values():
            assert field.editor.field.accessibleName()
            assert field.editor.field.accessibleDescription()


def test_looking_changes_nothing(qtbot: QtBot) -> None:
    """A form that writes back what it reads would put a whole file into another style."""
    file = sorted(paths.scenarios().glob("*/*.yaml"))[0]
    session = session_of(Document.open(file), alone=True)
    inspector = Inspector(session)
    qtbot.addWidget(inspector)
    inspector.show()
    shown(qtbot, session, inspector)
    seen: set[str] = set()
    for path in _paths(session.document.reading):
        session.select(path)
        if inspector.subject is not None:
            seen.add(inspector.subject.shape.name)
    assert {"node", "choice", "silence", "post", "persona", "variable", "channel", "consult"} <= seen
    assert not session.document.changed
    at_rest(qtbot, inspector)
    session.close()


def _paths(reading: Reading) -> Iterator[str]:
    yield ""
    for group in ("personas", "variables", "channels", "facts", "injects"):
        holder = reading.find(group)
        for step, _, _ in list(children(holder))[:2] if holder is not None else ():
            yield f"{group}.{step}"
    nodes = reading.find("nodes")
    assert nodes is not None
    for node, _, value in list(children(nodes))[:2]:
        yield f"nodes.{node}"
        for key, _, inner in children(value):
            if inner.kind != "scalar":
                yield from (f"nodes.{node}.{key}.{step}" for step, _, _ in list(children(inner))[:2])
                yield f"nodes.{node}.{key}"


def test_the_keyboard_goes_back_to_where_it_came_from(qtbot: QtBot, inspector: Inspector) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    row = QHBoxLayout(room)
    view = QLineEdit()
    row.addWidget(view)
    row.addWidget(inspector)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    for key, held in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    ):
        view.setFocus()
        inspector.session.select("nodes.crowd")
        inspector.setFocus()
        focus = room.focusWidget()
        assert focus is not None and inspector.isAncestorOf(focus)
        QTest.keyClick(focus, key, held)
        assert room.focusWidget() is view
    at_rest(qtbot, inspector)
    inspector.setParent(None)


def test_what_was_missed_while_hidden_is_caught_up_when_shown(qtbot: QtBot, inspector: Inspector) -> None:
    session = inspector.session
    session.select("nodes.crowd")
    form = inspector.form
    inspector.hide()
    session.select("personas.theo")
    session.edit(lambda: set_value(session.document.reading, "personas.theo.name", "Theodor"))
    shown(qtbot, session, inspector)
    assert inspector.form is form, "nobody sees it, so nothing is done"
    inspector.show()
    assert _editor(inspector, "personas.theo.name", LineEditor).line.text() == "Theodor"
    assert inspector.title.accessibleName() == "Theodor"


def test_fields_that_were_never_shown_go_with_the_editor(qtbot: QtBot) -> None:
    """A story opened and closed leaves no widget behind: each is dressed anew whenever the text size changes."""
    before = set(QApplication.allWidgets())
    session = session_of(Document(story()), alone=True)
    made = Inspector(session)
    made.show()
    shown(qtbot, session, made)
    session.close()
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert set(QApplication.allWidgets()) <= before
