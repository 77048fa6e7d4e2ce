"""The workspace's columns: views over the drawer in the middle, details and the play at the right.

Where there is no room for two columns (small windows, large text), what stands at the right becomes a view of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SIDE = 336
"""Px of the right column at 100 %."""
LEAST = 700
"""Px at 100 % that the views need beside it."""


class Columns(QWidget):
    """`narrow` says when the right column has become a view, or stands at the right again."""

    narrow = Signal(bool)

    def __init__(self, views: QStackedWidget, drawer: QWidget, side: QWidget) -> None:
        super().__init__()
        self._views, self._drawer, self._side = views, drawer, side
        self.is_narrow = False
        self._sized = False
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.middle.setAccessibleName(tr("Views and drawer"))
        self.middle.setHandleWidth(1)
        self.middle.setChildrenCollapsible(False)
        self.middle.addWidget(views)
        self.middle.addWidget(drawer)
        self.middle.setStretchFactor(0, 1)
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self.across.setHandleWidth(1)
        self.across.setChildrenCollapsible(False)
        self.across.addWidget(self.middle)
        self.across.addWidget(side)
        self.across.setStretchFactor(0, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.across)
        theme().changed.connect(self._rescale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def set_drawer(self, height: int, most: int | None) -> None:
        """Give the drawer a height; `most` holds it there (its tabs alone), None lets it be dragged."""
        self._drawer.setMinimumHeight(min(height, theme().px(80)) if most is None else height)
        self._drawer.setMaximumHeight(16_777_215 if most is None else most)
        whole = max(self.middle.height(), 1)
        height = min(height, int(whole * 0.55))
        self.middle.setSizes([whole - height, height])

    def _rescale(self) -> None:
        self._sized = False
        self._place()

    def _place(self) -> None:
        look = theme()
        narrow = self.width() < look.px(LEAST + SIDE)
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            if narrow:
                self._views.addWidget(self._side)
            else:
                self._views.removeWidget(self._side)
                self.across.addWidget(self._side)
                self._side.show()
            self._sized = False
            self.narrow.emit(narrow)
        if not self._sized and self.width() > 100:
            self._sized = True
            side = look.px(SIDE)
            self._side.setMinimumWidth(0 if narrow else look.px(240))
            if not narrow:
                self.across.setSizes([self.width() - side, side])
