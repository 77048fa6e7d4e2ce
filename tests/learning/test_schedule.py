"""Which cards are asked today, and when they come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from simtrainer import paths
from simtrainer.learning.deck import CHANGED, NEW_RULES, Deck
from simtrainer.learning.schedule import (
    AGAIN,
    EASY,
    GOOD,
    HARD,
    Today,
    answered,
    due,
    fades,
    likely,
    put_off,
    rate,
    review,
    snooze,
)
from simtrainer.library.learning.model import About
from simtrainer.library.rubric import RulePack
from simtrainer.records.learning import LearningRecords, Review
from simtrainer.records.store import Store
from tests.learning.cards import card, learning

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
SIX = tuple(f"c{n}" for n in range(6))


@pytest.fixture
def records() -> Iterator[LearningRecords]:
    with Store.open(paths.records_file()) as store:
        yield LearningRecords(store)


def _deck(*names: str) -> Deck:
    return Deck(learning(*(card(name) for name in names or SIX)))


def _answer(
    records: LearningRecords, deck: Deck, name: str, now: datetime, right: bool = True, seconds: float = 8
) -> None:
    rating = rate(right, changed=False, seconds=seconds)
    answered(records, deck, Review(name, now.isoformat(), rating, right, seconds=seconds), now)


def _names(today: Today) -> list[str]:
    return [one.card for one in today.cards]


@pytest.mark.parametrize(
    ("right", "changed", "seconds", "sure", "rating"),
    [
        (False, False, 4, "high", AGAIN),
        (True, True, 4, "high", HARD),
        (True, False, 31, "high", HARD),
        (True, False, 20, "high", GOOD),
        (True, False, 4, "", GOOD),
        (True, False, 4, "high", EASY),
    ],
)
def test_the_rating_follows_from_the_answer(right: bool, changed: bool, seconds: float, sure: str, rating: int) -> None:
    assert rate(right, changed, seconds, sure) == rating  # pyright: ignore[reportArgumentType]


def test_what_was_wrong_comes_back_tomorrow_and_what_was_easy_much_later() -> None:
    gaps = [review("", rating, NOW)[1] - NOW for rating in (AGAIN, HARD, GOOD, EASY)]
    assert gaps == sorted(gaps) and gaps[0] == timedelta(days=1) and gaps[3] > timedelta(days=10)
    state, when = review("", GOOD, NOW)
    assert review(state, GOOD, when)[1] - when > when - NOW


def test_a_card_fades_until_it_is_asked() -> None:
    state, when = review("", GOOD, NOW)
    assert likely("", NOW) is None
    assert likely(state, NOW) == pytest.approx(1.0)
    assert likely(state, when) == pytest.approx(0.85, abs=0.02)
    line = fades(state, when)
    assert list(line) == sorted(line, reverse=True) and line[-1] == pytest.approx(likely(state, when))


def test_five_a_day_and_the_rest_waits(records: LearningRecords) -> None:
    deck = _deck()
    today = due(records, deck, SIX, NOW)
    assert _names(today) == list(SIX[:5]) and today.waiting == 1
    for name in SIX[:3]:
        _answer(records, deck, name, NOW)
    assert len(due(records, deck, SIX, NOW).cards) == 2
    for name in SIX[3:5]:
        _answer(records, deck, name, NOW)
    done = due(records, deck, SIX, NOW)
    assert _names(done) == [] and done.waiting == 1 and len(done.later) == 5
    assert _names(due(records, deck, SIX, NOW + timedelta(days=1))) == ["c5"]


def test_two_minutes_a_day_for_somebody_who_takes_their_time(records: LearningRecords) -> None:
    deck = _deck(*(f"s{n}" for n in range(9)))
    names = list(deck.learning.cards)
    for day, name in enumerate(names[:5]):
        _answer(records, deck, name, NOW + timedelta(hours=day), seconds=70)
    assert len(due(records, deck, names, NOW + timedelta(days=1)).cards) == 1


def test_what_fades_comes_before_what_is_new_and_families_take_turns(records: LearningRecords) -> None:
    families = {"a": "brewing-crisis", "b": "brewing-crisis", "c": "negative-comment"}
    deck = Deck(learning(*(card(name, family=family) for name, family in families.items())))  # pyright: ignore[reportArgumentType]
    _answer(records, deck, "b", NOW, right=False)
    assert _names(due(records, deck, ["a", "c"], NOW + timedelta(days=2))) == ["b", "c", "a"]


def test_put_off_without_guilt(records: LearningRecords) -> None:
    deck = _deck()
    until = snooze(records, NOW, days=2)
    assert due(records, deck, SIX, NOW + timedelta(days=1)).snoozed == until
    assert len(due(records, deck, SIX, NOW + timedelta(days=2, minutes=1)).cards) == 5
    snooze(records, NOW, days=3)
    snooze(records, NOW, days=0)
    assert due(records, deck, SIX, NOW).snoozed is None


def test_midnight_is_where_somebody_lives(records: LearningRecords) -> None:
    deck, zone = _deck(), timezone(timedelta(hours=2))
    late = datetime(2026, 11, 2, 21, tzinfo=UTC)
    for name in SIX[:5]:
        _answer(records, deck, name, late)
    after = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)
    assert _names(due(records, deck, SIX, after)) == []
    assert _names(due(records, deck, SIX, after, zone)) == ["c5"]


def test_what_comes_tomorrow_comes_in_the_morning_too(records: LearningRecords) -> None:
    deck, zone = _deck(), timezone(timedelta(hours=2))
    evening = datetime(2026, 11, 2, 19, tzinfo=zone).astimezone(UTC)
    midnight = datetime(2026, 11, 3, tzinfo=zone)
    answered(records, deck, Review("c0", evening.isoformat(), AGAIN, False, seconds=5), evening, zone)
    put_off(records, deck, "c1", evening, zone=zone)
    assert _names(due(records, deck, [], midnight - timedelta(seconds=1), zone)) == []
    assert set(_names(due(records, deck, [], midnight, zone))) == {"c0", "c1"}
    assert snooze(records, evening, zone=zone) == midnight


def test_a_card_whose_words_or_rules_changed_begins_anew_and_says_why(records: LearningRecords) -> None:
    pack = RulePack("eu", "Europe")
    old = Deck(learning(card("one"), card("two", about=About(pack="eu"))), packs={"eu": pack})
    for name in ("one", "two"):
        _answer(records, old, name, NOW)
    assert _names(due(records, old, [], NOW + timedelta(hours=1))) == []
    changed = replace(card("one"), situation="Something else happens.")
    new = Deck(learning(changed, card("two", about=About(pack="eu"))), packs={"eu": replace(pack, dated="2027-01-01")})
    today = due(records, new, [], NOW + timedelta(hours=1))
    assert {one.card: one.reset for one in today.cards} == {"one": CHANGED, "two": NEW_RULES}
    assert all(one.likely is None and one.times == 1 for one in today.cards)
    _answer(records, new, "one", NOW + timedelta(hours=2))
    assert "one" not in _names(due(records, new, [], NOW + timedelta(hours=3)))
    assert records.card_states()["one"].reset == ""


def test_a_card_that_left_the_library_is_not_asked(records: LearningRecords) -> None:
    _answer(records, _deck("one"), "one", NOW)
    later = NOW + timedelta(days=30)
    assert _names(due(records, _deck("two"), [], later)) == []
    assert _names(due(records, _deck("one"), [], later)) == ["one"]
