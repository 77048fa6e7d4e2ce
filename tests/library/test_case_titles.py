"""The case to read today: another one every day, and none that would spoil a scenario."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.case_titles import CaseTitle, case_for, read_case_titles
from simtrainer.library.catalogue import Library

DAY = date(2026, 11, 22)


def test_titles_are_those_of_the_library_and_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = tmp_path / "data" / "cases.json"
    titles = read_case_titles(paths.scenarios(), index)
    cases = Library.load().cases.cases
    assert [one.id for one in titles] == list(cases)
    assert titles[0].moves == len(cases[titles[0].id].moves)
    assert all(1 <= one.minutes <= 5 for one in titles)
    monkeypatch.delattr(Library, "cases")
    assert read_case_titles(paths.scenarios(), index) == titles


@pytest.mark.parametrize("text", ["", "[]", '{"stamp": 1}', '{"cases": [1], "stamp": []}'])
def test_a_damaged_index_or_library_is_no_trouble(tmp_path: Path, text: str) -> None:
    index = tmp_path / "cases.json"
    index.write_text(text, encoding="utf-8")
    assert len(read_case_titles(paths.scenarios(), index)) > 40
    assert read_case_titles(tmp_path, index) == []
    (tmp_path / "cases.yaml").write_text("version: [", encoding="utf-8")
    assert read_case_titles(tmp_path, index) == []


def test_every_day_has_its_case_and_spoilt_ones_never_come() -> None:
    cases = [CaseTitle(str(number), f"Case {number}", 3, 1) for number in range(10)]
    assert case_for(DAY, cases, ()) == case_for(DAY, list(reversed(cases)), ())
    shown = [case_for(DAY + timedelta(days), cases, {"3", "7"}) for days in range(100)]
    ids = {one.id for one in shown if one}
    assert ids == set("012345689") - {"3", "7"}
    assert case_for(DAY, cases[:2], {"0", "1"}) is None
