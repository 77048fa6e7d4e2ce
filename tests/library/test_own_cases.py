"""One's own incidents stand beside the shipped cases, and a broken file takes nothing else with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from simtrainer.debrief.build import library_aligner
from simtrainer.library.cases import Case, CaseMove, Checked
from simtrainer.library.catalogue import Library
from simtrainer.library.own_case_text import own_case_text
from simtrainer.terminal.check import check_all

HOSTILE = ["yes", "#sorry", "a: b", "- x", '"quoted"', "back\\slash", "line\nbreak", "{brace}", "*really*", "\x00\x1f"]


@pytest.fixture
def case() -> Case:
    return Case(
        id="lamp-week-2025",
        org="Our own house",
        title="The week of the lamps",
        polarity="negative",
        year=2025,
        month=0,
        country="",
        industry="Retail",
        platforms=(),
        types=("slow-response", "ignored-complaint"),
        scct="",
        audiences=(),
        scenario_kinds=("negative-comment", "brewing-crisis", "influencer-outreach"),
        facts="Eleven lamps arrived wet. We answered on the fourth day.",
        moves=(
            CaseMove(1, "silence", "harm", "Nobody answered for three days."),
            CaseMove(2, "boilerplate", "harm", "The same paragraph under every picture."),
            CaseMove(3, "escalate-lead", "harm", "The depot was never asked.", omitted=True),
        ),
        outcome=("Two hundred comments",),
        better_response="",
        lesson="Ask the depot first.",
        discussion="",
        checked=Checked("memory", ()),
        sources=(),
        own=True,
    )


def keep(folder: Path, case: Case) -> Path:
    file = folder / f"{case.id}.yaml"
    file.write_text(own_case_text(case), encoding="utf-8")
    return file


def test_an_own_case_is_told_beside_the_others_and_found_as_an_echo(tmp_path: Path, case: Case) -> None:
    keep(tmp_path, case)
    shipped, library = Library.load(), Library.load(own_cases=tmp_path)
    assert library.cases.cases[case.id] == case
    assert len(library.cases.cases) == len(shipped.cases.cases) + 1
    match = library_aligner(library, "negative").compare(["silence", "boilerplate"], {"escalate-lead"}, case.id)
    assert (match.exact, match.of) == (3, 3)
    assert "memory" in library.cases.checked_levels


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_typed_comes_back_as_it_was_typed(tmp_path: Path, case: Case, words: str) -> None:
    typed = replace(
        case, org=f"Us {words}", title=words, facts=f"{words} then", lesson=f"- {words}", outcome=(words, "x")
    )
    if words == HOSTILE[-1]:
        typed = replace(typed, title="t", outcome=("x",))
    keep(tmp_path, typed)
    read = Library.load(own_cases=tmp_path).cases
    assert not read.faults
    shown = read.cases[case.id]
    plain = str.maketrans("", "", "\x00\x1f")
    assert (shown.title, shown.org) == (typed.title, typed.org.translate(plain))
    assert shown.facts == typed.facts.translate(plain)


def test_a_broken_own_file_is_told_and_the_rest_stays(tmp_path: Path, case: Case) -> None:
    keep(tmp_path, case)
    (tmp_path / "half.yaml").write_text("simtrainer-case: 1\nid: half\ntitle: [", encoding="utf-8")
    (tmp_path / "twice.yaml").write_text(own_case_text(case), encoding="utf-8")
    cases = Library.load(own_cases=tmp_path).cases
    assert case.id in cases.cases
    assert {path.name for path in cases.faults} == {"half.yaml", "twice.yaml"}
    assert all(errors and errors[0].message for errors in cases.faults.values())


def test_the_command_line_checks_an_own_case(tmp_path: Path, case: Case) -> None:
    file = keep(tmp_path, replace(case, types=("slow-respons",)))
    (found,) = check_all([file]).files
    assert found.kind == "own case"
    assert "slow-response" in str(found.diagnostics[0].advice) + found.diagnostics[0].message
