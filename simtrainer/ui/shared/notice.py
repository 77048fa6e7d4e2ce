"""A notice at the foot of a window: something was done, and where it is. Nothing waits for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.messages import Message
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

STAYS_MS, SEEN_MS = 20_000, 6_000
"""How long there is to open a file, and to read a line that asks for nothing."""
WIDE = 400
MARGIN = 24


class Notice(Card):
    """Says a message and goes by itself, later while it is being looked at. Tab leads from where one was to it."""

    def __init__(self, over: QWidget, message: Message, file: Path | None = None) -> None:
        super().__init__(edge="good-border", padding=(14, 12, 10, 12), spacing=10, row=True)
        self.setParent(over)
        self._over = over
        self._file = file
        self._before = over.focusWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(message.title, "body-strong", wrap=True))
        if message.text:
            text = Text(message.text, "small", "muted", wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(text)
        self.open = Button(tr("Open"), "secondary", "small", icon="external-link") if file is not None else None
        self.shut = IconButton("x", tr("Close"), small=True)
        self.shut.clicked.connect(self.go)
        assert isinstance(self.column, QHBoxLayout)
        top = Qt.AlignmentFlag.AlignTop
        self.column.addWidget(IconLabel("circle-check", "good", 18), 0, top)
        self.column.addLayout(words, 1)
        if self.open is not None and file is not None:
            self.open.setAccessibleName(tr("Open {file}", file=file.name))
            self.open.clicked.connect(lambda: self._open(file))
            self.column.addWidget(self.open, 0, top)
        self.column.addWidget(self.shut, 0, top)
        self.setAccessibleName(message.spoken)
        self._timer = QTimer(self, interval=STAYS_MS if file is not None else SEEN_MS, singleShot=True)
        self._timer.timeout.connect(self._leave)
        over.installEventFilter(self)
        theme().changed.connect(self._place)

    def show_up(self, *, aloud: bool = True) -> None:
        """Come up, and have it said aloud."""
        for other in self._over.findChildren(Notice):
            if other is not self:
                other.go()
        first = self.open or self.shut
        if self._before is not None:
            QWidget.setTabOrder(self._before, first)
        if first is not self.shut:
            QWidget.setTabOrder(first, self.shut)
        self.show()
        self.raise_()
        self._place()
        if aloud:
            announce(self, self.accessibleName())
        self._timer.start()

    def go(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        self._timer.stop()
        self._over.removeEventFilter(self)
        here = self.focusWidget()
        if here is not None and here.hasFocus() and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go()
            return
        super().keyPressEvent(event)

    def _open(self, file: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        self.go()

    def _leave(self) -> None:
        if self.underMouse() or self.isAncestorOf(self._over.focusWidget() or self._over):
            self._timer.start()
            return
        self.go()

    def _place(self) -> None:
        wide = min(theme().px(WIDE), self._over.width() - 2 * MARGIN)
        high = self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height()
        # where there is nothing to do it stands in the middle, where one was asked
        left = self._over.width() - wide - MARGIN if self._file is not None else (self._over.width() - wide) // 2
        self.setGeometry(left, self._over.height() - high - MARGIN, wide, high)
