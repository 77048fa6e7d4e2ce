"""A filter as a pill with a menu of its values; when it is on it says its value and can be removed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.painting import draw_pill
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 250


class FilterChip(QPushButton):
    """Enter, Space, Down or a click opens its menu; Delete removes the filter."""

    chosen = Signal()

    def __init__(self, name: str, title: str, any_words: str) -> None:
        super().__init__()
        self.name, self.title, self._any = name, title, any_words
        self.value = ""
        self._values: dict[str, str] = {}
        self.choices = QMenu(self)
        self.setProperty("focusRadius", 14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        theme().changed.connect(self.updateGeometry)
        self.set_value("")

    def offer(self, values: Mapping[str, tuple[str, int]]) -> None:
        """Offer values: id -> (words, how many rows it lets through)."""
        self._values = {value: words for value, (words, _) in values.items()}
        self.choices.clear()
        group = QActionGroup(self.choices)
        entries = [("", self._any), *((value, f"{words}\t{count}") for value, (words, count) in values.items())]
        for value, words in entries:
            action = QAction(words.replace("&", "&&"), self.choices, checkable=True)
            action.setChecked(value == self.value)
            action.triggered.connect(lambda _=False, value=value: self._choose(value))
            group.addAction(action)
            self.choices.addAction(action)
        if self.value not in self._values:
            self.set_value("")

    def set_value(self, value: str) -> None:
        """Be on with a value, or off (""), without telling."""
        self.value = value
        words = self._values.get(value, value)
        self.setText(words if value else self.title)
        self.setAccessibleName(tr("{filter}: {value}", filter=self.title, value=words) if value else self.title)
        self.setAccessibleDescription(tr("Filter. Delete removes it.") if value else tr("Filter. Opens a menu."))
        self.setToolTip(tr("Delete removes this filter") if value else "")
        for action, one in zip(self.choices.actions(), ["", *self._values], strict=False):
            action.setChecked(one == value)
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Open the menu under the chip."""
        chosen = next((one for one in self.choices.actions() if one.isChecked()), None)
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        if chosen is not None:
            self.choices.setActiveAction(chosen)

    def sizeHint(self) -> QSize:
        look = theme()
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(min(words + look.px(14 + 6 + 22) + 4, look.px(WIDEST)), look.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value:
            self._choose("")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        on = bool(self.value)
        painter = QPainter(self)
        ground = "accent-soft" if on else "hover" if self.underMouse() or self.isDown() else "sunken"
        draw_pill(painter, QRectF(self.rect()), ground, "accent" if on else "border-control")
        ink = "accent-text" if on else "text"
        painter.setFont(self._font())
        painter.setPen(look.color(ink))
        x, side = look.px(11) + 1, look.px(14)
        room = self.width() - x - side - look.px(6 + 9)
        shown = QFontMetrics(self._font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(x, 0, room + 4, self.height()), flags, shown)
        picture = icons.pixmap("chevron-down", ink, side)
        painter.drawPixmap(self.width() - look.px(9) - side, (self.height() - side) // 2, picture)
        painter.end()

    def _font(self) -> QFont:
        font = QFont(theme().font("small"))
        font.setWeight(QFont.Weight.DemiBold if self.value else QFont.Weight.Medium)
        return font

    def _choose(self, value: str) -> None:
        self.set_value(value)
        self.chosen.emit()
