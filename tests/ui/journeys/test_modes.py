"""An assessment tells nothing before its debrief; an expert is watched step by step, and that is no result."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt

from simtrainer import paths
from simtrainer.engine.events import Decided
from simtrainer.records.quick import results, resumable
from tests.ui.journeys.person import ENTER, Person, choices_of

JUDGED = re.compile(
    r"Policy [+−±]|Authenticity [+−±]|(?<!House )Policy, |[+−]\d+ (policy|authenticity)|You guessed", re.I
)


def begin(person: Person, mode: str) -> None:
    """Choose a mode in the brief and begin."""
    person.open_card("two-parcels")
    person.tab_to("Practise", whole=True)
    person.choose(mode)
    person.start()


def test_an_assessment_says_nothing_of_how_it_went_until_the_debrief(person: Person) -> None:
    begin(person, "Assessment")
    assert "Assessment" in person.sees
    wanted = choices_of("tired")
    for _ in range(30):
        person.settle()
        play = person.play
        if play.panel.page == "ending":
            break
        assert play.panel.page in ("decide", "write"), "no feedback between the turns"
        assert not JUDGED.search(person.sees), JUDGED.search(person.sees)
        person.press(Qt.Key.Key_E, Qt.Key.Key_Z)  # a stronger move, the turn again: not here
        assert play.panel.page in ("decide", "write")
        person.decide(wanted[play.shown_node])
    assert person.play.panel.page == "ending"
    assert not JUDGED.search(person.sees)
    person.press(ENTER)
    assert not JUDGED.search(person.sees), "first one's own view, then the score"
    person.press(ENTER)
    assert person.debrief.is_unfolded
    assert JUDGED.search(person.sees)
    assert "Assessment" in person.sees
    kept = results(paths.records_file()).by_scenario["two-parcels"]
    assert kept.attempts == 1


def test_an_expert_is_watched_to_the_end_and_leaves_no_result(person: Person) -> None:
    begin(person, "Shadow an expert")
    taken: list[str] = []
    for _ in range(60):
        person.settle()
        page = person.play.panel.page
        if page == "ending":
            break
        if page == "feedback":
            assert "She chose" in person.sees and "You guessed" in person.sees
            person.press(ENTER)
            continue
        if person.play.panel.decide.triage.isVisible():
            person.press(Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_1, ENTER)
        else:
            person.press(Qt.Key.Key_1, Qt.Key.Key_1)
        taken = [event.choice for event in person.play.bridge.run.events if isinstance(event, Decided)]
    assert person.play.panel.page == "ending"
    assert len(taken) > 8 and taken != ["leave-bot"] * len(taken)
    person.press(ENTER, ENTER)
    assert "An expert's road" in person.sees
    person.control(Qt.Key.Key_1)
    assert "two-parcels" not in results(paths.records_file()).by_scenario
    assert not resumable(paths.records_file()).rows
