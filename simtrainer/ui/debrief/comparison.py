"""The two roads side by side: a row for each step, joined to what the organisation did by a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.report import Echo, EchoRow, Turn, Verdict
from simtrainer.frozen import frozen
from simtrainer.ui.debrief.wording import move_icon, sentence_of, verdict_look
from simtrainer.ui.feed.prose import prose, words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.chips import TONES
from simtrainer.ui.shared.painting import draw_pill, paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import capital, tr

FOLD_FROM = 3
"""So many steps in a row without a counterpart are told in one row."""
GAP, SIDE, LEAST = 4, 10, 38
_RANK: dict[Verdict, int] = {"same": 0, "near": 1, "differed": 2, "none": 3}


def join_width() -> int:
    """Width of the gap between the two roads, wide enough for its longest word."""
    verdicts: tuple[Verdict, ...] = ("same", "near", "differed")
    longest = max(words_width(verdict_look(one, False).word, "tiny-strong") for one in verdicts)
    return max(104, longest + theme().px(12 + 14) + 4 + 12)


@frozen
class Step:
    """One row: a step of the trainee's (or none) and the case's moves that stand beside it."""

    turn: int | None
    time: str
    icon: str
    you: str
    beside: tuple[EchoRow, ...]

    @property
    def verdict(self) -> Verdict:
        """The weightiest of its verdicts."""
        found: Verdict = "none"
        for one in self.beside:
            if _RANK[one.verdict] < _RANK[found]:
                found = one.verdict
        return found


def steps_of(echo: Echo, turns: Sequence[Turn]) -> list[Step]:
    """The rows of an echo gathered by turn, long stretches without a counterpart folded into one."""
    by_number = {turn.number: turn for turn in turns}
    steps: list[Step] = []
    plain: list[EchoRow] = []

    def close() -> None:
        if len(plain) >= FOLD_FROM:
            numbers = [one.turn for one in plain if one.turn is not None]
            words = tr("Turns {first} to {last}: your own road", first=numbers[0], last=numbers[-1])
            steps.append(Step(numbers[0], by_number[numbers[0]].clock, "route", words, ()))
        else:
            steps.extend(step((one,)) for one in plain)
        plain.clear()

    def step(rows: tuple[EchoRow, ...]) -> Step:
        turn = by_number.get(rows[0].turn or 0)
        beside = tuple(one for one in rows if one.they)
        asked = rows[0].you.startswith("Asked ")
        icon = move_icon(turn.moves, turn.kind) if turn else "user-plus" if asked else "minus"
        return Step(rows[0].turn, turn.clock if turn else "", icon, rows[0].you, beside)

    at = 0
    while at < len(echo.rows):
        one = echo.rows[at]
        if one.verdict == "none" and not one.they and one.turn is not None:
            plain.append(one)
            at += 1
            continue
        close()
        end = at + 1
        while end < len(echo.rows) and one.turn is not None and echo.rows[end].turn == one.turn:
            end += 1
        steps.append(step(echo.rows[at:end]))
        at = end
    close()
    return steps


class ComparisonRow(QAbstractButton):
    """A row of the comparison, read out as a sentence; pressing it goes to its turn."""

    def __init__(self, step: Step, org: str, good_case: bool) -> None:
        super().__init__()
        self.step, self._org, self._good = step, org, good_case
        self.longest_time = step.time
        """The longest time of all rows: what follows it stands in line."""
        self.setProperty("focusRadius", 8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if step.turn is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleDescription(tr("Enter goes to this turn"))
        self.setText(step.you)
        self.setAccessibleName(self.sentence())
        theme().changed.connect(self.updateGeometry)

    def sentence(self) -> str:
        """The row as one or two sentences."""
        at = tr("Turn {n}, {time}, you: ", n=self.step.turn, time=self.step.time) if self.step.turn else tr("You: ")
        you = sentence_of(at + self.step.you) if self.step.you else tr("No counterpart on your road.")
        if not self.step.beside:
            return f"{you} " + tr("{org}: no counterpart.", org=self._org)
        they = [
            f"{self._word(one.verdict)}: {self._org}, {one.move}: {sentence_of(one.they)}" for one in self.step.beside
        ]
        return f"{you} {' '.join(they)}"

    def _word(self, verdict: Verdict) -> str:
        return capital(verdict_look(verdict, self._good).word)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        side, _ = self._sides(width)
        cells = self._cell_heights(side)
        return max(self._you_height(side), sum(cells) + GAP * (len(cells) - 1))

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 240 else 800
        return QSize(800, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(420), self.heightForWidth(max(self.width(), theme().px(420))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_presses(self, event):
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, join = self._sides(self.width())
        self._paint_you(painter, QRect(0, 0, side, self.height()))
        heights = self._cell_heights(side)
        if len(heights) == 1:
            heights[0] = self.height()
        elif sum(heights) + GAP * (len(heights) - 1) < self.height():
            heights[-1] = self.height() - sum(heights[:-1]) - GAP * (len(heights) - 1)
        top, x = 0, side + join
        for index, height in enumerate(heights):
            cell = QRect(x, top, self.width() - x, height)
            if self.step.beside:
                self._paint_join(painter, QRect(side, top, join, height), self.step.beside[index].verdict)
                self._paint_they(painter, cell, self.step.beside[index])
            else:
                self._paint_nothing(painter, cell)
            top += height + GAP
        painter.end()

    def _paint_you(self, painter: QPainter, cell: QRect) -> None:
        if not self.step.you:
            self._paint_nothing(painter, cell)
            return
        look = verdict_look(self.step.verdict, self._good)
        tinted = self.step.verdict != "none" and look.tone != "neutral"
        ground, edge, ink = TONES[look.tone] if tinted else ("surface", "border", "muted")
        if self.underMouse() and not tinted and self.step.turn is not None:
            ground = "hover"
        paint_box(painter, QRectF(cell), 8, ground, edge)
        words = prose(self.step.you, "body", self._you_width(cell.width()))
        top = cell.top() + (cell.height() - words.height) // 2
        line = theme().line("body")
        painter.setFont(theme().font("small", True))
        painter.setPen(theme().color("subtle"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(cell.left() + SIDE, top, self._time_width(), line), middle, self.step.time)
        x = cell.left() + SIDE + self._time_width() + (9 if self._time_width() else 0)
        size = theme().px(16)
        if self.step.icon:
            painter.drawPixmap(x, top + (line - size) // 2, icons.pixmap(self.step.icon, ink, size))
        words.draw(painter, QRect(x + size + 9, top, words.width, words.height), "text")

    def _paint_they(self, painter: QPainter, cell: QRect, one: EchoRow) -> None:
        look = verdict_look(one.verdict, self._good)
        ground, edge, _ = TONES[look.tone] if look.both else ("surface", "border", "muted")
        paint_box(painter, QRectF(cell), 8, ground, edge)
        name, what = self._they(one, cell.width())
        top = cell.top() + (cell.height() - name.height - what.height) // 2
        name.draw(painter, QRect(cell.left() + SIDE + 2, top, name.width, name.height), "text")
        what.draw(painter, QRect(cell.left() + SIDE + 2, top + name.height, what.width, what.height), "muted")

    def _paint_nothing(self, painter: QPainter, cell: QRect) -> None:
        paint_box(painter, QRectF(cell), 8, None, "border-strong", dashed=True)
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("subtle"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(cell.adjusted(SIDE + 2, 0, -SIDE, 0), middle, tr("no counterpart"))

    def _paint_join(self, painter: QPainter, gap: QRect, verdict: Verdict) -> None:
        if verdict == "none":
            return
        look = verdict_look(verdict, self._good)
        ground, edge, ink = TONES[look.tone]
        middle = gap.center().y()
        fill = f"{look.tone}-fill" if look.tone != "neutral" else "border-strong"
        pen = QPen(theme().color(fill if verdict == "same" else "border-strong"), 2)
        if verdict != "same":
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(gap.left(), middle, gap.right() + 1, middle)
        height, icon = theme().px(22), theme().px(12)
        width = words_width(look.word, "tiny-strong") + icon + 4 + 2 * theme().px(7)
        pill = QRectF(gap.left() + (gap.width() - width) / 2, middle - height / 2, width, height)
        draw_pill(painter, pill, ground, edge)
        x = int(pill.left()) + theme().px(7)
        painter.drawPixmap(x, int(middle - icon / 2), icons.pixmap(look.icon, ink, icon))
        painter.setFont(theme().font("tiny-strong"))
        painter.setPen(theme().color(ink))
        text = QRectF(x + icon + 4, pill.top(), width, height)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, look.word)

    def _sides(self, width: int) -> tuple[int, int]:
        """(width of each side, width of the join between)."""
        join = join_width()
        return (width - join) // 2, join

    def _time_width(self) -> int:
        return words_width(self.longest_time, "small", True) if self.longest_time else 0

    def _you_width(self, side: int) -> int:
        time = self._time_width()
        return max(40, side - 2 * SIDE - time - (9 if time else 0) - theme().px(16) - 9)

    def _you_height(self, side: int) -> int:
        if not self.step.you:
            return theme().px(LEAST)
        return max(theme().px(LEAST), prose(self.step.you, "body", self._you_width(side)).height + 16)

    def _they(self, one: EchoRow, side: int):
        width = max(60, side - 2 * SIDE - 4)
        return prose(one.move, "body", width), prose(one.they, "small", width)

    def _cell_heights(self, side: int) -> list[int]:
        found: list[int] = []
        for one in self.step.beside:
            name, what = self._they(one, side)
            found.append(max(theme().px(LEAST), name.height + what.height + 12))
        return found or [theme().px(LEAST)]


class Comparison(QWidget):
    """The rows: one stop for Tab, Up and Down inside. `opened` tells a turn to look at."""

    opened = Signal(int)

    def __init__(self, echo: Echo, turns: Sequence[Turn], *, good_case: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(tr("Your road beside that of {org}", org=echo.org))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.rows = [ComparisonRow(step, echo.org, good_case) for step in steps_of(echo, turns)]
        longest = max((row.step.time for row in self.rows), key=len, default="")
        for number, one in enumerate(self.rows):
            one.longest_time = longest
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == 0 else Qt.FocusPolicy.ClickFocus)
            one.clicked.connect(lambda _on=False, one=one: self._open(one))
            box.addWidget(one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((n for n, one in enumerate(self.rows) if one.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = min(max(here + step, 0), len(self.rows) - 1)
        for number, one in enumerate(self.rows):
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == there else Qt.FocusPolicy.ClickFocus)
        self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, one: ComparisonRow) -> None:
        if one.step.turn is not None:
            self.opened.emit(one.step.turn)
