"""A first-time trainee: from the tour over brief and play to a debrief that is saved as a file."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from simtrainer import paths
from simtrainer.records.quick import results, resumable
from simtrainer.ui.shared.settings import settings
from tests.ui.journeys.person import ENTER, SPACE, TAB, Person

pytestmark = pytest.mark.usefixtures("first_start")
SORRY = "I'll say something that gets us sued"


def hear_the_tour_out(person: Person) -> list[str]:
    """Go on through what the tour says here; its words."""
    person.wait(lambda: person.window.touring.spotlight is not None)
    said: list[str] = []
    while (spotlight := person.window.touring.spotlight) is not None:
        said.append(spotlight.card.accessibleName())
        person.press(ENTER)
    return said


def test_from_the_tour_to_an_exported_debrief(person: Person, save_as: Callable[[Path], None], tmp_path: Path) -> None:
    person.window.touring.offer()
    assert len(hear_the_tour_out(person)) == 2
    person.open_card("two-parcels")
    assert len(hear_the_tour_out(person)) == 2

    # the brief: fears, how ready one feels, and off
    for heading in ("Harrow & Finch", "Clause 5.1. Criticism stays up", "Joss Whitcombe"):
        assert heading in person.sees, heading
    person.tab_to(SORRY)
    person.press(SPACE, Qt.Key.Key_Right, SPACE, Qt.Key.Key_Right, SPACE)
    person.tab_to("1 of 5")
    person.press(Qt.Key.Key_4)
    person.start()
    assert len(hear_the_tour_out(person)) == 2
    assert settings().now.tour_done

    # the story, with a word for every turn
    person.follow("tired", turns=1)
    assert "Turn 2" in person.sees
    person.follow("tired")
    assert person.play.panel.page == "ending"
    person.press(ENTER)

    # first what was felt, then what it came to
    before = person.sees
    for spoiler in ("of 100", "Quadrant", "The real case"):
        assert spoiler not in before, spoiler
    person.press(ENTER)
    assert person.debrief.is_unfolded
    after = person.sees
    assert "Policy" in after and "Authenticity" in after and "100" in after
    assert SORRY in after, "the fear comes back, to be looked at again"
    page = tmp_path / "debrief.html"
    save_as(page)
    person.tab_to("Export")
    person.press(SPACE)
    person.menu("Web page")
    person.wait(page.is_file)
    told = unescape(page.read_text(encoding="utf-8"))
    assert "Two parcels in the rain" in told and SORRY in told
    assert "http://" not in told.replace("http://www.w3.org", "") and "<script src" not in told, "it stands alone"

    # at home it is a result, and nothing is left to go on with
    person.control(Qt.Key.Key_1)
    assert person.window.is_home
    assert results(paths.records_file()).by_scenario["two-parcels"].attempts == 1
    assert not resumable(paths.records_file()).rows


def test_the_tour_is_skipped_with_one_key_and_never_comes_back(person: Person, sit_down: Callable[[], Person]) -> None:
    person.window.touring.offer()
    person.wait(lambda: person.window.touring.spotlight is not None)
    person.press(Qt.Key.Key_Escape)
    assert person.window.touring.spotlight is None
    again = sit_down()
    again.window.touring.offer()
    assert not again.window.touring.on
    again.press(TAB)
