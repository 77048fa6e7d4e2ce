"""A list whose rows know their heights: it places them itself, so that a row more costs what one row costs.

`QListView` asks every row for its size whenever one arrives or changes, and each question goes from C++ to Python; with
a thousand posts that alone is longer than a frame. Here the rows' tops are a list of numbers: the end of it grows with
what arrives, and where something stands is looked up in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from itertools import accumulate

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.viewports import give_viewport

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction


class RowList(QListView):
    """Rows of any height under each other. A subclass says how high they are (`row_heights`) and draws them."""

    _tops: Sequence[int] = (0,)
    """Where each row begins, and last where the last one ends."""
    _held = False
    _touched = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self, see_through=True)
        # It is filled to its edges: nothing beneath needs painting, and scrolling moves what is painted already.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def row_heights(self, start: int) -> list[int]:
        """Heights in px of the rows from `start` on."""
        raise NotImplementedError

    def draw_row(self, painter: QPainter, row: int, rect: QRect, has_focus: bool) -> None:
        """Paint a row into its rectangle; `has_focus`: it is where the keyboard is."""
        raise NotImplementedError

    # painting

    def touch(self, rect: QRect) -> None:
        """A part of the viewport is to be painted anew."""
        if self._held:
            self._touched = True
        else:
            self.viewport().update(rect)

    @contextmanager
    def painted_after(self) -> Generator[None]:
        """What changes meanwhile is painted afterwards, all at once: something else comes first."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._touched:
                self._touched = False
                self.viewport().update()

    # places

    def tops(self) -> Sequence[int]:
        """Where each row begins, in px from the first, and at the end where the last one ends."""
        model = self.model()
        if len(self._tops) != (model.rowCount() if model is not None else 0) + 1:
            self.doItemsLayout()
        return self._tops

    def shown_rows(self) -> range:
        """The rows that are on screen, if only in part."""
        tops = self.tops()
        top = self.verticalScrollBar().value()
        first = max(bisect_right(tops, top) - 1, 0)
        return range(first, min(max(bisect_right(tops, top + self.viewport().height() - 1), first), len(tops) - 1))

    def doItemsLayout(self) -> None:
        model = self.model()
        heights = self.row_heights(0) if model is not None and model.rowCount() else []
        self._tops = [0, *accumulate(heights)]
        QAbstractItemView.doItemsLayout(self)

    def lay_out_from(self, row: int) -> None:
        """Place the rows from this one on; those before it stand as they stood."""
        if row >= len(self._tops):
            self.doItemsLayout()
            return
        kept = self._tops[: row + 1]
        self._tops = [*kept[:-1], *accumulate(self.row_heights(row), initial=kept[-1])]
        self.updateGeometries()
        viewport = self.viewport()
        top = self._tops[row] - self.verticalScrollBar().value()
        if top < viewport.height():
            self.touch(QRect(0, max(top, 0), viewport.width(), viewport.height()))

    def updateGeometries(self) -> None:
        high, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(high)
        bar.setRange(0, max(self._tops[-1] - high, 0))
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: Index) -> QRect:
        tops, row = self.tops(), index.row()
        if not index.isValid() or row + 1 >= len(tops):
            return QRect()
        top = tops[row]
        return QRect(0, top - self.verticalScrollBar().value(), self.viewport().width(), tops[row + 1] - top)

    def indexAt(self, p: QPoint) -> QModelIndex:
        tops, y = self.tops(), p.y() + self.verticalScrollBar().value()
        if not 0 <= y < tops[-1] or not 0 <= p.x() < self.viewport().width():
            return QModelIndex()
        return self.model().index(bisect_right(tops, y) - 1, 0)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        rect, high = self.visualRect(index), self.viewport().height()
        if not rect.isValid():
            return
        over, under = rect.top(), rect.top() + rect.height() - high
        if hint == Hint.PositionAtCenter:
            by = over - (high - rect.height()) // 2
        elif hint == Hint.PositionAtBottom:
            by = under
        elif hint == Hint.PositionAtTop or over < 0:
            by = over
        else:  # what is taller than the screen is shown from its top
            by = min(over, under) if under > 0 else 0
        if by:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + by)

    # what Qt asks a view

    def moveCursor(self, cursorAction: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        tops, here = self.tops(), self.currentIndex().row()
        last = len(tops) - 2
        if last < 0:
            return QModelIndex()
        if here < 0:
            return self.model().index(0, 0)
        page = self.viewport().height()
        row = {
            Move.MoveUp: here - 1,
            Move.MovePrevious: here - 1,
            Move.MoveLeft: here - 1,
            Move.MoveDown: here + 1,
            Move.MoveNext: here + 1,
            Move.MoveRight: here + 1,
            Move.MoveHome: 0,
            Move.MoveEnd: last,
            Move.MovePageUp: min(bisect_right(tops, max(tops[here] - page, 0)) - 1, here - 1),
            Move.MovePageDown: max(bisect_right(tops, tops[here] + page) - 1, here + 1),
        }[cursorAction]
        return self.model().index(min(max(row, 0), last), 0)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsInserted(self, parent, start, end)  # a list's own would lay out all rows, a turn later

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is ever selected here: a row is read, or it is opened."""

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion()

    def reset(self) -> None:
        self._tops = (0,)  # the same number of rows may be other rows
        super().reset()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)  # a list's own would lay out again, a tenth of a second later

    def paintEvent(self, e: QPaintEvent) -> None:
        tops, area = self.tops(), e.region()
        down, wide = self.verticalScrollBar().value(), self.viewport().width()
        held = self.hasFocus() or self.viewport().hasFocus()
        current = self.currentIndex().row() if held else -1
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), theme().color("surface"))
        for row in self.shown_rows():
            rect = QRect(0, tops[row] - down, wide, tops[row + 1] - tops[row])
            if area.intersects(rect):
                self.draw_row(painter, row, rect, row == current)
        painter.end()
