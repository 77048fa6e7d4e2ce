"""A message over the window; apart from `messages`, since a start that goes well shows none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.messages import Message, Sort
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

_LOOKS: dict[Sort, tuple[str, str]] = {
    "error": ("circle-x", "risk"),
    "question": ("circle-help", "accent-text"),
    "notice": ("info", "accent-text"),
}


class MessageDialog(Scrim):
    """A message on a scrim; the keyboard is on the safe button."""

    def __init__(self, over: QWidget, message: Message, *, yes: str = "", no: str = "") -> None:
        super().__init__(over)
        self.agreed = False
        self._look = message
        icon, color = _LOOKS[message.sort]
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(icon, color, 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Heading(message.title, "h2", wrap=True), 1)
        self.card.column.addLayout(head)
        if message.text:
            self.card.column.addWidget(Text(message.text, "body", "muted", wrap=True))
        detail = _Detail(message.detail, self.card)
        detail.setVisible(bool(message.detail))
        if message.detail:
            self.card.column.addWidget(detail)
        row = QHBoxLayout()
        row.addStretch(1)
        self.no = Button(no or tr("Close"), "secondary", key="Esc")
        self.no.clicked.connect(self.close_over)
        row.addWidget(self.no)
        self.yes = Button(yes, "primary") if yes else None
        if self.yes is not None:
            self.yes.clicked.connect(self._agree)
            row.addWidget(self.yes)
        self.card.column.addSpacing(4)
        self.card.column.addLayout(row)
        self.card.setAccessibleName(message.spoken)
        wide = min(theme().px(460), max(over.width() - 48, 320))
        self.card.setFixedWidth(wide)
        # The detail is what gives way in a small window: it scrolls.
        spare = over.height() - 48 - self.card.column.totalHeightForWidth(wide)
        detail.grow(spare)

    def open_over(self) -> None:
        super().open_over()
        announce(self, self._look.spoken, urgent=self._look.sort == "error")

    def safe(self) -> QWidget:
        return self.no

    def _agree(self) -> None:
        self.agreed = True
        self.close_over()


class _Detail(QPlainTextEdit):
    """What an expert would want to see, to be copied."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Details"))
        self.setProperty("focusRadius", 8)
        self._wanted = min(text.count("\n") + 1, 10) * theme().line("body") + 20
        self._least = min(self._wanted, 3 * theme().line("body") + 20)
        self.setFixedHeight(self._least)

    def grow(self, spare: int) -> None:
        """Become higher, up to what the text needs, by at most so many pixels."""
        self.setFixedHeight(min(self._wanted, self._least + max(spare, 0)))
