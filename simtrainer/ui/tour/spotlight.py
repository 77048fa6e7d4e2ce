"""A spotlight over the window: one place stays light, the rest is dimmed, and a card says what it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.motion import duration
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

AROUND, GAP, EDGE, RADIUS = 6, 14, 16, 12
"""The light reaches so far around its place; from there to the card; from the card to the window's edge."""


@frozen
class Stop:
    """A place worth pointing at. `place` gives it in the window's pixels, None where it isn't to be seen now."""

    title: str
    text: str
    place: Callable[[], QRect | None]


class Spotlight(Scrim):
    """Goes through stops: Right or Enter goes on, Left back, Esc ends the tour."""

    skipped = Signal()
    """The trainee wants no more of it."""
    ended = Signal()
    """The last stop was seen."""

    def __init__(self, over: QWidget, stops: Sequence[Stop], *, first: int = 1, of: int = 0, last: str = "") -> None:
        super().__init__(over, padding=(18, 15, 18, 14), centred=False)
        self.stops = tuple(stops)
        self.at = 0
        self._first, self._of = first, of or len(self.stops)
        self._last = last or tr("Done")
        self._light = QRect()
        self._moves = QVariantAnimation(self)
        self._moves.valueChanged.connect(self._shine)
        column = self.card.column
        column.setSpacing(6)
        self._title = Heading("", "h3", wrap=True)
        self._text = Text("", "body", "muted", wrap=True)
        self._count = Text("", "small", "subtle")
        self.skip = Button(tr("Skip the tour"), "quiet", "small", key="Esc")
        self.next = Button(tr("Next"), "primary", "small", key="→")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        for part in (self._title, self._text):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(foot)
        self.skip.clicked.connect(self._skip)
        self.next.clicked.connect(self.go_on)
        for button in (self.skip, self.next):
            button.installEventFilter(self)
        theme().changed.connect(self._place)

    def safe(self) -> QWidget:
        return self.next

    def open_over(self) -> None:
        super().open_over()
        self._show(0)

    def go_on(self) -> None:
        """The next stop, or the end."""
        if self.at + 1 < len(self.stops):
            self._show(self.at + 1)
        else:
            self.close_over()
            self.ended.emit()

    def go_back(self) -> None:
        """The stop before, where there is one."""
        if self.at:
            self._show(self.at - 1)

    @property
    def light(self) -> QRect:
        """What is lit, in the window's pixels; empty when the place can't be seen."""
        place = self.stops[self.at].place()
        if place is None:
            return QRect()
        return place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(self.rect().adjusted(2, 2, -2, -2))

    def _show(self, at: int) -> None:
        self.at = at
        stop = self.stops[at]
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        number = tr("{n} of {of}", n=self._first + at, of=self._of)
        self._count.setText(number)
        self.next.set_text(tr("Next") if at + 1 < len(self.stops) else self._last)
        self.skip.setVisible(self._first + at < self._of)
        self.card.setAccessibleName(f"{stop.title}. {stop.text} {number}")
        announce(self, self.card.accessibleName())
        self._place()

    def _skip(self) -> None:
        self.close_over()
        self.skipped.emit()

    def _place(self) -> None:
        """Put the card beside the light, where there is most room for it."""
        if self.isHidden():
            return
        light = self.light
        wide = min(theme().px(340), self.width() - 2 * EDGE)
        self.card.setFixedWidth(wide)
        self.card.adjustSize()
        high = max(self.card.heightForWidth(wide), self.card.sizeHint().height())
        self.card.setGeometry(QRect(_beside(light, QSize(wide, high), self.rect()), QSize(wide, high)))
        self._moves.stop()
        if self._light.isEmpty() or light.isEmpty() or not duration("settle"):
            self._shine(light)
            return
        self._moves.setDuration(duration("settle"))
        self._moves.setStartValue(self._light)
        self._moves.setEndValue(light)
        self._moves.start()

    def _shine(self, light: QRect) -> None:
        self._light = QRect(light)
        self.update()

    # ---- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and watched in (self.skip, self.next):
            event.accept()  # the keys of the screen below wait until the tour is over
            return True
        if event.type() == QEvent.Type.KeyPress and watched in (self.skip, self.next):
            # A button would take the arrows to go to its neighbour.
            pressed = cast("QKeyEvent", event)
            if pressed.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self.keyPressEvent(pressed)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._skip()
            case Qt.Key.Key_Right | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.go_on()
            case Qt.Key.Key_Left:
                self.go_back()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._light = QRect()
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim = QPainterPath()
        dim.addRect(QRectF(self.rect()))
        light = QRectF(self._light)
        if not light.isEmpty():
            hole = QPainterPath()
            hole.addRoundedRect(light, RADIUS, RADIUS)
            dim = dim.subtracted(hole)
        painter.fillPath(dim, theme().color("scrim"))
        if not light.isEmpty():
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRoundedRect(light, RADIUS, RADIUS)
        painter.end()


def _beside(light: QRect, card: QSize, room: QRect) -> QPoint:
    """Where a card stands beside a light: right, left, below or above of it, else over its lower edge."""
    inside = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    if light.isEmpty():
        return inside.center() - QPoint(card.width() // 2, card.height() // 2)
    middle = light.center() - QPoint(card.width() // 2, card.height() // 2)
    top = min(max(light.top() + AROUND, inside.top()), inside.bottom() - card.height())
    left = min(max(middle.x(), inside.left()), inside.right() - card.width())
    for place in (
        QPoint(light.right() + GAP, top),
        QPoint(light.left() - GAP - card.width(), top),
        QPoint(left, light.bottom() + GAP),
        QPoint(left, light.top() - GAP - card.height()),
    ):
        if inside.contains(QRect(place, card)):
            return place
    low = min(light.bottom(), inside.bottom()) - card.height() - AROUND
    return QPoint(left, max(low, inside.top()))
