"""The right column: where the scores came from, what to keep, and the one turn to work on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from simtrainer.debrief.report import Report, Turn
from simtrainer.ui.debrief.wording import DIMENSIONS, turn_of
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line, row
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, ScoreChip, dimension_name
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.meters import CriterionBar
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class CriteriaCard(Card):
    """A bar for each criterion that was touched, in its own name; no bar where there is too little to go by."""

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=0)
        self.setAccessibleName(tr("Where it came from"))
        self.bars: list[CriterionBar] = []
        self.column.addWidget(Heading(tr("Where it came from")))
        self.column.addSpacing(5)
        for dimension in DIMENSIONS:
            tone = DIMENSION_TONES[dimension]
            self.column.addLayout(
                row(IconLabel(DIMENSION_ICONS[dimension], tone, 14),
                    Text(dimension_name(dimension), "small-strong", tone), None, spacing=6)
            )  # fmt: skip
            rated = [
                one for one in report.scorecard.criteria.values() if one.code.startswith(dimension) and one.decisions
            ]
            for one in sorted(rated, key=lambda one: one.mean is None):
                count = tr("1 decision") if one.decisions == 1 else tr("{n} decisions", n=one.decisions)
                note = count if one.mean is not None else tr("not enough evidence yet")
                fill = {"P": "policy-fill", "A": "auth-fill"}[dimension]
                bar = CriterionBar(one.name, one.mean, fill, note, label=180)
                self.bars.append(bar)
                self.column.addWidget(bar)
            if not rated:
                self.column.addWidget(Text(tr("Nothing was rated here."), "small", "subtle"))
            self.column.addSpacing(6)


class KeepCard(Card):
    """Three turns to keep and one to work on, with the model answer and why."""

    opened = Signal(int)
    retried = Signal(int)
    lesson_wanted = Signal(str)

    def __init__(self, report: Report, can_retry: bool) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        self.setAccessibleName(tr("What to keep, and one to work on"))
        self.lesson_button: Button | None = None
        self._last: Button | None = None
        kept = [turn for number in report.strongest if (turn := turn_of(report, number))]
        if kept:
            self.column.addWidget(Heading(tr("Keep these")))
        for turn in kept:
            self.column.addLayout(self._kept(turn))
        turn = turn_of(report, report.work_on)
        if turn is None:
            if not kept:
                self.column.addWidget(Heading(tr("Your turns")))
            solid = (
                tr("Nothing better was on offer at any turn. What made that easy, and would it be at 2 a.m.?")
                if report.turns
                else tr("Nothing was decided, so there is nothing to keep or to work on yet.")
            )
            self.column.addWidget(Text(solid, "body", "muted", wrap=True))
            return
        if kept:
            self.column.addSpacing(2)
            self.column.addWidget(Line())
        self._add_work(turn, can_retry)

    def offer_lesson(self, lesson: str, title: str) -> None:
        """Offer the micro-lesson about the weakest criterion."""
        self.column.addSpacing(2)
        self.column.addWidget(Line())
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel("book-open-text", "accent-text", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, "body-strong", wrap=True))
        words.addWidget(
            Text(tr("A lesson of four minutes at most about your weakest place"), "small", "muted", wrap=True)
        )
        line.addLayout(words, 1)
        button = self.lesson_button = Button(tr("Read"), "secondary", "small")
        button.setAccessibleName(tr("Read the lesson “{title}”", title=title))
        button.clicked.connect(lambda: self.lesson_wanted.emit(lesson))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)
        if self._last is not None:
            self.setTabOrder(self._last, button)

    def _kept(self, turn: Turn) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel("circle-check", "good", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(f"{turn.clock}  {turn.taken.label}", "body-strong", wrap=True, tabular=True))
        why = turn.good[0] if turn.good else turn.taken.why
        if why:
            words.addWidget(Text(why, "small", "muted", wrap=True))
        line.addLayout(words, 1)
        return line

    def _add_work(self, turn: Turn, can_retry: bool) -> None:
        self.column.addWidget(Heading(tr("One to work on")))
        self.column.addWidget(Text(f"{turn.clock}  {turn.taken.label}", "body-strong", wrap=True, tabular=True))
        because = turn.costly[0] if turn.costly else turn.taken.why
        if because:
            cost = QHBoxLayout()
            cost.setSpacing(8)
            cost.addWidget(IconLabel("triangle-alert", "caution", 16), 0, Qt.AlignmentFlag.AlignTop)
            cost.addWidget(Text(because, "body", "muted", wrap=True), 1)
            self.column.addLayout(cost)
        if turn.stronger is not None:
            self.column.addWidget(StrongerOption(turn))
        look = Button(tr("See this turn"), "secondary", "small", icon="eye")
        look.clicked.connect(lambda: self.opened.emit(turn.number))
        again = Button(tr("Retry here"), "secondary", "small", icon="rotate-ccw")
        again.setAccessibleName(tr("Retry from turn {n}", n=turn.number))
        again.clicked.connect(lambda: self.retried.emit(turn.number))
        line = row(look)
        self._last = again if can_retry else look
        if can_retry:
            line.addWidget(again)
        line.addStretch(1)
        self.column.addLayout(line)


class StrongerOption(Card):
    """The model answer that was on the table, its numbers and why it is stronger."""

    def __init__(self, turn: Turn) -> None:
        super().__init__(padding=(12, 10, 12, 10), spacing=4, ground="accent-soft", edge="accent-border", radius=8)
        road = turn.stronger
        assert road is not None
        self.column.addWidget(Text(tr("A stronger option was on the table:"), "small", "accent-text", wrap=True))
        self.column.addWidget(Text(road.label, "body-strong", wrap=True))
        if road.text:
            self.column.addWidget(Text(road.text, "body", wrap=True))
        if road.why:
            self.column.addWidget(Text(road.why, "small", "muted", wrap=True))
        chips = [ScoreChip(d, road.chips[d], small=True) for d in DIMENSIONS if road.chips[d] is not None]
        if chips:
            beside = Flow()
            for chip in chips:
                beside.addWidget(chip)
            self.column.addLayout(beside)
        said = [tr("A stronger option was on the table: {label}.", label=road.label.rstrip(".")), road.text, road.why]
        self.setAccessibleName(" ".join(part for part in (*said, *(c.accessibleName() for c in chips)) if part))
