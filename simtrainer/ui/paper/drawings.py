"""What is drawn on paper: the two dials, the four fields, bars, the curve of the heat, and ticked boxes."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from simtrainer.debrief.report import Report, Turn
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.paper.strips import Strip
from simtrainer.ui.paper.type import Type

TONE: dict[Dimension, str] = {"P": "policy", "A": "auth"}
ARC = 62
"""A dial's radius in points."""


def dial(type_: Type, report: Report, dimension: Dimension, width: float) -> Strip:
    """Half a circle from 0 to 100: lighter what the story allows, filled the score, a tick for last time."""
    u, tone = type_.u, TONE[dimension]
    score = report.scorecard.dimension(dimension).score
    last = report.last.get(dimension)
    found = None if report.ranges is None else report.ranges.policy if dimension == "P" else report.ranges.authenticity

    def draw(painter: QPainter, left: float, top: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(left + min(width / 2, ARC * 1.25 * u), top + (ARC + 10) * u)
        box = QRectF(middle.x() - ARC * u, middle.y() - ARC * u, 2 * ARC * u, 2 * ARC * u)

        def arc(start: float, end: float, color: str, thick: float) -> None:
            painter.setPen(QPen(type_.color(color), thick * u, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(box, round((180 - 1.8 * start) * 16), round(-1.8 * (end - start) * 16))

        def spoke(at: float, inner: float, outer: float, color: str, thick: float) -> None:
            angle = pi * (1 - at / 100)
            way = QPointF(cos(angle), -sin(angle))
            painter.setPen(QPen(type_.color(color), thick * u, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(middle + way * (inner * u), middle + way * (outer * u))

        arc(0, 100, "track", 10)
        if found is not None and found.low is not None and found.high is not None:
            arc(float(found.low), float(found.high), f"{tone}-soft", 10)
        if score:
            arc(0, score, f"{tone}-fill", 10)
        if last is not None:
            spoke(last, ARC - 7, ARC + 7, "muted", 1.2)
        if score is not None:
            spoke(score, ARC - 10, ARC + 8, "text", 2.4)
        painter.setPen(type_.color("text"))
        painter.setFont(type_.font(24, QFont.Weight.Bold))
        number = QRectF(box.left(), middle.y() - 34 * u, box.width(), 32 * u)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, "–" if score is None else f"{score:.0f}")
        painter.setPen(type_.color("muted"))
        painter.setFont(type_.font(7))
        for at, text in ((box.left(), "0"), (box.right(), "100")):
            under = QRectF(at - 20 * u, middle.y() + 2 * u, 40 * u, 10 * u)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    return Strip((ARC + 26) * u, draw)


def bar(type_: Type, tone: str, share: float, left: float, width: float) -> Strip:
    """A bar filled to a share of 0 to 1."""
    u = type_.u

    def draw(painter: QPainter, x: float, y: float) -> None:
        whole = QRectF(x + left, y + 4 * u, width, 5 * u)
        rounded(painter, whole, 2.5 * u, type_, "track")
        if share > 0:
            part = QRectF(whole.left(), whole.top(), max(width * share, 5 * u), whole.height())
            rounded(painter, part, 2.5 * u, type_, f"{tone}-fill")

    return Strip(11 * u, draw)


def rounded(painter: QPainter, box: QRectF, radius: float, type_: Type, ground: str, edge: str = "") -> None:
    """A box with round corners, filled, with a hairline where asked."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(type_.color(edge), 0.7 * type_.u) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(type_.color(ground))
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def tick_box(painter: QPainter, type_: Type, at: QPointF, ticked: bool) -> None:
    """A small box, ticked or open."""
    u = type_.u
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(type_.color("text"), 0.9 * u))
    painter.drawRoundedRect(QRectF(at.x(), at.y(), 8 * u, 8 * u), 1.5 * u, 1.5 * u)
    if ticked:
        painter.setPen(QPen(type_.color("good"), 1.6 * u))
        points = [at + QPointF(1.8, 4.2) * u, at + QPointF(3.5, 6.0) * u, at + QPointF(6.4, 2.2) * u]
        painter.drawPolyline(points)
    painter.restore()


def heat_curve(type_: Type, report: Report, width: float) -> Strip:
    """The heat turn by turn, the roads not taken dashed."""
    turns = [turn for turn in report.turns if turn.taken.heat is not None]
    u, high = type_.u, 110 * type_.u
    step = width / max(1, len(turns))

    def x(index: int) -> float:
        return step * (index + 0.4)

    def y(heat: int) -> float:
        return 16 * u + (high - 34 * u) * (1 - min(100, max(0, heat)) / 100)

    def draw(painter: QPainter, left: float, top: float) -> None:
        painter.save()
        painter.translate(left, top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(type_.font(7.5))
        for index, turn in enumerate(turns):
            _other_road(painter, type_, turn, QPointF(x(index), y(turn.taken.heat or 0)), step, y)
        points = [QPointF(x(index), y(turn.taken.heat or 0)) for index, turn in enumerate(turns)]
        painter.setPen(QPen(type_.color("text"), 1.3 * u))
        painter.drawPolyline(points)
        for point, turn in zip(points, turns, strict=True):
            painter.setPen(QPen(type_.color("text"), 1.3 * u))
            painter.setBrush(type_.color("surface"))
            painter.drawEllipse(point, 2.6 * u, 2.6 * u)
            _write(painter, point - QPointF(0, 9 * u), str(turn.taken.heat), u)
            painter.setPen(type_.color("muted"))
            _write(painter, QPointF(point.x(), high - 7 * u), str(turn.number), u)
        painter.restore()

    return Strip(high, draw, before=4 * u, keep=True)


def _other_road(painter: QPainter, type_: Type, turn: Turn, point: QPointF, step: float, y: object) -> None:
    if turn.stronger is None or turn.stronger.heat is None or turn.stronger.heat == turn.taken.heat:
        return
    assert callable(y)
    u = type_.u
    end = QPointF(point.x() + 0.55 * step, float(y(turn.stronger.heat)))  # pyright: ignore[reportArgumentType]
    painter.setPen(QPen(type_.color("good"), 0.9 * u, Qt.PenStyle.DashLine))
    painter.drawLine(point, end)
    painter.setBrush(type_.color("good-soft"))
    painter.setPen(QPen(type_.color("good"), 0.9 * u))
    painter.drawEllipse(end, 2 * u, 2 * u)
    _write(painter, end + QPointF(0, 8 * u), str(turn.stronger.heat), u)


def _write(painter: QPainter, middle: QPointF, text: str, u: float) -> None:
    painter.drawText(
        QRectF(middle.x() - 15 * u, middle.y() - 5 * u, 30 * u, 10 * u), Qt.AlignmentFlag.AlignCenter, text
    )


def side_by_side(columns: Sequence[Sequence[Strip]], lefts: Sequence[float]) -> Strip:
    """Columns of strips as one strip that isn't broken."""
    heights = [sum(strip.before + strip.height for strip in column) for column in columns]

    def draw(painter: QPainter, left: float, top: float) -> None:
        for column, at in zip(columns, lefts, strict=True):
            y = top
            for strip in column:
                y += strip.before
                strip.draw(painter, left + at, y)
                y += strip.height

    return Strip(max(heights, default=0.0), draw)


MOST_WIDE, MOST_HIGH = 220, 130
"""A picture's size in points."""
_DRAWN = "data:image/svg+xml;base64,"


def picture(type_: Type, source: str, left: float, width: float) -> list[Strip]:
    """A drawing that is part of the page itself; nothing for any other, or one that can't be read."""
    if not source.startswith(_DRAWN):
        return []
    drawing = QSvgRenderer(QByteArray.fromBase64(source[len(_DRAWN) :].encode()))
    size = QSizeF(drawing.defaultSize())
    if not drawing.isValid() or size.isEmpty():
        return []
    u = type_.u
    size.scale(min(MOST_WIDE * u, width), MOST_HIGH * u, Qt.AspectRatioMode.KeepAspectRatio)

    def draw(painter: QPainter, x: float, y: float) -> None:
        place = QRectF(x + left, y, size.width(), size.height())
        painter.save()
        painter.setClipRect(place)  # what is drawn over the edge isn't part of it
        drawing.render(painter, place)
        painter.restore()

    return [Strip(size.height(), draw, before=4 * u)]
