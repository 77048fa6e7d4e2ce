"""The teams of the room, up to eight, each with its mark and the trainer's own name for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.live.names import plain_name
from simtrainer.live.polls import MOST_TEAMS, Team
from simtrainer.say import later
from simtrainer.ui.live.console.hands import TeamTile
from simtrainer.ui.live.teams import looks_of
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import clear, row
from simtrainer.ui.shared.fields import Line
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr

USUAL = (later("Legal"), later("Marketing"), later("Support"), later("Product"))


class TeamRows(QWidget):
    """Names can be typed over, taken out and added."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Teams"))
        self._names = [tr(name) for name in USUAL]
        self.lines: list[Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        self.add = Button(tr("Add a team"), "quiet", "small", icon="plus")
        self.add.clicked.connect(self._add)
        self.wrong = Text("", "small", "risk", wrap=True)
        column.addLayout(row(self.add, None))
        column.addWidget(self.wrong)
        self._make()

    @property
    def teams(self) -> tuple[Team, ...]:
        """The teams as they are named; those without a name are left out. Ids are their places."""
        names = [plain_name(name) for name in self._names]
        return tuple(Team(f"team-{n}", name) for n, name in enumerate([name for name in names if name], 1))

    @property
    def trouble(self) -> str:
        """What is wrong with the names, "" when nothing is."""
        names = [team.name.casefold() for team in self.teams]
        if not names:
            return tr("Name at least one team.")
        if len(set(names)) < len(names):
            return tr("Two teams have the same name.")
        return ""

    def set_names(self, names: Sequence[str]) -> None:
        """Name them so."""
        self._names = list(names)[:MOST_TEAMS]
        self._make()
        self.changed.emit()

    def _make(self) -> None:
        clear(self._rows)
        self.lines = []
        looks = looks_of([Team(str(n), name) for n, name in enumerate(self._names)])
        for n, name in enumerate(self._names):
            line = Line(name, tr("Name of the team"))
            line.setMaxLength(24)
            line.setAccessibleName(tr("Team {n}", n=n + 1))
            line.textEdited.connect(lambda text, n=n: self._rename(n, text))
            line.editingFinished.connect(self._marks)
            out = IconButton("x", tr("Take out {name}", name=name or tr("this team")), small=True)
            out.setEnabled(len(self._names) > 1)
            out.clicked.connect(lambda _=False, n=n: self._remove(n))
            one = row(TeamTile(looks[str(n)], 28), line, out)
            one.setStretch(1, 1)
            self._rows.addLayout(one)
            self.lines.append(line)
        self.add.setEnabled(len(self._names) < MOST_TEAMS)
        self.add.setToolTip("" if self.add.isEnabled() else tr("Eight teams are the most."))
        self.wrong.setText(self.trouble)
        self.wrong.setVisible(bool(self.trouble))

    def _rename(self, n: int, text: str) -> None:
        self._names[n] = text
        self.wrong.setText(self.trouble)
        self.wrong.setVisible(bool(self.trouble))
        self.changed.emit()

    def _marks(self) -> None:
        """A mark's letter follows the name when it is written."""
        looks = looks_of([Team(str(n), name) for n, name in enumerate(self._names)])
        for n in range(self._rows.count()):
            layout = self._rows.itemAt(n).layout()
            tile = layout.itemAt(0).widget() if layout is not None else None
            if isinstance(tile, TeamTile):
                tile.show_look(looks[str(n)])

    def _add(self) -> None:
        self._names.append(tr("Team {n}", n=len(self._names) + 1))
        self._make()
        self.lines[-1].setFocus()
        self.lines[-1].selectAll()
        self.changed.emit()

    def _remove(self, n: int) -> None:
        del self._names[n]
        self._make()
        self.lines[min(n, len(self.lines) - 1)].setFocus()
        self.changed.emit()
