"""The fear cards: twelve of them, with help that exists; what is wrong with a pack of one's own is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.files import find_scenarios
from simtrainer.library.learning.known import Known
from simtrainer.library.reading.fears import read_fears
from simtrainer.library.story_titles import story_titles

LIBRARY = Library(paths.scenarios())
KNOWN = Known(LIBRARY)


def test_twelve_cards_are_dealt_and_each_names_help_that_exists() -> None:
    cards = LIBRARY.fears.cards
    assert len(cards) == 12
    assert len({card.text for card in cards.values()}) == 12
    for card in cards.values():
        assert card.criterion in LIBRARY.rubric.criteria
        for house in LIBRARY.organisations.values():
            assert set(card.ask) & set(house.contacts), f"{card.id}: nobody at {house.name} to ask"
        assert LIBRARY.cases.cases[card.case].polarity == "positive", card.id
        assert card.beat in KNOWN.nodes(card.scenario), card.id


def test_the_stories_that_fears_can_be_practised_in_have_titles() -> None:
    wanted = {card.scenario for card in LIBRARY.fears.cards.values()}
    titles = story_titles(LIBRARY.folder, {*wanted, "no-such-story"})
    assert set(titles) == wanted
    assert titles["two-parcels"] == "Two parcels in the rain"


def test_a_story_without_a_title_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "bare.yaml").write_text("simtrainer: 1\nid: bare\n", encoding="utf-8")
    (tmp_path / "odd.yaml").write_text("title: [open\n", encoding="utf-8")
    (tmp_path / "quoted.yaml").write_text('title: "Rain: at last"\n', encoding="utf-8")
    assert story_titles(tmp_path, {"bare", "odd", "quoted"}) == {"quoted": "Rain: at last"}


def test_a_card_that_the_pack_lost_still_has_a_name() -> None:
    assert LIBRARY.fears.text("robot") == "I'll sound like a robot"
    assert LIBRARY.fears.text("spiders") == "spiders"


def test_the_pack_is_no_scenario_and_may_be_missing(tmp_path: Path) -> None:
    assert not Library(tmp_path).fears.cards
    (tmp_path / "fears.yaml").write_text("simtrainer-fears: 1\nfears: []\n", encoding="utf-8")
    assert find_scenarios(tmp_path) == []


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        ("  - {id: robot, text: One}\n  - {id: robot, text: Two}\n", 10, "twice"),
        ("  - {id: robot}\n", 5, "text"),
        ("  - {id: robot, text: One, criterion: P9}\n", 39, "P9"),
        ("  - {id: robot, text: One, node: two-parcels}\n", 34, "a beat"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, line: str, column: int, said: str) -> None:
    file = tmp_path / "fears.yaml"
    file.write_text(f"simtrainer-fears: 1\nfears:\n{line}", encoding="utf-8")
    fears, diagnostics = read_fears(file)
    assert fears is None
    assert said in diagnostics[0].message
    assert diagnostics[0].place.column == column
    with pytest.raises(BrokenLibrary, match="fear cards"):
        _ = Library(tmp_path).fears
