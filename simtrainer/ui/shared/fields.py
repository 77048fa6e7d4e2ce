"""Fields of the form: a label above, what is wrong below, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme


class Field(QWidget):
    """A labelled field; `wrong` says what is wrong with it, in place."""

    def __init__(self, label: str, field: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)  # the ring of the keyboard touches no letter
        self._label = Text(label, "small-strong", "muted", wrap=True)
        self._label.setBuddy(field)
        column.addWidget(self._label)
        column.addWidget(field)
        self._help = help_text
        self.note = Text(help_text, "small", "subtle", wrap=True)
        column.addWidget(self.note)
        self.note.setVisible(bool(help_text))  # only now: without a parent it would be a window of its own
        field.setAccessibleName(label)
        field.setAccessibleDescription(help_text)

    def set_label(self, label: str) -> None:
        """Call the field something else."""
        self._label.setText(label)
        self.field.setAccessibleName(label)

    def wrong(self, text: str) -> None:
        """Say what is wrong; "" takes it back."""
        self.note.setText(text or self._help)
        self.note.set_color("risk" if text else "subtle")
        self.note.setVisible(bool(text or self._help))
        self.field.setAccessibleDescription(text or self._help)


class Line(QLineEdit):
    """One line of text."""

    def __init__(self, text: str = "", prompt: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(prompt)
        self.setCursorPosition(0)
        self.setProperty("focusRadius", 8)
        theme().changed.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), theme().px(34))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(34))


class Area(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, text: str = "", prompt: str = "", lines: int = 3) -> None:
        super().__init__(text)
        self._lines = lines
        self.setPlaceholderText(prompt)
        self.setTabChangesFocus(True)
        self.setProperty("focusRadius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self._lines * theme().line("body") + 24)


class Choice(QComboBox):
    """One of a few; the wheel scrolls the page and never changes it unseen.

    With `free` anything may be typed, and what is offered is found by any part of its words.
    """

    picked = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], chosen: str = "", *, free: bool = False) -> None:
        super().__init__()
        self.setEditable(free)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)  # Enter would add what was typed to the offers
        self.setProperty("focusRadius", 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        for value, words in options:
            self.addItem(words, value)
        self.set_value(chosen)
        self.currentIndexChanged.connect(self.picked)
        if free:
            self.editTextChanged.connect(self.picked)
            self._find_within()
        theme().changed.connect(self._restyle)
        self._restyle()

    @property
    def value(self) -> str:
        """What is chosen, or typed."""
        if self.isEditable():
            at = self.findText(self.currentText())
            return str(self.itemData(at)) if at >= 0 else self.currentText().strip()
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose a value; one that isn't offered is typed where that is possible."""
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)
        elif self.isEditable():
            self.setEditText(value)

    def _find_within(self) -> None:
        # Of a thousand names nobody knows the first letter: whatever is typed is looked for anywhere in them.
        finder = self.completer()
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line = self.lineEdit()
        if line is not None:
            line.textEdited.connect(self._name_offers)

    def _name_offers(self) -> None:
        # Only now: a list that nobody types for needn't be made.
        self.completer().popup().setObjectName("offers")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style sheet can't tint an icon; with a line to type in, the line lies beside it.
        painter = QPainter(self)
        side = theme().px(16)
        picture = icons.pixmap("chevron-down", "muted" if self.isEnabled() else "disabled", side)
        painter.drawPixmap(self.width() - side - 8, (self.height() - side) // 2, picture)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _restyle(self) -> None:
        self.setFont(theme().font("body"))
        self.setFixedHeight(theme().px(34))


class Number(QSpinBox):
    """A whole number, without buttons; the wheel scrolls the page and never changes it unseen."""

    edge = 9
    """Px between the box and the number."""

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fill()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _fill(self) -> None:
        # Under a style sheet Qt keeps room for buttons that aren't there, and the number is nowhere to be seen.
        self.lineEdit().setGeometry(self.rect().adjusted(self.edge, 1, -self.edge, -1))


class Minutes(Number):
    """A whole number of minutes."""

    def __init__(self, minutes: int) -> None:
        super().__init__()
        self.setRange(1, 10_080)
        self.setSuffix(" min")
        self.setValue(minutes)
        self.setProperty("focusRadius", 8)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setMinimumWidth(theme().px(110))
        self.setFixedHeight(theme().px(34))
