"""The library and its states."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer.ui.shelves.screen import ShelvesScreen
from simtrainer.ui.window import MainWindow
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, played, settle


def library(tab: str = "", row: str = "", window: MainWindow | None = None) -> ShelvesScreen:
    """The library, with something open in it."""
    window = window or open_window()
    window.go_to("library")
    settle()
    shelves = window.shelving.shelves
    assert shelves is not None and shelves.ready
    if row:
        shelves.open(tab, row)
    elif tab:
        shelves.show_tab(tab)
    settle()
    return shelves


@screen("10-library-case", *ALL)
def library_case() -> QWidget:
    return library("cases", "maggi-india-2015").window()


@screen("10-library-case-played")
def library_case_played() -> QWidget:
    window = open_window()
    bridge = played(window, "tired")
    assert bridge.run.finished
    library("cases", "ba-gdpr-2018", window)
    return window


@screen("10-library-nothing-found")
def library_nothing_found() -> QWidget:
    shelves = library()
    shelves.find()
    QTest.keyClicks(shelves.cases.shelf.search, "llama")
    settle()
    return shelves.window()


@screen("10-library-move")
def library_move() -> QWidget:
    return library("moves", "apologise-generic").window()


@screen("10-library-house")
def library_house() -> QWidget:
    return library("policy", "house/harrow-finch").window()


@screen("10-library-rubric")
def library_rubric() -> QWidget:
    return library("policy", "rubric").window()


@screen("10-library-rule-pack")
def library_rule_pack() -> QWidget:
    return library("policy", "pack/uk").window()


@screen("10-library-triage", *ALL)
def library_triage() -> QWidget:
    shelves = library("triage")
    answers = {
        "truth": "partly", "harm": "money", "private": "no", "who": "customer", "to-us": "tagged", "speed": "several",
        "sort": "complaint",
    }  # fmt: skip
    for question, answer in answers.items():
        shelves.triage.cards[question].options[answer].click()
    settle()
    return shelves.window()


@screen("10-library-word")
def library_word() -> QWidget:
    return library("glossary", "holding-line").window()


def incident() -> MainWindow:
    """The form of an incident, filled in part."""
    window = library().window()
    assert isinstance(window, MainWindow)
    window.shelving.tell_incident()
    form = window.shelving.incident
    assert form is not None
    form.title.setText("The week of the lamps")
    form.facts.setPlainText("Eleven lamps arrived wet in one week. We answered on the fourth day.")
    form.topics["slow-response"].click()
    settle()
    return window


@screen("10-incident", *ALL)
def incident_form() -> QWidget:
    return incident()


@screen("10-incident-wrong")
def incident_wrong() -> QWidget:
    window = incident()
    assert window.shelving.incident is not None
    window.shelving.incident.save()
    settle()
    return window


@screen("10-library-own-case")
def library_own_case() -> QWidget:
    window = incident()
    form = window.shelving.incident
    assert form is not None
    form.org.setText("We")
    form.sector.setText("Retail")
    form.lesson.setText("Ask the depot first, and answer on the first day.")
    form.outcome.setPlainText("Two hundred comments in a week")
    form.moves[0].what.setText("Nobody answered for three days.")
    form.save()
    settle()
    return window
