"""The shipped cards: enough of them for every quiz and belt, and never in the words of the beat they come from."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.fuzz import ratio

from simtrainer import paths
from simtrainer.learning.deck import Deck
from simtrainer.library.catalogue import Library
from simtrainer.library.learning.known import Known
from simtrainer.scenario.source import Source, Value, read_file

LIBRARY = Library(paths.scenarios())
ALIKE = 80.0
A_SENTENCE = 25


def _words(value: Value) -> Iterator[str]:
    if value.kind == "scalar":
        yield value.text
    else:
        for one in value.data.values() if value.kind == "mapping" else value.data:
            yield from _words(one)


def test_no_refresher_repeats_the_words_of_its_beat() -> None:
    known, sources, found = Known(LIBRARY), dict[str, Source](), list[str]()
    for card in LIBRARY.learning.cards.values():
        scenario, _, node = card.about.node.partition("/")
        if not scenario:
            continue
        if scenario not in sources:
            sources[scenario] = read_file(known.scenarios[scenario])
        beat = sources[scenario].find(f"nodes.{node}")
        assert beat is not None, card.id
        told = [text for text in _words(beat) if len(text) >= A_SENTENCE]
        said = [card.situation, *(option.text for ask in card.asks for option in ask.options)]
        found += [
            f"{card.id}: {text}"
            for text in said
            if len(text) >= A_SENTENCE and any(ratio(text, other, score_cutoff=ALIKE) for other in told)
        ]
    assert found == []


def test_every_organisation_has_somebody_to_call_in_most_situations_and_every_quiz_can_be_passed() -> None:
    learning = LIBRARY.learning
    for house in LIBRARY.organisations.values():
        deck = Deck(learning, house)
        for quiz in learning.quizzes.values():
            drawn = deck.draw(quiz)
            assert len(drawn) >= quiz.needed, f"{quiz.id} at {house.name}: {len(drawn)}"
            assert deck.needed(quiz, len(drawn)) <= len(drawn)
    criteria = {card.about.criterion for card in learning.cards.values() if card.kind == "policy"}
    assert criteria >= {f"P{number}" for number in range(1, 8)}


def test_the_right_answer_is_neither_always_the_longest_nor_always_the_shortest() -> None:
    deck = Deck(LIBRARY.learning)
    asks = [
        ask
        for card in deck.of_kind("fork", "spot", "rewrite", "case", "policy")
        for ask in card.asks
        if sum(option.right for option in ask.options) == 1
    ]
    by_length = [sorted(ask.options, key=lambda option: len(option.text)) for ask in asks]
    chance = sum(1 / len(ask.options) for ask in asks)
    for place, name in ((0, "shortest"), (-1, "longest")):
        hits = sum(options[place].right for options in by_length)
        assert hits < 1.5 * chance, f"Whoever always takes the {name} is right {hits} times of {len(asks)}."
