"""The page for each audience, and the business case from the client's own numbers."""

from __future__ import annotations

import pytest

from simtrainer.debrief.audiences import NAMES, audience_view, first_audience
from simtrainer.debrief.business_case import ENTRIES, business_case, read_number
from tests.debrief.test_report import report

PREVENTED = {"incidents": "10", "preventable": "50", "reduction": "20-60", "incident-cost": "8,000"}
COST = {"licences": "1000", "people": "20", "hours": "2", "hour-rate": "50", "facilitation": "0"}


def case(numbers: dict[str, str]):
    return business_case({f"business/{key}": text for key, text in numbers.items()})


def test_there_are_no_numbers_but_the_clients() -> None:
    empty = case({})
    assert (empty.prevented, empty.served, empty.cost, empty.benefit, empty.payback) == (None, None, None, None, None)


def test_a_part_counts_only_when_all_its_numbers_are_there() -> None:
    found = case({**COST, "people": ""})
    assert found.cost is None
    found = case(COST)
    assert found.cost is not None
    assert found.cost.middle == 1000 + 20 * 2 * 50
    assert found.benefit is None


def test_ranges_give_low_middle_and_high_and_the_assumption_that_matters_most() -> None:
    found = case({**PREVENTED, **COST, "people": "18-22"})
    assert found.prevented is not None
    assert (found.prevented.low, found.prevented.middle, found.prevented.high) == (8_000, 16_000, 24_000)
    assert found.moves_most == "By how much it would shrink them"
    assert found.payback == (2, 5)


def test_what_never_pays_back_is_said_so() -> None:
    found = case({**PREVENTED, "incidents": "0-1", **COST})
    assert found.payback is not None
    assert found.payback[1] is None


@pytest.mark.parametrize(
    ("text", "middle"),
    [("1,200", 1200), ("20-40", 30), ("20 to 40", 30), ("5 %", 5), ("0.5", 0.5), ("12 min", 12), ("1\u202f000", 1000)],
)
def test_numbers_are_read_as_people_write_them(text: str, middle: float) -> None:
    span = read_number(text)
    assert span is not None
    assert span.middle == middle


@pytest.mark.parametrize("text", ["", "many", "-4", "40-20", "1-2-3", "1e400", "9" * 400, "nan", "."])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None


def test_a_share_over_a_hundred_is_none() -> None:
    assert read_number("140 %", share=True) is None
    assert all(entry.share == (entry.unit == "%") for entry in ENTRIES)


@pytest.mark.parametrize("road", ["gggg", "bbbb", "ssss", ""])
def test_every_audience_has_something_to_be_told_and_to_answer(road: str) -> None:
    made = report(road)
    for audience in NAMES:
        view = audience_view(audience, made)
        assert view.told
        assert all(view.told)
        assert view.asked
    assert first_audience(made) == "employees"


def test_executives_hear_of_the_case_and_of_the_lines() -> None:
    told = " ".join(audience_view("executives", report("bbbb")).told)
    assert "British Airways" in told
    assert "Private details in public" in told


def test_employees_end_with_whom_to_call() -> None:
    told = audience_view("employees", report("bbbb")).told
    assert any(line.startswith("Call ") for line in told)
