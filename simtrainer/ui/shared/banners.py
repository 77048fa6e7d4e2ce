"""A banner: what happened, what is safe and at most one thing to do, over the width of a page."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme

BannerTone = Literal["caution", "risk", "info"]
_ICONS: dict[BannerTone, str] = {"caution": "triangle-alert", "risk": "circle-x", "info": "info"}


class Banner(Card):
    """Says one thing until it no longer holds. Hidden while it has nothing to say."""

    pressed = Signal()
    """The button."""

    def __init__(self, tone: BannerTone, button: str = "") -> None:
        super().__init__(
            ground=f"{tone}-soft", edge=f"{tone}-border", radius=8, padding=(14, 9, 14, 9), spacing=10, row=True
        )
        self._icon = IconLabel(_ICONS[tone], tone, 18)
        self._text = Text("", "body", tone, wrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        assert isinstance(self.column, QHBoxLayout)
        self.column.addWidget(self._icon)
        self.column.addWidget(self._text, 1)
        self.button = Button(button, "secondary", "small") if button else None
        if self.button is not None:
            self.button.clicked.connect(self.pressed)
            self.column.addWidget(self.button)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" when nothing."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Say a text, aloud too when it is new; "" hides the banner."""
        if text and text != self._text.text():
            announce(self, text)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _restyle(self) -> None:
        self.setMinimumHeight(theme().px(44))
