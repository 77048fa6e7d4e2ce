"""What the shipped scenarios promise: a line that is right on both scales, and one that is wrong on both."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.scenario.loader import load_scenario
from simtrainer.scoring.ranges import find_ranges

SHIPPED = find_scenarios(paths.scenarios())


@pytest.mark.parametrize("file", SHIPPED, ids=[file.stem for file in SHIPPED])
def test_best_and_worst_line_are_far_apart(file: Path) -> None:
    scenario = load_scenario(file).scenario
    assert scenario is not None
    library = Library.load()
    windows = library.organisation(scenario.organisation).windows
    # A small cap: what the first search finds must do, the rest is only proof.
    ranges = find_ranges(scenario, library.rubric_for(scenario), windows, cap=2_000)
    best, worst = ranges.best, ranges.worst
    assert best is not None and worst is not None
    assert best.policy is not None and best.authenticity is not None
    assert worst.policy is not None and worst.authenticity is not None
    assert min(best.policy, best.authenticity) >= 95
    assert max(worst.policy, worst.authenticity) <= 15
