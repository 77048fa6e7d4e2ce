"""The list of stories to choose from: title, house and length; arrows go through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simtrainer.library.cards import Card
from simtrainer.ui.shared.avatars import draw_tile
from simtrainer.ui.shared.belts import belt_name
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

CARD = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Stories(QListView):
    """Stories that can be played; `picked` gives the path of the one chosen."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Stories"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusRadius", 10)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_StoryDelegate(self))
        self.selectionModel().currentChanged.connect(lambda now, _: self.picked.emit(self._path(now)))
        theme().changed.connect(self.doItemsLayout)

    def show_cards(self, cards: Sequence[Card], chosen: str = "") -> None:
        """Show these; the one with the path `chosen` is on, else the first."""
        self._model.clear()
        for card in cards:
            item = QStandardItem(card.title)
            item.setEditable(False)
            item.setData(card, CARD)
            belt = belt_name(card.belt)
            words = tr("{n} minutes, {belt} belt", n=card.minutes, belt=belt)
            said = f"{card.title}, {card.organisation}, {words}"
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        at = next((n for n, card in enumerate(cards) if card.path == chosen), 0)
        if cards:
            self.setCurrentIndex(self._model.index(at, 0))

    @property
    def path(self) -> str:
        """Path of the story that is chosen, "" when there is none."""
        return self._path(self.currentIndex())

    def _path(self, index: Index) -> str:
        card = index.data(CARD) if index.isValid() else None
        return card.path if isinstance(card, Card) else ""


class _StoryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme()
        return QSize(200, look.line("body-strong") + look.line("small") + look.px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, card = theme(), index.data(CARD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            paint_box(painter, box, 8, "selected", "accent-border")
        elif state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, 8, "hover")
        side = look.px(32)
        tile = QRectF(box.left() + 10, box.center().y() - side / 2, side, side)
        draw_tile(painter, tile, card.organisation or card.title, card.tones or None)
        x = round(tile.right()) + 12
        room = round(box.right()) - x - 10
        y = round(box.top()) + look.px(8)
        note = tr("{house} · {n} min · {belt} belt", house=card.organisation, n=card.minutes, belt=belt_name(card.belt))
        for role, ink, text in (("body-strong", "text", card.title), ("small", "muted", note)):
            painter.setFont(look.font(role))
            painter.setPen(look.color(ink))
            shown = QFontMetrics(look.font(role)).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(x, y, room, look.line(role)), Qt.AlignmentFlag.AlignVCenter, shown)
            y += look.line(role)
        painter.restore()
