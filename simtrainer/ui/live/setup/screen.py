"""Setting up in two minutes: a story, the teams, how long; then open the room, or try it alone first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from simtrainer.frozen import frozen
from simtrainer.library.cards import Card as StoryCard
from simtrainer.live.course import Plan
from simtrainer.records.exercises import KeptExercise
from simtrainer.say import later
from simtrainer.ui.live.setup.interrupted import Interrupted
from simtrainer.ui.live.setup.past import Past
from simtrainer.ui.live.setup.stories import Stories
from simtrainer.ui.live.setup.team_rows import TeamRows
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.fields import Minutes
from simtrainer.ui.shared.keys_sheet import ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 1080
USUAL_MINUTES = 60
USUAL_DEBRIEF = 25
LEAST_DEBRIEF, LEAST_STORY = 10, 10
TIMERS = (("0", later("No timer")), ("60", later("1 min")), ("120", later("2 min")), ("180", later("3 min")))


@frozen
class SetUp:
    """What was chosen: the story's file and the plan."""

    path: str
    plan: Plan


class SetupScreen(Page):
    """The page behind “Live”."""

    wanted = Signal(object)
    """A `SetUp`: open the room."""
    dry = Signal(object)
    """A `SetUp`: try it alone, nothing is kept."""
    go_on = Signal(str)
    put_away = Signal(str)
    looked_at = Signal(str)
    """An exercise that is over."""
    deleted = Signal(str)

    def __init__(self) -> None:
        super().__init__(WIDEST, centred=True, spacing=16)
        self.setAccessibleName(tr("Set up an exercise"))
        said = tr("A laptop, a screen and the people in the room; phones if they have them, hands if not.")
        self.column.addWidget(Heading(tr("Set up an exercise"), "h1"))
        self.column.addWidget(Text(said, "lead", "muted", wrap=True))
        self.interrupted = Interrupted()
        self.interrupted.go_on.connect(self.go_on)
        self.interrupted.put_away.connect(self.put_away)
        self.column.addWidget(self.interrupted)
        self.stories = Stories()
        self.teams = TeamRows()
        self.minutes = Minutes(USUAL_MINUTES)
        self.minutes.setRange(LEAST_DEBRIEF + LEAST_STORY, 240)
        self.minutes.setAccessibleName(tr("Minutes for all of it"))
        self.debrief = Minutes(USUAL_DEBRIEF)
        self.debrief.setAccessibleName(tr("Minutes of it to look back"))
        self.minutes.valueChanged.connect(self._leave_time)
        self._leave_time()
        self.timer = Segments(tr("Clock for a vote"), [Option(one, tr(words)) for one, words in TIMERS], "0")
        names = (Option("off", tr("No names")), Option("on", tr("May be given")))
        self.names = Segments(tr("Names on phones"), names, "off")
        steps = (Option("off", tr("The code")), Option("on", tr("Code and symbols")))
        self.signs = Segments(tr("To come in"), steps, "off")
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        self._columns.addWidget(self._story_card(), 1)
        self._columns.addWidget(self._room_card(), 1)
        self.column.addLayout(self._columns)
        self.start = Button(tr("Open the room"), "primary", "large", icon="presentation")
        self.alone = Button(tr("Dry run alone"), "secondary", "large", icon="user-round")
        self.alone.setToolTip(tr("You see the whole console; nobody comes in and nothing is kept."))
        self.start.clicked.connect(lambda: self.wanted.emit(self.chosen))
        self.alone.clicked.connect(lambda: self.dry.emit(self.chosen))
        self.column.addLayout(row(self.start, self.alone, None, spacing=12))
        self.past = Past()
        self.past.looked_at.connect(self.looked_at)
        self.past.deleted.connect(self.deleted)
        self.column.addWidget(self.past)
        self.column.addStretch(1)
        self.teams.changed.connect(self._weigh)
        self.stories.picked.connect(lambda _: self._weigh())
        self.keys = ScreenKeys(self, everywhere, lambda: [self.stories, self.teams, self.timer, self.start])
        theme().changed.connect(self._lay)
        self._lay()
        self._weigh()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the stories."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.stories.setFocus(reason)

    @property
    def chosen(self) -> SetUp:
        """What is set up now."""
        names = self.names.value == "on"
        signs = self.signs.value == "on"
        seconds, debrief = int(self.timer.value or 0), self.debrief.value()
        plan = Plan(self.teams.teams, self.minutes.value(), seconds, names=names, signs=signs, debrief=debrief)
        return SetUp(self.stories.path, plan)

    def show_stories(self, cards: Sequence[StoryCard]) -> None:
        """Offer these stories."""
        self.stories.show_cards([card for card in cards if not card.broken], self.stories.path)
        self._weigh()

    def show_kept(self, exercises: Sequence[KeptExercise]) -> None:
        """Offer to go on with those that were interrupted, and to look at those that are over."""
        self.interrupted.show_exercises(exercises)
        self.past.show_exercises(exercises)

    def _story_card(self) -> Card:
        card = Card(padding=(16, 14, 16, 14), spacing=10)
        card.column.addWidget(Heading(tr("Story"), "h2"))
        card.column.addWidget(self.stories, 1)
        return card

    def _room_card(self) -> Card:
        card = Card(padding=(16, 14, 16, 14), spacing=10)
        card.column.addWidget(Heading(tr("Teams"), "h2"))
        card.column.addWidget(self.teams)
        card.column.addSpacing(6)
        card.column.addWidget(Heading(tr("Time"), "h2"))
        both = QHBoxLayout()
        both.setSpacing(24)
        for words, field in (
            (tr("For all of it"), self.minutes),
            (tr("Of these, to look back together"), self.debrief),
        ):
            line = QVBoxLayout()
            line.setSpacing(4)
            line.addWidget(Text(words, "small", "muted"))
            line.addLayout(row(field, None))
            both.addLayout(line)
        both.addStretch(1)
        card.column.addLayout(both)
        for words, field in (
            (tr("Clock for a vote"), self.timer),
            (tr("Names on phones"), self.names),
            (tr("To come in; the symbols change, so only who sees the wall gets in"), self.signs),
        ):
            line = QVBoxLayout()
            line.setSpacing(4)
            line.addWidget(Text(words, "small", "muted"))
            line.addLayout(row(field, None))
            card.column.addLayout(line)
        card.column.addStretch(1)
        return card

    def _lay(self) -> None:
        large = theme().text_scale > 1.4
        self._columns.setDirection(QHBoxLayout.Direction.TopToBottom if large else QHBoxLayout.Direction.LeftToRight)
        self.stories.setMinimumHeight(theme().px(320 if not large else 160))

    def _leave_time(self) -> None:
        """However short it is, something is left for the story."""
        self.debrief.setRange(LEAST_DEBRIEF, self.minutes.value() - LEAST_STORY)

    def _weigh(self) -> None:
        why = self.teams.trouble or ("" if self.stories.path else tr("Choose a story first."))
        for button in (self.start, self.alone):
            button.setEnabled(not why)
        self.start.setToolTip(why)
