"""What the room inside the house sees of a run: acts without a word in public, and what contacts answered."""

from __future__ import annotations

from simtrainer.engine.events import ConsultAnswered, Decided, Event, FeedPost
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import YOU, Choice, Do, Scenario

NOTED: tuple[Do, ...] = ("hide", "delete", "escalate", "consult", "wait")
"""Acts that say nothing in public; the room inside the house hears of them."""


class Inside:
    """Makes lines of the house's own room out of events; it makes none in a story without such a room."""

    def __init__(self, scenario: Scenario, organisation: Organisation) -> None:
        self._scenario = scenario
        self._organisation = organisation
        self._room = next((c.id for c in scenario.channels.values() if c.kind == "team-chat"), "")

    def post_of(self, event: Event) -> FeedPost | None:
        """The line that an event leaves in the room, None for none."""
        if not self._room:
            return None
        if isinstance(event, ConsultAnswered):
            return self._answer(event)
        if isinstance(event, Decided):
            done = self._scenario.nodes[event.node].choice(event.choice)
            if done.do in NOTED and not event.own_text and not self._said_inside(event, done):
                return self._note(event, done)
        return None

    def _said_inside(self, event: Decided, choice: Choice) -> bool:
        """Whether the act itself is words in the room."""
        channel = self._scenario.channels.get(choice.channel or self._scenario.nodes[event.node].channel)
        return choice.do not in ("hide", "delete") and channel is not None and channel.kind == "team-chat"

    def _note(self, event: Decided, choice: Choice) -> FeedPost:
        """What was done without a word in public, as a line inside the house: colleagues see who did it and when."""
        return FeedPost(
            id=f"note-{event.turn}",
            by=YOU,
            name=self._scenario.role.name,
            handle="",
            text=choice.text or choice.label,
            channel=self._room,
            minute=event.minute,
            source="choice",
            node=event.node,
            turn=event.turn,
        )

    def _answer(self, event: ConsultAnswered) -> FeedPost:
        """What a contact said, as a message inside the house."""
        contact = self._organisation.contacts.get(event.contact)
        name = contact.name if contact is not None and contact.name else event.contact.replace("-", " ").capitalize()
        return FeedPost(
            id=f"answer-{event.node}-{event.contact}",
            by=event.contact,
            name=name,
            handle="",
            text=event.says,
            channel=self._room,
            minute=event.minute,
            source="consult",
            node=event.node,
        )
