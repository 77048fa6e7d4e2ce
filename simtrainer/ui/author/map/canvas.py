"""The map under mouse and keys: walking along ways, drawing and dropping, and what is asked of a beat."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from simtrainer.ui.author.map.gestures import LinkGesture, PanGesture
from simtrainer.ui.author.map.paint import READABLE
from simtrainer.ui.author.map.scene import Arrow, Port
from simtrainer.ui.author.map.spoken import spoken_beat, spoken_way
from simtrainer.ui.author.map.view import MapView
from simtrainer.ui.author.map.walk import Direction, Walk
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr

STEP = 1.25
SLACK = 5
"""Px beside an arrow that still count as on it."""
BEAT_MIME = "application/x-simtrainer-beat"
_WALKS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_COMMANDS: dict[int, str] = {
    Qt.Key.Key_N: "add",
    Qt.Key.Key_Insert: "add",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Backspace: "delete",
    Qt.Key.Key_F2: "rename",
    Qt.Key.Key_L: "link",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_T: "tidy",
    Qt.Key.Key_Slash: "find",
}


class MapCanvas(MapView):
    """What is asked of the map comes out as signals, and whoever owns it does it."""

    picked = Signal(str)
    """A path was selected ("nodes.first", "nodes.first.choices.answer", "" for nothing)."""
    asked = Signal(str)
    """A command for what is selected: "add", "delete", "rename", "duplicate", "link", "open", "tidy", "find"."""
    linked = Signal(object, str)
    """A Port was drawn to a beat; "" for the ground, where a new beat is wanted."""
    dropped = Signal(object)
    """A new beat was dropped: onto an Arrow, or onto the ground (None)."""
    menu = Signal(object, object)
    """A menu is wanted at a global point for a beat's id, an Arrow, or None."""

    def __init__(self) -> None:
        super().__init__()
        self._walk = Walk()
        self.setMouseTracking(True)
        self.setAcceptDrops(True)

    def pick(self, path: str) -> None:
        """Select as a user does, and say it aloud."""
        self.select(path)
        if self.current in self.scene.boxes:
            self.reveal(self.scene.boxes[self.current])
            announce(self, self.accessibleDescription())
        self.picked.emit(path)

    def click(self, point: QPointF) -> None:
        """Pick what is under a point: a way at its port or along its arrow, a beat, or nothing."""
        place = self.to_scene(point)
        name = self.scene.beat_at(place)
        arrow = None if name else self.scene.arrow_at(place, SLACK / self.zoom)
        if arrow is not None and arrow.port.kind != "open":
            self.pick(arrow.port.ways[0].path)
        else:
            self.pick(f"nodes.{name}" if name else "")

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        point = event.position()
        port = self._port_at(point)
        draws = port is not None and port.kind != "open" and event.button() == Qt.MouseButton.LeftButton
        self.gesture = LinkGesture(self, port, point) if port is not None and draws else PanGesture(self, point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.gesture is not None:
            self.gesture.move(event.position())
            return
        port = self._port_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if port is not None else Qt.CursorShape.ArrowCursor)

    def _port_at(self, point: QPointF) -> Port | None:
        if self.zoom < READABLE:
            return None
        place = self.to_scene(point)
        new = self.scene.new_port(self.current) if self.current in self.scene.boxes else None
        return new if new is not None and new.rect.contains(place) else self.scene.port_at(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.end(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        name = self.scene.beat_at(self.to_scene(event.position()))
        if name:
            self.asked.emit("open")
        elif event.button() == Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom * 1.0015 ** turned.y(), event.position())
        elif not pixels.isNull():
            self.pan(-pixels)
        else:
            sideways = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not turned.x()
            by = QPoint(turned.y(), 0) if sideways else turned
            self.pan(-by)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.scene.boxes.get(self.current)
            at = self.rect().center() if box is None else self.to_widget(box).center().toPoint()
            self.menu.emit(self.mapToGlobal(at), self.current or None)
            return
        place = self.to_scene(QPointF(event.pos()))
        name = self.scene.beat_at(place)
        if name:
            self.pick(f"nodes.{name}")
        arrow = None if name else self.scene.arrow_at(place, SLACK / self.zoom)
        self.menu.emit(event.globalPos(), name or arrow)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tip(event)
            return True
        return super().event(event)

    def _tip(self, event: QHelpEvent) -> None:
        place = self.to_scene(QPointF(event.pos()))
        story, marks = self.scene.story, self.looks.marks
        port, name = self._port_at(QPointF(event.pos())), self.scene.beat_at(place)
        if port is not None and port.text == "+":
            words = tr("Draw from here for a further way")
        elif port is not None:
            words = "\n".join(dict.fromkeys(spoken_way(story, way, marks) for way in port.ways))
        else:
            words = spoken_beat(story.beats[name], marks) if name else ""
        QToolTip.showText(event.globalPos(), words, self)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape and self.gesture is not None:
            self.gesture.cancel()
            self.gesture = None
        elif key in _WALKS and shift:
            self.pan({"left": QPoint(-80, 0), "right": QPoint(80, 0), "up": QPoint(0, -80), "down": QPoint(0, 80)}
                     .get(_WALKS[key], QPoint()))  # fmt: skip
        elif key in _WALKS and not held:
            found = self._walk.step(self.scene, self.current, self.way, _WALKS[key])
            if found:
                self.pick(f"nodes.{found}")
        elif key == Qt.Key.Key_D and held == Qt.KeyboardModifier.ControlModifier:
            self.asked.emit("duplicate")
        elif key == Qt.Key.Key_0 and held == Qt.KeyboardModifier.ControlModifier:
            self.fit()
        elif not (held and not shift) and self._plain(key, event.text()):
            return
        else:
            super().keyPressEvent(event)

    def _plain(self, key: int, text: str) -> bool:
        if key in _COMMANDS:
            self.asked.emit(_COMMANDS[key])
        elif text in ("+", "="):
            self.zoom_to(self.zoom * STEP)
        elif text in ("-", "_"):
            self.zoom_to(self.zoom / STEP)
        elif text.isdecimal() and self.current in self.scene.story.beats:
            ways = self.scene.story.beats[self.current].ways
            for way in ways:
                if way.kind == "choice" and str(way.number) == text:
                    self.pick(way.path)
                    break
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            first = self._walk.step(self.scene, "", "", "first")
            if first:
                self.pick(f"nodes.{first}")
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ---- dropping a new beat

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(BEAT_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        arrow = self._insertable(event.position())
        if arrow is not self.aim:
            self.aim = arrow
            self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.aim = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.aim = None
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(self._insertable(event.position()))

    def _insertable(self, point: QPointF) -> Arrow | None:
        arrow = self.scene.arrow_at(self.to_scene(point), 3 * SLACK / self.zoom)
        return arrow if arrow is not None and arrow.port.kind != "open" else None
