"""Plans: what was played, and what didn't hold, in words with a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer.debrief.plan_player import Played, play_plan
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage
from simtrainer.scenario.plans import parse_plan
from tests.debrief.stories import HARROW, story

LIBRARY = Library.load()


def played(text: str) -> Played:
    return play_plan(Stage(Path("two-parcels.yaml"), story(), HARROW, LIBRARY), parse_plan(text, "two-parcels.x.plan"))


HOLDS = """
# the best road, asking first
expect node first
consult legal
expect minute 10:08
choose first-good
expect heat 5
choose second-good
choose third-good
until 10:50
choose fourth-good
expect ending end
expect finished
expect policy 100
expect authenticity 95..100
expect critical none
"""


def test_a_plan_that_holds() -> None:
    made = played(HOLDS)
    assert [str(one) for one in made.diagnostics] == []
    assert made.held
    assert made.outcome.to_dict()["path"][0] == {"node": "first", "choice": "first-good", "at": "10:18"}
    assert made.outcome.to_dict()["ending"] == "end"


def test_a_silence_is_waited_for() -> None:
    made = played("silence first\nexpect node second\nexpect minute 10:58\nchoose second-bad\nexpect critical C1")
    assert made.held, made.diagnostics
    assert [step.choice for step in made.outcome.path] == ["silence", "second-bad"]


def test_the_trap_echoes_its_case() -> None:
    made = played(
        "choose first-bad\nchoose second-bad\nchoose third-bad\nchoose fourth-bad\nexpect echo ba-gdpr-2018 strong"
    )
    assert made.held, made.diagnostics
    echo = next(one for one in made.outcome.to_dict()["echoes"] if one["case"] == "ba-gdpr-2018")
    assert echo == {"case": "ba-gdpr-2018", "level": "near_copy", "exact": 4, "of": 4}


@pytest.mark.parametrize(
    ("expectation", "words"),
    [
        ("expect node third", "Open at 10:08: second (second-good, second-bad)."),
        ("expect heat 50", "it is 5"),
        ("expect fear 3", "no variable"),
        ("expect ending end", "none is reached yet"),
        ("expect policy 10..20", "it is 100.0"),
        ("expect echo ba-gdpr-2018 mention", "doesn't echo"),
        ("expect echo nobody-1999", "there is no case"),
        ("expect critical C1", "crossed were: none"),
        ("expect minute 12:00", "it is 10:08"),
        ("expect finished", "expected the run to be over"),
    ],
)
def test_what_does_not_hold_is_said_with_its_line(expectation: str, words: str) -> None:
    made = played(f"choose first-good\n{expectation}\nexpect node second")
    (failure,) = made.diagnostics
    assert not made.held
    assert (failure.code, failure.place.file, failure.place.line) == ("SIM903", "two-parcels.x.plan", 2)
    assert words.lower() in failure.message.lower()


@pytest.mark.parametrize(
    "step",
    [
        "choose fourth-good",
        "choose nothing",
        "consult legal",
        "until 09:00",
        "silence third",
        "inject storm",
        'write x "hi"',
    ],
)
def test_a_step_that_cannot_be_taken_ends_the_plan(step: str) -> None:
    made = played(f"choose first-good\n{step}\nexpect heat 1000")
    (failure,) = made.diagnostics
    assert failure.place.line == 2
    assert "isn't possible" in failure.message


def test_a_plan_that_cannot_be_read_is_not_played() -> None:
    made = played("chose first-good\nchoose first-good")
    assert [one.code for one in made.diagnostics] == ["SIM901"]
    assert made.outcome.path == ()


def test_a_level_expected_is_the_least_that_will_do() -> None:
    road = "choose first-bad\nchoose second-bad\nchoose third-bad\nchoose fourth-bad\n"
    assert played(f"{road}expect echo ba-gdpr-2018 mention").held
    assert played(f"{road}expect echo ba-gdpr-2018").held
    weaker = "choose first-bad\nchoose second-bad\nchoose third-good\nchoose fourth-good\n"
    (failure,) = played(f"{weaker}expect echo ba-gdpr-2018 near_copy").diagnostics
    assert "ba-gdpr-2018 mention (2 of 4)" in failure.message
