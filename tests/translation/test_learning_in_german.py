"""What is learnt beside the stories, in German: the same cards in other words, none given away, nothing in English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rapidfuzz.fuzz import ratio

from simtrainer import paths
from simtrainer.checking.translations import translation_findings
from simtrainer.learning.deck import Deck
from simtrainer.library.catalogue import Library
from simtrainer.library.learning.known import learning_files
from simtrainer.library.learning.model import Ask, Card, Learning, Lesson, Programme
from simtrainer.library.stage import stage
from simtrainer.scenario.source import read_file
from simtrainer.scenario.translation.addresses import texts_of
from simtrainer.scenario.translation.file import read_translation
from simtrainer.scenario.translation.names import translation_file
from tests.translation.texts import filled

LIBRARY = Library(paths.scenarios())
ENGLISH, GERMAN = LIBRARY.learning, LIBRARY.speaking("de").learning
FILES = learning_files(LIBRARY.folder)
SENTENCE = 25
"""A shorter text may be the same in both languages."""
ROW = 6
"""So many words in a row are somebody's own."""


def name_of(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_file_is_in_german_and_no_answer_stands_out_there(path: Path) -> None:
    assert translation_findings(translation_file(path, "de"), LIBRARY) == []


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_sentence_was_left_as_it_was(path: Path) -> None:
    entries = read_translation(translation_file(path, "de")).entries
    same = [text.words for text in texts_of(read_file(path)) if entries[text.key].words == text.words]
    assert [words for words in same if len(words) > SENTENCE] == []


def bare(learning: Learning) -> object:
    """All of it but its words."""
    return (
        [(card.id, card.kind, card.about, card.family, answers(card)) for card in cards(learning)],
        [(one.id, one.criterion, one.case, len(one.parts)) for one in learning.lessons.values()],
        [(one.id, one.kinds, one.draw, one.needed) for one in learning.quizzes.values()],
        [(one.id, one.months, one.pin, [replace(it, text="") for it in one.evidence]) for one in learning.belts],
        [(one.id, one.belt, [steps(one)]) for one in learning.programmes.values()],
    )


def cards(learning: Learning) -> list[Card]:
    return [*learning.cards.values(), *(lesson.decision for lesson in learning.lessons.values())]


def answers(card: Card) -> list[tuple[str, list[tuple[str, bool]]]]:
    return [(ask.id, [(option.id, option.right) for option in ask.options]) for ask in card.asks]


def steps(programme: Programme) -> list[tuple[str, str, int, str]]:
    return [(one.kind, "" if one.kind == "talk" else one.ref, one.minutes, one.mode) for one in programme.steps]


def test_only_the_words_depend_on_the_language() -> None:
    assert bare(GERMAN) == bare(ENGLISH)
    assert all(one.situation != other.situation for one, other in zip(cards(GERMAN), cards(ENGLISH), strict=True))


def test_what_was_known_of_a_card_stays_known_in_the_other_language() -> None:
    house = LIBRARY.organisation("harrow-finch")
    deck, karten = Deck.of(LIBRARY, house), Deck.of(LIBRARY.speaking("de"), house)
    assert {one: karten.fingerprint(one) for one in GERMAN.cards} == {
        one: deck.fingerprint(one) for one in GERMAN.cards
    }
    assert karten.card("q-p6-empty").asks[0].ask == "Was ist um zwölf fällig?"


def pairs(ask: Ask) -> Iterator[int]:
    """For each right option and each that isn't whether the right one is longer (1), shorter (-1) or neither."""
    for right in ask.options:
        for wrong in ask.options:
            if right.right and not wrong.right:
                yield (len(right.text) > len(wrong.text)) - (len(right.text) < len(wrong.text))


@pytest.mark.parametrize("kind", ["fork", "case", "policy", "spot", "rewrite", "triage"])
def test_length_doesnt_tell_which_is_right(kind: str) -> None:
    longer = [one for card in GERMAN.cards.values() if card.kind == kind for ask in card.asks for one in pairs(ask)]
    assert abs(sum(longer)) <= 0.2 * len(longer), sum(longer) / len(longer)


def rows(texts: Iterable[str]) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for text in texts:
        words = re.findall(r"\w+", text.lower())
        found.update(tuple(words[at : at + ROW]) for at in range(len(words) - ROW + 1))
    return found


def test_no_card_speaks_in_the_words_of_its_beat() -> None:
    story = stage(LIBRARY.folder / "negative-comment" / "two-parcels.yaml", LIBRARY, language="de").scenario
    forks = [card for card in GERMAN.cards.values() if card.about.node.startswith("two-parcels/")]
    assert len(forks) >= 5
    for card in forks:
        beat = story.nodes[card.about.node.partition("/")[2]]
        told = [text for one in beat.choices for text in (one.label, one.text)] + [post.text for post in beat.posts]
        said = [card.situation, card.takeaway, *(option.text for ask in card.asks for option in ask.options)]
        assert not rows(said) & rows(told), card.id
        assert not any(ratio(text, other, score_cutoff=80) for text in said if len(text) > SENTENCE for other in told)


def test_the_executives_hear_nothing_of_tools_in_german_either() -> None:
    found = next(one for one in GERMAN.programmes.values() if one.audience == "executives")
    texts = " ".join([found.opening, *found.outcomes, *(step.why + step.ref for step in found.steps)])
    assert not re.search(r"follower|hashtag|\btools?\b|werkzeug|\bfans?\b|plattform", texts, re.IGNORECASE)


def translated(file: Path, told: dict[str, str], folder: Path) -> Path:
    """A copy of a file with a translation beside it, in which some texts are said otherwise and all others the same."""
    copy = folder / file.name
    copy.write_bytes(file.read_bytes())
    beside = translation_file(copy, "de")
    beside.write_text(filled(copy.read_text("utf-8"), lambda text: told.get(text, text), copy), encoding="utf-8")
    return beside


def test_an_answer_that_is_longer_only_in_the_language_is_found_where_it_stands(tmp_path: Path) -> None:
    file = LIBRARY.folder / "refreshers" / "policy.yaml"
    card = ENGLISH.cards["q-p6-empty"]
    right = next(one for one in card.asks[0].options if one.right)
    beside = translated(
        file, {right.text: f"{right.text}, und zwar noch vor der vollen Stunde und in aller Ruhe"}, tmp_path
    )
    (found,) = translation_findings(beside, LIBRARY)
    line = beside.read_text("utf-8").split("\n")[found.place.line - 1]
    assert (found.code, line.strip()) == ("SIM609", "cards.q-p6-empty.asks.rule.options.none.text:")


def test_a_lesson_that_is_too_long_only_in_the_language_is_found(tmp_path: Path) -> None:
    lesson: Lesson = ENGLISH.lessons["a4-empathy"]
    file = LIBRARY.folder / "programmes" / "lessons" / "a4-empathy.yaml"
    (found,) = translation_findings(translated(file, {lesson.outcome: "Wort " * 400}, tmp_path), LIBRARY)
    assert found.code == "SIM608"
