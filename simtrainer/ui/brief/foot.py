"""What stays in view below the choices: how it will be played, Print and Start."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.brief.choices import Choices, how_words
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.texts import ElidedText
from simtrainer.ui.shared.tr import tr


class BriefFoot(QWidget):
    """Start is off as long as there is a reason, which stands where mode and pace are said otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.how = ElidedText("", "small", "muted")
        self.print_button = Button(tr("Print brief"), "secondary", "large", icon="printer")
        self.start_button = Button(tr("Start"), "primary", "large", icon="play", key="Ctrl Enter")
        self._why_not = ""
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.start_button, 1)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self.how)
        column.addLayout(buttons)

    def allow(self, why_not: str = "") -> None:
        """Let the story be started, or say why it can't be."""
        self._why_not = why_not
        can = not why_not
        self.start_button.setEnabled(can)
        self.start_button.setToolTip(why_not)
        self.start_button.setAccessibleDescription(tr("Key: {key}", key=key_words("Ctrl+Enter")) if can else why_not)
        self.print_button.setEnabled(can)

    def say(self, chosen: Choices) -> None:
        """What Start will do (mode and pace may be scrolled out of sight), or why it is off."""
        self.how.set_text(self._why_not or how_words(chosen))
