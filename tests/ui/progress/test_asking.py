"""The page that asks: by number keys and Enter, with a why for every answer, in one's own time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from simtrainer.ui.learning.ask_screen import AskScreen
from simtrainer.ui.learning.card_view import CardAnswer
from simtrainer.ui.learning.sitting import Plan, Sitting
from tests.ui.progress.cards import QUIZ, ask, card
from tests.ui.progress.windows import windows_opened


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def screen(qtbot: QtBot, clock: Clock) -> Iterator[AskScreen]:
    screens, screen = QStackedWidget(), AskScreen(clock)
    qtbot.addWidget(screens)
    screens.addWidget(screen)
    screens.addWidget(QWidget())
    screens.resize(1000, 800)
    screens.show()
    screens.activateWindow()
    qtbot.waitUntil(screens.isActiveWindow)
    yield screen


@pytest.fixture
def given(screen: AskScreen) -> list[CardAnswer]:
    found: list[CardAnswer] = []
    screen.answered.connect(found.append)
    return found


def press(*keys: Qt.Key | str) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key)


def refreshers(*names: str) -> Plan:
    return Plan("Refreshers", tuple(card(name) for name in names))


def test_a_number_selects_enter_answers_and_every_answer_says_why(screen: AskScreen, given: list[CardAnswer]) -> None:
    screen.ask(refreshers("one", "two"))
    view = screen.view
    assert view is not None
    rows = view.asks[0].rows
    press("2")
    assert rows[1].state == "selected" and not given and not rows[1].why
    assert not view.takeaway.isVisible()
    press(Qt.Key.Key_Return)
    assert [row.why for row in rows] == ["Why A", "Why B", "Why C"]
    assert "serves better" in rows[0].accessibleName() and "weaker" in rows[1].accessibleName()
    assert view.takeaway.isVisible() and "one" in view.takeaway.accessibleName()
    assert [(one.card, one.right, one.chosen) for one in given] == [("one", False, {"next": "next-1"})]
    press(Qt.Key.Key_1)  # what is answered is answered
    assert rows[1].state == "weaker" and len(given) == 1
    press(Qt.Key.Key_Space)
    assert screen.view is not None and screen.view.card.id == "two"


def test_looking_with_the_arrows_changes_nothing_but_another_answer_does(
    screen: AskScreen, given: list[CardAnswer]
) -> None:
    screen.ask(refreshers("one", "two"))
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert given[0].right and not given[0].changed
    press(Qt.Key.Key_Return, "21", Qt.Key.Key_Return)
    assert given[1].right and given[1].changed


def test_how_sure_one_is_goes_along_and_needs_no_answer(screen: AskScreen, given: list[CardAnswer]) -> None:
    screen.ask(refreshers("one", "two"))
    press("ccc", "11")
    press(Qt.Key.Key_Return, "11")
    assert [one.confidence for one in given] == ["high", ""]


def test_a_card_with_two_asks_is_right_when_both_are(screen: AskScreen, given: list[CardAnswer]) -> None:
    screen.ask(Plan("Refreshers", (card("one", ask("what"), ask("whose", right=2)),)))
    view = screen.view
    assert view is not None
    press("11")
    assert len(view.asks) == 2 and not given and view.asks[1].isVisible()
    press("22")
    assert given[0].chosen == {"what": "what-0", "whose": "whose-1"} and not given[0].right


def test_time_spent_elsewhere_isnt_counted(screen: AskScreen, given: list[CardAnswer], clock: Clock) -> None:
    screen.ask(refreshers("one"))
    clock.now += 8
    screens = screen.parentWidget()
    assert isinstance(screens, QStackedWidget)
    screens.setCurrentIndex(1)
    clock.now += 3600
    screens.setCurrentIndex(0)
    screen.setFocus()
    clock.now += 4
    press("11")
    assert given[0].seconds == pytest.approx(12)


def test_a_card_is_put_off_without_an_answer(screen: AskScreen, given: list[CardAnswer], qtbot: QtBot) -> None:
    screen.ask(refreshers("one", "two"))
    with qtbot.waitSignal(screen.put_off) as put_off:
        press("l")
    assert put_off.args == ["one"] and not given
    press("11", Qt.Key.Key_Return)
    assert screen.ending is not None and "comes back tomorrow" in screen.ending.text


def test_a_quiz_says_at_its_first_question_what_it_is(screen: AskScreen, qtbot: QtBot) -> None:
    def told() -> bool:
        return any(one.text() == QUIZ.intro for one in screen.page.findChildren(QLabel) if one.isVisible())

    screen.ask(Plan("Policy quiz", (card("one"), card("two")), QUIZ, 1))
    qtbot.waitUntil(told)
    press("11", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert screen.view is not None and screen.view.card.id == "two" and not told()


def test_a_quiz_that_was_left_is_gone_on_with_and_refreshers_are_those_of_now(screen: AskScreen) -> None:
    screen.ask(Plan("Policy quiz", (card("one"), card("two")), QUIZ, 1))
    press("11", Qt.Key.Key_Return)
    screen.wait("Policy quiz")
    screen.ask(Plan("Policy quiz", (card("three"), card("four")), QUIZ, 1))
    assert screen.view is not None and screen.view.card.id == "two"
    screen.ask(refreshers("five", "six"))
    press("11", Qt.Key.Key_Return)
    screen.wait("Refreshers")
    screen.ask(refreshers("six", "seven"))
    assert screen.view.card.id == "six" and screen.sitting is not None and screen.sitting.number == 1


def test_a_question_whose_answers_were_seen_isnt_asked_again_when_a_quiz_is_gone_on_with(screen: AskScreen) -> None:
    quiz = Plan("Policy quiz", (card("one"), card("two")), QUIZ, 2)
    for asked, number in (("one", 1), ("two", 2)):
        screen.ask(quiz)
        assert screen.view is not None and screen.view.card.id == asked and screen.sitting is not None
        assert screen.sitting.number == number
        press("22")
        screen.wait("Policy quiz")
    screen.ask(quiz)
    assert screen.ending is not None and screen.sitting is not None
    assert len(screen.sitting.answers) == 2 and screen.sitting.right == 0 and not screen.sitting.passed


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Space])
def test_a_key_that_is_held_presses_once(screen: AskScreen, given: list[CardAnswer], key: Qt.Key) -> None:
    screen.ask(refreshers("one", "two", "three"))
    for held in (False, *(8 * [True])):
        focus = QApplication.focusWidget()
        assert focus is not None
        words = chr(key) if key != Qt.Key.Key_Return else "\r"
        QApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, words, held))
    assert not given and screen.view is not None and screen.view.asks[0].rows[0].state == "selected"
    press(Qt.Key.Key_Return)
    for _ in range(8):
        QApplication.sendEvent(
            screen.next_button,
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True),
        )
    assert len(given) == 1 and screen.view.card.id == "one"  # its why is still to be read


def answered(screen: AskScreen, answers: str, ends: Callable[[Sitting], None]) -> None:
    screen.ended.connect(ends)
    screen.ask(Plan("Policy quiz", tuple(card(f"q{n}", kind="policy") for n in range(3)), QUIZ, 2))
    for answer in answers:
        press(answer * 2, Qt.Key.Key_Return)


def test_a_quiz_ends_with_what_to_look_at_again_and_no_verdict_on_anybody(screen: AskScreen, qtbot: QtBot) -> None:
    sittings: list[Sitting] = []
    with windows_opened() as windows:
        answered(screen, "213", sittings.append)
    assert not windows
    ending = screen.ending
    assert ending is not None and [one.passed for one in sittings] == [False]
    assert "1 of 3" in ending.title and "2 are needed" in ending.text
    assert [card.id for card in sittings[0].again] == ["q0", "q2"]
    words = f"{ending.title} {ending.text}".casefold()
    assert not any(word in words for word in ("fail", "wrong", "incorrect", "sorry"))
    with qtbot.waitSignal(screen.again) as again:
        ending.again_button.click()
    assert again.args == ["policy"]


def test_a_quiz_that_is_passed_says_so_and_is_done(screen: AskScreen, qtbot: QtBot) -> None:
    sittings: list[Sitting] = []
    answered(screen, "113", sittings.append)
    assert screen.ending is not None and sittings[0].passed and not screen.ending.again_button.isVisible()
    with qtbot.waitSignal(screen.left):
        press(Qt.Key.Key_Return)
    assert not screen.later.isVisible()
