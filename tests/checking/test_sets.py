"""Whole sets of values say the same as following situations one by one, for the stories for which they are used."""

from __future__ import annotations

import random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simtrainer.checking.explored import Explored
from simtrainer.checking.limits import Limits, Watch, never, unheard
from simtrainer.checking.sets.explore import by_sets
from simtrainer.checking.walk import walk
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import Scenario
from tests.checking.brute import play
from tests.scoring.range_stories import Story

HEAD = """\
simtrainer: 1
id: drawn
title: Drawn
kind: negative-comment
summary: "Words."
role: {name: Ines, title: care, may: [reply]}
organisation: harrow-finch
start_at: "2026-11-03 10:00"
start: [n0]
channels: {quipline: {kind: microblog}}
personas: {sam: {name: Sam}}
variables:
  heat: {type: integer, start: 3, min: 0, max: 9}
  trust: {type: integer, start: 2, min: -2, max: 4}
  told: {type: flag}
  tone: {type: one-of, values: [warm, cold, dry]}
nodes:
"""
TESTS = (
    "heat > 4",
    "told",
    "heat + trust >= 7",
    "tone == 'warm'",
    "not told or heat < 2",
    "count('n1') >= 2",
    "seen('n2') and not chose('n0-1')",
    "trust * 2 > heat",
)
EFFECTS = (
    "heat: heat + 2",
    "heat: heat - 3, trust: trust + 1",
    "heat: trust, trust: heat",
    "told: true",
    "told: not told",
    "tone: cold",
    "heat: max(heat, trust + 3), tone: dry",
    "trust: (heat + trust) / 2",
)


def drawn(seed: int) -> Scenario:
    """A story with loops and conditions everywhere, in which one may well be caught or left without a way on."""
    draw = random.Random(seed)
    size = draw.choice((3, 4, 6))
    rows = [HEAD]
    names = [f"n{number}" for number in range(size)]
    targets = [*names, "end", "end", "other"]
    for name in names:
        rows.append(f"  {name}:\n")
        if name != "n0" and draw.random() < 0.2:
            later = [*names[names.index(name) + 1 :], "end", "other"]
            rows.append(f'    next: [{{when: "{draw.choice(TESTS)}", to: {draw.choice(later)}}}')
            rows.append(f", {{after: 3, to: {draw.choice(later)}}}]\n" if draw.random() < 0.8 else "]\n")
            continue
        rows.append("    stakes: 1\n    choices:\n")
        for number in range(draw.choice((2, 2, 3))):
            when = f'when: "{draw.choice(TESTS)}", ' if draw.random() < 0.6 else ""
            effect = f"set: {{{draw.choice(EFFECTS)}}}, " if draw.random() < 0.7 else ""
            rows.append(f"      - {{id: {name}-{number}, do: other, {when}{effect}to: {draw.choice(targets)}}}\n")
        if draw.random() < 0.3:
            rows.append(f"    silence: {{after: 20, moves: [silence], to: {draw.choice(targets)}}}\n")
        if draw.random() < 0.3:
            effect = draw.choice(EFFECTS)
            rows.append(f'    consults: {{legal: {{minutes: 5, says: "Hm.", set: {{{effect}}}}}}}\n')
    for name in ("end", "other"):
        rows.append(f'  {name}:\n    ending: {{title: End, tone: good, text: "Over."}}\n')
    if draw.random() < 0.3:
        change = draw.choice(EFFECTS)
        rows.append(f'injects:\n  - {{id: press, label: P, when: "heat > 6", set: {{{change}}}}}\n')
    loaded = read_scenario("".join(rows), "drawn.yaml")
    assume(loaded.scenario is not None)
    assert loaded.scenario is not None
    return loaded.scenario


def both(story: Scenario) -> tuple[Explored, Explored]:
    watch = Watch(None, never)
    sets = by_sets(story, unheard, watch)
    assume(sets is not None)
    assert sets is not None
    return sets, walk(story, Limits(), unheard, watch)


def same(sets: Explored, walked: Explored) -> None:
    assert sets.complete and walked.complete
    assert sets.nodes == walked.nodes
    assert sets.choices == walked.choices
    assert sets.silences == walked.silences
    assert sets.consults == walked.consults
    assert sets.endings == walked.endings
    assert sets.injects == walked.injects
    assert sets.stranded.keys() == walked.stranded.keys()
    assert bool(sets.trapped) == bool(walked.trapped)
    for path, answers in walked.conditions.items():
        assert sets.conditions[path] >= answers if path.startswith("injects.") else sets.conditions[path] == answers


@settings(max_examples=40)
@given(st.integers(0, 100_000))
def test_sets_equal_the_walk_on_stories_with_loops_and_wide_conditions(seed: int) -> None:
    same(*both(drawn(seed)))


@settings(max_examples=15)
@given(st.integers(0, 100_000))
def test_sets_equal_the_walk_on_stories_with_a_clock_that_does_not_matter(seed: int) -> None:
    same(*both(Story(seed, main=5, side=0).scenario()))


@settings(max_examples=15)
@given(st.integers(0, 100_000))
def test_the_ways_that_sets_give_can_be_played(seed: int) -> None:
    story = drawn(seed)
    sets = both(story)[0]
    for node in sets.nodes:
        assert node in play(story, sets.way_to(node) or ()).state.arrivals
    for choice in sets.choices:
        assert choice in play(story, sets.way_to_choice(choice) or ()).state.chosen
    for node, way in sets.stranded.items():
        run = play(story, way)
        assert node in run.state.arrivals
