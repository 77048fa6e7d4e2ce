"""Small marks: status chips, score chips, badges and key caps. Icon, word and colour together, never colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.painting import draw_pill
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.scoring.scorecard import Dimension

Tone = Literal["neutral", "good", "caution", "risk", "info", "accent", "policy", "auth"]
# Tone -> (ground, edge, text).
TONES: dict[Tone, tuple[str, str, str]] = {
    "neutral": ("sunken", "border", "muted"),
    "good": ("good-soft", "good-border", "good"),
    "caution": ("caution-soft", "caution-border", "caution"),
    "risk": ("risk-soft", "risk-border", "risk"),
    "info": ("info-soft", "info-border", "info"),
    "accent": ("accent-soft", "accent-border", "accent-text"),
    "policy": ("policy-soft", "policy-border", "policy"),
    "auth": ("auth-soft", "auth-border", "auth"),
}
_AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
DIMENSION_TONES: dict[Dimension, Tone] = {"P": "policy", "A": "auth"}
DIMENSION_ICONS: dict[Dimension, str] = {"P": "shield-check", "A": "message-circle-heart"}


def dimension_name(dimension: Dimension) -> str:
    """The scale in words."""
    return tr("Policy") if dimension == "P" else tr("Authenticity")


class StatusChip(QLabel):
    """A pill that says a state: icon and word in a tone. Spoken as its text."""

    def __init__(self, text: str, tone: Tone = "neutral", icon: str = "", *, small: bool = False) -> None:
        super().__init__(text)
        self._tone: Tone = tone
        self._icon = icon
        self._small = small
        self._strong = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_state(self, text: str, tone: Tone | None = None, icon: str | None = None) -> None:
        """Say something else."""
        self._tone = tone or self._tone
        self._icon = self._icon if icon is None else icon
        self.setText(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        height, padding, gap, icon = (20, 7, 4, 12) if self._small else (24, 8, 5, 14)
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * theme().px(padding)
        if self._icon:
            width += theme().px(icon + gap)
        if self._strong:
            width += QFontMetrics(self._font(bold=True)).horizontalAdvance(self._strong) + theme().px(gap)
        return QSize(width + 2, theme().px(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        padding, gap, icon = (7, 4, 12) if self._small else (8, 5, 14)
        ground, edge, ink = TONES[self._tone]
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), ground, edge)
        x = theme().px(padding) + 1
        if self._icon:
            size = theme().px(icon)
            painter.drawPixmap(x, (self.height() - size) // 2, icons.pixmap(self._icon, ink, size))
            x += theme().px(icon + gap)
        painter.setPen(theme().color(ink))
        font = self._font()
        painter.setFont(font)
        flags = _AT_LEFT
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), flags, self.text())
        if self._strong:
            x += QFontMetrics(font).horizontalAdvance(self.text()) + theme().px(gap)
            painter.setFont(self._font(bold=True))
            painter.drawText(QRectF(x, 0, self.width() - x, self.height()), flags, self._strong)
        painter.end()

    def _font(self, bold: bool = False) -> QFont:
        font = QFont(theme().font("tiny" if self._small else "small", True))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
        return font

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class ScoreChip(StatusChip):
    """Policy or authenticity with what it is: a signed number of one choice, or a band in words."""

    def __init__(self, dimension: Dimension, value: int | str | None = None, *, small: bool = False) -> None:
        super().__init__(dimension_name(dimension), DIMENSION_TONES[dimension], DIMENSION_ICONS[dimension], small=small)
        self._dimension: Dimension = dimension
        self.set_value(value)

    def set_value(self, value: int | str | None) -> None:
        """Show a signed number, words, or nothing yet."""
        self._strong = "" if value is None else signed(value) if isinstance(value, int) else value
        name = dimension_name(self._dimension)
        self.setAccessibleName(f"{name} {self._strong}" if self._strong else tr("{name}: nothing yet", name=name))
        self._restyle()


class Badge(QLabel):
    """A count in a small pill: `needs-you` in accent, `can-wait` in grey, `failed` in risk."""

    LOOKS: ClassVar[dict[str, tuple[str, str]]] = {
        "needs-you": ("accent", "on-accent"),
        "can-wait": ("track", "muted"),
        "failed": ("risk-fill", "on-risk"),
    }

    def __init__(self, text: str = "", look: Literal["needs-you", "can-wait", "failed"] = "needs-you") -> None:
        super().__init__(text)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme().font("tiny-strong", True)).horizontalAdvance(self.text()) + theme().px(12)
        return QSize(max(width, theme().px(20)), theme().px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_badge(painter, QRectF(self.rect()), self.text(), *self.LOOKS[self._look])
        painter.end()


class KeyCap(QLabel):
    """The picture of a key. Screen readers don't see it: the button beside it tells its key."""

    def __init__(self, key: str) -> None:
        super().__init__(key_words(key))
        self.setAccessibleName(tr("Key {key}", key=self.text()))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(key_cap_width(self.text()), theme().px(18))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_key_cap(painter, 0, self.height() // 2, self.text())
        painter.end()


def draw_badge(painter: QPainter, rect: QRectF, text: str, ground: str, ink: str) -> None:
    """Paint a badge with its text in the middle."""
    draw_pill(painter, rect, ground)
    painter.setFont(theme().font("tiny-strong", True))
    painter.setPen(theme().color(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def key_cap_width(key: str) -> int:
    """Width of a key cap in px at the current text size."""
    width = QFontMetrics(theme().font("tiny")).horizontalAdvance(key_words(key)) + theme().px(10)
    return max(width, theme().px(18))


def draw_key_cap(painter: QPainter, x: float, middle: float, key: str, *, on_accent: bool = False) -> None:
    """Paint a key cap whose left edge is at `x` and whose middle is at `middle`."""
    height = theme().px(18)
    rect = QRectF(x + 0.5, middle - height / 2 + 0.5, key_cap_width(key) - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(theme().color("on-accent" if on_accent else "border-strong"))
    if on_accent:
        edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if on_accent else theme().color("surface"))
    painter.drawRoundedRect(rect, 5, 5)
    painter.setPen(theme().color("on-accent" if on_accent else "muted"))
    painter.setFont(theme().font("tiny"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key_words(key))
    painter.restore()
