"""Which cards somebody should have: by what they missed, noted, were surest of and got wrong, and read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simtrainer.debrief.notes import REFRESH, TraineeNotes
from simtrainer.learning.gists import Gist, TurnGist, counted_attempts, gists
from simtrainer.records.learning import LearningRecords
from simtrainer.records.store import Attempt, Store

if TYPE_CHECKING:
    from simtrainer.learning.deck import Deck

ATTEMPTS = 12
"""So many attempts, the last ones, say what somebody should look at again."""
WEAK = 0.5
"""Mean of a criterion below which its cards are wanted."""
MOST_ECHOES = 2
"""Cases of an attempt whose cards are wanted: as many as its debrief told."""


def wanted(deck: Deck, store: Store) -> list[str]:
    """Ids of cards, each once: asked for, sure and wrong, weak, missed in a quiz, then what everybody should know."""
    records = LearningRecords(store)
    counted = gists(records)
    notes = records.noted(REFRESH)
    attempts = [(one, counted.get(one.id, Gist(read=False))) for one in counted_attempts(store)[:ATTEMPTS]]
    found = [
        *(card for one, gist in attempts for card in _noted(deck, one, gist, notes.get(one.id, ""))),
        *_missed_in_quizzes(records),
        *(card for one, gist in attempts for card in _weak(deck, one, gist, sure=True)),
        *(card for one, gist in attempts for card in _weak(deck, one, gist, sure=False)),
        *(card for one, gist in attempts for card in _triage(deck, one, gist)),
        *(card for _, gist in attempts for card in _echoed(deck, gist)),
        *_criteria(deck, [gist for _, gist in attempts]),
        *_read(deck, records),
        *(card.id for card in deck.of_kind("contact")),
    ]
    return list(dict.fromkeys(found))


def _noted(deck: Deck, attempt: Attempt, gist: Gist, text: str) -> Iterator[str]:
    numbers = TraineeNotes.read({REFRESH: text}).refresh if text else ()
    for turn in gist.turns:
        if turn.number in numbers:
            yield deck.fork(f"{attempt.scenario}/{turn.node}")


def _weak(deck: Deck, attempt: Attempt, gist: Gist, sure: bool) -> Iterator[str]:
    for turn in gist.turns:
        if turn.strength == "weak" and (turn.confidence == "high") is sure:
            yield deck.fork(f"{attempt.scenario}/{turn.node}")


def _triage(deck: Deck, attempt: Attempt, gist: Gist) -> Iterator[str]:
    missed = {f"{attempt.scenario}/{turn.node}" for turn in gist.turns if turn.triage and _missed(turn)}
    if not missed:
        return
    cards = list(deck.of_kind("triage"))
    yield from (card.id for card in cards if card.about.node in missed)
    yield from (card.id for card in cards if card.family == gist.kind)


def _missed(turn: TurnGist) -> bool:
    return turn.strength in ("weak", "fair")


def _echoed(deck: Deck, gist: Gist) -> Iterator[str]:
    for case in gist.echoes[:MOST_ECHOES]:
        yield from (card.id for card in deck.of_kind("case") if card.about.case == case)


def _criteria(deck: Deck, counted: list[Gist]) -> Iterator[str]:
    """Cards about the criteria that went worst lately, the worst first."""
    means: dict[str, list[float]] = {}
    for gist in counted:
        for code, mean in gist.criteria.items():
            means.setdefault(code, []).append(mean)
    worst = sorted((sum(values) / len(values), code) for code, values in means.items())
    for mean, code in worst:
        if mean < WEAK:
            yield from _about(deck, code)


def _read(deck: Deck, records: LearningRecords) -> Iterator[str]:
    """The decision that each lesson read ended in, then the other cards about its criterion."""
    lessons = [deck.learning.lessons[one] for one in records.lessons() if one in deck.learning.lessons]
    yield from (lesson.decision.id for lesson in lessons)
    for lesson in lessons:
        yield from _about(deck, lesson.criterion)


def _about(deck: Deck, criterion: str) -> Iterator[str]:
    kinds = deck.of_kind("spot", "rewrite", "policy")
    yield from (card.id for card in kinds if card.about.criterion == criterion)


def _missed_in_quizzes(records: LearningRecords) -> Iterator[str]:
    last = {one.card: one for one in records.reviews() if one.during.startswith("quiz/")}
    yield from (card for card, one in last.items() if not one.right)
