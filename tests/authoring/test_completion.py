"""What is proposed where: in whole texts, and in those that are half typed."""

from __future__ import annotations

import pytest

from simtrainer import paths
from simtrainer.authoring.completion import Proposal, completion
from simtrainer.authoring.reading import Reading
from simtrainer.library.catalogue import Library

STORY = """\
simtrainer: 1
id: soup
title: Soup
kind: negative-comment
summary: "Soup."
role: {name: Ines, title: care}
organisation: harrow-finch
start_at: "2026-10-14 18:05"
start: [complaint]
variables:
  heat: {type: integer, start: 10, min: 0, max: 100}
  used: {type: one-of, values: [none, public], start: none}
personas:
  ruth: {name: Ruth Calder, wants: "somebody to mind"}
channels:
  quipline: {kind: microblog, limit: 300}
nodes:
  complaint:
    phase: first-words
    posts:
      - {id: p-soup, by: ruth, text: "Cold soup."}
    focus: p-soup
    choices:
      - id: mind
        do: reply
        text: "Ruth, I'm sorry."
        set: {heat: heat - 5}
        to: warm
      - id: script
        do: reply
        text: "Thank you for your feedback."
        to: warm
  warm:
    title: Warm again
    ending: {title: "Hot soup", tone: good, text: "They came back."}
"""


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load(paths.scenarios())


def _at(text: str, library: Library | None = None) -> list[Proposal]:
    """What is proposed at the bar in a text that need not parse; STORY is the last one that did."""
    offset = text.index("▮")
    return completion(Reading(2, text.replace("▮", "", 1)).complete(), offset, Reading(1, STORY), library)


def _labels(text: str, library: Library | None = None) -> list[str]:
    return [one.label for one in _at(text, library)]


def _written(text: str, label: str, library: Library | None = None) -> str:
    """The text after a proposal was taken."""
    one = next(one for one in _at(text, library) if one.label == label)
    bare = text.replace("▮", "", 1)
    return bare[: one.start] + one.insert + bare[one.end :]


@pytest.mark.parametrize(
    ("before", "after", "first"),
    [
        ("    phase: first-words", "    phase: ▮", "notice"),
        ("    phase: first-words", "    phase: rep▮", "repair"),
        ("    focus: p-soup", "    focus: ▮", "p-soup"),
        ("        to: warm\n      - id: script", "        to: ▮\n      - id: script", "complaint"),
        ("by: ruth", "by: ▮", "ruth"),
        ("by: ruth", "by: r▮, ", "ruth"),
        ("heat: heat - 5}", "heat: h▮}", "heat"),
        ("        set: {heat: heat - 5}", "        when: ▮", "heat"),
        ("        set: {heat: heat - 5}", '        when: "used == ▮', "none"),
        ("        set: {heat: heat - 5}", "        when: \"seen('wa▮", "warm"),
        ("        set: {heat: heat - 5}", "        when: \"not chose('▮')\"", "mind"),
        ("        set: {heat: heat - 5}", "        set: {used: ▮}", "none"),
        ("        set: {heat: heat - 5}", "        ratings: {P2: {v: ▮", "2"),
        ("start: [complaint]", "start: [▮]", "complaint"),
        ("kind: microblog", "kind: d▮", "direct-messages"),
        ("    phase: first-words", "    harm: ▮", "yes"),
    ],
)
def test_values_are_proposed_that_fit(before: str, after: str, first: str) -> None:
    assert before in STORY
    assert _labels(STORY.replace(before, after, 1))[0] == first


def test_keys_are_proposed_that_are_allowed_and_missing() -> None:
    text = STORY.replace("        to: warm\n      - id: script", "        ▮\n      - id: script", 1)
    labels = _labels(text)
    assert labels[0] == "to", "what is needed comes first"
    assert "moves" in labels and "why" in labels
    assert "do" not in labels and "text" not in labels, "they are there already"
    assert "phase" not in labels, "that is a key of nodes"


def test_in_braces_too_in_a_line_that_is_not_finished() -> None:
    labels = _labels(STORY.replace('{id: p-soup, by: ruth, text: "Cold soup."}', "{id: p-soup, by: ruth, ▮"))
    assert "text" in labels and "likes" in labels and "by" not in labels


def test_a_node_is_offered_one_way_on_only() -> None:
    labels = _labels(STORY.replace("    title: Warm again", "    ▮"))
    assert "title" in labels
    assert not {"choices", "next", "silence"} & set(labels), "it has an ending"


def test_what_is_taken_replaces_the_word_that_was_begun() -> None:
    text = STORY.replace("    phase: first-words", "    phase: rep▮words")
    assert "    phase: repair\n" in _written(text, "repair")
    assert '{heat: heat - 5}\n        why: ""' in _written(
        STORY.replace("{heat: heat - 5}", "{heat: heat - 5}\n        wh▮"), "why"
    )


def test_names_of_the_library_are_proposed_where_there_is_one(library: Library) -> None:
    text = STORY.replace("        set: {heat: heat - 5}", "        moves: [inform, ▮]")
    assert "apologise-specific" in _labels(text, library) and "inform" not in _labels(text, library)
    assert _labels(text) == []
    rated = STORY.replace("        set: {heat: heat - 5}", "        ratings:\n          ▮")
    assert "P2" in _labels(rated, library) and "P6" not in _labels(rated, library), "P6 is scored by the clock"
    asked = STORY.replace("        set: {heat: heat - 5}\n        to: warm\n", "").replace(
        "    focus: p-soup", "    consults:\n      ▮"
    )
    assert _labels(asked, library)[:-1] == list(library.organisations["harrow-finch"].contacts)
    assert "two-parcels" not in _labels(STORY.replace("organisation: harrow-finch", "organisation: ▮"), library)
    assert "harrow-finch" in _labels(STORY.replace("organisation: harrow-finch", "organisation: ▮"), library)


def test_texts_offer_names_in_braces_and_nothing_else(library: Library) -> None:
    assert _labels(STORY.replace("Cold soup.", "Cold ▮ soup."), library) == []
    text = STORY.replace("Cold soup.", "{or▮ soup.")
    assert _labels(text, library) == ["{org.name}", "{org.handle}"]
    assert 'text: "{org.name} soup."' in _written(text, "{org.name}", library)
    block = STORY.replace('text: "Ruth, I\'m sorry."', "text: |\n          Dear {▮")
    assert "{org.name}" in _labels(block, library)


def test_a_node_that_is_led_to_can_be_written() -> None:
    text = STORY.replace("        to: warm\n  warm:", "        to: cool\n  warm:") + "  ▮\n"
    assert _labels(text)[0] == "cool"


def test_remarks_offer_codes_to_ignore() -> None:
    labels = _labels(STORY + "# sim: ignore SIM40▮\n")
    assert "SIM404" in labels and "SIM204" not in labels, "references have to be mended"
    assert _labels(STORY + "# a ▮") == []


def test_an_organisations_file_has_keys_of_its_own() -> None:
    labels = _labels("simtrainer-organisation: 1\nid: acme\n▮\n")
    assert "clauses" in labels and "nodes" not in labels
    assert _labels("simtrainer-organisation: 1\nclauses:\n  - id: '1'\n    criterion: A▮\n") == [
        f"A{number}" for number in range(1, 8)
    ]


def test_every_offset_of_a_story_has_an_answer() -> None:
    for offset in range(0, len(STORY), 3):
        completion(Reading(1, STORY[:offset]), offset)
        completion(Reading(1, STORY), offset)
