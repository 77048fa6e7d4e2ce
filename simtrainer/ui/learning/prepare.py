"""What is asked in a sitting, put together off the GUI thread: the day's refreshers, or the questions of a quiz."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.ui.learning.sitting import Plan
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.learning.deck import Deck
    from simtrainer.library.catalogue import Library
    from simtrainer.library.organisations import Organisation
    from simtrainer.records.store import Store

PATIENCE = 1.5
"""Seconds that attempts are counted before cards are asked; the newest come first, and the rest another time."""


@frozen
class Study:
    """Where everything is: the library, somebody's records, and the file of their own organisation ("" for none)."""

    library: Library
    records: Path
    house: str = ""
    packs_off: tuple[str, ...] = ()

    def refreshers(self, first: str = "") -> Plan:
        """The cards of today, `first` at the head where it is one of them."""
        from simtrainer.learning.gists import bring_up_to_date
        from simtrainer.learning.schedule import due
        from simtrainer.records.learning import LearningRecords

        now = datetime.now().astimezone()
        with closing(self.store()) as store:
            until = monotonic() + PATIENCE
            bring_up_to_date(store, self.library, lambda: monotonic() > until)
            deck = self.deck(store)
            today = due(LearningRecords(store), deck, deck.wanted(store), now, now.tzinfo or UTC)
        cards = list(today.cards)
        cards.sort(key=lambda one: one.card != first)
        notes = {one.card: one.reset for one in cards if one.reset}
        return Plan(
            tr("Refreshers"),
            tuple(deck.card(one.card, one.times) for one in cards),
            notes=self._with_house(deck, [one.card for one in cards], notes),
            deck=deck,
        )

    def quiz(self, name: str) -> Plan:
        """The questions of a quiz, drawn anew each time; KeyError when there is no such quiz."""
        from simtrainer.records.errors import RecordsError
        from simtrainer.records.learning import LearningRecords

        quiz = self.library.learning.quizzes[name]
        try:
            with closing(self.store()) as store:
                deck = self.deck(store)
                records = LearningRecords(store)
                showing = sum(one.quiz == name for one in records.quizzes())
                showing += sum(one.during == f"quiz/{name}" for one in records.reviews())
        except RecordsError:
            deck, showing = self.deck(None), 0  # it can be taken all the same; that it isn't kept is said
        cards = deck.draw(quiz, showing)
        notes = self._with_house(deck, [card.id for card in cards], {})
        return Plan(quiz.title, cards, quiz, deck.needed(quiz, len(cards)), notes)

    def store(self) -> Store:
        """The records, opened for this thread alone."""
        from simtrainer.records.store import Store

        return Store.open(self.records)

    def deck(self, store: Store | None) -> Deck:
        """All cards, for the organisation that somebody answers for."""
        from simtrainer.learning.deck import Deck

        return Deck.of(self.library, self.organisation(store))

    def organisation(self, store: Store | None) -> Organisation | None:
        """One's own organisation; else that of the scenario finished last, else the first of the library."""
        from simtrainer.library.catalogue import BrokenLibrary

        try:
            if self.house and Path(self.house).is_file():
                return self.library.organisation_file(Path(self.house))
            known = self.library.organisations
        except BrokenLibrary:
            return None
        last = store.attempts()[:1] if store is not None else []
        if last and last[0].organisation in known:
            return known[last[0].organisation]
        return next(iter(known.values()), None)

    def _with_house(self, deck: Deck, cards: list[str], notes: dict[str, str]) -> dict[str, str]:
        """Say of contact cards whose contacts they are."""
        if deck.organisation is not None:
            whose = tr("At {organisation}", organisation=deck.organisation.name)
            for card in cards:
                if deck.card(card).kind == "contact":
                    notes[card] = f"{notes[card]} {whose}." if notes.get(card) else f"{whose}."
        return notes
