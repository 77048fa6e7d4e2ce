"""A turn as a column: time, what was done, its two numbers, and the best move or the road not taken."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from simtrainer.debrief.report import Road, Turn
from simtrainer.ui.debrief.wording import DIMENSIONS, move_icon, turn_said
from simtrainer.ui.feed.prose import prose, words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

PAD, INSET = 9, 7
MOST_LINES = 3


class TurnColumn(QAbstractButton):
    """One column of the timeline. `marked` says that the trainee would most like this moment back."""

    def __init__(self, turn: Turn, marked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.turn, self.marked = turn, marked
        self.selected = False
        self.setProperty("focusRadius", 4)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(turn.taken.label)
        self._name()

    def set_selected(self, selected: bool) -> None:
        """Show the column as the chosen one."""
        self.selected = selected
        self._name()
        self.update()

    def needed(self, width: int) -> int:
        """The height that everything in the column takes."""
        return self._box_top(width) + self._box_height(width) + 10

    def focus_rect(self) -> QRect:
        """The ring stays inside the card."""
        return self.rect().adjusted(4, 4, -4, -4)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.needed(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_presses(self, event):
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the timeline's
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, px, width = theme(), theme().px, self.width()
        if self.selected or self.underMouse():
            painter.fillRect(self.rect(), look.color("selected" if self.selected else "hover"))
        x, top, line = PAD, 7, px(16)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        number = str(self.turn.number)
        painter.setFont(look.font("small-strong", True))
        painter.setPen(look.color("text"))
        painter.drawText(QRect(x, top, width, line), middle, number)
        x += words_width(number, "small-strong", True) + 5
        painter.setFont(look.font("small", True))
        painter.setPen(look.color("subtle"))
        painter.drawText(QRect(x, top, width, line), middle, self.turn.clock)
        size = px(14)
        right = width - PAD - size
        painter.drawPixmap(right, top + 1, icons.pixmap(move_icon(self.turn.moves, self.turn.kind), "muted", size))
        if self.marked:
            painter.drawPixmap(right - size - 4, top + 1, icons.pixmap("bookmark", "accent-text", size))
        top += line + 2
        label = self._label(width)
        painter.setClipRect(QRect(0, top, width, px(16) * MOST_LINES))
        label.draw(painter, QRect(PAD, top, width - 2 * PAD, label.height), "text")
        painter.setClipping(False)
        top += px(16) * MOST_LINES + 4
        _paint_numbers(painter, self.turn.taken, PAD, top, "small-strong", px(12))
        self._paint_box(painter, QRect(PAD, self._box_top(width), width - 2 * PAD, self._box_height(width)))
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        px, road = theme().px, self.turn.stronger
        if road is None:
            paint_box(painter, QRectF(box), 7, "good-soft", "good-border")
            painter.drawPixmap(box.left() + INSET, box.top() + 5, icons.pixmap("star", "good", px(12)))
            painter.setPen(theme().color("good"))
            painter.setFont(theme().font("tiny-strong"))
            first = QRect(box.left() + INSET + px(12) + 4, box.top() + 4, box.width(), px(14))
            painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, tr("Best move"))
            painter.setFont(theme().font("tiny"))
            second = QRect(box.left() + INSET, box.top() + 4 + px(15), box.width() - INSET, px(14))
            painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, tr("nothing better"))
            return
        paint_box(painter, QRectF(box), 7, None, "border-control", dashed=True)
        words = prose(road.label, "tiny", box.width() - 2 * INSET, px(14))
        words.draw(painter, QRect(box.left() + INSET, box.top() + 5, words.width, words.height), "muted")
        _paint_numbers(painter, road, box.left() + INSET, box.top() + 7 + words.height, "tiny-strong", px(11))

    def _label(self, width: int):
        return prose(self.turn.taken.label, "small-strong", width - 2 * PAD, theme().px(16))

    def _box_top(self, width: int) -> int:
        px = theme().px
        return 7 + px(16) + 2 + px(16) * MOST_LINES + 4 + px(16) + 7

    def _box_height(self, width: int) -> int:
        px, road = theme().px, self.turn.stronger
        if road is None:
            return px(29) + 9
        words = prose(road.label, "tiny", width - 2 * PAD - 2 * INSET, px(14))
        return words.height + px(16) + 13

    def _name(self) -> None:
        said = turn_said(self.turn)
        if self.marked:
            said += " " + tr("You marked this moment.")
        if self.selected:
            said += " " + tr("Chosen.")
        self.setAccessibleName(said)
        self.setAccessibleDescription(tr("Left and Right choose a turn, Enter reads it, Z takes it again"))


def _paint_numbers(painter: QPainter, road: Road, x: int, top: int, role: str, icon: int) -> None:
    """The two numbers of an option, each behind its scale's icon."""
    line = theme().px(16)
    painter.setFont(theme().font(role, True))
    for dimension in DIMENSIONS:
        chip = road.chips[dimension]
        if chip is None:
            continue
        tone = DIMENSION_TONES[dimension]
        painter.drawPixmap(QPointF(x, top + (line - icon) / 2), icons.pixmap(DIMENSION_ICONS[dimension], tone, icon))
        painter.setPen(theme().color(tone))
        text = signed(chip)
        width = words_width(text, role, True)
        painter.drawText(QRect(x + icon + 3, top, width + 2, line), Qt.AlignmentFlag.AlignVCenter, text)
        x += icon + 3 + width + 8
