"""The page after a turn, and the page at the end of the story."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Dimension, Rubric
from simtrainer.scenario.model import Choice, Ending
from simtrainer.scoring.scorecard import ScoredDecision
from simtrainer.ui.play.check_feedback import OwnReply, ReplyCard
from simtrainer.ui.play.feedback import Effect, EffectsStrip, FeedbackCard, StrongerCard, rated_notes
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Ground
from simtrainer.ui.shared.chips import StatusChip, Tone
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


@frozen
class Outcome:
    """What to show after a turn. `decision` is None when it couldn't be scored."""

    turn: int
    icon: str
    did: str
    """"You posted a statement"."""
    how: str
    """"choice 3 of 4", "your own words"."""
    effects: tuple[Effect, ...]
    decision: ScoredDecision | None
    why: str
    stronger: Choice | None
    next_in_feed: str
    can_take_again: bool
    clauses: str = ""
    """The house policy in question here, in words."""
    first: tuple[str, ...] = ()
    """What was done before it (an expert's road)."""
    own: OwnReply | None = None
    """What was posted in one's own words."""
    guess: tuple[str, str] | None = None
    """What the trainee thought the expert would do: a line, and what there is to say about it."""


class FeedbackPage(QWidget):
    """Consequences and scores of one turn."""

    def __init__(self, organisation: Organisation, rubric: Rubric, watched: bool = False) -> None:
        """`watched`: the turn is an expert's, and her reasons come first."""
        super().__init__()
        self._organisation, self._rubric = organisation, rubric
        self._outcome: Outcome | None = None
        self._taken = Card(padding=(12, 11, 12, 11), spacing=10, row=True, ground="accent-soft", edge="accent-border")
        self._icon = IconLabel("reply", "accent-text", 16)
        self._did = Text("", "body-strong", "accent-text", wrap=True)
        self._how = Text("", "small", "muted")
        self._taken.column.addWidget(self._icon)
        self._taken.column.addWidget(self._did, 1)
        self._taken.column.addWidget(self._how)
        self._taken.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._effects = EffectsStrip()
        self.policy = FeedbackCard("P")
        self.authenticity = FeedbackCard("A")
        self._why = Card(padding=(14, 10, 14, 10), spacing=10, row=True)
        self._why_words = Text("", "body", wrap=True)
        self._why.column.addWidget(IconLabel("info", "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._why.column.addWidget(self._why_words, 1)
        self._why.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._note = Text("", "small", "muted", wrap=True)
        self.reply = ReplyCard(organisation, rubric)
        self.stronger = StrongerCard()
        self._feed = Card(padding=(14, 10, 14, 10), spacing=10, row=True)
        self._feed_words = Text("", "body", "muted", wrap=True)
        self._feed.column.addWidget(IconLabel("messages-square", "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._feed.column.addWidget(self._feed_words, 1)
        self._guess = WatchedCard()
        happened = section(tr("What happened next"), 8, self._effects)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(0)
        column.addWidget(self._taken)
        if watched:
            self.reply.setParent(self)
            column.addSpacing(12)
            column.addWidget(self._guess)
            column.addSpacing(16)
            column.addWidget(section(tr("Why she did that"), 12, self._why, self._note, self.policy, self.authenticity))
            column.addSpacing(16)
            column.addWidget(happened)
        else:
            self._guess.setParent(self)
            self._guess.hide()
            column.addSpacing(16)
            column.addWidget(happened)
            column.addSpacing(18)
            scored = (self.reply, self._note, self.policy, self.authenticity, self._why)
            column.addWidget(section(tr("How it scored"), 12, *scored))
        column.addSpacing(12)
        column.addWidget(self.stronger)
        column.addWidget(self._feed)
        column.addStretch(1)
        theme().changed.connect(self._show_again)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what a turn did."""
        self._outcome = outcome
        self._icon.set_icon(outcome.icon)
        self._did.setText(outcome.did)
        self._how.setText(outcome.how)
        self._taken.setAccessibleName(f"{outcome.did}. {outcome.how}")
        self._effects.show_effects(outcome.effects)
        decision = outcome.decision
        pairs: tuple[tuple[FeedbackCard, Dimension], ...] = ((self.policy, "P"), (self.authenticity, "A"))
        for card, dimension in pairs:
            chip = decision.done.chip(dimension) if decision is not None else None
            notes = rated_notes(decision, dimension, self._organisation, self._rubric) if decision is not None else []
            card.show_notes(chip, notes)
        self._note.setText(self._notes(decision))
        self._note.setVisible(bool(self._note.text()))
        why = " ".join(part for part in (outcome.why, outcome.clauses) if part)
        self._why_words.setText(why)
        self._why.setAccessibleName(tr("Why: {why}", why=why))
        self._why.setVisible(bool(why))
        self.reply.setVisible(outcome.own is not None)
        if outcome.own is not None:
            self.reply.show_reply(outcome.own)
        if outcome.guess is not None:
            self._guess.show_guess(outcome.first, *outcome.guess)
        self.show_stronger(False)
        self._feed_words.setText(outcome.next_in_feed)
        self._feed.setAccessibleName(outcome.next_in_feed)
        self._feed.setVisible(bool(outcome.next_in_feed))

    def show_stronger(self, shown: bool) -> None:
        """Show or hide the stronger move."""
        outcome = self._outcome
        self.stronger.setVisible(shown)
        self._feed.setVisible(not shown and outcome is not None and bool(outcome.next_in_feed))
        if shown and outcome is not None and outcome.stronger is not None and outcome.decision is not None:
            option = outcome.decision.option(outcome.stronger.id)
            chips = {"P": option.chip("P"), "A": option.chip("A")}
            self.stronger.show_choice(outcome.stronger.label, outcome.stronger.text, outcome.stronger.why, chips)  # type: ignore[arg-type]

    def _show_again(self) -> None:
        if self._outcome is not None:
            shown = self.stronger.isVisible()
            self.show_outcome(self._outcome)
            self.show_stronger(shown)

    def _notes(self, decision: ScoredDecision | None) -> str:
        if decision is None:
            return tr("This turn couldn't be scored.")
        notes: list[str] = []
        if decision.repeated:
            notes.append(tr("You were here before: only the first time counts for your score."))
        if decision.contested:
            notes.append(tr("The author's view; reasonable people differ here."))
        return " ".join(notes)


class WatchedCard(Card):
    """Beside an expert's turn: what she did first, and what the trainee had thought."""

    def __init__(self) -> None:
        super().__init__(padding=(14, 10, 14, 12), spacing=6)
        self._first = Text("", "body", wrap=True)
        self._guess = Text("", "body-strong", wrap=True)
        self._about = Text("", "body", "muted", wrap=True)
        for part in (self._first, self._guess, self._about):
            self.column.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_guess(self, first: tuple[str, ...], guess: str, about: str) -> None:
        """Show them; `about` is what there is to say about another guess."""
        self._first.setText("\n".join(first))
        self._first.setVisible(bool(first))
        self._guess.setText(guess)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.setAccessibleName(" ".join(part for part in (*first, f"{guess}.", about) if part))


def section(title: str, apart: int, *parts: QWidget) -> QWidget:
    """Some cards under a small heading, so far apart."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Text(title, "small-strong", "muted"))
    inside = QVBoxLayout()
    inside.setSpacing(apart)
    for part in parts:
        inside.addWidget(part)
    column.addLayout(inside)
    return whole


class FeedbackFoot(Ground):
    """Take the turn again, a stronger move, go on."""

    again = Signal()
    stronger = Signal(bool)
    onward = Signal()

    def __init__(self) -> None:
        super().__init__("surface", "top")
        self.take_again = Button("", "secondary", icon="undo-2", key="Z")
        self.show_stronger = Button(tr("A stronger move"), "quiet", icon="lightbulb", key="E")
        self.show_stronger.setCheckable(True)
        self.go_on = Button(tr("Continue"), "primary", key="Enter")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(20, 12, 20, 12)
        self._grid.setHorizontalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        theme().changed.connect(self._place)
        self._place()
        self.take_again.clicked.connect(self.again)
        self.show_stronger.toggled.connect(self.stronger)
        self.go_on.clicked.connect(self.onward)

    def show_outcome(self, outcome: Outcome, more: bool) -> None:
        """What the buttons say after a turn; `more` when posts are still arriving."""
        self.take_again.set_text(tr("Take turn {n} again", n=outcome.turn))
        self.take_again.setVisible(outcome.can_take_again)
        self.show_stronger.setChecked(False)
        self.show_stronger.setVisible(outcome.stronger is not None)
        self.go_on.set_text(tr("Show all") if more else tr("Continue"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def _place(self) -> None:
        """In one row, or in two where large text needs it."""
        large = theme().text_scale > 1.2
        self._grid.addWidget(self.take_again, 0, 0)
        self._grid.addWidget(self.show_stronger, 1 if large else 0, 0 if large else 1)
        self._grid.addWidget(self.go_on, 0, 3)


class EndingPage(QWidget):
    """How the story ended. It is never scored; the debrief comes next."""

    onward = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._card = Card(padding=(20, 18, 20, 20), spacing=10)
        self._tone = StatusChip("", "neutral", "flag")
        self._title = Heading("", "h1", wrap=True)
        self._text = Text("", "post", wrap=True)
        self._after = Text("", "small", "muted", wrap=True)
        self.go_on = Button(tr("To the debrief"), "primary", "large", key="Enter")
        self.go_on.clicked.connect(self.onward)
        head = QHBoxLayout()
        head.addWidget(self._tone)
        head.addStretch(1)
        self._card.column.addLayout(head)
        for part in (self._title, self._text, self._after):
            self._card.column.addWidget(part)
        self._card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(16)
        column.addWidget(self._card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go_on)
        column.addLayout(row)
        column.addStretch(1)

    def show_ending(self, ending: Ending | None, turns: int, took: str) -> None:
        """Show an ending; None for a story that ran out."""
        tones: dict[str, tuple[str, Tone]] = {
            "good": (tr("It ended well"), "good"),
            "mixed": (tr("A mixed ending"), "caution"),
            "bad": (tr("It ended badly"), "risk"),
        }
        words, tone = tones[ending.tone] if ending is not None else (tr("The story ran out"), "neutral")
        self._tone.set_state(words, tone)
        self._title.setText(ending.title if ending is not None else tr("Nothing more happens"))
        text = ending.text if ending is not None else tr("No thread is open any more. Everything you did is kept.")
        self._text.setText(text)
        after = (
            tr("1 turn, {took} of the story. The ending itself is not scored.", took=took)
            if turns == 1
            else tr("{n} turns, {took} of the story. The ending itself is not scored.", n=turns, took=took)
        )
        self._after.setText(after)
        said = (words, self._title.text(), text, self._after.text())
        self._card.setAccessibleName(". ".join(part.rstrip(".") for part in said))

    def said(self) -> str:
        """The ending as it is read out."""
        return self._card.accessibleName()
