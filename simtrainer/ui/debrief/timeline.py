"""Turn by turn: the heat as it was played and the roads not taken, over a column for each turn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from simtrainer.debrief.report import Report
from simtrainer.ui.debrief.turn_column import TurnColumn
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

CHART = 104
COLUMN = 119
"""A column's least width and the chart's height at 100 %."""


class _Canvas(QWidget):
    """Chart and columns; as wide as they need."""

    def __init__(self, report: Report, marked: int | None) -> None:
        super().__init__()
        self.report = report
        self.columns = [TurnColumn(turn, turn.number == marked, self) for turn in report.turns]
        self.chosen = 0
        self.retry = Button(tr("Retry here"), "secondary", "small", icon="rotate-ccw", parent=self)
        self.heated = any(turn.taken.heat is not None for turn in report.turns)

    def chart_height(self) -> int:
        """0 for a story without heat."""
        return theme().px(CHART) if self.heated else 0

    def least_width(self) -> int:
        """Narrower than this and the columns couldn't be read."""
        return max(theme().px(COLUMN), COLUMN) * len(self.columns)

    def needed(self, width: int) -> int:
        """The height for a width."""
        each = self._each(width)
        columns = max((column.needed(each) for column in self.columns), default=0)
        return self.chart_height() + columns + theme().px(28) + 8

    def lay_out(self) -> None:
        """Put the columns side by side, and the button under the chosen one."""
        each, top = self._each(self.width()), self.chart_height()
        for number, column in enumerate(self.columns):
            left = round(number * self.width() / len(self.columns))
            right = round((number + 1) * self.width() / len(self.columns))
            column.setGeometry(left + 1, top + 1, right - left - 1, self.height() - top - 1)
        if self.columns:
            high = theme().px(28)
            at = self.columns[self.chosen].geometry()
            self.retry.setGeometry(at.left() + 9, self.height() - high - 9, max(each - 18, 40), high)
            self.retry.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, top = theme(), self.chart_height()
        if self.columns:
            at = self.columns[self.chosen].geometry()
            painter.fillRect(at.left(), 0, at.width(), self.height(), look.color("selected"))
        painter.fillRect(0, top, self.width(), 1, look.color("border"))
        for column in self.columns[1:]:
            painter.fillRect(column.x() - 1, top, 1, self.height() - top, look.color("border"))
        if self.heated:
            self._paint_chart(painter, top)
        painter.end()

    def _paint_chart(self, painter: QPainter, height: int) -> None:
        look, turns = theme(), self.report.turns
        heats = [turn.taken.heat for turn in turns]
        start = self.report.heat[0][1] if self.report.heat else next(heat for heat in heats if heat is not None)
        others = [turn.stronger.heat if turn.stronger else None for turn in turns]
        seen = [value for value in (start, *heats, *others) if value is not None]
        low, high = min(seen), max(max(seen), min(seen) + 20)
        room, above = height - look.px(50), look.px(24)

        def y(heat: int) -> float:
            return above + room * (1 - (heat - low) / (high - low))

        before = QPointF(0, y(start))
        path, dots = QPainterPath(before), list[tuple[QPointF, int, int]]()
        for number, (column, heat, other) in enumerate(zip(self.columns, heats, others, strict=True)):
            if heat is None:
                continue
            point = QPointF(column.geometry().center().x(), y(heat))
            if other is not None and other != heat:
                self._paint_other(painter, before, QPointF(point.x() - look.px(16), y(other)), other, other > heat)
            path.lineTo(point)
            dots.append((point, heat, number))
            before = point
        painter.setPen(QPen(look.color("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        for point, heat, number in dots:
            chosen = number == self.chosen
            size = 6 if chosen else 5
            painter.setPen(QPen(look.color("accent" if chosen else "text"), 2))
            painter.setBrush(look.color("accent" if chosen else "surface"))
            painter.drawEllipse(point, size, size)
            below = others[number] is not None and (others[number] or 0) > heat
            self._paint_value(painter, point, heat, "text", below)

    def _paint_other(self, painter: QPainter, start: QPointF, end: QPointF, heat: int, above: bool) -> None:
        look = theme()
        painter.setPen(QPen(look.color("good-fill"), 2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        curve = QPainterPath(start)
        bend = (end.x() - start.x()) / 2
        curve.cubicTo(QPointF(start.x() + bend, start.y()), QPointF(end.x() - bend, end.y()), end)
        painter.drawPath(curve)
        painter.setPen(QPen(look.color("good-fill"), 2))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(end, 4, 4)
        self._paint_value(painter, end, heat, "good", not above)

    def _paint_value(self, painter: QPainter, point: QPointF, value: int, color: str, below: bool) -> None:
        line = theme().px(16)
        painter.setFont(theme().font("tiny-strong", True))
        painter.setPen(theme().color(color))
        top = point.y() + 6 if below else point.y() - 7 - line
        painter.drawText(QRectF(point.x() - 30, top, 60, line), Qt.AlignmentFlag.AlignCenter, str(value))

    def _each(self, width: int) -> int:
        return max(width // max(len(self.columns), 1), max(theme().px(COLUMN), COLUMN)) - 1


class Timeline(QScrollArea):
    """The columns: one stop for Tab, Left and Right choose; wider than the card, it scrolls sideways."""

    chosen = Signal(int)
    """Number of the turn."""
    opened = Signal(int)
    retried = Signal(int)

    def __init__(self, report: Report, marked: int | None, can_retry: bool) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Turn by turn"))
        self.canvas = _Canvas(report, marked)
        self.setWidget(self.canvas)
        self._can_retry = can_retry
        self.canvas.retry.setVisible(can_retry)
        self.canvas.retry.clicked.connect(lambda: self.retried.emit(self.turn))
        for number, column in enumerate(self.columns):
            column.clicked.connect(lambda _on=False, number=number: self._press(number))
        theme().changed.connect(self._fit)
        if self.columns:
            self.choose(0)

    @property
    def columns(self) -> list[TurnColumn]:
        """A column for each turn."""
        return self.canvas.columns

    @property
    def turn(self) -> int:
        """Number of the chosen turn, 0 when there is none."""
        return self.columns[self.canvas.chosen].turn.number if self.columns else 0

    def choose_turn(self, number: int) -> None:
        """Choose a turn by its number."""
        at = next((n for n, column in enumerate(self.columns) if column.turn.number == number), None)
        if at is not None:
            self.choose(at)

    def choose(self, at: int) -> None:
        """Choose the column at an index, and bring it into view."""
        self.canvas.chosen = at
        for number, column in enumerate(self.columns):
            column.set_selected(number == at)
            column.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == at else Qt.FocusPolicy.ClickFocus)
        self.canvas.retry.setAccessibleName(tr("Retry from turn {n}", n=self.turn))
        self.canvas.lay_out()
        self.canvas.update()
        self._bring(at)
        self.chosen.emit(self.turn)

    def step(self, by: int, *, focus: bool = False) -> None:
        """Choose the next turn, or the one before."""
        if not self.columns:
            return
        self.choose(min(max(self.canvas.chosen + by, 0), len(self.columns) - 1))
        if focus:
            self.columns[self.canvas.chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.step(step, focus=True)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(-len(self.columns) if event.key() == Qt.Key.Key_Home else len(self.columns), focus=True)
        else:
            event.ignore()  # Up and Down scroll the page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(600, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(COLUMN) * 2, self._height())

    def _height(self) -> int:
        width = max(self.canvas.least_width(), self.width())
        return self.canvas.needed(width) + (14 if self.canvas.least_width() > self.width() else 0)

    def _fit(self) -> None:
        width = max(self.canvas.least_width(), self.width())
        self.canvas.resize(width, self.canvas.needed(width))
        self.canvas.lay_out()
        if self.height() != self._height():
            self.setFixedHeight(self._height())
        self._bring(self.canvas.chosen)

    def _bring(self, at: int) -> None:
        if not self.columns:
            return
        box = self.columns[at].geometry()
        bar = self.horizontalScrollBar()
        each = box.width()
        if box.left() - each // 2 < bar.value():
            bar.setValue(box.left() - each // 2)
        elif box.right() + each // 2 > bar.value() + self.viewport().width():
            bar.setValue(box.right() + each // 2 - self.viewport().width())

    def _press(self, at: int) -> None:
        if at == self.canvas.chosen:
            self.opened.emit(self.turn)
        self.choose(at)
