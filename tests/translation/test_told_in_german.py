"""The shipped story in German: the same story with other words, down to the scores, and nothing left in English."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.debrief.build import build_report
from simtrainer.debrief.html import to_html
from simtrainer.debrief.plan_player import Played, play_plan
from simtrainer.debrief.report import Report
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.scenario.plans import read_plan
from simtrainer.scenario.source import read_file
from simtrainer.scenario.translation.addresses import texts_of
from simtrainer.scenario.translation.check import check_translation
from simtrainer.scenario.translation.names import file_of

LIBRARY = Library.load()
STORY = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
PLANS = sorted(STORY.parent.glob("two-parcels.*.plan"))
TRANSLATIONS = sorted(paths.scenarios().rglob("*.de.yaml"))
SENTENCE = 25
"""A shorter text may be the same in both languages."""


@cache
def staged(language: str) -> Stage:
    return stage(STORY, LIBRARY, language=language)


@cache
def told(plan: Path, language: str) -> tuple[Played, Report]:
    there = staged(language)
    played = play_plan(there, read_plan(plan))
    return played, build_report(played.run, there.library, there.organisation)


def name_of(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("path", TRANSLATIONS, ids=name_of)
def test_a_shipped_translation_is_whole_and_up_to_date(path: Path) -> None:
    _translation, found = check_translation(path)
    assert [str(one) for one in found] == []


def test_there_is_a_story_with_all_that_it_is_told_with() -> None:
    names = {file_of(path).name for path in TRANSLATIONS}
    shelves = {f"{name}.yaml" for name in ("rubric", "moves", "triage", "fears", "glossary", "cases", "harrow-finch")}
    assert {"two-parcels.yaml", *shelves} <= names


@pytest.mark.parametrize("plan", PLANS, ids=name_of)
def test_a_plan_goes_the_same_way_to_the_same_scores(plan: Path) -> None:
    (english, said), (german, gesagt) = told(plan, ""), told(plan, "de")
    assert german.diagnostics == ()
    assert german.run.actions == english.run.actions
    assert german.run.ending == english.run.ending
    assert [echo.case for echo in gesagt.echoes] == [echo.case for echo in said.echoes]
    cards = gesagt.scorecard, said.scorecard
    for one, other in ((cards[0].policy, cards[1].policy), (cards[0].authenticity, cards[1].authenticity)):
        assert (one.score, one.band, one.cap) == (other.score, other.band, other.cap)


def test_who_the_story_is_does_not_depend_on_the_language() -> None:
    english, german = staged("").scenario, staged("de").scenario
    assert (german.id, german.digest) == (english.id, english.digest)
    assert (german.language, german.untranslated) == ("de", 0)
    assert list(german.nodes) == list(english.nodes)
    assert german.title != english.title


@pytest.mark.parametrize("plan", PLANS, ids=name_of)
def test_the_german_debrief_shows_no_english_sentence_of_the_story(plan: Path) -> None:
    page = to_html(told(plan, "de")[1])
    page = html.unescape(re.sub(r"<[^>]+>", "\n", re.sub(r"<style.*?</style>", "", page, flags=re.S)))
    files = [file_of(path) for path in TRANSLATIONS if file_of(path).name != "glossary.yaml"]
    english = {text.words for file in files for text in texts_of(read_file(file)) if len(text.words) > SENTENCE}
    assert [words for words in english if words in page] == []


def test_lengths_of_time_in_clauses_are_in_the_language() -> None:
    clause = staged("de").organisation.clause("6.1")
    assert clause is not None and "binnen 2 Stunden" in clause.text and "binnen 1 Stunde" in clause.text


def test_a_story_without_a_translation_is_told_as_it_was_written_with_all_around_it() -> None:
    other = stage(STORY.with_name("snow-day.yaml"), LIBRARY, language="de")
    assert (other.scenario.language, other.organisation.language, other.library.language) == ("", "", "")
