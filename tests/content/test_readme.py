"""The scenario that the author's guide builds is a scenario: it checks clean and its plan holds."""

from __future__ import annotations

import re
from pathlib import Path

from simtrainer import paths
from simtrainer.terminal.check import check_all

GUIDE = (paths.scenarios() / "README.md").read_text("utf-8")


def test_the_guides_scenario_checks_clean_and_its_plan_holds(tmp_path: Path) -> None:
    story = re.search(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    plan = re.search(r"```\n(choose .*?)```", GUIDE, re.DOTALL)
    assert story and plan
    (tmp_path / "cold-soup.yaml").write_text(story.group(1), "utf-8")
    (tmp_path / "cold-soup.best.plan").write_text(plan.group(1), "utf-8")
    checked = check_all([tmp_path / "cold-soup.yaml"])
    assert [file.kind for file in checked.files] == ["scenario", "plan"]
    assert checked.diagnostics == ()


def test_the_guides_deliberate_mistake_is_found(tmp_path: Path) -> None:
    story = re.search(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    assert story
    (tmp_path / "cold-soup.yaml").write_text(story.group(1).replace("to: warm", "to: warn"), "utf-8")
    assert check_all([tmp_path / "cold-soup.yaml"]).failed
