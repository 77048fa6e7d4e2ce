"""The geometry of the map: a box for each beat, a port for each way on, an arrow for each port. Pure, in px."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from simtrainer.authoring.layout import Layout
from simtrainer.authoring.story import Beat, Story, Way, WayKind
from simtrainer.frozen import frozen
from simtrainer.scenario.model import DONE

WIDE, ENDING_WIDE, HIGH = 150, 162, 56
ACROSS, DOWN = 196, 108
TITLE_LINE = 15
"""A second line of the title makes a box so much higher, half of it upwards and half downwards."""
ONE_LINE = 17
"""Letters of a title that are sure to find room in one line."""
PORT = 13.5
PORT_STEP = 15
STUB = 20
"""How far an arrow that leads nowhere, or out of the story, sticks out."""
REACH = 100
"""How far a port or a badge may stick out of its box, and an arrow bulge, at most."""


@frozen
class Port:
    """The ways of one kind from a beat to one target; `text` is what stands in it ("1", "2 4", "1–3")."""

    beat: str
    kind: WayKind
    to: str
    ways: tuple[Way, ...]
    text: str
    rect: QRectF
    broken: bool

    @property
    def out(self) -> QPointF:
        """Where its arrow begins."""
        return QPointF(self.rect.right(), self.rect.center().y())


@frozen
class Arrow:
    """The way from a port to its beat; `tip` and `angle` (1, 0 is to the right) place its head."""

    port: Port
    path: QPainterPath
    tip: QPointF
    angle: tuple[float, float]


class Scene:
    """All of a story in its layout. What is far away is measured only when it comes into sight."""

    def __init__(self, story: Story, layout: Layout, scale: float = 1.0) -> None:
        self.story = story
        self.layout = layout
        self.scale = scale
        self.boxes: dict[str, QRectF] = {
            name: self._box(beat, *layout.spots[name]) for name, beat in story.beats.items() if name in layout.spots
        }
        self._ports: dict[str, tuple[Port, ...]] = {}
        self._arrows: dict[tuple[str, WayKind, str], Arrow | None] = {}

    def _box(self, beat: Beat, column: float, row: float) -> QRectF:
        wide = ENDING_WIDE if beat.ending else WIDE
        more = TITLE_LINE if len(beat.title) > ONE_LINE and " " in beat.title.strip() else 0
        scale = self.scale
        top = (row * DOWN - more / 2) * scale
        return QRectF(column * ACROSS * scale, top, wide * scale, (HIGH + more) * scale)

    @cached_property
    def bounds(self) -> QRectF:
        """The room that all boxes take."""
        found = QRectF()
        for box in self.boxes.values():
            found = found.united(box)
        return found

    @cached_property
    def lanes(self) -> list[tuple[str, QRectF]]:
        """The bands of the threads, as wide as the map; none where there is only one."""
        if len(self.layout.lanes) < 2:
            return []
        wide, scale = self.bounds.width(), self.scale
        return [
            (
                lane.thread,
                QRectF(0, (lane.top * DOWN - 26) * scale, wide, ((lane.bottom - lane.top) * DOWN + HIGH + 52) * scale),
            )
            for lane in self.layout.lanes
        ]

    # ---- what is where

    def ports(self, name: str) -> tuple[Port, ...]:
        """The ports of a beat, from above."""
        found = self._ports.get(name)
        if found is None:
            found = self._ports[name] = tuple(self._measure(name))
        return found

    def new_port(self, name: str) -> Port | None:
        """Below the ports of a beat: from here a further way is drawn. None for an ending."""
        beat, scale = self.story.beats[name], self.scale
        if beat.ending:
            return None
        ports = self.ports(name)
        box = self.boxes[name]
        top = ports[-1].rect.bottom() + 1.5 * scale if ports else box.center().y() - PORT * scale / 2
        rect = QRectF(box.right() + 1.5 * scale, top, PORT * scale, PORT * scale)
        return Port(name, "choice", "", (Way("choice", beat.path, ""),), "+", rect, False)

    def arrow(self, port: Port) -> Arrow | None:
        """The arrow of a port; None for a stub."""
        key = port.beat, port.kind, port.to
        if key not in self._arrows:
            self._arrows[key] = self._draw(port) if port.to in self.boxes else None
        return self._arrows[key]

    def beats_in(self, rect: QRectF) -> list[str]:
        """The beats whose boxes may be seen in a rectangle."""
        names, places, _, _ = self._index
        if not names:
            return []
        room = REACH * self.scale
        near = (
            (places[:, 0] < rect.right() + room)
            & (places[:, 0] > rect.left() - ENDING_WIDE * self.scale - room)
            & (places[:, 1] < rect.bottom() + room)
            & (places[:, 1] > rect.top() - HIGH * self.scale - room)
        )
        return [names[index] for index in near.nonzero()[0]]

    def links_in(self, rect: QRectF) -> list[tuple[str, str]]:
        """The pairs of beats whose arrows may be seen in a rectangle."""
        _, _, pairs, spans = self._index
        if not pairs:
            return []
        room = REACH * self.scale
        near = (
            (spans[:, 0] < rect.right() + room)
            & (spans[:, 2] > rect.left() - room)
            & (spans[:, 1] < rect.bottom() + room)
            & (spans[:, 3] > rect.top() - room)
        )
        return [pairs[index] for index in near.nonzero()[0]]

    def beat_at(self, point: QPointF) -> str:
        """The beat under a point, "" for none."""
        around = QRectF(point.x(), point.y(), 0, 0)
        return next((name for name in self.beats_in(around) if self.boxes[name].contains(point)), "")

    def port_at(self, point: QPointF) -> Port | None:
        """The port under a point."""
        around = QRectF(point.x(), point.y(), 0, 0)
        slack = 2 * self.scale
        for name in self.beats_in(around):
            for port in self.ports(name):
                if port.rect.adjusted(-slack, -slack, slack, slack).contains(point):
                    return port
        return None

    def arrow_at(self, point: QPointF, slack: float) -> Arrow | None:
        """The arrow under a point, or as near as `slack`."""
        near = QRectF(point.x() - slack, point.y() - slack, 2 * slack, 2 * slack)
        for origin, to in self.links_in(near):
            for port in self.ports(origin):
                if port.to != to:
                    continue
                arrow = self.arrow(port)
                if arrow is not None and arrow.path.controlPointRect().intersects(near) and _crosses(arrow.path, near):
                    return arrow
        return None

    def nearest(self, point: QPointF) -> str:
        """The beat whose box is nearest to a point, "" when there is none."""

        def away(name: str) -> float:
            offset = self.boxes[name].center() - point
            return offset.x() ** 2 + offset.y() ** 2

        return min(self.boxes, key=away, default="")

    @cached_property
    def _index(self) -> tuple[list[str], Any, list[tuple[str, str]], Any]:
        # Ten thousand boxes are looked through for every tile of the picture; numpy does that in microseconds.
        import numpy as np

        scale, story = self.scale, self.story
        names = list(self.boxes)
        corners = {
            name: (column * ACROSS * scale, row * DOWN * scale)
            for name, (column, row) in self.layout.spots.items()
            if name in self.boxes
        }
        places = np.array([corners[name] for name in names]).reshape(-1, 2)
        half, wide = HIGH * scale / 2, WIDE * scale
        pairs: list[tuple[str, str]] = []
        spans: list[tuple[float, float, float, float]] = []
        for name, (x, y) in corners.items():
            for to in {way.to: None for way in story.beats[name].ways}:
                if to not in corners:
                    continue
                xs, ys = [x + wide, corners[to][0]], [y + half, corners[to][1] + half]
                for column, row in self.layout.bends.get((name, to), ()):
                    xs.append(column * ACROSS * scale)
                    ys.append(row * DOWN * scale + half)
                pairs.append((name, to))
                spans.append((min(xs), min(ys), max(xs), max(ys)))
        return names, places, pairs, np.array(spans).reshape(-1, 4)

    # ---- measuring

    def _measure(self, name: str) -> Iterator[Port]:
        beat, box, scale = self.story.beats[name], self.boxes[name], self.scale
        groups: dict[tuple[WayKind, str], list[Way]] = defaultdict(list)
        for way in beat.ways:
            groups[way.kind, way.to].append(way)
        order = {"choice": 0, "step": 0, "silence": 1, "open": 2}
        ranked = sorted(groups.items(), key=lambda one: (order[one[0][0]], one[1][0].number))
        step = PORT_STEP * scale
        top = box.center().y() - step * (len(ranked) - 1) / 2
        for index, ((kind, to), ways) in enumerate(ranked):
            text = numbers([way.number for way in ways]) if kind in ("choice", "step") else ""
            wide = (PORT + max(0, len(text) - 1) * 5.5) * scale
            rect = QRectF(box.right() + 1.5 * scale, top + index * step - PORT * scale / 2, wide, PORT * scale)
            yield Port(name, kind, to, tuple(ways), text, rect, to != DONE and to not in self.story.beats)

    def _draw(self, port: Port) -> Arrow:
        start, scale = port.out, self.scale
        origin, box = self.boxes[port.beat], self.boxes[port.to]
        path = QPainterPath(start)
        if box.left() <= origin.right():
            return self._back(path, port, origin, box)
        end = QPointF(box.left(), self._entry(port, box))
        at = start
        for column, row in self.layout.bends.get((port.beat, port.to), ()):
            middle = QPointF(column * ACROSS * scale, (row * DOWN + HIGH / 2) * scale + end.y() - box.center().y())
            if not at.x() < middle.x() < end.x():
                continue
            _curve(path, at, middle, scale)
            at = middle + QPointF(WIDE * scale, 0)
            path.lineTo(at)
        _curve(path, at, end, scale)
        return Arrow(port, path, end, (1, 0))

    def _back(self, path: QPainterPath, port: Port, origin: QRectF, box: QRectF) -> Arrow:
        """An arrow to the same column or an earlier one: it bows out and comes in from above or below."""
        start, scale = port.out, self.scale
        below = box.center().y() > origin.center().y() + 1
        inset = 14 * scale if box.left() >= origin.left() - 1 else box.width() / 2
        end = QPointF(box.right() - inset, box.top() if below else box.bottom())
        way = 1 if below else -1
        bow = 44 * scale
        if port.beat == port.to:
            end = QPointF(box.right() - inset, box.top())
            way = 1
        path.cubicTo(start + QPointF(bow, 0), end + QPointF(bow * 0.7, -way * bow), end)
        return Arrow(port, path, end, (0, way))

    def _entry(self, port: Port, box: QRectF) -> float:
        """Arrows that come in side by side keep apart, in the order in which they come from above."""
        froms = dict.fromkeys(name for name, _ in self.story.into[port.to] if name in self.boxes)
        order = sorted(froms, key=lambda name: self.boxes[name].center().y())
        step = min(10.0, 36 / max(len(order), 1)) * self.scale
        return box.center().y() + (order.index(port.beat) - (len(order) - 1) / 2) * step


def numbers(found: list[int]) -> str:
    """Numbers of choices, short: "2", "1 3", "1–4"."""
    if len(found) > 2 and found == list(range(found[0], found[-1] + 1)):
        return f"{found[0]}–{found[-1]}"
    return " ".join(str(one) for one in found)


def _curve(path: QPainterPath, start: QPointF, end: QPointF, scale: float) -> None:
    bow = min(70 * scale, 0.62 * (end.x() - start.x()))
    path.cubicTo(start + QPointF(bow, 0), end - QPointF(bow, 0), end)


def _crosses(path: QPainterPath, near: QRectF) -> bool:
    if near.contains(path.currentPosition()):
        return True
    steps = max(8, int(path.length() / max(near.width(), 1)))
    return any(near.contains(path.pointAtPercent(step / steps)) for step in range(steps + 1))
