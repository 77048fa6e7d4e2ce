"""Every file of tests/plans/bad says in its first line what it must give."""

import re
from pathlib import Path

import pytest

from simtrainer.scenario.codes import CODES
from simtrainer.scenario.format import painted_all
from simtrainer.scenario.loader import load_scenario, read_scenario
from simtrainer.scenario.reading import Vocabulary
from simtrainer.scenario.source import read_text

BAD = Path(__file__).parent.parent / "plans" / "bad"
BROKEN = Path(__file__).parent.parent / "checking" / "broken"
FILES = sorted(BAD.glob("*.yaml"))
ELSEWHERE = {
    "SIM001", "SIM002", "SIM003", "SIM019", "SIM020",  # no YAML text to write down: test_hostile.py
    "SIM607",  # needs a dictionary: the editor's
    "SIM650", "SIM651", "SIM652", "SIM653", "SIM654", "SIM655", "SIM656",  # tests/translation
    "SIM223", "SIM224", "SIM225", "SIM608", "SIM609",  # lessons, cards, belts: tests/learning/test_reading.py
    "SIM901", "SIM902", "SIM903",  # plans
}  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_bad_file_gives_its_codes_at_their_lines(path: Path):
    text = path.read_text("utf-8")
    wanted = set(re.findall(r"(SIM\d\d\d) at line (\d+)", text.split("\n")[0]))
    loaded = load_scenario(path)
    assert {(one.code, str(one.place.line)) for one in loaded.diagnostics} == wanted
    errors = any(CODES[code].severity == "error" for code, _ in wanted)
    assert (loaded.scenario is None) == errors
    for one in loaded.diagnostics:
        assert one.message and one.advice
        assert "{" not in one.message.replace("{what}", "")
        assert one.place.start <= one.place.end <= len(text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_finding_is_painted_with_its_line_and_a_caret(path: Path):
    text = path.read_text("utf-8")
    painted = painted_all(load_scenario(path).diagnostics, text)
    assert path.stem in painted
    if path.stem != "SIM004":
        assert "^" in painted
    assert painted.endswith(("error", "warning", "advice", "errors", "warnings"))


def test_there_is_a_bad_file_for_every_code():
    with_a_library = {path.stem[:6] for path in BROKEN.glob("*.yaml")}
    assert {path.stem for path in FILES} | with_a_library == set(CODES) - ELSEWHERE


def test_codes_are_checked_against_a_vocabulary():
    text = (BAD / "SIM311.yaml").read_text("utf-8")
    text = text.replace("do: wait, to: end", "do: wait, moves: [monitor, silense], to: end")
    text = text.replace("start: [first]", "start: [first]\ntraps: [{case: ba-gdpr-2017}]")
    text = text.replace("  end:\n", "    consults: {legl: {minutes: 5, says: Wait.}}\n  end:\n")
    words = Vocabulary(moves={"monitor", "silence"}, cases={"ba-gdpr-2018"}, contacts={"legal"})
    found = {one.code: one for one in read_scenario(text, "story.yaml", words).diagnostics}
    assert {"SIM212", "SIM213", "SIM214"} <= set(found)
    assert "silence" in found["SIM212"].message
    place = found["SIM212"].place
    assert text[place.start : place.end] == "silense"


def test_an_ignore_silences_its_own_line_only():
    path = BAD / "SIM404.yaml"
    text = path.read_text("utf-8")
    quiet = text.replace("  idle: {type: flag}", "  idle: {type: flag} # sim: ignore SIM404 kept for part two")
    assert read_scenario(quiet).diagnostics == []
    elsewhere = text.replace("start: [first]", "start: [first] # sim: ignore SIM404 kept for part two")
    assert [one.code for one in read_scenario(elsewhere).diagnostics] == ["SIM404"]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('a: "never closed\nb: c\n', 1, "has no closing quote"),
        ("a: [b,\nc\nd: e\n", 3, "missing in the list that begins in line 1"),
        ("a:\n  b: 1\n c: 2\n", 3, "the indent doesn't fit"),
    ],
)
def test_a_slip_of_yaml_is_told_where_it_was_made_in_words_without_a_grammar(text: str, line: int, said: str):
    (found,) = read_text(text, "x.yaml").problems
    assert (found.code, found.place.line) == ("SIM006", line)
    assert said in found.message
