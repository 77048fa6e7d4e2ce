"""What is wrong on the line one is on, said beside it, with what would mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.fixing import fixes, mend
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.gutter import ICONS
from simtrainer.ui.author.wording import on_screen
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.texts import ElidedText, IconLabel
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.author.source.view import SourceView


LEAST = 260
"""Px of width below which a note isn't worth reading."""
SLACK = 3
"""Px at the upper and the lower edge of a line in which there are no letters."""


class InlineNote(Card):
    """Lies beside what is written, at the end of the line or near it. The fix is Alt+Enter."""

    def __init__(self, session: Session, view: SourceView) -> None:
        super().__init__(ground="raised", edge="border-strong", radius=8, padding=(10, 3, 6, 3), spacing=8, row=True)
        self.setParent(view)
        self._session, self._view = session, view
        self._finding: Diagnostic | None = None
        self._said = ""
        self._icon = IconLabel("circle-x", "risk", 15)
        self.words = ElidedText("", "small")
        self.fix = Button(tr("Fix"), "quiet", "small", key="Alt Enter")
        self.fix.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fix.clicked.connect(self.mend)
        assert isinstance(self.column, QHBoxLayout)
        self.column.addWidget(self._icon)
        self.column.addWidget(self.words, 1)
        self.column.addWidget(self.fix)
        session.checked.connect(lambda _: self.show_at_cursor())
        session.changed.connect(lambda _: self.hide())
        view.verticalScrollBar().valueChanged.connect(lambda _: self._sit())
        view.horizontalScrollBar().valueChanged.connect(lambda _: self._sit())
        theme().changed.connect(self._resit)
        view.installEventFilter(self)
        self.hide()

    @property
    def finding(self) -> Diagnostic | None:
        """What is said; None while nothing is."""
        return self._finding if self.isVisible() else None

    def show_at_cursor(self) -> None:
        """Say what is wrong on the line of the cursor, or nothing."""
        found = self._view.findings_at(self._view.textCursor().blockNumber())
        offset = self._view.offset
        inside = [one for one in found if one.place.start <= offset <= one.place.end]
        self._finding = (inside or found)[0] if found else None
        if self._finding is None:
            self._said = ""
            self.hide()
            return
        one = self._finding
        self._icon.set_icon(*ICONS[one.severity.value])
        message = on_screen(one.message)
        self.words.set_text(message)
        self.words.setToolTip("\n".join(part for part in (message, on_screen(one.advice), one.code) if part))
        offered = fixes(self._session, one)
        self.fix.setVisible(bool(offered))
        if offered:
            self.fix.set_text(offered[0].label if len(offered) == 1 else f"{offered[0].label}…")
        self._sit()
        spoken = f"{one.severity.value}: {message}"
        if spoken != self._said and self._view.hasFocus():
            announce(self._view, spoken)
        self._said = spoken

    def mend(self) -> bool:
        """Do what mends it."""
        if self._finding is None:
            return False
        return mend(self._session, self._finding, self._view, self.mapToGlobal(QPoint(0, self.height() + 2)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._resit()
        return False

    def _resit(self) -> None:
        QTimer.singleShot(0, self, self._sit)  # the words have their new size by then

    def _sit(self) -> None:
        """Beside the line, or as near to it as there is room that nothing is written in."""
        if self._finding is None or not self._view.isVisible():
            return
        view = self._view
        block = view.textCursor().block()
        top = round(view.blockBoundingGeometry(block).translated(view.contentOffset()).top())
        line = view.line_height()
        if not 0 <= top <= view.viewport().height() - line:
            self.hide()
            return
        wish = min(self.sizeHint().width() + theme().px(12), theme().px(620))
        high = max(theme().px(28), self.sizeHint().height())
        box = self._free(top + view.block_height(block) - line, wish, high)
        self.setGeometry(box.translated(view.viewport().pos()))
        self.show()
        self.raise_()

    def _free(self, top: int, wish: int, high: int) -> QRect:
        """Where a note of this size covers no text: at this line or a few below or above; else under or over it.

        Where nothing is as wide as it wishes, it is shortened down to LEAST.
        """
        view, look = self._view, theme()
        line = view.line_height()
        rows = list(view.rows_in_view())
        right, low = view.viewport().width() - look.px(8), view.viewport().height()
        best, room = QRect(), 0
        for step in (0, 1, -1, 2, -2, 3, -3):
            y = top + step * line + (line - high) // 2
            if y < 0 or y + high > low:
                continue
            ends = [end for at, end in rows if at + line - SLACK > y and at + SLACK < y + high]
            x = max([0, *ends]) + look.px(16)
            if right - x >= wish:
                return QRect(x, y, wish, high)
            if right - x > room:
                best, room = QRect(x, y, right - x, high), right - x
        if room >= look.px(LEAST):
            return best
        wish = min(wish, right - 8)
        under = top + line + 3
        return QRect(right - wish, under if under + high <= low else top - high - 3, wish, high)
