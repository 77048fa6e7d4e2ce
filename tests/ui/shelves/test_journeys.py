"""Through the app: from a debrief to a case and back, from a case to a brief, and an incident told by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.library.own_case_text import own_case_text
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.window import MainWindow
from tests.screens.ways import PARCELS, plan_choices, scenario

BA = "ba-gdpr-2018"


def played(window: MainWindow, plan: str) -> RunBridge:
    """A finished attempt in the records."""
    bridge = window.desk.start(scenario(PARCELS), "practise", "untimed")
    for choice in plan_choices(plan):
        assert bridge.choose(choice)
    assert bridge.run.finished
    return bridge


def shown_runs(qtbot: QtBot, window: MainWindow, case: str) -> str:
    """What the library says about one's runs beside a case."""
    shelves = window.shelving.shelves
    assert shelves is not None
    shelves.open("cases", case)
    section = shelves.cases.practise_section
    assert section is not None
    qtbot.waitUntil(lambda: section._looking.isHidden())
    return " ".join(one.text() for one in section.findChildren(type(section.heading).__mro__[1]))


def test_a_scenario_that_leads_to_a_case_is_named_only_once_it_was_played(qtbot: QtBot, window: MainWindow) -> None:
    title = "Two parcels in the rain"
    before = shown_runs(qtbot, window, BA)
    assert title not in before and "haven't played yet" in before
    played(window, "tired")
    window.show_home()
    window.go_to("library")
    shelves = window.shelving.shelves
    assert shelves is not None
    qtbot.waitUntil(lambda: bool(shelves.cases.practise_section and shelves.cases.practise_section.buttons))
    card = shelves.cases.moves_card
    assert card is not None and title in card.last.text()
    assert not card.rows[1].beside.isHidden() and card.rows[4].beside.isHidden()
    assert shelves.cases.practise_section is not None
    qtbot.keyClick(shelves.cases.practise_section.buttons[0], Qt.Key.Key_Return)
    assert window.brief is not None and window.brief.path == scenario(PARCELS)


def test_from_a_debrief_to_a_case_and_back(qtbot: QtBot, window: MainWindow) -> None:
    bridge = played(window, "tired")
    window._show_report(bridge, window.desk.report(bridge))
    debrief = window.debrief
    assert debrief is not None
    debrief.open_case.emit(BA)
    shelves = window.shelving.shelves
    assert shelves is not None and window.screens.currentWidget() is shelves
    assert shelves.cases.shelf.current == BA and shelves.back.isVisible()
    assert window.rail.items["library"].current
    qtbot.keyClick(shelves, Qt.Key.Key_Escape)
    assert window.screens.currentWidget() is debrief
    window.go_to("library")
    assert not shelves.back.isVisible()


def test_an_incident_is_told_by_keyboard_edited_and_deleted(qtbot: QtBot, window: MainWindow) -> None:
    shelves = window.shelving.shelves
    assert shelves is not None
    qtbot.keyClick(shelves.incident, Qt.Key.Key_Return)
    form = window.shelving.incident
    assert form is not None and form.title.hasFocus()
    qtbot.keyClicks(form.title, "The week of the lamps")
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "can't be saved yet" in form.banner.text
    assert form.fields["facts"].note.isVisibleTo(form) and not list(paths.user_data().glob("cases/*"))
    qtbot.keyClicks(form.org, "We")
    qtbot.keyClicks(form.sector, "Retail")
    qtbot.keyClicks(form.facts, "Eleven lamps arrived wet.")
    qtbot.keyClick(form.topics["slow-response"], Qt.Key.Key_Space)
    qtbot.keyClicks(form.moves[0].what, "Nobody answered.")
    qtbot.keyClick(form.add_move, Qt.Key.Key_Return)
    form.moves[1].code.set_value("boilerplate")
    assert form.moves[1].role.value == "harm"
    qtbot.keyClicks(form.moves[1].what, "The same words to all.")
    qtbot.keyClick(form.moves[1].up, Qt.Key.Key_Return)
    qtbot.keyClicks(form.lesson, "Ask the depot first.")
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    case = "the-week-of-the-lamps-" + form.year.text()
    qtbot.waitUntil(lambda: shelves.cases.shelf.current == case)
    told = window.desk.library().cases.cases[case]
    assert told.own and [move.code for move in told.moves] == ["boilerplate", "silence"]
    assert next(row for row in shelves.cases.shelf.model.rows if row.id == case).mark == "Ours"
    shelves.cases.edit.emit(case)
    assert form.title.text() == told.title and len(form.moves) == 2
    form.lesson.setText("Answer on the first day.")
    form.save()
    qtbot.waitUntil(lambda: shelves.ready and window.desk.library().cases.cases[case].lesson.startswith("Answer"))
    messages.answer_with(False)
    shelves.cases.delete.emit(case)
    assert (paths.own_cases() / f"{case}.yaml").exists()
    messages.answer_with(True)
    shelves.cases.delete.emit(case)
    qtbot.waitUntil(lambda: all(row.id != case for row in shelves.cases.shelf.rows))
    assert not (paths.own_cases() / f"{case}.yaml").exists()


def test_a_broken_own_file_is_told_and_the_library_stays(qtbot: QtBot, window: MainWindow) -> None:
    shelves = window.shelving.shelves
    assert shelves is not None
    folder = paths.own_cases()
    folder.mkdir(parents=True)
    text = own_case_text(Library.load().cases.cases[BA])
    (folder / "half.yaml").write_text(text.replace("year: 2018", "year: never"), encoding="utf-8")
    window.desk.forget_library()
    window.go_to("library")
    qtbot.waitUntil(lambda: bool(shelves.banner.text))
    assert "half.yaml, line " in shelves.banner.text and "left out" in shelves.banner.text
    assert len(shelves.cases.shelf.rows) == len(Library.load().cases.cases)


def test_the_keys_lead_to_the_library(qtbot: QtBot, window: MainWindow) -> None:
    window.show_home()
    QApplication.processEvents()
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.screens.currentWidget() is window.shelving.shelves
    shelves = window.shelving.shelves
    assert shelves is not None
    qtbot.waitUntil(shelves.cases.shelf.list.hasFocus)
    first = shelves.cases.shelf.current
    qtbot.keyClick(shelves.cases.shelf.list, Qt.Key.Key_Down)
    assert shelves.cases.shelf.current != first
    qtbot.keyClick(shelves, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert shelves.cases.shelf.search.hasFocus()
