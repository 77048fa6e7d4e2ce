"""The shipped library: complete, consistent, and read with care."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer.library.catalogue import BrokenLibrary, Library, find_scenarios
from simtrainer.library.rubric import DIMENSIONS, RulePack
from simtrainer.scenario.model import PHASES, SEVERITIES

LIBRARY = Library.load()


def test_each_dimension_weighs_a_hundred_and_so_do_the_phases() -> None:
    rubric = LIBRARY.rubric
    for dimension in DIMENSIONS:
        assert sum(rubric.weights(dimension).values()) == 100
        assert len(rubric.weights(dimension)) == 7
    assert set(rubric.phases) == set(PHASES)
    assert sum(rubric.phases.values()) == 100


def test_every_criterion_can_fill_the_plan_and_every_critical_line_has_a_way_back() -> None:
    rubric = LIBRARY.rubric
    assert all(one.will and one.when and one.plain for one in rubric.criteria.values())
    assert all(one.rule and one.recovery for one in rubric.criticals.values())
    assert {code for code, one in rubric.criticals.items() if "A" in one.dimensions} == {"C2", "C3", "C6", "C7"}


def test_windows_have_a_default_for_every_severity() -> None:
    for severity in SEVERITIES:
        assert LIBRARY.rubric.window(severity, False, {}) < LIBRARY.rubric.window("S4", False, {}) or severity == "S4"
    assert LIBRARY.rubric.window("S1", True, {"S1": 5}) == 30
    assert LIBRARY.rubric.window("S1", True, {"S1/update": 10}) == 10


def test_a_rule_pack_raises_weights_and_the_rest_gives_way() -> None:
    finance = RulePack("finance", "Finance", weights={"P3": 20, "P7": 15})
    strict = RulePack("strict", "Strict", weights={"P3": 25})
    weights = LIBRARY.rubric.with_packs([finance, strict]).weights("P")
    assert (weights["P3"], weights["P7"]) == (25, 15)
    assert sum(weights.values()) == pytest.approx(100)
    # What no pack names keeps its proportions.
    assert weights["P2"] / weights["P1"] == pytest.approx(20 / 15)
    assert LIBRARY.rubric.with_packs([finance]).weights("A") == LIBRARY.rubric.weights("A")


def test_shipped_rule_packs_say_that_they_must_be_checked() -> None:
    assert {"base", "uk", "eu"} <= set(LIBRARY.rule_packs)
    for pack in LIBRARY.rule_packs.values():
        assert pack.dated and "checked" in pack.note
    assert [pack.id for pack in LIBRARY.rubric_under(["base", "uk", "nowhere"]).packs] == ["base", "uk"]


def test_all_moves_and_all_cases_are_there_with_their_sources() -> None:
    assert len(LIBRARY.moves.moves) == 42
    assert len(LIBRARY.cases.cases) == 53
    assert len(LIBRARY.cases.reserve) == 5
    for case in LIBRARY.cases.cases.values():
        assert case.sources and case.facts and case.lesson and case.discussion
        assert case.checked.level in LIBRARY.cases.checked_levels
        assert case.with_role("harm" if case.polarity == "negative" else "repair")


def test_likeness_is_the_same_either_way() -> None:
    codes = list(LIBRARY.moves.moves)
    for one in codes:
        assert LIBRARY.moves.likeness(one, one) == 1
        for other in codes:
            assert LIBRARY.moves.likeness(one, other) == LIBRARY.moves.likeness(other, one)


def test_an_unknown_organisation_is_said_in_words() -> None:
    with pytest.raises(BrokenLibrary) as broken:
        LIBRARY.organisation("nowhere")
    assert "nowhere" in broken.value.title
    assert "nowhere.yaml" in broken.value.advice


def test_scenarios_are_found_and_other_files_are_not(tmp_path: Path) -> None:
    wanted = ["negative-comment/a.yaml", "b.yaml"]
    others = ["organisations/o.yaml", "rule-packs/base.yaml", "cases.yaml", ".hidden/c.yaml", "negative-comment/a.plan"]
    for name in [*wanted, *others]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("simtrainer: 1\n", encoding="utf-8")
    assert find_scenarios(tmp_path) == sorted(tmp_path / name for name in wanted)
    assert find_scenarios(tmp_path / "missing") == []
