"""What stands under the posts: a line about what is going on, or what the channel is like, and the way to new posts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class FeedStatus(QWidget):
    """A line under the posts: who is replying, and that reading costs no time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = ""
        self._right = ""
        self._about = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_words(self, left: str, right: str) -> None:
        """Show what is going on; with neither, what the channel is like."""
        self._left, self._right = left, right
        self._tell()

    def show_about(self, words: str) -> None:
        """What the channel is like: shown while nothing else is."""
        self._about = words
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(300, theme().px(44 if self._left or self._right else 34))

    def _tell(self) -> None:
        words = " ".join(part for part in (self._left, self._right) if part) or self._about
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme()
        painter.fillRect(self.rect(), look.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, look.color("border"))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        if not (self._left or self._right):
            side = look.px(14)
            painter.drawPixmap(20, (self.height() - side) // 2, icons.pixmap("eye", "subtle", side))
            room = self.rect().adjusted(28 + side, 0, -16, 0)
            words = painter.fontMetrics().elidedText(self._about, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            return
        painter.drawText(self.rect().adjusted(20, 0, -20, 0), Qt.AlignmentFlag.AlignVCenter, self._left)
        if self._right:
            wide = painter.fontMetrics().horizontalAdvance(self._right)
            painter.setPen(look.color("subtle"))
            painter.drawText(
                self.rect().adjusted(20, 0, -20, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                self._right,
            )
            painter.drawPixmap(
                self.width() - 20 - wide - 20, self.height() // 2 - 7, icons.pixmap("pause", "subtle", 14)
            )


class NewPostsPill(QToolButton):
    """The button that says how many posts wait below; only it scrolls there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new-posts")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_count(self, count: int) -> None:
        """How many; 0 hides it."""
        self.setText(tr("1 new post") if count == 1 else tr("{n} new posts", n=count))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr("N goes there"))
        self.setVisible(count > 0)
        if count:
            self.raise_()

    def sizeHint(self) -> QSize:
        return QSize(words_width(self.text(), "small-strong") + 48, theme().px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(look.color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent-hover" if self.underMouse() else "accent"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.drawPixmap(14, (self.height() - 14) // 2, icons.pixmap("arrow-down", "on-accent", 14))
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.color("on-accent"))
        painter.drawText(self.rect().adjusted(34, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
