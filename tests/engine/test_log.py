"""The log: replay, rewind, live clock, chatter by seed, and any legal play at random."""

from __future__ import annotations

import contextlib
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.engine.actions import Action
from simtrainer.engine.events import Decided, Published
from simtrainer.engine.monitor import monitor
from simtrainer.engine.reach import counts_at
from simtrainer.engine.run import CannotDo, Run
from simtrainer.scenario.loader import load_scenario

LOADED = load_scenario(paths.scenarios() / "negative-comment" / "two-parcels.yaml")
assert LOADED.scenario is not None, LOADED.errors
NC1 = LOADED.scenario


def chatter(run):
    return [event.post.text for event in run.events if isinstance(event, Published) and event.post.source == "chatter"]


def test_rewinding_makes_a_new_run_and_leaves_the_old_one():
    run = Run(NC1, 7)
    run.choose(run.offers()[0].choices[0].choice.id)
    run.choose(run.offers()[0].choices[0].choice.id)
    shown = run.digest()
    back = run.rewind(1)
    assert len(back.actions) == 1 and run.digest() == shown
    assert run.events[: len(back.events)] == back.events


def test_how_sure_one_was_is_kept_told_and_replayed_and_changes_nothing_else():
    sure, silent = Run(NC1, 7), Run(NC1, 7)
    first = sure.offers()[0].choices[0].choice.id
    (decided,) = (event for event in sure.choose(first, confidence="low") if isinstance(event, Decided))
    silent.choose(first)
    assert decided.confidence == "low"
    assert sure.state.values == silent.state.values and len(sure.events) == len(silent.events)
    logged = [Action.from_dict(action.to_dict()) for action in sure.actions]
    assert Run.replay(NC1, 7, logged).events == sure.events


def test_no_line_of_chatter_repeats_and_the_seed_decides_it():
    run, same, other = Run(NC1, 1), Run(NC1, 1), Run(NC1, 2)
    for each in (run, same, other):
        each.wait(45)
    assert len(chatter(run)) == len(set(chatter(run))) > 5
    assert chatter(run) == chatter(same) != chatter(other)


def test_two_plays_with_different_heat_read_differently_after_ten_minutes():
    cool, hot = Run(NC1, 5), Run(NC1, 5)
    hot.state.values["heat"] = 80
    cool.wait(10)
    hot.wait(10)
    assert not set(chatter(cool)) & set(chatter(hot))


def test_chatter_changes_nothing_but_the_feed():
    def story_events(run):
        return [e for e in run.events if not (isinstance(e, Published) and e.post.source == "chatter")]

    noisy, quiet = Run(NC1, 3), Run(NC1, 3, chatter=False)
    for run in (noisy, quiet):
        while not run.finished:
            run.choose(sorted(item.choice.id for item in run.offers()[0].choices if item.enabled)[0])
    assert story_events(noisy) == story_events(quiet)


def test_counts_grow_and_never_fall():
    run = Run(NC1, 3)
    run.wait(20)
    for event in run.events:
        if isinstance(event, Published):
            counts = [counts_at(event.post, minute) for minute in range(event.minute, event.minute + 60, 10)]
            assert all(a <= b for x, y in pairwise(counts) for a, b in zip(x, y, strict=True))


def test_the_monitor_is_louder_when_it_is_hotter():
    run = Run(NC1, 3, chatter=False)
    calm = monitor(NC1, run.events, 0)
    run.wait(90)
    later = monitor(NC1, run.events, run.minute)
    assert later.mentions > calm.mentions and later.sentiment[-1] < calm.sentiment[-1]


@st.composite
def plays(draw):
    run = Run(NC1, draw(st.integers(0, 3)))
    for _ in range(draw(st.integers(1, 30))):
        if run.finished:
            break
        offer = draw(st.sampled_from(run.offers()))
        enabled = [item.choice for item in offer.choices if item.enabled]
        consults = [item.consult.contact for item in offer.consults if not item.asked]
        act = draw(st.sampled_from(["choose", "choose", "choose", "wait", "clock", "consult", "write"]))
        if act == "wait":
            run.wait(draw(st.integers(1, 40)))
        elif act == "clock":
            run.advance(run.minute + draw(st.integers(1, 7)))
        elif act == "consult" and consults:
            run.consult(offer.node.id, draw(st.sampled_from(consults)))
        elif act == "write" and offer.node.write is not None:
            run.write("In my own words, Sam.", draw(st.sampled_from(enabled)).id)
        else:
            # A live clock may take the decision away before the press arrives; the run says so and goes on.
            with contextlib.suppress(CannotDo):
                run.choose(draw(st.sampled_from(enabled)).id, at=run.minute + draw(st.integers(0, 3)))
    return run


@settings(max_examples=60)
@given(plays())
def test_any_play_replays_to_the_same_events(run):
    again = Run.replay(NC1, run.seed, [Action.from_dict(action.to_dict()) for action in run.actions])
    assert again.events == run.events and again.state == run.state


@settings(max_examples=60)
@given(plays())
def test_time_never_runs_back_and_an_unfinished_run_offers_something(run):
    minutes = [event.minute for event in run.events]
    assert minutes == sorted(minutes)
    assert run.finished or any(item.enabled for offer in run.offers() for item in offer.choices)
    for name, variable in NC1.variables.items():
        if variable.type == "integer":
            assert variable.low <= run.values[name] <= variable.high
