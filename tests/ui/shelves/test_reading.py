"""Cases, moves, policies, the triage aid and words: found, read and left by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPageSize, QPdfWriter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from simtrainer.library.catalogue import Library
from simtrainer.ui.shelves.case_page import MoveRow
from simtrainer.ui.shelves.parts import SourceLine
from simtrainer.ui.shelves.screen import ShelvesScreen
from simtrainer.ui.shelves.triage_page import put_on_paper


def said(part: QWidget) -> str:
    """Everything that can be read in a part of the screen."""
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


def test_every_case_is_listed_and_shown_with_its_hedges_and_sources(shelves: ShelvesScreen, shipped: Library) -> None:
    tab = shelves.cases
    assert len(tab.shelf.model.rows) == len(shipped.cases.cases)
    for case in shipped.cases.cases.values():
        assert tab.shelf.open(case.id)
        read = said(tab)
        assert case.title in read and case.lesson in read and case.discussion in read
        assert case.checked.unverified in read and case.open_matter in read
        assert [row.title for row in tab.page.inside.findChildren(MoveRow) if not row.isHidden()]
        for source in case.sources:
            assert source.title in read


def test_moves_stand_in_their_order(shelves: ShelvesScreen, shipped: Library) -> None:
    shelves.open_case("maggi-india-2015")
    case = shipped.cases.cases["maggi-india-2015"]
    assert shelves.cases.moves_card is not None
    assert list(shelves.cases.moves_card.rows) == [move.number for move in case.moves]
    spoken = [row.accessibleName() for row in shelves.cases.moves_card.rows.values()]
    assert "Left undone" in spoken[4] and "made it worse" in spoken[4]


def test_search_and_filters_narrow_and_can_be_undone_by_keyboard(
    qtbot: QtBot, shelves: ShelvesScreen, shipped: Library
) -> None:
    shelf = shelves.cases.shelf
    qtbot.keyClick(shelves, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shelf.search.hasFocus)
    qtbot.keyClicks(shelf.search, "passport")
    assert [row.id for row in shelf.model.rows] == ["ba-gdpr-2018"]
    qtbot.keyClicks(shelf.search, " llama")
    assert shelf.model.rows == () and shelf.nothing.isVisible()
    assert "llama" in shelf.nothing.accessibleName()
    qtbot.keyClick(shelf.nothing.clear, Qt.Key.Key_Return)
    assert len(shelf.model.rows) == len(shipped.cases.cases)
    shelf.set_filter("move", "threaten-legal")
    found = {row.id for row in shelf.model.rows}
    assert found == {
        case.id for case in shipped.cases.cases.values() if any(move.code == "threaten-legal" for move in case.moves)
    }
    chip = next(one for one in shelf.chips if one.name == "move")
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(shelf.model.rows) == len(shipped.cases.cases)


def test_a_search_that_finds_nothing_offers_moves_that_come_close(qtbot: QtBot, shelves: ShelvesScreen) -> None:
    shelf = shelves.cases.shelf
    qtbot.keyClicks(shelf.search, "threatn")
    assert shelf.model.rows == ()
    offered = [one for one in shelf.nothing.findChildren(type(shelf.nothing.clear)) if one is not shelf.nothing.clear]
    legal = next(one for one in offered if one.text() == "Lean on the critic")
    qtbot.keyClick(legal, Qt.Key.Key_Return)
    assert shelf.model.rows and shelf.search.text() == ""


def test_two_filters_together_leave_what_both_let_through(shelves: ShelvesScreen, shipped: Library) -> None:
    shelf = shelves.cases.shelf
    shelf.set_filter("topic", "outage")
    shelf.set_filter("outcome", "positive")
    wanted = {
        case.id for case in shipped.cases.cases.values() if "outage" in case.types and case.polarity == "positive"
    }
    assert {row.id for row in shelf.model.rows} == wanted and wanted


def test_an_address_is_shown_and_opened_only_when_pressed(
    shelves: ShelvesScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shelves.open_case("maggi-india-2015")
    line = shelves.cases.findChildren(SourceLine)[-1]
    assert opened == []
    assert "://" in line.open.accessibleName()
    line.open.click()
    assert len(opened) == 1 and QUrl(opened[0]).host() in line.open.accessibleName()


def test_a_move_leads_to_its_cases_and_back(qtbot: QtBot, shelves: ShelvesScreen) -> None:
    shelves.open_case("maggi-india-2015")
    assert shelves.cases.moves_card is not None
    qtbot.keyClick(shelves.cases.moves_card.rows[2].about, Qt.Key.Key_Space)
    assert (shelves.current, shelves.moves.shelf.current) == ("moves", "boilerplate")
    assert "Two hundred identical replies" in "\n".join(
        button.text() for button in shelves.moves.page.inside.findChildren(type(shelves.back))
    )


def test_every_move_policy_and_word_can_be_read(shelves: ShelvesScreen, shipped: Library) -> None:
    for tab, ids in (
        (shelves.moves, shipped.moves.moves),
        (shelves.glossary, shipped.glossary.terms),
        (shelves.policy, [row.id for row in shelves.policy.shelf.rows]),
    ):
        for row in ids:
            assert tab.shelf.open(row)
            assert tab.page.column.count() >= 2
    shelves.policy.shelf.open("pack/uk")
    assert "Check before relying on it" in said(shelves.policy)
    shelves.policy.shelf.open("house/harrow-finch")
    assert "Private before particulars" in said(shelves.policy)


def test_the_triage_aid_answers_by_keyboard(qtbot: QtBot, shelves: ShelvesScreen) -> None:
    shelves.show_tab("triage")
    aid = shelves.triage
    answers = {
        "truth": "no", "harm": "none", "private": "no", "who": "customer", "to-us": "tagged", "speed": "one",
        "sort": "complaint", "reason": "attention",
    }  # fmt: skip
    for question, answer in answers.items():
        card = aid.cards[question]
        assert card.isVisibleTo(aid)
        qtbot.keyClick(card.options[answer], Qt.Key.Key_Space)
    assert aid.result.said.startswith("Baiter, S4: first word within 8 hours.")
    assert "Block for criticism." in said(aid.result)
    qtbot.keyClick(aid.cards["truth"].options["yes"], Qt.Key.Key_Space)
    assert not aid.cards["reason"].isVisibleTo(aid)
    assert aid.result.said.startswith("Fair criticism")
    aid.again.click()
    assert aid.answers == {}


def test_the_triage_aid_fits_one_printed_page(shelves: ShelvesScreen, tmp_path: Path) -> None:
    aid = shelves.triage
    assert aid.aid is not None
    file = tmp_path / "aid.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    put_on_paper(aid.aid, aid.windows, writer)
    assert file.read_bytes().count(b"/Type /Page\n") + file.read_bytes().count(b"/Type /Page ") == 1
