"""The cards somebody may be asked: ready to be asked, told apart by what they say, chosen by what was missed."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache, cached_property

from simtrainer.learning.contact_options import contact_options, has_options
from simtrainer.learning.forks import MADE, made_fork
from simtrainer.learning.shuffle import shuffled
from simtrainer.learning.telling import SPOKEN, WRITTEN, Telling
from simtrainer.learning.wanted import wanted
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.learning.model import Card, CardKind, Learning, Quiz
from simtrainer.library.moves import Moves
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import RulePack
from simtrainer.records.store import Store
from simtrainer.say import later, say
from simtrainer.scenario.model import Scenario

CHANGED = later("Its words have changed since you knew it, so it begins anew.")
NEW_RULES = later("The rules behind it have changed since you knew it, so it begins anew.")
AT = "@"
"""Between a contact card and the organisation whose contacts it asks for: whom to call is learnt for each house."""


class Deck:
    """All cards, for one organisation (whose contacts the contact cards ask for; without one they aren't asked).

    `scenario` finds a scenario by id, None when there is none; it is asked only for a beat without a card of its own.
    `written` is the same deck in the language that its files were written in, where this one speaks another.
    """

    def __init__(
        self,
        learning: Learning,
        organisation: Organisation | None = None,
        packs: Mapping[str, RulePack] | None = None,
        moves: Moves | None = None,
        scenario: Callable[[str], Scenario | None] = lambda _: None,
        written: Deck | None = None,
        telling: Telling = SPOKEN,
    ) -> None:
        self.learning = learning
        self.organisation = organisation
        self._packs = packs or {}
        self._moves = moves
        self._scenario = scenario
        self._written = written or self
        self._telling = telling
        self._made: dict[str, Card | None] = {}

    @classmethod
    def of(cls, library: Library, organisation: Organisation | None = None) -> Deck:
        """The deck of a library; BrokenLibrary when its rule packs or moves can't be read."""

        @cache
        def scenario(name: str) -> Scenario | None:
            return _find(name, library)

        plain = library.speaking("")
        house = _as_written(organisation, plain)
        written = cls(plain.learning, house, plain.rule_packs, plain.moves, scenario, telling=WRITTEN)
        return cls(library.learning, organisation, library.rule_packs, library.moves, scenario, written)

    # ---- asking

    def card(self, card_id: str, showing: int = 0) -> Card:
        """A card ready to be asked, its options in an order of this showing's own; KeyError when there is none."""
        card = self._ready(card_id)
        if card is None:
            raise KeyError(card_id)
        asks = (replace(ask, options=shuffled(ask.options, card_id, ask.id, showing)) for ask in card.asks)
        return replace(card, asks=tuple(asks))

    def draw(self, quiz: Quiz, showing: int = 0) -> tuple[Card, ...]:
        """The cards of a quiz this time: drawn by the showing alone, and spread over the criteria they are about."""
        there = [card for card in self.learning.cards.values() if card.kind in quiz.kinds and self._ready(card.id)]
        mixed = shuffled(sorted(there, key=lambda card: card.id), quiz.id, showing)
        piles: dict[str, list[Card]] = {}
        for card in mixed:
            piles.setdefault(card.about.criterion or card.kind, []).append(card)
        spread = (
            pile[row]
            for row in range(max(map(len, piles.values()), default=0))
            for pile in piles.values()
            if row < len(pile)
        )
        return tuple(self.card(card.id, showing) for _, card in zip(range(quiz.draw), spread, strict=False))

    @staticmethod
    def needed(quiz: Quiz, asked: int) -> int:
        """How many of the cards asked must be right; fewer where there weren't as many to draw."""
        return max(1, math.ceil(quiz.needed * min(asked, quiz.draw) / quiz.draw))  # nothing asked is nothing passed

    # ---- what should be asked

    def wanted(self, store: Store) -> list[str]:
        """Cards that the person should have, what was missed first; by the attempts that were counted (`gists`)."""
        found = dict.fromkeys(self.known_as(card) for card in wanted(self, store))
        return [card for card in found if self._ready(card) is not None]

    def known_as(self, card_id: str) -> str:
        """Under which id it is kept how well a card is known: a contact card's names the organisation, too."""
        card = self.learning.cards.get(card_id)
        asks_for_people = card is not None and card.kind == "contact" and self.organisation is not None
        return f"{card_id}{AT}{self.organisation.id}" if asks_for_people and self.organisation is not None else card_id

    def of_kind(self, *kinds: CardKind) -> Iterable[Card]:
        """The cards of the refreshers that are of some kinds, in the order of the files."""
        return (card for card in self.learning.cards.values() if card.kind in kinds)

    def fork(self, node: str) -> str:
        """The id of the card for a beat ("scenario/node"): the one somebody wrote, else one made of its moves."""
        return self._forks.get(node, f"{MADE}{node}")

    # ---- what a schedule asks

    def fingerprint(self, card_id: str) -> str:
        """What a card says and under which rules; "" when it can't be asked."""
        if self._written is not self:
            return self._written.fingerprint(card_id)
        card = self._ready(card_id)
        if card is None:
            return ""
        pack = self._packs.get(card.about.pack)
        return f"{_digest(card)}.{_digest(pack) if pack is not None else ''}"

    def reason(self, card_id: str, then: str) -> str:
        """Why a card of another fingerprint is begun anew."""
        same_words = self.fingerprint(card_id).partition(".")[0] == then.partition(".")[0]
        return say(NEW_RULES if same_words else CHANGED)

    def family(self, card_id: str) -> str:
        """The kind of story that a card is about, else what kind of card it is."""
        card = self._ready(card_id)
        return "" if card is None else card.family or card.kind

    # ---- inside

    def _ready(self, card_id: str) -> Card | None:
        """A card with its options, as they were written."""
        if card_id not in self._made:
            self._made[card_id] = self._find(card_id)
        return self._made[card_id]

    def _find(self, card_id: str) -> Card | None:
        name, at, house = card_id.partition(AT)
        card = self.learning.cards.get(name) or self._decisions.get(name)
        if card is None:
            return self._fork_of(card_id.removeprefix(MADE)) if card_id.startswith(MADE) else None
        if card.kind != "contact":
            return None if at else card
        organisation = self.organisation
        if organisation is None or (at and organisation.id != house) or not has_options(card, organisation):
            return None
        options = contact_options(card, organisation, self._telling)
        return replace(card, id=card_id, asks=tuple(replace(ask, options=options) for ask in card.asks))

    def _fork_of(self, place: str) -> Card | None:
        scenario_id, _, node_id = place.partition("/")
        scenario = self._scenario(scenario_id) if self._moves is not None else None
        node = scenario.nodes.get(node_id) if scenario is not None else None
        if scenario is None or node is None or self._moves is None:
            return None
        return made_fork(scenario, node, self._moves, self._telling)

    @cached_property
    def _decisions(self) -> Mapping[str, Card]:
        return {lesson.decision.id: lesson.decision for lesson in self.learning.lessons.values()}

    @cached_property
    def _forks(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for card in self.of_kind("fork"):
            if card.about.node:
                found.setdefault(card.about.node, card.id)
        return found


def _digest(thing: object) -> str:
    return hashlib.sha256(repr(thing).encode()).hexdigest()[:16]


def _as_written(organisation: Organisation | None, library: Library) -> Organisation | None:
    """An organisation of the library in the language of its file; one from elsewhere as it is."""
    if organisation is None or not organisation.language:
        return organisation
    try:
        found = library.organisation(organisation.id)
    except BrokenLibrary:
        return organisation
    return found if found.digest == organisation.digest else organisation


def _find(name: str, library: Library) -> Scenario | None:
    from simtrainer.library.files import find_scenarios
    from simtrainer.library.stage import CannotPlay, stage

    path = next((path for path in find_scenarios(library.folder) if path.stem == name), None)
    try:
        return None if path is None else stage(path, library).scenario
    except (CannotPlay, BrokenLibrary):
        return None
