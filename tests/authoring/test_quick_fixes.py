"""What is offered for a finding mends it: tried on every story with a planted fault."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from simtrainer.authoring.quick_fixes import FIXES, quick_fixes
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import spliced
from simtrainer.library.catalogue import Library
from simtrainer.scenario.codes import CODES
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.terminal.check import check_file

BROKEN = Path(__file__).parents[1] / "checking" / "broken"
FILES = {path.name[:6]: path for path in sorted(BROKEN.glob("*.yaml"))}
TO_WRITE_ON = ("SIM507", "SIM508", "SIM601")
"""Only the author can mend these; what is offered makes room for it."""
SEARCHED = ("SIM360",)
"""Found by exploring, which the quick look leaves out."""
ONLY_SOMETIMES = ("SIM417",)
"""The planted fault is one of those that a program can't mend."""


@cache
def library() -> Library:
    return Library.load()


def _findings(text: str, folder: Path) -> list[Diagnostic]:
    path = folder / "story.yaml"
    path.write_bytes(text.encode())
    return list(check_file(path, library(), quick=True).diagnostics)


def _fixed(text: str, finding: Diagnostic) -> dict[str, str]:
    """The text after each fix, by the fix's label."""
    reading = Reading(1, text)
    return {label: spliced(text, edit.splices) for label, edit in quick_fixes(reading, finding, library())}


@pytest.mark.parametrize("code", [code for code in FILES if code in FIXES and code not in SEARCHED + ONLY_SOMETIMES])
def test_every_fix_mends_what_it_is_offered_for(code: str, tmp_path: Path) -> None:
    text = FILES[code].read_bytes().decode()
    before = [one for one in _findings(text, tmp_path) if one.code == code]
    fixed = _fixed(text, before[0])
    mended = {label: after for label, after in fixed.items() if not label.startswith("Silence it")}
    assert mended, "nothing is offered"
    for label, after in mended.items():
        found = _findings(after, tmp_path)
        assert (sum(one.code == code for one in found) < len(before)) is (code not in TO_WRITE_ON), label
        assert not [one for one in found if one.code < "SIM1"], f"{label} leaves a text that can't be read"


def test_most_codes_have_a_fix() -> None:
    assert len(FIXES) >= 60 and set(FIXES) <= set(CODES)


def _only(code: str, tmp_path: Path) -> tuple[str, dict[str, str]]:
    text = FILES[code].read_bytes().decode()
    finding = next(one for one in _findings(text, tmp_path) if one.code == code)
    return text, _fixed(text, finding)


def test_a_missing_node_is_written_or_the_near_one_is_meant(tmp_path: Path) -> None:
    _text, fixed = _only("SIM204", tmp_path)
    assert list(fixed) == ["Write “sour”", "Write the decision “sore”", "Write the ending “sore”"]
    assert "\n  sore:\n" in fixed["Write the ending “sore”"]


def test_a_hashtag_gets_its_quotes(tmp_path: Path) -> None:
    text, fixed = _only("SIM016", tmp_path)
    swallowed = re.search(r"analogy: (#.*)", text)
    assert swallowed is not None
    assert f'analogy: "{swallowed[1]}"' in fixed["Put it in quotes"]


def test_a_variable_that_nobody_asks_goes_with_its_effects(tmp_path: Path) -> None:
    text = FILES["SIM404"].read_bytes().decode()
    text = text.replace("set: {heat: heat + 30}", "set: {heat: heat + 30, idle: true}", 1)
    assert "idle: true" in text
    finding = next(one for one in _findings(text, tmp_path) if one.code == "SIM404")
    fixed = _fixed(text, finding)
    gone = fixed["Remove the variable idle"]
    assert "idle" not in "\n".join(gone.split("\n")[1:])
    assert "set: {heat: heat + 30}" in gone


def test_a_count_that_stands_alone_is_compared(tmp_path: Path) -> None:
    text = FILES["SIM417"].read_bytes().decode().replace("count('first') + heat > 3", "count('first')")
    finding = next(one for one in _findings(text, tmp_path) if one.code == "SIM417")
    assert "count('first') >= 1" in _fixed(text, finding)["Compare it: >= 1"]


def test_a_finding_of_taste_can_be_silenced_with_a_reason(tmp_path: Path) -> None:
    text, fixed = _only("SIM505", tmp_path)
    silenced = fixed["Silence it here, and say why"]
    after = {one.code for one in _findings(silenced, tmp_path)}
    assert after == {"SIM017"}, "the reason is still to be written"
    errors = _fixed(text, next(one for one in _findings(_only("SIM204", tmp_path)[0], tmp_path)))
    assert not any(label.startswith("Silence") for label in errors)


def test_no_remark_is_put_into_a_text_of_several_lines(tmp_path: Path) -> None:
    text = FILES["SIM505"].read_bytes().decode()
    finding = next(one for one in _findings(text, tmp_path) if one.code == "SIM505")
    spread = text.replace("summary: ", "summary: |\n  First\n  and ", 1)
    assert spread != text
    at = spread.index("  First") + 3
    moved = replace(finding, place=replace(finding.place, start=at, end=at + 1), path="summary")
    assert quick_fixes(Reading(1, spread), moved) == []
    assert quick_fixes(Reading(1, text), replace(finding, path="nowhere"))


def test_nothing_is_offered_for_a_text_that_has_changed_since(tmp_path: Path) -> None:
    text = FILES["SIM505"].read_bytes().decode()
    finding = next(one for one in _findings(text, tmp_path) if one.code == "SIM505")
    assert quick_fixes(Reading(2, "simtrainer: 1\n"), finding) == []
