"""One column at a time, for large text and narrow windows: which of the three is shown."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.tr import tr

Column = Literal["feed", "decide", "story"]


class ColumnTabs(Ground):
    """Feed, decision, story. Only shown when there is room for one column."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__("surface", "bottom")
        self.on = False
        self.column: Column = "decide"
        words = {"feed": tr("Feed"), "decide": tr("Decide"), "story": tr("Channels and clock")}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        self._buttons: dict[Column, Button] = {}
        for column in get_args(Column):
            button = Button(words[column], "quiet", "small")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, column=column: self.show_column(column))
            self._buttons[column] = button
            row.addWidget(button)
        row.addStretch(1)
        self.hide()
        self._mark()

    def set_on(self, on: bool) -> None:
        """Whether there is room for one column only."""
        self.on = on
        self.setVisible(on)

    def show_column(self, column: Column) -> None:
        """Show a column."""
        if column != self.column:
            self.column = column
            self._mark()
            self.changed.emit(column)

    def _mark(self) -> None:
        for column, button in self._buttons.items():
            button.set_kind("soft" if column == self.column else "quiet")
            button.setChecked(column == self.column)
