"""The bar above the brief: back, the story's title and facts, and where one is on the way through it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from simtrainer.library.cards import Card
from simtrainer.ui.shared.belts import belt_name, draw_belt
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.painting import draw_pill
from simtrainer.ui.shared.texts import ElidedText, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


def kind_of(kind: str) -> tuple[str, str]:
    """A kind of scenario: its icon and its name."""
    return {
        "negative-comment": ("message-square-text", tr("Comment")),
        "brewing-crisis": ("siren", tr("Crisis")),
        "influencer-outreach": ("megaphone", tr("Outreach")),
    }.get(kind, ("", ""))


class BriefHeader(Ground):
    """Shows a card's facts as soon as there is a card."""

    left = Signal()

    def __init__(self, path: Path, card: Card | None) -> None:
        super().__init__("surface", "bottom")
        line = QHBoxLayout(self)
        line.setContentsMargins(28, 0, 28, 0)
        line.setSpacing(10)
        self.back = IconButton("arrow-left", tr("Back to the scenarios"), edged=True, key="Esc")
        self.back.clicked.connect(self.left)
        line.addWidget(self.back)
        self.title = ElidedText("", "h2")
        # As wide as its words, as long as there is room; the facts follow it.
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line.addWidget(self.title)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(8)
        line.addLayout(self._facts)
        line.addStretch(1)
        self._way = QHBoxLayout()
        self._way.setSpacing(8)
        self._steps: list[QLabel] = []
        for number, name in enumerate((tr("Brief"), tr("Play"), tr("Debrief")), 1):
            if number > 1:
                self._steps.append(IconLabel("chevron-right", "subtle", 14))
                self._way.addWidget(self._steps[-1])
            disc = _Disc(number, here=number == 1)
            word = Text(name, "small-strong" if number == 1 else "small", "accent-text" if number == 1 else "muted")
            self._steps += [disc, word]
            self._way.addWidget(disc)
            self._way.addWidget(word)
        line.addLayout(self._way)
        self.title.set_text(card.title if card is not None else path.stem.replace("-", " ").capitalize())
        if card is not None:
            self.show_facts(card.title, card.kind, card.belt, card.minutes)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_facts(self, title: str, kind: str, belt: str, minutes: int) -> None:
        """Say what kind of story it is, for which belt, and how long it takes."""
        self.title.set_text(title)
        while self._facts.count():
            widget = self._facts.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        icon, name = kind_of(kind)
        if name:
            self._facts.addWidget(StatusChip(name, "neutral", icon))
        self._facts.addWidget(_BeltChip(belt))
        if minutes:
            self._facts.addWidget(StatusChip(tr("about {n} min", n=minutes), "neutral", "clock"))
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(max(60, theme().px(36) + 24))
        for part in self._steps:
            # Where one is on the way is no news; with large text the title needs the room.
            part.setVisible(theme().text_scale <= 1.3)


class _BeltChip(StatusChip):
    def __init__(self, belt: str) -> None:
        super().__init__(belt_name(belt))
        self._belt = belt
        self.setAccessibleName(tr("{belt} belt", belt=belt_name(belt)))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme().px(25), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), "sunken", "border")
        wide, high = look.px(20), look.px(10)
        draw_belt(painter, QRectF(look.px(8) + 1, (self.height() - high) / 2, wide, high), self._belt)
        painter.setFont(self._font())
        painter.setPen(look.color("muted"))
        left = look.px(8) + wide + look.px(6)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), flags, self.text())
        painter.end()


class _Disc(QLabel):
    def __init__(self, number: int, *, here: bool) -> None:
        super().__init__(str(number))
        self._here = here
        self.setAccessibleName(tr("Step {n}, now", n=number) if here else tr("Step {n}", n=number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(20), theme().px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent" if self._here else "track"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setFont(look.font("tiny-strong", True))
        painter.setPen(look.color("on-accent" if self._here else "muted"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
