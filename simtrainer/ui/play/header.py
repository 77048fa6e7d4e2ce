"""The bar over the play screen: leave, what is played, how far, bands so far, pause, text size, keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric
from simtrainer.scoring.scorecard import Scorecard
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Ground, Line
from simtrainer.ui.shared.chips import ScoreChip, StatusChip
from simtrainer.ui.shared.run_bridge import Mode
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

BANDS_FROM = 3
"""Decisions before a band is shown."""


class TurnDots(QWidget):
    """Turns taken, the one being taken, and about how many are to come."""

    def __init__(self) -> None:
        super().__init__()
        self._now, self._about = 1, 7
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_turn(self, now: int, about: int) -> None:
        """The turn being taken (from 1), of about so many."""
        if (now, max(now, about)) == (self._now, self._about) and self.accessibleName():
            return
        self._now, self._about = now, max(now, about)
        self.setAccessibleName(tr("Turn {n} of about {about}", n=now, about=self._about))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._about * 10 + (self._about - 1) * self._gap() + 6, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        x, middle, gap = 0.0, self.height() / 2, self._gap()
        for turn in range(1, self._about + 1):
            size = 16 if turn == self._now else 10
            if turn > 1:
                color = "accent" if turn <= self._now else "border-strong"
                painter.fillRect(QRectF(x, middle - 1, gap, 2), look.color(color))
                x += gap
            dot = QRectF(x, middle - size / 2, size, size)
            if turn < self._now:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("accent"))
                painter.drawEllipse(dot)
            else:
                width = 4 if turn == self._now else 2
                painter.setPen(QPen(look.color("accent" if turn == self._now else "border-strong"), width))
                painter.setBrush(look.color("surface"))
                painter.drawEllipse(dot.adjusted(width / 2, width / 2, -width / 2, -width / 2))
            x += size
        painter.end()

    def _gap(self) -> int:
        return 18 if self._about <= 8 else 8


class OrganisationTile(QWidget):
    """The organisation's generated tile."""

    def __init__(self, organisation: Organisation, size: int = 32) -> None:
        super().__init__()
        self._organisation = organisation
        self.setFixedSize(size, size)
        self.setAccessibleName(organisation.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.draw_tile(painter, QRectF(self.rect()), self._organisation.name, self._organisation.tones)
        painter.end()


class PlayHeader(Ground):
    """The header. Bands are shown from three decisions on, never sums, and never in an assessment."""

    left = Signal()
    paused = Signal()
    text_size = Signal()
    keys = Signal()

    def __init__(self, title: str, organisation: Organisation, rubric: Rubric, mode: Mode) -> None:
        super().__init__("surface", "bottom")
        self._rubric = rubric
        self._assessment = mode == "assessment"
        self.leave = IconButton("x", tr("Leave and keep my place"), edged=True)
        self.pause = Button(tr("Pause"), "secondary", "small", icon="pause", key="Space")
        self.size_button = IconButton("a-large-small", tr("Text size"), small=True, key="Ctrl+=, Ctrl+-")
        self.keys_button = IconButton("keyboard", tr("Keys on this screen"), small=True, key="F1")
        self.dots = TurnDots()
        self._turn = Text("", "small", "muted")
        self._mode = {
            "practise": StatusChip(tr("Practise"), "neutral", "graduation-cap"),
            "shadow": StatusChip(tr("Shadow"), "info", "eye"),
            "assessment": StatusChip(tr("Assessment"), "info", "badge-check"),
        }[mode]
        self.bands = (ScoreChip("P"), ScoreChip("A"))
        self._banded = {"P": False, "A": False}
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        for name in (ElidedText(title, "h3"), ElidedText(organisation.name, "small", "subtle")):
            name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            names.addWidget(name)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(12)
        row.addWidget(self.leave)
        row.addWidget(OrganisationTile(organisation))
        row.addLayout(names)
        self._bar = _bar()
        row.addWidget(self._bar)
        row.addWidget(self.dots)
        row.addWidget(self._turn)
        row.addStretch(3)
        row.addWidget(self._mode)
        for chip in self.bands:
            row.addWidget(chip)
            chip.hide()
        row.addWidget(_bar())
        for button in (self.pause, self.size_button, self.keys_button):
            row.addWidget(button)
        self.leave.clicked.connect(self.left)
        self.pause.clicked.connect(self.paused)
        self.size_button.clicked.connect(self.text_size)
        self.keys_button.clicked.connect(self.keys)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_turn(self, now: int, about: int) -> None:
        """The turn being taken, of about so many."""
        self.dots.show_turn(now, about)
        self._turn.setText(tr("Turn {n} of about {about}", n=now, about=max(now, about)))

    def show_bands(self, card: Scorecard | None) -> None:
        """Bands so far; None takes them away."""
        for chip, dimension in zip(self.bands, ("P", "A"), strict=True):
            score = None if card is None else card.policy if dimension == "P" else card.authenticity
            shown = score is not None and score.band is not None and score.decisions >= BANDS_FROM
            self._banded[dimension] = shown and not self._assessment
            chip.setVisible(self._banded[dimension] and theme().text_scale <= 1.5)
            if shown and score is not None:
                chip.set_value(self._rubric.band_label(score.band))

    def set_narrow(self, narrow: bool) -> None:
        """On narrow windows and in large text the dots give way to their words."""
        self.dots.setVisible(not narrow)
        self._bar.setVisible(not narrow)
        self._mode.setVisible(theme().text_scale <= 1.5)
        for chip, banded in zip(self.bands, self._banded.values(), strict=True):
            chip.setVisible(banded and theme().text_scale <= 1.5)

    def _restyle(self) -> None:
        self.setFixedHeight(max(56, theme().px(56)))


def _bar() -> Line:
    line = Line(Qt.Orientation.Vertical)
    line.setFixedHeight(24)
    return line
