"""How sure, and how right: a row of marks for each level of confidence, then the turns worth knowing about."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.calibration import Level
from simtrainer.debrief.report import Report, Turn
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MARK, APART = 14, 5
"""Px of a mark and between two, at 100 %."""
MOST_MARKS = 14
"""More answers than that are drawn as shares of one bar."""


class LevelMarks(QWidget):
    """One mark for each answer: filled when strong, half when fair, empty when weak."""

    def __init__(self, level: Level, room: int) -> None:
        """`room` is for so many marks, so that all levels begin their words at the same place."""
        super().__init__()
        self._level, self._room = level, min(room, MOST_MARKS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        mark, apart = theme().px(MARK), theme().px(APART)
        return QSize(self._room * (mark + apart), mark + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        level, mark, apart = self._level, theme().px(MARK), theme().px(APART)
        if level.answers > MOST_MARKS:
            wide = self.width() - apart
            paint_box(painter, QRectF(0.5, 1.5, wide, mark - 3), 5, None, "good-fill", 1.5)
            paint_box(painter, QRectF(0.5, 1.5, wide * level.strong / level.answers, mark - 3), 5, "good-fill")
            painter.end()
            return
        fill, edge = theme().color("good-fill"), QPen(theme().color("good-fill"), 2)
        fair = level.answers - level.strong - level.weak
        for number in range(level.answers):
            circle = QRectF(number * (mark + apart) + 1, 1, mark - 2, mark - 2)
            painter.setPen(edge)
            painter.setBrush(fill if number < level.strong else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            if level.strong <= number < level.strong + fair:
                painter.setBrush(fill)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawPie(circle, 90 * 16, 180 * 16)
        painter.end()


class CalibrationCard(Card):
    """Shown only where the trainee said how sure they were."""

    opened = Signal(int)

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=6)
        self.setAccessibleName(tr("How sure, and how right"))
        self.column.addWidget(Heading(tr("How sure, and how right")))
        found = report.calibration
        most = max(level.answers for level in found.levels)
        for level in found.levels:
            line = row(spacing=12)
            line.addWidget(LevelMarks(level, most), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(Text(level.sentence, "body", wrap=True), 1)
            self.column.addLayout(line)
        note = tr("Filled is strong, half is fair, empty is one to rework.")
        self.column.addWidget(Text(note, "tiny", "subtle", wrap=True))
        for numbers, title, icon, tone in (
            (found.sure_and_weak, tr("Sure, and worth another look"), "triangle-alert", "caution"),
            (found.unsure_and_strong, tr("Unsure, and right: you know more than you think"), "star", "good"),
        ):
            turns = [turn for number in numbers if (turn := report.turn(number)) is not None]
            if turns:
                self.column.addSpacing(4)
                self.column.addWidget(Text(title, "small-strong", "muted", wrap=True))
            for turn in turns:
                self.column.addLayout(self._line(turn, icon, tone))

    def _line(self, turn: Turn, icon: str, tone: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(f"{turn.clock}  {turn.taken.label}", "body-strong", wrap=True, tabular=True))
        why = (turn.good or turn.costly or (turn.taken.why,))[0] if tone == "good" else _costly(turn)
        if why:
            words.addWidget(Text(why, "small", "muted", wrap=True))
        line.addLayout(words, 1)
        look = Button(tr("See it"), "quiet", "small")
        look.setAccessibleName(tr("See turn {n}", n=turn.number))
        look.clicked.connect(lambda: self.opened.emit(turn.number))
        line.addWidget(look, 0, Qt.AlignmentFlag.AlignTop)
        return line


def _costly(turn: Turn) -> str:
    return turn.costly[0] if turn.costly else turn.taken.why
