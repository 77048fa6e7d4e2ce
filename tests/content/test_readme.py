"""The author's guide builds a scenario step by step: every step can be played, and the last checks clean."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from simtrainer import paths
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.source import read_text
from simtrainer.terminal.check import check_all

GUIDE = (paths.scenarios() / "README.md").read_text("utf-8")
STEPS = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
PLANS = re.findall(r"`cold-soup\.(\w+)\.plan`:\n\n```\n(.*?)```", GUIDE, re.DOTALL)


def _data(text: str) -> Any:
    root = read_text(text, "guide").root
    assert root is not None, text
    return root.to_python()


def _added(old: Any, new: Any) -> Any:
    """What a reader does with a box: find the same keys and ids, and add what is new."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _added(old.get(key), value) for key, value in new.items()}}
    if isinstance(old, list) and isinstance(new, list) and all(isinstance(one, dict) and "id" in one for one in new):
        by_id = {one["id"]: one for one in old}
        for one in new:
            by_id[one["id"]] = _added(by_id.get(one["id"]), one)
        return list(by_id.values())
    return new


@cache
def _step(number: int) -> str:
    """The file after a step, from 1."""
    whole: Any = {}
    for text in STEPS[:number]:
        whole = _added(whole, _data(text))
    # What has to stand in a file by its own order (a step before another) isn't touched by this.
    return yaml.safe_dump(whole, sort_keys=False, allow_unicode=True, width=10_000)


def test_the_guide_has_its_steps_and_plans() -> None:
    assert len(STEPS) == GUIDE.count("## Step ") == 7
    assert [name for name, _text in PLANS] == ["best", "tired", "worst"]


@pytest.mark.parametrize("number", range(1, len(STEPS) + 1))
def test_every_step_can_be_played(number: int) -> None:
    loaded = read_scenario(_step(number))
    assert [str(one) for one in loaded.errors] == []
    assert loaded.scenario is not None


def test_every_step_adds_something() -> None:
    assert len({_step(number) for number in range(1, len(STEPS) + 1)}) == len(STEPS)


def test_the_finished_scenario_checks_clean_and_its_plans_hold(tmp_path: Path) -> None:
    (tmp_path / "cold-soup.yaml").write_text(_step(len(STEPS)), "utf-8")
    for name, text in PLANS:
        (tmp_path / f"cold-soup.{name}.plan").write_text(text, "utf-8")
    checked = check_all([tmp_path / "cold-soup.yaml"])
    assert [file.kind for file in checked.files] == ["scenario", "plan", "plan", "plan"]
    assert [str(one) for one in checked.diagnostics] == []


def test_the_guides_deliberate_mistake_is_found(tmp_path: Path) -> None:
    assert "to: warm\n" in STEPS[0]
    (tmp_path / "cold-soup.yaml").write_text(STEPS[0].replace("to: warm\n", "to: warn\n"), "utf-8")
    assert "SIM204" in {one.code for one in check_all([tmp_path / "cold-soup.yaml"]).diagnostics}
