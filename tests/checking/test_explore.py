"""What exploring says can happen is what does happen when every way is played, and each way to it can be played."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simtrainer.checking.explore import explore
from simtrainer.checking.limits import Limits
from simtrainer.engine.events import Arrived, Decided
from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.model import Choice, Node, Silence, Step
from tests.checking.brute import everything, play
from tests.scoring.range_stories import Story, end, formula, scenario

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


def _steps(condition: Expression) -> tuple[Step, ...]:
    return Step("end-2", condition), Step("end")


def test_the_clock_alone_may_put_a_choice_on_offer() -> None:
    late = Choice("late", "", "other", "end", when=formula("elapsed() >= 7"))
    first = Node("n0", thread="n0", choices=(Choice("again", "", "other", "n0", minutes=0), late))
    found = explore(scenario(first, end(thread="n0")))
    assert found.complete
    assert found.way_to_choice("late") == ("wait 7", "choose late")
    assert found.conditions["nodes.n0.choices.late.when"] == {True, False}


def test_play_by_the_minute_meets_what_waiting_for_the_next_change_misses() -> None:
    # Only who waits some minutes, and not until the silence, is early enough for one and late enough for the other.
    slow = Choice("slow", "", "other", "n1", minutes=2)
    first = Node("n0", thread="n0", choices=(slow,), silence=Silence(20, "n1"))
    between = formula("elapsed() >= 6 and elapsed() <= 8")
    second = Node("n1", thread="n0", next=_steps(between))
    story = scenario(first, second, end(thread="n0"), end("end-2", thread="n0"))
    assert explore(story).endings == {"end"}
    found = explore(story, Limits(every_minute=True))
    assert found.endings == {"end", "end-2"}
    assert play(story, found.way_to_ending("end-2") or ()).ending == "end-2"


def test_somebody_may_be_caught_where_the_text_has_a_way_out() -> None:
    leave = Choice("leave", "", "other", "end", when=formula("told"))
    round_again = Choice("again", "", "other", "n1")
    first = Node("n0", thread="n0", choices=(Choice("go", "", "other", "n1"), Choice("home", "", "other", "end")))
    second = Node("n1", thread="n0", choices=(leave, round_again))
    found = explore(scenario(first, second, end(thread="n0")))
    assert found.complete and not found.stranded
    assert found.trapped == {"n1": ("choose go",)}
