"""What the shipped scenarios promise: a line that is right on both scales, and one that is wrong on both."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.debrief.plan_player import play_plan
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.library.stage import stage
from simtrainer.scenario.plans import parse_plan
from simtrainer.scoring.ranges import find_ranges

SHIPPED = find_scenarios(paths.scenarios())


@pytest.mark.parametrize("file", SHIPPED, ids=[file.stem for file in SHIPPED])
def test_best_and_worst_line_are_far_apart_and_their_plans_hold(file: Path) -> None:
    staged = stage(file, Library.load())
    rubric = staged.library.rubric_for(staged.scenario)
    # A small cap: what the first search finds must do, the rest is only proof.
    ranges = find_ranges(staged.scenario, rubric, staged.organisation.windows, cap=2_000)
    best, worst = ranges.best, ranges.worst
    assert best is not None and worst is not None
    assert best.policy is not None and best.authenticity is not None
    assert worst.policy is not None and worst.authenticity is not None
    assert min(best.policy, best.authenticity) >= 95
    assert max(worst.policy, worst.authenticity) <= 15
    for line in (best, worst):
        assert play_plan(staged, parse_plan(line.plan)).diagnostics == ()
