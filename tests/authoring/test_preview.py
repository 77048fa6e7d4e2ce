"""Playing what is being written: the play outlives edits, and says what they did to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.authoring.preview import Preview
from simtrainer.authoring.worn import worn
from simtrainer.engine.run import CannotDo
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.library.dress import dress
from simtrainer.scenario.loader import load_scenario
from simtrainer.scenario.writing import to_data
from tests.helpers.stories import END, story

FIRST = """
first:
  phase: first-words
  stakes: 2
  posts: [{id: p1, by: sam, text: "Where is my parcel?"}]
  choices:
    - {id: warm, label: Warm, text: "Hello Sam.", do: reply, minutes: 4, set: {heat: heat - 5}, to: second,
       ratings: {A1: {v: 2, note: n}, P2: {v: 1, note: n}}}
    - {id: cold, label: Cold, text: "Read the terms.", do: reply, minutes: 2, set: {heat: heat + 9}, to: second,
       ratings: {A1: {v: -2, note: n}, P2: {v: 1, note: n}}}
  silence: {after: 20, moves: [silence], set: {heat: heat + 3}, ratings: {A1: {v: -2, note: n}, P2: {v: 1, note: n}},
    why: w, to: second}
"""
SECOND = """
second:
  phase: heat
  choices:
    - {id: stay, label: Stay, text: "I am here.", do: reply, when: "heat < 30", to: end, ratings: {A1: {v: 1, note: n}}}
    - {id: go, label: Go, text: "Bye.", do: reply, to: end, ratings: {A1: {v: -1, note: n}}}
"""


@pytest.fixture
def preview() -> Preview:
    preview = Preview(story(FIRST, SECOND, END), Library.load())
    preview.choose("warm")
    preview.choose("stay")
    return preview


def test_an_edit_keeps_the_play_and_says_what_it_changed(preview: Preview) -> None:
    dearer = FIRST.replace("minutes: 4, set: {heat: heat - 5}", "minutes: 7, set: {heat: heat + 1}")
    replayed = preview.update(story(dearer.replace("A1: {v: 2", "A1: {v: -1"), SECOND, END))
    assert [act.id for act in preview.acts] == ["warm", "stay"]
    assert (replayed.kept, replayed.stopped) == (2, None)
    assert replayed.changes[0] == "choose warm: authenticity +10 → -5; 10:04, heat 15 → 10:07, heat 21"


def test_it_stops_where_the_story_no_longer_allows_it_and_goes_on_when_it_does_again(preview: Preview) -> None:
    closed = story(FIRST, SECOND.replace("heat < 30", "heat < 3"), END)
    replayed = preview.update(closed)
    assert (replayed.kept, replayed.waiting) == (1, 1)
    assert replayed.stopped is not None and replayed.stopped.id == "stay"
    assert "Stay" in replayed.why
    assert [offer.node.id for offer in preview.run.offers()] == ["second"]
    preview.update(story(FIRST, SECOND, END))
    assert [act.id for act in preview.acts] == ["warm", "stay"]
    assert preview.run.ending == "end"


def test_another_way_taken_forgets_what_waited(preview: Preview) -> None:
    preview.update(story(FIRST, SECOND.replace("heat < 30", "heat < 3"), END))
    preview.choose("go")
    preview.update(story(FIRST, SECOND, END))
    assert [act.id for act in preview.acts] == ["warm", "go"]


def test_a_choice_and_a_node_under_a_new_name_are_still_those_that_were_taken(preview: Preview) -> None:
    renamed = story(
        FIRST.replace("id: warm,", "id: kind,").replace("to: second", "to: later"),
        SECOND.replace("second:", "later:"),
        END,
    )
    replayed = preview.update(renamed)
    assert [act.id for act in preview.acts] == ["kind", "stay"]
    assert replayed.stopped is None


def test_a_silence_at_a_node_under_a_new_name_is_still_kept(preview: Preview) -> None:
    preview.restart()
    preview.stay_silent("first")
    preview.update(story(FIRST.replace("first:", "opening:"), SECOND, END, start="[opening]"))
    assert [act.line for act in preview.acts] == ["silence opening"]


def test_a_silence_stays_a_silence_when_its_minutes_change(preview: Preview) -> None:
    preview.restart()
    preview.stay_silent("first")
    preview.choose("go")
    assert preview.clock == "10:25"
    preview.update(story(FIRST.replace("after: 20", "after: 45"), SECOND, END))
    assert preview.clock == "10:50"
    assert preview.path == ("first", "second")


def test_what_is_refused_leaves_everything_as_it_was(preview: Preview) -> None:
    preview.restart()
    before = (preview.run.minute, preview.run.digest())
    with pytest.raises(CannotDo):
        preview.choose("stay")
    with pytest.raises(CannotDo):
        preview.stay_silent("second")
    assert (preview.run.minute, preview.run.digest()) == before
    assert preview.acts == ()


def test_stepping_back_shows_the_values_before_and_after(preview: Preview) -> None:
    preview.restart()
    preview.choose("cold")
    heat = next(one for one in preview.watched if one.name == "heat")
    assert (heat.before, heat.now, heat.changed) == (20, 29, True)
    preview.choose("go")
    assert not any(one.changed for one in preview.watched)
    preview.back()
    assert [act.id for act in preview.acts] == ["cold"]
    assert next(one for one in preview.watched if one.name == "heat").changed


def test_the_arithmetic_gives_the_scores_that_are_shown(preview: Preview) -> None:
    preview.restart()
    preview.choose("cold")
    decision = preview.sums.decisions[0]
    voice = decision.scale("A")
    assert [(term.code, term.rating) for term in voice.terms] == [("A1", -2)]
    assert voice.value == -1.0
    assert voice.value_words == "(A1 15 × -2) / (2 × 15) = -1.00"
    assert voice.credit_words == "1 − (+1.00 − -1.00) / 2.00 = 0.00"
    assert decision.scale("P").credit_words == "doesn't count: the options are alike (best +0.50, worst +0.50)"
    assert preview.sums.authenticity.words == "Authenticity: 100 × (first-words 25 × 0.00) / 25 = 0.0"
    assert preview.scorecard.authenticity.raw == 0.0


def test_an_organisation_that_is_not_written_yet_does_not_stop_the_play() -> None:
    preview = Preview(replace(story(FIRST, SECOND, END), organisation="nobody-yet"), Library.load())
    preview.choose("warm")
    assert preview.run.values["heat"] == 15


@pytest.mark.parametrize("path", find_scenarios(paths.scenarios()), ids=lambda path: path.stem)
def test_names_are_filled_in_as_everywhere_else(path: Path) -> None:
    scenario = load_scenario(path).scenario
    assert scenario is not None
    organisation = Library.load().organisation(scenario.organisation)
    assert to_data(worn(scenario, organisation)) == to_data(dress(scenario, organisation))


def test_a_beat_that_names_the_house_is_filled_in_and_its_neighbours_are_left_alone() -> None:
    named = story(FIRST.replace('"Where is my parcel?"', '"Hello {org.name}, {{braces}}"'), SECOND, END)
    library = Library.load()
    preview = Preview(named, library)
    assert preview.scenario.nodes["first"].posts[0].text == "Hello Harrow & Finch, {braces}"
    assert preview.scenario.nodes["second"] is named.nodes["second"]
