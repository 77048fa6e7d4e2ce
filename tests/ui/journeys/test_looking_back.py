"""After a story: a turn taken another way beside the first attempt, and a case read in the library and left again."""

from __future__ import annotations

from PySide6.QtCore import Qt

from simtrainer import paths
from simtrainer.records.store import Store
from simtrainer.ui.debrief.what_if import WhatIfScreen
from tests.ui.journeys.person import ENTER, ESCAPE, SPACE, Person, choices_of


def to_the_debrief(person: Person, plan: str) -> None:
    """Play to the end and unfold."""
    person.follow(plan)
    person.press(ENTER, ENTER)
    assert person.debrief.is_unfolded


def test_what_if_from_turn_3(person: Person) -> None:
    person.open_card("two-parcels")
    person.start()
    to_the_debrief(person, "tired")
    person.tab_to("Turn 11, 16:40: ")
    person.press(*[Qt.Key.Key_Left] * 8)
    assert person.here.startswith("Turn 3, ")
    person.tab_to("Retry from turn 3")
    person.press(SPACE)
    person.wait(lambda: person.window.playing is not None)
    person.settle()
    assert [action.id for action in person.play.bridge.run.actions] == list(choices_of("tired").values())[:2]
    to_the_debrief(person, "best")

    # both attempts stand in the records, with the same two turns at their beginning
    with Store.open(paths.records_file()) as store:
        attempts = store.attempts("two-parcels")
        roads = {one.id: [action.id for action in store.load(one.id).actions] for one in attempts}
    assert len(attempts) == 2 and all(one.finished for one in attempts)
    again = next(one for one in attempts if one.parent)
    new, old = roads[again.id], roads[str(again.parent)]
    assert new[:2] == old[:2] and new[2] != old[2]

    # and the page has them side by side, from turn 3 on
    person.do("What if")
    assert isinstance(person.window.looking_back.screen, WhatIfScreen)
    seen = person.sees
    assert "The first 2 turns are the same." in seen
    for turn in ("This attempt. turn 3.", "The attempt it was taken from. turn 3."):
        assert turn in seen, turn
    assert "Own it, and open a private door" in seen and "Ask her to message you" in seen
    assert "She leaves it there" in seen and "The lamp is on" in seen, "both ends"
    person.press(ESCAPE)
    assert person.window.screens.currentWidget() is person.debrief


def test_from_a_debrief_to_its_case_in_the_library_and_back(person: Person) -> None:
    person.open_card("two-parcels")
    person.start()
    to_the_debrief(person, "tired")
    case = person.debrief.report.echoes[0]
    person.do("Open the case")
    shelves = person.window.shelving.shelves
    assert shelves is not None and person.window.shelving.holds(person.window.screens.currentWidget())
    person.wait(lambda: shelves.ready)
    assert case.org in person.sees and "source" in person.sees.casefold()
    person.control(Qt.Key.Key_K)
    person.type("maggi")
    person.press(Qt.Key.Key_Down)
    assert "Nestle India" in person.sees
    person.press(ESCAPE)
    assert person.window.screens.currentWidget() is person.debrief
