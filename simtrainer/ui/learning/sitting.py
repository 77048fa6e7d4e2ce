"""A sitting: some cards asked one after the other, either refreshers or a quiz, and what came of them."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.library.learning.model import Card, Quiz
from simtrainer.ui.learning.card_view import CardAnswer

if TYPE_CHECKING:
    from simtrainer.learning.deck import Deck


@frozen
class Plan:
    """What a sitting asks. Of a quiz: `quiz`; of refreshers None, and `notes` say why a card came anew, by its id."""

    title: str
    cards: tuple[Card, ...]
    quiz: Quiz | None = None
    needed: int = 0
    """How many right answers pass the quiz."""
    notes: dict[str, str] = field(default_factory=dict[str, str])
    deck: Deck | None = None
    """Of refreshers: what they come from, by which it is kept how well they are known."""


class Sitting:
    """Goes through a plan's cards; what was answered stays answered when one leaves."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.answers: list[CardAnswer] = []
        self.later = 0
        """How many cards were put off."""
        self._at = 0

    @property
    def card(self) -> Card | None:
        """The card to ask; None when all were."""
        return self.plan.cards[self._at] if self._at < len(self.plan.cards) else None

    @property
    def number(self) -> int:
        """The number of the card being asked, from 1."""
        return min(self._at + 1, len(self.plan.cards))

    @property
    def over(self) -> bool:
        """Whether there is nothing left to ask."""
        return self.card is None

    @property
    def begun(self) -> bool:
        """Whether something was answered, and something is left."""
        return bool(self.answers or self.later) and not self.over

    @property
    def is_answered(self) -> bool:
        """Whether the card being asked has its answer."""
        return self.card is not None and any(answer.card == self.card.id for answer in self.answers)

    def take(self, answer: CardAnswer) -> None:
        """Keep an answer. `step` goes on."""
        self.answers.append(answer)

    def put_off(self) -> None:
        """Go to the next card without an answer to this one."""
        self.later += 1
        self.step()

    def step(self) -> None:
        """Go to the next card."""
        self._at += 1

    @property
    def right(self) -> int:
        """How many cards were answered right."""
        return sum(answer.right for answer in self.answers)

    @property
    def passed(self) -> bool:
        """Whether a quiz is passed."""
        return self.plan.quiz is not None and self.over and self.right >= self.plan.needed

    @property
    def again(self) -> tuple[Card, ...]:
        """The cards to look at again."""
        missed = {answer.card for answer in self.answers if not answer.right}
        return tuple(card for card in self.plan.cards if card.id in missed)
