"""A small card over a part of the workspace that asks something: Esc closes it, and the keyboard goes back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simtrainer.ui.shared.buttons import Button, IconButton, Kind
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDE, EDGE = 380, 12


class OverCard(Card):
    """Lies in the upper right corner of `over` and leaves the rest usable. `body` holds what is asked."""

    closed = Signal()

    def __init__(self, over: QWidget, title: str) -> None:
        super().__init__(ground="raised", edge="border-strong", padding=(16, 12, 12, 14), spacing=10)
        self.setParent(over)
        self._over = over
        self._before: QWidget | None = None
        self._yes: Button | None = None
        self.heading = Heading(title)
        self.close_button = IconButton("x", tr("Close"), small=True, key="Esc")
        self.close_button.clicked.connect(self.close_card)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        self.column.addLayout(head)
        self.setAccessibleName(title)
        over.installEventFilter(self)
        theme().changed.connect(self._place)
        self.hide()

    def set_title(self, title: str) -> None:
        """What the card is about."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    def open_card(self, first: QWidget) -> None:
        """Show it, with the keyboard at `first`."""
        focus = self._over.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._before = focus
        self.show()
        self._place()
        self.raise_()
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def close_card(self) -> None:
        """Away with it, and the keyboard back to where it was."""
        if self.isHidden():
            return
        inside = self.window().focusWidget()
        self.hide()
        if self._before is not None and (inside is None or self.isAncestorOf(inside)):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def buttons(self, word: str, kind: Kind = "primary") -> Button:
        """A row with what is to be done (Enter does it) and with Cancel; the first of them."""
        row = QHBoxLayout()
        row.addStretch(1)
        no = Button(tr("Cancel"), "secondary", "small", key="Esc")
        no.clicked.connect(self.close_card)
        yes = self._yes = Button(word, kind, "small", key="Enter")
        row.addWidget(no)
        row.addWidget(yes)
        self.column.addLayout(row)
        return yes

    def note(self, text: str) -> Text:
        """A wrapped line of text."""
        made = Text(text, "small", "muted", wrap=True)
        self.column.addWidget(made)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._yes is not None and self.isVisible():
            self._yes.click()
        else:
            event.accept()  # keys in a card are never the map's

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDE), super().sizeHint().height())

    def _place(self) -> None:
        room = self._over.size()
        wide = min(theme().px(WIDE), room.width() - 2 * EDGE)
        layout = self.layout()
        layout.invalidate()
        high = layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
        self.setGeometry(room.width() - wide - EDGE, EDGE, wide, min(high, room.height() - 2 * EDGE))
