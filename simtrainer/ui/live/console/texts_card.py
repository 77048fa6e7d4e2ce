"""Replies that the teams wrote: what the checks find in each, which of them the wall may show, which one is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from simtrainer.live.own_texts import OwnText
from simtrainer.replies.finding import Finding
from simtrainer.ui.live.console.hands import TeamTile
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line, clear, row
from simtrainer.ui.shared.chips import StatusChip, Tone
from simtrainer.ui.shared.fields import Choice
from simtrainer.ui.shared.fields import Line as Field
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import decimal, tr

Check = Callable[[str], Sequence[Finding]]
TONES: Mapping[str, tuple[Tone, str]] = {
    "fix": ("risk", "circle-x"),
    "improve": ("caution", "triangle-alert"),
    "tip": ("info", "info"),
}
MOST = 3
"""Findings that stand beside a text; the rest is in the tooltip of the last."""


class TextsCard(Card):
    """Nothing of it is on the wall until it is let through."""

    shown = Signal(str, bool)
    """A device's text may be shown, or no longer."""
    taken = Signal(str)
    """A text is what the room posts."""
    rate_wanted = Signal()
    written = Signal(str, str)
    """Team and what it said aloud."""

    def __init__(self, teams: Mapping[str, TeamLook], check: Check) -> None:
        super().__init__(padding=0, spacing=0)
        self._teams, self._check = teams, check
        self._texts: tuple[OwnText, ...] | None = None
        self._checked: dict[str, Sequence[Finding]] = {}
        self.rate = Button(tr("Let the teams rate them"), "secondary", "small", icon="star")
        self.rate.clicked.connect(self.rate_wanted)
        note = Text(tr("the wall shows those you let through, unnamed"), "small", "muted")
        head = row(Heading(tr("Replies"), "h3"), 6, note, None, self.rate, spacing=6)
        head.setContentsMargins(14, 9, 14, 9)
        self.column.addLayout(head)
        self.column.addWidget(Line())
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(14, 10, 14, 10)
        self._rows.setSpacing(14)
        area.setWidget(inside)
        self.column.addWidget(area, 1)
        self.column.addWidget(Line())
        self.team = Choice([(team, look.name) for team, look in teams.items()], next(iter(teams), ""))
        self.team.setAccessibleName(tr("Team that says it"))
        self.line = Field("", tr("Take down what a team says aloud"))
        self.line.setAccessibleName(tr("What the team says"))
        self.line.returnPressed.connect(self._write)
        add = Button(tr("Add"), "secondary", "small", icon="plus")
        add.clicked.connect(self._write)
        foot = row(self.team, self.line, add)
        foot.setStretch(1, 1)
        foot.setContentsMargins(14, 10, 14, 10)
        self.column.addLayout(foot)

    def show_texts(self, texts: Sequence[OwnText], open_: bool) -> None:
        """Show these; `open_`: more can be written."""
        self.rate.setEnabled(sum(bool(one.letter) for one in texts) > 1)
        self.rate.setToolTip("" if self.rate.isEnabled() else tr("Let two through first."))
        for one in (self.team, self.line):
            one.setEnabled(open_)
        if tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        clear(self._rows)
        for one in texts:
            self._rows.addLayout(self._row(one))
        if not texts:
            self._rows.addWidget(Text(tr("Nothing was written yet."), "body", "muted"))
        self._rows.addStretch(1)

    def _row(self, one: OwnText) -> QVBoxLayout:
        look = self._teams.get(one.team)
        words = QVBoxLayout()
        words.setSpacing(4)
        line = row(spacing=10)
        if look is not None:
            line.addWidget(TeamTile(look, 28), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(one.text, "post", wrap=True), 1)
        show = Button(tr("Take back {letter}", letter=one.letter) if one.letter else tr("Let through"), "soft", "small")
        if one.letter:
            show.set_kind("secondary")
        show.clicked.connect(lambda: self.shown.emit(one.device, not one.letter))
        take = Button(tr("Post this"), "secondary", "small", icon="send")
        take.clicked.connect(lambda: self.taken.emit(one.device))
        line.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(line)
        chips = row(38, spacing=6)
        if one.rating is not None:
            chips.addWidget(StatusChip(tr("rated {n} of 5", n=decimal(one.rating, 1)), "accent", "star", small=True))
        found = self._findings(one.text)
        for finding in found[:MOST]:
            tone, icon = TONES[finding.severity]
            chip = StatusChip(finding.title, tone, icon, small=True)
            chip.setToolTip(finding.advice)
            chips.addWidget(chip)
        if len(found) > MOST:
            more = StatusChip(tr("{n} more", n=len(found) - MOST), "neutral", small=True)
            more.setToolTip("\n".join(finding.title for finding in found[MOST:]))
            chips.addWidget(more)
        if not found:
            chips.addWidget(StatusChip(tr("nothing found"), "good", "circle-check", small=True))
        chips.addStretch(1)
        words.addLayout(chips)
        return words

    def _findings(self, text: str) -> Sequence[Finding]:
        if text not in self._checked:
            self._checked[text] = self._check(text)
        return self._checked[text]

    def _write(self) -> None:
        text = self.line.text().strip()
        if text:
            self.line.clear()
            self.written.emit(self.team.value, text)
