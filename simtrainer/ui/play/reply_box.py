"""The box that own words are written in, with what the checks say drawn under the words themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from simtrainer.frozen import frozen
from simtrainer.replies.finding import Span
from simtrainer.ui.shared.theme import theme

LINES = 5
Sort = Literal["fix", "improve", "tip", "fine"]
# Sort -> (ground behind the words, ink of the line under them, its pen).
LOOKS: dict[Sort, tuple[str, str, Qt.PenStyle]] = {
    "fix": ("risk-soft", "risk-fill", Qt.PenStyle.CustomDashLine),
    "improve": ("caution-soft", "caution-fill", Qt.PenStyle.SolidLine),
    "tip": ("", "info", Qt.PenStyle.DotLine),
    "fine": ("", "good-fill", Qt.PenStyle.SolidLine),
}
ORDER: tuple[Sort, ...] = ("fine", "tip", "improve", "fix")
"""What is drawn last lies above."""


@frozen
class Mark:
    """Words and what a check says about them."""

    start: int
    end: int
    sort: Sort


class ReplyBox(QPlainTextEdit):
    """The text of a reply. Ctrl+Enter and Esc are the page's."""

    posted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marks: list[tuple[QTextCursor, Sort]] = []
        self.setObjectName("reply-box")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.setProperty("focusRadius", 12)
        self._restyle()
        theme().changed.connect(self._restyle)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is drawn under words now; places count the text's own letters."""
        return tuple(
            Mark(self._letter(cursor.selectionStart()), self._letter(cursor.selectionEnd()), sort)
            for cursor, sort in self._marks
            if cursor.hasSelection()
        )

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Draw these under their words; they move with them while somebody types."""
        long = len(self.toPlainText())
        self._marks = [
            (self._cursor(one.start, one.end), one.sort)
            for one in sorted(marks, key=lambda one: ORDER.index(one.sort))
            if one.start < one.end <= long
        ]
        self._tint()
        self.viewport().update()

    def select_span(self, span: Span) -> None:
        """Select some words, so that they can be mended."""
        self.setTextCursor(self._cursor(*span))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_rect(self) -> QRect:
        """The whole card that the text stands in is what has the keyboard."""
        card = self.parentWidget()
        return QRect(self.mapFrom(card, card.rect().topLeft()), card.size()) if card is not None else self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.posted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._marks:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cursor, sort in self._marks:
            _, ink, style = LOOKS[sort]
            pen = QPen(theme().color(ink), 2 if sort != "tip" else 1.5)
            if style == Qt.PenStyle.CustomDashLine:
                pen.setDashPattern([3, 2])
            else:
                pen.setStyle(style)
            painter.setPen(pen)
            for part in self._under(cursor.selectionStart(), cursor.selectionEnd()):
                painter.drawLine(part.bottomLeft(), part.bottomRight())
        painter.end()

    def _under(self, low: int, high: int) -> Iterator[QRectF]:
        """The pieces of lines that the words between two places of the document stand on."""
        block: QTextBlock = self.document().findBlock(low)
        while block.isValid() and block.position() < high:
            shape = self.blockBoundingGeometry(block).translated(self.contentOffset())
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                start = max(line.textStart(), low - block.position())
                end = min(line.textStart() + line.textLength(), high - block.position())
                if start >= end:
                    continue
                left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                base = shape.top() + line.y() + line.ascent() + 3
                yield QRectF(shape.left() + left, base - 10, right - left, 10)
            block = block.next()

    def _tint(self) -> None:
        """A soft ground behind the words that a check speaks against."""
        found: list[QTextEdit.ExtraSelection] = []
        for cursor, sort in self._marks:
            ground = LOOKS[sort][0]
            if ground:
                one = QTextEdit.ExtraSelection()
                shade = QTextCharFormat()
                shade.setBackground(theme().color(ground))
                one.cursor, one.format = cursor, shade  # type: ignore[attr-defined]
                found.append(one)
        self.setExtraSelections(found)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        """A cursor that holds some letters of the text: emoji count twice in the document."""
        text = self.toPlainText()
        low, high = (letter + sum(ord(one) > 0xFFFF for one in text[:letter]) for letter in (start, end))
        cursor = QTextCursor(self.document())
        cursor.setPosition(low)
        cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _letter(self, place: int) -> int:
        """The letter of the text at a place of the document."""
        units = self.toPlainText().encode("utf-16-le", "surrogatepass")[: 2 * place]
        return len(units.decode("utf-16-le", "replace"))

    def _restyle(self) -> None:
        look = theme()
        self.setFont(look.font("lead"))
        self.setFixedHeight(look.line("lead") * LINES + 12)
        self.setStyleSheet(
            f"#reply-box {{ background: {look.css('surface')}; color: {look.css('text')}; border: none; padding: 0; }}"
        )
        self._tint()


def _x(found: object) -> float:
    """Qt gives the place with the position it belongs to."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]
