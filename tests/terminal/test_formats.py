"""Findings in every form: text, text in colour, JSON and SARIF; and the help page of a code."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer.cli import main
from simtrainer.scenario.codes import CODES
from simtrainer.scenario.format import Snippet
from simtrainer.terminal import explain as pages
from simtrainer.terminal.coloured import source_line

BROKEN = Path(__file__).parent.parent / "checking" / "broken"
ONE = BROKEN / "SIM204-way-to-nowhere.yaml"
_CODES = re.compile(r"\x1b\[[0-9;]*m")


def simtrainer(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)])


def test_colours_are_for_terminals_and_the_marker_stands_under_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in simtrainer("check", ONE).output
    monkeypatch.setenv("FORCE_COLOR", "1")
    done = simtrainer("check", ONE)
    assert done.exit_code == 1
    assert "\x1b[" in done.output
    lines = _CODES.sub("", done.output).split("\n")
    shown = next(number for number, line in enumerate(lines) if "to: sore" in line)
    assert lines[shown + 1].index("━━━━") == lines[shown].index("sore")
    assert "Did you mean “sour”?" in _CODES.sub("", done.output)


def test_wide_signs_before_the_place_move_the_marker() -> None:
    line, marker = source_line(Snippet(7, "漢字 sore", 3, 4), "red").plain.split("\n")
    assert marker.index("━") == line.index("sore") + 2  # each of the two takes two columns


def test_sarif_names_the_rule_and_the_place() -> None:
    done = simtrainer("check", "--format", "sarif", ONE, BROKEN / "SIM603-too-long.yaml")
    assert done.exit_code == 1
    log = json.loads(done.output)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["SIM204", "SIM603"]
    results = {one["ruleId"]: one for one in run["results"]}
    assert (results["SIM204"]["level"], results["SIM603"]["level"]) == ("error", "warning")
    for one in results.values():
        assert rules[one["ruleIndex"]] == one["ruleId"]
        place = one["locations"][0]["physicalLocation"]
        region = place["region"]
        assert not place["artifactLocation"]["uri"].startswith("/")
        text = (BROKEN / Path(place["artifactLocation"]["uri"]).name).read_text("utf-8")
        said = text[region["charOffset"] :][: region["charLength"]]
        assert said == text.split("\n")[region["startLine"] - 1][region["startColumn"] - 1 :][: len(said)]
    assert "sour" in results["SIM204"]["message"]["text"]


def test_json_by_either_name_is_the_same() -> None:
    assert simtrainer("check", "--json", ONE).output == simtrainer("check", "--format", "json", ONE).output


def test_a_warning_alone_is_no_failure() -> None:
    done = simtrainer("check", BROKEN / "SIM603-too-long.yaml")
    assert done.exit_code == 0
    assert done.output.rstrip().endswith("1 file checked: 1 warning.")


def test_watching_is_for_people() -> None:
    assert simtrainer("check", "--watch", "--json", ONE).exit_code == 2


# ---- explain


@pytest.mark.parametrize("word", ["SIM203", "sim203", "203"])
def test_a_code_is_explained_however_it_is_typed(word: str) -> None:
    done = simtrainer("explain", word)
    assert done.exit_code == 0
    assert done.output.startswith("SIM203  a reserved id")


def test_an_unknown_code_is_said_with_what_may_be_meant() -> None:
    done = simtrainer("explain", "SIM2O3")
    assert done.exit_code == 2
    assert "There is no code SIM2O3." in done.output


def test_without_a_code_all_are_listed() -> None:
    output = simtrainer("explain").output
    assert all(code in output for code in CODES)


@pytest.mark.parametrize("row", CODES.values(), ids=lambda row: row.code)
def test_every_code_has_a_page_that_tells_why_with_an_example(row: pages.Code) -> None:
    page = simtrainer("explain", row.code).output
    assert "Why it matters" in page and "How to mend it" in page and "For example" in page
    assert row.wrong and row.right and row.wrong != row.right
    said = page.partition("For example")[0] + page.partition("How to mend it")[2]
    assert not re.search(r"\{[a-z_]+\}”|\.…", said)
    assert ("# sim: ignore" in page) == (row.silenced and row.family != "plans") or "can't be silenced" in page
