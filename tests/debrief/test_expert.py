"""Somebody to watch: walks the best known line, says beforehand what she does next, and is found again on resuming."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.debrief.expert import Expert, line_of
from simtrainer.engine.events import Decided
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.scenario.plans import parse_plan

FILES = sorted(paths.scenarios().glob("*/*.yaml"))
STORIES = [file for file in FILES if file.with_name(f"{file.stem}.best.plan").is_file()]


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_every_story_with_a_best_plan_can_be_watched_to_its_end(file: Path) -> None:
    staged = stage(file, Library.load())
    line = line_of(file, staged.scenario, staged.library.rubric_for(staged.scenario), staged.organisation.minutes)
    expert = Expert(line, staged.library, staged.organisation)
    run = Run(staged.scenario, 3)
    assert expert.ends(run)
    turns = 0
    while (ahead := expert.ahead(run)) is not None:
        events = [event for _ in ahead.steps for event in expert.step(run)]
        decided = next((event for event in events if isinstance(event, Decided)), None)
        assert (decided.choice if decided is not None else "") == ahead.choice
        turns += 1
    assert turns >= 5
    while not run.finished:
        expert.step(run)


def test_her_place_is_found_again_and_another_road_is_not_hers() -> None:
    file = next(file for file in STORIES if file.stem == "two-parcels")
    staged = stage(file, Library.load())
    line = line_of(file, staged.scenario, staged.library.rubric_for(staged.scenario), staged.organisation.minutes)
    expert = Expert(line, staged.library, staged.organisation)
    run = Run(staged.scenario, 3)
    for _ in range(4):
        expert.step(run)
    expected = expert.ahead(run)
    again = Expert(line, staged.library, staged.organisation)
    assert again.follow(run)
    assert again.ahead(run) == expected
    other = Run(staged.scenario, 3)
    other.choose("leave-bot")
    assert not again.follow(other)


def test_a_line_that_the_story_does_not_allow_has_no_end() -> None:
    file = next(file for file in STORIES if file.stem == "two-parcels")
    staged = stage(file, Library.load())
    expert = Expert(parse_plan("choose truth").steps, staged.library, staged.organisation)
    assert not expert.ends(Run(staged.scenario, 3))


def test_without_a_plan_and_without_a_search_there_is_no_line(tmp_path: Path) -> None:
    file = next(file for file in STORIES if file.stem == "two-parcels")
    staged = stage(file, Library.load())
    elsewhere = tmp_path / file.name
    rubric = staged.library.rubric_for(staged.scenario)
    assert line_of(elsewhere, staged.scenario, rubric, staged.organisation.minutes) == ()
