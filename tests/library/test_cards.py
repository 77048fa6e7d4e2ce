"""The index of scenarios for the home screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library import cards
from simtrainer.library.cards import BELTS, Card, read_cards, remembered_cards
from simtrainer.scenario import model
from tests.library.scenarios import SCENARIO
from tests.library.test_broken_files import ORGANISATION


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "scenarios"
    (folder / "negative-comment").mkdir(parents=True)
    (folder / "organisations").mkdir()
    (folder / "negative-comment" / "lamp.yaml").write_text(SCENARIO, encoding="utf-8")
    text = ORGANISATION.replace("id: acme", "id: harrow-finch").replace("name: Acme", "name: Harrow & Finch")
    (folder / "organisations" / "harrow-finch.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def read_files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The scenarios that were really parsed."""
    parsed: list[str] = []
    read_card = cards._read_card

    def noted(path: Path, *rest: object) -> Card:
        parsed.append(path.name)
        return read_card(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(cards, "_read_card", noted)
    return parsed


def change(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    # A clock that ticks slowly must not hide the change.
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))


def test_a_card_says_what_home_shows(folder: Path, tmp_path: Path) -> None:
    (card,) = read_cards(folder, tmp_path / "index.json")
    assert (card.id, card.title, card.kind) == ("lamp", "The wet lamp", "negative-comment")
    assert (card.organisation, card.handle) == ("Harrow & Finch", "acme")
    assert card.channel_kinds == ("microblog",)
    assert card.rule_packs == ("base",)
    assert card.digest and not card.broken


def test_only_what_changed_is_read_again(folder: Path, tmp_path: Path, read_files: list[str]) -> None:
    index = tmp_path / "data" / "index.json"
    first = read_cards(folder, index)
    assert read_files == ["lamp.yaml"]
    assert read_cards(folder, index) == first
    assert read_files == ["lamp.yaml"]
    change(folder / "negative-comment" / "lamp.yaml", SCENARIO.replace("The wet lamp", "The dry lamp"))
    (folder / "other.yaml").write_text(SCENARIO.replace("id: lamp", "id: other"), encoding="utf-8")
    assert sorted(card.title for card in read_cards(folder, index)) == ["The dry lamp", "The wet lamp"]
    assert sorted(read_files) == ["lamp.yaml", "lamp.yaml", "other.yaml"]


def test_another_name_of_the_organisation_reaches_its_cards(folder: Path, tmp_path: Path) -> None:
    read_cards(folder, tmp_path / "index.json")
    organisation = folder / "organisations" / "harrow-finch.yaml"
    change(organisation, organisation.read_text(encoding="utf-8").replace("Harrow & Finch", "Harrow & Wren"))
    (card,) = read_cards(folder, tmp_path / "index.json")
    assert card.organisation == "Harrow & Wren"


def test_a_broken_scenario_keeps_its_card_and_says_what_is_wrong(folder: Path, tmp_path: Path) -> None:
    (folder / "bent-lamp.yaml").write_text(SCENARIO.replace("to: dry", "to: dri"), encoding="utf-8")
    (folder / "noise.yaml").write_bytes(b"\xff\xfe\x00")
    good, *broken = read_cards(folder, tmp_path / "index.json")
    assert not good.broken
    assert [card.title for card in broken] == ["Noise", "The wet lamp"]
    assert any("SIM204" in line for line in broken[1].broken)
    assert broken[0].broken
    # From the index they come back the same.
    assert read_cards(folder, tmp_path / "index.json") == [good, *broken]


def test_a_deleted_scenario_has_no_card(folder: Path, tmp_path: Path) -> None:
    read_cards(folder, tmp_path / "index.json")
    (folder / "negative-comment" / "lamp.yaml").unlink()
    assert read_cards(folder, tmp_path / "index.json") == []


@pytest.mark.parametrize("text", ["", "{", "[]", '{"stamp": 1}', '{"stamp": [], "cards": [{"path": 1}]}'])
def test_a_damaged_index_costs_nothing_but_time(folder: Path, tmp_path: Path, text: str) -> None:
    index = tmp_path / "index.json"
    index.write_text(text, encoding="utf-8")
    assert [card.id for card in read_cards(folder, index)] == ["lamp"]


def test_an_index_that_cannot_be_written_is_done_without(folder: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("", encoding="utf-8")
    assert [card.id for card in read_cards(folder, blocked / "index.json")] == ["lamp"]


def test_remembered_cards_are_the_same_until_anything_changes(folder: Path, tmp_path: Path) -> None:
    index = tmp_path / "index.json"
    assert remembered_cards(folder, index) is None
    read = read_cards(folder, index)
    assert remembered_cards(folder, index) == read
    lamp = folder / "negative-comment" / "lamp.yaml"
    lamp.write_text(SCENARIO.replace("The wet lamp", "The dry lamp"), encoding="utf-8")
    assert remembered_cards(folder, index) is None
    read_cards(folder, index)
    lamp.with_name("rug.yaml").write_text(SCENARIO, encoding="utf-8")
    assert remembered_cards(folder, index) is None


def test_a_beginners_scenario_stands_before_harder_ones() -> None:
    shelf = [card for card in read_cards(paths.scenarios()) if not card.broken]
    belts = [BELTS.index(card.belt) for card in shelf]
    assert belts == sorted(belts)
    assert shelf[0].id == "two-parcels"
    assert BELTS == model.BELTS


def test_a_card_knows_the_cases_that_would_spoil_it(folder: Path, tmp_path: Path) -> None:
    (card,) = read_cards(folder, tmp_path / "index.json")
    assert card.cases == ("ba-gdpr-2018",)
