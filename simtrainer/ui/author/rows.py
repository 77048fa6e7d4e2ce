"""Lists and tables of the workspace: models that hold rows, and a table that is read row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from simtrainer.ui.shared.theme import theme

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class ListRows(QAbstractListModel, Generic[Row]):
    """A list of rows; what each says is the subclass's `data`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def fill(self, rows: Sequence[Row]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)


class TableRows(QAbstractTableModel, Generic[Row]):
    """A table of rows; what each says is the subclass's `data`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def headings(self) -> Sequence[str]:
        """The words over the columns, one for each."""
        raise NotImplementedError

    def fill(self, rows: Sequence[Row]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headings()[section]


class RowTable(QTableView):
    """A table without a grid in which one row is selected, and Tab leads out of it."""

    def __init__(self, name: str, model: QAbstractTableModel, cell: QStyledItemDelegate) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("ownFocus", True)
        self.setModel(model)
        cell.setParent(self)
        self.setItemDelegate(cell)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> QRect:
    """What lies under a cell: whether its row is selected, and the line to the next. Where it is."""
    look = theme()
    rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
    if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue]
        painter.fillRect(rect, look.color("selected"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
    return rect


def paint_words(painter: QPainter, rect: QRect, words: str, role: str, ink: str, *, tabular: bool = False) -> None:
    """Words on one line, cut where there is no room."""
    font = theme().font(role, tabular)
    painter.setFont(font)
    painter.setPen(theme().color(ink))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
