"""What home's search looks through: everything written, and nothing that would help to score."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer.library import words
from simtrainer.library.cards import read_cards
from simtrainer.library.words import Passage, read_words
from tests.library.test_cards import change, folder

__all__ = ["folder"]


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The scenarios that were really parsed for their words."""
    names: list[str] = []
    read = words._read_scenario

    def noted(path: Path, organisations: object) -> tuple[Passage, ...]:
        names.append(path.name)
        return read(path, organisations)  # type: ignore[arg-type]

    monkeypatch.setattr(words, "_read_scenario", noted)
    return names


def found(folder: Path, tmp_path: Path) -> tuple[Passage, ...]:
    cards = read_cards(folder, tmp_path / "cards.json")
    (passages,) = read_words(folder, cards, tmp_path / "words.json").values()
    return passages


def test_posts_replies_people_and_endings_are_found_under_the_organisations_names(folder: Path, tmp_path: Path) -> None:
    passages = found(folder, tmp_path)
    for passage in (
        Passage("post", "", "wet lamp, @acme"),
        Passage("choice", "", "Answer her"),
        Passage("reply", "", "Hi Sam, Ines from Harrow & Finch here."),
        Passage("person", "", "Sam Ito"),
        Passage("ending", "", "Dry again. She posts a lamp."),
    ):
        assert passage in passages


def test_ratings_and_whys_cant_be_found_and_advice_and_endings_arent_quoted(folder: Path, tmp_path: Path) -> None:
    path = folder / "negative-comment" / "lamp.yaml"
    text = path.read_text(encoding="utf-8")
    change(path, text.replace("moves: [personalise]", "moves: [personalise]\n        why: Because she is human."))
    passages = found(folder, tmp_path)
    said = " ".join(one.text for one in passages)
    for secret in ("A person.", "Nothing private.", "human", "personalise", "boilerplate", "ba-gdpr"):
        assert secret not in said
    assert not next(one for one in passages if one.text == "Private first.").quoted
    assert not next(one for one in passages if one.sort == "ending").quoted
    assert next(one for one in passages if one.sort == "reply").quoted


def test_only_what_changed_is_parsed_again(folder: Path, tmp_path: Path, parsed: list[str]) -> None:
    first = found(folder, tmp_path)
    assert found(folder, tmp_path) == first
    assert parsed == ["lamp.yaml"]
    path = folder / "negative-comment" / "lamp.yaml"
    change(path, path.read_text(encoding="utf-8").replace("wet lamp,", "soaked lamp,"))
    assert Passage("post", "", "soaked lamp, @acme") in found(folder, tmp_path)
    organisation = folder / "organisations" / "harrow-finch.yaml"
    change(organisation, organisation.read_text(encoding="utf-8").replace("Harrow & Finch", "Finch & Sons"))
    assert Passage("reply", "", "Hi Sam, Ines from Finch & Sons here.") in found(folder, tmp_path)
    assert parsed == ["lamp.yaml"] * 3


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1}', '{"a": [["post"]]}', '{"a": [["why", "", "x"]]}'])
def test_a_damaged_index_costs_time_only(folder: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "words.json").write_text(text, encoding="utf-8")
    assert found(folder, tmp_path)


def test_a_file_that_cant_be_played_has_no_words(folder: Path, tmp_path: Path) -> None:
    (folder / "negative-comment" / "lamp.yaml").write_text("simtrainer: 1\nid: [", encoding="utf-8")
    cards = read_cards(folder, tmp_path / "cards.json")
    assert read_words(folder, cards, tmp_path / "words.json") == {}
