"""What asking and reading share: a title, one thing at a time in a narrow column, and the way on at the foot."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class QuietPage(QWidget):
    """Esc leaves it, and its place is kept. What stands at the foot is put there by whoever fills the page."""

    left = Signal()

    def __init__(self, width: int) -> None:
        """`width`: how wide lines are to be read well."""
        super().__init__()
        self.top = Ground("surface", "bottom")
        bar = QHBoxLayout(self.top)
        bar.setContentsMargins(28, 0, 28, 0)
        bar.setSpacing(12)
        self.back = Button(tr("Stop for now"), "quiet", icon="arrow-left", key="Esc")
        self.back.clicked.connect(self.left)
        self.title = ElidedText("", "h2")
        self.aside = Text("", "body", "muted", tabular=True)
        bar.addWidget(self.back)
        bar.addWidget(self.title, 1)
        bar.addWidget(self.aside)
        self.page = Page(width, margin=0, spacing=12, centred=True)
        self.page.column.setContentsMargins(24, 20, 24, 24)
        self.foot = Ground("surface", "top")
        self.ways_on = QHBoxLayout(self.foot)
        self.ways_on.setContentsMargins(28, 10, 28, 10)
        self.ways_on.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.page, 1)
        column.addWidget(self.foot)
        QShortcut(QKeySequence("Esc"), self, self.left.emit)
        theme().changed.connect(self._restyle)
        self._restyle()

    def let_see(self, part: QWidget) -> None:
        """Scroll to something that has just come; its place is known once the page has been laid out."""
        QTimer.singleShot(0, part, lambda: self.page.ensureWidgetVisible(part, 0, 24))

    def _restyle(self) -> None:
        self.top.setFixedHeight(max(60, theme().px(32) + 28))
