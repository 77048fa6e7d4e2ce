"""A list of stories to open: title, house, file; as high as its rows, for a page that scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.cards import Card
from simtrainer.ui.author.rows import AnyIndex, ListRows
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.avatars import draw_tile
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


@frozen
class Story:
    """A story that can be opened: its card, and whether it is the program's own."""

    card: Card
    shipped: bool

    @property
    def note(self) -> str:
        """What is said at the end of its row."""
        if self.shipped:
            return tr("opens as a copy")
        return tr("has errors") if self.card.broken else ""


class _Stories(ListRows[Story]):
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (one.card.title, one.card.organisation, Path(one.card.path).name, one.note)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.card.path
        return one if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, _high())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        one: Story = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        view = self.parent()
        on = bool(state & QStyle.StateFlag.State_Selected) and isinstance(view, QWidget) and view.hasFocus()
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        if on or under:
            paint_box(painter, QRectF(rect).adjusted(0, 1, 0, -1), 8, "selected" if on else "hover", None)
        side = look.px(32)
        tile = QRectF(rect.left() + look.px(10), rect.center().y() - side / 2, side, side)
        if one.card.organisation:
            draw_tile(painter, tile, one.card.organisation, one.card.tones)
        else:
            picture = icons.pixmap("file-code", "muted", look.px(20))
            painter.drawPixmap(round(tile.left()) + look.px(6), round(tile.top()) + look.px(6), picture)
        x = round(tile.right()) + look.px(12)
        right = rect.right() - look.px(12)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if one.note:
            font = look.font("small")
            wide = QFontMetrics(font).horizontalAdvance(one.note)
            painter.setFont(font)
            painter.setPen(look.color("risk" if one.card.broken and not one.shipped else "muted"))
            painter.drawText(QRect(right - wide, rect.top(), wide + 2, rect.height()), flags, one.note)
            right -= wide + look.px(12)
        line = look.line("body")
        top = rect.center().y() - line
        under_title = " · ".join(part for part in (one.card.organisation, Path(one.card.path).name) if part)
        for words, role, ink, y in (
            (one.card.title, "body-strong", "text", top),
            (under_title, "small", "muted", top + line),
        ):
            font = look.font(role)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, right - x)
            painter.setFont(font)
            painter.setPen(look.color(ink))
            painter.drawText(QRect(x, y, right - x, line), flags, shown)


def _high() -> int:
    return theme().px(56)


class StoryList(QListView):
    """`opened` gives the Story that was pressed."""

    opened = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusRadius", 10)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._model = _Stories(self)
        self.setModel(self._model)
        self.setItemDelegate(_Row(self))
        self.clicked.connect(lambda index: self.opened.emit(index.data(Qt.ItemDataRole.UserRole)))
        theme().changed.connect(self._measure)
        self._measure()

    @property
    def stories(self) -> Sequence[Story]:
        """The rows."""
        return self._model.rows

    def show_stories(self, stories: Sequence[Story]) -> None:
        """Other rows."""
        self._model.fill(stories)
        self.setCurrentIndex(self._model.index(0))
        self.setVisible(bool(stories))
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(Qt.ItemDataRole.UserRole))
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        self.setFixedHeight(max(len(self._model.rows), 1) * _high() + 2)
        self.doItemsLayout()
