"""Two versions of a scenario in words."""

from __future__ import annotations

from dataclasses import replace

from simtrainer.authoring.compare import Change, compare
from simtrainer.library.catalogue import Library
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.ranges import Range, Ranges
from simtrainer.terminal.speaking import spoken
from tests.authoring.test_preview import FIRST, SECOND
from tests.helpers.stories import END, story


def _changes(first: str = FIRST, second: str = SECOND, end: str = END, **parts: str) -> dict[str, list[str]]:
    """Sentences of what an edited story differs in from the plain one, by their path."""
    found: dict[str, list[str]] = {}
    for one in _compared(story(first, second, end, **parts)):
        found.setdefault(one.path, []).append(one.sentence)
    return found


def _compared(new: Scenario) -> tuple[Change, ...]:
    old = story(FIRST, SECOND, END)
    library = Library.load()
    return compare(old, new, (library.rubric_for(old), library.rubric_for(new)))


def test_the_same_story_has_no_differences() -> None:
    assert _changes() == {}


def test_a_rating_is_told_with_what_the_option_costs_now() -> None:
    found = _changes(FIRST.replace("A1: {v: 2", "A1: {v: -1"))
    assert found["nodes.first.choices.warm.ratings.A1"] == ["first · “Warm”: A1 is −1 instead of +2"]
    assert found["nodes.first.choices.warm.ratings"] == ["first · “Warm” now costs 5 authenticity (it gave 10)"]


def test_a_criterion_that_only_a_neighbour_rates_changes_what_the_others_are_worth() -> None:
    found = _changes(
        FIRST.replace("ratings: {A1: {v: -2, note: n}, P2", "ratings: {A1: {v: -2, note: n}, A3: {v: 1}, P2")
    )
    assert found["nodes.first.choices.warm.ratings"] == ["first · “Warm” now gives 4 authenticity (it gave 10)"]


def test_texts_effects_times_and_ways_are_told() -> None:
    edited = FIRST.replace('"Hello Sam."', '"Hello Sam, I am Ines."').replace("heat - 5", "heat + 1")
    edited = edited.replace("minutes: 4", "minutes: 1").replace("after: 20", "after: 30")
    found = _changes(edited, SECOND.replace('when: "heat < 30", ', ""))
    assert found["nodes.first.choices.warm.text"] == [
        "first · “Warm”: the text changed: “Hello Sam.” → “Hello Sam, I am Ines.” (2 → 5 words)"
    ]
    assert found["nodes.first.choices.warm.set.heat"] == ["first · “Warm”: moves heat by +1 instead of −5"]
    assert found["nodes.first.choices.warm.minutes"] == ["first · “Warm”: takes 1 minute instead of 4 minutes"]
    assert found["nodes.first.silence.after"] == ["first · no answer: falls after 30 minutes instead of 20"]
    assert found["nodes.second.choices.stay.when"] == ["second · “Stay”: the condition is gone (it was heat < 30)"]


def test_a_rename_is_one_difference_and_its_references_are_none() -> None:
    old_gate = SECOND.replace('"heat < 30"', "\"seen('first') and chose('warm')\"")
    old = story(FIRST, old_gate, END)
    new = story(
        FIRST.replace("first:", "opening:").replace("id: warm", "id: kind"),
        old_gate.replace("'first'", "'opening'").replace("'warm'", "'kind'"),
        END,
        start="[opening]",
    )
    assert [one.sentence for one in compare(old, new)] == [
        "The beat first is now called opening",
        "opening · “Warm” has the id kind now (it was warm)",
    ]


def test_beats_options_and_the_cast_come_and_go() -> None:
    extra = """
    third:
      choices:
        - {id: x, label: X, text: "X.", do: reply, to: end, ratings: {A1: {v: 1, note: n}}}
        - {id: y, label: Y, text: "Y.", do: reply, to: end, ratings: {A1: {v: -1, note: n}}}
    """
    late = SECOND.replace(
        '{id: go, label: Go, text: "Bye.", do: reply, to: end', "{id: leave, label: L, do: wait, to: third"
    )
    personas = "{sam: {name: Sam Okell, handle: samokell, wants: an answer}, ada: {name: Ada, handle: ada, wants: x}}"
    found = {one.sentence for one in _compared(story(FIRST, late, extra, END, personas=personas))}
    assert "The beat third is new" in found
    assert "second · “L” is new" in found and "second · “Go” is gone" in found
    assert "The persona ada is new" in found


def test_ranges_that_moved_come_first() -> None:
    old = story(FIRST, SECOND, END)
    full = Range(0.0, 100.0, True, 0.0, 100.0)
    before = Ranges(full, full, None, None, 1, 1, True)
    after = replace(before, policy=Range(12.0, 100.0, True, 12.0, 100.0))
    assert [one.sentence for one in compare(old, old, None, (before, after))] == [
        "Policy can now end at 12 to 100 (it was 0 to 100)"
    ]


def test_changes_are_told_in_the_language_that_is_spoken() -> None:
    with spoken("de"):
        found = _changes(FIRST.replace("A1: {v: 2", "A1: {v: -1").replace("minutes: 4", "minutes: 1"))
    told = [sentence for sentences in found.values() for sentence in sentences]
    assert "first · „Warm“: A1 ist −1 statt +2" in told
    assert "first · „Warm“ kostet jetzt 5 Echtheit (vorher brachte es 10)" in told
    assert "first · „Warm“: dauert 1 Minute statt 4 Minuten" in told
    assert not any(word in sentence for sentence in told for word in (" now ", " is ", " the ", "instead"))
