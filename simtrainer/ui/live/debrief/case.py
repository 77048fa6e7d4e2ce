"""The case beside the room's road: row by row, where another option led away, and the question to say aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from simtrainer.debrief.report import Echo, Verdict
from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.report.wording import majority_in_words
from simtrainer.ui.live.debrief.looking import column_of, lines_card
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.chips import StatusChip, Tone
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr

FOLD_FROM = 3
"""So many turns at the end without a counterpart are told in one line."""


def case(told: GroupDebrief) -> QWidget:
    """The case and what to ask; where none is close, the nearest lesson."""
    echo = told.echo
    if echo is None:
        lines = [tr("No real case in the library is much like this road.")]
        if told.mirror.lesson:
            lines.append(tr("A lesson from nearby: {lesson}", lesson=told.mirror.lesson))
        return column_of(lines_card(tr("Our own road"), lines, "route"))
    questions = [one for one in (echo.discussion, *told.mirror.prompts[:2]) if one]
    ask = lines_card(tr("Say it aloud"), questions, "message-circle-question-mark") if questions else None
    return column_of(CaseCard(told, echo), ask, _facts(echo))


class CaseCard(Card):
    """The comparison itself."""

    def __init__(self, told: GroupDebrief, echo: Echo) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        title = tr("{org}, {year}", org=echo.org, year=echo.year)
        self.setAccessibleName(tr("Our road beside that of {org}", org=echo.org))
        self.column.addLayout(row(Heading(title), None))
        self.column.addWidget(Text(echo.title, "small", "muted", wrap=True))
        self.column.addWidget(Text(echo.sentence, "body-strong", "risk" if told.echoes_harm else "good", wrap=True))
        whose = majority_in_words(told)
        if whose:
            self.column.addWidget(Text(whose, "small", "muted", wrap=True))
        self._add_rows(echo, told.echoes_harm)
        if echo.fork is not None:
            fork = tr("At {time} another option led away: {option}", time=echo.fork.clock, option=echo.fork.label)
            line = row(IconLabel("split", "good", 16), Text(fork, "body-strong", wrap=True))
            line.setStretch(1, 1)
            self.column.addLayout(line)
        if echo.better:
            better = tr("What we did that they didn't: {moves}", moves="; ".join(echo.better))
            line = row(IconLabel("circle-check", "good", 16), Text(better, wrap=True))
            line.setStretch(1, 1)
            self.column.addLayout(line)

    def _add_rows(self, echo: Echo, harm: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for column in (0, 2):
            grid.setColumnStretch(column, 1)
        grid.addWidget(Text(tr("We"), "small-strong", "muted"), 0, 0)
        grid.addWidget(Text(echo.org, "small-strong", "muted"), 0, 2)
        last = max((n for n, one in enumerate(echo.rows) if one.verdict != "none" or one.they), default=-1)
        rest = echo.rows[last + 1 :]
        shown = echo.rows[: last + 1] if len(rest) >= FOLD_FROM else echo.rows
        at = Qt.AlignmentFlag.AlignVCenter
        for n, one in enumerate(shown, 1):
            grid.addWidget(Text(one.you or "–", "body", wrap=True), n, 0, at)
            word, tone, icon = _verdict(one.verdict, harm)
            if word:
                grid.addWidget(StatusChip(word, tone, icon, small=True), n, 1, Qt.AlignmentFlag.AlignCenter)
            they = f"{one.move}: {one.they}" if one.move and one.they else one.they or "–"
            grid.addWidget(Text(they, "body", "text" if one.they else "subtle", wrap=True), n, 2, at)
        if len(shown) < len(echo.rows):
            words = tr("The rest of our road has no counterpart.")
            grid.addWidget(Text(words, "small", "muted", wrap=True), len(shown) + 1, 0, 1, 3)
        self.column.addLayout(grid)


def _verdict(verdict: Verdict, harm: bool) -> tuple[str, Tone, str]:
    if verdict == "same":
        return tr("same move"), "risk" if harm else "good", "link-2"
    if verdict == "near":
        return tr("close to it"), "caution" if harm else "good", "link-2"
    if verdict == "differed":
        return tr("we differed"), "good" if harm else "neutral", "split"
    return "", "neutral", ""


def _facts(echo: Echo) -> Card:
    card = Card(padding=(16, 12, 16, 14), spacing=8)
    card.setAccessibleName(tr("What happened there"))
    card.column.addWidget(Heading(tr("What happened there")))
    for text in (echo.facts, *echo.outcome):
        if text:
            card.column.addWidget(Text(text, "body", wrap=True))
    lesson = row(IconLabel("lightbulb", "accent-text", 16), Text(echo.lesson, "body-strong", wrap=True))
    lesson.setStretch(1, 1)
    card.column.addLayout(lesson)
    if echo.hedge:
        card.column.addWidget(Text(tr("Not checked: {what}", what=echo.hedge), "small", "muted", wrap=True))
    if echo.open_matter:
        card.column.addWidget(Text(tr("Open matter: {what}", what=echo.open_matter), "small", "muted", wrap=True))
    for publisher, title, date, _url in echo.sources:
        card.column.addWidget(Text(f"{publisher}: {title}, {date}", "small", "subtle", wrap=True))
    return card
