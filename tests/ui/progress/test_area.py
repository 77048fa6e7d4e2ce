"""What the Progress area tells, and what can be done there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simtrainer.learning.certificate_page import to_html
from simtrainer.records.errors import RecordsError
from simtrainer.ui.paper.certificate import certificate_pdf
from simtrainer.ui.progress.belts_card import standing
from simtrainer.ui.progress.criteria_card import weakest
from simtrainer.ui.progress.facts import CertificateFacts, ProgressFacts
from simtrainer.ui.progress.readiness_card import reading
from simtrainer.ui.progress.saving import attempts_csv, check
from simtrainer.ui.progress.screen import ProgressScreen
from simtrainer.ui.shared.announce import announced
from tests.ui.progress.sample import COMMENT, CRISIS, attempts, criteria, paper, some_progress


class Source:
    """Gives the area what it shows, or fails."""

    def __init__(self) -> None:
        self.gives: ProgressFacts | Exception = some_progress()

    def __call__(self) -> ProgressFacts:
        if isinstance(self.gives, Exception):
            raise self.gives
        return self.gives


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def area(qtbot: QtBot, source: Source) -> Iterator[ProgressScreen]:
    screen = ProgressScreen(source)
    qtbot.addWidget(screen)
    screen.resize(1360, 860)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.refresh()
    qtbot.waitUntil(lambda: screen.ready)
    yield screen


def read_again(area: ProgressScreen, qtbot: QtBot) -> None:
    area.refresh()
    qtbot.waitUntil(lambda: area.ready)


def test_a_belt_unfolds_what_it_asks_for_and_a_named_person_signs(area: ProgressScreen, qtbot: QtBot) -> None:
    belts = area.overview.belts
    brown = next(one for one in belts.buttons if one.belt.belt.id == "brown")
    assert "0 of 3" in brown.accessibleName()
    QTest.keyClick(brown, Qt.Key.Key_Return)
    panel = belts.panel
    assert panel is not None and ["missing" in line.accessibleName() for line in panel.lines] == [True] * 3
    line = panel.lines[1]
    assert line.sign_button is not None and panel.lines[0].sign_button is None
    line.sign_button.click()
    field = line.name_field
    assert field is not None and field.hasFocus()
    signed: list[tuple[str, ...]] = []
    belts.signed.connect(lambda *said: signed.append(said))
    QTest.keyClick(field, Qt.Key.Key_Return)  # nobody's name
    QTest.keyClicks(field, "  Noor Haddad ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert signed == [("brown", "e1", "Noor Haddad")]
    QTest.keyClick(brown, Qt.Key.Key_Return)
    assert belts.panel is None


def test_what_is_unfolded_stays_so_and_says_who_signed(area: ProgressScreen, source: Source, qtbot: QtBot) -> None:
    area.overview.belts.unfold("brown")
    facts = some_progress()
    brown = facts.belts[4]
    line = replace(brown.evidence[1], met=True, by="Noor Haddad", on=date(2026, 11, 20))
    new = replace(brown, evidence=(brown.evidence[0], line, brown.evidence[2]))
    source.gives = replace(facts, belts=(*facts.belts[:4], new, *facts.belts[5:]))
    read_again(area, qtbot)
    panel = area.overview.belts.panel
    assert panel is not None
    assert "signed by Noor Haddad on 20 November 2026" in panel.lines[1].accessibleName()


def test_a_name_that_is_being_typed_stays_when_everything_is_read_again(area: ProgressScreen, qtbot: QtBot) -> None:
    area.overview.belts.unfold("brown")
    panel = area.overview.belts.panel
    assert panel is not None
    line = next(one for one in panel.lines if one.sign_button is not None)
    assert line.sign_button is not None
    line.sign_button.click()
    assert line.name_field is not None
    QTest.keyClicks(line.name_field, "Noor H")
    read_again(area, qtbot)
    assert area.overview.belts.panel is panel and line.name_field.text() == "Noor H" and line.name_field.hasFocus()
    button = next(one for one in area.overview.belts.buttons if one.belt.belt.id == "brown")
    button.click()
    assert area.overview.belts.panel is None


def test_a_belt_that_ran_out_isnt_said_to_be_steps_away() -> None:
    white, yellow, *rest = some_progress().belts
    out = replace(yellow, lapsed=True, until=date(2026, 10, 1))
    said = standing(ProgressFacts(belts=(white, out, *rest)))
    assert "White" in said and "Yellow: It ran out on 1 October 2026" in said and "steps" not in said


def test_the_chart_is_read_attempt_by_attempt_and_as_a_table(area: ProgressScreen) -> None:
    card = area.overview.attempts
    card.chart.setFocus()
    QTest.keyClick(card.chart, Qt.Key.Key_Left)
    assert announced()[-1] == "Scenario 12, 22 November 2026: policy 78, authenticity 61, assessed"
    QTest.keyClick(card.chart, Qt.Key.Key_Left)
    assert "Scenario 11" in card.chart.accessibleName()
    QTest.keyClick(card.chart, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert card.as_table and card.table.hasFocus() and card.table.rowCount() == 12
    cell = card.table.item(0, 3)
    assert cell is not None and cell.text() == "78"
    card.filters.buttons[2].click()
    assert card.table.rowCount() == sum(one.kind == CRISIS for one in attempts())


def test_what_is_due_can_be_started_and_the_rest_waits(area: ProgressScreen, qtbot: QtBot) -> None:
    card = area.overview.due
    assert ["due" in row.due.when or "missed" in row.due.when for row in card.rows] == [True] * 5
    third = card.rows[2]
    with qtbot.waitSignal(area.started) as started:
        third.button.click()
    assert started.args == ["f3"]
    assert not hasattr(card.rows[3], "button")


def test_the_criteria_to_work_on_stand_first_and_all_can_be_seen(area: ProgressScreen) -> None:
    card = area.overview.criteria
    assert [one.id for one in weakest(criteria())] == ["P1", "P3", "P6", "A1", "A2", "A3"]
    many = (*criteria(), replace(criteria()[0], id="P7", name="Written down", means={COMMENT: 20.0}))
    card.show_criteria(many)
    assert "P3" not in [one.id for one in weakest(many)] and card.table.rowCount() == 6
    card.all_button.click()
    assert card.table.rowCount() == 7
    dash = card.table.item(2, 2)
    assert dash is not None and dash.text() == "–" and "not played yet" in dash.toolTip()


def test_readiness_is_told_in_a_sentence_once_there_is_enough() -> None:
    assert "mostly in crises" in reading(attempts()) and "readier than you scored" in reading(attempts())
    assert "three runs" in reading(attempts()[:2])
    better = [replace(one, ready=1) for one in attempts()]
    assert "better than you felt" in reading(better)


@pytest.mark.usefixtures("qapp")
def test_a_certificate_is_checked_from_its_file(tmp_path: Path) -> None:
    pdf, page = tmp_path / "a.pdf", tmp_path / "a.html"
    pdf.write_bytes(certificate_pdf(paper(), "yellow"))
    page.write_text(to_html(paper()), encoding="utf-8")
    for file in (pdf, page):
        said, tone = check(file)
        assert "Priya Raman" in said and tone == "good", file
    page.write_text(to_html(paper()).replace("Priya Raman", "Somebody Else"), encoding="utf-8")
    assert check(page)[1] == "risk"
    assert check(tmp_path / "gone.pdf")[1] == "caution"


def test_attempts_are_exported_as_a_table_that_works_nothing_out() -> None:
    odd = replace(attempts()[0], title="=1+1")
    lines = attempts_csv((odd, *attempts()[1:3])).splitlines()
    assert lines[1] == "2026-09-06,'=1+1,Comment,52,48,no,2"
    assert len(lines) == 4


def test_a_certificate_waits_for_a_name(area: ProgressScreen, source: Source, qtbot: QtBot) -> None:
    card = area.overview.certificate
    assert card.save.isVisible() and not card.name_button.isVisible()
    source.gives = replace(some_progress(), certificate=CertificateFacts("yellow", paper("")))
    read_again(area, qtbot)
    assert not card.save.isVisible()
    with qtbot.waitSignal(area.name_wanted):
        card.name_button.click()


def test_records_that_cant_be_read_are_said_and_what_was_shown_stays(
    area: ProgressScreen, source: Source, qtbot: QtBot
) -> None:
    source.gives = RecordsError("Your records can't be read.", "Close other programs that use them.")
    read_again(area, qtbot)
    assert "Close other programs" in area.banner.text
    assert len(area.overview.belts.buttons) == 7
    source.gives = ProgressFacts()
    read_again(area, qtbot)
    assert not area.banner.isVisible() and not area.overview.belts.buttons


def test_the_keyboard_stays_where_it_was_when_everything_is_read_again(area: ProgressScreen, qtbot: QtBot) -> None:
    area.overview.belts.unfold("brown")
    blue = next(one for one in area.overview.belts.buttons if one.belt.belt.id == "blue")
    blue.setFocus(Qt.FocusReason.TabFocusReason)
    read_again(area, qtbot)
    new = next(one for one in area.overview.belts.buttons if one.belt.belt.id == "blue")
    assert new is not blue and new.hasFocus()


def test_what_wasnt_counted_yet_is_read_on(area: ProgressScreen, source: Source, qtbot: QtBot) -> None:
    given: list[bool] = []
    whole = some_progress()

    def read() -> ProgressFacts:
        given.append(len(given) < 2)
        return replace(whole, partial=given[-1])

    area._read = read  # pyright: ignore[reportPrivateUsage]
    area.refresh()
    qtbot.waitUntil(lambda: given == [True, True, False] and area.ready)
