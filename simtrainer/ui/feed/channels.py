"""The channels at the left: where it is happening, what is new, and where somebody waits for you."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simtrainer.frozen import frozen
from simtrainer.scenario.model import Channel
from simtrainer.ui.shared.channel_tiles import draw_channel_tile
from simtrainer.ui.shared.chips import draw_badge
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shared.viewports import give_viewport

Index = QModelIndex | QPersistentModelIndex


@frozen
class ChannelRow:
    """A channel now: its last words, how many are unseen, whether a decision is open there."""

    channel: Channel
    last: str = ""
    unseen: int = 0
    needs_you: bool = False

    @property
    def spoken(self) -> str:
        """The row in words ("Tapnote, 2 new, needs an answer")."""
        parts = [self.channel.name]
        if self.unseen:
            parts.append(tr("{n} new", n=self.unseen))
        if self.needs_you:
            parts.append(tr("needs an answer"))
        if self.last:
            parts.append(self.last)
        return ", ".join(parts)


class ChannelRole(IntEnum):
    """What a row gives besides its text."""

    ROW = Qt.ItemDataRole.UserRole + 1


class ChannelModel(QAbstractListModel):
    """The channels in the scenario's order."""

    def __init__(self, channels: Iterable[Channel], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = [ChannelRow(channel) for channel in channels]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ChannelRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def row_of(self, channel: str) -> int:
        """The row of a channel, -1 for one that isn't there."""
        return next((n for n, row in enumerate(self._rows) if row.channel.id == channel), -1)

    def tell(self, channel: str, last: str, unseen: int, needs_you: bool) -> None:
        """A channel's state; repaints its row if that is new."""
        number = self.row_of(channel)
        if number < 0:
            return
        row = ChannelRow(self._rows[number].channel, last, unseen, needs_you)
        if row != self._rows[number]:
            self._rows[number] = row
            self.dataChanged.emit(self.index(number), self.index(number))


class ChannelDelegate(QStyledItemDelegate):
    """Tile, name, last words, badge: accent where a decision is open, grey for what can wait."""

    two_lines = True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(46, theme().px(46)) if self.two_lines else max(38, theme().px(38)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ChannelRole.ROW)
        if not isinstance(row, ChannelRow):
            return
        look, px = theme(), theme().px
        rect = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        ground = None
        if state & QStyle.StateFlag.State_Selected:
            ground = "selected"
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        if ground:
            paint_box(painter, QRectF(rect), 8, ground)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, QRectF(rect).adjusted(1, 1, -1, -1), 8, None, "focus", 2)
        middle = rect.center().y() + 1
        draw_channel_tile(painter, QRectF(rect.left() + 8, middle - 13, 26, 26), row.channel.kind)
        right = rect.right() - 7
        if row.unseen or row.needs_you:
            words = str(row.unseen) if row.unseen else "!"
            wide = max(px(20), px(12) + painter.fontMetrics().horizontalAdvance(words))
            pill = QRectF(right - wide, middle - px(10), wide, px(20))
            draw_badge(painter, pill, words, *(("accent", "on-accent") if row.needs_you else ("track", "muted")))
            right = int(pill.left()) - 6
        left = rect.left() + 44
        two = self.two_lines and bool(row.last)
        lines = [(row.channel.name, "body", "text", middle - px(17) if two else middle - px(9), px(18))]
        if two:
            lines.append((row.last, "small", "subtle", middle + px(1), px(16)))
        for text, role, color, top, high in lines:
            font = look.font(role)
            painter.setFont(font)
            painter.setPen(look.color(color))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, top, right - left + 2, high), Qt.AlignmentFlag.AlignVCenter, shown)


class ChannelList(QListView):
    """The channels as one stop for Tab. `opened` tells which one the trainee goes to."""

    opened = Signal(str)

    def __init__(self, channels: Iterable[Channel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.channels = ChannelModel(channels, self)
        self._delegate = ChannelDelegate(self)
        self.setObjectName("channels")
        self.setAccessibleName(tr("Channels"))
        self.setProperty("ownFocus", True)
        self.setModel(self.channels)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._open)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_channel(self, channel: str) -> None:
        """Mark a channel as the one shown, without opening it."""
        row = self.channels.row_of(channel)
        if row >= 0:
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(self.channels.index(row))
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next or previous channel."""
        count = self.channels.rowCount()
        if count:
            self.setCurrentIndex(self.channels.index((self.currentIndex().row() + by) % count))

    def set_two_lines(self, two: bool) -> None:
        """Show the last words of each channel, or only names on small windows."""
        if self._delegate.two_lines != two:
            self._delegate.two_lines = two
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            or event.text().isalnum()
            or event.key() == Qt.Key.Key_Space
        ):
            event.ignore()  # letters are keys of the screen here, not a search
            return
        super().keyPressEvent(event)

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: object = ()) -> None:
        for row in range(topLeft.row(), bottomRight.row() + 1):  # no row gets another height, so nothing is laid out
            self.viewport().update(self.visualRect(self.channels.index(row)))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ChannelRole.ROW)
        if isinstance(row, ChannelRow):
            self.opened.emit(row.channel.id)

    def _restyle(self) -> None:
        self.setStyleSheet(f"#channels {{ background: {theme().css('sunken')}; border: none; }}")
        high = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setFixedHeight(high * self.channels.rowCount() + 2)
        self.scheduleDelayedItemsLayout()
