"""Confidence against strength, outcomes against what the run shows, and what helps against fears."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simtrainer.debrief.build import build_report
from simtrainer.debrief.fears import comfort, fear_helps, movement
from simtrainer.debrief.notes import Fear
from simtrainer.debrief.report import Report
from simtrainer.engine.actions import Confidence
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.fears import FearCards
from simtrainer.scenario.loader import load_scenario
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.writing import header
from tests.debrief.stories import HARROW, story

LIBRARY = Library.load()


def played(*turns: tuple[str, Confidence], scenario: Scenario | None = None) -> Report:
    """The report of choices in order, each with how sure one was."""
    run = Run(scenario or story(), chatter=False)
    for choice, sure in turns:
        run.choose(choice, confidence=sure)
    return build_report(run, LIBRARY, HARROW)


def test_sure_and_weak_comes_first_then_unsure_and_strong() -> None:
    made = played(("first-good", "low"), ("second-bad", "high"), ("third-good", "high")).calibration
    assert (made.sure_and_weak, made.unsure_and_strong) == ((2,), (1,))
    assert made.order == (2, 1)
    assert [one.sentence for one in made.levels] == [
        "Of 2 answers you were sure of, 1 was strong.",
        "The one answer you were unsure of was strong.",
    ]


def test_nobody_asked_means_nothing_said() -> None:
    assert not played(("first-good", ""), ("second-bad", "")).calibration.asked


@pytest.mark.parametrize(
    ("choice", "seen"),
    [("first-good", "shown"), ("first-bad", "not-yet")],
)
def test_an_outcome_with_criteria_is_ticked_by_the_run(choice: str, seen: str) -> None:
    scenario = replace(story(), outcome_criteria=(("P2",),))
    line = played((choice, ""), scenario=scenario).outcomes[0]
    assert line.seen == seen
    assert line.because.startswith("Privacy and confidentiality: 1 decision")


def test_an_outcome_whose_criterion_never_came_up_stays_open() -> None:
    scenario = replace(story(), outcome_criteria=(("P7",),))
    line = played(("first-good", ""), scenario=scenario).outcomes[0]
    assert (line.seen, line.because) == ("not-yet", "Record and hold: nothing decided on this road.")


def test_an_outcome_without_criteria_is_the_trainees_to_tick() -> None:
    assert [line.seen for line in played(("first-good", "")).outcomes] == ["ask"]


def test_outcomes_with_criteria_are_written_back_as_they_were_read() -> None:
    two = LIBRARY.folder / "negative-comment" / "two-parcels.yaml"
    scenario = load_scenario(two).scenario
    assert scenario is not None
    written = header(scenario)["outcomes"]
    assert written[1] == {"text": "Keep other people's addresses off the public thread", "criteria": ["P2"]}


def test_each_fear_has_its_words_its_clause_and_somebody_to_ask() -> None:
    fears = played().fears
    assert fears["private"].text == "I'll reveal something private"
    assert fears["private"].clause == "2.1 Private stays private"
    assert (fears["private"].ask, fears["private"].how) == ("Amara", "ext. 12")
    assert "2011" in fears["account"].case
    assert (fears["sued"].story, fears["sued"].beat) == ("Batch 2207", "")


def test_a_fear_that_this_story_is_about_names_its_beat() -> None:
    own = story()
    beat = next(iter(own.nodes.values()))
    card = replace(LIBRARY.fears.cards["robot"], node=f"{own.id}/{beat.id}")
    library = Library(LIBRARY.folder)
    library.fears = FearCards({"robot": card})
    help_ = fear_helps(library, HARROW, own)["robot"]
    assert (help_.story, help_.beat) == ("", beat.title)


def test_staying_worried_is_said_to_be_fine() -> None:
    fears = played().fears
    assert movement(Fear("sued", 5, 4)) == "5 before, 4 now"
    assert comfort(Fear("sued", 5, 4), fears["sued"]) == "Still a 4? Good to know. Ask Amara whom you could shadow."
    assert comfort(Fear("sued", 5, 2), fears["sued"]) == "Smaller than it was."
    assert comfort(Fear("sued", 2, None), fears["sued"]) == ""
