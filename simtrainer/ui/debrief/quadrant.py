"""Policy and authenticity together: four fields in words, where this run lies, and where the last one lay."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.report import Report
from simtrainer.library.rubric import Quadrant
from simtrainer.ui.debrief.wording import change_since
from simtrainer.ui.feed.prose import prose
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

# Quadrant -> (right half, upper half): policy goes to the right, authenticity up.
PLACES: dict[Quadrant, tuple[bool, bool]] = {
    "free-within-the-lines": (True, True),
    "safe-and-a-little-silent": (True, False),
    "big-heart-open-window": (False, True),
    "good-place-to-start": (False, False),
}
DOT = 6.0


class QuadrantMap(QWidget):
    """The picture. Halves are drawn equal; a score lies in its half in proportion."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        card = report.scorecard
        self._now = _pair(card.policy.score, card.authenticity.score)
        self._last = _pair(report.last.get("P"), report.last.get("A"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(360, theme().px(172) + theme().line("tiny") + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        for quadrant, place in PLACES.items():
            box = self._field(area, place)
            on = quadrant == self._report.scorecard.quadrant
            paint_box(painter, box, 6, "accent-soft" if on else "sunken", "accent-border" if on else "border")
            words = prose(self._report.quadrants.get(quadrant, ""), "small-strong", int(box.width()) - 16)
            at = QRect(int(box.left()) + 8, int(box.top()) + 6, words.width, words.height)
            words.draw(painter, at, "accent-text" if on else "muted")
        self._paint_axes(painter, area)
        if self._now is not None:
            self._paint_runs(painter, area, self._now)
        painter.end()

    def _area(self) -> QRectF:
        left = theme().line("tiny") + 4
        return QRectF(left, 1, self.width() - left - 1, self.height() - theme().line("tiny") - 6)

    def _field(self, area: QRectF, place: tuple[bool, bool]) -> QRectF:
        wide, high = (area.width() - 4) / 2, (area.height() - 4) / 2
        return QRectF(area.left() + place[0] * (wide + 4), area.top() + (not place[1]) * (high + 4), wide, high)

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(theme().font("tiny-strong"))
        line = theme().line("tiny")
        painter.setPen(theme().color("policy"))
        below = QRectF(area.left(), area.bottom() + 4, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, tr("Policy →"))
        painter.setPen(theme().color("auth"))
        painter.save()
        painter.rotate(-90)
        beside = QRectF(-area.bottom(), 0, area.height(), line)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight, tr("Authenticity →"))
        painter.restore()

    def _paint_runs(self, painter: QPainter, area: QRectF, now: tuple[float, float]) -> None:
        ink, here = theme().color("text"), self._point(area, now)
        if self._last is not None:
            there = self._point(area, self._last)
            way = QLineF(there, here)
            if way.length() > 4 * DOT:
                way.setLength(way.length() - DOT - 3)
                painter.setPen(QPen(ink, 1.6))
                painter.drawLine(way)
                self._paint_head(painter, way)
            painter.setPen(QPen(ink, 2))
            painter.setBrush(theme().color("surface"))
            painter.drawEllipse(there, DOT, DOT)
        painter.setPen(QPen(theme().color("surface"), 2))
        painter.setBrush(ink)
        painter.drawEllipse(here, DOT + 1, DOT + 1)

    def _paint_head(self, painter: QPainter, way: QLineF) -> None:
        sides = [QLineF.fromPolar(8, way.angle() + turn).translated(way.p2()).p2() for turn in (155, -155)]
        painter.setBrush(theme().color("text"))
        painter.drawPolygon(QPolygonF([way.p2(), *sides]))

    def _point(self, area: QRectF, scores: tuple[float, float]) -> QPointF:
        half = self._report.quadrant_from
        right, up = (_along(score, half) for score in scores)
        room = area.adjusted(DOT + 2, DOT + 2, -DOT - 2, -DOT - 2)
        return QPointF(room.left() + right * room.width(), room.bottom() - up * room.height())


class QuadrantCard(Card):
    """The four fields, and the way since last time in words: growth is the headline."""

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=6)
        self.column.addWidget(Heading(tr("Both together")))
        self.map = QuadrantMap(report)
        self.column.addWidget(self.map)
        legend = QVBoxLayout()
        legend.setSpacing(0)
        said = [tr("This run: {words}.", words=report.quadrant)]
        if report.last:
            said.append(tr("Since last time: {words}.", words=change_since(report)))
            legend.addWidget(Text(tr("● this run   ○ last time"), "tiny", "subtle"))
        legend.addWidget(Text(" ".join(said), "small", "muted", wrap=True))
        self.column.addLayout(legend)
        self.setAccessibleName(f"{tr('Both together')}. {' '.join(said)}")


def _pair(policy: float | None, authenticity: float | None) -> tuple[float, float] | None:
    return None if policy is None or authenticity is None else (policy, authenticity)


def _along(score: float, half: int) -> float:
    """Where a score of 0 to 100 lies from 0 to 1, when the middle stands for `half`."""
    if score < half:
        return 0.5 * score / half if half else 0.0
    return 0.5 + 0.5 * (score - half) / (100 - half) if half < 100 else 1.0
