"""What a table holds a list of (posts, choices, steps) as rows: open one, move it, copy it, take it out, add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from simtrainer.frozen import frozen
from simtrainer.library.rubric import DIMENSIONS
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, TONES
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

AnyIndex = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
HIGH = 45


@frozen
class Item:
    """One row: `chips` are the numbers on both scales, `wrong` marks it with a cross and the colour of risk."""

    path: str
    title: str
    detail: str = ""
    icon: str = ""
    number: str = ""
    chips: tuple[int | None, int | None] = (None, None)
    wrong: bool = False
    spoken: str = ""


class _Items(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[Item] = []

    def fill(self, items: Sequence[Item]) -> None:
        if [one.path for one in items] == [one.path for one in self.items]:
            self.items = list(items)
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return item.spoken or f"{item.title}, {item.detail}"
        return item if role == ITEM else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(theme().px(200), theme().px(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item = index.data(ITEM)
        look = theme()
        box: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        on = state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected
        if item.wrong:
            painter.fillRect(box.adjusted(1, 0, -1, -1), look.color("risk-soft"))
        if on:
            paint_box(painter, QRectF(box).adjusted(2, 2, -2, -3), 6, "selected", "focus", 2)
        elif state & QStyle.StateFlag.State_MouseOver and not item.wrong:
            painter.fillRect(box.adjusted(1, 0, -1, -1), look.color("hover"))
        painter.setPen(look.color("border"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        right = self._chips(painter, item, box)
        x = box.left() + look.px(10)
        if item.number:
            painter.setFont(look.font("small", True))
            painter.setPen(look.color("muted"))
            painter.drawText(QRect(x, box.top(), look.px(18), box.height()), _LEFT, item.number)
            x += look.px(20)
        if item.icon:
            side = look.px(15)
            painter.drawPixmap(x, box.center().y() - side // 2, icons.pixmap(item.icon, "muted", side))
            x += side + look.px(10)
        room = max(0, right - x)
        half = box.height() // 2
        upper = QRect(x, box.top() + look.px(4), room, half - look.px(3))
        lower = QRect(x, box.top() + half, room, half - look.px(4))
        if not item.detail:
            upper = QRect(x, box.top(), room, box.height())
        self._words(painter, upper, item.title, "body", "text")
        self._words(painter, lower, item.detail, "small", "risk" if item.wrong else "subtle")

    def _chips(self, painter: QPainter, item: Item, box: QRect) -> int:
        look = theme()
        right = box.right() - look.px(10)
        font = look.font("small-strong", True)
        painter.setFont(font)
        for dimension, number in reversed(list(zip(DIMENSIONS, item.chips, strict=True))):
            if number is None:
                continue
            ink = TONES[DIMENSION_TONES[dimension]][2]
            wide = QFontMetrics(font).horizontalAdvance("+10")
            painter.setPen(look.color(ink))
            painter.drawText(QRect(right - wide, box.top(), wide, box.height()), _RIGHT, signed(number))
            side = look.px(13)
            right -= wide + side + look.px(2)
            painter.drawPixmap(right, box.center().y() - side // 2, icons.pixmap(DIMENSION_ICONS[dimension], ink, side))
            right -= look.px(6)
        return right - look.px(4)

    def _words(self, painter: QPainter, room: QRect, words: str, role: str, ink: str) -> None:
        font = theme().font(role)
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        shown = QFontMetrics(font).elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)


class _List(QListView):
    """As high as its rows."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.asked.emit("open")
        elif key == Qt.Key.Key_Delete and not held:
            self.asked.emit("delete")
        elif key == Qt.Key.Key_D and held == Qt.KeyboardModifier.ControlModifier:
            self.asked.emit("duplicate")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == Qt.KeyboardModifier.AltModifier:
            self.asked.emit("up" if key == Qt.Key.Key_Up else "down")
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]  # the form scrolls


class ItemList(QWidget):
    """A heading with Add, and the rows."""

    asked = Signal(str, str)
    """A command ("open", "up", "down", "duplicate", "delete") for a path."""
    add = Signal()

    def __init__(self, title: str, add: str) -> None:
        super().__init__()
        self._model = _Items(self)
        self.view = _List()
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setAccessibleName(title)
        self.title = Text(title, "small-strong", "muted")
        self.button = Button(tr("Add"), "quiet", "small", icon="plus")
        self.button.setAccessibleName(add)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view)
        self.button.clicked.connect(self.add)
        self.view.asked.connect(self._ask)
        self.view.clicked.connect(lambda _index: self._ask("open"))
        theme().changed.connect(self._measure)
        self._measure()

    @property
    def items(self) -> list[Item]:
        """What is listed."""
        return self._model.items

    def fill(self, items: Sequence[Item]) -> None:
        """List other rows; the one that the keyboard is at stays, wherever it went."""
        index = self.view.currentIndex()
        path = self._model.items[index.row()].path if 0 <= index.row() < len(self._model.items) else ""
        self._model.fill(items)
        at = next((number for number, one in enumerate(items) if one.path == path), -1)
        if at >= 0:
            self.view.setCurrentIndex(self._model.index(at))
        self._measure()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.view.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, key, command in (
            (tr("Open"), "Return", "open"),
            (tr("Move up"), "Alt+Up", "up"),
            (tr("Move down"), "Alt+Down", "down"),
            (tr("Duplicate"), "Ctrl+D", "duplicate"),
            (tr("Delete"), "Del", "delete"),
        ):
            menu.addAction(f"{words}\t{key}").triggered.connect(lambda _=False, command=command: self._ask(command))
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _ask(self, command: str) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.asked.emit(command, self._model.items[index.row()].path)

    def _measure(self) -> None:
        self.view.setVisible(bool(self._model.items))
        self.view.setFixedHeight(len(self._model.items) * theme().px(HIGH) + 2)
        self.view.doItemsLayout()
