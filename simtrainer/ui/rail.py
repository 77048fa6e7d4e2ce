"""The navigation rail: the areas of the app at the left edge, settings at its foot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.avatars import draw_avatar
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDTH = 80
LONGEST = 10
"""Letters of a name."""


class Rail(Ground):
    """Lists the areas that there are; `chosen` gives the name of the one pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("surface", "right")
        self.setAccessibleName(tr("Areas"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        column.addWidget(Mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        self.items: dict[str, RailItem] = {}
        for name, icon, words in (
            ("practise", "messages-square", tr("Practise")),
            ("live", "presentation", tr("Live")),
            ("author", "workflow", tr("Author")),
            ("progress", "trending-up", tr("Progress")),
            ("library", "library-big", tr("Library")),
            ("profile", "user-round", tr("Me")),
            ("settings", "settings", tr("Settings")),
        ):
            if name == "profile":
                column.addStretch(1)
            item = self.items[name] = RailItem(icon, words)
            item.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            column.addWidget(item)
        theme().changed.connect(self._measure)
        self._measure()

    def set_person(self, name: str, colour: int) -> None:
        """Show who is here."""
        self.items["profile"].set_person(name, colour)
        self._measure()

    def set_current(self, name: str) -> None:
        """Mark the area that is shown."""
        for key, item in self.items.items():
            item.set_current(key == name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent"))
        for item in self.items.values():
            if item.current:
                # Round at the right only: the left half lies outside the window.
                bar = QRectF(-3, item.geometry().center().y() - 14, 6, 28)
                painter.drawRoundedRect(bar, 3, 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def _measure(self) -> None:
        # Large text must not be cut off: the rail is as wide as its widest name needs, 80 px at least.
        self.setFixedWidth(max(item.sizeHint().width() for item in self.items.values()) + 16)


class RailItem(QToolButton):
    """One area: its icon above its name; the current one is tinted and has a bar at the window's edge."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon = icon
        self._current = False
        self._under = False
        self._person: tuple[str, int] | None = None
        self.setText(words)
        self.setProperty("focusRadius", 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_current(False)
        theme().changed.connect(self.updateGeometry)

    def set_person(self, name: str, colour: int) -> None:
        """Show somebody's avatar and first name instead of the icon."""
        self._person = (name, colour)
        first = name.split(" ")[0]
        self.setText(first if len(first) <= LONGEST else f"{first[: LONGEST - 1]}…")
        self.setToolTip(name)
        self.set_current(self._current)

    @property
    def current(self) -> bool:
        """Whether this area is the one shown."""
        return self._current

    def set_current(self, current: bool) -> None:
        """Say whether this area is the one shown."""
        self._current = current
        words = tr("Profile: {name}", name=self._person[0]) if self._person is not None else self.text()
        self.setAccessibleName(tr("{area}, current page", area=words) if current else words)
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme().font("tiny-strong")).horizontalAdvance(self.text())
        return QSize(max(WIDTH - 16, words + 12), max(56, 28 + theme().line("tiny") + 12))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._under = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._under = False
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "accent-text" if self._current else "muted"
        if self._current or self._under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent-soft" if self._current else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        line = theme().line("tiny")
        top = (self.height() - 20 - 4 - line) // 2
        if self._person is not None:
            name, colour = self._person
            draw_avatar(painter, QRect((self.width() - 24) // 2, top - 3, 24, 24), name, triad=colour)
        else:
            painter.drawPixmap((self.width() - 20) // 2, top, icons.pixmap(self._icon, ink, 20))
        painter.setFont(theme().font("tiny-strong" if self._current else "tiny"))
        painter.setPen(theme().color(ink))
        box = self.rect().adjusted(0, top + 24, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())
        painter.end()


class Mark(QWidget):
    """The program's mark: one road that forks."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(36, 36)
        self.setAccessibleName("simtrainer")
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_mark(painter, 36)
        painter.end()


def draw_mark(painter: QPainter, size: int) -> None:
    """Paint the program's mark into a square of `size` px at the origin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 36, size / 36)
    ink = theme().color("on-accent")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("accent"))
    painter.drawRoundedRect(QRectF(0, 0, 36, 36), 10, 10)
    road = QPainterPath(QPointF(11, 18))
    road.lineTo(16, 18)
    road.cubicTo(20, 18, 20, 11, 25, 11)
    road.moveTo(16, 18)
    road.cubicTo(20, 18, 20, 25, 25, 25)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(road)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(10.5, 18), 3, 3)
    painter.drawEllipse(QPointF(26, 11), 3, 3)
    painter.setBrush(theme().color("accent"))
    painter.setPen(QPen(ink, 2))
    painter.drawEllipse(QPointF(26, 25), 2.2, 2.2)
    painter.restore()
