"""What is claimed of a whole scenario: proved by ways that can be played, and honest where a limit stopped it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.checking.explore import explore
from simtrainer.checking.limits import Limits
from simtrainer.checking.prove import Proved, findings
from simtrainer.debrief.plan_player import play_plan
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.scenario.plans import parse_plan
from tests.checking.brute import play
from tests.scoring.range_stories import Story

SOUND = Path(__file__).parent / "sound.yaml"
SHIPPED = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture(scope="module")
def parcels(library: Library) -> tuple[Stage, Proved]:
    staged = stage(SHIPPED, library)
    return staged, findings(staged)


def edited(tmp_path: Path, library: Library, *changes: tuple[str, str]) -> Stage:
    """The sound story with some words exchanged."""
    text = SOUND.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file = tmp_path / "edited.yaml"
    file.write_text(text, "utf-8")
    return stage(file, library)


def test_a_shipped_story_is_proved_whole(parcels: tuple[Stage, Proved]) -> None:
    staged, proved = parcels
    assert proved.findings == ()
    explored = proved.explored
    assert explored is not None and explored.complete
    assert explored.nodes == staged.scenario.nodes.keys()
    assert not explored.stranded and not explored.trapped
    assert all(claim.holds for claim in proved.claims)
    assert {claim.case for claim in proved.claims} == {
        claim.case for claim in (*staged.scenario.traps, *staged.scenario.mirrors)
    }


def test_its_lines_routes_and_ways_hold_when_they_are_played(parcels: tuple[Stage, Proved]) -> None:
    staged, proved = parcels
    assert proved.scores is not None and proved.explored is not None
    for line in (proved.scores.ranges.best, proved.scores.ranges.worst):
        assert line is not None
        assert play_plan(staged, parse_plan(line.plan)).held
    first, second = proved.scores.routes[:2]
    assert min(first.policy, first.authenticity, second.policy, second.authenticity) >= 85
    assert first.decisions != second.decisions
    for choice in sorted(proved.explored.choices)[::9]:
        way = proved.explored.way_to_choice(choice)
        assert way is not None and way[-1] == f"choose {choice}"
        assert choice in play(staged.scenario, way).state.chosen


def test_a_case_that_no_plan_echoes_is_searched_for(library: Library, tmp_path: Path) -> None:
    alone = tmp_path / "two-parcels.yaml"
    alone.write_bytes(SHIPPED.read_bytes())
    staged = stage(alone, library)
    staged = replace(staged, scenario=replace(staged.scenario, traps=staged.scenario.traps[:1], mirrors=()))
    claims = findings(staged).claims
    assert claims and all(claim.holds for claim in claims)
    for claim in claims:
        run = play_plan(staged, parse_plan(claim.plan))
        assert run.held
        assert any(match.case.id == claim.case for match in run.outcome.echoes)


def test_a_limit_is_said_and_nothing_is_claimed_beyond_it(library: Library) -> None:
    staged = stage(SHIPPED, library)
    proved = findings(staged, Limits(states=40))
    assert proved.explored is not None and not proved.explored.complete
    assert proved.findings == ()
    assert "was not proved" in proved.said[0]
    stopped = findings(staged, cancelled=lambda: True)
    assert stopped.findings == ()
    assert stopped.explored is not None and not stopped.explored.complete


def test_where_a_run_gets_stuck_a_way_there_is_named(library: Library, tmp_path: Path) -> None:
    staged = edited(
        tmp_path,
        library,
        ('        why: "He wanted a lamp."\n        to: gate', '        why: "He wanted a lamp."\n        to: done'),
    )
    proved = findings(staged)
    (found,) = proved.findings
    assert found.code == "SIM365" and "choose voucher" in found.message
    assert proved.explored is not None
    run = play(staged.scenario, proved.explored.stranded["second"])
    assert run.finished and run.ending == "none"


def test_ranges_of_each_ending_are_told_when_asked_deeply(library: Library, tmp_path: Path) -> None:
    proved = findings(edited(tmp_path, library), deep=True)
    assert proved.scores is not None
    endings = proved.scores.endings
    assert endings.keys() == {"mended", "sour"}
    whole = proved.scores.ranges.policy
    assert whole.exact and all(one.policy.exact for one in endings.values())
    assert min(one.policy.low or 0 for one in endings.values()) == whole.low
    assert max(one.policy.high or 0 for one in endings.values()) == whole.high
    # Who lets the heat rise can't have done everything right.
    assert endings["sour"].policy.low == 0 and (endings["sour"].policy.high or 0) < 100


def test_what_was_proved_before_an_edit_is_not_searched_again(parcels: tuple[Stage, Proved]) -> None:
    staged, before = parcels
    assert before.explored is not None
    again = findings(replace(staged, scenario=replace(staged.scenario)), before=before)
    assert again.explored is not None and again.explored.complete
    assert again.explored.states < before.explored.states / 5
    assert again.explored.conditions == before.explored.conditions
    assert [one.holds for one in again.claims] == [one.holds for one in before.claims]


@settings(max_examples=12)
@given(st.integers(0, 100_000))
def test_ways_of_another_text_never_mislead(seed: int) -> None:
    """Whatever an edit has changed, going the old ways first finds what a fresh look finds."""
    old, new = (Story(one, main=3, side=2).scenario() for one in (seed, seed + 1))
    fresh, guided = explore(new), explore(new, before=explore(old))
    assert (fresh.nodes, fresh.choices, fresh.endings) == (guided.nodes, guided.choices, guided.endings)
    assert (fresh.silences, fresh.injects, fresh.conditions) == (guided.silences, guided.injects, guided.conditions)
    assert fresh.stranded.keys() == guided.stranded.keys()
