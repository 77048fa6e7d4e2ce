"""Taking a choice without hearing of it (searches, random play) is the same play as choosing it."""

from __future__ import annotations

from random import Random

import pytest

from simtrainer.engine.run import CannotDo, Run
from simtrainer.paths import scenarios
from simtrainer.scenario.loader import load_scenario
from simtrainer.scenario.model import Scenario
from tests.helpers.stories import END, story

LINE = """
first:
  posts: [{id: p-first, by: sam, text: "Where is it?", likes: 12, shares: 3, replies: 2}]
  choices:
    - {id: calm, do: reply, text: "On its way.", set: {heat: heat - 7}, to: second}
    - {id: rude, do: reply, text: "Wait your turn.", set: {heat: heat + 60, told: true}, to: second}
    - {id: hush, do: wait, minutes: 3, to: second}
second:
  posts: [{id: p-second, by: sam, text: "And now?", likes: 5}]
  choices:
    - {id: more, do: reply, text: "Soon.", when: "heat < 40 or chose('hush')", set: {heat: heat + 9}, to: first}
    - {id: ask, do: message, text: "Your order number?", channel: tapnote, when: "not told", to: second}
    - {id: over, do: post, text: "That was it.", when: "count('first') > 2 or told", to: end}
    - {id: sorry, do: reply, text: "Sorry.", to: third}
third:
  posts: [{id: p-third, by: sam, text: "Late, but there.", after: 4}]
  choices:
    - {id: thanks, do: reply, text: "Thank you.", set: {heat: 0}, to: first}
    - {id: promise, do: reply, text: "By three.", promises: [{id: word, by: "15:00"}], to: fourth}
  silence: {after: 9, to: end}
fourth:
  choices:
    - {id: kept, do: reply, text: "As promised.", keeps: [word], to: first}
    - {id: shrug, do: wait, to: first}
  silence: {after: 20, to: end}
"""


def shipped() -> Scenario:
    loaded = load_scenario(scenarios() / "negative-comment" / "two-parcels.yaml")
    assert loaded.scenario is not None
    return loaded.scenario


@pytest.fixture(scope="module", params=["line", "shipped"])
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return story(LINE, END) if request.param == "line" else shipped()


@pytest.mark.parametrize("seed", range(12))
def test_taking_is_choosing(scenario: Scenario, seed: int) -> None:
    taken, chosen = Run(scenario, chatter=False), Run(scenario, chatter=False)
    dice = Random(seed)
    for _ in range(40):
        if taken.finished:
            break
        options = taken.on_offer()
        assert options == tuple(
            choice.id for offer in chosen.offers() for choice in offer.node.choices if chosen.holds(choice.when or True)
        )
        choice = dice.choice(options)
        if dice.random() < 0.2:
            taken.wait(4)
            chosen.wait(4)
            if choice not in taken.on_offer():
                continue
        taken.take(choice)
        chosen.choose(choice)
        if dice.random() < 0.2:
            assert taken.events == chosen.events
    assert taken.state == chosen.state
    assert taken.actions == chosen.actions
    assert taken.events == chosen.events
    assert taken.digest() == Run.replay(scenario, 0, taken.actions, chatter=False).digest()


def test_what_is_not_on_offer_cannot_be_taken() -> None:
    run = Run(story(LINE, END), chatter=False)
    run.take("calm")
    before = run.state.copy()
    for choice in ("over", "thanks", "nowhere"):
        with pytest.raises(CannotDo):
            run.take(choice)
    assert run.state == before
    run.take("sorry")
    assert run.state.threads["first"].node == "third"


def test_runs_begin_apart_from_each_other() -> None:
    scenario = story(LINE, END)
    one = Run(scenario, chatter=False)
    one.take("rude")
    other = Run(scenario, chatter=False)
    assert other.values["heat"] == 20
    assert other.on_offer() == ("calm", "rude", "hush")
    assert [event.minute for event in other.events] == [0] * len(other.events)
