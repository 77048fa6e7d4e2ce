"""A belt in the strip: its picture, its name, since when it is held or what is missing. Pressed, it unfolds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from simtrainer.ui.feed.prose import prose, words_width
from simtrainer.ui.progress.facts import BeltFacts
from simtrainer.ui.progress.wording import day_words, short_day
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.belts import belt_name, draw_belt
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDTH, HEIGHT = 64, 32
FAINT = 0.45


class BeltButton(QPushButton):
    """Checked while its evidence is unfolded below."""

    def __init__(self, belt: BeltFacts) -> None:
        super().__init__()
        self.belt = belt
        self.setCheckable(True)
        self.setProperty("focusRadius", 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(name_of(belt))
        self.setAccessibleName(f"{name_of(belt)}. {standing_words(belt)}")
        self.setAccessibleDescription(tr("Press to see what it asks for"))
        theme().changed.connect(self.updateGeometry)

    def least_width(self) -> int:
        """Width that its name and the longest word of its standing need."""
        words = max(words_width(word, "small") for word in [*_below(self.belt).split(), "xxxxxxxxxx"])
        return max(words, words_width(self.text(), "body-strong"), theme().px(WIDTH)) + 12

    def sizeHint(self) -> QSize:
        return QSize(self.least_width(), self._high(max(self.width(), self.least_width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_presses(self, event):
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = theme(), theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            paint_box(painter, QRectF(self.rect()), 10, "selected" if self.isChecked() else "hover")
        picture = QRectF((self.width() - px(WIDTH)) / 2, 6, px(WIDTH), px(HEIGHT))
        painter.setOpacity(1.0 if self.belt.held else FAINT)
        if self.belt.belt.pin:
            disc = QRectF(picture.center().x() - px(15), picture.top(), px(30), px(30))
            paint_box(painter, disc, disc.height() / 2, "accent-soft", "accent-text", 2)
            side = px(16)
            at = disc.center()
            painter.drawPixmap(round(at.x() - side / 2), round(at.y() - side / 2), icons.pixmap("pin", "text", side))
        else:
            draw_belt(painter, picture, self.belt.belt.id)
        painter.setOpacity(1.0)
        if self.belt.held or self.belt.lapsed:
            side = px(16)
            x, y = round(picture.right() - side + 2), 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(x, y, side, side)
            icon, ink = ("circle-check", "good") if self.belt.held else ("history", "caution")
            painter.drawPixmap(x, y, icons.pixmap(icon, ink, side))
        y = 6 + px(HEIGHT) + 4
        painter.setFont(look.font("body-strong"))
        painter.setPen(look.color("text" if self.belt.held else "muted"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, y, self.width(), look.line("body")), flags, self.text())
        below = prose(_below(self.belt), "small", self.width() - 8)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("caution" if self.belt.lapsed else "muted"))
        box = QRectF(4, y + look.line("body"), self.width() - 8, below.height)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, _below(self.belt))
        painter.end()

    def _high(self, width: int) -> int:
        look = theme()
        below = prose(_below(self.belt), "small", width - 8).height
        return 6 + look.px(HEIGHT) + 4 + look.line("body") + below + 8


def name_of(belt: BeltFacts) -> str:
    """The belt's name; a pin says that it is one."""
    if belt.belt.pin:
        return tr("{name} pin", name=belt.belt.name)
    return belt_name(belt.belt.id) if belt.belt.name.lower() == belt.belt.id else belt.belt.name


def standing_words(belt: BeltFacts, *, missing: bool = True) -> str:
    """How somebody stands to it, in a sentence."""
    if belt.held and belt.since is not None and belt.until is not None:
        return tr("Held since {day}, until {until}.", day=day_words(belt.since), until=day_words(belt.until))
    if belt.held and belt.since is not None:
        return tr("Held since {day}.", day=day_words(belt.since))
    if belt.lapsed and belt.until is not None:
        return tr("It ran out on {day}.", day=day_words(belt.until))
    steps = tr("{n} of {all} there", n=belt.met, all=len(belt.evidence))
    return f"{steps}. {tr('Missing: {what}.', what=belt.missing)}" if belt.missing and missing else f"{steps}."


def _below(belt: BeltFacts) -> str:
    """Under its name: a day, or how much is left."""
    if belt.held and belt.since is not None:
        return day_words(belt.since)
    if belt.lapsed and belt.until is not None:
        return tr("ran out {day}", day=short_day(belt.until))
    left = len(belt.evidence) - belt.met
    if belt.met and left == 1:
        return tr("1 step to go")
    if belt.met:
        return tr("{n} steps to go", n=left)
    return tr("1 step") if left == 1 else tr("{n} steps", n=left)
