"""The certificate of the highest belt: who, which belt, on what, until when; no scores."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.progress.facts import CertificateFacts
from simtrainer.ui.progress.wording import day_words
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.belts import COLORS, draw_belt
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line, clear
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import lowered, tr


class CertificateCard(Card):
    """Save it, or check one that somebody hands over."""

    save_wanted = Signal()
    check_wanted = Signal()
    name_wanted = Signal()
    """A certificate needs a name, and nobody said theirs."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=8)
        head = QWidget()
        line = Flow(10)
        head.setLayout(line)
        line.addWidget(Heading(tr("Your certificate")))
        self._chip = StatusChip("", "good", "badge-check")
        line.addWidget(self._chip)
        self.column.addWidget(head)
        self._paper = QVBoxLayout()
        self.column.addLayout(self._paper, 1)
        self.save = Button(tr("Save as PDF"), "secondary", icon="file-down")
        self.save.clicked.connect(self.save_wanted)
        self.name_button = Button(tr("Say your name first"), "secondary", icon="user-round")
        self.name_button.clicked.connect(self.name_wanted)
        self.check = Button(tr("Check a certificate"), "quiet", icon="scan-line")
        self.check.clicked.connect(self.check_wanted)
        buttons = Flow(8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.name_button)
        buttons.addWidget(self.check)
        self.column.addLayout(buttons)
        self.checked = Text("", "small", "muted", wrap=True)
        self.checked.hide()
        self.column.addWidget(self.checked)
        self.show_certificate(None)

    def show_certificate(self, facts: CertificateFacts | None) -> None:
        """Show it, or what it takes to get one."""
        clear(self._paper)
        self._chip.setVisible(facts is not None)
        self.save.setVisible(facts is not None)
        self.name_button.hide()
        if facts is None:
            said = tr(
                "None yet. With your first belt it stands here: your name, the belt and what it rests on, no scores."
            )
            self._paper.addWidget(Text(said, "body", "muted", wrap=True), 0, Qt.AlignmentFlag.AlignTop)
            self.setAccessibleName(f"{tr('Certificate')}. {said}")
            return
        paper = facts.paper
        self._chip.set_state(tr("Valid to {day}", day=day_words(paper.until)))
        self._paper.addWidget(_Paper(facts))
        self.save.setVisible(bool(paper.name))
        self.name_button.setVisible(not paper.name)
        who, belt, day = paper.name or tr("You"), lowered(paper.belt), day_words(paper.until)
        self.setAccessibleName(tr("Certificate. {name}: {belt} belt, valid to {day}", name=who, belt=belt, day=day))

    def say_checked(self, text: str, tone: str) -> None:
        """Say what checking a certificate found."""
        self.checked.set_color(tone)
        self.checked.setText(text)
        self.checked.setVisible(bool(text))
        announce(self, text)


class _Paper(QWidget):
    """As the paper looks, with the belt's colour at its edge."""

    def __init__(self, facts: CertificateFacts) -> None:
        super().__init__()
        paper = facts.paper
        self._edge = COLORS.get(facts.belt, COLORS["white"])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 10)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("workflow", "accent-text", 18))
        head.addWidget(Text(tr("simtrainer · certificate of practice"), "small", "muted", wrap=True), 1)
        head.addWidget(_Belt(facts.belt))
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(Heading(paper.name or tr("Your name"), "h1", wrap=True))
        holds = tr("holds the {belt} belt in social-media response", belt=lowered(paper.belt))
        column.addWidget(Text(holds, "body", "muted", wrap=True))
        if paper.packs:
            column.addWidget(Text(tr("Rule packs: {packs}", packs=", ".join(paper.packs)), "small", "muted", wrap=True))
        if paper.scenarios:
            count = len(paper.scenarios)
            on = tr("on one scenario") if count == 1 else tr("on {n} scenarios", n=count)
            column.addWidget(Text(on, "small", "muted"))
        column.addStretch(1)
        column.addSpacing(6)
        column.addWidget(Line())
        foot = Flow(12)
        foot.addWidget(Text(day_words(paper.since), "small"))
        foot.addWidget(Text(paper.code, "small-strong", "muted", tabular=True))
        column.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().color("border-strong"))
        painter.setBrush(theme().color("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 8, 8)
        painter.setClipRect(QRectF(0, 0, 9, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._edge[0]))
        painter.drawRoundedRect(box, 8, 8)
        painter.setClipping(False)
        painter.fillRect(QRectF(9, 1, 1, self.height() - 2), QColor(self._edge[1]))
        painter.end()


class _Belt(QWidget):
    def __init__(self, belt: str) -> None:
        super().__init__()
        self._belt = belt
        theme().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_belt(painter, QRectF(self.rect()), self._belt)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedSize(theme().px(44), theme().px(22))
