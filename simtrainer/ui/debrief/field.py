"""A question's answer, kept as it is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SAVE_AFTER = 600
"""Milliseconds after the last key until what was written is handed on."""


class Field(QPlainTextEdit):
    """A question's answer: grows with the text, handed on when typing stops or the field is left."""

    written = Signal(str, str)

    def __init__(self, key: str, question: str, text: str = "") -> None:
        super().__init__(text)
        self.key = key
        self._kept = text
        self.setAccessibleName(question)
        self.setPlaceholderText(tr("Write a line or two"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SAVE_AFTER)
        self._later.timeout.connect(self.keep)
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def keep(self) -> None:
        """Hand on what is written, if it is new."""
        self._later.stop()
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(self.key, text)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.keep()
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._later.start()

    def _height(self) -> int:
        lines = max(1, int(self.document().size().height()))
        return min(max(self.fontMetrics().lineSpacing() * lines + theme().px(22), theme().px(32)), theme().px(120))

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
        self.updateGeometry()
