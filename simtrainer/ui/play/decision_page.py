"""The decision being taken: what is asked, the cards (or the triage form), and what else can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simtrainer.engine.events import FeedPost
from simtrainer.engine.offers import Offer, OfferedConsult
from simtrainer.frozen import frozen
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import Channel, Persona, TriageAnswer
from simtrainer.ui.play.choice_card import ChoiceList
from simtrainer.ui.play.focus_card import FocusCard
from simtrainer.ui.play.patience import PatienceRing
from simtrainer.ui.play.side_action import SideAction
from simtrainer.ui.play.triage import TriageForm, nearest_choice
from simtrainer.ui.play.wording import contact_name
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, clear
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


@frozen
class Situation:
    """Everything a decision shows besides its cards."""

    offer: Offer
    others: tuple[tuple[str, str], ...]
    """(node id, words) of every open decision, this one included, the most pressing first."""
    post: FeedPost | None
    title: str
    channel: Channel | None
    persona: Persona | None
    facts: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    """(who, what they said) of contacts asked here."""
    liked: int
    wait: int
    """Story minutes that "wait and watch" lets pass."""
    silence_in: int | None
    silence_clock: str


class DecisionPage(QWidget):
    """One open decision. Signals say what the trainee wants to do about it."""

    chosen = Signal(str)
    asked = Signal(str)
    """A contact's id."""
    waited = Signal()
    writing = Signal()
    taken_up = Signal(str)
    """Another open decision (its node)."""
    locked = Signal(str)

    def __init__(self, organisation: Organisation, watched: bool = False, parent: QWidget | None = None) -> None:
        """`watched`: what is chosen is a guess at what an expert does."""
        super().__init__(parent)
        self._organisation = organisation
        self._watched = watched
        self._situation: Situation | None = None
        self.focus_card = FocusCard()
        self.ring = PatienceRing()
        self.choices = ChoiceList(tr("Guess") if watched else "")
        self.triage = TriageForm(organisation)
        self.ask = SideAction("gavel", tr("Ask"), "L")
        self.wait = SideAction("hourglass", tr("Wait & watch"), "W")
        self.write = SideAction("pen-line", tr("Write your own"), "R")
        self._title = Heading(tr("What do you do?"), "h2")
        self._many = Text("", "small", "muted")
        """How many choices there are: in a low window the last ones are out of sight."""
        self._liked = Text("", "small", "muted")
        self._patience = Text(tr("Patience"), "small-strong")
        self._until = Text("", "small", "muted")
        self.tabs = QWidget()
        self._tabs_row = QHBoxLayout(self.tabs)
        self._tabs_row.setContentsMargins(0, 0, 0, 12)
        self._tabs_row.setSpacing(8)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 2)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.focus_card)
        column.addSpacing(14)
        column.addLayout(self._head())
        column.addSpacing(10)
        column.addLayout(self._answers)
        column.addWidget(self.choices)
        column.addWidget(self.triage)
        column.addStretch(1)
        self.side_actions = QWidget()
        """The side actions; they stand under the page, so that they are in view however long it is."""
        self._actions = QHBoxLayout(self.side_actions)
        self._actions.setContentsMargins(20, 10, 20, 16)
        self._actions.setSpacing(8)
        for action in (self.ask, self.wait, self.write):
            self._actions.addWidget(action, 1)
        self._actions.addStretch(0)
        self.choices.sent.connect(self.chosen)
        self.choices.refused.connect(self.locked)
        self.triage.answered.connect(self._file)
        self.ask.clicked.connect(self.press_ask)
        self.wait.clicked.connect(self.waited)
        self.write.clicked.connect(self.writing)
        theme().changed.connect(self._share_row)

    def show_situation(self, situation: Situation) -> None:
        """Show an open decision. The cards stay as they are when it is the same one as before."""
        before = self._situation
        self._situation = situation
        node = situation.offer.node
        self.focus_card.show_post(
            situation.post, situation.title, situation.channel, situation.persona, situation.facts
        )
        if self._watched:
            self._title.setText(tr("What would she do?"))
        else:
            self._title.setText(tr("What is this?") if node.triage else tr("What do you do?"))
        self._liked.setText(self._second_line(situation))
        count = len(situation.offer.choices)
        self._many.setText(tr("1 choice") if count == 1 else tr("{n} choices", n=count))
        self._many.setVisible(not node.triage)
        self.choices.setVisible(not node.triage)
        self.triage.setVisible(node.triage)
        same = before is not None and before.offer.choices == situation.offer.choices and before.offer.node is node
        if not same:
            if node.triage:
                self.triage.show_choices(situation.offer.choices)
            else:
                held = self.choices.isAncestorOf(self.window().focusWidget() or self)
                self.choices.show_choices(situation.offer.choices)
                if held:
                    self.choices.focus_first()
        self._show_tabs(situation)
        self._show_answers(situation)
        self._show_actions(situation)
        self.show_patience(situation.silence_in)

    def begin_anew(self) -> None:
        """Forget what was selected or filled in: the next decision shown is shown afresh, the same one too."""
        self._situation = None

    def show_patience(self, left: int | None) -> None:
        """Story minutes left; None for a decision that waits for ever."""
        shown = left is not None and self._situation is not None
        for part in (self.ring, self._patience, self._until):
            part.setVisible(shown)
        if left is not None and self._situation is not None:
            offer = self._situation.offer
            of = (offer.silence_at or 0) - offer.arrived
            self.ring.show_minutes(left, of)
            self._until.setText(tr("{span}, until {clock}", span=span(left), clock=self._situation.silence_clock))

    def show_live_patience(self, seconds: float, of: float, paused: bool) -> None:
        """Real seconds left in a live pace."""
        self.ring.show_seconds(seconds, of, paused)

    def focus_first(self) -> None:
        """Give the keyboard to the first choice."""
        if self._situation is not None and self._situation.offer.node.triage:
            self.triage.focus_first()
        else:
            self.choices.focus_first()

    def stops(self) -> list[QWidget]:
        """Everything that Tab may stop at, in order."""
        tabs, answers = _widgets(self._tabs_row), _widgets(self._answers)
        middle: list[QWidget] = [*self.choices.cards, *self.triage.stops()]
        return [*tabs, self.focus_card, *answers, *middle, self.ask, self.wait, self.write]

    def press_number(self, number: int) -> None:
        """What a number key does: a card, or an answer on the triage card."""
        if self.triage.isHidden():
            self.choices.press_number(number)
        else:
            self.triage.press_number(number)

    def press_ask(self) -> None:
        """Ask the one contact, or open the list of them."""
        if self._situation is None:
            return
        open_now = [item for item in self._situation.offer.consults if not item.asked]
        if len(open_now) == 1 and len(self._situation.offer.consults) == 1:
            self.asked.emit(open_now[0].consult.contact)
        elif open_now:
            self._menu().popup(self.ask.mapToGlobal(self.ask.rect().topLeft()))

    def next_decision(self) -> None:
        """Take up the next of several open decisions."""
        if self._situation is None or len(self._situation.others) < 2:
            return
        nodes = [node for node, _ in self._situation.others]
        here = nodes.index(self._situation.offer.node.id)
        self.taken_up.emit(nodes[(here + 1) % len(nodes)])

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._title)
        first.addWidget(self._many, 0, Qt.AlignmentFlag.AlignBottom)
        first.addStretch(1)
        left.addLayout(first)
        left.addWidget(self._liked)
        row.addLayout(left, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addStretch(1)
        for text in (self._patience, self._until):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
            right.addWidget(text)
        right.addStretch(1)
        row.addLayout(right)
        row.addWidget(self.ring)
        return row

    def _second_line(self, situation: Situation) -> str:
        if situation.liked > 1:
            return tr("{n} people have liked this post.", n=f"{situation.liked:,}")
        return situation.offer.node.title if situation.post is not None else ""

    def _show_tabs(self, situation: Situation) -> None:
        clear(self._tabs_row)
        self.tabs.setVisible(len(situation.others) > 1)
        if len(situation.others) < 2:
            return
        for number, (node, words) in enumerate(situation.others, 1):
            here = node == situation.offer.node.id
            button = Button(words, "soft" if here else "secondary", "small")
            name = tr("Decision {n} of {of}: {words}", n=number, of=len(situation.others), words=words)
            button.setAccessibleName(f"{name}, {tr('shown')}" if here else name)
            button.setCheckable(True)
            button.setChecked(here)
            button.clicked.connect(lambda _checked=False, node=node: self.taken_up.emit(node))
            self._tabs_row.addWidget(button)
        self._tabs_row.addStretch(1)

    def _show_answers(self, situation: Situation) -> None:
        clear(self._answers)
        for who, said in situation.answers:
            card = Card(padding=(12, 10, 12, 10), spacing=8, row=True, ground="info-soft", edge="info-border")
            card.column.addWidget(IconLabel("gavel", "info", 16), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(who, "small-strong", "info"))
            words.addWidget(Text(said, "body", wrap=True))
            card.column.addLayout(words, 1)
            card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            card.setAccessibleName(tr("{who} says: {said}", who=who, said=said))
            self._answers.addWidget(card)
        if situation.answers:
            self._answers.addSpacing(10)

    def _show_actions(self, situation: Situation) -> None:
        if self._watched:
            for action in (self.ask, self.write):
                action.hide()
            self.wait.setVisible(situation.offer.node.silence is not None)
            self.wait.tell(tr("Leave it alone"), tr("she says nothing"), tr("Guess that she says nothing here"))
            self._share_row()
            return
        consults = situation.offer.consults
        open_now = [item for item in consults if not item.asked]
        self.ask.setVisible(bool(consults))
        self.ask.setEnabled(bool(open_now))
        if len(consults) == 1:
            title = tr("Ask {who}", who=self.short_name(consults[0].consult.contact))
        else:
            title = tr("Ask somebody")
        if not open_now:
            self.ask.tell(title, tr("answered above"))
        elif len(consults) == 1:
            self.ask.tell(title, self._cost(consults[0], situation), self._cost(consults[0], situation, whole=True))
        else:
            most = max(item.consult.minutes for item in open_now)
            words = tr("{n} can be asked", n=len(open_now))
            self.ask.tell(title, words, tr("{words}; an answer takes up to {span}", words=words, span=span(most)))
        minutes = situation.wait
        if situation.silence_in is not None and situation.silence_in <= minutes:
            self.wait.tell(
                tr("Wait & watch"),
                tr("{span}: silence", span=span(minutes)),
                tr("{span} pass, and saying nothing becomes your answer", span=span(minutes)),
            )
        else:
            self.wait.tell(tr("Wait & watch"), tr("{span} pass", span=span(minutes)))
        self.write.setVisible(situation.offer.node.write is not None)
        self._share_row()
        self.write.tell(
            tr("Write your own"), tr("your words"), tr("Your own words; then you pick the stance nearest to them")
        )

    def _share_row(self) -> None:
        """Each side action keeps a third of the row, however many there are; large text takes all there is."""
        spare = sum(action.isHidden() for action in (self.ask, self.wait, self.write))
        self._actions.setStretch(3, spare if theme().text_scale <= 1.2 else 0)

    def _cost(self, item: OfferedConsult, situation: Situation, *, whole: bool = False) -> str:
        minutes = item.consult.minutes
        if situation.silence_in is not None and situation.silence_in <= minutes:
            if whole:
                return tr(
                    "The answer takes {span}; in {silence} saying nothing becomes your answer here",
                    span=span(minutes),
                    silence=span(situation.silence_in),
                )
            return tr("{n} min; silence in {m}", n=minutes, m=situation.silence_in)
        return tr("The answer takes {span}", span=span(minutes)) if whole else tr("about {span}", span=span(minutes))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        assert self._situation is not None
        for item in self._situation.offer.consults:
            contact = item.consult.contact
            cost = tr("asked already") if item.asked else self._cost(item, self._situation)
            action = QAction(f"{self.full_name(contact)} · {cost}", menu)
            action.setEnabled(not item.asked)
            action.triggered.connect(lambda _checked=False, contact=contact: self.asked.emit(contact))
            menu.addAction(action)
        return menu

    def short_name(self, contact: str) -> str:
        """A contact in one or two words."""
        known = self._organisation.contacts.get(contact)
        return known.name.split()[0] if known is not None and known.name else contact.replace("-", " ")

    def full_name(self, contact: str) -> str:
        """A contact with what they do ("Amara Okafor, legal")."""
        return contact_name(self._organisation, contact)

    def _file(self, answer: object) -> None:
        if self._situation is None or not isinstance(answer, TriageAnswer):
            return
        enabled = {item.choice.id for item in self._situation.offer.choices if item.enabled}
        # file order decides ties, whatever order the cards are shown in
        choice = nearest_choice(answer, [c for c in self._situation.offer.node.choices if c.id in enabled])
        if choice is not None:
            self.chosen.emit(choice.id)


def pressing_first(offers: Sequence[Offer]) -> list[Offer]:
    """Open decisions with the earliest silence first; those that wait for ever last."""
    return sorted(offers, key=lambda offer: (offer.silence_at is None, offer.silence_at or 0))


def _widgets(layout: QBoxLayout) -> list[QWidget]:
    items = (layout.itemAt(number) for number in range(layout.count()))
    widgets = (item.widget() for item in items if item is not None)
    return [widget for widget in widgets if widget is not None]
