"""Nobody does well by a rule of thumb: not by manners, not by handing over, not by an option's length or its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import fmean

import pytest

from simtrainer.engine.plot import SPEAKING
from simtrainer.scenario.model import Choice
from simtrainer.scoring.decisions import SILENCE
from tests.content.guessers import GUESSERS, HANDING_OVER, guess, scores_of, words_of
from tests.content.keys import FILES, Decision, decisions, rank_correlation, staged

GOOD = 70
WITHIN = 0.2
PLAYS = 8


each_rule = pytest.mark.parametrize("rule", GUESSERS)
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


@each_rule
@each_file
def test_a_rule_of_thumb_is_not_good_on_both_scales(file: Path, rule: str) -> None:
    policy, authenticity = scores_of(guess(staged(file), GUESSERS[rule]), staged(file))
    assert min(policy, authenticity) < GOOD, f"always “{rule}” in {file.stem}: {policy:.1f} and {authenticity:.1f}"


@each_rule
@each_file
def test_nor_as_the_cards_happen_to_lie(file: Path, rule: str) -> None:
    # On the screen equals lie in any order: whoever takes the first of them may be lucky once, but not as a rule.
    plays = [guess(staged(file), GUESSERS[rule], Random(seed)) for seed in range(PLAYS)]
    lower = fmean(min(scores_of(run, staged(file))) for run in plays)
    assert lower < GOOD, f"always “{rule}” in {file.stem}: {lower:.1f} on average on the lower scale"


def test_rank_correlation_sees_agreement_contradiction_and_neither() -> None:
    assert rank_correlation([([1, 2, 3], [10, 20, 30]), ([5, 4], [2, 1])]) == pytest.approx(1)
    assert rank_correlation([([1, 2, 3], [3, 2, 1])]) == pytest.approx(-1)
    assert rank_correlation([([1, 2, 3], [3, 2, 1]), ([1, 2, 3], [1, 2, 3])]) == pytest.approx(0)
    # A story whose options are all longer than another's says nothing about which of them is good.
    assert rank_correlation([([1, 2, 2], [5, 5, 9]), ([101, 102, 102], [1, 1, 2])]) == pytest.approx(0.5)


def test_length_does_not_give_the_better_option_away() -> None:
    pairs = [
        ([len(words_of(one)) for one in it.node.choices], [it.values[one.id] for one in it.node.choices])
        for it in decisions()
    ]
    assert abs(rank_correlation(pairs)) <= WITHIN


def test_the_best_option_does_not_usually_stand_first_in_the_file() -> None:
    first = [it for it in decisions() if it.node.choices[0] is it.best]
    assert len(first) <= len(decisions()) / 2


def _hands_over(choice: Choice) -> bool:
    return choice.do == "escalate" or not HANDING_OVER.isdisjoint(choice.moves)


def _escalating_is_wrong(it: Decision) -> bool:
    """Whoever hands over here does harm, and there is something good to do instead."""
    handing = [it.values[one.id] for one in it.node.choices if _hands_over(one)]
    return bool(handing) and max(handing) < 0 < max(it.values.values())


def _humour_is_right(it: Decision) -> bool:
    return it.best is not None and "joke" in it.best.moves and it.values[it.best.id] > 0


def _silence_is_right(it: Decision) -> bool:
    """Leaving it alone does good, and more than anything that could be said."""
    said = [it.values[one.id] for one in it.node.choices if one.do in SPEAKING]
    return bool(said) and max(0, *said) < it.values.get(SILENCE, 0)


@pytest.mark.parametrize("exception", [_escalating_is_wrong, _humour_is_right, _silence_is_right])
def test_somewhere_the_usual_advice_is_turned_round(exception: Callable[[Decision], bool]) -> None:
    assert [f"{it.scenario}.{it.node.id}" for it in decisions() if exception(it)]
