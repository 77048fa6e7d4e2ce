"""The picture that the room sees, laid out at 1920 x 1080 and scaled as one: `WallPicture.show_sight`.

The window on the projector and the preview on the console are both this widget.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.live.polls import MOST_OPTIONS, Team
from simtrainer.live.room import PublicState
from simtrainer.ui.live.wall.ink import TALL, WIDE
from simtrainer.ui.live.wall.results import APART, GROWS
from simtrainer.ui.live.wall.scenes import paint_wall
from simtrainer.ui.live.wall.sight import Address, Sight
from simtrainer.ui.live.wall.words import spoken
from simtrainer.ui.shared import motion
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

log = logging.getLogger(__name__)
SECOND = 1000
FRAME = 33


class WallPicture(QWidget):
    """The wall as a widget. What can't be painted leaves the last picture as it is."""

    lost = Signal(str)
    """The new picture couldn't be painted, and why: the old one stays, and the console says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("What the room sees"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._given: Sight | None = None
        self._sight: Sight | None = None
        self._at = 0.0
        self._picture = QPixmap()
        self.held = False
        """Whether it shows an older picture, since the newest couldn't be painted."""
        self._stale = True
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self._tick)
        self._grown = QElapsedTimer()
        self._frame = QTimer(self, interval=FRAME)
        self._frame.timeout.connect(self._repaint)
        theme().changed.connect(self._repaint)

    @property
    def sight(self) -> Sight | None:
        """What is on the wall: while it is frozen, what was there before."""
        return self._sight

    def show_sight(self, sight: Sight) -> None:
        """Show something else; a frozen wall stays as it is, a black one is black all the same."""
        if sight == self._given:
            return  # a phone was asleep, or the like: nothing of it can be seen
        self._given = sight
        before, after = self._sight, sight
        if before is not None and sight.frozen:
            after = before if before.frozen else replace(before, frozen=True, left=self._left())
        elif before is not None and _grows(before, after) and not motion.reduced():
            self._grown.start()
            self._frame.start()
        if after is not before:
            self._sight = after
            self._at = monotonic()
        self.setAccessibleDescription(spoken(replace(after, black=sight.black)))
        counting = after.left is not None and not after.frozen and not _held(after)
        self._second.start() if counting else self._second.stop()
        self._repaint()

    def set_state(
        self,
        state: PublicState,
        teams: tuple[Team, ...] = (),
        joined: dict[str, int] | None = None,
        address: Address | None = None,
    ) -> None:
        """Show a public state with who is in, for those who have no host."""
        self.show_sight(Sight(state, teams, joined or {}, address=address))

    def sizeHint(self) -> QSize:
        return QSize(392, 220)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * TALL / WIDE)

    def place(self) -> QRectF:
        """Where in the widget the picture is: as large as fits, in the middle."""
        scale = min(self.width() / WIDE, self.height() / TALL)
        wide, tall = WIDE * scale, TALL * scale
        return QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("black"))
        if self._sight is not None and self._given is not None and not self._given.black:
            if self._stale:
                self._render(self._sight)
            if not self._picture.isNull():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(self.place(), self._picture, QRectF(self._picture.rect()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repaint()

    # ---- inside

    def _render(self, sight: Sight) -> None:
        self._stale = False
        ratio = self.devicePixelRatioF()
        place = self.place()
        size = QSize(max(1, round(place.width() * ratio)), max(1, round(place.height() * ratio)))
        picture = QPixmap(size)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            painter.scale(size.width() / WIDE, size.height() / TALL)
            paint_wall(painter, sight, self._left(), self._age())
        except Exception as error:  # the room never sees an error, whatever it is
            painter.end()
            if not self.held:  # said once, not with every second of a timer
                self.held = True
                log.exception("the wall keeps its last picture")
                self.lost.emit(str(error))
            return
        painter.end()
        self.held = False
        self._picture = picture

    def _left(self) -> float | None:
        sight = self._sight
        if sight is None or sight.left is None:
            return None
        if sight.frozen or _held(sight):
            return sight.left
        return max(0.0, sight.left - (monotonic() - self._at))

    def _age(self) -> float:
        """How old the bars are; they grow once, when they are revealed."""
        if not self._frame.isActive():
            return 1e9
        age = float(self._grown.elapsed())
        if age > GROWS + APART * MOST_OPTIONS:
            self._frame.stop()
        return age

    def _tick(self) -> None:
        if (self._left() or 0) <= 0:
            self._second.stop()
        self._repaint()

    def _repaint(self) -> None:
        self._stale = True
        self.update()


def _held(sight: Sight) -> bool:
    return bool((sight.state.scene.get("timer") or {}).get("held"))


def _grows(before: Sight, after: Sight) -> bool:
    """Whether bars are new: the vote was just revealed, or revealed in another way."""
    old, new = before.state.result, after.state.result
    return new is not None and (old is None or ("groups" in old) != ("groups" in new))
