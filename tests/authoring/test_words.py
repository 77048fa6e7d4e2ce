"""Word counts, grades and spelling: they say something of a bad text, and next to nothing of a good one."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from simtrainer import paths
from simtrainer.authoring.quick_fixes import quick_fixes
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.spelling import findings, slips
from simtrainer.authoring.splices import spliced
from simtrainer.authoring.words import grade, syllables, words
from simtrainer.cli import main
from simtrainer.library.catalogue import find_scenarios
from tests.authoring.test_completion import STORY

EASY = "The cat sat on the mat. She had her milk. Then she went out to play in the sun. " * 8
HARD = (
    "Notwithstanding considerable organisational complications, our representatives have prioritised a comprehensive "
    "investigation of the aforementioned irregularities, whose preliminary conclusions necessitate confidentiality. "
) * 6


def test_a_hard_text_asks_for_more_years_than_an_easy_one() -> None:
    easy, hard = grade([EASY]), grade([HARD])
    assert easy is not None and hard is not None
    assert easy < 3 and hard > 16
    assert grade(["Too short to say."]) is None


def test_the_english_grade_is_flesch_and_kincaids() -> None:
    text = "I like tea. " * 50  # three words of a syllable in a sentence
    assert grade([text]) == round(max(0.0, 0.39 * 3 + 11.8 - 15.59), 1)


def test_german_has_a_formula_of_its_own() -> None:
    text = "Die Bahn war da. " * 30 + "Die Verantwortlichen besprechen Entschädigungen. " * 10
    assert (found := grade([text], "de")) is not None and 3 < found < 12


@pytest.mark.parametrize(
    ("word", "count"),
    [("tea", 1), ("table", 2), ("apologised", 4), ("wanted", 2), ("makes", 1), ("people", 2), ("business", 3)],
)
def test_syllables_are_counted_about_right(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_nodes_words_and_the_lengths_of_its_options() -> None:
    found = words(Reading(1, STORY))
    node = next(one for one in found.nodes if one.id == "complaint")
    assert [(one.id, one.words, one.over) for one in node.options] == [("mind", 3, 0), ("script", 5, 75)]
    assert node.words == 2 + 3 + 5 and node.grade is None
    assert found.language == "en" and found.words >= found.read >= node.words


def test_planted_slips_are_found_where_they_stand_with_what_was_meant() -> None:
    text = STORY.replace("Cold soup.", "I recieve cold soup, Ruht, at my @adress, {org.name} definately.")
    found = slips(Reading(1, text))
    assert [(one.word, one.path, text[one.start : one.end]) for one in found] == [
        ("recieve", "nodes.complaint.posts.p-soup.text", "recieve"),
        ("definately", "nodes.complaint.posts.p-soup.text", "definately"),
    ], "names and handles are left alone"
    assert "receive" in found[0].proposals and found[1].proposals == ("definitely",)
    finding = findings(Reading(1, text))[1]
    assert finding.place.line == 1 + text[: finding.place.start].count("\n")
    label, edit = quick_fixes(Reading(1, text), finding)[0]
    assert label == "Write “definitely”" and "{org.name} definitely." in spliced(text, edit.splices)


def test_foreign_phrases_and_parts_of_words_with_hyphens_are_left_alone() -> None:
    text = STORY.replace("Cold soup.", "A papier mâché kit, pre-swum and semi-swumm. The papier stands alone.")
    assert [one.word for one in slips(Reading(1, text))] == ["papier"]
    assert text[slips(Reading(1, text))[0].start :].startswith("papier stands")


def test_british_spelling_and_words_of_the_trade_are_known() -> None:
    text = STORY.replace(
        "Cold soup.",
        "neighbours' favourite colours, apologised and organised; labelled hashtags, metres of emoji; they'd sent",
    )
    assert slips(Reading(1, text)) == []


def test_a_word_that_is_said_three_times_is_meant() -> None:
    assert slips(Reading(1, STORY.replace("Cold soup.", "the glorp, a glorp, my glorp"))) == []
    assert len(slips(Reading(1, STORY.replace("Cold soup.", "the glorp, a glorp")))) == 2


def test_a_german_text_is_left_alone() -> None:
    text = STORY.replace("Cold soup.", "Die Suppe war kalt und wir haben nicht einen Löffel von der Suppe und dem Brot")
    text = text.replace("Thank you for your feedback.", "Das ist nicht die Suppe, die wir auf der Karte und mit")
    assert slips(Reading(1, text)) == []


def test_hardly_anything_is_found_in_what_is_shipped() -> None:
    for path in find_scenarios(paths.scenarios()):
        reading = Reading(1, path.read_text("utf-8"))
        found = {one.word for one in slips(reading)}
        assert len(found) <= words(reading).words / 1000, (path.name, found)


def test_the_command_says_it_all(tmp_path: Path) -> None:
    file = tmp_path / "soup.yaml"
    file.write_text(STORY.replace("Cold soup.", "I recieve cold soup."), "utf-8")
    result = CliRunner().invoke(main, ["words", str(file)])
    assert result.exit_code == 0
    assert "complaint: 12 words; characters: mind 16, script 28 (+75 %)" in result.output
    assert f"{file}:21:" in result.output and "SIM607" in result.output and "Perhaps “receive”" in result.output
