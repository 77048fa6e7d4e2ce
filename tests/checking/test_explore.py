"""What exploring says can happen is what does happen when every way is played, and each way to it can be played."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simtrainer.checking.explore import explore
from simtrainer.engine.events import Arrived, Decided
from tests.checking.brute import everything, play
from tests.scoring.range_stories import Story

SEEDS = st.integers(0, 100_000)


@settings(max_examples=25)
@given(SEEDS)
def test_exploring_equals_playing_every_way(seed: int) -> None:
    story = Story(seed, main=3, side=1).scenario()
    truth = everything(story)
    assume(truth is not None)
    assert truth is not None
    found = explore(story)
    assert found.complete
    assert found.nodes == truth.of("node")
    assert found.choices == truth.of("choice")
    assert found.silences == truth.of("silence")
    assert found.consults == truth.of("consult")
    assert found.injects == truth.of("inject")
    assert found.endings == truth.of("ending")
    for path, answers in truth.answers.items():
        assert found.conditions[path] == answers


@settings(max_examples=10)
@given(SEEDS)
def test_every_way_can_be_played(seed: int) -> None:
    story = Story(seed, main=4, side=2).scenario()
    found = explore(story)
    assert found.complete
    for node in found.nodes:
        run = play(story, found.way_to(node) or ())
        assert any(isinstance(event, Arrived) and event.node == node for event in run.events)
    for choice in found.choices:
        steps = found.way_to_choice(choice)
        assert steps is not None
        assert any(isinstance(event, Decided) and event.choice == choice for event in play(story, steps).events)
    for ending in found.endings:
        run = play(story, found.way_to_ending(ending) or ())
        assert run.finished and (run.ending or "none") == ending
