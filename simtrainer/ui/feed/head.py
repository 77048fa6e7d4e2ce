"""The head of the feed: the platform's tile and name, its tabs, and that all this is simulated."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.feed.skins import SKINS, Skin, thread_tab
from simtrainer.ui.feed.tabs import FeedTabs
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.channel_tiles import draw_channel_tile
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class FeedHead(QFrame):
    """The platform's tile and name, its tabs, and that all this is simulated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._skin = SKINS["microblog"]
        self._name = ""
        self.tabs = FeedTabs(self)
        for label in (thread_tab("microblog"), tr("Mentions"), tr("Search")):
            self.tabs.addTab(label)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_channel(self, name: str, skin: Skin, tab: int) -> None:
        """Show a platform's name and look."""
        self._name, self._skin = name, skin
        self.tabs.blockSignals(True)
        self.tabs.setTabText(0, thread_tab(skin.kind))
        # nobody mentions anything in a private channel
        self.tabs.setTabVisible(1, skin.kind not in ("direct-messages", "team-chat"))
        self.tabs.setCurrentIndex(tab)
        self.tabs.blockSignals(False)
        self.setAccessibleName(tr("{name}, {kind}, simulated", name=name, kind=tr(skin.word)))
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(400, max(48, theme().px(48)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.fillRect(self.rect(), look.color(self._skin.soft))
        painter.fillRect(0, 0, self.width(), 3, look.color(self._skin.hue))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
        middle = (self.height() + 3) // 2
        tile = QRect(20, middle - 12, 24, 24)
        draw_channel_tile(painter, QRectF(tile), self._skin.kind)
        painter.setFont(look.font("h3"))
        painter.setPen(look.color("text"))
        name = QRect(54, 3, self._name_width(), self.height() - 3)
        if self._has_room():
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self._name)
        words = tr("Simulated feed")
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        wide = painter.fontMetrics().horizontalAdvance(words)
        left = self.width() - 20 - wide
        if left - 20 > self.tabs.geometry().right():
            painter.drawText(QRect(left, 3, wide + 2, self.height() - 3), Qt.AlignmentFlag.AlignVCenter, words)
            painter.drawPixmap(left - 20, middle - 7, icons.pixmap("flask-conical", "muted", 14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _has_room(self) -> bool:
        """Whether the name can stand before the tabs; where not, the tile and the list of channels say it."""
        return 54 + self._name_width() + 14 + self.tabs.sizeHint().width() + 20 <= self.width()

    def _name_width(self) -> int:
        return words_width(self._name, "h3") + 2

    def _restyle(self) -> None:
        self._row.setContentsMargins(54 + (self._name_width() + 14 if self._has_room() else 0), 3, 20, 1)
        self.setFixedHeight(self.sizeHint().height())
        self.update()
