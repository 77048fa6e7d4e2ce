"""The control bar: four large buttons, each with its key; one at a time is the next thing to do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from simtrainer.ui.live.console.moves import Move
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.chips import draw_key_cap, key_cap_width
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Control(QPushButton):
    """A large button of two lines. When it can't be used it says why."""

    def __init__(self) -> None:
        super().__init__()
        self.move_ = Move("", "", "", "", "")
        self.setProperty("focusRadius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        theme().changed.connect(self.updateGeometry)

    def show_move(self, move: Move) -> None:
        """Offer something else."""
        self.move_ = move
        self.setEnabled(not move.why_not)
        self.setAccessibleName(move.label)
        parts = [move.why_not or move.note, tr("Key: {key}", key=key_words(move.key))]
        if move.primary:
            parts.append(tr("next"))
        self.setAccessibleDescription(". ".join(part for part in parts if part))
        self.setToolTip(move.why_not or f"{move.label}: {move.note} ({move.key})")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        wide = max(self._width("body-strong", self.move_.label), self._width("small", self.move_.note))
        return QSize(
            wide + look.px(16 + 20 + 12 + 10 + 14) + key_cap_width(self.move_.key),
            max(look.px(60), look.line("body-strong") + look.line("small") + look.px(16)),
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(104), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, move = theme(), self.move_
        painter = QPainter(self)
        ink = second = "on-accent"
        if not self.isEnabled():
            ground, edge, ink, second = "sunken", "border", "disabled", "disabled"
        elif move.primary:
            ground = "accent-press" if self.isDown() else "accent-hover" if self.underMouse() else "accent"
            edge = ground
        else:
            ground = "track" if self.isDown() else "hover" if self.underMouse() else "surface"
            edge, ink, second = "border-control", "text", "muted"
        paint_box(painter, QRectF(self.rect()), 12, ground, edge)
        size, x = look.px(20), look.px(14)
        painter.drawPixmap(x, (self.height() - size) // 2, icons.pixmap(move.icon, ink, size))
        x += size + look.px(10)
        cap = key_cap_width(move.key)
        room = self.width() - x - cap - look.px(12 + 6)
        if room < look.px(60) and cap:  # narrow: the key is in the tooltip
            room += cap + look.px(8)
            cap = 0
        high = look.line("body-strong") + look.line("small")
        top = (self.height() - high) // 2
        for role, text, color, line in (
            ("body-strong", move.label, ink, look.line("body-strong")),
            ("small", move.why_not or move.note, second, look.line("small")),
        ):
            painter.setFont(self._font(role))
            painter.setPen(look.color(color))
            shown = QFontMetrics(self._font(role)).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(x, top, room + 2, line), Qt.AlignmentFlag.AlignVCenter, shown)
            top += line
        if cap:
            on_accent = move.primary and self.isEnabled()
            draw_key_cap(painter, self.width() - look.px(12) - cap, self.height() / 2, move.key, on_accent=on_accent)
        painter.end()

    def _font(self, role: str) -> QFont:
        return theme().font(role)

    def _width(self, role: str, text: str) -> int:
        return QFontMetrics(self._font(role)).horizontalAdvance(text)


class ControlBar(QWidget):
    """The four controls, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Controls"))
        self.buttons = [Control() for _ in range(4)]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        for button in self.buttons:
            line.addWidget(button, 1)

    def show_moves(self, moves: tuple[Move, ...]) -> None:
        """Offer these."""
        for button, move in zip(self.buttons, moves, strict=True):
            button.show_move(move)
