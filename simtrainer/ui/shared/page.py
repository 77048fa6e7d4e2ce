"""A page that scrolls: one column of parts, no wider than reads well, exactly as tall as what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from simtrainer.ui.shared.theme import theme


class Page(QScrollArea):
    """Put parts into `column`. What gets the keyboard is scrolled into view."""

    def __init__(self, widest: int, *, margin: int = 28, spacing: int = 8, centred: bool = False) -> None:
        super().__init__()
        self._widest = widest
        self._margin = margin
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        # beside what stands at the left there is room as it is; in the middle it needs both margins
        self._right = margin if centred else 0
        self.column.setContentsMargins(margin, 20, self._right, margin)
        self.column.setSpacing(spacing)
        self.setWidget(self.inside)
        if centred:
            self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside.installEventFilter(self)
        theme().changed.connect(self._measure)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        room = self.viewport().width() - self._margin + self._right
        width = min(room, theme().px(self._widest) + self._margin + self._right)
        self.column.activate()
        flows = self.column.hasHeightForWidth()
        height = self.column.totalHeightForWidth(width) if flows else self.column.totalMinimumSize().height()
        self.inside.resize(width, height)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and self.inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, theme().px(24))
