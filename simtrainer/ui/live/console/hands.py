"""The row of hands: for one answer, how many of each team put a hand up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.live.polls import Option
from simtrainer.ui.live.teams import TeamLook, paint_tile
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.fields import Number
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.segments import Option as Segment
from simtrainer.ui.shared.segments import Segments
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

IN_A_LINE = 4
MOST = 999


class TeamTile(QWidget):
    """A team's mark."""

    def __init__(self, look: TeamLook, side: int = 20) -> None:
        super().__init__()
        self._look = look
        self._side = side
        theme().changed.connect(self._measure)
        self._measure()

    def show_look(self, look: TeamLook) -> None:
        """Show another team's."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(theme().font("tiny-strong" if self._side < 26 else "h3"))
        paint_tile(painter, QRectF(self.rect()), self._look, font)
        painter.end()

    def _measure(self) -> None:
        side = theme().px(self._side)
        self.setFixedSize(side, side)


class _Count(Number):
    entered = Signal()
    edge = 1

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, MOST)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setFrame(False)
        self.setProperty("focusRadius", 7)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # The counter around it is the field's box; the sheet's own would leave no room for three figures.
        for one in (self, self.lineEdit()):
            one.setStyleSheet("padding: 0; border: none; background: transparent;")
        theme().changed.connect(self._measure)
        self._measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(36), theme().px(28))

    def _measure(self) -> None:
        self.setFont(theme().font("body", True))
        self.setFixedSize(self.sizeHint())


class Counter(QWidget):
    """The hands of one team: its tile, less, the number, more."""

    changed = Signal(str, int)
    """Team and how many more (or fewer)."""
    chosen = Signal(str)

    def __init__(self, look: TeamLook) -> None:
        super().__init__()
        self.team, self.name = look.id, look.name
        self._on = False
        self._shown = 0
        self.number = _Count()
        self.less = IconButton("minus", tr("One hand less, {team}", team=look.name), small=True)
        self.more = IconButton("plus", tr("One hand more, {team}", team=look.name), small=True)
        for button in (self.less, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Up and Down do it in the field
        self.less.clicked.connect(lambda: self._add(-1))
        self.more.clicked.connect(lambda: self._add(1))
        self.number.valueChanged.connect(self._typed)
        self.number.entered.connect(lambda: self.chosen.emit(look.id))
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 2, 2, 2)
        line.setSpacing(2)
        line.addWidget(TeamTile(look))
        line.addSpacing(4)
        line.addWidget(self.less)
        line.addWidget(self.number)
        line.addWidget(self.more)
        self.setToolTip(look.name)

    def set_count(self, count: int, letter: str) -> None:
        """Show how many hands are counted for the answer with that letter."""
        self._shown = count
        self.number.blockSignals(True)
        self.number.setValue(count)
        self.number.blockSignals(False)
        self.number.setAccessibleName(tr("Hands for {letter}, {team}", letter=letter, team=self.name))
        self.less.setEnabled(count > 0)

    def set_on(self, on: bool) -> None:
        """Mark the team that number keys count for."""
        self._on = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._on:
            paint_box(painter, rect, 8, "accent-soft", "accent", 2)
        else:
            paint_box(painter, rect, 8, "surface", "border-control")
        painter.end()

    def _add(self, count: int) -> None:
        self.chosen.emit(self.team)
        self.changed.emit(self.team, count)

    def _typed(self, count: int) -> None:
        if count != self._shown:
            self.changed.emit(self.team, count - self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A number that was typed is done: the keyboard goes back to the row, where figures count again.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            row_ = self.parentWidget()
            if row_ is not None:
                row_.setFocus()
            return
        super().keyPressEvent(event)


class Hands(QWidget):
    """Hands up for an answer, by team. `counted` gives team, answer, and how many more or fewer.

    With the keyboard in it Tab goes from team to team, and on after the last; Enter opens the team's number to type it.
    """

    counted = Signal(str, str, int)
    target_chosen = Signal(str)

    def __init__(self, teams: Mapping[str, TeamLook]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Hands up"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 8)
        self._options: tuple[Option, ...] = ()
        self.team = next(iter(teams), "")
        self.target = ""
        self.letters = Segments(tr("Hands up for"))
        self.letters.chosen.connect(self._choose_target)
        self.counters = {team: Counter(look) for team, look in teams.items()}
        grid = QGridLayout()
        grid.setSpacing(6)
        for n, counter in enumerate(self.counters.values()):
            counter.changed.connect(lambda team, more: self.counted.emit(team, self.target, more))
            counter.chosen.connect(self.choose_team)
            grid.addWidget(counter, n // IN_A_LINE, n % IN_A_LINE)
        grid.setColumnStretch(IN_A_LINE, 1)
        self.say = Text("", "small", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        self._head = QWidget()
        words = Text(tr("Hands up for"), "body", "muted")
        self._head.setLayout(row(IconLabel("hand"), words, self.letters, None, self.say))
        column.addWidget(self._head)
        column.addLayout(grid)
        self.choose_team(self.team)

    def show_hands(self, options: Sequence[Option], hands: Mapping[tuple[str, str], int]) -> None:
        """Show the answers that hands can go up for, and what was counted: (team, answer) -> hands."""
        if tuple(options) != self._options:
            self._options = tuple(options)
            self.target = options[0].id if options else ""
            self.letters.set_options([Segment(one.id, one.letter) for one in options], self.target)
            self.choose_team(next(iter(self.counters), ""))  # a new question begins with the first team
        letter = next((one.letter for one in options if one.id == self.target), "")
        for team, counter in self.counters.items():
            counter.set_count(hands.get((team, self.target), 0), letter)
            counter.setEnabled(bool(options))
        self.setVisible(bool(options))

    def set_low(self, low: bool) -> None:
        """Do without the line of letters: pressing an answer says what hands are counted for."""
        self._head.setVisible(not low)

    def choose_team(self, team: str) -> None:
        """Count number keys for this team."""
        if team not in self.counters:
            return
        self.team = team
        for one, counter in self.counters.items():
            counter.set_on(one == team)
        self._say_keys()

    def _say_keys(self) -> None:
        if self.team not in self.counters:
            return
        last = min(len(self._options), 8) or 4
        self.say.setText(tr("Keys 1 to {n} count for {team}", n=last, team=self.counters[self.team].name))

    def next_team(self, by: int = 1) -> str:
        """Go to the next team, round and round; its name."""
        teams = list(self.counters)
        self.choose_team(teams[(teams.index(self.team) + by) % len(teams)])
        return self.counters[self.team].name

    def choose_target(self, option: str) -> None:
        """Count hands for this answer."""
        self.letters.set_value(option)
        self._choose_target(option)

    def focusNextPrevChild(self, next: bool) -> bool:
        teams = list(self.counters)
        at = teams.index(self.team) + (1 if next else -1)
        if self.hasFocus() and 0 <= at < len(teams):
            announce(self, self.next_team(1 if next else -1))
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus() and self.counters:
            self.counters[self.team].number.setFocus()
            return
        super().keyPressEvent(event)

    def _choose_target(self, option: str) -> None:
        self.target = option
        self.target_chosen.emit(option)
