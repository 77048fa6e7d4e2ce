"""One row of the live checks: what was found, what to do, whose clause it is, and a way to say that it's wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.replies.finding import Span
from simtrainer.ui.play.reply_box import Sort
from simtrainer.ui.shared import fields
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.chips import DIMENSION_ICONS, StatusChip
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import quoted, tr


@frozen
class Line:
    """What one row says. `key` is what its dismissal is known by ("" where there is nothing to dismiss)."""

    sort: Sort
    title: str
    advice: str
    chip: str
    tone: str
    span: Span | None = None
    key: str = ""
    reason: str = ""
    words: str = ""
    beside: bool = False
    """The advice stands beside the title, not below it."""


class CheckRow(QWidget):
    """A row; pressing it goes to its words."""

    pressed = Signal(object)
    dismissed = Signal(str, str)

    def __init__(self, line: Line, look: tuple[str, str], *, last: bool) -> None:
        super().__init__()
        self.key, self.span = line.key, line.span
        self._line, self._last = line, last
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 8)
        if line.span is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 8, 8)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(10)
        icon, color = ("minus", "subtle") if line.reason else look
        top.addWidget(IconLabel(icon, color, 16), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._words(line), 1)
        if line.chip:
            tone = "policy" if line.tone == "policy" else "auth"
            chip = StatusChip(line.chip, tone, DIMENSION_ICONS["P" if tone == "policy" else "A"], small=True)
            top.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self.wave_off = IconButton(*_wave(line), small=True)
        self.wave_off.setParent(self)  # first of all: a button without a parent would be a window of its own
        if line.key:
            top.addWidget(self.wave_off, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.wave_off.hide()
        column.addLayout(top)
        self.why = fields.Line(prompt=tr("Why it doesn't apply here"))
        self.why.setAccessibleName(tr("Why it doesn't apply here"))
        self.keep = Button(tr("Dismiss"), "secondary", "small")
        self._form = QWidget(self)
        form = QHBoxLayout(self._form)
        form.setContentsMargins(26, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self.why, 1)
        form.addWidget(self.keep)
        self._form.hide()
        column.addWidget(self._form)
        self.keep.setEnabled(False)
        self.why.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.why.returnPressed.connect(self._dismiss)
        self.keep.clicked.connect(self._dismiss)
        self.wave_off.clicked.connect(self._ask_why)
        self.setAccessibleName(self._said())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.hasFocus():
            self._go()
        elif event.key() == Qt.Key.Key_Delete and self.key and self.hasFocus():
            self._ask_why()
        elif event.key() == Qt.Key.Key_Escape and self._form.isVisible():
            self._form.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._last:
            painter = QPainter(self)
            painter.fillRect(QRectF(1, self.height() - 1, self.width() - 2, 1), theme().color("border"))
            painter.end()

    def _words(self, line: Line) -> QWidget:
        whole = QWidget()
        column: QBoxLayout = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if line.beside:
            column.setDirection(QBoxLayout.Direction.LeftToRight)
            column.setSpacing(6)
            column.addWidget(Text(line.title, "body-strong"), 0, Qt.AlignmentFlag.AlignTop)
            column.addWidget(Text(line.advice, "body", "muted", wrap=True), 1)
            return whole
        column.addWidget(Text(line.title, "body-strong", "muted" if line.reason else "text", wrap=True))
        if line.reason:
            column.addWidget(Text(tr("Dismissed: {why}", why=line.reason), "small", "muted", wrap=True))
            if line.sort == "fix":
                kept = tr("Your reason is kept for the debrief. The score stays until a trainer changes it.")
                column.addWidget(Text(kept, "small", "subtle", wrap=True))
        elif line.advice:
            column.addWidget(Text(line.advice, "small", "muted", wrap=True))
        return whole

    def _said(self) -> str:
        line = self._line
        sort = {
            "fix": tr("To fix"),
            "improve": tr("To improve"),
            "tip": tr("A tip"),
            "fine": tr("Fine"),
        }[line.sort]
        parts = [f"{sort}: {line.title}.", f"{quoted(line.words)}." if line.words else "", line.advice]
        if line.reason:
            parts = [f"{line.title}.", tr("Dismissed: {why}", why=line.reason)]
        return " ".join(part for part in parts if part)

    def _go(self) -> None:
        if self.span is not None:
            self.pressed.emit(self.span)

    def _ask_why(self) -> None:
        if self._line.reason:
            self.dismissed.emit(self.key, "")
            return
        self._form.setVisible(not self._form.isVisible())
        if self._form.isVisible():
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dismiss(self) -> None:
        if self.why.text().strip():
            self.dismissed.emit(self.key, self.why.text().strip())


def _wave(line: Line) -> tuple[str, str]:
    if line.reason:
        return "undo-2", tr("Take back: {title}", title=line.title)
    return "x", tr("It doesn't apply: {title}", title=line.title)
