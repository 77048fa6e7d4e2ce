"""The left column of a tab: a search, filters, and the list of what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground, clear
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.search_field import SearchField
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shared.viewports import give_viewport
from simtrainer.ui.shelves.filter_chip import FilterChip
from simtrainer.ui.shelves.row_delegate import RowDelegate
from simtrainer.ui.shelves.rows import ROW, Row, RowsModel

WIDE = 300
"""Width at 100 %."""
Filters = Sequence[tuple[str, str, str]]
"""(name, title, what it says for any)."""
Near = Callable[[str], Sequence[tuple[str, str]]]
"""What comes close to a query that found nothing: (filter, value) pairs."""


class RowList(QListView):
    """The list itself: one Tab stop, the arrow keys go from row to row."""

    def __init__(self, model: RowsModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setProperty("ownFocus", True)
        self.setAccessibleName(name)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))


class Shelf(Ground):
    """Finds among rows. `chosen` gives the id of the row that is on, "" when nothing was found."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        prompt: str,
        filters: Filters = (),
        words: Callable[[str, str], str] = lambda name, value: value,
        near: Near = lambda query: (),
    ) -> None:
        super().__init__("surface", "right")
        self._rows: tuple[Row, ...] = ()
        self._words = words
        self._near = near
        self._shown = ""
        self.model = RowsModel(self)
        self.list = RowList(self.model, name)
        self.search = SearchField()
        self.search.set_prompt(prompt)
        self.chips = [FilterChip(*one) for one in filters]
        self.nothing = _Nothing()
        self._lay_out()
        self.search.textChanged.connect(self._typed)
        self.search.left.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.nothing.clear.clicked.connect(self.clear)
        for chip in self.chips:
            chip.chosen.connect(self._look)
        theme().changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> str:
        """The id of the row that is on, "" for none."""
        return self._shown

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, found or not."""
        return self._rows

    def fill(self, rows: Sequence[Row]) -> None:
        """List these; what was searched for still holds."""
        self._rows = tuple(rows)
        self._look()

    def open(self, row_id: str) -> bool:
        """Put a row on; a search or filter that hides it is dropped. Whether there is such a row."""
        if not any(row.id == row_id for row in self._rows):
            return False
        if self.model.number(row_id) < 0:
            self._forget_search()
            self._look()
        self._put_on(row_id)
        return True

    def clear(self) -> None:
        """Show every row again."""
        self._forget_search()
        self._look()
        self.list.setFocus()

    def find(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_filter(self, name: str, value: str) -> None:
        """Turn one filter on."""
        for chip in self.chips:
            if chip.name == name:
                chip.set_value(value)
        self._look()

    def _instead(self, name: str, value: str) -> None:
        """Show what a filter lets through, in place of what was searched for."""
        self._forget_search()
        self.set_filter(name, value)
        self.list.setFocus()

    def _forget_search(self) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        for chip in self.chips:
            chip.set_value("")

    def _look(self) -> None:
        query = self.search.text()
        on = {(chip.name, chip.value) for chip in self.chips if chip.value}
        # Each filter offers what the others let through.
        for chip in self.chips:
            others = {one for one in on if one[0] != chip.name}
            counts = Counter(
                value
                for row in self._rows
                if row.has(query) and others <= row.filters
                for name, value in row.filters
                if name == chip.name
            )
            counts.setdefault(chip.value, 0)
            ordered = sorted((one for one in counts if one), key=lambda value: self._words(chip.name, value).casefold())
            chip.offer({value: (self._words(chip.name, value), counts[value]) for value in ordered})
        found = [row for row in self._rows if row.has(query) and on <= row.filters]
        keep = self._shown
        self.model.show(found)
        self._pages.setCurrentWidget(self.list if found else self._scrolled)
        near = () if found or not query.strip() else self._near(query)
        self.nothing.say(query.strip(), bool(on))
        self.nothing.offer([(self._words(*one), partial(self._instead, *one)) for one in near])
        if found:
            self._put_on(keep if self.model.number(keep) >= 0 else found[0].id)
        else:
            self._tell("")

    def _put_on(self, row_id: str) -> None:
        index = self.model.index(self.model.number(row_id), 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._tell(row_id)

    def _moved(self, now: QModelIndex) -> None:
        row = now.data(ROW)
        if isinstance(row, Row):
            self._tell(row.id)

    def _tell(self, row_id: str) -> None:
        if row_id != self._shown:
            self._shown = row_id
            self.chosen.emit(row_id)

    def _typed(self) -> None:
        self._look()
        count = len(self.model.rows)
        if self.search.hasFocus():
            announce(self, tr("1 found") if count == 1 else tr("{n} found", n=count))

    def _lay_out(self) -> None:
        above = Ground("surface", "bottom")
        head = QVBoxLayout(above)
        head.setContentsMargins(16, 12, 16, 10)
        head.setSpacing(8)
        head.addWidget(self.search)
        if self.chips:
            flow = Flow()
            for chip in self.chips:
                flow.addWidget(chip)
            head.addLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(above)
        self._pages = QStackedLayout()
        # Before its pages: the first of them would else be shown as a window of its own.
        column.addLayout(self._pages, 1)
        self._pages.addWidget(self.list)
        # large text in a low window needs more room than there is
        self._scrolled = QScrollArea()
        give_viewport(self._scrolled, see_through=True)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scrolled.setWidget(self.nothing)
        self.nothing.setAutoFillBackground(False)
        self._pages.addWidget(self._scrolled)

    def _restyle(self) -> None:
        # Large text needs room, but what is read beside it needs more.
        self.setFixedWidth(min(theme().px(WIDE), 420))
        self.search.setMaximumWidth(16777215)


class _Nothing(QWidget):
    """Nothing was found: what was looked for, and the way back."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Heading("", "h3", wrap=True)
        self._text = Text("", "body", "muted", wrap=True)
        self.clear = Button(tr("Clear the search"), "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 40, 20, 20)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        self._close = Text(tr("Moves that come close:"), "small-strong", "muted", wrap=True)
        column.addWidget(self._close)
        self._near = QVBoxLayout()
        self._near.setSpacing(4)
        column.addLayout(self._near)
        column.addStretch(1)

    def say(self, query: str, filtered: bool) -> None:
        """Say what found nothing."""
        self._title.setText(tr("Nothing has “{words}” in it", words=query) if query else tr("Nothing here"))
        more = tr("The filters may hide it.") if filtered else tr("Try a shorter word.")
        self._text.setText(more)
        self.setAccessibleName(f"{self._title.text()}. {more}")

    def offer(self, near: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Offer what comes close."""
        clear(self._near)
        self._close.setVisible(bool(near))
        for words, act in near:
            button = Button(words, "quiet", "small", trailing="chevron-right", elides=True)
            button.clicked.connect(lambda _=False, act=act: act())
            self._near.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
