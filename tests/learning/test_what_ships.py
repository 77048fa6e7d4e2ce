"""What is learnt beside the stories: enough of it, nothing given away by its length, no beat told in its own words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pytest
import yaml

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.library.files import find_scenarios
from simtrainer.library.learning.model import Ask, Card, Evidence, Programme
from simtrainer.scenario.model import AUDIENCES

LIBRARY = Library(paths.scenarios())
LEARNING = LIBRARY.learning
CARDS = tuple(LEARNING.cards.values())
STORIES = {path.stem: path for path in find_scenarios(LIBRARY.folder)}
FAMILIES = {"negative-comment", "brewing-crisis", "influencer-outreach"}
ALIKE = 6
"""So many words in a row are somebody's own."""


@cache
def story(name: str) -> dict[str, Any]:
    return yaml.load(STORIES[name].read_text(encoding="utf-8"), yaml.CSafeLoader)


def of_kind(kind: str) -> list[Card]:
    decisions = {lesson.decision.id for lesson in LEARNING.lessons.values()}
    return [card for card in CARDS if card.kind == kind and card.id not in decisions]


def rows(texts: Iterable[str]) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for text in texts:
        words = re.findall(r"[a-z0-9']+", text.lower())
        found.update(tuple(words[at : at + ALIKE]) for at in range(len(words) - ALIKE + 1))
    return found


def said(value: Any) -> Iterator[str]:
    """All texts under a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from said(part)
    elif isinstance(value, list):
        for part in value:
            yield from said(part)


def words_of(card: Card) -> list[str]:
    options = [option for ask in card.asks for option in ask.options]
    return [card.situation, card.takeaway, *(option.text for option in options), *(option.why for option in options)]


def test_each_criterion_has_its_lesson_of_four_minutes() -> None:
    assert sorted(lesson.criterion for lesson in LEARNING.lessons.values()) == sorted(LIBRARY.rubric.criteria)
    for lesson in LEARNING.lessons.values():
        assert lesson.words <= 560, lesson.id
        assert lesson.outcome.startswith("You can "), lesson.id
        assert any(part.instead and part.say and part.because for part in lesson.parts), lesson.id


def test_there_is_enough_of_every_kind() -> None:
    asked = Counter(card.about.criterion for card in of_kind("policy"))
    assert all(asked[f"P{number}"] >= 3 for number in range(1, 8)), asked
    least = {"triage": 24, "contact": 14, "spot": 16, "rewrite": 14}
    assert {kind: len(of_kind(kind)) >= number for kind, number in least.items()} == dict.fromkeys(least, True)


@pytest.mark.parametrize("name", sorted(STORIES))
def test_each_story_comes_back_in_cards(name: str) -> None:
    forks = [card for card in of_kind("fork") if card.about.node.partition("/")[0] == name]
    assert len(forks) >= 4
    assert {card.family for card in forks} == {story(name)["kind"]}
    cases = {card.about.case for card in of_kind("case")}
    echoed = {one["case"] for part in ("traps", "mirrors") for one in story(name).get(part) or ()}
    assert echoed <= cases


@pytest.mark.parametrize("name", sorted(STORIES))
def test_a_fork_card_never_speaks_in_the_words_of_its_beat(name: str) -> None:
    for card in of_kind("fork"):
        scenario, _, node = card.about.node.partition("/")
        if scenario == name:
            shared = rows(words_of(card)) & rows(said(story(name)["nodes"][node]))
            assert not shared, card.id


@pytest.mark.parametrize("kind", ["fork", "case", "policy", "spot", "rewrite", "triage"])
def test_length_doesnt_tell_which_is_right(kind: str) -> None:
    longer = [
        (len(right.text) > len(wrong.text)) - (len(right.text) < len(wrong.text))
        for card in of_kind(kind)
        for ask in card.asks
        for right, wrong in pairs(ask)
    ]
    assert abs(sum(longer)) <= 0.2 * len(longer), sum(longer) / len(longer)


def pairs(ask: Ask) -> Iterator[tuple[Any, Any]]:
    """Each right option of an ask with each that isn't."""
    for right in ask.options:
        for wrong in ask.options:
            if right.right and not wrong.right:
                yield right, wrong


def test_every_audience_has_a_programme_that_leads_somewhere() -> None:
    assert {one.audience for one in LEARNING.programmes.values()} == set(AUDIENCES)
    belts = {belt.id for belt in LEARNING.belts}
    assert all(one.belt in belts for one in LEARNING.programmes.values())
    played = {step.ref for one in LEARNING.programmes.values() for step in one.steps if step.kind == "scenario"}
    assert played == set(STORIES)


def test_executives_give_forty_minutes_and_hear_nothing_of_tools() -> None:
    programme = next(one for one in LEARNING.programmes.values() if one.audience == "executives")
    must = programme.sections[:-1]
    assert sum(step.minutes for section in must for step in section.steps) == 40
    texts = " ".join([programme.opening, *programme.outcomes, *(step.why + step.ref for step in programme.steps)])
    assert not re.search(r"follower|hashtag|\btools?\b|\bfans?\b|platform", texts, re.IGNORECASE)


def test_the_ladder_goes_from_white_to_black_with_the_pin_beside_it() -> None:
    ladder = [belt.id for belt in LEARNING.belts if not belt.pin]
    assert ladder == ["white", "yellow", "green", "blue", "brown", "black"]
    assert [belt.id for belt in LEARNING.belts if belt.pin] == ["sponsor"]
    assert all(belt.months == 12 for belt in LEARNING.belts)
    green = next(belt for belt in LEARNING.belts if belt.id == "green")
    assert any(set(one.refs) == FAMILIES for one in green.evidence if one.kind == "assessed")


def chain(belt_id: str) -> Iterator[Evidence]:
    """All that a belt asks for, with what the belts below it ask for."""
    belt = next(belt for belt in LEARNING.belts if belt.id == belt_id)
    for one in belt.evidence:
        if one.kind == "belt":
            for ref in one.refs:
                yield from chain(ref)
        else:
            yield one


@pytest.mark.parametrize("programme", LEARNING.programmes.values(), ids=lambda one: one.id)
def test_a_programme_holds_all_that_its_belt_asks_for(programme: Programme) -> None:
    steps = {kind: [step for step in programme.steps if step.kind == kind] for kind in ("quiz", "lesson", "scenario")}
    names = {kind: {step.ref for step in some} for kind, some in steps.items()}
    assessed = [step.ref for step in steps["scenario"] if step.mode == "assessment"]
    for one in chain(programme.belt):
        if one.kind in ("quiz", "lessons"):
            assert set(one.refs) <= names["quiz" if one.kind == "quiz" else "lesson"], one.id
        elif one.kind == "practised":
            assert set(one.refs) <= names["scenario"], one.id
            assert len(names["scenario"]) >= one.count, one.id
        elif one.kind == "assessed":
            assert {story(ref)["kind"] for ref in assessed} >= set(one.refs), one.id
            assert len(assessed) >= one.count, one.id
