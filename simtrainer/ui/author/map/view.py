"""The map seen through a window: panned, zoomed, drawn from tiles, with what is selected on top."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.authoring.layout import Layout
from simtrainer.authoring.story import Story
from simtrainer.ui.author.map.gestures import Gesture
from simtrainer.ui.author.map.paint import BeatPainter, Looks
from simtrainer.ui.author.map.scene import Arrow, Scene
from simtrainer.ui.author.map.spoken import spoken_beat, spoken_way
from simtrainer.ui.author.map.tiles import Tiles, lane_name
from simtrainer.ui.shared.motion import duration
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

NEAREST, FARTHEST = 2.0, 0.5
STEP = 1.25
FIRST = 0.8
"""The zoom below which the map isn't opened, where the whole of it doesn't fit."""
EDGE = 24
MOST_ABOVE = 40
MOVED = 300
"""The most beats that move to their places; more jump."""


class MapView(QWidget):
    """Shows a scene. What is selected is drawn over the tiles, so that walking about draws no tile anew."""

    zoomed = Signal(float)
    viewed = Signal()
    """Another part of the map is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.scene = Scene(Story(), Layout())
        self.looks = Looks()
        self.zoom = 1.0
        self.origin = QPoint(0, 0)
        """The px of the zoomed map in the upper left corner."""
        self.current = ""
        self.way = ""
        """The path of the choice or silence that is selected with its beat, "" for none."""
        self.covered = QRectF()
        """Where something lies over the map."""
        self.aim: Arrow | str | None = None
        """What a drag is over: an arrow or a beat."""
        self._tiles = Tiles()
        self.gesture: Gesture | None = None
        self._fitted = False
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self.update)
        self._moving = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self.setObjectName("story-map")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Story map"))
        theme().changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(640), theme().px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    # ---- what is shown

    def show_story(self, story: Story, layout: Layout, *, moved: bool = False) -> None:
        """Show a story; with `moved` beats go to their new places instead of jumping there."""
        before = self.scene.layout
        self._moving.stop()
        if moved and duration("settle") and len(layout.spots) <= MOVED:
            self._animate(story, before, layout)
        else:
            self._take(story, layout)
        if self.current and self.current not in story.beats:
            self.current = self.way = ""
        if not self._fitted and story.beats:
            self._fitted = True
            self.start()
        self._describe()

    def set_looks(self, looks: Looks) -> None:
        """Show another layer, or what is newly known."""
        self.looks = looks
        self._describe()
        self.update()

    def select(self, path: str) -> None:
        """Select what a path is in, and bring it into sight; nothing is told."""
        name = self.scene.story.beat_at(path)
        way = path if name and path in self.scene.story.way_by_path else ""
        if (name, way) == (self.current, self.way):
            return
        self.current, self.way = name, way
        if name in self.scene.boxes:
            self.reveal(self.scene.boxes[name])
        self._describe()
        self.update()

    def _take(self, story: Story, layout: Layout) -> None:
        self.scene = Scene(story, layout, theme().text_scale)
        self._tiles.clear()
        self.update()
        self.viewed.emit()

    def _animate(self, story: Story, before: Layout, after: Layout) -> None:
        def step(share: float) -> None:
            spots = {
                name: (
                    (column, row)
                    if name not in before.spots
                    else (
                        before.spots[name][0] + (column - before.spots[name][0]) * share,
                        before.spots[name][1] + (row - before.spots[name][1]) * share,
                    )
                )
                for name, (column, row) in after.spots.items()
            }
            self._take(story, Layout(spots, after.lanes, after.bends if share == 1 else {}))

        moving = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=duration("settle"))
        moving.valueChanged.connect(step)
        moving.finished.connect(lambda: self._take(story, after))
        self._moving = moving
        moving.start()

    def _restyle(self) -> None:
        if self.scene.scale != theme().text_scale:
            middle = self.to_scene(QPointF(self.rect().center())) / self.scene.scale
            self._take(self.scene.story, self.scene.layout)
            self.center(middle * self.scene.scale)
        self._tiles.clear()
        self.updateGeometry()
        self.update()

    # ---- where it is

    @property
    def view(self) -> QRectF:
        """The part of the scene that is in sight."""
        return QRectF(self.to_scene(QPointF(0, 0)), self.to_scene(QPointF(self.width(), self.height())))

    def to_scene(self, point: QPointF) -> QPointF:
        """A point of the widget in the scene."""
        return (point + QPointF(self.origin)) / self.zoom

    def to_widget(self, rect: QRectF) -> QRectF:
        """A rectangle of the scene in the widget."""
        return QRectF(rect.topLeft() * self.zoom - QPointF(self.origin), rect.size() * self.zoom)

    def pan(self, by: QPoint) -> None:
        """Move the view by px, never so far that nothing of the map is left."""
        self._set_origin(self.origin + by)

    def center(self, point: QPointF) -> None:
        """Bring a point of the scene into the middle."""
        self._set_origin((point * self.zoom - QPointF(self.width() / 2, self.height() / 2)).toPoint())

    def _set_origin(self, origin: QPoint) -> None:
        room = self.scene.bounds
        low = room.topLeft() * self.zoom - QPointF(self.width(), self.height()) * 0.8
        high = room.bottomRight() * self.zoom - QPointF(self.width(), self.height()) * 0.2
        bounded = QPoint(
            round(min(max(origin.x(), low.x()), max(high.x(), low.x()))),
            round(min(max(origin.y(), low.y()), max(high.y(), low.y()))),
        )
        if bounded != self.origin:
            self.origin = bounded
            self.update()
            self.viewed.emit()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom so that the point `at` of the widget stays where it is (the middle by default)."""
        zoom = min(max(zoom, min(FARTHEST, self._fit_zoom())), NEAREST)
        if abs(zoom - self.zoom) < 1e-6:
            return
        fixed = QPointF(self.rect().center()) if at is None else at
        point = self.to_scene(fixed)
        self.zoom = zoom
        self.origin = QPoint(-(10**7), -(10**7))
        self._set_origin((point * zoom - fixed).toPoint())
        self.zoomed.emit(zoom)

    def fit(self) -> None:
        """Show all of the map."""
        self.zoom_to(min(1.0, self._fit_zoom()))
        self.center(self.scene.bounds.center())

    def start(self) -> None:
        """The view that a map opens with: all of it, or its beginning where that would be too small to read."""
        fit = self._fit_zoom()
        if fit >= FIRST:
            self.fit()
            return
        self.zoom_to(FIRST)
        first = next(iter(self.scene.story.roots), next(iter(self.scene.boxes), ""))
        if first:
            box = self.scene.boxes[first]
            self.center(QPointF(box.left() + (self.width() / 2 - EDGE) / self.zoom, box.center().y()))

    def _fit_zoom(self) -> float:
        room = self.scene.bounds
        edge = EDGE * theme().text_scale
        wide, high = room.width() + 40, room.height() + 40
        return max(0.005, min((self.width() - 2 * edge) / max(wide, 1), (self.height() - 2 * edge) / max(high, 1)))

    def reveal(self, rect: QRectF) -> None:
        """Pan as little as is needed to have a rectangle of the scene in sight."""
        place, inner = self.to_widget(rect), QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE - 30, -EDGE)
        if not inner.contains(place):
            if not inner.adjusted(-400, -400, 400, 400).intersects(place):
                self.center(rect.center())
                return
            dx = min(0.0, place.left() - inner.left()) + max(0.0, place.right() - inner.right())
            dy = min(0.0, place.top() - inner.top()) + max(0.0, place.bottom() - inner.bottom())
            self.pan(QPoint(round(dx), round(dy)))

    # ---- said and drawn

    def _describe(self) -> None:
        story, marks = self.scene.story, self.looks.marks
        if self.way in story.way_by_path:
            words = spoken_way(story, story.way_by_path[self.way][1], marks)
        elif self.current in story.beats:
            words = spoken_beat(story.beats[self.current], marks)
        else:
            count = len(story.beats)
            words = tr("1 beat") if count == 1 else tr("{n} beats", n=count)
        self.setAccessibleDescription(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        view = QRect(self.origin, self.size())
        if not self._tiles.paint(painter, self.scene, self.looks, self.zoom, view, self.devicePixelRatioF()):
            self._more.start()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        painter.translate(-self.origin)
        painter.scale(self.zoom, self.zoom)
        self._chosen(painter)
        painter.restore()
        self._lane_names(painter)
        if self.gesture is not None:
            self.gesture.paint(painter)
        if self.hasFocus() and self.current not in self.scene.boxes:
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _lane_names(self, painter: QPainter) -> None:
        """Whose lane it is, at the left edge of the view wherever that is."""
        painter.setFont(theme().font("tiny-strong"))
        painter.setPen(theme().color("subtle"))
        low = -1.0
        for thread, band in self.scene.lanes:
            place = self.to_widget(band)
            if place.top() < low or place.bottom() < 0 or place.top() > self.height():
                continue
            words = lane_name(thread, self.scene.story.beats.get(thread))
            high = theme().line("tiny-strong")
            room = QRectF(max(place.left(), 0.0) + 12, place.top(), self.width() - 24, high)
            if room.intersects(self.covered):
                room.setLeft(self.covered.right() + 12)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
            low = place.top() + high

    def _chosen(self, painter: QPainter) -> None:
        hand = BeatPainter(self.scene, self.looks, self.zoom)
        if self.current in self.scene.boxes:
            for port in self.scene.ports(self.current):
                arrow = self.scene.arrow(port)
                if arrow is not None and (not self.way or any(one.path == self.way for one in port.ways)):
                    hand.arrow(painter, arrow, chosen=True)
                    self._above(painter, hand, arrow)
            hand.beat(painter, self.current, selected=True, focused=self.hasFocus())
        painter.setPen(QPen(theme().color("focus"), 3 / self.zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if isinstance(self.aim, Arrow):
            painter.drawPath(self.aim.path)
        elif self.aim in self.scene.boxes:
            painter.drawPath(hand.outline(str(self.aim)))

    def _above(self, painter: QPainter, hand: BeatPainter, arrow: Arrow) -> None:
        """Beats that an arrow passes lie above it."""
        room = arrow.path.controlPointRect().intersected(self.view)
        for name in self.scene.beats_in(room)[:MOST_ABOVE]:
            if self.scene.boxes[name].intersects(room) and name != self.current:
                hand.beat(painter, name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().isValid() and self.scene.boxes:
            # The middle stays in the middle while a splitter is moved.
            grown = event.size() - event.oldSize()
            box = self.scene.boxes.get(self.current)
            seen = box is not None and QRectF(QPointF(0, 0), event.oldSize().toSizeF()).intersects(self.to_widget(box))
            self._set_origin(self.origin - QPoint(grown.width() // 2, grown.height() // 2))
            if box is not None and seen:
                self.reveal(box)  # what is selected stays in sight when the window gets smaller
        self.viewed.emit()
