"""Finding a scenario: what search and filter let through, and what is said when that is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from simtrainer.ui.home.filters import Filters
from simtrainer.ui.home.screen import HomeScreen
from simtrainer.ui.shared.announce import announced
from tests.ui.home.conftest import LAMP, RUG, titles


def test_the_models_keep_their_word_while_rows_come_and_go(qtbot, home: HomeScreen) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal) for model in (home.shelf, home.found)]
    entries = list(home.shelf.entries)
    home.found.look_for(Filters(query="damp"))
    home.shelf.show(entries[:1])
    home.shelf.show([])
    home.shelf.show(entries)
    assert titles(home) == [RUG]
    assert testers


def test_search_finds_words_of_title_summary_and_organisation_in_any_order(qtbot, home: HomeScreen) -> None:
    assert titles(home) == [RUG, LAMP]
    qtbot.keyClick(home, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert home.search.hasFocus()
    for words, found in (("DAMP finch", [RUG]), ("everybody reads", [RUG, LAMP]), ("crisis dam", [RUG])):
        home.search.clear()
        qtbot.keyClicks(home.search, words)
        qtbot.waitUntil(lambda: not home.finder.reading)
        assert titles(home) == found, words
    assert home.bar.shown.text() == "1 shown"
    assert announced()[-1] == "1 scenario"


def test_a_kind_is_chosen_by_arrow_key_and_counted(qtbot, home: HomeScreen) -> None:
    assert [(one.text, one.count) for one in home.bar.kinds.options] == [
        ("All", "2"),
        ("Comments", "1"),
        ("Crises", "1"),
    ]
    home.bar.kinds.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert titles(home) == [LAMP]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert titles(home) == [RUG]
    assert QApplication.focusWidget().accessibleName() == "Crises, 1"


def test_nothing_found_offers_to_drop_what_was_in_the_way(qtbot, home: HomeScreen) -> None:
    home.bar.kinds.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    home.search.setText("damp")
    qtbot.waitUntil(lambda: home.nothing.isVisible())
    assert home.nothing.text == "No comments with “damp” One matches without the kind."
    assert home.nothing.button.text() == "Drop the kind"
    home.nothing.button.click()
    assert titles(home) == [RUG]
    assert home.search.text() == "damp"

    home.search.setText("zebra")
    assert home.nothing.text.startswith("No scenarios with “zebra”")
    home.nothing.button.click()
    assert titles(home) == [RUG, LAMP]
    assert home.grid.hasFocus()


def test_escape_clears_the_search_and_then_leaves_it(qtbot, home: HomeScreen) -> None:
    home.find()
    qtbot.keyClicks(home.search, "zebra")
    qtbot.keyClick(home.search, Qt.Key.Key_Escape)
    assert home.search.text() == ""
    assert home.search.hasFocus()
    qtbot.keyClick(home.search, Qt.Key.Key_Escape)
    assert home.grid.hasFocus()


def test_a_chosen_card_stays_chosen_when_home_is_read_again(qtbot, home: HomeScreen) -> None:
    qtbot.keyClick(home.grid, Qt.Key.Key_Right)
    assert home.grid.currentIndex().data() == LAMP
    home.refresh()
    assert home.grid.currentIndex().data() == LAMP
