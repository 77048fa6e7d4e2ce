"""When a refresher card is due again (FSRS), how well it is likely remembered, and which few are asked today.

Nobody is asked how hard a card was: it follows from whether the answer was right, changed, quick and sure.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from simtrainer.engine.actions import Confidence
from simtrainer.frozen import frozen
from simtrainer.records.due import ASLEEP, LATELY, REFRESHER, SNOOZED, room
from simtrainer.records.learning import CardState, LearningRecords, Review

if TYPE_CHECKING:
    import fsrs

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
KEEP = 0.85
"""How likely a card is still remembered when it is asked again."""
SLOW = 30.0
"""Seconds after which a right answer was hard work."""
QUICK = 10.0
"""Seconds within which a right and sure answer was easy."""
POINTS = 12
"""Of the line that shows how a card is forgotten."""
LONGEST = 365
"""Days after which a card comes back at the latest."""


class Askable(Protocol):
    """What the schedule wants to know about cards."""

    def fingerprint(self, card_id: str) -> str:
        """What stands for its text and rules; "" when there is no such card."""
        ...

    def family(self, card_id: str) -> str:
        """What it belongs together with."""
        ...

    def reason(self, card_id: str, then: str) -> str:
        """Why it was begun anew when its fingerprint was `then`."""
        ...


@frozen
class Standing:
    """A card and how it stands: `likely` 0 to 1 remembered now (None: never asked), due when (None: new)."""

    card: str
    likely: float | None
    due: datetime | None
    times: int = 0
    """How often it was answered."""
    missed: int = 0
    """How often the answer was wrong."""
    reset: str = ""
    """Why it is asked as a new one, "" when it isn't."""


@frozen
class Today:
    """What there is to ask today, in order; `later` are known cards that aren't due, the next due first."""

    cards: tuple[Standing, ...]
    later: tuple[Standing, ...] = ()
    waiting: int = 0
    """How many more are due or wanted, for other days."""
    snoozed: datetime | None = None


def rate(right: bool, changed: bool, seconds: float, confidence: Confidence = "") -> int:
    """The rating that an answer amounts to: 1 again, 2 hard, 3 good, 4 easy."""
    if not right:
        return AGAIN
    if changed or seconds > SLOW:
        return HARD
    return EASY if seconds <= QUICK and confidence == "high" else GOOD


def review(state: str, rating: int, now: datetime) -> tuple[str, datetime]:
    """A card's state after an answer, and when it is due again; `state` is "" for a card never asked."""
    import fsrs

    card = _card(state) or fsrs.Card(card_id=1, due=now)
    card, _log = _scheduler().review_card(card, fsrs.Rating(rating), now)
    return card.to_json(), card.due


def likely(state: str, now: datetime) -> float | None:
    """How likely a card is remembered, 0 to 1; None when it was never answered."""
    card = _card(state)
    return None if card is None or card.last_review is None else _recalled(card, now)


def fades(state: str, now: datetime) -> tuple[float, ...]:
    """How likely a card was remembered from its last answer until now, for a line; empty when never answered."""
    card = _card(state)
    if card is None or card.last_review is None:
        return ()
    passed = max(now - card.last_review, timedelta(hours=1))
    return tuple(_recalled(card, card.last_review + passed * (index / (POINTS - 1))) for index in range(POINTS))


def _recalled(card: fsrs.Card, moment: datetime) -> float:
    # FSRS counts whole days; between two of them the line goes straight.
    assert card.last_review is not None
    days = max((moment - card.last_review) / timedelta(days=1), 0.0)
    before, after = (
        _scheduler().get_card_retrievability(card, card.last_review + timedelta(days=day))
        for day in (int(days), int(days) + 1)
    )
    return before + (after - before) * (days - int(days))


def answered(
    records: LearningRecords, deck: Askable, given: Review, now: datetime, zone: tzinfo | None = None
) -> CardState:
    """Keep an answer and what it makes of the card's schedule; the card's state now.

    It is due from the beginning of a day on, in `zone` (None: where this computer is).
    """
    known = records.card_states().get(given.card)
    fingerprint = deck.fingerprint(given.card)
    state = known.state if known is not None and known.fingerprint == fingerprint else ""
    text, due = review(state, given.rating, now)
    kept = CardState(given.card, fingerprint, text, _iso(_begins(due, zone)))
    records.keep_review(given, kept)
    return kept


def renew(records: LearningRecords, deck: Askable, now: datetime) -> Mapping[str, CardState]:
    """The states of all cards that there still are; one whose text or rules changed is begun anew, with a note why."""
    states = records.card_states()
    stale = [one for one in states.values() if one.fingerprint != deck.fingerprint(one.card)]
    anew = {
        one.card: CardState(one.card, deck.fingerprint(one.card), "", _iso(now), deck.reason(one.card, one.fingerprint))
        for one in stale
        if deck.fingerprint(one.card)
    }
    if anew:
        records.keep_states(anew.values())
    # A card that isn't in the library today may be tomorrow; until then it isn't asked.
    there = {card: state for card, state in states.items() if deck.fingerprint(card)}
    # Home counts what is due without knowing any card.
    asleep = json.dumps(sorted(set(states) - set(there)), ensure_ascii=False) if len(there) < len(states) else ""
    if asleep != records.notes().get(ASLEEP, ""):
        records.note(ASLEEP, asleep, _iso(now))
    return {**there, **anew}


def due(records: LearningRecords, deck: Askable, wanted: Sequence[str], now: datetime, zone: tzinfo = UTC) -> Today:
    """The cards of today: what fades first, then new ones in the order wanted; five and two minutes a day at most.

    A day begins at midnight in `zone`.
    """
    states = renew(records, deck, now)
    reviews = records.reviews()
    times, missed = _counted(reviews)
    standing = {
        card: Standing(
            card, likely(state.state, now), _time(state.due), times.get(card, 0), missed.get(card, 0), state.reset
        )
        for card, state in states.items()
    }
    old = sorted(
        (one for one in standing.values() if one.due is not None and one.due <= now),
        key=lambda one: (one.likely if one.likely is not None else -1.0, one.card),
    )
    new = [
        Standing(card, None, None) for card in dict.fromkeys(wanted) if card not in states and deck.fingerprint(card)
    ]
    later = sorted(
        (one for one in standing.values() if one.due is not None and one.due > now),
        key=lambda one: (_iso(one.due or now), one.card),
    )
    until = _time(records.notes().get(SNOOZED, ""))
    if until is not None and until > now:
        return Today((), tuple(later), len(old) + len(new), until)
    left = _room(reviews, now, zone)
    candidates = [*old, *new]
    today = interleaved(candidates[:left], deck)
    return Today(tuple(today), tuple(later), len(candidates) - len(today))


def interleaved(cards: Iterable[Standing], deck: Askable) -> list[Standing]:
    """Cards in such an order that neighbours belong to different families where that is possible; urgent ones first."""
    left = list(cards)
    found: list[Standing] = []
    while left:
        before = deck.family(found[-1].card) if found else ""
        best = next((one for one in left if deck.family(one.card) != before), left[0])
        left.remove(best)
        found.append(best)
    return found


def snooze(records: LearningRecords, now: datetime, days: int = 1, zone: tzinfo | None = None) -> datetime:
    """Put the refreshers off until a day begins (tomorrow: 1; 0: ask again); until when."""
    until = _begins(now + timedelta(days=days), zone)
    records.note(SNOOZED, _iso(until) if days else "", _iso(now))
    return until


def put_off(
    records: LearningRecords, deck: Askable, card_id: str, now: datetime, days: int = 1, zone: tzinfo | None = None
) -> None:
    """Ask one card another day, from its beginning on; how well it is known stays as it is."""
    known = records.card_states().get(card_id)
    state, reset = (known.state, known.reset) if known is not None else ("", "")
    later = _iso(_begins(now + timedelta(days=days), zone))
    records.keep_states([CardState(card_id, deck.fingerprint(card_id), state, later, reset)])


def _begins(moment: datetime, zone: tzinfo | None) -> datetime:
    """When the day of a moment begins: what comes tomorrow comes in the morning, too."""
    return datetime.combine(moment.astimezone(zone).date(), time(), zone).astimezone(UTC)


def _room(reviews: Sequence[Review], now: datetime, zone: tzinfo) -> int:
    """How many more cards there is room for today."""
    midnight = datetime.combine(now.astimezone(zone).date(), time(), zone)
    asked = [one for one in reviews if one.during == REFRESHER]
    today = [one.seconds for one in asked if (_time(one.at) or now) >= midnight]
    return room(today, [one.seconds for one in asked[-LATELY:]])


def _counted(reviews: Iterable[Review]) -> tuple[dict[str, int], dict[str, int]]:
    times: dict[str, int] = {}
    missed: dict[str, int] = {}
    for one in reviews:
        times[one.card] = times.get(one.card, 0) + 1
        missed[one.card] = missed.get(one.card, 0) + (not one.right)
    return times, missed


@lru_cache(maxsize=1)
def _scheduler() -> fsrs.Scheduler:
    import fsrs

    # Steps of minutes are for cramming; a refresher comes back on another day. And what is due hangs on no chance.
    return fsrs.Scheduler(
        desired_retention=KEEP, learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False
    )


def _card(state: str) -> fsrs.Card | None:
    import fsrs

    if not state:
        return None
    try:
        return fsrs.Card.from_json(state)
    except (ValueError, KeyError, TypeError, json.JSONDecodeError):
        return None  # kept by another version: the card is begun anew


def _time(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found is not None and found.tzinfo is None else found


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
