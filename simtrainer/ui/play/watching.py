"""Shadowing: the trainee says what they think the expert would do, and then the expert does what she does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simtrainer.engine.events import ConsultAnswered, ConsultAsked, Decided, Event
from simtrainer.frozen import frozen
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import Scenario
from simtrainer.ui.play.board import Turn
from simtrainer.ui.play.wording import contact_name
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.debrief.expert import Expert


@frozen
class Watched:
    """What was seen of one turn of the expert's."""

    did: str
    first: tuple[str, ...]
    """What she did before it, in sentences: whom she asked and what they said, how long she waited."""
    guess: str
    """The trainee's guess in words."""
    agreed: bool
    clauses: str
    """The house policy in question, in words."""
    guess_why: str
    """What there is to say about another guess."""


class Watching(QObject):
    """Acts on the bridge's run as the expert does, one decision at a time."""

    def __init__(self, bridge: RunBridge, expert: Expert, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._expert = expert
        self._guess = ""
        self.node = ""
        """The decision that she takes next; "" when the story ends without one."""

    def come(self) -> None:
        """Let her do what she does before her next decision is open: wait for it, or for the end."""
        bridge = self._bridge
        while not bridge.run.finished:
            ahead = self._expert.ahead(bridge.run)
            self.node = ahead.node if ahead is not None else ""
            if self.node and any(offer.node.id == self.node for offer in bridge.offers()):
                return
            if not bridge.follow():
                return
        self.node = ""

    def guess(self, choice: str) -> None:
        """The trainee thinks that she takes a choice ("" for none); she does what she does."""
        self._guess = choice
        ahead = self._expert.ahead(self._bridge.run)
        turn = self._bridge.run.state.turn + 1
        for _ in ahead.steps if ahead is not None else ():
            if not self._bridge.follow():
                return
        self._bridge.keep_guess(turn, choice)

    def seen(self, turn: Turn, stretch: Sequence[Event]) -> Watched:
        """What there is to tell about the turn that she took."""
        scenario = self._bridge.scenario
        node = scenario.nodes[turn.node]
        took = turn.choice if isinstance(turn, Decided) else ""
        if isinstance(turn, Decided) and turn.own_text:
            did = tr("She wrote her own reply")
        else:
            did = tr("She chose “{label}”", label=_label(scenario, took)) if took else tr("She left it alone")
        other = next((choice for choice in node.choices if choice.id == self._guess), None)
        silence = node.silence.why if node.silence is not None else ""
        agreed = self._guess == took
        return Watched(
            did=did,
            first=tuple(before(turn, stretch, self._bridge.organisation)),
            guess=_label(scenario, self._guess) if self._guess else tr("Leave it alone"),
            agreed=agreed,
            clauses=self._clauses(node.clauses),
            guess_why="" if agreed else other.why if other is not None else silence,
        )

    def _clauses(self, ids: Sequence[str]) -> str:
        found = [clause for clause_id in ids if (clause := self._bridge.organisation.clause(clause_id)) is not None]
        if not found:
            return ""
        return tr("House policy: {clauses}.", clauses="; ".join(f"{one.id} {one.title}".rstrip(".") for one in found))


def before(turn: Turn, stretch: Sequence[Event], organisation: Organisation) -> list[str]:
    """What came before a turn in its stretch, in sentences."""
    told: list[str] = []
    asked: dict[str, int] = {}
    for event in stretch:
        if event is turn:
            break
        if isinstance(event, ConsultAsked):
            asked[event.contact] = event.ready - event.minute
        if isinstance(event, ConsultAnswered):
            who, took = contact_name(organisation, event.contact), span(asked.get(event.contact, 0))
            told.append(tr("She asked {who} first ({span}): “{said}”", who=who, span=took, said=event.says))
    if not told and isinstance(turn, Decided) and stretch and turn.committed > stretch[0].minute:
        told.append(tr("She let {span} pass first, and looked.", span=span(turn.committed - stretch[0].minute)))
    return told


def _label(scenario: Scenario, choice: str) -> str:
    return scenario.node_of_choice(choice).choice(choice).label
