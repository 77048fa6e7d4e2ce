"""A scenario begun from a template can be played at once; nothing of anybody's is written over."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from simtrainer.authoring.schema import schema
from simtrainer.authoring.starts import id_from, template, templates
from simtrainer.cli import main
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.scenario.model import KINDS
from simtrainer.scenario.source import read_text
from simtrainer.terminal.check import check_all


def test_there_is_a_template_for_each_kind() -> None:
    assert [one.kind for one in templates()] == list(KINDS)
    assert all(one.title and one.summary for one in templates())


@pytest.mark.parametrize("kind", KINDS)
def test_what_it_writes_checks_clean_and_its_plans_hold(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "Soup & Co.yaml"
    result = CliRunner().invoke(main, ["new", str(file), "--kind", kind])
    assert result.exit_code == 0, result.output
    checked = check_all([file])
    assert [one.kind for one in checked.files] == ["scenario", "plan", "plan"]
    assert [str(one) for one in checked.diagnostics] == []
    scenario = stage(file, Library.load()).scenario
    assert (scenario.id, scenario.title, scenario.kind) == ("soup-co", "Soup & Co", kind)
    assert 5 <= len(scenario.nodes) <= 8
    assert file.read_text("utf-8").count("#") > 25, "it is full of remarks"
    root = read_text(file.read_text("utf-8"), "x").root
    assert root is not None
    beside = json.loads((tmp_path / "scenario.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(beside).validate(root.to_python())


def test_an_organisation_is_begun_too(tmp_path: Path) -> None:
    file = tmp_path / "acme.yaml"
    assert CliRunner().invoke(main, ["new", str(file), "--kind", "organisation"]).exit_code == 0
    assert check_all([file]).diagnostics == ()
    assert "\nid: acme\n" in file.read_text("utf-8")
    assert [one.name for one in tmp_path.iterdir()] == ["acme.yaml"]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    plan = tmp_path / "soup.best.plan"
    plan.write_text("mine")
    result = CliRunner().invoke(main, ["new", str(tmp_path / "soup.yaml")])
    assert result.exit_code == 2 and "there already" in result.output
    assert [one.name for one in tmp_path.iterdir()] == ["soup.best.plan"] and plan.read_text() == "mine"


def test_a_title_that_would_mean_something_else_is_quoted() -> None:
    text = template("brewing-crisis").named("soup", "Soup: #hot")
    root = read_text(text, "x").root
    assert root is not None and root.data["title"].text == "Soup: #hot"


def test_the_schema_is_printed() -> None:
    result = CliRunner().invoke(main, ["schema"])
    assert result.exit_code == 0
    printed = json.loads(result.output)
    assert printed["properties"].keys() == schema()["properties"].keys()
    assert "apologise-specific" in printed["$defs"]["choice"]["properties"]["moves"]["items"]["enum"]
    of_a_house = CliRunner().invoke(main, ["schema", "--organisation"])
    assert json.loads(of_a_house.output) == json.loads(json.dumps(schema("organisation")))


def test_upgrade_shows_first_and_keeps_the_old_file(tmp_path: Path) -> None:
    from tests.authoring.test_upgrade import DRAFT

    file = tmp_path / "soup.yaml"
    file.write_text(DRAFT)
    dry = CliRunner().invoke(main, ["upgrade", "--dry-run", str(file)])
    assert dry.exit_code == 0 and "-beats:" in dry.output and "+nodes:" in dry.output
    assert file.read_text() == DRAFT
    done = CliRunner().invoke(main, ["upgrade", str(file)])
    assert done.exit_code == 0 and "soup.yaml.v0.bak" in done.output
    assert (tmp_path / "soup.yaml.v0.bak").read_text() == DRAFT
    assert not check_all([file]).failed
    broken = tmp_path / "broken.yaml"
    broken.write_text("a: [")
    assert CliRunner().invoke(main, ["upgrade", str(broken)]).exit_code == 2


def test_ids_are_made_from_any_words() -> None:
    assert id_from("Cold Soup!") == "cold-soup" and id_from("日本") == "my-story"
    assert id_from("Käse & Café") == "kase-cafe"


def test_a_new_story_always_has_a_name_by_which_it_is_found(tmp_path: Path) -> None:
    begun = CliRunner().invoke(main, ["new", str(tmp_path / "cold soup")])
    assert begun.exit_code == 0 and f'simtrainer open "{tmp_path / "cold soup.yaml"}"' in begun.output
    checked = check_all([tmp_path / "cold soup.yaml"])
    assert [one.kind for one in checked.files] == ["scenario", "plan", "plan"] and checked.diagnostics == ()
    into_a_folder = CliRunner().invoke(main, ["new", str(tmp_path)])
    assert into_a_folder.exit_code == 2 and "is a folder" in into_a_folder.output
