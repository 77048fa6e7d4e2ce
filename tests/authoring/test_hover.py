"""What is said of the word under the cursor, and where else it is used."""

from __future__ import annotations

import pytest

from simtrainer import paths
from simtrainer.authoring.fields.all import SCENARIO
from simtrainer.authoring.hover import Hover, hover
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.references import references
from simtrainer.library.catalogue import Library
from tests.authoring.test_completion import STORY


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load(paths.scenarios())


def _on(words: str, inside: str = "", text: str = STORY, library: Library | None = None) -> Hover | None:
    """What is said of `inside` (or the first character) of a piece of the story."""
    assert text.count(words) == 1, words
    offset = text.index(words) + (words.index(inside) if inside else 0) + 1
    return hover(Reading(1, text).complete(), offset, Reading(0, STORY), library)


def test_a_key_says_what_it_means() -> None:
    found = _on("    focus: p-soup", "focus")
    assert found is not None
    assert found.title == "focus" and "answering" in found.text
    assert found.tags == ("of a node", "id of a post")
    assert found.example == "focus: p-soup"
    needed = _on("kind: negative-comment", "kind")
    assert needed is not None and "needed" in needed.tags


def test_a_reference_says_what_it_leads_to_and_who_uses_it() -> None:
    found = _on("focus: p-soup", "p-soup")
    assert found is not None
    assert found.tags == ("post",) and "ruth: Cold soup" in found.text
    assert found.used_by == ("nodes.complaint.focus",)
    assert found.defined == "nodes.complaint.posts.p-soup"
    assert (STORY[found.start : found.end]) == "p-soup"


def test_a_node_knows_who_leads_to_it() -> None:
    found = _on("  warm:\n", "warm")
    assert found is not None
    assert found.title == "warm" and found.tags == ("node", "written here")
    assert "Warm again" in found.text
    assert found.used_by == ("nodes.complaint.choices.mind.to", "nodes.complaint.choices.script.to")


def test_variables_in_expressions_and_in_their_table() -> None:
    found = _on("heat: heat - 5", "heat -")
    assert found is not None and found.tags == ("variable",) and "0 to 100" in found.text
    declared = _on("heat: {type", "heat")
    assert declared is not None and declared.used_by == ("nodes.complaint.choices.mind.set.heat",)
    text = STORY.replace("set: {heat: heat - 5}", "when: \"seen('warm') and elapsed() > 5\"")
    function = _on("elapsed", text=text)
    assert function is not None and function.tags == ("function",)
    seen = _on("seen('warm')", "warm", text=text)
    assert seen is not None and seen.title == "warm" and seen.tags == ("node",)


def test_people_moves_and_words(library: Library) -> None:
    ruth = _on("by: ruth", "ruth")
    assert ruth is not None and "Ruth Calder" in ruth.text and "somebody to mind" in ruth.text
    text = STORY.replace("set: {heat: heat - 5}", "moves: [apologise-specific]")
    move = _on("apologise-specific", text=text, library=library)
    assert move is not None and move.text == (
        f"{library.moves.moves['apologise-specific'].label}. {library.moves.moves['apologise-specific'].definition}"
    )
    phase = _on("phase: first-words", "first")
    assert phase is not None and phase.text == "The first human answer."


def test_it_works_where_the_text_does_not_parse() -> None:
    broken = STORY.replace("        to: warm\n  warm:", "        to: [\n  warm:")
    assert Reading(1, broken).source.root is None
    found = _on("  warm:\n", "warm", text=broken)
    assert found is not None and found.used_by == (
        "nodes.complaint.choices.mind.to",
        "nodes.complaint.choices.script.to",
    )


def test_nothing_is_said_of_a_remark() -> None:
    assert _on("# a remark", "remark", text=STORY + "# a remark\n") is None


def test_references_of_the_shipped_stories_lead_somewhere() -> None:
    for path in sorted(paths.scenarios().glob("*/*.yaml")):
        reading = Reading(1, path.read_text("utf-8"), str(path))
        if path.parent.name in ("organisations", "rule-packs"):
            continue
        found = references(reading, SCENARIO)
        for (kind, name), uses in found.used.items():
            if kind in ("node", "choice", "post", "promise", "channel", "variable"):
                assert found.definition(kind, name) or name == "done", (path.name, kind, name)
            for use in uses:
                assert reading.text[use.start : use.end].strip("\"'") == name, use
