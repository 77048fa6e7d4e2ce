"""The parts of the debrief down the side: one Tab stop, arrow keys inside, the one that is open marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class PartRow(QAbstractButton):
    """One part: its number (or icon), its name, and when it is due."""

    def __init__(self, id_: str, mark: str, title: str, minutes: str) -> None:
        super().__init__()
        self.id = id_
        self._mark, self._minutes = mark, minutes
        self.setText(title)
        self.setAccessibleName(f"{title}, {minutes}" if minutes else title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRadius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = theme()
        lines = look.line("body") + (look.line("small") if self._minutes else 0)
        words = max(
            QFontMetrics(look.font("body-strong")).horizontalAdvance(self.text()),
            QFontMetrics(look.font("small")).horizontalAdvance(self._minutes),
        )
        return QSize(words + look.px(54), lines + look.px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_presses(self, event):
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = theme(), self.isChecked()
        painter = QPainter(self)
        if on or self.underMouse():
            paint_box(painter, QRectF(self.rect()), 8, "accent-soft" if on else "hover")
        side = look.px(26)
        spot = QRectF(look.px(8), (self.height() - side) / 2, side, side)
        paint_box(painter, spot, side / 2, "accent" if on else "sunken", None if on else "border-strong")
        ink = "on-accent" if on else "muted"
        if self._mark.isdigit():
            painter.setFont(look.font("small-strong"))
            painter.setPen(look.color(ink))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._mark)
        else:
            size = look.px(14)
            at = spot.center().toPoint()
            painter.drawPixmap(at.x() - size // 2, at.y() - size // 2, icons.pixmap(self._mark, ink, size))
        x = look.px(44)
        room = self.width() - x - look.px(6)
        painter.setFont(look.font("body-strong" if on else "body"))
        painter.setPen(look.color("accent-text" if on else "text"))
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        top = (self.height() - look.line("body") - (look.line("small") if self._minutes else 0)) / 2
        upper = QRectF(x, top, room, look.line("body"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        if self._minutes:
            painter.setFont(look.font("small", True))
            painter.setPen(look.color("muted"))
            lower = QRectF(x, upper.bottom(), room, look.line("small"))
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._minutes)
        painter.end()


class PartList(QWidget):
    """The rows; `chosen` tells the id of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, rows: Sequence[PartRow]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts of the debrief"))
        self.rows = list(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in self.rows:
            row.clicked.connect(lambda _=False, row=row: self.chosen.emit(row.id))
            column.addWidget(row)

    def show_part(self, id_: str) -> None:
        """Mark one as the one that is open; the keyboard goes along if it was in the list."""
        if any(row.hasFocus() for row in self.rows):
            next(row for row in self.rows if row.id == id_).setFocus(Qt.FocusReason.OtherFocusReason)
        for row in self.rows:
            row.setChecked(row.id == id_)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row.id == id_ else Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        next((row for row in self.rows if row.isChecked()), self.rows[0]).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((n for n, one in enumerate(self.rows) if one.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = self.rows[min(max(here + step, 0), len(self.rows) - 1)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        there.click()
