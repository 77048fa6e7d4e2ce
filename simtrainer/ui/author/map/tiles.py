"""The map as square pictures, drawn when they come into sight and kept: panning only moves them."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from simtrainer.authoring.story import Beat
from simtrainer.ui.author.map.paint import PLAIN, BeatPainter, Looks
from simtrainer.ui.author.map.scene import Scene
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SIDE = 256
MOST = 160
"""Pictures that are kept, a quarter of a megabyte each."""
BUDGET = 0.006
"""Seconds that new pictures may take in one frame while the map is moved; the others follow in the next."""
SPECK = 2.0
"""Px that a beat takes at least, however far away it is."""


class Tiles:
    """Pictures of one scene at one zoom; `clear` when anything has changed."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._key: tuple[object, ...] = ()

    def clear(self) -> None:
        """Forget all pictures."""
        self._kept.clear()

    def paint(self, painter: QPainter, scene: Scene, looks: Looks, zoom: float, view: QRect, ratio: float) -> bool:
        """Draw the part of the map that a view of it shows (in px of the zoomed map); False when some is missing yet.

        While the map is moved a few pictures come into sight at a time, and are drawn as far as a frame has time. A
        view that is new as a whole is drawn whole.
        """
        key = (id(scene), id(looks), zoom, ratio)
        if key != self._key:
            self._kept.clear()
            self._key = key
        cells = list(_cells(view))
        moving = sum(1 for cell in cells if cell not in self._kept) * 2 < len(cells)
        end = perf_counter() + BUDGET
        whole = True
        for column, row in cells:
            tile = self._kept.get((column, row))
            if tile is None and moving and perf_counter() > end:
                whole = False
                painter.fillRect(column * SIDE - view.x(), row * SIDE - view.y(), SIDE, SIDE, theme().color("sunken"))
                continue
            if tile is None:
                tile = self._kept[column, row] = draw(scene, looks, zoom, column, row, ratio)
            self._kept.move_to_end((column, row))
            painter.drawPixmap(column * SIDE - view.x(), row * SIDE - view.y(), tile)
        while len(self._kept) > max(MOST, 2 * len(cells)):
            self._kept.popitem(last=False)
        return whole


def _cells(view: QRect) -> Iterator[tuple[int, int]]:
    for row in range(view.top() // SIDE, view.bottom() // SIDE + 1):
        for column in range(view.left() // SIDE, view.right() // SIDE + 1):
            yield column, row


def draw(scene: Scene, looks: Looks, zoom: float, column: int, row: int, ratio: float) -> QPixmap:
    """One picture."""
    picture = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme().color("sunken"))
    part = QRectF(column * SIDE / zoom, row * SIDE / zoom, SIDE / zoom, SIDE / zoom)
    painter = QPainter(picture)
    painter.scale(zoom, zoom)
    painter.translate(-part.topLeft())
    paint_part(painter, scene, looks, zoom, part)
    painter.end()
    return picture


def paint_part(painter: QPainter, scene: Scene, looks: Looks, zoom: float, part: QRectF) -> None:
    """All that lies in a rectangle of the map."""
    hand = BeatPainter(scene, looks, zoom)
    _lanes(painter, scene, zoom, part)
    if zoom < PLAIN:
        _specks(painter, scene, hand, zoom, part)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for origin, to in scene.links_in(part):
        for port in scene.ports(origin):
            arrow = scene.arrow(port) if port.to == to else None
            if arrow is not None:
                hand.arrow(painter, arrow)
    for name in scene.beats_in(part):
        hand.beat(painter, name)


def _lanes(painter: QPainter, scene: Scene, zoom: float, part: QRectF) -> None:
    scale = scene.scale
    for index, (_, band) in enumerate(scene.lanes):
        if not band.adjusted(0, -9, 0, 9).intersects(QRectF(band.x(), part.y(), band.width(), part.height())):
            continue
        line = QPen(theme().color("border"), 1 / zoom)
        painter.setPen(line)
        if index:
            top = band.top() - 3 * scale
            painter.drawLine(QLineF(part.left(), top, part.right(), top))


def lane_name(thread: str, beat: Beat | None) -> str:
    """What a lane is called: by the beat that its thread begins with."""
    title = thread if beat is None else beat.title
    return tr("Thread: {title}", title=title) if thread else tr("In no thread")


def _specks(painter: QPainter, scene: Scene, hand: BeatPainter, zoom: float, part: QRectF) -> None:
    """Thousands of beats from afar: lines and specks, in one stroke for each colour."""
    lines = [_line(scene, origin, to) for origin, to in scene.links_in(part)]
    painter.setPen(QPen(theme().color("border-strong"), 0))
    painter.drawLines(lines)
    boxes: defaultdict[str, list[QRectF]] = defaultdict(list)
    least = SPECK / zoom
    for name in scene.beats_in(part):
        box = scene.boxes[name]
        if box.height() < least:
            box = QRectF(box.x(), box.center().y() - least / 2, max(box.width(), least), least)
        boxes[speck_token(hand, scene.story.beats[name].kind, name)].append(box)
    painter.setPen(Qt.PenStyle.NoPen)
    for token, rects in boxes.items():
        painter.setBrush(theme().color(token))
        painter.drawRects(rects)


def _line(scene: Scene, origin: str, to: str) -> QLineF:
    first, last = scene.boxes[origin], scene.boxes[to]
    return QLineF(QPointF(first.right(), first.center().y()), QPointF(last.left(), last.center().y()))


def speck_token(hand: BeatPainter, kind: str, name: str) -> str:
    """The colour of a beat from afar: its problems, else its kind."""
    marks, path = hand.marks, f"nodes.{name}"
    if marks.errors.get(path):
        return "risk-fill"
    if marks.warnings.get(path):
        return "caution-fill"
    return _SPECKS.get(kind, "info-fill")


_SPECKS = {"good": "good-fill", "mixed": "caution-border", "bad": "risk-border", "check": "code-num"}
