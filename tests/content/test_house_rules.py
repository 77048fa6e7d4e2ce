"""What every shipped scenario owes: fair options, honest ratings, pictures in words, a street with people in it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from simtrainer import paths
from simtrainer.scenario.loader import load_scenario
from simtrainer.scenario.model import MOODS, Choice, Node, Scenario

FILES = sorted(path for path in paths.scenarios().rglob("*.yaml") if path.read_text("utf-8").startswith("simtrainer: "))
LENGTHS_WITHIN = 1.25
LEAST_CHATTER = 25


def _loaded() -> list[Scenario]:
    loaded = [load_scenario(path).scenario for path in FILES]
    return [scenario for scenario in loaded if scenario is not None]


SCENARIOS = _loaded()
DECISIONS = [(scenario, node) for scenario in SCENARIOS for node in scenario.nodes.values() if node.choices]
each_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
each_decision = pytest.mark.parametrize(
    ("scenario", "node"), DECISIONS, ids=[f"{scenario.id}.{node.id}" for scenario, node in DECISIONS]
)


def _lean(choice: Choice, letter: str) -> int:
    return sum(rating.value for code, rating in choice.ratings.items() if code.startswith(letter))


def test_there_are_scenarios_to_look_at() -> None:
    assert len(SCENARIOS) == len(FILES) >= 2


@each_decision
def test_options_of_a_decision_are_about_as_long_as_each_other(scenario: Scenario, node: Node) -> None:
    if node.triage:
        return
    lengths = {choice.id: len(choice.text.strip()) for choice in node.choices}
    assert max(lengths.values()) <= LENGTHS_WITHIN * min(lengths.values()), lengths


@each_decision
def test_every_option_and_the_silence_are_rated_on_the_same_criteria(scenario: Scenario, node: Node) -> None:
    rated = {choice.id: set(choice.ratings) for choice in node.choices}
    if node.silence is not None:
        rated["silence"] = set(node.silence.ratings)
    assert all(one == other for one, other in pairwise(rated.values())), rated


@each_decision
def test_every_rating_has_a_note_and_every_option_a_why(scenario: Scenario, node: Node) -> None:
    options = [*node.choices, *([node.silence] if node.silence else [])]
    assert all(rating.note.strip() for option in options for rating in option.ratings.values())
    assert all(option.why.strip() for option in options)


@each_decision
def test_a_pivotal_decision_has_an_option_good_on_both_scales(scenario: Scenario, node: Node) -> None:
    if node.stakes < 2:
        return
    assert any(_lean(choice, "P") >= 1 and _lean(choice, "A") >= 1 for choice in node.choices)


@each_scenario
def test_the_best_option_is_not_usually_the_longest(scenario: Scenario) -> None:
    decisions = [node for _, node in DECISIONS if _ is scenario and not node.triage]
    longest = 0
    for node in decisions:
        best = max(node.choices, key=lambda choice: _lean(choice, "P") + _lean(choice, "A"))
        longest += len(best.text) == max(len(choice.text) for choice in node.choices)
    assert longest <= len(decisions) / 2


@each_scenario
def test_every_picture_is_there_and_put_into_words(scenario: Scenario) -> None:
    posts = [post for node in scenario.nodes.values() for post in node.posts]
    posts += [post for _, node in DECISIONS if _ is scenario for choice in node.choices for post in choice.posts]
    pictured = [post for post in posts if post.picture]
    assert pictured
    for post in pictured:
        assert (paths.scenarios() / post.picture).is_file(), post.picture
        assert len(post.alt) > 20, post.id


@each_scenario
def test_the_street_has_something_to_say_in_every_mood(scenario: Scenario) -> None:
    for mood in MOODS:
        lines = [line.text for line in scenario.chatter[mood]]
        assert len(lines) >= LEAST_CHATTER
        assert len(set(lines)) == len(lines)


@each_decision
def test_what_a_decision_answers_is_on_the_page_when_it_opens(scenario: Scenario, node: Node) -> None:
    # Untimed, only choices move the clock: a post a minute later would arrive after the choice about it.
    assert [post.id for post in node.posts if post.after] == []
