"""Worst and best line and the range of each dimension: equal to trying every path, or an honest bracket."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simtrainer.engine.run import Run
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Assignment, Choice, Consult, Inject, Node, Scenario, Silence, Window
from simtrainer.scoring.ranges import Line, Range, Ranges, cached_ranges, find_ranges, known_ranges
from simtrainer.scoring.ranges.ahead import look_ahead
from simtrainer.scoring.ranges.brackets import authored_bound, explored_bound
from simtrainer.scoring.ranges.goal import Goal
from simtrainer.scoring.ranges.judge import Judge
from simtrainer.scoring.ranges.labels import LabelSearch
from simtrainer.scoring.ranges.situations import Situations
from simtrainer.scoring.score import score
from tests.checking.brute import everything
from tests.scoring.range_stories import Story, all_paths, end, formula, rated, scenario

WINDOWS = {"S1": 12, "S1/update": 10}
SEEDS = st.integers(0, 100_000)


def near(one: float | None, other: float | None) -> bool:
    return one == other if one is None or other is None else abs(one - other) < 1e-4


def extremes(story: Scenario, rubric: Rubric) -> tuple[list[float], list[float], list[tuple[float, float]]]:
    """All policy scores, all authenticity scores, and all pairs, of every path."""
    paths = all_paths(story, rubric, WINDOWS)
    assume(paths is not None)
    scores = list(paths or ())
    policy = [one for one, _ in scores if one is not None]
    authenticity = [one for _, one in scores if one is not None]
    pairs = [(one, other) for one, other in scores if one is not None and other is not None]
    return policy, authenticity, pairs


def play(story: Scenario, rubric: Rubric, line: Line) -> tuple[float | None, float | None]:
    """Play a plan on the real engine, check what it expects, and give its scores."""
    run = Run(story, chatter=False)
    expected: dict[str, str] = {}
    for row in line.plan.splitlines():
        match row.split():
            case ["choose", choice]:
                run.choose(choice)
            case ["consult", node, contact]:
                run.consult(node, contact)
            case ["wait", minutes]:
                run.wait(int(minutes))
            case ["expect", what, value]:
                expected[what] = value
            case _:
                assert row.startswith("#"), row
    assert run.finished
    assert expected["ending"] == run.ending == line.ending
    card = score(run, story, rubric, WINDOWS)
    for name, value in (("policy", card.policy.score), ("authenticity", card.authenticity.score)):
        assert value is None or int(expected[name]) - 0.5 <= value < int(expected[name]) + 0.5
    return card.policy.score, card.authenticity.score


@settings(max_examples=16)
@given(SEEDS)
def test_ranges_are_those_of_all_paths(rubric: Rubric, seed: int) -> None:
    story = Story(seed).scenario()
    policy, authenticity, pairs = extremes(story, rubric)
    ranges = find_ranges(story, rubric, WINDOWS)
    assert ranges.complete
    for found, scores in ((ranges.policy, policy), (ranges.authenticity, authenticity)):
        assert found.exact
        assert near(found.low, min(scores, default=None))
        assert near(found.high, max(scores, default=None))
    if not pairs:
        assert ranges.best is None and ranges.worst is None
        return
    assert ranges.best is not None and ranges.worst is not None
    assert ranges.best.exact and ranges.worst.exact
    best, worst = play(story, rubric, ranges.best), play(story, rubric, ranges.worst)
    assert best == (ranges.best.policy, ranges.best.authenticity)
    assert worst == (ranges.worst.policy, ranges.worst.authenticity)
    assert near(min(one for one in best if one is not None), max(min(pair) for pair in pairs))
    assert near(max(one for one in worst if one is not None), min(max(pair) for pair in pairs))


@settings(max_examples=10)
@given(SEEDS)
def test_ranges_of_one_ending_are_those_of_the_paths_that_come_to_it(rubric: Rubric, seed: int) -> None:
    story = Story(seed, side=1).scenario()
    played = everything(story, lambda run: score(run, story, rubric, WINDOWS))
    assume(played is not None)
    assert played is not None
    for ending in played.of("ending") - {"none"}:
        cards = [card for one, card in played.scores if one == ending]
        ranges = find_ranges(story, rubric, WINDOWS, ending=ending)
        assert ranges.complete
        for found, scores in (
            (ranges.policy, [card.policy.score for card in cards]),
            (ranges.authenticity, [card.authenticity.score for card in cards]),
        ):
            scored = [one for one in scores if one is not None]
            assert found.exact
            assert near(found.low, min(scored, default=None)) and near(found.high, max(scored, default=None))
        for line in (ranges.best, ranges.worst):
            assert line is None or line.ending == ending


@settings(max_examples=8)
@given(SEEDS)
def test_the_exact_search_needs_no_lucky_start(rubric: Rubric, seed: int) -> None:
    story = Story(seed).scenario()
    policy, authenticity, _ = extremes(story, rubric)
    ranges = find_ranges(story, rubric, WINDOWS, widths=())
    for found, scores in ((ranges.policy, policy), (ranges.authenticity, authenticity)):
        assert near(found.low, min(scores, default=None)) and near(found.high, max(scores, default=None))


@settings(max_examples=8)
@given(SEEDS)
def test_bounds_from_all_situations_hold_and_prove_the_same(rubric: Rubric, seed: int) -> None:
    """The way taken when bounds from the text alone don't do: explore everything, then search or bracket."""
    story = Story(seed).scenario()
    scores = extremes(story, rubric)[:2]
    judge = Judge(story, rubric, WINDOWS)
    situations = Situations(story, judge)
    assert situations.explore_all(100_000, _never)
    for dimension, high in product((0, 1), (False, True)):
        assume(scores[dimension])
        truth = 100 - max(scores[dimension]) if high else min(scores[dimension])
        goal = Goal(rubric, (dimension,), high)
        ahead = look_ahead(situations, goal, _never)
        assert ahead is not None
        assert explored_bound(situations, goal, ahead, _never) <= truth + 1e-6
        assert authored_bound(judge, goal) <= truth + 1e-6
        found = LabelSearch(situations, goal, ahead, float("inf")).run(100_000, _never)
        assert found.proved and near(found.cost, truth)


def _never() -> bool:
    return False


@settings(max_examples=8)
@given(SEEDS)
def test_a_condition_that_only_picks_an_ending_is_no_obstacle(rubric: Rubric, seed: int) -> None:
    story = Story(seed, main=4, side=1, automatic=0.5).scenario()
    policy, authenticity, _ = extremes(story, rubric)
    ranges = find_ranges(story, rubric, WINDOWS)
    assert ranges.complete
    for found, scores in ((ranges.policy, policy), (ranges.authenticity, authenticity)):
        assert near(found.low, min(scores, default=None)) and near(found.high, max(scores, default=None))


@settings(max_examples=10)
@given(SEEDS, st.integers(1, 60))
def test_a_limit_gives_a_bracket_that_holds(rubric: Rubric, seed: int, cap: int) -> None:
    story = Story(seed).scenario()
    policy, authenticity, pairs = extremes(story, rubric)
    ranges = find_ranges(story, rubric, WINDOWS, cap=cap)
    for found, scores in ((ranges.policy, policy), (ranges.authenticity, authenticity)):
        if found.low is None or found.high is None:
            assert not scores
            continue
        assert found.low_bracket is not None and found.high_bracket is not None
        assert found.low_bracket - 1e-4 <= min(scores) <= found.low + 1e-4
        assert found.high - 1e-4 <= max(scores) <= found.high_bracket + 1e-4
        if found.exact:
            assert near(found.low, min(scores)) and near(found.high, max(scores))
    if ranges.best is not None and ranges.best.exact:
        assert near(min(play(story, rubric, ranges.best)), max(map(min, pairs)))  # type: ignore[type-var]
    if ranges.worst is not None and ranges.worst.exact:
        assert near(max(play(story, rubric, ranges.worst)), min(map(max, pairs)))  # type: ignore[type-var]


def long_story(length: int) -> Scenario:
    """A chain of decisions whose phases alternate, so that no dimension can be judged before its end."""
    phases = ("first-words", "heat")
    nodes = [
        Node(
            id=f"n{number}",
            thread="n0",
            phase=phases[number % 2],
            stakes=1 + number % 3,
            choices=tuple(
                Choice(
                    f"n{number}-{option}",
                    "",
                    "other",
                    f"n{number + 1}" if number + 1 < length else "end",
                    # Numbers of steps differ, and so do the minutes: hardly two paths meet.
                    minutes=1 + (3**option * (number + 1)) % 7,
                    ratings=rated(P1=level, A1=level),
                )
                for option, level in enumerate((2, 1, -2) if number % 2 else (1, 1, 0))
            ),
            silence=Silence(300 + number, "end", ratings=rated(P1=0, A1=1)),
        )
        for number in range(length)
    ]
    return scenario(*nodes, end(not_before=600))


def test_a_long_story_is_bracketed_not_guessed(rubric: Rubric) -> None:
    ranges = find_ranges(long_story(14), rubric, {}, cap=100)
    assert not ranges.complete
    assert ranges.worst is not None and ranges.best is not None
    assert ranges.policy.high == 100 == ranges.policy.high_bracket
    assert ranges.policy.low is not None and ranges.policy.low_bracket is not None
    assert ranges.policy.low_bracket < ranges.policy.low
    assert "between" in ranges.policy.words()
    whole = find_ranges(long_story(14), rubric, {})
    assert whole.policy.exact and whole.policy.low is not None
    assert ranges.policy.low_bracket <= whole.policy.low <= ranges.policy.low


def test_cancelling_stops_the_search_and_claims_nothing_more(rubric: Rubric) -> None:
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 30

    ranges = find_ranges(long_story(14), rubric, {}, cancelled=cancelled)
    assert not ranges.complete
    assert asked < 60
    assert not ranges.policy.exact or ranges.policy.low == ranges.policy.low_bracket


def test_a_late_first_word_and_a_critical_line_make_the_worst_line(rubric: Rubric) -> None:
    """Policy: an answer after twice the window, that shows an address, is as bad as it gets."""
    first = Node(
        id="first",
        thread="first",
        phase="first-words",
        stakes=2,
        window=Window("S1"),
        choices=(
            Choice("kind", "", "reply", "end", ratings=rated(P2=2, A1=2)),
            Choice("leak", "", "reply", "end", ratings=rated(P2=-2, A1=-2), flags=("C1",)),
        ),
        silence=Silence(30, "again", ratings=rated(P2=-1, A1=-2)),
    )
    again = replace(
        first,
        id="again",
        window=None,
        choices=tuple(replace(one, id=f"late-{one.id}") for one in first.choices),
        silence=Silence(5, "end", ratings=rated(P2=-1, A1=0)),
    )
    ranges = find_ranges(scenario(first, again, end(), start=("first",)), rubric, WINDOWS)
    assert ranges.worst is not None and ranges.best is not None
    assert ranges.best.plan.splitlines()[1:] == [
        "choose kind",
        "expect ending end",
        "expect policy 100",
        "expect authenticity 100",
    ]
    assert ranges.worst.plan.splitlines()[1:3] == ["wait 30", "choose late-leak"]
    assert ranges.policy.exact and ranges.policy.low == ranges.worst.policy
    # Leaving the second decision alone too, with no reply at all, scores higher: it reveals nothing.
    assert ranges.policy.low is not None and ranges.policy.low < 20


def test_a_plan_asks_nobody_for_nothing(rubric: Rubric) -> None:
    """A contact is asked in a plan only where the answer opens what the line needs."""
    legal = Consult("legal", 5, "Go on.", set=(Assignment("told", formula("True")),))
    idle = Consult("care", 5, "Hm.")
    first = Node(
        id="n0",
        thread="n0",
        choices=(
            Choice("plain", "", "reply", "end", ratings=rated(P2=-1, A1=-2)),
            Choice("cleared", "", "reply", "end", ratings=rated(P2=2, A1=2), when=formula("told")),
            Choice("worse", "", "reply", "end", ratings=rated(P2=-2, A1=-2)),
        ),
        consults={"care": idle, "legal": legal},
    )
    ranges = find_ranges(scenario(first, end()), rubric, {})
    assert ranges.best is not None and ranges.worst is not None
    assert ranges.best.plan.splitlines()[1:3] == ["consult n0 legal", "choose cleared"]
    assert [row for row in ranges.worst.plan.splitlines() if row.startswith("consult")] == ["consult n0 legal"]


def test_a_dimension_that_nothing_rates_has_no_range(rubric: Rubric) -> None:
    only = Node(
        id="n0",
        thread="n0",
        choices=(
            Choice("good", "", "reply", "end", ratings=rated(P2=2)),
            Choice("bad", "", "reply", "end", ratings=rated(P2=-2)),
        ),
    )
    ranges = find_ranges(scenario(only, end()), rubric, {})
    assert (ranges.policy.low, ranges.policy.high, ranges.policy.exact) == (0, 100, True)
    assert ranges.authenticity == Range(None, None, True, None, None)
    assert ranges.authenticity.words() == "not scored"


def test_a_bracket_says_so_in_words() -> None:
    assert Range(12.2, 100.0, True, 12.2, 100.0).words() == "12 to 100"
    assert Range(15.0, 97.0, False, 12.0, 100.0).words() == "worst between 12 and 15, best between 97 and 100"
    assert Range(15.0, 100.0, False, 12.0, 100.0).words() == "worst between 12 and 15, best 100"


def test_ranges_are_worked_out_once_per_text_and_rubric(
    rubric: Rubric, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from simtrainer.scoring.ranges import cache

    story = Story(3).scenario()
    assert known_ranges(story, rubric, WINDOWS, tmp_path) is None
    first = cached_ranges(story, rubric, WINDOWS, tmp_path)
    assert known_ranges(story, rubric, WINDOWS, tmp_path) == first
    assert Ranges.from_dict(json.loads(json.dumps(first.to_dict()))) == first
    calls: list[str] = []

    def counted(*args: object, **more: object) -> Ranges:
        calls.append("worked out")
        return find_ranges(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(cache, "find_ranges", counted)
    assert cached_ranges(story, rubric, WINDOWS, tmp_path) == first
    assert calls == []
    cached_ranges(story, rubric, {**WINDOWS, "S1": 60}, tmp_path)
    cached_ranges(story, replace(rubric, smallest_range=0.5), WINDOWS, tmp_path)
    changed = Story(3).scenario()
    changed.__dict__["digest"] = "another text"
    cached_ranges(changed, rubric, WINDOWS, tmp_path)
    assert len(calls) == 3
    for file in tmp_path.iterdir():
        file.write_text("{half a fi")
    assert cached_ranges(story, rubric, WINDOWS, tmp_path) == first
    assert len(calls) == 4


def test_what_was_cancelled_is_not_remembered(rubric: Rubric, tmp_path: Path) -> None:
    story = long_story(6)
    assert not cached_ranges(story, rubric, {}, tmp_path, cancelled=lambda: True).complete
    assert cached_ranges(story, rubric, {}, tmp_path).complete


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(rubric: Rubric, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert cached_ranges(Story(5).scenario(), rubric, WINDOWS, blocked).complete


def test_the_clock_can_unlock_by_an_inject(rubric: Rubric) -> None:
    """Waiting ends when a condition on the clock comes true, so the better option that this opens is found."""
    asked = Node(
        id="n0",
        thread="n0",
        choices=(
            Choice("guess", "", "reply", "end", ratings=rated(P2=-1, A1=-1)),
            Choice("shrug", "", "reply", "end", ratings=rated(P2=-2, A1=-2)),
            Choice("know", "", "reply", "end", ratings=rated(P2=2, A1=2), when=formula("told")),
        ),
    )
    news = Inject(
        "news",
        "News",
        when=formula("elapsed() >= 25"),
        set=(Assignment("told", formula("True")),),
    )
    ranges = find_ranges(scenario(asked, end(), injects=(news,)), rubric, {})
    assert ranges.best is not None and ranges.worst is not None
    assert ranges.worst.plan.splitlines()[1:3] == ["wait 25", "choose shrug"]
    assert ranges.worst.policy == 0
