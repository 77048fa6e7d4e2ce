"""Rows of a settings page: what a setting is, and its control beside it, or beneath where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from simtrainer.ui.shared.one_stop import one_stop
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WORDS = 300
"""The least that title and help are given beside a control, in px at 100 %."""
GAP = 24


class Choice(QWidget):
    """One of a few: segments side by side where they fit, a list of radio buttons where they don't."""

    chosen = Signal(object)
    """The value that the user chose."""

    def __init__(self, name: str, options: Sequence[tuple[Any, str]], value: Any) -> None:
        super().__init__()
        self._values = {str(one): one for one, _ in options}
        self.segments = Segments(name, [Option(str(one), tr(words)) for one, words in options], str(value))
        self.segments.chosen.connect(self._choose)
        self.list = QWidget()
        self.list.setAccessibleName(name)
        self.list.hide()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._radios: dict[str, QRadioButton] = {}
        for one, words in options:
            radio = self._radios[str(one)] = QRadioButton(tr(words))
            radio.setProperty("focusRadius", 6)
            radio.setChecked(one == value)
            radio.clicked.connect(lambda _=False, key=str(one): self._choose(key))
            self._group.addButton(radio)
            column.addWidget(radio)
        one_stop(self._group)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.segments)
        both.addWidget(self.list)

    def set_value(self, value: Any) -> None:
        """Turn a value on without telling."""
        self.segments.set_value(str(value))
        self._radios[str(value)].setChecked(True)

    def fit(self, width: int) -> None:
        """Take the shape that fits into a width."""
        layout = self.segments.layout()
        assert layout is not None
        layout.invalidate()  # the text may just have grown
        wide = layout.sizeHint().width() <= width
        if wide != self.list.isHidden():
            focused = self.isAncestorOf(self.window().focusWidget() or self.window())
            self.segments.setVisible(wide)
            self.list.setHidden(wide)
            if focused:
                self.setFocus()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the option that is on."""
        if self.list.isHidden():
            self.segments.setFocus(reason)
        else:
            button = self._group.checkedButton()
            if button is not None:
                button.setFocus(reason)

    def _choose(self, key: str) -> None:
        self.set_value(self._values[key])
        self.chosen.emit(self._values[key])


class Switch(QCheckBox):
    """On or off, in a word beside the box."""

    def __init__(self, name: str, on: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("focusRadius", 6)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._say)
        self.setChecked(on)
        self._say(on)

    def _say(self, on: bool) -> None:
        self.setText(tr("On") if on else tr("Off"))


class SettingRow(QWidget):
    """A title, a line of help and a control; `words` is what a search looks at."""

    def __init__(self, title: str, help: str, control: QWidget | None = None, *, also: str = "") -> None:
        super().__init__()
        self.control = control
        self.words = f"{title} {help} {also}".casefold()
        self.title = Text(title, "body-strong", wrap=True)
        self.help = Text(help, "small", "muted", wrap=True)
        if not help:  # showing it would open a window of its own: it has no parent yet
            self.help.hide()
        if control is not None and help:
            control.setAccessibleDescription(help)
        told = QVBoxLayout()
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(2)
        told.addWidget(self.title)
        told.addWidget(self.help)
        told.addStretch(1)
        self._line = QHBoxLayout()
        self._line.setSpacing(GAP)
        self._line.addLayout(told, 1)
        if control is not None:
            self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.below = QVBoxLayout(self)
        self.below.setContentsMargins(16, 12, 16, 12)
        self.below.setSpacing(8)
        self.below.addLayout(self._line)
        theme().changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.control is None:
            return
        room = self.width() - 32
        if isinstance(self.control, Choice):
            self.control.fit(room)
            beside = self.control.list.isHidden()
        else:
            beside = True
        beside = beside and self.control.sizeHint().width() + GAP + theme().px(WORDS) <= room
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._line.direction():
            self._line.setDirection(direction)
            self._line.setSpacing(GAP if beside else 8)
            side = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignLeft
            self._line.setAlignment(self.control, side)
