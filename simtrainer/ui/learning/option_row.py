"""One answer to an ask as a card: its words, its number key, and after answering why it serves or doesn't."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from simtrainer.library.learning.model import CardOption
from simtrainer.ui.feed.prose import prose
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

State = Literal["open", "selected", "served", "serves", "weaker", "rest"]
"""Before answering: open or selected. After: chosen and right, right but not chosen, chosen and weaker, the rest."""
TOP, SIDE, KEY, GAP = 11, 14, 22, 12
_LOOKS: dict[State, tuple[str, str, str, int]] = {
    "open": ("surface", "border-strong", "text", 1),
    "selected": ("accent-soft", "accent", "text", 2),
    "served": ("good-soft", "good-border", "text", 2),
    "serves": ("good-soft", "good-border", "text", 1),
    "weaker": ("caution-soft", "caution-border", "text", 2),
    "rest": ("sunken", "border", "muted", 1),
}


class OptionRow(QAbstractButton):
    """Its words are never cut: it is as high as they need."""

    def __init__(self, number: int, of: int, option: CardOption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.number = number
        self._of = of
        self._state: State = "open"
        self.setText(option.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("focusRadius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(tr("Press {n} to select, and Enter to answer", n=number))
        theme().changed.connect(self.updateGeometry)
        self._name()

    @property
    def state(self) -> State:
        """How it stands."""
        return self._state

    @property
    def why(self) -> str:
        """The reason that stands under it, "" while nothing is answered."""
        return self.option.why if self._state not in ("open", "selected") else ""

    def set_state(self, state: State) -> None:
        """Let it stand otherwise; once answered its reason is read under it."""
        if state == self._state:
            return
        self._state = state
        if state not in ("open", "selected"):
            self.setAccessibleDescription("")
            self.setCursor(Qt.CursorShape.ArrowCursor)
        self._name()
        self.updateGeometry()
        self.update()

    def verdict(self) -> str:
        """What became of it, in words; "" before answering and for what was neither chosen nor right."""
        return {
            "served": tr("Your answer: it serves"),
            "serves": tr("This serves better"),
            "weaker": tr("Your answer: a weaker one"),
        }.get(self._state, "")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide, high = self._wide(width), 2 * TOP
        high += max(prose(self.option.text, "choice", wide).height, theme().px(KEY))
        if self.verdict():
            high += theme().line("small") + 4
        if self.why:
            high += prose(self.why, "small", wide).height + 4
        return high

    def sizeHint(self) -> QSize:
        return QSize(540, self.heightForWidth(self.width() if self.width() > 200 else 540))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(max(self.width(), 220)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # keys are the ask's

    def paintEvent(self, event: QPaintEvent) -> None:
        look, px = theme(), theme().px
        painter = QPainter(self)
        ground, edge, ink, width = _LOOKS[self._state]
        if self._state == "open" and self.underMouse():
            ground = "hover"
        paint_box(painter, QRectF(self.rect()), 12, ground, edge, width)
        key = QRectF(SIDE, TOP, px(KEY), px(KEY))
        self._paint_mark(painter, key)
        left, wide = SIDE + px(KEY) + GAP, self._wide(self.width())
        text = prose(self.option.text, "choice", wide)
        y = TOP + max(0, (px(KEY) - look.line("choice")) // 2)
        text.draw(painter, QRect(left, y, wide, text.height), ink)
        y += max(text.height, px(KEY)) + 4
        if self.verdict():
            painter.setFont(look.font("small-strong"))
            painter.setPen(look.color("caution" if self._state == "weaker" else "good"))
            painter.drawText(QRect(left, y, wide, look.line("small")), Qt.AlignmentFlag.AlignVCenter, self.verdict())
            y += look.line("small") + 2
        if self.why:
            why = prose(self.why, "small", wide)
            why.draw(painter, QRect(left, y, wide, why.height), "text" if self._state != "rest" else "muted")
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """The number, or once answered an icon where it says something."""
        icon = {"served": "circle-check", "serves": "circle-check", "weaker": "rotate-ccw"}.get(self._state)
        if icon is not None:
            side = round(box.width() - 2)
            ink = "caution" if self._state == "weaker" else "good"
            painter.drawPixmap(round(box.left()) + 1, round(box.top()) + 1, icons.pixmap(icon, ink, side))
            return
        paint_box(painter, box, 6, "surface", "border-control")
        painter.setFont(theme().font("small-strong", True))
        painter.setPen(theme().color("muted" if self._state == "rest" else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.number))

    def _wide(self, width: int) -> int:
        return max(80, width - 2 * SIDE - theme().px(KEY) - GAP)

    def _name(self) -> None:
        said = [tr("Answer {n} of {of}.", n=self.number, of=self._of), self.option.text]
        if self._state == "selected":
            said.insert(1, tr("Selected."))
        if self.verdict():
            said.append(f"{self.verdict()}.")
        if self.why:
            said.append(self.why)
        self.setAccessibleName(" ".join(said))
