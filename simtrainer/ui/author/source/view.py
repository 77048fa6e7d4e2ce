"""The text itself: an editor that paints its margin, the line one is on, and what is wrong where."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source import typing
from simtrainer.ui.author.source.changes import changed_lines
from simtrainer.ui.author.source.folding import Folding
from simtrainer.ui.author.source.gutter import Gutter
from simtrainer.ui.author.source.highlight import Highlighter
from simtrainer.ui.author.source.mirror import Mirror
from simtrainer.ui.author.wording import on_screen
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

RANKS = ("error", "warning", "advice")
COMPARE_AFTER = 120
"""Milliseconds after a change until the bar of changed lines follows."""
SHORT = 300_000
"""Characters of a text that is compared on the spot."""
MOST_MARKS = 300
"""Underlines at once; a text with more problems than that isn't helped by more lines under it."""


class SourceView(QPlainTextEdit):
    """Shows and edits the text of a session."""

    placed = Signal(int)
    """The cursor stands at this character."""
    jumped = Signal()
    """The cursor was put somewhere, not by a key."""
    keyed = Signal(QKeyEvent)
    """A key that the editor has taken, after it did."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._findings: dict[int, list[Diagnostic]] = {}
        self._marks: list[QTextEdit.ExtraSelection] = []
        self._found: list[QTextEdit.ExtraSelection] = []
        self._changed: frozenset[int] = frozenset()
        self._base = session.document.text
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("yaml")
        self.setProperty("ownFocus", True)
        self.setAccessibleName(tr("YAML of the story"))
        self.setAccessibleDescription(tr("Tab indents; F6 leaves the text"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setCursorWidth(2)
        self.mirror = Mirror(session, self.document())
        self.highlighter = Highlighter(self.document())
        self.folding = Folding(self)
        self.gutter = Gutter(self)
        self.gutter.folded.connect(lambda line: self.folding.toggle(self.document().findBlockByNumber(line)))
        self.gutter.pressed.connect(self.go_to_line)
        self.blockCountChanged.connect(lambda _: self._measure())
        self.updateRequest.connect(self._scrolled)
        self.cursorPositionChanged.connect(self._moved)
        self._later = QTimer(self, singleShot=True, interval=COMPARE_AFTER)
        self._later.timeout.connect(self._compare)
        self.textChanged.connect(self._later.start)
        session.changed.connect(self._follow)
        session.checked.connect(self._mark)
        session.moved.connect(self._saved)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.highlighter.start_over()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    # ---- where things are

    @property
    def offset(self) -> int:
        """The character that the cursor stands before."""
        return self.mirror.positions.here(self.textCursor().position())

    def line_height(self) -> int:
        """Pixels from one line to the next."""
        return QFontMetrics(self.font()).lineSpacing()

    def lines_in_view(self) -> Iterator[tuple[QTextBlock, int, int]]:
        """The lines that can be seen, each with its top and its height in px."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            height = self.blockBoundingRect(block).height()
            if block.isVisible():
                yield block, round(top), round(height)
                top += height
            block = block.next()

    def rows_in_view(self) -> Iterator[tuple[int, int]]:
        """The rows of text that can be seen (a wrapped line is several), each with its top and where its text ends."""
        left = self.contentOffset().x()
        for block, top, _height in self.lines_in_view():
            layout = block.layout()
            for index in range(layout.lineCount()):
                row = layout.lineAt(index)
                yield round(top + row.y()), round(left + row.x() + row.naturalTextWidth())

    def block_height(self, block: QTextBlock) -> int:
        """Pixels that a line takes with all its rows."""
        return round(self.blockBoundingRect(block).height())

    def line_at(self, y: int) -> QTextBlock | None:
        """The line at a height of the viewport."""
        return next((block for block, top, height in self.lines_in_view() if top <= y < top + height), None)

    def rect_of(self, offset: int) -> QRect:
        """Where a character is, in the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self.mirror.positions.there(offset), self.document().characterCount() - 1))
        return self.cursorRect(cursor)

    def go_to(self, start: int, end: int | None = None) -> None:
        """Put the cursor at a character (or over some), in view, with the keyboard where it is."""
        there = self.mirror.positions.there
        most = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(there(start), most))
        self.folding.open_at(cursor.block())
        if end is not None:
            cursor.setPosition(min(there(end), most), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.jumped.emit()
        inside = self.viewport().rect().adjusted(0, 3 * self.line_height(), 0, -3 * self.line_height())
        if not inside.contains(QPoint(inside.left() + 1, self.cursorRect().center().y())):
            self.centerCursor()

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the first word of a line (from 0)."""
        block = self.document().findBlockByNumber(line)
        text = block.text()
        at = block.position() + len(text) - len(text.lstrip(" -"))
        self.go_to(self.mirror.positions.here(at))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what is said of lines

    def findings_at(self, line: int) -> list[Diagnostic]:
        """The findings of a line (from 0), the worst first."""
        return self._findings.get(line, [])

    def said_at(self, line: int) -> list[str]:
        """The findings of a line in words."""
        return [on_screen(one.message) for one in self.findings_at(line)]

    def severity_at(self, line: int) -> str:
        """The worst severity of a line, "" for none."""
        found = self._findings.get(line)
        return found[0].severity.value if found else ""

    def changed_at(self, line: int) -> bool:
        """Whether a line differs from the file as it was saved."""
        return line in self._changed

    def show_found(self, spans: list[tuple[int, int]], current: int) -> None:
        """Mark what a search has found."""
        self._found = [
            self._selection(start, end, "caution-soft" if index != current else "accent-border")
            for index, (start, end) in enumerate(spans[:MOST_MARKS])
        ]
        self.setExtraSelections([*self._found, *self._marks])

    def _mark(self, findings: tuple[Diagnostic, ...]) -> None:
        self._findings = {}
        for one in findings:
            if one.place.file == self._file:
                self._findings.setdefault(one.place.line - 1, []).append(one)
        for line in self._findings.values():
            line.sort(key=lambda one: RANKS.index(one.severity.value))
        colors = {"error": "risk-fill", "warning": "caution-fill", "advice": "info-fill"}
        self._marks = [
            self._underline(one, colors[one.severity.value])
            for line in list(self._findings.values())[:MOST_MARKS]
            for one in line
            if one.place.end > one.place.start
        ]
        self.setExtraSelections([*self._found, *self._marks])
        self.gutter.update()
        self.viewport().update()

    @property
    def _file(self) -> str:
        last = self._session.reading
        return "" if last is None else last.file

    def _underline(self, finding: Diagnostic, color: str) -> QTextEdit.ExtraSelection:
        first = finding.place.start
        end = min(finding.place.end, first + max(1, len(self._session.document.text[first:].split("\n", 1)[0])))
        mark = self._selection(first, end, "")
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)  # pyright: ignore
        mark.format.setUnderlineColor(theme().color(color))  # pyright: ignore
        return mark

    def _selection(self, start: int, end: int, ground: str) -> QTextEdit.ExtraSelection:
        there, most = self.mirror.positions.there, self.document().characterCount() - 1
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(there(start), most))
        cursor.setPosition(min(there(end), most), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
        if ground:
            mark.format.setBackground(theme().color(ground))  # pyright: ignore[reportAttributeAccessIssue]
        return mark

    # ---- keys and painting

    def event(self, event: object) -> bool:  # type: ignore[override]
        if isinstance(event, QKeyEvent) and typing.belongs_to_window(event):
            event.ignore()
            return False
        return super().event(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not typing.typed(self, event):
            super().keyPressEvent(event)
        self.keyed.emit(event)

    def insertFromMimeData(self, source: object) -> None:
        with self.mirror.naming(tr("Paste")):
            super().insertFromMimeData(source)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        was = self.cursorRect().top()
        super().resizeEvent(event)
        self._measure()
        if 0 <= was < event.oldSize().height() and was + self.line_height() > self.viewport().height():
            self.centerCursor()  # what one is at stays in sight when the window gets lower

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.highlighter.pause(False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.highlighter.pause(True)

    def scroll_by_wheel(self, event: QWheelEvent) -> None:
        """Scroll as if the wheel had been turned over the text."""
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        here = self.textCursor().blockNumber()
        wide = self.viewport().width()
        last = 0
        for block, top, height in self.lines_in_view():
            number = last = block.blockNumber()
            if number == here:
                painter.fillRect(0, top, wide, height, theme().color("selected"))
            elif self.severity_at(number) == "error":
                painter.fillRect(0, top, wide, height, theme().color("risk-soft"))
        painter.end()
        self.highlighter.colour_now(self.firstVisibleBlock(), last)
        super().paintEvent(event)

    def _moved(self) -> None:
        self.gutter.update()
        self.viewport().update()
        self.placed.emit(self.offset)

    def _follow(self) -> None:
        """After an edit that wasn't typed here: show where it was, if one is looking."""
        if self.mirror.last_touched >= 0 and self.hasFocus():
            self.go_to(self.mirror.last_touched)
        self.mirror.last_touched = -1

    def _saved(self) -> None:
        self._base = self._session.document.text
        self._compare()

    def _compare(self) -> None:
        base, text = self._base, self._session.document.text
        version = self._session.document.version

        def compared(lines: frozenset[int]) -> None:
            if shiboken6.isValid(self):
                self._changed = lines
                self.gutter.update()
                if version != self._session.document.version:
                    self._later.start()

        if len(text) < SHORT:
            compared(changed_lines(base, text))
        else:
            jobs.run(lambda: changed_lines(base, text), compared, lambda error: None)

    def _scrolled(self, rect: QRect, dy: int) -> None:
        if dy:
            self.gutter.scroll(0, dy)
        else:
            self.gutter.update(0, rect.y(), self.gutter.width(), rect.height())

    def _measure(self) -> None:
        wide = self.gutter.width_wanted()
        self.setViewportMargins(wide, 0, 0, 0)
        inside = self.contentsRect()
        self.gutter.setGeometry(inside.left(), inside.top(), wide, inside.height())

    def _restyle(self) -> None:
        look = theme()
        self.setFont(look.font("code"))
        self.setTabStopDistance(2 * QFontMetrics(self.font()).horizontalAdvance(" "))
        # The style sheet of the app gives editors a frame, and grounds that would hide what is painted beneath.
        self.setStyleSheet(
            f"#yaml {{ background: {look.css('code-bg')}; color: {look.css('text')}; border: 0; border-radius: 0;"
            f" padding: 0; font-family: 'JetBrains Mono'; font-size: {look.font('code').pixelSize()}px; }}"
            "QAbstractScrollArea::corner { background: transparent; border: 0; }"
        )
        colors = QPalette(self.palette())
        colors.setColor(QPalette.ColorRole.Base, QColor(look.color("code-bg")))
        self.setPalette(colors)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(640), theme().px(400))
