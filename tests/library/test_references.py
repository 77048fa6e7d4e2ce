"""What a scenario names in its library has to be there."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer.library.catalogue import Library
from simtrainer.library.references import load_in_library
from simtrainer.scenario.loader import Loaded
from tests.library.scenarios import LIBRARY_FOLDER, SCENARIO


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.load(LIBRARY_FOLDER)


def load(text: str, tmp_path: Path, library: Library) -> Loaded:
    path = tmp_path / "story.yaml"
    path.write_text(text, encoding="utf-8")
    return load_in_library(path, library)


def test_a_scenario_that_names_only_what_exists_is_loaded(tmp_path: Path, library: Library) -> None:
    loaded = load(SCENARIO, tmp_path, library)
    assert loaded.errors == []
    assert loaded.scenario is not None


@pytest.mark.parametrize(
    ("old", "new", "code", "hint"),
    [
        ("{org.name}", "{org.nmae}", "SIM218", "org.name"),
        ("organisation: harrow-finch", "organisation: harow-finch", "SIM219", "harrow-finch"),
        ('clauses: ["2.1"]', 'clauses: ["2.9"]', "SIM220", ""),
        ("rule_packs: [base]", "rule_packs: [bass]", "SIM221", "base"),
        ("types: [privacy]", "types: [privvacy]", "SIM222", "privacy"),
        ("moves: [personalise]", "moves: [personalize]", "SIM212", "personalise"),
        ("case: ba-gdpr-2018", "case: ba-gdpr-2019", "SIM213", "ba-gdpr-2018"),
        ("legal: {minutes: 5", "legl: {minutes: 5", "SIM214", "legal"),
    ],
)
def test_what_does_not_exist_is_reported_at_its_place(
    old: str, new: str, code: str, hint: str, tmp_path: Path, library: Library
) -> None:
    assert old in SCENARIO
    loaded = load(SCENARIO.replace(old, new, 1), tmp_path, library)
    (found,) = [one for one in loaded.diagnostics if one.code == code]
    assert found.place.line == SCENARIO[: SCENARIO.index(old)].count("\n") + 1
    assert hint in found.message
    assert loaded.scenario is None


def test_a_literal_brace_is_no_name(tmp_path: Path, library: Library) -> None:
    loaded = load(SCENARIO.replace("{org.name}", "{{anything}}"), tmp_path, library)
    assert loaded.errors == []
