"""What the answers amount to: the box, the severity with its window and owner, what to do and what not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.library.dress import length_of_time
from simtrainer.library.triage import Judgement, TriageAid
from simtrainer.scenario.model import SEVERITIES, Severity
from simtrainer.ui.shared.cards import clear
from simtrainer.ui.shared.chips import StatusChip, Tone
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.parts import Titled, bullets, fact, marked

TONES: dict[Severity, Tone] = {"S1": "risk", "S2": "caution", "S3": "info", "S4": "neutral"}


class TriageResult(QWidget):
    """`said` is the whole as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.said = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_judgement(self, judged: Judgement, aid: TriageAid, windows: Mapping[str, int]) -> None:
        """Say what it is, as far as the answers go."""
        clear(self._column)
        self.said = _sentence(judged, aid, windows)
        self.setAccessibleName(self.said)
        self._column.addWidget(Heading(tr("What this is"), "h2"))
        left = len(judged.open)
        if left:
            words = tr("One question to go.") if left == 1 else tr("{n} questions to go.", n=left)
            self._column.addWidget(Text(words, "body", "muted", wrap=True))
        if judged.severity is not None:
            self._severity(judged, judged.severity, aid, windows)
        if judged.box is not None:
            box = Titled(judged.box.name, "target", tone="accent")
            box.column.addWidget(Text(tr("Do"), "small-strong", "good"))
            box.column.addLayout(bullets(judged.box.do, "check", "good"))
            box.column.addSpacing(4)
            box.column.addWidget(Text(tr("Don't"), "small-strong", "risk"))
            box.column.addLayout(bullets(judged.box.dont, "x", "risk"))
            self._column.addWidget(box)
        if judged.mind:
            mind = Titled(tr("Mind this"), "info")
            mind.column.addLayout(bullets(judged.mind, "arrow-right", "accent-text"))
            self._column.addWidget(mind)
        if not judged.open:
            self._last(aid)

    def _severity(self, judged: Judgement, severity: Severity, aid: TriageAid, windows: Mapping[str, int]) -> None:
        card = Titled(tr("How serious"), "gauge")
        chips = Flow()
        for one in SEVERITIES:
            on = one == severity
            chips.addWidget(
                StatusChip(one, TONES[one] if on else "neutral", "circle-check" if on else "", small=not on)
            )
        card.column.addLayout(chips)
        if judged.open:
            card.column.addWidget(
                Text(tr("At least {severity} so far.", severity=severity), "small", "muted", wrap=True)
            )
        if judged.because:
            because = tr("Because of: {answers}", answers=", ".join(one.label for one in judged.because))
            card.column.addWidget(Text(because, "small", "muted", wrap=True))
        level = aid.levels[severity]
        card.column.addLayout(fact(tr("Looks like"), level.looks))
        card.column.addLayout(fact(tr("First human word"), length_of_time(windows[severity])))
        card.column.addLayout(fact(tr("Between updates"), length_of_time(windows[f"{severity}/update"])))
        card.column.addLayout(fact(tr("Owner"), level.owner))
        if aid.after_hours:
            card.column.addLayout(marked("clock", "subtle", aid.after_hours, "small", "muted"))
        self._column.addWidget(card)

    def _last(self, aid: TriageAid) -> None:
        if aid.holding_line:
            line = Titled(tr("If you can't answer in time"), "message-square-text")
            line.column.addWidget(Text(aid.holding_line, "body", wrap=True))
            self._column.addWidget(line)
        ticks = Titled(tr("Before you press post"), "list-checks")
        ticks.column.addLayout(bullets(aid.ticks, "square", "muted"))
        if aid.disclosure:
            ticks.column.addWidget(Text(aid.disclosure, "small", "muted", wrap=True))
        self._column.addWidget(ticks)


def _sentence(judged: Judgement, aid: TriageAid, windows: Mapping[str, int]) -> str:
    box = judged.box.name if judged.box is not None else tr("Not known yet")
    if judged.severity is None:
        return tr("Answer the questions to see what this is.")
    return tr(
        "{box}, {severity}: first word within {time}. {owner}.",
        box=box, severity=judged.severity, time=length_of_time(windows[judged.severity]),
        owner=aid.levels[judged.severity].owner,
    )  # fmt: skip
