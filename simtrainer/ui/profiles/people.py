"""How people look: an avatar in their colours, a card to choose them by, and a row of colours to choose from."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QSizePolicy, QWidget

from simtrainer.records.profiles import COLOURS, FIRST, Profile
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.avatars import TRIADS, draw_avatar
from simtrainer.ui.shared.one_stop import give_stop, one_stop
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


def name_of(profile: Profile) -> str:
    """What somebody is called; a word for whoever hasn't said their name."""
    if profile.name:
        return profile.name
    if profile.damaged:
        return tr("A damaged profile")
    return tr("Me") if profile.id == FIRST else tr("Without a name")


class Avatar(QWidget):
    """Somebody's avatar, hidden from screen readers: their name stands beside it."""

    def __init__(self, profile: Profile, side: int = 64) -> None:
        super().__init__()
        self._profile = profile
        self._side = side
        theme().changed.connect(self._measure)
        self._measure()

    def set_profile(self, profile: Profile) -> None:
        """Show somebody else, or the same with another name or colours."""
        self._profile = profile
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect(), name_of(self._profile), triad=self._profile.colour)
        painter.end()

    def _measure(self) -> None:
        side = theme().px(self._side)
        self.setFixedSize(side, side)


class PersonCard(QPushButton):
    """Somebody who can be chosen: their avatar, their name, and a lock when there is a PIN."""

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self.profile = profile
        words = name_of(profile)
        self.setAccessibleName(tr("{name}, with a PIN", name=words) if profile.pin is not None else words)
        self.setProperty("focusRadius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(168), theme().px(24 + 72 + 12) + 2 * theme().line("h3") + theme().px(8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        chosen = self.isChecked()
        ground = "accent-soft" if chosen else "hover" if self.underMouse() else "surface"
        paint_box(painter, QRectF(self.rect()), 12, ground, "accent" if chosen else "border-strong")
        side = look.px(72)
        box = QRect((self.width() - side) // 2, look.px(24), side, side)
        draw_avatar(painter, box, name_of(self.profile), triad=self.profile.colour)
        words = name_of(self.profile)
        room = QRect(look.px(10), box.bottom() + look.px(12), self.width() - look.px(20), 2 * look.line("h3"))
        painter.setFont(look.font("h3"))
        painter.setPen(look.color("text"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        metrics = QFontMetrics(look.font("h3"))
        if metrics.boundingRect(room, int(flags), words).height() > room.height():
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(flags), words)
        if self.profile.pin is not None:
            size = look.px(16)
            lock = QPoint(self.width() - size - look.px(12), look.px(12))
            painter.drawPixmap(lock, icons.pixmap("lock", "muted", size))
        painter.end()


class _Colour(QRadioButton):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setAccessibleName(tr("Colour {n} of {all}", n=number + 1, all=COLOURS))
        self.setProperty("focusRadius", 18)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(32), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, _, ink = TRIADS[self._number]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(ink), 3 if self.isChecked() else 1))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(disc)
        if self.isChecked():
            side = theme().px(14)
            painter.setPen(QPen(QColor(ink), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y = disc.center().x() - side / 2, disc.center().y()
            painter.drawLine(int(x + 2), int(y), int(x + side * 0.42), int(y + side * 0.3))
            painter.drawLine(int(x + side * 0.42), int(y + side * 0.3), int(x + side - 1), int(y - side * 0.32))
        painter.end()


class Colours(QWidget):
    """The colours one can have, as a row of radio buttons."""

    chosen = Signal(int)

    def __init__(self, number: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(tr("Colour"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        for one in range(COLOURS):
            button = _Colour(one)
            button.setChecked(one == number)
            self._group.addButton(button, one)
            row.addWidget(button)
        row.addStretch(1)
        one_stop(self._group)
        self._group.idToggled.connect(lambda one, on: self.chosen.emit(one) if on else None)

    @property
    def value(self) -> int:
        """The number that is on."""
        return self._group.checkedId()

    def set_value(self, number: int) -> None:
        """Turn one on without telling."""
        self._group.blockSignals(True)
        self._group.button(number % COLOURS).setChecked(True)
        self._group.blockSignals(False)
        give_stop(self._group.buttons())
