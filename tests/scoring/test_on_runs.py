"""Scores of real runs: what can still be done is never spoilt by what was done."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer.engine.events import Decided
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.library.rubric import Dimension
from simtrainer.library.stage import stage
from simtrainer.scoring.decisions import SILENCE, decision_at
from simtrainer.scoring.score import score
from tests.debrief.stories import HARROW, story

RUBRIC = Library.load().rubric


FOREVER = 10**6


def take_best(run: Run, dimension: Dimension) -> str:
    """Take the option of the highest value at the decision that waits the shortest; the decision's node."""
    offer = min(run.offers(), key=lambda one: one.silence_at or FOREVER)
    enabled = {one.choice.id for one in offer.choices if one.enabled}
    offered = tuple(choice.id for choice in offer.node.choices if choice.id in enabled)
    looked_at = Decided(run.minute, offer.thread, offer.node.id, offered[0], run.minute, offered, 0, offer.visit)
    best = decision_at(looked_at, run.scenario, RUBRIC).best[dimension]
    if best == SILENCE:
        assert offer.silence_at is not None
        run.wait(max(1, offer.silence_at - run.minute))
    else:
        run.choose(best)
    return offer.node.id


LIBRARY = Library.load()
STAGES = [stage(path, LIBRARY) for path in find_scenarios(LIBRARY.folder)]
STORIES = {"small": (story(), HARROW), **{one.path.stem: (one.scenario, one.organisation) for one in STAGES}}


@settings(max_examples=40)
@given(
    st.sampled_from(sorted(STORIES)),
    st.lists(st.sampled_from(["first", "last", "wait"]), max_size=8),
    st.sampled_from(["P", "A"]),
)
def test_from_any_state_the_best_continuation_has_full_credit(
    name: str, prefix: list[str], dimension: Dimension
) -> None:
    scenario, organisation = STORIES[name]
    run = Run(scenario, chatter=False)
    for step in prefix:
        if run.finished:
            break
        choices = [one.choice.id for one in run.offers()[0].choices if one.enabled]
        if step == "wait":
            run.wait(60)
        else:
            run.choose(choices[0 if step == "first" else -1])
    turns = run.state.turn
    taken: set[str] = set()
    while not run.finished:
        taken.add(take_best(run, dimension))
    card = score(run, scenario, RUBRIC, organisation.minutes)
    # A decision that lapses while another one is being answered is the price of answering that one.
    later = [one for one in card.decisions if one.turn > turns and one.node in taken]
    later = [one for one in later if one.kind in ("choice", "silence")]
    assert all(one.credit[dimension] in (None, 1) for one in later)


@given(st.lists(st.sampled_from(["first", "last", "wait"]), max_size=4))
def test_a_score_read_midway_is_the_score_of_what_was_done_so_far(prefix: list[str]) -> None:
    run = Run(story(), chatter=False)
    for step in prefix:
        if not run.finished:
            run.wait(60) if step == "wait" else run.choose(
                run.offers()[0].node.choices[0 if step == "first" else -1].id
            )
        card = score(run, run.scenario, RUBRIC, HARROW.minutes)
        again = Run.replay(run.scenario, run.seed, run.actions)
        assert score(again, run.scenario, RUBRIC, HARROW.minutes) == card
        assert len([one for one in card.decisions if one.kind in ("choice", "silence")]) == run.state.turn
