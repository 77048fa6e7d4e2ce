"""The tabs of a channel: words with a badge and a line under the one that is on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.shared.theme import theme

SPACE = 20
INSET = 6


class FeedTabs(QTabBar):
    """A tab bar painted as in the feed's head; badges are counts of unseen posts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges: dict[int, int] = {}
        self.setProperty("ownFocus", True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self.updateGeometry)

    def set_badge(self, index: int, count: int) -> None:
        """Show a count beside a tab (0 for none) and in its spoken name."""
        if self._badges.get(index, 0) != count:
            self._badges[index] = count
            name = self.tabText(index)
            self.setAccessibleTabName(index, f"{name}, {count}" if count else name)
            self.updateGeometry()
            self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self._text(index) + self._badge(index) + SPACE, self.height() or 45)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        return QSize(sum(self.tabSizeHint(i).width() for i in range(self.count())), 45)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        for index in range(self.count()):
            rect = self.tabRect(index)
            on = index == self.currentIndex()
            painter.setFont(look.font("body-strong" if on else "body"))
            painter.setPen(look.color("text" if on else "muted"))
            wide = self._text(index)
            painter.drawText(rect.adjusted(INSET, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
            count = self._badges.get(index, 0)
            if count:
                high = look.px(20)
                pill = QRect(
                    rect.left() + INSET + wide + 6, rect.center().y() - high // 2 + 1, self._badge(index) - 6, high
                )
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("track"))
                painter.drawRoundedRect(QRectF(pill), high / 2, high / 2)
                painter.setFont(look.font("tiny-strong", True))
                painter.setPen(look.color("muted"))
                painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(count))
            if on:
                end = wide + self._badge(index)
                painter.fillRect(QRect(rect.left() + INSET, self.height() - 2, end, 2), look.color("accent"))
            if on and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.color("focus"), 2))
                painter.drawRoundedRect(
                    QRectF(rect.left() + 1, 10, INSET + self._text(index) + self._badge(index) + 5, rect.height() - 19),
                    6,
                    6,
                )

    def _text(self, index: int) -> int:
        return words_width(self.tabText(index), "body-strong")

    def _badge(self, index: int) -> int:
        count = self._badges.get(index, 0)
        return 6 + max(theme().px(20), words_width(str(count), "tiny-strong") + 12) if count else 0
