"""Attempts over time: policy as squares on a solid line, authenticity as circles on dashes, belts as marks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.progress.facts import AttemptFacts
from simtrainer.ui.progress.wording import day_words, kind_word, short_day
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.belts import COLORS
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

DOT = 4.0
LOWEST = 40
"""The scale begins here, or lower where somebody scored lower."""


class AttemptsChart(QWidget):
    """Left and Right go from attempt to attempt; the last ones that have room are drawn."""

    came_to = Signal(object)
    """The attempt that the keyboard or the mouse is at; None for none."""

    def __init__(self) -> None:
        super().__init__()
        self.attempts: tuple[AttemptFacts, ...] = ()
        self._marks: tuple[tuple[date, str, str], ...] = ()
        self._goal: tuple[float, str] | None = None
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 8)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.updateGeometry)

    def show_attempts(
        self,
        attempts: Sequence[AttemptFacts],
        marks: Sequence[tuple[date, str, str]] = (),
        goal: tuple[float, str] | None = None,
    ) -> None:
        """Draw these, oldest first. `marks` are belts (since when, id, words), `goal` a level and its words."""
        self.attempts, self._marks, self._goal = tuple(attempts), tuple(marks), goal
        self._at = -1
        self._name()
        self.update()

    @property
    def shown(self) -> tuple[AttemptFacts, ...]:
        """The attempts that have room."""
        return self.attempts[-self._room() :]

    @property
    def current(self) -> AttemptFacts | None:
        """The attempt that the keyboard is at."""
        return self.shown[self._at] if 0 <= self._at < len(self.shown) else None

    def sizeHint(self) -> QSize:
        return QSize(600, theme().px(236))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, theme().px(200))

    # ---- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.shown) - 1
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and last >= 0:
            self._go(min(max((self._at if self._at >= 0 else last + 1 if step < 0 else -1) + step, 0), last))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._go(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spots = self._spots()
        nearest = min(range(len(spots)), key=lambda n: abs(spots[n] - event.position().x()), default=-1)
        if nearest >= 0 and abs(spots[nearest] - event.position().x()) < 24:
            if nearest != self._at:
                self._at = nearest
                self.update()
                self.came_to.emit(self.current)
            QToolTip.showText(event.globalPosition().toPoint(), attempt_words(self.shown[nearest]), self)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._forget()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._forget()

    def _forget(self) -> None:
        self._at = -1
        self._name()
        self.update()
        self.came_to.emit(None)

    def _go(self, to: int) -> None:
        self._at = to
        self._name()
        self.update()
        attempt = self.current
        if attempt is not None:
            announce(self, attempt_words(attempt))
        self.came_to.emit(attempt)

    def _name(self) -> None:
        at = self.current
        if at is not None:
            self.setAccessibleName(attempt_words(at))
        elif not self.attempts:
            self.setAccessibleName(tr("Attempts: none yet"))
        else:
            last = attempt_words(self.attempts[-1])
            count = len(self.attempts)
            self.setAccessibleName(tr("Attempts, a chart of {n}. The last: {last}", n=count, last=last))
        self.setAccessibleDescription(tr("Left and Right go from attempt to attempt; Ctrl+Alt+T shows them as a table"))

    # ---- geometry

    def _left(self) -> int:
        return words_width("100", "tiny", True) + 12

    def _area(self) -> QRectF:
        below = 2 * theme().line("tiny") + 10
        return QRectF(self._left(), 8, max(self.width() - self._left() - 8, 40), max(self.height() - below - 8, 60))

    def _slot(self) -> int:
        widest = max((words_width(words, "tiny") for one in self.attempts for words in _below(one)), default=0)
        return max(widest + 14, theme().px(60))

    def _room(self) -> int:
        return max(1, int(self._area().width() // self._slot()))

    def _lowest(self) -> int:
        least = min((min(one.policy, one.authenticity) for one in self.shown), default=LOWEST)
        return max(0, min(LOWEST, int(least // 20) * 20))

    def _spots(self) -> list[float]:
        area, count = self._area(), len(self.shown)
        if count == 1:
            return [area.center().x()]
        inset = self._slot() / 2
        wide = area.width() - 2 * inset
        return [area.left() + inset + wide * number / (count - 1) for number in range(count)]

    def _height(self, value: float) -> float:
        area, low = self._area(), self._lowest()
        return area.bottom() - (value - low) / (100 - low) * area.height()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter)
        spots = self._spots()
        if spots:
            self._paint_marks(painter, spots)
            self._paint_below(painter, spots)
            if self.current is not None:
                painter.setPen(QPen(theme().color("border-strong"), 1))
                x = spots[self._at]
                painter.drawLine(QPointF(x, self._area().top()), QPointF(x, self._area().bottom()))
            self._paint_series(painter, spots, policy=False)
            self._paint_series(painter, spots, policy=True)
        painter.end()

    def _paint_grid(self, painter: QPainter) -> None:
        look, area = theme(), self._area()
        painter.setFont(look.font("tiny", True))
        for value in range(self._lowest(), 101, 20):
            y = round(self._height(value)) + 0.5
            painter.setPen(QPen(look.color("border"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look.color("subtle"))
            box = QRectF(0, y - look.line("tiny") / 2, self._left() - 8, look.line("tiny"))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        if self._goal is not None and self.attempts:
            level, words = self._goal
            y = self._height(level)
            pen = QPen(look.color("muted"), 1.4)
            pen.setDashPattern([1.5, 2.5])
            painter.setPen(pen)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setFont(look.font("tiny-strong"))
            painter.setPen(look.color("muted"))
            wide = words_width(words, "tiny-strong") + 6
            box = QRectF(area.left(), y - look.line("tiny") - 1, wide + 4, look.line("tiny"))
            painter.fillRect(box, look.color("surface"))
            painter.drawText(box.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_marks(self, painter: QPainter, spots: Sequence[float]) -> None:
        """A line where a belt was reached: at the attempt of that day, or between two."""
        area, shown = self._area(), self.shown
        at: dict[float, tuple[str, str]] = {}
        for day, belt, words in self._marks:
            after = next((n for n, one in enumerate(shown) if one.day >= day), None)
            if after is None or (after == 0 and shown[0].day > day):
                continue
            x = spots[after] if shown[after].day == day else (spots[after - 1] + spots[after]) / 2
            at[x] = (belt, words)  # two belts at once: the higher one
        taken: list[QRectF] = []
        painter.setFont(theme().font("tiny"))
        for x, (belt, words) in at.items():
            painter.setPen(QPen(QColor(COLORS.get(belt, COLORS["white"])[1]), 2))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            wide = words_width(words, "tiny") + 8
            left = x + 6 if x + 6 + wide < area.right() else x - 6 - wide
            box = QRectF(left, area.top() + 1, wide, theme().line("tiny"))
            while any(box.intersects(other) for other in taken):
                box.translate(0, box.height() + 2)
            taken.append(box)
            painter.fillRect(box, theme().color("surface"))
            painter.setPen(theme().color("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_below(self, painter: QPainter, spots: Sequence[float]) -> None:
        look, area = theme(), self._area()
        slot, line = self._slot(), look.line("tiny")
        for number, (x, one) in enumerate(zip(spots, self.shown, strict=True)):
            on = number == self._at
            painter.setFont(look.font("tiny-strong" if on else "tiny", True))
            painter.setPen(look.color("text" if on else "muted"))
            for row, words in enumerate(_below(one)):
                box = QRectF(x - slot / 2, area.bottom() + 6 + row * line, slot, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_series(self, painter: QPainter, spots: Sequence[float], *, policy: bool) -> None:
        look = theme()
        name = "policy" if policy else "auth"
        points = [
            QPointF(x, self._height(one.policy if policy else one.authenticity))
            for x, one in zip(spots, self.shown, strict=True)
        ]
        pen = QPen(look.color(f"{name}-fill"), 2)
        if not policy:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for number, point in enumerate(points):
            draw_dot(painter, point, DOT + (1.5 if number == self._at else 0), policy=policy)
        last = self.shown[-1]
        value, other = (last.policy, last.authenticity) if policy else (last.authenticity, last.policy)
        painter.setFont(look.font("small-strong", True))
        painter.setPen(look.color(name))
        line = look.line("small")
        # Right of the point; where the two would touch, they make way for each other.
        apart = abs(self._height(value) - self._height(other))
        shift = max(0.0, (line - apart) / 2) * (-1 if value > other or (value == other and policy) else 1)
        top = min(max(points[-1].y() - line / 2 + shift, 0), self._area().bottom() - line)
        if len(points) == 1 or points[-1].x() + 9 + 24 <= self.width():
            painter.drawText(
                QRectF(points[-1].x() + 9, top, 30, line), Qt.AlignmentFlag.AlignVCenter, str(round(value))
            )


def draw_dot(painter: QPainter, at: QPointF, half: float, *, policy: bool) -> None:
    """A square for policy, a circle for authenticity, with a rim of the ground's colour."""
    painter.save()
    painter.setPen(QPen(theme().color("surface"), 1.5))
    painter.setBrush(theme().color("policy-fill" if policy else "auth-fill"))
    if policy:
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
    else:
        painter.drawEllipse(at, half + 0.6, half + 0.6)
    painter.restore()


def attempt_words(one: AttemptFacts) -> str:
    """An attempt in words."""
    said = tr(
        "{title}, {day}: policy {p}, authenticity {a}",
        title=one.title,
        day=day_words(one.day),
        p=round(one.policy),
        a=round(one.authenticity),
    )
    return tr("{attempt}, assessed", attempt=said) if one.assessed else said


def _below(one: AttemptFacts) -> tuple[str, str]:
    return short_day(one.day), kind_word(one.kind)
