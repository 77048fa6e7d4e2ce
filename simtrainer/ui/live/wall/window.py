"""The wall's window: the picture and nothing else, over a whole screen or as a window that can be shared."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.ui.live.wall.picture import WallPicture
from simtrainer.ui.shared.tr import tr

SIZE = (960, 540)
"""Of the window that isn't over a whole screen."""


class WallWindow(QWidget):
    """A top-level window with the picture. It never takes the keyboard away from the console by itself."""

    closed = Signal()
    """It was closed by its own button."""
    turned = Signal()
    """Whole screen or window: the other, please (Esc, F11, a double click)."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("simtrainer: what the room sees"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.picture = WallPicture(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        self.setMinimumSize(320, 180)
        self.resize(*SIZE)

    def fill(self, screen: QScreen) -> None:
        """Cover a whole screen."""
        if self.isVisible() and (self.screen() is not screen or not self.isFullScreen()):
            self.hide()  # a window that covers a screen doesn't move to another one
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.showFullScreen()

    def float_on(self, screen: QScreen) -> None:
        """Be an ordinary window, in a corner of a screen where it hides little."""
        self.unsetCursor()
        if self.isVisible() and self.isFullScreen():
            self.hide()
        self.setScreen(screen)
        room = screen.availableGeometry()
        wide, tall = min(SIZE[0], room.width() // 2), min(SIZE[1], room.height() // 2)
        self.showNormal()
        self.setGeometry(room.right() - wide - 24, room.bottom() - tall - 24, wide, tall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.turned.emit()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.turned.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
