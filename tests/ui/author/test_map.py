"""The story map: what it shows, how one walks on it, and everything that can be done from it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import Document
from simtrainer.authoring.edits import set_value
from simtrainer.ui.author.map.canvas import BEAT_MIME, MapCanvas
from simtrainer.ui.author.map.scene import Port
from simtrainer.ui.author.map.story_map import StoryMap
from simtrainer.ui.shared.announce import announced
from simtrainer.ui.shared.theme import theme
from tests.ui.author.opened import read, session_of, story


@pytest.fixture
def story_map(qtbot: QtBot) -> Iterator[StoryMap]:
    session = session_of(Document(story()), alone=True)
    made = StoryMap(session)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    qtbot.waitUntil(lambda: bool(made.canvas.scene.boxes))
    yield made
    session.close()


def _keys(story_map: StoryMap, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(story_map.canvas, key)


def _port(canvas: MapCanvas, beat: str, to: str, kind: str = "choice") -> Port:
    return next(port for port in canvas.scene.ports(beat) if (port.to, port.kind) == (to, kind))


def _at(canvas: MapCanvas, point: QPointF) -> QPoint:
    return (point * canvas.zoom - QPointF(canvas.origin)).toPoint()


def _draw(canvas: MapCanvas, port: Port, to: QPoint) -> None:
    start = _at(canvas, port.rect.center())
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        point = QPointF(start) + QPointF(to - start) * share
        move = QMouseEvent(
            QEvent.Type.MouseMove, point, canvas.mapToGlobal(point), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(canvas, move)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=to)


def test_every_way_of_the_story_is_drawn_and_told_apart(story_map: StoryMap) -> None:
    canvas = story_map.canvas
    ports = [(port.kind, port.text, port.to) for port in canvas.scene.ports("first-post")]
    assert ports == [("choice", "1 2", "call-back"), ("choice", "3 4", "crowd"), ("silence", "", "crowd")]
    assert [port.text for port in canvas.scene.ports("weigh")] == ["1", "2"]
    columns = {name: round(box.x()) for name, box in canvas.scene.boxes.items()}
    assert columns["first-post"] < columns["crowd"] < columns["call-back"] < columns["mended"] == columns["lost"]
    assert story_map.grab().toImage().constBits() != b"", "it paints"


def test_the_keyboard_walks_along_the_ways_and_hears_where_it_is(story_map: StoryMap) -> None:
    canvas = story_map.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.current == "first-post", "Tab comes in at the beginning"
    _keys(story_map, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert canvas.current == "weigh"
    assert story_map.session.selection == "nodes.weigh"
    assert announced()[-1].startswith("Weigh, check, 2 ways")
    _keys(story_map, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert canvas.current == "first-post", "left goes back the way one came"
    _keys(story_map, Qt.Key.Key_3)
    assert story_map.session.selection == "nodes.first-post.choices.script"
    assert "3, Thank her and pass it on, leads to Others join in" in announced()[-1]
    _keys(story_map, Qt.Key.Key_Right)
    assert canvas.current == "crowd", "along the choice that is selected"
    _keys(story_map, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert canvas.current == "first-post"


def test_what_is_selected_elsewhere_is_brought_into_sight(story_map: StoryMap) -> None:
    canvas = story_map.canvas
    canvas.zoom_to(2.0)
    story_map.session.select("nodes.lost.ending.title")
    assert canvas.current == "lost"
    assert canvas.view.contains(canvas.scene.boxes["lost"])


def test_a_beat_is_added_by_its_key_and_taken_back_as_one_step(qtbot: QtBot, story_map: StoryMap) -> None:
    session, before = story_map.session, story_map.session.document.text
    session.select("nodes.crowd")
    _keys(story_map, Qt.Key.Key_N)
    card = story_map.cards.new
    assert card.isVisible()
    QTest.keyClicks(card.title, "A call from the Courier")
    assert card.name.text() == "a-call-from-the-courier", "an id is made of the title"
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    assert session.selection == "nodes.a-call-from-the-courier"
    read(qtbot, session)
    assert "a-call-from-the-courier" in story_map.canvas.scene.boxes
    assert "title: A call from the Courier" in session.document.text
    session.undo()
    assert session.document.text == before


def test_an_id_that_is_taken_or_malformed_is_refused_in_place(story_map: StoryMap) -> None:
    _keys(story_map, Qt.Key.Key_N)
    card = story_map.cards.new
    for name in ("crowd", "Two Words", ""):
        card.name.setText("")
        QTest.keyClicks(card.name, name or " ")
        assert not card.yes.isEnabled()
        assert card.id_field.note.text()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert not story_map.session.document.changed


def test_a_way_is_led_elsewhere_by_drawing_from_its_port(qtbot: QtBot, story_map: StoryMap) -> None:
    canvas = story_map.canvas
    canvas.fit()
    canvas.zoom_to(max(canvas.zoom, 0.6))
    port = _port(canvas, "weigh", "lost", "step")
    canvas.reveal(canvas.scene.boxes["weigh"].united(canvas.scene.boxes["mended"]))
    _draw(canvas, port, _at(canvas, canvas.scene.boxes["mended"].center()))
    read(qtbot, story_map.session)
    assert "{to: mended}]" in story_map.session.document.text
    assert not any(port.to == "lost" for port in canvas.scene.ports("weigh"))


def test_a_way_drawn_to_the_ground_asks_for_a_new_beat_there(qtbot: QtBot, story_map: StoryMap) -> None:
    canvas, card = story_map.canvas, story_map.cards.new
    canvas.zoom_to(0.6)
    canvas.reveal(canvas.scene.boxes["crowd"])
    port = _port(canvas, "crowd", "call-back", "silence")
    ground = _at(canvas, canvas.scene.boxes["crowd"].bottomRight() + QPointF(20, 90))
    _draw(canvas, port, ground)
    assert card.isVisible()
    QTest.keyClicks(card.title, "Night")
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    read(qtbot, story_map.session)
    assert _port(canvas, "crowd", "night", "silence")
    story_map.session.undo()
    assert not story_map.session.document.changed


def test_a_beat_dropped_on_an_arrow_goes_in_between(qtbot: QtBot, story_map: StoryMap) -> None:
    canvas, card = story_map.canvas, story_map.cards.new
    arrow = canvas.scene.arrow(_port(canvas, "thursday", "weigh"))
    assert arrow is not None
    canvas.reveal(canvas.scene.boxes["thursday"])
    mime = QMimeData()
    mime.setData(BEAT_MIME, b"beat")
    point = QPointF(_at(canvas, arrow.path.pointAtPercent(0.5)))
    keys = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(point, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    canvas.dropEvent(drop)  # Qt delivers drops only while a drag is on
    assert "Between “It spins” and “Weigh”." in card.where.text()
    QTest.keyClicks(card.title, "A breath")
    QTest.keyClick(card.title, Qt.Key.Key_Return)
    read(qtbot, story_map.session)
    assert _port(canvas, "a-breath", "weigh")
    assert any(port.to == "a-breath" for port in canvas.scene.ports("thursday"))


def test_deleting_says_what_breaks_and_leads_it_elsewhere(qtbot: QtBot, story_map: StoryMap) -> None:
    session, card = story_map.session, story_map.cards.delete
    session.select("nodes.crowd")
    _keys(story_map, Qt.Key.Key_Delete)
    assert card.isVisible()
    assert card.told.text().startswith("3 ways lead to it.")
    assert list(card.rows) == [
        f"nodes.first-post.{where}.to" for where in ("choices.script", "choices.look-it-up", "silence")
    ]
    card.all.set_value("thursday")
    card.all.activated.emit(card.all.currentIndex())
    assert {field.value for field in card.rows.values()} == {"thursday"}
    card.all.set_value("call-back")
    card.all.activated.emit(card.all.currentIndex())
    card.rows["nodes.first-post.choices.look-it-up.to"].set_value("-")
    QTest.keyClick(card.all, Qt.Key.Key_Return)
    read(qtbot, session)
    ports = [(port.kind, port.text, port.to) for port in story_map.canvas.scene.ports("first-post")]
    assert ports == [("choice", "1–3", "call-back"), ("silence", "", "call-back")]
    assert "look-it-up" not in session.document.text
    session.undo()
    assert not session.document.changed


def test_beats_are_renamed_and_copied_by_their_keys(qtbot: QtBot, story_map: StoryMap) -> None:
    session = story_map.session
    session.select("nodes.crowd")
    _keys(story_map, Qt.Key.Key_F2)
    name = story_map.cards.new.name
    name.selectAll()
    QTest.keyClicks(name, "others")
    QTest.keyClick(name, Qt.Key.Key_Return)
    read(qtbot, session)
    assert session.selection == "nodes.others"
    assert any(port.to == "others" for port in story_map.canvas.scene.ports("first-post"))
    QTest.keyClick(story_map.canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    read(qtbot, session)
    assert {"others", "others-2"} <= set(story_map.canvas.scene.boxes)


def test_the_keyboard_leads_a_way_elsewhere_too(qtbot: QtBot, story_map: StoryMap) -> None:
    session, card = story_map.session, story_map.cards.way
    session.select("nodes.first-post.choices.script")
    _keys(story_map, Qt.Key.Key_L)
    assert card.option.value == "nodes.first-post.choices.script"
    card.target.set_value("thursday")
    QTest.keyClick(card.yes, Qt.Key.Key_Return)
    read(qtbot, session)
    assert _port(story_map.canvas, "first-post", "thursday").text == "3"


def test_where_a_way_leads_is_found_by_any_part_of_a_title_and_is_never_nowhere(story_map: StoryMap) -> None:
    session, card = story_map.session, story_map.cards.way
    before = session.document.text
    session.select("nodes.first-post.choices.script")
    _keys(story_map, Qt.Key.Key_L)
    line = card.target.lineEdit()
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "no such beat")
    QTest.keyClick(card.yes, Qt.Key.Key_Return)
    assert card.isVisible() and session.document.text == before
    line.selectAll()
    QTest.keyClicks(line, "hursd")
    offered = card.target.completer().completionModel()
    assert [str(offered.index(row, 0).data()).split(" · ")[-1] for row in range(offered.rowCount())] == ["thursday"]


def test_one_goes_to_a_beat_by_a_few_letters(story_map: StoryMap) -> None:
    _keys(story_map, Qt.Key.Key_Slash)
    card = story_map.cards.find
    QTest.keyClicks(card.field, "spins")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert story_map.session.selection == "nodes.thursday"
    _keys(story_map, Qt.Key.Key_Slash)
    QTest.keyClicks(card.field, "put your side")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert story_map.session.selection == "nodes.crowd.choices.explain"


def test_faults_and_beats_that_nothing_leads_to_are_marked_and_said(qtbot: QtBot, story_map: StoryMap) -> None:
    session, canvas = story_map.session, story_map.canvas
    session.edit(lambda: set_value(session.document.reading, "nodes.weigh.next.1.to", "nobody"))
    read(qtbot, session)
    qtbot.waitUntil(lambda: bool(story_map.known.marks.errors))
    assert story_map.known.marks.errors["nodes.weigh"] == 1
    assert "lost" in story_map.known.marks.unreached
    assert _port(canvas, "weigh", "nobody", "step").broken
    canvas.pick("nodes.weigh")
    assert "1 error" in announced()[-1]
    canvas.pick("nodes.lost")
    assert "never reached" in announced()[-1]
    canvas.pick("nodes.weigh.next.1")
    assert "leads to nobody, which doesn’t exist" in announced()[-1]


def test_a_text_that_cannot_be_read_leaves_the_map_and_says_so(qtbot: QtBot, story_map: StoryMap) -> None:
    session = story_map.session
    boxes = set(story_map.canvas.scene.boxes)
    at = session.document.text.index("nodes:")
    from simtrainer.authoring.document import Edit, Splice

    session.apply(Edit("Typing", (Splice(at, at, "]: x\n"),)))
    read(qtbot, session)
    assert story_map.stale.isVisible()
    assert set(story_map.canvas.scene.boxes) == boxes
    session.undo()
    read(qtbot, session)
    assert not story_map.stale.isVisible()


def test_beats_stay_where_they_are_until_somebody_arranges_them_anew(qtbot: QtBot, story_map: StoryMap) -> None:
    canvas, session = story_map.canvas, story_map.session
    before = dict(canvas.scene.layout.spots)
    story_map.cards.deeds.add("event", "aside", "", "crowd")
    read(qtbot, session)
    assert {name: canvas.scene.layout.spots[name] for name in before} == before
    story_map.cards.deeds.link(["nodes.first-post.choices.script"], "aside")
    story_map.cards.deeds.link(["nodes.aside"], "crowd")
    read(qtbot, session)
    _keys(story_map, Qt.Key.Key_T)
    spots = canvas.scene.layout.spots
    assert spots["first-post"][0] < spots["aside"][0] < spots["crowd"][0]


def test_zoom_keeps_the_place_under_the_mouse_and_fit_shows_all(story_map: StoryMap) -> None:
    canvas = story_map.canvas
    canvas.fit()
    assert canvas.view.contains(canvas.scene.bounds)
    point = QPointF(canvas.width() * 0.4, canvas.height() * 0.5)
    before = canvas.to_scene(point)
    wheel = QWheelEvent(
        point, canvas.mapToGlobal(point), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, wheel)
    after = canvas.to_scene(point)
    assert canvas.zoom > 0.6
    assert abs(after.x() - before.x()) < 3 and abs(after.y() - before.y()) < 3
    assert story_map.zoom_bar.percent.text() == f"{canvas.zoom:.0%}"


def test_boxes_grow_with_the_text(story_map: StoryMap) -> None:
    wide = story_map.canvas.scene.boxes["crowd"].width()
    theme().set_text_scale(2.0)
    assert story_map.canvas.scene.boxes["crowd"].width() == 2 * wide


def test_menus_offer_what_the_keys_do(story_map: StoryMap) -> None:
    canvas = story_map.canvas
    canvas.pick("nodes.crowd")
    canvas.menu.emit(QPoint(10, 10), "crowd")
    menu = story_map.findChildren(QMenu)[-1]
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert words == ["Open", "Lead to…", "Add a beat after it", "Duplicate", "Rename…", "Delete…", "Add an option"]
    menu.close()


def test_a_further_way_is_drawn_from_the_port_below_the_others(qtbot: QtBot, story_map: StoryMap) -> None:
    canvas, session = story_map.canvas, story_map.session
    canvas.zoom_to(0.6)
    canvas.pick("nodes.thursday")
    canvas.reveal(canvas.scene.boxes["thursday"].united(canvas.scene.boxes["mended"]))
    port = canvas.scene.new_port("thursday")
    assert port is not None
    _draw(canvas, port, _at(canvas, canvas.scene.boxes["mended"].center()))
    read(qtbot, session)
    assert _port(canvas, "thursday", "mended").text == "4"
    assert canvas.scene.new_port("mended") is None, "nothing follows an ending"
