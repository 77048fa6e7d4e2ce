"""The votes as they come in, by team and answer, hidden from the room until the reveal; and the hands row."""

from __future__ import annotations

from collections import Counter as Tallying
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from simtrainer.live.ahead import Ahead
from simtrainer.live.polls import Poll, Vote
from simtrainer.live.tally import Tally
from simtrainer.ui.live.console.hands import Hands, TeamTile
from simtrainer.ui.live.console.vote_row import VoteRow
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.shared.cards import Card, Line, row
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr


class _Rows(QScrollArea):
    """As tall as its rows if there is room, else it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(1, 0, 1, 0)
        self.column.setSpacing(0)
        self.setWidget(self.inside)

    def sizeHint(self) -> QSize:
        return QSize(400, self.column.totalMinimumSize().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 90)


class VotesCard(Card):
    """All answers of the poll. Hands are counted in its last row."""

    def __init__(self, teams: Mapping[str, TeamLook]) -> None:
        super().__init__(padding=0, spacing=0)
        self._teams = teams
        self._poll = ""
        self.rows: dict[str, VoteRow] = {}
        self.note = Text("", "small", "muted")
        legend: list[QWidget | int | None] = []
        for look in list(teams.values())[:4]:
            legend += [TeamTile(look, 18), Text(look.name, "small", "muted"), 4]
        head = row(Heading(tr("Votes"), "h3"), 6, self.note, None, *(legend if len(teams) <= 4 else ()), spacing=6)
        head.setContentsMargins(14, 9, 14, 9)
        self.column.addLayout(head)
        self.column.addWidget(Line())
        self._area = _Rows()
        self.column.addWidget(self._area, 1)
        self.hands = Hands(teams)
        self.hands.target_chosen.connect(self._mark_target)
        self.column.addWidget(self.hands)
        self._last: tuple[Poll, Tally, tuple[Vote, ...], bool] | None = None

    def show_votes(self, poll: Poll, counted: Tally, votes: list[Vote], hidden: bool) -> None:
        """Show how a poll stands; `hidden`: the room doesn't see it."""
        if poll.key != self._poll:
            self._make_rows(poll)
        self._last = (poll, counted, tuple(votes), hidden)
        self.note.setText(tr("hidden from the room until you reveal") if hidden else tr("the room sees them now"))
        hands: Tallying[tuple[str, str]] = Tallying()
        for vote in votes:
            if vote.poll == poll.key and vote.source == "hands":
                hands[vote.team, vote.option] = max(0, hands[vote.team, vote.option] + vote.count)
        self.hands.show_hands(poll.options, hands)
        if not hidden:
            self.hands.hide()
        most = max(counted.counts.values(), default=0)
        for option, one in self.rows.items():
            by = {team: counts.get(option, 0) for team, counts in counted.by_team.items()}
            one.show_votes(by, self._teams, most, option in counted.leaders, option == self.hands.target)

    def show_ahead(self, ahead: Mapping[str, Ahead]) -> None:
        """Show what each answer would do."""
        for option, one in self.rows.items():
            one.show_ahead(ahead.get(option))

    def _make_rows(self, poll: Poll) -> None:
        self._poll = poll.key
        for one in self.rows.values():
            one.hide()
            self._area.column.removeWidget(one)
            one.deleteLater()
        self.rows = {option.id: VoteRow(option) for option in poll.options}
        while self._area.column.count():
            self._area.column.takeAt(0)
        for one in self.rows.values():
            one.pressed.connect(self.hands.choose_target)
            self._area.column.addWidget(one)
        self._area.column.addStretch(1)
        self._area.updateGeometry()

    def _mark_target(self, _option: str) -> None:
        if self._last is not None:
            poll, counted, votes, hidden = self._last
            self.show_votes(poll, counted, list(votes), hidden)
