"""Whatever loads can be played: real stories with values exchanged, thirty random acts, a replay and a debrief."""

from __future__ import annotations

import json
import random

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.debrief.build import build_report
from simtrainer.debrief.html import to_html
from simtrainer.engine.events import InjectFired
from simtrainer.engine.run import CannotDo, Run
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import dress, dress_organisation
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import STORY_MINUTES
from tests.helpers.hostile import mutated, places
from tests.helpers.stories import END, story

SHIPPED = paths.scenarios()
LIBRARY = Library(SHIPPED)
REAL = [path.read_bytes() for path in sorted(SHIPPED.glob("*/*.yaml")) if "simtrainer: 1" in path.read_text("utf-8")]
NUMBERS = (0, 1, 2, 1440, STORY_MINUTES - 1, STORY_MINUTES, 10**6, 10**18)
TIMES = ("00:00", "08:00", "d1 00:00", "d365 23:59", "d365 00:00", "d999 10:00")
ACTS = 30


def other_value(chance: random.Random, value: object, known: list[str]) -> object:
    """A value of the same sort, of a kind that an author's slip could give."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return chance.choice(NUMBERS)
    if isinstance(value, list):
        return [] if chance.random() < 0.3 else [*value, *value[:1]] if chance.random() < 0.3 else value[:-1]
    if isinstance(value, str):
        return chance.choice((chance.choice(known), chance.choice(TIMES), "", "heat * heat", "true", "elapsed() >= 0"))
    return {}


def play(text: str | bytes, seed: int) -> bool:
    """Load and play; whether it loaded."""
    loaded = read_scenario(text, "mutated.yaml")
    assert (loaded.scenario is None) == bool(loaded.errors)
    if loaded.scenario is None:
        return False
    organisation = LIBRARY.organisations.get(loaded.scenario.organisation, LIBRARY.organisations["harrow-finch"])
    run = Run(dress(loaded.scenario, organisation), seed)
    chance = random.Random(seed)
    for _ in range(ACTS):
        if run.finished:
            break
        act(run, chance)
    assert 0 <= run.minute <= STORY_MINUTES
    assert Run.replay(run.scenario, seed, run.actions).digest() == run.digest()
    to_html(build_report(run, LIBRARY, dress_organisation(organisation)))
    return True


def act(run: Run, chance: random.Random) -> None:
    """One random act, possible or not."""
    offers = run.offers()
    try:
        match chance.randrange(6):
            case 0:
                run.wait(chance.choice((1, 10, 600, 99_999, 10**9)))
            case 1 if run.scenario.injects:
                run.inject(chance.choice(run.scenario.injects).id)
            case 2 if offers and offers[0].consults:
                run.consult(offers[0].node.id, chance.choice(offers[0].consults).consult.contact)
            case 3 if offers and offers[0].node.write:
                run.write("In my own words.", chance.choice(offers[0].node.choices).id)
            case _ if offers:
                run.choose(chance.choice(chance.choice(offers).node.choices).id)
            case _:
                run.wait(10)
    except CannotDo as refused:
        assert refused.title


@settings(max_examples=30)
@given(st.sampled_from(REAL), st.integers(0, 2**32))
def test_a_real_story_with_values_exchanged_plays_if_it_loads(data: bytes, seed: int) -> None:
    chance = random.Random(seed)
    content = yaml.load(data, yaml.CSafeLoader)
    known = [*content["nodes"], *content.get("variables", {}), *content["channels"], "done"]
    spots = [
        (holder, key)
        for holder, key in places(content)
        if isinstance(holder[key], bool | int | list)
        or key in ("to", "at", "not_before", "by", "when", "start", "heat")
    ]
    for holder, key in chance.sample(spots, chance.randint(1, 2)):
        holder[key] = other_value(chance, holder[key], known)
    play(json.dumps(content, default=str, ensure_ascii=False), seed)


@settings(max_examples=30)
@given(st.data())
def test_a_real_story_with_bytes_exchanged_plays_if_it_loads(data: st.DataObject) -> None:
    play(data.draw(mutated(data.draw(st.sampled_from(REAL)))), 1)


def test_a_real_story_as_it_is_plays() -> None:
    assert len(REAL) >= 2
    assert all(play(data, 3) for data in REAL)


SILENT_CIRCLE = """
first:
  choices:
    - {id: a, do: wait, to: first, minutes: 0}
    - {id: b, do: wait, to: end, minutes: 0}
  silence: {after: %d, to: first, moves: [monitor], ratings: {P1: 0}}
"""


def test_a_silence_that_goes_round_for_ever_ends_the_story_instead_of_the_program() -> None:
    run = Run(story(SILENT_CIRCLE % 1, END))
    run.wait(STORY_MINUTES)
    assert run.finished
    assert len(run.events) < 20_000


def test_a_story_is_over_after_a_year() -> None:
    run = Run(story(SILENT_CIRCLE % STORY_MINUTES, END))
    run.wait(STORY_MINUTES - 1)
    assert not run.finished
    run.wait(10**9)
    assert (run.minute, run.finished, run.offers()) == (STORY_MINUTES, True, [])
    with pytest.raises(CannotDo):
        run.choose("a")


def test_choices_that_take_no_time_go_round_as_often_as_they_are_taken() -> None:
    run = Run(story(SILENT_CIRCLE % 5, END))
    for _ in range(300):
        run.choose("a")
    assert (run.minute, run.finished) == (0, False)


def test_an_inject_on_the_clock_comes_at_its_minute_however_long_the_wait() -> None:
    scenario = story(
        SILENT_CIRCLE % STORY_MINUTES,
        END,
        injects="[{id: late, when: elapsed() > 200000, posts: []}, {id: early, when: elapsed() < 9, posts: []}]",
    )
    run = Run(scenario, chatter=False)
    run.wait(400_000)
    fired = {event.inject: event.minute for event in run.events if isinstance(event, InjectFired)}
    assert fired == {"early": 1, "late": 200_001}
