"""Buttons: five kinds in three heights, with a leading icon and the key that works for them anywhere on the screen."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.chips import draw_key_cap, key_cap_width
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

Kind = Literal["primary", "secondary", "quiet", "soft", "danger"]
Size = Literal["small", "medium", "large"]
# Height, side padding, corner radius, gap, icon size, type role, at 100 %.
SIZES: dict[Size, tuple[int, int, int, int, int, str]] = {
    "small": (28, 10, 7, 6, 14, "small"),
    "medium": (36, 14, 8, 8, 15, "body"),
    "large": (44, 20, 10, 8, 16, "post"),
}
# Kind -> state -> (ground, edge, text); None leaves the ground as it is.
_LOOKS: dict[Kind, dict[str, tuple[str | None, str | None, str]]] = {
    "primary": {
        "rest": ("accent", "accent", "on-accent"),
        "hover": ("accent-hover", "accent-hover", "on-accent"),
        "pressed": ("accent-press", "accent-press", "on-accent"),
    },
    "secondary": {
        "rest": ("surface", "border-control", "text"),
        "hover": ("hover", "border-control", "text"),
        "pressed": ("track", "border-control", "text"),
    },
    "quiet": {
        "rest": (None, None, "muted"),
        "hover": ("hover", None, "text"),
        "pressed": ("track", None, "text"),
    },
    "soft": {
        "rest": ("accent-soft", None, "accent-text"),
        "hover": ("accent-soft", "accent-border", "accent-text"),
        "pressed": ("accent-soft", "accent", "accent-text"),
    },
    "danger": {
        "rest": ("surface", "risk-fill", "risk"),
        "hover": ("risk-soft", "risk-fill", "risk"),
        "pressed": ("risk-fill", "risk-fill", "on-risk"),
    },
}
_AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_OFF = ("sunken", "border", "disabled")


def enter_presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button if the key is Enter, as Space does, and say so; a key that is held presses once."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A push button. `key` is shown as a key cap ("Enter") and told in the description; the screen binds the key."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        size: Size = "medium",
        *,
        icon: str = "",
        trailing: str = "",
        key: str = "",
        elides: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`elides`: the words may end in … where there is no room; the whole of them is the tooltip."""
        super().__init__()  # with words in it, PySide would make all of QIcon ready, before the first paint
        self.setText(text)
        if parent is not None:
            self.setParent(parent)
        self._elides = elides
        self._kind: Kind = kind
        self._size: Size = size
        self._icon = icon
        self._trailing = trailing
        self._key = key
        self.setAutoDefault(False)
        self.setProperty("focusRadius", SIZES[size][2])
        wide = QSizePolicy.Policy.Preferred if elides else QSizePolicy.Policy.Minimum
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        if elides:
            self.setToolTip(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        if key:
            self.setAccessibleDescription(tr("Key: {key}", key=key_words(key)))
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Change the words on the button, seen and spoken."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_kind(self, kind: Kind) -> None:
        """Change what the button looks like."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        height, padding, _, gap, icon_size, _ = SIZES[self._size]
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * theme().px(padding)
        width += sum(theme().px(icon_size + gap) for shown in (self._icon, self._trailing) if shown)
        if self._key:
            width += key_cap_width(self._key) + theme().px(gap)
        return QSize(width, theme().px(height))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), theme().px(120)), hint.height()) if self._elides else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        _, padding, radius, gap, icon_size, _ = SIZES[self._size]
        ground, edge, ink = self._look()
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), theme().px(radius), ground, edge)
        gap, icon_size = theme().px(gap), theme().px(icon_size)
        metrics = QFontMetrics(self._font())
        text_width = metrics.horizontalAdvance(self.text())
        cap = key_cap_width(self._key) + gap if self._key else 0
        lead = icon_size + gap if self._icon else 0
        trail = icon_size + gap if self._trailing else 0
        room = self.width() - 2 * theme().px(padding) - cap - lead - trail
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room) if self._elides else self.text()
        text_width = min(text_width, max(room, 0) + 2)
        x = (self.width() - lead - text_width - trail - cap) // 2
        middle = self.height() // 2
        if self._icon:
            painter.drawPixmap(x, middle - icon_size // 2, icons.pixmap(self._icon, ink, icon_size))
            x += lead
        painter.setFont(self._font())
        painter.setPen(theme().color(ink))
        painter.drawText(
            QRect(x, 0, text_width + 2, self.height()),
            _AT_LEFT,
            words,
        )
        x += text_width
        if self._trailing:
            painter.drawPixmap(x + gap, middle - icon_size // 2, icons.pixmap(self._trailing, ink, icon_size))
            x += trail
        if self._key:
            draw_key_cap(painter, x + gap, middle, self._key, on_accent=self._kind == "primary" and self.isEnabled())
        painter.end()

    def _look(self) -> tuple[str | None, str | None, str]:
        if not self.isEnabled():
            return (None, None, "disabled") if self._kind == "quiet" else _OFF
        looks = _LOOKS[self._kind]
        if self.isDown() or self.isChecked():
            return looks["pressed"]
        return looks["hover"] if self.underMouse() else looks["rest"]

    def _font(self) -> QFont:
        font = QFont(theme().font(SIZES[self._size][5]))
        font.setWeight(QFont.Weight.Medium)
        return font

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(QToolButton):
    """A square button with an icon only: it always has a name, which is its tooltip too."""

    def __init__(self, icon: str, name: str, *, small: bool = False, edged: bool = False, key: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._small = small
        self._edged = edged
        self.setProperty("focusRadius", 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key_words(key)})" if key else name)
        if key:
            self.setAccessibleDescription(tr("Key: {key}", key=key_words(key)))
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_icon(self, icon: str, name: str) -> None:
        """Show another icon under another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(28 if self._small else 32)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "track" if self.isDown() or self.isChecked() else "hover" if self.underMouse() else None
        if ground is None and self._edged:
            ground = "surface"
        paint_box(painter, QRectF(self.rect()), theme().px(8), ground, "border-strong" if self._edged else None)
        size = theme().px(16 if self._edged or self._small else 18)
        picture = icons.pixmap(self._icon, "muted" if self.isEnabled() else "disabled", size)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, picture)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
