"""How it ended, and the two scales: the band large, its number small, and how many decisions it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.report import Report
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.debrief.wording import ENDINGS
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, TONES, StatusChip, dimension_name
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.meters import RangeBar
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.scoring.ranges.result import Range


class ToneTile(QWidget):
    """A tile with an icon in a tone."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(52), theme().px(52))

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, edge, ink = TONES[self._tone]  # type: ignore[index]
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), 12, ground, edge)
        size = theme().px(24)
        at = (self.width() - size) // 2
        painter.drawPixmap(at, at, icons.pixmap(self._icon, ink, size))
        painter.end()


class EndingCard(Card):
    """The ending, what it meant, and the two scores taken together in words."""

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=16, row=True)
        self.column.addWidget(ToneTile("flag", ENDINGS[report.ending_tone]), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(tr("How it ended"), "small", "muted"))
        words.addWidget(Heading(report.ending_title, "h1", wrap=True))
        words.addWidget(Text(report.ending_text, "body", "muted", wrap=True))
        words.addStretch(1)
        said = f"{tr('How it ended')}: {report.ending_title}. {report.ending_text}"
        if report.quadrant:
            words.addSpacing(6)
            words.addLayout(row(Text(tr("Policy and authenticity together:"), "small", "muted"), None))
            words.addWidget(Text(report.quadrant, "h3"))
            said += " " + tr("Policy and authenticity together: {words}.", words=report.quadrant)
        self.column.addLayout(words, 1)
        self.setAccessibleName(said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)


class ScoreCard(Card):
    """One scale. The number never stands alone: band and decisions before it, worst and best beside it when known."""

    def __init__(self, report: Report, dimension: Dimension) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=4)
        self._report, self._last = report, report.last.get(dimension)
        self._dimension: Dimension = dimension
        self._score = report.scorecard.dimension(dimension)
        tone = DIMENSION_TONES[dimension]
        band, _, rest = dict(report.summary).get(dimension, "").partition(": ")
        self.band, self.evidence = band or tr("Not enough evidence yet"), rest
        name = dimension_name(dimension)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(DIMENSION_ICONS[dimension], tone, 18))
        head.addWidget(Text(name, "h3", tone))
        head.addStretch(1)
        head.addWidget(Text(self._number(), "small", "muted", tabular=True))
        self.column.addLayout(head)
        self.column.addWidget(Text(self.band, "score", wrap=True))
        evidence = row(Text(self.evidence, "small", "muted", wrap=True))
        evidence.setStretch(0, 1)
        if self._last is not None and self._score.score is not None:
            evidence.addWidget(_since(round(self._score.score) - round(self._last)))
        self.column.addLayout(evidence)
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 2, 0, 0)
        self.column.addLayout(self._holder)
        self._bar = self._make_bar(None)
        self._holder.addWidget(self._bar)
        self._note = Text("", "small", "subtle", wrap=True)
        self._note.hide()
        self.column.addWidget(self._note)
        held = next((one.sentence for one in report.held if one.dimension == dimension), "")
        if held:
            why = QHBoxLayout()
            why.setSpacing(6)
            why.addWidget(IconLabel("triangle-alert", "risk", 14), 0, Qt.AlignmentFlag.AlignTop)
            why.addWidget(Text(held, "small", "risk", wrap=True), 1)
            self.column.addLayout(why)
        self._held = held
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)
        self._say("")

    def set_range(self, found: Range) -> None:
        """Mark the worst and best line of the scenario."""
        if found.low is None or found.high is None:
            return
        bar = self._make_bar(found)
        self._holder.replaceWidget(self._bar, bar)
        self._bar.hide()
        self._bar.deleteLater()
        self._bar = bar
        words = ""
        if not (found.low_exact and found.high_exact):
            words = tr("In this story: {words}.", words=found.words())
        elif found.high - found.low < 20:
            words = tr("Narrow: whatever one does here, the score lies between {low} and {high}.",
                       low=round(found.low), high=round(found.high))  # fmt: skip
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._say(tr("Worst possible {low}, best {high}.", low=round(found.low), high=round(found.high)))

    def _make_bar(self, found: Range | None) -> RangeBar:
        low = None if found is None or found.low is None else round(found.low)
        high = None if found is None or found.high is None else round(found.high)
        tone = {"P": "policy", "A": "auth"}[self._dimension]
        last = None if self._last is None else round(self._last)
        return RangeBar(dimension_name(self._dimension), tone, self._score.score, worst=low, best=high, last=last)

    def _number(self) -> str:
        return tr("no score yet") if self._score.score is None else tr("{n} of 100", n=round(self._score.score))

    def _say(self, reach: str) -> None:
        parts = [f"{dimension_name(self._dimension)}: {self.band}.", f"{self._number()}, {self.evidence}."]
        if self._last is not None:
            parts.append(tr("Last time {n}.", n=round(self._last)))
        self.setAccessibleName(" ".join([*parts, reach, self._held]).strip())


def _since(change: int) -> StatusChip:
    """The arrow from last time."""
    if change > 0:
        return StatusChip(tr("{n} since last time", n=signed(change)), "good", "trending-up", small=True)
    if change < 0:
        return StatusChip(tr("{n} since last time", n=signed(change)), "neutral", "trending-down", small=True)
    return StatusChip(tr("as last time"), "neutral", "minus", small=True)


class CrossedCard(Card):
    """Critical lines: when, which, the house's own clause, and how people recover."""

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=8, edge="risk-border")
        title = tr("A line was crossed") if len(report.criticals) == 1 else tr("Lines were crossed")
        head = row(IconLabel("triangle-alert", "risk", 16), Heading(title), None)
        self.column.addLayout(head)
        self._lines: QBoxLayout = QHBoxLayout()
        self._lines.setSpacing(12)
        self._few = len(report.criticals) <= 2
        self.column.addLayout(self._lines)
        said: list[str] = []
        for line in report.criticals:
            recovered = bool(line.critical.recovered_by)
            entry = QHBoxLayout()
            entry.setSpacing(12)
            time = Text(line.clock, "body", "subtle", tabular=True)
            time.setMinimumWidth(theme().px(40))
            entry.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            names = QHBoxLayout()
            names.setSpacing(8)
            names.addWidget(Text(line.name, "body-strong", wrap=True), 1)
            names.addWidget(
                StatusChip(tr("made good"), "good", "circle-check", small=True)
                if recovered
                else StatusChip(tr("still open"), "risk", "circle-x", small=True)
            )
            words.addLayout(names)
            crossed = tr("This crosses a line we all have to keep: {clause}", clause=line.clause)
            words.addWidget(Text(crossed, "body", "muted", wrap=True))
            words.addWidget(Text(line.recovery, "body", "text", wrap=True))
            words.addStretch(1)
            entry.addLayout(words, 1)
            self._lines.addLayout(entry, 1)
            said.append(f"{line.clock}, {line.name}. {crossed}. {line.recovery}")
        self.setAccessibleName(f"{title}. " + " ".join(said))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)

    def set_wide(self, wide: bool) -> None:
        """Up to two lines stand side by side where there is room."""
        beside = wide and self._few
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._lines.setSpacing(24 if beside else 10)
