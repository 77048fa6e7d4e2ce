"""A segmented control: one of a few, side by side; arrow keys change it, and it is one Tab stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from simtrainer.frozen import frozen
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.one_stop import give_stop
from simtrainer.ui.shared.painting import fill
from simtrainer.ui.shared.theme import theme


@frozen
class Option:
    """One segment: what it stands for, its words, an icon, and a count shown after the words ("" for none)."""

    id: str
    text: str
    icon: str = ""
    count: str = ""


class _Segment(QRadioButton):
    def __init__(self, option: Option, place: str, parent: QWidget) -> None:
        super().__init__(option.text, parent)
        self.option = option
        self._place = place
        self.setProperty("focusRadius", 7)
        self.setAccessibleName(f"{option.text}, {option.count}" if option.count else option.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = theme()
        # As wide as when it is chosen, so that nothing moves on a choice.
        width = QFontMetrics(self._font(True)).horizontalAdvance(self.option.text) + 2 * look.px(12)
        if self.option.icon:
            width += look.px(15 + 6)
        if self.option.count:
            width += look.px(6) + QFontMetrics(look.font("body", True)).horizontalAdvance(self.option.count)
        return QSize(width + 2, look.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setClipPath(self._shape())
            fill(painter, self.rect(), look.color("accent-soft" if on else "hover"))
            painter.setClipping(False)
        if self._place in ("first", "middle"):
            fill(painter, QRect(self.width() - 1, 1, 1, self.height() - 2), look.color("border"))
        ink = "accent-text" if on else "muted"
        metrics = QFontMetrics(self._font(True))
        x = (self.width() - self.sizeHint().width()) // 2 + look.px(12) + 1
        if self.option.icon:
            side = look.px(15)
            painter.drawPixmap(x, (self.height() - side) // 2, icons.pixmap(self.option.icon, ink, side))
            x += side + look.px(6)
        painter.setFont(self._font(on))
        painter.setPen(look.color(ink))
        width = metrics.horizontalAdvance(self.option.text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(x, 0, width + 2, self.height()), flags, self.option.text)
        if self.option.count:
            painter.setFont(look.font("body", True))
            painter.setPen(look.color("accent-text" if on else "subtle"))
            painter.drawText(QRect(x + width + look.px(6), 0, self.width(), self.height()), flags, self.option.count)
        painter.end()

    def _shape(self) -> QPainterPath:
        """The segment inside the control's line, with the control's corners at its outer end."""
        left = 1 if self._place in ("first", "only") else -9
        right = -1 if self._place in ("last", "only") else 9
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(left, 1, right, -1), 7, 7)
        return path

    def _font(self, strong: bool) -> QFont:
        font = QFont(theme().font("body"))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
        return font


class Segments(QWidget):
    """One of a few options. `name` is what the whole is called aloud."""

    chosen = Signal(str)
    """The id of the option that was chosen by the user."""

    def __init__(self, name: str, options: Sequence[Option] = (), chosen: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._segments: list[_Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.set_options(options, chosen)

    @property
    def value(self) -> str:
        """The id of the option that is on."""
        return next((one.option.id for one in self._segments if one.isChecked()), "")

    @property
    def options(self) -> tuple[Option, ...]:
        """What there is to choose from."""
        return tuple(one.option for one in self._segments)

    @property
    def buttons(self) -> list[QRadioButton]:
        """The segments as buttons, from the left."""
        return list(self._segments)

    def set_options(self, options: Sequence[Option], chosen: str) -> None:
        """Offer other options; nothing happens when they are the same."""
        if tuple(options) == self.options:
            self.set_value(chosen)
            return
        focused = any(one.hasFocus() for one in self._segments)
        for old in self._segments:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._segments = []
        last = len(options) - 1
        for number, option in enumerate(options):
            place = "only" if not last else "first" if not number else "last" if number == last else "middle"
            segment = _Segment(option, place, self)
            segment.setChecked(option.id == chosen)
            segment.toggled.connect(self._toggled)
            self._row.addWidget(segment)
            self._segments.append(segment)
        give_stop(self._segments)
        if focused:
            self.setFocus()

    def set_value(self, chosen: str) -> None:
        """Turn an option on without telling."""
        for one in self._segments:
            if one.option.id == chosen and not one.isChecked():
                one.blockSignals(True)
                one.setChecked(True)
                one.blockSignals(False)
                self.update()
        give_stop(self._segments)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the option that is on, else to the first."""
        target = next((one for one in self._segments if one.isChecked()), next(iter(self._segments), None))
        if target is not None:
            target.setFocus(reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("border-control"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def _toggled(self, on: bool) -> None:
        if on:
            give_stop(self._segments)
            self.chosen.emit(self.value)
