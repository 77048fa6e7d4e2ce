"""The cards of a what-if: what an attempt came to, and one turn of it with what came in after."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy

from simtrainer.debrief.html_what_if import score_words
from simtrainer.debrief.what_if import Beat, Side
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.debrief.wording import DIMENSIONS
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, ScoreChip, StatusChip, Tone, dimension_name
from simtrainer.ui.shared.clock import signed, span
from simtrainer.ui.shared.meters import RangeBar
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class SideCard(Card):
    """How an attempt ended and scored; on the right also by how much more or less."""

    def __init__(self, side: Side, differences: Mapping[Dimension, int | None] | None = None) -> None:
        super().__init__(spacing=6)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        took, turns = span(side.minutes), side.turns
        length = tr("{span} · 1 turn", span=took) if turns == 1 else tr("{span} · {n} turns", span=took, n=turns)
        self.column.addWidget(Text(side.name, "small-strong", "accent-text", wrap=True))
        self.column.addWidget(Heading(side.ending, "h2", wrap=True))
        self.column.addWidget(Text(f"{side.played} · {length}", "small", "muted", wrap=True))
        said = [side.name, side.played, side.ending]
        for dimension in DIMENSIONS:
            said.append(self._add_score(side, dimension, differences))
        facts = [side.quadrant]
        facts += [tr("heat {n}", n=side.heat)] if side.heat is not None else []
        facts += [tr("trust {n}", n=side.trust)] if side.trust is not None else []
        self._add_line("target", "muted", " · ".join(fact for fact in facts if fact))
        for echo in side.echoes:
            self._add_line("link-2", "risk", tr("Echoes {case}", case=echo))
        for crossed in side.lines_crossed:
            self._add_line("triangle-alert", "risk", tr("Line crossed: {what}", what=crossed))
        if not side.echoes and not side.lines_crossed:
            self._add_line("circle-check", "good", tr("No echo of a negative case, no line crossed"))
        self.column.addStretch(1)
        said += [*facts, *side.echoes, *side.lines_crossed]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))

    def _add_score(self, side: Side, dimension: Dimension, differences: Mapping[Dimension, int | None] | None) -> str:
        tone = DIMENSION_TONES[dimension]
        words = score_words(side, dimension)
        line = row(
            IconLabel(DIMENSION_ICONS[dimension], tone, 16),
            Text(dimension_name(dimension), "body-strong", tone),
            Text(words, "body"),
            None,
        )
        by = differences.get(dimension) if differences is not None else None
        said = f"{dimension_name(dimension)} {words}"
        if by is not None:
            tone_of: Tone = "good" if by > 0 else "risk" if by else "neutral"
            icon = "trending-up" if by > 0 else "trending-down" if by else "minus"
            told = tr("{by} against this attempt", by=signed(by))
            chip = StatusChip(signed(by), tone_of, icon, small=True)
            chip.setToolTip(told)
            chip.setAccessibleName(told)
            line.addWidget(chip)
            said += f", {told}"
        self.column.addLayout(line)
        self.column.addWidget(RangeBar(dimension_name(dimension), tone, side.scores[dimension]))
        return said

    def _add_line(self, icon: str, color: str, text: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(icon, color, 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(text, "body", wrap=True), 1)
        self.column.addLayout(line)


class BeatCard(Card):
    """One turn of an attempt: what was done, what it was worth, what came in after."""

    retry = Signal(int)
    """How many actions of the log come before this turn."""

    def __init__(self, beat: Beat, whose: str, mark: str, *, can_retry: bool) -> None:
        super().__init__(padding=(14, 10, 14, 12), spacing=6)
        turn = beat.turn
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = row(Text(tr("Turn {n} · {time}", n=turn.number, time=turn.clock), "small-strong", "muted"), None)
        icon = {tr("the same"): "check", tr("another way"): "split"}.get(mark, "route")
        head.addWidget(StatusChip(mark, "neutral" if mark == tr("the same") else "accent", icon, small=True))
        self.column.addLayout(head)
        self.column.addWidget(Heading(turn.taken.label, "h3", wrap=True))
        if turn.taken.text:
            self.column.addWidget(Text(turn.taken.text, "body", wrap=True))
        chips = row(spacing=6)
        for dimension in DIMENSIONS:
            if turn.taken.chips[dimension] is not None:
                chips.addWidget(ScoreChip(dimension, turn.taken.chips[dimension], small=True))
        meters = [
            f"{name} {value}"
            for name, value in ((tr("heat"), beat.heat), (tr("trust"), beat.trust))
            if value is not None
        ]
        chips.addStretch(1)
        self.column.addLayout(chips)
        if meters:
            told = tr("After it: {meters}", meters=" · ".join(meters))
            self.column.addWidget(Text(told, "small", "muted", wrap=True, tabular=True))
        if beat.moves:
            self.column.addWidget(Text(tr("Moves: {moves}", moves=", ".join(beat.moves)), "small", "muted", wrap=True))
        if beat.came:
            self.column.addWidget(Text(tr("What came in then"), "small-strong", "muted"))
        for who, text in beat.came:
            self.column.addWidget(Text(f"{who}: {text}", "small", wrap=True))
        if beat.more:
            self.column.addWidget(Text(tr("and {n} more", n=beat.more), "small", "subtle"))
        if can_retry:
            again = self.again = Button(tr("Try it from here"), "quiet", "small", icon="rotate-ccw")
            again.setAccessibleName(tr("Try it from here: turn {n}", n=turn.number))
            again.clicked.connect(lambda: self.retry.emit(turn.action))
            self.column.addLayout(row(again, None))
        self.column.addStretch(1)
        said = [whose, tr("turn {n}", n=turn.number), turn.clock, mark, turn.taken.label, turn.taken.text, *meters]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))


class NoBeat(Card):
    """The place of a decision that an attempt never came to."""

    def __init__(self, words: str) -> None:
        super().__init__(ground="canvas", dashed=True, padding=(14, 10, 14, 12))
        self.column.addWidget(Text(words, "body", "subtle", wrap=True))
        self.column.addStretch(1)


def clear_grid(grid: QGridLayout) -> None:
    """Take everything out of a grid; its widgets are deleted."""
    while grid.count():
        widget = grid.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
