"""A choice as a card, and the list of them: number keys, arrows, a first press selects and a second one sends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.engine.offers import OfferedChoice
from simtrainer.ui.feed.prose import prose
from simtrainer.ui.play.wording import DO_ICONS
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.chips import draw_key_cap, key_cap_width
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

State = Literal["open", "locked", "taken", "left"]
SPOKEN = ("reply", "post", "message")
"""What is sent; everything else is done."""
TILE, KEY, GAP = 32, 22, 12
TOP, RIGHT, BOTTOM, LEFT = 12, 14, 13, 12


class ChoiceCard(QAbstractButton):
    """One thing that can be done: icon, label, the words, its number key. Locked cards say why."""

    def __init__(
        self, number: int, of: int, offered: OfferedChoice, parent: QWidget | None = None, send: str = ""
    ) -> None:
        """`send` is what a second press does, in a word (default: send it or do it)."""
        super().__init__(parent)
        self._send = send
        self.number = number
        self.choice = offered.choice
        self.state: State = "open" if offered.enabled else "locked"
        self.selected = False
        self._reason = offered.reason
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("focusRadius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor if offered.enabled else Qt.CursorShape.ArrowCursor)
        said = [
            tr("Choice {n} of {of}.", n=number, of=of),
            f"{self.choice.label.rstrip('.')}.",
            self.choice.text,
        ]
        if not offered.enabled:
            said.insert(1, tr("Locked: {reason}", reason=self._reason))
        self.setText(self.choice.label)
        self.setAccessibleName(" ".join(part for part in said if part))
        self.setAccessibleDescription(tr("Press {n} to select, and again to send", n=number))
        theme().changed.connect(self.updateGeometry)

    def set_selected(self, selected: bool) -> None:
        """Show the card as the one that Enter will send."""
        if selected != self.selected:
            self.selected = selected
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = theme().px
        text_height = prose(self.choice.text, "choice", self._text_width(width)).height if self.choice.text else 0
        high = TOP + px(20) + text_height + BOTTOM
        if self.state == "locked":
            high += self._lock_height(width)
        return max(high, TOP + TILE + BOTTOM)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 200 else 540
        return QSize(540, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, TOP + TILE + BOTTOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the hint, which is also the most it gets, goes by the width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            event.ignore()  # Space pauses; arrows are the list's

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, px = theme(), theme().px
        off = self.state in ("locked", "left")
        strong = self.selected or self.isDown() or self.state == "taken"
        ground = "accent-soft" if strong else "sunken" if off else "hover" if self.underMouse() else "surface"
        edge = "accent" if strong else "border-strong"
        width = 2 if self.selected or self.state == "taken" else 1
        paint_box(painter, QRectF(self.rect()), 12, ground, edge, width, dashed=self.state == "locked")
        tile = QRectF(LEFT, TOP, TILE, TILE)
        paint_box(painter, tile, 8, "surface" if strong else "accent-soft")
        ink = "disabled" if off else "accent-text"
        icon = icons.pixmap(DO_ICONS[self.choice.do], ink, 17)
        painter.drawPixmap(LEFT + (TILE - 17) // 2, TOP + (TILE - 17) // 2, icon)
        key = QRectF(self.width() - RIGHT - px(KEY), TOP, px(KEY), px(KEY))
        paint_box(painter, key, 6, "surface", "border-control")
        painter.setFont(look.font("small-strong", True))
        painter.setPen(look.color("disabled" if off else "text"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(self.number))
        left, wide = LEFT + TILE + GAP, self._text_width(self.width())
        room = wide - self._draw_send(painter, round(key.left())) if self.selected else wide
        painter.setFont(look.font("body-strong"))
        painter.setPen(look.color("disabled" if off else "text"))
        label = painter.fontMetrics().elidedText(self.choice.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, TOP, room + 2, px(20)), Qt.AlignmentFlag.AlignVCenter, label)
        y = TOP + px(20)
        if self.choice.text:
            text = prose(self.choice.text, "choice", wide)
            text.draw(painter, QRect(left, y, wide, text.height), "disabled" if off else "muted")
            y += text.height
        if self.state == "locked":
            painter.drawPixmap(left, y + 4 + (px(16) - 14) // 2, icons.pixmap("lock", "caution", 14))
            reason = prose(self._reason, "small", wide - 20)
            reason.draw(painter, QRect(left + 20, y + 4, wide - 20, reason.height), "caution")
        painter.end()

    def _draw_send(self, painter: QPainter, right: int) -> int:
        """Say left of the number that one more press sends; returns the width it takes."""
        px = theme().px
        painter.setFont(theme().font("small-strong"))
        words = self._send or (tr("Send") if self.choice.do in SPOKEN else tr("Do it"))
        wide = painter.fontMetrics().horizontalAdvance(words)
        x = right - px(2)
        if self.hasFocus():  # else Enter belongs to something else
            x -= px(6) + key_cap_width("Enter")
            draw_key_cap(painter, x, TOP + px(KEY) / 2, "Enter")
        painter.setPen(theme().color("accent-text"))
        box = QRect(x - px(6) - wide, TOP, wide + 2, px(KEY))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return right - box.left()

    def _text_width(self, width: int) -> int:
        return max(80, width - LEFT - TILE - GAP - RIGHT - theme().px(KEY) - GAP)

    def _lock_height(self, width: int) -> int:
        return prose(self._reason, "small", self._text_width(width) - 20).height + 4


class ChoiceList(QWidget):
    """The cards of a decision: one stop for Tab, arrows inside. `sent` tells the choice's id."""

    sent = Signal(str)
    refused = Signal(str)
    """Why a locked card can't be taken."""

    def __init__(self, send: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self.at_once = False
        """A number key (or a click) sends without a second press."""
        self.cards: list[ChoiceCard] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(9)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Choices"))

    def show_choices(self, offered: Sequence[OfferedChoice]) -> None:
        """Show these cards, numbered from 1."""
        for card in self.cards:
            self._box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for number, choice in enumerate(offered, 1):
            card = ChoiceCard(number, len(offered), choice, self, self._send)
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == 1 else Qt.FocusPolicy.ClickFocus)
            card.clicked.connect(lambda _checked=False, card=card: self.press(card))
            self._box.addWidget(card)
            self.cards.append(card)
            card.show()
        self.updateGeometry()

    def press_number(self, number: int) -> bool:
        """What a number key does; False when there is no such card."""
        if not 1 <= number <= len(self.cards):
            return False
        card = self.cards[number - 1]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.press(card)
        return True

    def press(self, card: ChoiceCard) -> None:
        """Select a card, or send it when it is selected already."""
        if card.state == "locked":
            self.refused.emit(card.accessibleName())
            return
        if card.selected or self.at_once:
            self.sent.emit(card.choice.id)
            return
        self._select(card)

    def select(self, choice_id: str) -> None:
        """Select a card and give it the keyboard; it isn't sent."""
        for card in self.cards:
            if card.choice.id == choice_id and card.state != "locked":
                self._select(card)
                card.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_first(self) -> None:
        """Give the keyboard to the first card."""
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key())
        )
        here = next((n for n, card in enumerate(self.cards) if card.hasFocus()), None)
        if step is None or here is None or not self.cards:
            super().keyPressEvent(event)
            return
        card = self.cards[(here + step) % len(self.cards)]
        card.setFocus(Qt.FocusReason.TabFocusReason)
        if card.state != "locked":
            self._select(card)

    def _select(self, card: ChoiceCard) -> None:
        for other in self.cards:
            other.set_selected(other is card)
            # the list stays one stop for Tab: the selected card is the one that Tab comes back to
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is card else Qt.FocusPolicy.ClickFocus)
