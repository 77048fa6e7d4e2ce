"""A search field: an icon before the words, the key that leads to it after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.chips import draw_key_cap, key_cap_width
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class SearchField(QLineEdit):
    """Esc clears, and leaves when there is nothing to clear; Enter and Down go on to what was found."""

    left = Signal()
    """Esc in an empty field, Enter or Down."""

    def __init__(self, key: str = "Ctrl K") -> None:
        super().__init__()
        self._key = key
        self.setProperty("focusRadius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._clear: QAction | None = None
        self.textChanged.connect(self._offer_to_clear)
        self.setAccessibleDescription(tr("Key: {key}", key=key_words(key.replace(" ", "+"))))
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_prompt(self, text: str) -> None:
        """What the empty field says, seen and spoken."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme().px(16)
        painter.drawPixmap(10, (self.height() - side) // 2, icons.pixmap("search", "muted", side))
        cap = key_cap_width(self._key)
        prompt = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        room = self.width() - side - 36 - cap
        if not self.text() and not self.hasFocus() and prompt < room:
            draw_key_cap(painter, self.width() - cap - 9, self.height() // 2, self._key)
        painter.end()

    def _offer_to_clear(self, text: str) -> None:
        if self._clear is None:
            # Made at the first letter: no empty field needs it, and home opens with one.
            self._clear = self.addAction(icons.icon("x", "muted", 16), QLineEdit.ActionPosition.TrailingPosition)
            self._clear.setToolTip(tr("Clear"))
            self._clear.triggered.connect(self.clear)
        self._clear.setVisible(bool(text))

    def _restyle(self) -> None:
        if self._clear is not None:
            self._clear.setIcon(icons.icon("x", "muted", 16))
        self.setTextMargins(theme().px(16) + 8, 0, 0, 0)
        self.setMaximumWidth(theme().px(300))
        self.setFixedHeight(theme().px(32))
        self.updateGeometry()
