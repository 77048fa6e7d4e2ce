"""The grid of cards: as many columns as there is room for, moved in with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from simtrainer.ui.home.delegate import GAP_X, GAP_Y, CardDelegate, card_height, least_width, looks_back
from simtrainer.ui.home.entries import Entry
from simtrainer.ui.home.model import ENTRY, FoundModel
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shared.viewports import give_viewport

MOST_COLUMNS = 4
BAR = 14
"""Room for the scroll bar at the right."""


class CardGrid(QListView):
    """Shows the found scenarios. A click or Enter opens one; Shift+Enter starts it as the last one was started."""

    opened = Signal(object)
    """The Entry that was clicked or entered."""
    started = Signal(object)
    """The Entry that should begin at once."""
    looked_back = Signal(object)
    """The Entry whose last debrief should be opened."""
    came_to = Signal(QRect)
    """The keyboard moved to a card: where it is in the viewport."""
    left_upwards = Signal()
    """Up in the first row."""

    def __init__(self, model: FoundModel) -> None:
        super().__init__()
        give_viewport(self)
        self.cards = CardDelegate(self)
        self.columns = 3
        self._whole = False
        self._released = QPoint(-1, -1)
        self.setModel(model)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            changed.connect(self._measure)
        self.setItemDelegate(self.cards)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(40)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(tr("Scenarios"))
        self.clicked.connect(self._clicked)
        for happened in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            happened.connect(self._measure)
        theme().changed.connect(self._measure)

    def entry(self, index: QModelIndex | None = None) -> Entry | None:
        """The entry at an index, or the current one."""
        found = (index or self.currentIndex()).data(ENTRY)
        return found if isinstance(found, Entry) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.currentIndex().row(), self.model().rowCount() - 1
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
        }.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            entry = self.entry()
            if entry is not None:
                straight = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not entry.broken
                (self.started if straight else self.opened).emit(entry)
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self._look_back(self.entry())
        elif step is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Up and row < self.columns:
            self.left_upwards.emit()
        elif 0 <= row + step <= last:
            self._go(row + step)
        elif event.key() == Qt.Key.Key_Down and row // self.columns < last // self.columns:
            self._go(last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.cards.pointed = self.indexAt(event.position().toPoint()).row()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.cards.pointed = -1
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self._go(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)

    def set_whole(self, whole: bool) -> None:
        """Be as high as all the cards (a page around it scrolls), or scroll inside."""
        self._whole = whole
        if not whole:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16777215)
        self._measure()

    def _measure(self) -> None:
        # The same width with and without a scroll bar: it stands in the margin of the page.
        # One pixel less, because Qt ends a line when it is exactly full.
        width = self.width() - max(BAR, self.verticalScrollBar().sizeHint().width()) - 1
        self.columns = max(1, min(MOST_COLUMNS, width // (least_width() + GAP_X)))
        cell = QSize(width // self.columns, card_height() + GAP_Y)
        lines = max(-(-self.model().rowCount() // self.columns), 1)
        if self._whole:
            self.setFixedHeight(lines * cell.height() + 2)
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(on if not self._whole and lines * cell.height() > self.height() else off)
        if cell != self.cards.cell:
            self.cards.cell = cell
            self.setGridSize(cell)
            self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _go(self, row: int) -> None:
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.came_to.emit(self.visualRect(index))

    def _clicked(self, index: QModelIndex) -> None:
        entry = self.entry(index)
        if entry is None:
            return
        if looks_back(self.visualRect(index), self._released, entry):
            self._look_back(entry)
        else:
            self.opened.emit(entry)

    def _look_back(self, entry: Entry | None) -> None:
        if entry is not None and entry.result is not None and not entry.broken:
            self.looked_back.emit(entry)
