"""The plans beside the shipped scenarios hold, and prove what their names claim."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from simtrainer.debrief.alignment import LEVEL_ORDER
from simtrainer.debrief.plan_player import Played, play_plan
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.library.references import load_in_library
from simtrainer.library.stage import Stage, stage
from simtrainer.scenario.plans import read_plan

LIBRARY = Library.load()
SCENARIOS = find_scenarios(LIBRARY.folder)
PLANS = [plan for path in SCENARIOS for plan in sorted(path.parent.glob(f"{path.stem}.*.plan"))]


@cache
def staged(path: Path) -> Stage:
    return stage(path, LIBRARY)


@cache
def played(plan: Path) -> Played:
    return play_plan(staged(plan.with_name(plan.name.split(".")[0] + ".yaml")), read_plan(plan))


def name_of(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("path", SCENARIOS, ids=name_of)
def test_a_scenario_names_only_what_its_library_has(path: Path) -> None:
    assert [str(one) for one in load_in_library(path, LIBRARY).errors] == []


@pytest.mark.parametrize("path", SCENARIOS, ids=name_of)
def test_a_scenario_has_its_best_and_worst_plan_and_one_for_every_trap(path: Path) -> None:
    have = {plan.name for plan in PLANS}
    wanted = ["best", "worst", *(f"trap-{claim.case}" for claim in staged(path).scenario.traps)]
    assert [name for name in wanted if f"{path.stem}.{name}.plan" not in have] == []


@pytest.mark.parametrize("plan", PLANS, ids=name_of)
def test_a_plan_holds(plan: Path) -> None:
    assert [str(one) for one in played(plan).diagnostics] == []


@pytest.mark.parametrize("plan", [plan for plan in PLANS if ".best." in plan.name], ids=name_of)
def test_the_best_line_is_a_model_on_both_scales(plan: Path) -> None:
    card = played(plan).outcome.scorecard
    assert min(card.policy.score or 0, card.authenticity.score or 0) >= 95
    assert not card.criticals


@pytest.mark.parametrize("plan", [plan for plan in PLANS if ".worst." in plan.name], ids=name_of)
def test_the_worst_line_is_far_down_on_both_scales(plan: Path) -> None:
    card = played(plan).outcome.scorecard
    assert card.policy.score is not None and card.policy.score <= 15
    assert card.authenticity.score is not None and card.authenticity.score <= 15


@pytest.mark.parametrize("plan", [plan for plan in PLANS if ".trap-" in plan.name], ids=name_of)
def test_a_trap_is_echoed_at_the_level_its_scenario_claims(plan: Path) -> None:
    made = played(plan)
    case = plan.name.split(".trap-")[1].removesuffix(".plan")
    claims = {claim.case: claim.level for claim in made.run.scenario.traps}
    levels = {match.case.id: match.level for match in made.outcome.echoes}
    level = levels.get(case)
    assert level is not None, levels
    assert LEVEL_ORDER[level] >= LEVEL_ORDER[claims.get(case, "mention")]
