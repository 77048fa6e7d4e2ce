"""The table of fields is what the readers read, and FORMAT.md shows it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.authoring.fields.all import ORGANISATION, SCENARIO
from simtrainer.authoring.fields.page import fields_markdown
from simtrainer.authoring.fields.table import Fields
from simtrainer.library.reading.organisations import read_organisation
from simtrainer.scenario.loader import load_scenario
from simtrainer.scenario.table import Table

FULL = Path(__file__).parents[1] / "scenario" / "full.yaml"
NO_FIXED_KEYS = {"“variables”", "“personas”", "“channels”", "“nodes”", "“facts”", "“consults”", "“set”", "“ratings”"}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """What the readers ask each kind of table for, by its owner."""
    found: dict[str, set[str]] = defaultdict(set)
    report = Table.report_unknown

    def noting(table: Table) -> None:
        found[table._owner] |= table._asked
        report(table)

    monkeypatch.setattr(Table, "report_unknown", noting)
    return found


def _by_owner(fields: Fields) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for shape in fields:
        found[shape.owner] |= {field.name for field in shape.fields}
    return found


def test_a_scenarios_reader_asks_for_exactly_these_keys(asked: dict[str, set[str]]) -> None:
    load_scenario(FULL)
    for path in paths.scenarios().glob("*/*.yaml"):
        if path.parent.name not in ("organisations", "rule-packs"):
            load_scenario(path)
    table = _by_owner(SCENARIO)
    # Only a list of facts has ids of its own; no story writes all three moods.
    read = {owner: keys for owner, keys in asked.items() if owner not in NO_FIXED_KEYS}
    read["a fact"].add("id")
    assert read == table


def test_an_organisations_reader_asks_for_exactly_these_keys(asked: dict[str, set[str]]) -> None:
    for path in (paths.scenarios() / "organisations").glob("*.yaml"):
        read_organisation(path)
    organisation = ORGANISATION.shape("organisation")
    assert asked["the file"] == {field.name for field in organisation.fields}
    assert asked["an item of “clauses”"] == {field.name for field in ORGANISATION.shape("clause").fields}
    assert asked["“voice”"] == {field.name for field in ORGANISATION.shape("voice").fields}


def test_a_path_leads_to_its_field() -> None:
    spot = SCENARIO.spot("nodes.first.choices.answer.ratings.P2.v")
    assert spot is not None and spot.field is not None
    assert (spot.holder.name, spot.field.name) == ("rating", "v")
    shape = SCENARIO.spot("nodes.first.silence")
    assert shape is not None and (inside := SCENARIO.inside(shape)) is not None
    assert inside.name == "silence"
    effect = SCENARIO.spot("nodes.first.silence.set.heat")
    assert effect is not None and effect.field is not None and effect.item == "heat"
    assert effect.field.kind == "effect"
    assert SCENARIO.spot("nodes.first.colour") is None
    assert SCENARIO.spot("title.too.deep") is None


def test_format_md_shows_the_table() -> None:
    page = (paths.scenarios() / "FORMAT.md").read_text("utf-8")
    assert fields_markdown() in page, "Renew the part by: python -m simtrainer.authoring.fields.page"
