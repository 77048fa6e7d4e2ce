"""Random plays: from a seed the same again, by a strategy, counted, and never a success that wasn't earned."""

from __future__ import annotations

from random import Random

import pytest

from simtrainer import paths
from simtrainer.checking.trials import STRATEGIES, Caps, Strategy, Trials, try_out
from simtrainer.checking.trials.moments import moment_of
from simtrainer.checking.trials.strategies import Trainee
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.score import score
from tests.helpers.stories import END, story

FIRST = """
first:
  choices:
    - {id: warm, do: reply, text: "Sorry, Sam.", moves: [personalise], ratings: {P1: {v: 2}, A1: {v: 2}}, to: second}
    - {id: cold, do: reply, text: "Noted.", moves: [boilerplate], ratings: {P1: {v: -2}, A1: {v: -2}}, to: second}
  silence: {after: 20, moves: [silence], ratings: {P1: {v: -1}, A1: {v: -1}}, to: second}
"""
SECOND = """
second:
  choices:
    - {id: gift, do: reply, text: "Here.", ratings: {P1: {v: 1}, A1: {v: 1}}, to: end}
    - {id: secret, do: reply, text: "Told.", when: "told", ratings: {P1: {v: 0}, A1: {v: 0}}, to: end}
    - {id: nothing, do: wait, ratings: {P1: {v: -2}, A1: {v: -2}}, to: end}
  consults: {legal: {minutes: 5, says: "Wait.", set: {told: true}}}
"""
ROUND = """
first:
  choices:
    - {id: again, do: reply, text: "Again.", to: first}
    - {id: more, do: reply, text: "More.", to: first}
    - {id: out, do: reply, text: "Out.", when: "heat > 90", to: end}
"""


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture(scope="module")
def parcels(library: Library) -> Stage:
    return stage(paths.scenarios() / "negative-comment" / "two-parcels.yaml", library)


def tried(scenario: Scenario, library: Library, **more: object) -> Trials:
    return try_out(scenario, library.rubric_for(scenario), {}, **more)  # pyright: ignore[reportArgumentType]


def test_the_same_seed_gives_the_same_trials_and_another_seed_others(library: Library) -> None:
    scenario = story(FIRST, SECOND, END)
    one, same, other = (tried(scenario, library, runs=40, seed=seed).to_dict() for seed in (3, 3, 500))
    assert one == same
    assert one["coverage"] != other["coverage"]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_counts_are_those_of_the_plays(strategy: Strategy, library: Library) -> None:
    trials = tried(story(FIRST, SECOND, END), library, runs=30, strategy=strategy)
    coverage = trials.coverage
    assert trials.passed and trials.played == 30
    assert sum(trials.endings.values()) == 30
    for node in ("first", "second"):
        options = coverage.nodes[node].options
        choices = [one for name, one in options.items() if "/" not in name]
        assert sum(one.taken for one in choices) == 30
        assert all(one.taken <= one.offered <= 30 for one in choices)
    # What a condition keeps away is on offer only after the contact was asked.
    second = coverage.nodes["second"].options
    assert second["secret"].offered <= second["second/legal"].taken


def test_best_worst_and_tired_do_what_they_are_called(library: Library) -> None:
    scenario = story(FIRST, SECOND, END)
    best, worst = (tried(scenario, library, runs=10, strategy=strategy) for strategy in ("best", "worst"))
    assert best.policy is not None and best.policy.lowest == 100
    assert worst.policy is not None and worst.policy.highest == 0
    tired = tried(scenario, library, runs=200, strategy="tired").coverage.nodes["first"].options
    assert tired["silence"].taken > tired["warm"].taken < tired["cold"].taken


def test_least_visited_first_meets_everything_soon(parcels: Stage, library: Library) -> None:
    scenario = story(FIRST, SECOND, END)
    trials = tried(scenario, library, runs=8, strategy="least-visited")
    assert trials.coverage.never_taken == ()
    assert trials.coverage.unseen == ()


def test_a_story_that_goes_round_is_a_failure_that_can_be_met_again(library: Library) -> None:
    scenario = story(ROUND, END)
    trials = tried(scenario, library, runs=5, seed=11, caps=Caps(visits=20))
    assert not trials.passed and trials.failed == 5
    assert trials.failures[0].trouble == "round" and "“first”" in trials.failures[0].message
    third = trials.failures[2]
    again = tried(scenario, library, runs=1, seed=third.seed, caps=Caps(visits=20))
    assert again.failures[0].steps == third.steps
    assert trials.coverage.never_offered == ("out",)
    assert trials.coverage.unseen == ("end",)


def test_the_steps_of_a_failure_are_a_plan(library: Library) -> None:
    trials = tried(story(ROUND, END), library, runs=1, caps=Caps(acts=7))
    run = Run(story(ROUND, END), chatter=False)
    for step in trials.failures[0].steps:
        words = step.split()
        run.choose(words[1]) if words[0] == "choose" else run.wait(int(words[1]))
    assert run.state.arrivals["first"] == 8


def test_a_story_that_stops_is_a_failure() -> None:
    scenario = story(
        "first:\n  choices:\n"
        "    - {id: stop, do: reply, text: Stop., to: done}\n    - {id: go, do: reply, text: Go., to: end}\n",
        END,
    )
    trials = try_out(scenario, runs=30)
    assert {one.trouble for one in trials.failures} == {"no-ending"}
    assert trials.endings == {"end": 30 - trials.failed} or trials.endings["end"] == 30 - trials.failed


def test_what_was_cut_off_has_not_passed(library: Library) -> None:
    left = iter([False] * 3 + [True] * 9)
    trials = tried(story(FIRST, SECOND, END), library, runs=10, cancelled=lambda: next(left))
    assert trials.played == 3 and trials.cut
    assert not trials.passed and not trials.failed


def test_without_ratings_nothing_is_scored() -> None:
    trials = try_out(story(ROUND.replace('when: "heat > 90", ', ""), END), runs=20, caps=Caps(visits=1000))
    assert trials.passed
    assert trials.policy is None and trials.authenticity is None and trials.minutes is not None


def test_what_is_shipped_is_met_whole_by_least_visited_plays(parcels: Stage) -> None:
    rubric = parcels.library.rubric_for(parcels.scenario)
    trials = try_out(parcels.scenario, rubric, parcels.organisation.minutes, runs=120, strategy="least-visited", seed=1)
    assert trials.passed
    assert trials.coverage.unseen == ()
    shapes = [shape for shape in (trials.policy, trials.authenticity) if shape is not None]
    assert len(shapes) == 2
    assert all(sum(shape.counts) == 120 and 0 <= shape.lowest <= shape.mean <= shape.highest <= 100 for shape in shapes)


def test_scores_are_those_that_a_trainee_would_get(parcels: Stage) -> None:
    rubric = parcels.library.rubric_for(parcels.scenario)
    for seed in range(12):
        trials = try_out(parcels.scenario, rubric, parcels.organisation.minutes, runs=4, seed=seed * 4)
        scored: list[float] = []
        for number in range(4):
            run = Run(parcels.scenario, chatter=False)
            random, trainee = Random(seed * 4 + number), Trainee("uniform", parcels.scenario, rubric)
            while not run.finished:
                trainee.decide(moment_of(run), random).do(run)
            card = score(run, parcels.scenario, rubric, parcels.organisation.minutes)
            assert card.policy.score is not None
            scored.append(card.policy.score)
        assert trials.policy is not None
        assert (trials.policy.lowest, trials.policy.highest) == pytest.approx((min(scored), max(scored)))
        assert trials.policy.mean == pytest.approx(sum(scored) / 4)
