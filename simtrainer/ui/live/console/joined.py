"""Who is in, by team: how many of a team's phones have voted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.ui.live.console.hands import TeamTile
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.painting import draw_pill
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class _Share(QWidget):
    def __init__(self, look: TeamLook) -> None:
        super().__init__()
        self._look, self._share = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = min(1.0, share)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), "track")
        if self._share > 0:
            draw_pill(painter, QRectF(0, 0, max(8.0, self.width() * self._share), 8), self._look.color)
        painter.end()


class Joined(QWidget):
    """A line for each team: voted of joined."""

    def __init__(self, teams: Mapping[str, TeamLook]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Joined devices"))
        self._teams = teams
        self.said = Text("", "small", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.heading = Text(tr("Joined devices"), "body-strong", "muted")
        column.addLayout(row(self.heading, None, self.said))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8 if len(teams) <= 4 else 2)
        grid.setColumnStretch(2, 1)
        self._bars: dict[str, tuple[_Share, Text]] = {}
        for n, (team, look) in enumerate(teams.items()):
            bar, figure = _Share(look), Text("", "small", tabular=True)
            name = ElidedText(look.name, "small")
            name.setFixedWidth(theme().px(84))
            for column_, widget in enumerate((TeamTile(look), name, bar, figure)):
                grid.addWidget(widget, n, column_)
            self._bars[team] = (bar, figure)
        column.addLayout(grid)

    def show_hands(self, hands: Mapping[str, int]) -> None:
        """Hands that were counted and replies taken down, by team, in a room without phones."""
        self.heading.setText(tr("Answers by team"))
        most = max(hands.values(), default=0)
        for team, (bar, figure) in self._bars.items():
            n = hands.get(team, 0)
            bar.show_share(n / most if most else 0.0)
            figure.setText(str(n))
            bar.setAccessibleName(tr("{team}: {n}", team=self._teams[team].name, n=n))
        self.said.setText(tr("{n} in all", n=sum(hands.values())))

    def show_joined(self, voted: Mapping[str, int], joined: Mapping[str, int], hands: int) -> None:
        """Phones that voted and that are in, by team; `hands` were counted besides."""
        self.heading.setText(tr("Joined devices"))
        for team, (bar, figure) in self._bars.items():
            n, of = voted.get(team, 0), joined.get(team, 0)
            bar.show_share(n / of if of else 0.0)
            figure.setText(tr("{n} of {all}", n=n, all=of))
            bar.setAccessibleName(tr("{team}: {n} of {all} voted", team=self._teams[team].name, n=n, all=of))
        parts = [tr("{n} voted", n=sum(voted.values())), tr("{n} joined", n=sum(joined.values()))]
        if hands:
            parts.append(tr("{n} hands", n=hands))
        self.said.setText(" · ".join(parts))
