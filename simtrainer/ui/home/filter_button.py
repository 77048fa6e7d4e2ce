"""A filter: a button with a menu of its values. When it is on it says its value, and can be removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from simtrainer.ui.home.filters import Name, value_name
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.belts import draw_belt
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

ICONS: dict[str, str] = {"audience": "users-round", "organisation": "store", "pack": "scale"}
PADDING, GAP = 11, 6


def filter_name(name: Name) -> str:
    """What a filter is about."""
    return {
        "query": tr("Words"),
        "kind": tr("Kind"),
        "audience": tr("Audience"),
        "belt": tr("Belt"),
        "organisation": tr("Organisation"),
        "pack": tr("Rules"),
        "length": tr("Length"),
    }[name]


def any_name(name: Name) -> str:
    """What a filter says that lets everything through."""
    return {
        "audience": tr("For: anyone"),
        "belt": tr("Any belt"),
        "organisation": tr("Any organisation"),
        "pack": tr("Any rules"),
        "length": tr("Any length"),
    }.get(name, tr("All"))


class FilterButton(QPushButton):
    """Enter, Space or Down opens its menu; Delete or a click on the cross removes the filter."""

    chosen = Signal(str, str)
    """Its name and the value that the user chose, "" for none."""

    def __init__(self, name: Name) -> None:
        super().__init__()
        self.name: Name = name
        self.value = ""
        self.choices: QMenu | None = None
        """Made when it is first opened: home has none of them before its first paint."""
        self._values: Mapping[str, int] = {}
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        theme().changed.connect(self.updateGeometry)
        self.set_value("")

    def offer(self, values: Mapping[str, int]) -> None:
        """Offer values with how many scenarios each lets through."""
        self._values = values

    def set_value(self, value: str) -> None:
        """Say that it is on with a value, or off (""), without telling."""
        self.value = value
        self.setText(value_name(self.name, value) if value else any_name(self.name))
        about = filter_name(self.name)
        self.setAccessibleName(tr("{filter}: {value}", filter=about, value=self.text()) if value else self.text())
        self.setAccessibleDescription(tr("Filter. Delete removes it.") if value else tr("Filter. Opens a menu."))
        self.setToolTip(tr("Delete removes this filter") if value else "")
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Open the menu under the button."""
        if self.choices is None:
            self.choices = QMenu(self)
        fill_menu(self.choices, self.name, self._values, self.value, self._choose)
        open_below(self, self.choices)

    def sizeHint(self) -> QSize:
        look = theme()
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * look.px(PADDING)
        width += look.px(14 + GAP) + (self._mark() + look.px(GAP) if self._mark() else 0)
        return QSize(width + 2, look.px(32))

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.value and event.position().x() > self.width() - theme().px(14 + PADDING + GAP / 2):
            self.setDown(False)
            self._choose("")
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        on = bool(self.value)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent-soft" if on else "hover" if self.underMouse() or self.isDown() else "surface"
        paint_box(painter, QRectF(self.rect()), 8, ground, "accent" if on else "border-control")
        ink = "accent-text" if on else "text"
        middle = self.height() / 2
        x = look.px(PADDING) + 1
        if self.name == "belt" and on:
            high = self._mark() / 2
            draw_belt(painter, QRectF(x, middle - high / 2, self._mark(), high), self.value)
        elif self._mark():
            side = self._mark()
            painter.drawPixmap(x, round(middle - side / 2), icons.pixmap(ICONS[self.name], ink, side))
        x += self._mark() + look.px(GAP) if self._mark() else 0
        painter.setFont(self._font())
        painter.setPen(look.color(ink))
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(x, 0, width, self.height()), flags, self.text())
        side = look.px(14)
        end = icons.pixmap("x" if on else "chevron-down", ink, side)
        painter.drawPixmap(self.width() - look.px(PADDING) - side, round(middle - side / 2), end)
        painter.end()

    def _mark(self) -> int:
        """Width of what stands before the words: a belt, an icon, or nothing."""
        if self.name == "belt":
            return theme().px(20) if self.value else 0
        return theme().px(15) if self.name in ICONS else 0

    def _font(self) -> QFont:
        font = QFont(theme().font("body"))
        font.setWeight(QFont.Weight.DemiBold if self.value else QFont.Weight.Medium)
        return font

    def _choose(self, value: str) -> None:
        self.chosen.emit(self.name, value)


def open_below(button: QWidget, menu: QMenu) -> None:
    """Open a menu under its button, with the keyboard on what is chosen."""
    chosen = next((one for one in menu.actions() if one.isChecked()), None)
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
    if chosen is not None:
        menu.setActiveAction(chosen)


def fill_menu(menu: QMenu, name: Name, values: Mapping[str, int], chosen: str, act: Callable[[str], None]) -> None:
    """Put the values of a filter into a menu, the first of them "any"; `act(value)` when one is chosen."""
    menu.clear()
    for old in menu.findChildren(QActionGroup):
        old.deleteLater()
    group = QActionGroup(menu)
    for value in ("", *values):
        text = f"{value_name(name, value)}\t{values[value]}" if value else any_name(name)
        action = QAction(text.replace("&", "&&"), menu, checkable=True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _=False, value=value: act(value))
        group.addAction(action)
        menu.addAction(action)
