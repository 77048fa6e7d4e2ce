"""A tab of the library: a shelf at the left, what is read in the middle, and what belongs to it at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.shared.cards import Ground, clear
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shelves.shelf import Shelf

READS_WELL = 760
"""Widest that a page reads well, at 100 %."""
ASIDE = 292
ENOUGH = 560
"""The middle needs so much, or what stands at the right goes below it."""


class Tab(QWidget):
    """Shows what is on the shelf. A subclass fills `page_parts` and, if it has any, `aside_parts`."""

    wanted = Signal(str, str)
    """Another tab and what to open there ("moves", "silence")."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.shelf = shelf
        self.page = Page(READS_WELL, margin=24, spacing=14)
        self.page.inside.setAccessibleName(shelf.list.accessibleName())
        self._middle = Ground("canvas")
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.page)
        self.side = Ground("surface", "left")
        self.side_page = Page(ASIDE - 36, margin=18, spacing=10)
        beside = QVBoxLayout(self.side)
        beside.setContentsMargins(1, 0, 0, 0)
        beside.addWidget(self.side_page)
        self.side.hide()
        self._aside: list[QWidget] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(shelf)
        line.addWidget(self._middle, 1)
        line.addWidget(self.side)
        shelf.chosen.connect(self.show_row)
        theme().changed.connect(self._arrange)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the list."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.shelf.list.setFocus(reason)

    def show_row(self, row_id: str) -> None:
        """Show what is on the shelf."""
        clear(self.page.column)
        clear(self.side_page.column)
        self._aside = list(self.aside_parts(row_id)) if row_id else []
        parts = list(self.page_parts(row_id)) if row_id else []
        for part in (*parts, *self._aside):
            _polish(part)
        for part in parts:
            self.page.column.addWidget(part)
        self._arrange()
        for page in (self.page, self.side_page):
            page.verticalScrollBar().setValue(0)

    def page_parts(self, row_id: str) -> Sequence[QWidget]:
        """What stands in the middle."""
        raise NotImplementedError

    def aside_parts(self, row_id: str) -> Sequence[QWidget]:
        """What belongs to it, at the right, or below where there is no room."""
        return ()

    def parts(self) -> list[QWidget]:
        """Where F6 goes."""
        return [self.shelf.search, self.shelf.list, self.page, self.side_page]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = theme().px(ASIDE)
        beside = bool(self._aside) and self.width() - self.shelf.width() - wide >= theme().px(ENOUGH)
        self.side.setFixedWidth(wide)
        self.side.setVisible(beside)
        column = self.side_page.column if beside else self.page.column
        for part in self._aside:
            if column.indexOf(part) < 0:
                column.addWidget(part)


def _polish(part: QWidget) -> None:
    """Give a part its final fonts at once: a height measured with others would stay."""
    for one in (part, *part.findChildren(QWidget)):
        one.ensurePolished()
