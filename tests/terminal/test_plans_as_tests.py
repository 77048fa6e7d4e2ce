"""`simtrainer test`: plans as tests, and what is said of one that doesn't hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer.cli import main

SMALL = (Path(__file__).parent / "data" / "small.yaml").read_text("utf-8")


def simtrainer(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)])


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL, "utf-8")
    return file


def test_a_plan_that_holds(story: Path) -> None:
    story.with_name("small.best.plan").write_text("choose answer\nexpect ending thanks\n")
    for given in (story, story.parent, story.with_name("small.best.plan")):
        done = simtrainer("test", given)
        assert done.exit_code == 0, done.output
        assert done.output.rstrip().endswith("1 plan holds.")


def test_a_plan_that_does_not_hold_shows_its_line_what_was_expected_and_what_was(story: Path) -> None:
    story.with_name("small.best.plan").write_text("choose answer\nexpect ending thanks\n")
    story.with_name("small.bad.plan").write_text("# a remark\nchoose answer\n  expect ending angry\nexpect heat 99\n")
    done = simtrainer("test", story.parent)
    assert done.exit_code == 1
    lines = done.output.split("\n")
    assert "BROKEN" in lines[0] and "small.bad.plan" in lines[0]
    shown = next(number for number, line in enumerate(lines) if "|   expect ending angry" in line)
    assert "small.bad.plan:3:" in lines[shown - 1] and "“thanks”" in lines[shown - 1]
    assert lines[shown + 1].index("^") == lines[shown].index("expect")
    assert "expected heat 99, and it is" in done.output.lower()
    assert done.output.rstrip().endswith("1 of 2 plans don't hold.")


def test_a_plan_that_can_not_go_on_says_what_is_open(story: Path) -> None:
    story.with_name("small.bad.plan").write_text("choose answr\nexpect ending thanks\n")
    done = simtrainer("test", story)
    assert done.exit_code == 1
    assert "small.bad.plan:1:" in done.output


def test_the_same_for_programs(story: Path) -> None:
    story.with_name("small.bad.plan").write_text("choose answer\nexpect ending angry\n")
    found = json.loads(simtrainer("test", "--json", story).output)
    assert found["failed"] == 1
    assert found["plans"][0]["failures"][0]["line"] == 2


def test_a_story_without_a_plan_is_not_called_tested(story: Path) -> None:
    assert simtrainer("test", story).exit_code == 2
    other = story.with_name("other.yaml")
    other.write_text(SMALL.replace("id: small", "id: other"), "utf-8")
    story.with_name("small.best.plan").write_text("choose answer\n")
    done = simtrainer("test", story, other)
    assert "no plan  " in done.output and "other.yaml" in done.output


def test_a_plan_finds_its_story_whatever_the_name(story: Path) -> None:
    for name in ("small.v2.yaml", "other.yml"):
        other = story.with_name(name)
        other.write_text(SMALL, "utf-8")
        other.with_name(f"{other.stem}.best.plan").write_text("choose answer\nexpect ending thanks\n")
        assert simtrainer("test", other).output.rstrip().endswith("1 plan holds.")


def test_of_a_story_that_can_not_be_played_the_plan_says_to_mend_that_first(story: Path) -> None:
    story.write_text("simtrainer: 1\n")
    story.with_name("small.best.plan").write_text("choose answer\n")
    assert "Mend small.yaml first" in simtrainer("test", story).output
