"""FORMAT.md says what the program does: its example loads, its table of codes is the program's."""

import re

import simtrainer.paths
from simtrainer.scenario import platforms
from simtrainer.scenario.codes import table_markdown
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.plans import parse_plan

PAGE = (simtrainer.paths.scenarios() / "FORMAT.md").read_text("utf-8")


def test_the_example_loads_without_a_finding():
    example = re.search(r"```yaml\n(.*?)```", PAGE, re.S)
    assert example is not None
    loaded = read_scenario(example.group(1), "FORMAT.md")
    assert [str(one) for one in loaded.diagnostics] == []
    assert loaded.scenario is not None


def test_the_plan_is_one():
    plan = re.search(r"```\n(choose.*?)```", PAGE, re.S)
    assert plan is not None
    assert parse_plan(plan.group(1)).diagnostics == ()


def test_the_table_of_codes_is_current():
    assert PAGE.endswith(table_markdown()), "Renew the end of FORMAT.md by: python -m simtrainer.scenario.codes"


def test_its_table_of_channels_is_the_programs() -> None:
    assert platforms.table_markdown() in PAGE, "Renew the table by: python -m simtrainer.scenario.platforms"
