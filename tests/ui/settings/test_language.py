"""The language of the settings: stories take it when they are opened next, and keep the one they were begun in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.ui.brief.briefing import read_briefing
from simtrainer.ui.brief.languages import language_words
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.settings import language, settings

STORY = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
ONLY_ENGLISH = paths.scenarios() / "negative-comment" / "snow-day.yaml"


@pytest.fixture
def desk(qtbot) -> Iterator[Desk]:
    made = Desk(seed=lambda: 7)
    yield made
    made.close()


def title(desk: Desk, path: Path = STORY) -> str:
    return desk.stage(path).scenario.title


def test_a_story_takes_the_language_at_its_next_opening(desk: Desk) -> None:
    assert title(desk) == "Two parcels in the rain"
    settings().set(language="de")
    assert language() == "de" and title(desk) == "Zwei Pakete im Regen"
    assert desk.library().rubric.band_label("solid") == "Solide"
    settings().set(language="en")
    assert title(desk) == "Two parcels in the rain"
    assert desk.library().rubric.band_label("solid") == "Solid"


def test_an_attempt_goes_on_in_the_language_it_was_begun_in_and_so_does_its_debrief(desk: Desk) -> None:
    settings().set(language="de")
    bridge = desk.start(STORY, "practise", "untimed")
    bridge.choose("mute-and-read")
    assert bridge.attempt is not None
    settings().set(language="en")
    again = desk.resume(bridge.attempt.id)
    assert (again.scenario.language, again.scenario.title) == ("de", "Zwei Pakete im Regen")
    assert len(again.run.actions) == len(bridge.run.actions)
    assert desk.report(again).scorecard.criteria["A1"].name == "Menschliche Stimme"
    english = desk.start(STORY, "practise", "untimed")
    assert english.scenario.language == "" and english.scenario.digest == again.scenario.digest


def test_the_brief_says_in_which_language_it_is_told(desk: Desk) -> None:
    assert "it is there in German, too" in language_words(read_briefing(STORY, desk.stage), "en")
    assert language_words(read_briefing(ONLY_ENGLISH, desk.stage), "en") == ""
    settings().set(language="de")
    assert "it is told in English" in language_words(read_briefing(ONLY_ENGLISH, desk.stage), "de")
    assert "Told in German" in language_words(read_briefing(STORY, desk.stage), "de")


def test_texts_that_are_not_translated_are_counted_in_the_brief(desk: Desk, tmp_path: Path) -> None:
    for name in ("two-parcels.yaml", "two-parcels.de.yaml"):
        (tmp_path / name).write_bytes(STORY.with_name(name).read_bytes())
    german = tmp_path / "two-parcels.de.yaml"
    text = german.read_text("utf-8").replace('"Zwei Kartons, ein Bot"', '""').replace('"Bot"', '""', 1)
    german.write_text(text, encoding="utf-8")
    settings().set(language="de")
    said = language_words(read_briefing(tmp_path / "two-parcels.yaml", desk.stage), "de")
    assert said.startswith("2 texts of it aren't in German yet")
