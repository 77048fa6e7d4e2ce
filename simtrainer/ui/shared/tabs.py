"""Tabs: an icon, a word and a count each, the current one underlined; arrow keys go along."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.chips import draw_badge
from simtrainer.ui.shared.one_stop import give_stop, one_stop
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class TabButton(QRadioButton):
    """One tab."""

    def __init__(self, words: str, icon: str = "", height: int = 40) -> None:
        super().__init__(words)
        self._height = height
        self._icon = icon
        self._bare = False
        self._count = ""
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("{tab}, tab", tab=words))
        theme().changed.connect(self.updateGeometry)

    def set_count(self, count: int | str) -> None:
        """How many there are in it, or how much ("83 %"); 0 or "" for nothing to say."""
        self._count = str(count) if count else ""
        name = tr("{tab}, tab", tab=self.text())
        self.setAccessibleName(tr("{tab}, tab, {n}", tab=self.text(), n=count) if count else name)
        self.updateGeometry()
        self.update()

    def set_icon_shown(self, shown: bool) -> None:
        """Show the icon, or leave it out where there is little room."""
        self._bare = not shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        width = QFontMetrics(self._font(True)).horizontalAdvance(self.text()) + look.px(20)
        if self._count:
            width += self._badge() + look.px(6)
        return QSize(width + self._lead(), look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def focus_rect(self) -> QRect:
        """Where the focus ring goes: a tab as high as its bar would have it cut off at the window's edge."""
        high = min(self.height(), theme().px(34))
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        on = self.isChecked()
        painter = QPainter(self)
        painter.setFont(self._font(on))
        ink = "text" if on or self.underMouse() else "muted"
        painter.setPen(look.color(ink))
        x = look.px(10)
        if self._lead():
            side = look.px(15)
            painter.drawPixmap(x, (self.height() - side) // 2, icons.pixmap(self._icon, ink, side))
            x += self._lead()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), flags, self.text())
        if self._count:
            x += QFontMetrics(self._font(True)).horizontalAdvance(self.text()) + look.px(6)
            high = look.px(20)
            chip = QRectF(x, (self.height() - high) / 2, self._badge(), high)
            draw_badge(painter, chip, self._count, "track", "muted")
        if on:
            painter.fillRect(look.px(6), self.height() - 3, self.width() - look.px(12), 3, look.color("accent"))
        painter.end()

    def _lead(self) -> int:
        """Px that the icon takes."""
        return theme().px(21) if self._icon and not self._bare else 0

    def _badge(self) -> int:
        width = QFontMetrics(theme().font("tiny-strong", True)).horizontalAdvance(self._count) + theme().px(12)
        return max(width, theme().px(20))

    def _font(self, strong: bool) -> QFont:
        font = QFont(theme().font("body"))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
        return font


class TabBar(QWidget):
    """One of a few tabs; `chosen` gives its name."""

    chosen = Signal(str)

    def __init__(self, name: str, height: int = 40) -> None:
        """`name` says what they are the parts of."""
        super().__init__()
        self._height = height
        self.setAccessibleName(name)
        self.buttons: dict[str, TabButton] = {}
        self._group = QButtonGroup(self)
        one_stop(self._group)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)

    def add(self, name: str, words: str, icon: str = "") -> None:
        """Add a tab at the end."""
        button = self.buttons[name] = TabButton(words, icon, self._height)
        self._group.addButton(button)
        button.toggled.connect(lambda on: self.chosen.emit(name) if on else None)
        self._line.addWidget(button)
        give_stop(self._group.buttons())

    def set_current(self, name: str) -> None:
        """Put a tab on, without telling."""
        button = self.buttons[name]
        button.blockSignals(True)
        button.setChecked(True)
        button.blockSignals(False)
        for one in self.buttons.values():
            one.update()
