"""Cards as they are asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simtrainer.learning.deck import Deck
from simtrainer.library.catalogue import Library
from simtrainer.library.learning.model import About, Card, Quiz
from simtrainer.library.stage import stage
from tests.learning.cards import HOUSE, card, learning

ADDRESS = card("c-address", "contact", About(contacts=("privacy", "legal", "duty")))


def _order(shown: Card) -> str:
    return "".join(option.id for option in shown.asks[0].options)


def test_options_stand_in_another_order_at_another_showing_and_in_the_same_at_the_same() -> None:
    deck = Deck(learning(card("one")))
    assert _order(deck.card("one", 3)) == _order(deck.card("one", 3))
    assert len({_order(deck.card("one", showing)) for showing in range(20)}) == 6
    with pytest.raises(KeyError):
        deck.card("two")


def test_a_contact_card_offers_ones_own_people_and_the_first_that_there_is_is_right() -> None:
    (ask,) = Deck(learning(ADDRESS), HOUSE).card("c-address").asks
    assert {one.text for one in ask.options} == {"Joss Whitcombe", "Amara Okafor, privacy and legal", "Renske de Wit"}
    right = {one.id: one.why for one in ask.options if one.right}
    assert list(right) == ["legal"] and "personal data" in right["legal"]
    whys = {one.id: one.why for one in ask.options}
    assert whys["duty"].startswith("Only if Amara Okafor can't be reached.")
    assert whys["care"].startswith("Not first: Amara Okafor is.")


def test_who_has_nobody_to_call_isnt_asked() -> None:
    nobody = replace(HOUSE, contacts={"care": HOUSE.contacts["care"]})
    for deck in (Deck(learning(ADDRESS)), Deck(learning(ADDRESS), nobody)):
        assert deck.fingerprint("c-address") == ""
        with pytest.raises(KeyError):
            deck.card("c-address")


def test_other_contacts_make_another_card() -> None:
    moved = replace(HOUSE, contacts={**HOUSE.contacts, "legal": replace(HOUSE.contacts["legal"], name="Ana Reis")})
    decks = [Deck(learning(ADDRESS), house) for house in (HOUSE, moved)]
    assert decks[0].fingerprint("c-address") != decks[1].fingerprint("c-address")


def test_whom_to_call_is_learnt_for_each_house() -> None:
    elsewhere = replace(HOUSE, id="larkspur-bank")
    here, there = Deck(learning(ADDRESS), HOUSE), Deck(learning(ADDRESS), elsewhere)
    known = here.known_as("c-address")
    assert known == "c-address@harrow-finch" != there.known_as("c-address")
    assert here.card(known).id == known and here.card("c-address").id == "c-address"
    assert here.fingerprint(known) and not there.fingerprint(known)
    assert Deck(learning(card("one")), HOUSE).known_as("one") == "one"


def test_a_quiz_draws_from_its_kinds_and_from_every_criterion() -> None:
    cards = [card(f"q{code}{n}", "policy", About(criterion=code)) for code in ("P1", "P2", "P3") for n in range(4)]
    quiz = Quiz("policy", "Policy", "", ("policy",), draw=6, needed=5)
    deck = Deck(learning(*cards, card("other"), quizzes=(quiz,)))
    drawn = deck.draw(quiz, 1)
    assert sorted(one.about.criterion for one in drawn) == ["P1", "P1", "P2", "P2", "P3", "P3"]
    assert [one.id for one in deck.draw(quiz, 2)] != [one.id for one in drawn]
    assert deck.draw(quiz, 1) == drawn
    assert (deck.needed(quiz, 6), deck.needed(quiz, 3)) == (5, 3)
    assert deck.needed(quiz, 0) > 0


def test_a_beat_has_the_card_somebody_wrote_or_one_made_of_its_moves() -> None:
    library = Library.load()
    written = replace(card("f-mine"), about=About(node="two-parcels/first-reply"))
    scenario = stage(library.folder / "negative-comment" / "two-parcels.yaml", library).scenario
    deck = Deck(learning(written), moves=library.moves, scenario={"two-parcels": scenario}.get)
    assert deck.fork("two-parcels/first-reply") == "f-mine"
    made = [
        (node, deck.card(deck.fork(f"two-parcels/{node.id}")))
        for node in scenario.nodes.values()
        if deck.fingerprint(deck.fork(f"two-parcels/{node.id}")) and node.id != "first-reply"
    ]
    assert len(made) >= 3
    for node, shown in made:
        words = {option.text for option in shown.asks[0].options}
        assert len(words) == 2 and sum(option.right for option in shown.asks[0].options) == 1
        assert not words & {text for choice in node.choices for text in (choice.text, choice.label)}
    assert deck.fingerprint("turn:two-parcels/no-such-beat") == ""
    assert deck.fingerprint("turn:no-such-story/first-reply") == ""


def test_a_card_is_the_same_card_in_whatever_language_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library.load()

    def known_by(spoken: Library) -> list[str]:
        deck = Deck.of(spoken, spoken.organisation("harrow-finch"))
        made = "turn:batch-2207/first-words"
        return [deck.fingerprint(one) for one in ("c-address@harrow-finch", "q-p1-bot", made)]

    written = known_by(library)
    assert all(written)
    monkeypatch.setattr("simtrainer.say._translate", lambda text: f"DE {text}")
    assert known_by(library.speaking("de")) == written
