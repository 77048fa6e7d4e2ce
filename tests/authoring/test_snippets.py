"""Every piece that is offered can be taken where it is offered: the text still says something whole."""

from __future__ import annotations

import pytest

from simtrainer.authoring.completion import completion
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.snippets import SNIPPETS, Snippet
from simtrainer.scenario.loader import read_scenario
from tests.authoring.test_completion import STORY

PLACES = {
    "nodes": STORY + "  ▮\n",
    "nodes.*": STORY.replace("    focus: p-soup\n", "    focus: p-soup\n    ▮\n"),
    "nodes.*.choices": STORY.replace("      - id: script", "      ▮\n      - id: script"),
    "nodes.*.posts": STORY.replace("    focus: p-soup", "      ▮\n    focus: p-soup"),
    "nodes.*.consults": STORY.replace("    focus: p-soup", "    consults:\n      ▮\n    focus: p-soup"),
    "nodes.*.choices.*.promises": STORY.replace(
        "        set: {heat: heat - 5}", "        promises:\n          ▮\n        set: {heat: heat - 5}"
    ),
    "personas": STORY.replace("channels:\n", "  ▮\nchannels:\n"),
    "variables": STORY.replace("personas:\n", "  ▮\npersonas:\n"),
    "injects": STORY + "injects:\n  ▮\n",
}


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda one: one.label)
def test_a_piece_is_offered_where_it_belongs_and_can_be_read_there(snippet: Snippet) -> None:
    text = PLACES[snippet.where]
    offset = text.index("▮")
    bare = text.replace("▮", "")
    offered = completion(Reading(2, bare).complete(), offset, Reading(1, STORY))
    one = next(one for one in offered if one.label == snippet.label)
    after = bare[: one.start] + one.insert + bare[one.end :]
    loaded = read_scenario(after)
    # The ways of a new piece are still to be drawn; what is written there is whole.
    left = {finding.code for finding in loaded.errors} - {"SIM121", "SIM313"}
    assert left == set(), [str(finding) for finding in loaded.errors]
    assert loaded.source.root is not None


def test_ids_that_are_taken_get_a_number() -> None:
    text = STORY + "  new-ending:\n    ending: {title: a, tone: bad, text: b}\n  ▮\n"
    offset = text.index("▮")
    offered = completion(Reading(2, text.replace("▮", "")).complete(), offset)
    assert next(one for one in offered if one.label == "an ending").insert.startswith("new-ending-2:\n    ending:")
