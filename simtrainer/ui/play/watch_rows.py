"""Watch words under the monitor: how often each was said, since when; one that was not read yet is an alert."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.engine.watch import Heard
from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class WatchRow(QAbstractButton):
    """One word. Pressing it goes to the newest post that isn't read yet, else to the first."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = word
        self.alert = False
        self._tail = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def tell(self, count: int, first: str, alert: bool) -> None:
        """In how many posts it was said, when first, and whether one of them is still unread."""
        self.alert = alert
        self._tail = f"{count} · {first}" if count else tr("not yet")
        spoken = tr("{n}, since {clock}", n=count, clock=first) if count else self._tail
        said = tr("Watch word “{word}”: {count}", word=self.word, count=spoken)
        self.setAccessibleName(f"{said}, {tr('new')}" if alert else said)
        self.setToolTip(tr("To the post") if count else "")
        self.setEnabled(count > 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(26, theme().px(26)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            event.ignore()  # Space pauses

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, px = theme(), theme().px
        if self.alert:
            paint_box(painter, QRectF(self.rect()), 8, "risk-soft", "risk-border")
        elif self.underMouse() and self.isEnabled():
            paint_box(painter, QRectF(self.rect()), 8, "hover")
        tone = "risk" if self.alert else "text" if self.isEnabled() else "subtle"
        side = px(14)
        middle = (self.height() - side) // 2
        painter.drawPixmap(6, middle, icons.pixmap("siren" if self.alert else "eye", tone, side))
        left, right = 6 + side + 6, self.width() - 6
        role = "small-strong" if self.alert else "small"
        tail = min(words_width(self._tail, role, True) + 2, (right - left) * 3 // 5)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(role, True))
        painter.setPen(look.color(tone if self.alert else "muted"))
        painter.drawText(QRectF(right - tail, 0, tail, self.height()), flags | Qt.AlignmentFlag.AlignRight, self._tail)
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.color(tone))
        room = right - tail - 8 - left
        word = painter.fontMetrics().elidedText(self.word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), flags, word)
        painter.end()


class WatchRows(QWidget):
    """All watch words. `opened` tells the post to go to."""

    opened = Signal(str)

    def __init__(self, words: Sequence[str], clock: Callable[[int], str]) -> None:
        super().__init__()
        self._clock = clock
        self._heard: tuple[Heard, ...] = ()
        self._unread: frozenset[str] = frozenset()
        self._told: set[str] = set()
        self.rows = [WatchRow(word, self) for word in words]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(Text(tr("Watch words"), "small-strong", "muted"))
        for number, row in enumerate(self.rows):
            column.addWidget(row)
            row.clicked.connect(lambda _checked=False, number=number: self._go(number))
        if not self.rows:
            self.hide()  # never shown from here: without a parent it would be a window
        self.alert = WatchRow("", self)
        """The first alert again, for a place where it is always in view."""
        self.alert.hide()
        self.alert.clicked.connect(lambda: self._go(self._alerted))
        self._alerted = 0

    def show_heard(self, heard: Sequence[Heard], unread: frozenset[str]) -> None:
        """Show what was heard; `unread` are posts that nobody has looked at yet."""
        self._heard, self._unread = tuple(heard), unread
        for row, one in zip(self.rows, self._heard, strict=False):
            alert = any(post in unread for post, _ in one.posts)
            row.tell(one.count, self._clock(one.posts[0][1]) if one.posts else "", alert)
            if alert and one.word not in self._told:
                announce(self, row.accessibleName())
            if one.posts:
                self._told.add(one.word)
        alerts = [number for number, row in enumerate(self.rows) if row.alert]
        self.alert.setVisible(bool(alerts))
        if alerts:
            self._alerted = alerts[0]
            one = self._heard[alerts[0]]
            self.alert.word = one.word
            self.alert.tell(one.count, self._clock(one.posts[0][1]), alert=True)

    def _go(self, number: int) -> None:
        posts = self._heard[number].posts if number < len(self._heard) else ()
        if posts:
            self.opened.emit(next((post for post, _ in posts if post in self._unread), posts[0][0]))
