"""Plays in lockstep are the engine's: each one, played again on it by its steps, ends alike and scores alike."""

from __future__ import annotations

import numpy as np
import pytest

from simtrainer import paths
from simtrainer.checking.batch import unsuited
from simtrainer.checking.batch.dice import SplitMix
from simtrainer.checking.batch.lockstep import play_together
from simtrainer.checking.batch.play import steps_of, try_together
from simtrainer.checking.batch.tables import compile_tables
from simtrainer.checking.batch.worth import capped, worth_of
from simtrainer.checking.trials import Caps, try_out
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.score import score
from tests.helpers.stories import END, story

SEEDS = 60

ROUNDABOUT = """
first:
  phase: notice
  stakes: 2
  posts: [{id: p1, by: sam, text: "Hello?"}, {id: p2, by: sam, after: 4, text: "Well?"}]
  choices:
    - {id: warm, do: reply, text: "Sorry.", set: {heat: heat - 30, told: true, mood: calm}, minutes: 3, to: again,
       ratings: {P1: {v: 2}, A1: {v: 2}}, posts: [{id: p3, by: sam, after: 6, text: "Thanks."}]}
    - {id: cold, do: reply, text: "Noted.", set: {heat: heat * 2}, to: again, flags: [C2],
       ratings: {P1: {v: -2}, A1: {v: -1}}}
    - {id: secret, do: reply, text: "Psst.", when: "told and heat < 50", to: again, recovers: [C2],
       ratings: {P1: {v: 1}, A1: {v: 1}}}
  silence: {after: 20, set: {heat: heat + 15, mood: angry}, moves: [silence], to: again,
            ratings: {P1: {v: -1}, A1: {v: -2}}}
"""
AGAIN = """
again:
  next:
    - {when: "heat >= 60", after: 30, to: storm}
    - {when: "mood == 'angry'", after: 5, to: first}
    - {after: 9, to: late}
"""
STORM = """
storm:
  phase: heat
  stakes: 3
  contested: true
  choices:
    - {id: back, do: reply, text: "Back.", set: {heat: heat - 25, mood: calm}, to: first,
       ratings: {P1: {v: 1}, P2: {v: 1}, A1: {v: -1}}}
    - {id: on, do: reply, text: "On.", flags: [C1], to: late, ratings: {P1: {v: -2}, P2: {v: 0}, A1: {v: 2}}}
  silence: {after: 15, flags: [C3], to: late, moves: [silence], ratings: {P1: {v: 0}, P2: {v: -2}, A1: {v: 0}}}
"""
LATE = """
late:
  not_before: "11:30"
  choices:
    - {id: close, do: reply, text: "Bye.", to: end, ratings: {A2: {v: 1}}}
    - {id: leave, do: wait, minutes: 45, to: end, ratings: {A2: {v: -1}}}
"""
LAST = """
end:
  posts: [{id: p9, by: sam, after: 12, text: "So long."}]
  ending: {title: "The end", tone: good, text: "It is over."}
"""
VARIABLES = (
    "{heat: {type: integer, start: 20, min: 0, max: 100}, told: {type: flag}, "
    "mood: {type: one-of, values: [calm, angry], start: calm}}"
)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


def roundabout() -> Scenario:
    return story(ROUNDABOUT, AGAIN, STORM, LATE, LAST, variables=VARIABLES)


def replayed(scenario: Scenario, steps: tuple[str, ...]) -> Run:
    run = Run(scenario, chatter=False)
    for step in steps:
        words = step.split()
        if words[0] == "choose":
            run.choose(words[1])
        else:
            run.wait(int(words[1]))
    return run


def test_every_play_is_what_the_engine_makes_of_its_steps(library: Library) -> None:
    scenario = roundabout()
    assert unsuited(scenario) == ""
    rubric = library.rubric_for(scenario)
    tables = compile_tables(scenario)
    worth = worth_of(scenario, tables, rubric, {})
    played = play_together(tables, SplitMix(np.arange(SEEDS)), SEEDS, 500, worth)
    capped_scores = [
        capped(played.scores[place], played.crossed[place], played.left_open[place], rubric, place) for place in (0, 1)
    ]
    endings: set[str | None] = set()
    for seed in range(SEEDS):
        steps, _node = steps_of(scenario, tables, seed, 500)
        run = replayed(scenario, steps)
        assert run.finished and played.over[seed], steps
        assert tables.nodes[played.ends[seed] // tables.combinations] == run.ending
        assert (played.minutes[seed], played.turns[seed]) == (run.minute, run.state.turn), steps
        card = score(run, scenario, rubric, {})
        for found, dimension in zip(capped_scores, (card.policy, card.authenticity), strict=True):
            assert dimension.score is not None
            assert found[seed] == pytest.approx(dimension.score), steps
        endings.add(run.ending)
    assert played.crossed.max() >= 2, "no play crosses two lines: the caps aren't tried"


def test_its_coverage_counts_what_was_done(library: Library) -> None:
    scenario = roundabout()
    trials = try_together(scenario, library.rubric_for(scenario), {}, runs=SEEDS)
    taken: dict[str, int] = {choice.id: 0 for node in scenario.nodes.values() for choice in node.choices}
    arrivals = dict.fromkeys(scenario.nodes, 0)
    tables = compile_tables(scenario)
    for seed in range(SEEDS):
        run = replayed(scenario, steps_of(scenario, tables, seed, 500)[0])
        for choice in run.state.chosen:
            taken[choice] += 1
        for node, times in run.state.arrivals.items():
            arrivals[node] += times
    coverage = trials.coverage
    assert {node: tally.arrivals for node, tally in coverage.nodes.items()} == arrivals
    options = {name: one.taken for tally in coverage.nodes.values() for name, one in tally.options.items()}
    assert {name: options[name] for name in taken} == taken
    assert trials.passed and trials.together and trials.endings == {"end": SEEDS}


def test_the_same_seeds_give_the_same_plays_in_one_go_and_in_parts(library: Library) -> None:
    scenario = roundabout()
    rubric = library.rubric_for(scenario)
    whole = try_together(scenario, rubric, {}, runs=40, seed=5)
    parts = [try_together(scenario, rubric, {}, runs=20, seed=seed) for seed in (5, 25)]
    for node, tally in whole.coverage.nodes.items():
        assert tally.arrivals == sum(part.coverage.nodes[node].arrivals for part in parts)


def test_it_agrees_with_the_engine_about_how_often_things_happen() -> None:
    scenario = roundabout()
    many, some = try_together(scenario, None, {}, runs=20_000), try_out(scenario, runs=600)
    for node, tally in some.coverage.nodes.items():
        assert tally.plays / 600 == pytest.approx(many.coverage.share(node), abs=0.07), node


def test_a_story_that_goes_round_is_a_failure_told_with_its_steps() -> None:
    scenario = story(
        "first:\n  choices:\n    - {id: again, do: reply, text: A., to: first}\n"
        '    - {id: out, do: reply, text: O., when: "heat > 90", to: end}\n',
        END,
    )
    trials = try_together(scenario, None, {}, runs=30, caps=Caps(acts=9))
    assert trials.failed == 30 and not trials.passed
    assert trials.failures[0].steps == ("choose again",) * 9
    assert trials.coverage.nodes["first"].options["out"].offered == 0


SIMPLE = """
first:
  {more}
  choices:
    - {{id: one, do: reply, text: "One.", {option} to: end}}
    - {{id: two, do: reply, text: "Two.", to: end}}
  {silence}
"""
ASIDE = """
aside:
  choices: [{id: hush, do: wait, to: done}, {id: hide, do: wait, to: done}]
  silence: {after: 9, to: done}
"""


@pytest.mark.parametrize(
    ("more", "option", "why"),
    [
        ("", "open: [aside],", "opens"),
        ("window: S3", "", "clock"),
        ("consults: {legal: {minutes: 5, says: No.}}", "", "contacts"),
        ("", """when: "elapsed() < 30",""", "the clock"),
        ("", "promises: [{id: word, within: 9}],", "promise"),
    ],
)
def test_what_does_not_suit_is_said(more: str, option: str, why: str) -> None:
    keeps = "\n    - {id: kept, do: reply, text: K., keeps: [word], to: end}" if "promises" in option else ""
    first = SIMPLE.format(more=more, option=option, silence="").rstrip() + keeps
    aside = [ASIDE] if "open" in option else []
    assert why in unsuited(story(first, *aside, END))


def test_a_shipped_story_is_played_one_by_one(library: Library) -> None:
    parcels = stage(paths.scenarios() / "negative-comment" / "two-parcels.yaml", library)
    assert unsuited(parcels.scenario)
