"""Parts of the debrief to look at: the contract, what happened, where the room was split, and the close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.report.wording import (
    decided,
    dial_in_words,
    road_in_words,
    shared_in_words,
    shift_in_words,
    sure_in_words,
)
from simtrainer.live.splits import Answer, BeatTold, Round
from simtrainer.live.spoken import CONTRACT, split_question
from simtrainer.ui.live.debrief.bars import BandBar, SplitLine, TeamsBar
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, dimension_name
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


def column_of(*cards: QWidget | None) -> QWidget:
    """Cards under each other."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for card in cards:
        if card is not None:
            column.addWidget(card)
    return held


def lines_card(title: str, lines: Sequence[str], icon: str, role: str = "body") -> Card:
    """A card with a line each, an icon before it."""
    card = Card(padding=(16, 12, 16, 14), spacing=8)
    card.setAccessibleName(title)
    card.column.addWidget(Heading(title))
    for line in lines:
        held = QHBoxLayout()
        held.setSpacing(10)
        held.addWidget(IconLabel(icon, "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
        held.addWidget(Text(line, role, wrap=True), 1)
        card.column.addLayout(held)
    return card


def contract(told: GroupDebrief) -> QWidget:
    """The four lines, and what the scenario wanted to teach."""
    wanted = lines_card(tr("What we wanted from it"), told.outcomes, "target") if told.outcomes else None
    return column_of(lines_card(tr("What we agree on"), [tr(one) for one in CONTRACT], "handshake", "h3"), wanted)


def close(told: GroupDebrief) -> QWidget:
    """The picture from offline to end with, and what the room takes along."""
    picture = lines_card(tr("Away from the screen"), [told.analogy], "store", "h3") if told.analogy else None
    sentence = lines_card(tr("Our sentence"), [told.sentence], "quote") if told.sentence else None
    takes = [line.what for line in told.plan_of("do")]
    return column_of(picture, sentence, lines_card(tr("Who does what"), takes, "circle-check") if takes else None)


def timeline(told: GroupDebrief) -> QWidget:
    """A row for every beat: when, what, how the room voted, and what was done."""
    card = Card(padding=(16, 12, 16, 14), spacing=10)
    card.setAccessibleName(tr("The road we took"))
    card.column.addLayout(row(Heading(tr("The road we took")), None, Text(told.road.ending_title, "small", "muted")))
    for line in told.first_words:
        card.column.addLayout(row(IconLabel("clock", "muted", 14), Text(line, "small", "muted", wrap=True), spacing=6))
    if not told.beats:
        card.column.addWidget(Text(tr("Nothing was decided in this session."), "body", "muted", wrap=True))
        return column_of(card)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 5)
    grid.setColumnStretch(2, 4)
    top = Qt.AlignmentFlag.AlignTop
    for n, beat in enumerate(told.beats):
        grid.addWidget(Text(beat.clock, "small", "muted", tabular=True), n, 0, top)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(f"{beat.number}. {beat.title}", "body-strong", wrap=True))
        words.addWidget(Text(f"{beat.label}. {decided(beat)}", "small", "muted", wrap=True))
        grid.addLayout(words, n, 1)
        votes = QVBoxLayout()
        votes.setSpacing(3)
        for one in (one for one in beat.rounds if one.kind == "choice"):
            votes.addWidget(SplitLine(one, beat.chosen))
        grid.addLayout(votes, n, 2, top)
    card.column.addLayout(grid)
    left = [f"{beat.title}: {beat.label}" for road in told.left for beat in road.beats]
    gone = lines_card(tr("Roads we went back from"), left, "undo-2") if left else None
    return column_of(card, gone)


def splits(told: GroupDebrief, looks: Mapping[str, TeamLook]) -> QWidget:
    """The two largest splits, the costly move that most chose, and both dials over the room."""
    found = [beat for number in told.splits if (beat := told.beat(number)) is not None]
    cards: list[QWidget] = [SplitCard(beat, looks) for beat in found]
    if not cards:
        voted = any(beat.first_vote is not None and beat.first_vote.total for beat in told.beats)
        words = (
            tr("The room was never split. What made that so?")
            if voted
            else tr("Nothing was voted on in this session, so there is no split to look at.")
        )
        cards.append(lines_card(tr("Of one mind") if voted else tr("No votes"), [words], "users-round"))
    if told.shared_move is not None:
        move = told.shared_move
        card = Card(padding=(16, 12, 16, 14), spacing=4)
        card.setAccessibleName(tr("The costly move that most chose"))
        card.column.addWidget(Heading(tr("The costly move that most chose")))
        title = row(IconLabel("triangle-alert", "caution", 16), Text(move.label, "body-strong", wrap=True))
        title.setStretch(1, 1)
        card.column.addLayout(title)
        card.column.addWidget(Text(move.definition, "body", "muted", wrap=True))
        card.column.addWidget(Text(shared_in_words(move), "small", "muted", wrap=True))
        cards.append(card)
    if told.beats:
        cards.append(DialsCard(told))
    return column_of(*cards)


class SplitCard(Card):
    """A beat at which the room disagreed: answers by team, the question to ask, and on wish why others differed."""

    def __init__(self, beat: BeatTold, looks: Mapping[str, TeamLook]) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        title = tr("Beat {n}: {title}", n=beat.number, title=beat.title)
        self.setAccessibleName(title)
        self.column.addLayout(row(Heading(title), None, Text(beat.clock, "small", "muted", tabular=True)))
        vote = beat.first_vote
        if vote is not None:
            most = max((answer.votes for answer in vote.answers), default=0)
            for answer in vote.answers:
                self.column.addLayout(_answer_line(answer, vote, most, looks))
        self.column.addWidget(Text(decided(beat), "body-strong", wrap=True))
        if beat.shift is not None:
            self.column.addWidget(Text(tr("After talking: {words}", words=shift_in_words(beat.shift)), wrap=True))
        question = split_question(beat)
        if question:
            ask = row(IconLabel("message-circle-question-mark", "accent-text", 16), Text(question, wrap=True))
            ask.setStretch(1, 1)
            self.column.addLayout(ask)
        self.reasons: Button | None = None
        if beat.reasons:
            self._add_reasons(beat)

    def _add_reasons(self, beat: BeatTold) -> None:
        # What people wrote is the trainer's to read first; it is never on the wall.
        count = len(beat.reasons)
        button = self.reasons = Button(
            tr("What people wrote ({n}); not on the wall", n=count), "quiet", "small", trailing="chevron-down"
        )
        button.setCheckable(True)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        for one in sorted(beat.reasons, key=lambda one: not one.minority):
            lost = tr(" (fewer chose this)") if one.minority else ""
            column.addWidget(Text(f"{one.letter}{lost}: {one.text}", "body", wrap=True))
        held.hide()
        button.toggled.connect(held.setVisible)
        self.column.addLayout(row(button, None))
        self.column.addWidget(held)


def _answer_line(answer: Answer, vote: Round, most: int, looks: Mapping[str, TeamLook]) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(f"{answer.letter}  {answer.label}", "body", wrap=True))
    sure = sure_in_words(vote, answer.id)
    if sure:
        words.addWidget(Text(sure, "small", "muted", wrap=True))
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addLayout(words, 5)
    line.addWidget(TeamsBar(answer, vote, most, looks), 6)
    return line


class DialsCard(Card):
    """Both dials over the room as distributions, beside the band of the road it took."""

    def __init__(self, told: GroupDebrief) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        self.setAccessibleName(tr("Both dials over the room"))
        self.column.addWidget(Heading(tr("Both dials over the room")))
        by = {dial.dimension: dial for dial in told.dials}
        if by:
            people = next(iter(by.values())).of == "people"
            how = (
                tr("Each person's own votes along this road, counted together. Nobody's are shown.")
                if people
                else tr("Each team's own votes along this road, counted together. No team is named.")
            )
        else:
            how = tr("Too few votes to show how the room is spread without showing somebody.")
        self.column.addWidget(Text(how, "small", "muted", wrap=True))
        self._both: QBoxLayout = QHBoxLayout()
        self._both.setSpacing(24)
        for dimension in ("P", "A"):
            side = QVBoxLayout()
            side.setSpacing(2)
            tone = DIMENSION_TONES[dimension]
            side.addLayout(
                row(IconLabel(DIMENSION_ICONS[dimension], tone, 14),
                    Text(dimension_name(dimension), "small-strong", tone), None, spacing=6)
            )  # fmt: skip
            road = road_in_words(dimension, told.road)
            side.addWidget(Text(tr("Our road: {band}", band=road), "body", wrap=True))
            dial = by.get(dimension)
            if dial is not None:
                fill = {"P": "policy-fill", "A": "auth-fill"}[dimension]
                for label, count in dial.bands:
                    side.addWidget(BandBar(label, count, dial.total, fill))
                if dial.untold:
                    side.addWidget(Text(dial_in_words(dial), "small", "subtle", wrap=True))
            side.addStretch(1)
            self._both.addLayout(side, 1)
        self.column.addLayout(self._both)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        upright = theme().text_scale > 1.3
        self._both.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
