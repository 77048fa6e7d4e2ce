"""A whole story by keyboard alone, and what each step shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton

from simtrainer.engine.events import Decided
from simtrainer.records.errors import RecordsError
from simtrainer.records.store import Store
from simtrainer.ui.play.left_column import PromiseTracker
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.announce import announced
from simtrainer.ui.shared.keys_sheet import KeysSheet
from simtrainer.ui.shared.theme import theme
from tests.ui.play import story
from tests.ui.play.conftest import Keyboard, Opener, file_the_post

ENTER = Qt.Key.Key_Return


def number_of(screen: PlayScreen, choice: str) -> Qt.Key:
    """The key of a choice's card."""
    card = next(card for card in screen.panel.decide.choices.cards if card.choice.id == choice)
    return Qt.Key(Qt.Key.Key_0.value + card.number)


def tab_to(screen: PlayScreen, press: Keyboard, name: str) -> None:
    """Press Tab and arrows until the radio button of that name has the keyboard, then Space."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        if isinstance(focus, QRadioButton) and focus.accessibleName() == name:
            press(Qt.Key.Key_Space)
            assert focus.isChecked()
            return
        if isinstance(focus, QRadioButton) and _same_group(focus, name):
            press(Qt.Key.Key_Right)
        else:
            press(Qt.Key.Key_Tab)
    raise AssertionError(f"{name} can't be reached by keyboard")


def _same_group(button: QRadioButton, name: str) -> bool:
    group = button.group()
    return group is not None and any(other.accessibleName() == name for other in group.buttons())


def test_a_triage_card_is_filled_in_by_three_numbers(screen: PlayScreen, press: Keyboard) -> None:
    form = screen.panel.decide.triage
    names = list(form.owners)
    assert not form.send.isEnabled()
    press("1")
    press("3")
    press("9")  # there is no ninth answer
    press(str(names.index("unit") + 1))
    answer = form.answer()
    assert answer is not None
    assert (answer.box, answer.severity, answer.owner) == ("unhappy-and-right", "S3", "unit")
    press(ENTER)
    assert screen.panel.page == "feedback"
    said = [label.text() for label in screen.panel.findChildren(QLabel) if label.isVisible()]
    assert any(words.startswith("It was filed as") for words in said)


def test_the_story_is_played_to_its_end_by_keyboard_alone(screen: PlayScreen, press: Keyboard) -> None:
    wanted = QSignalSpy(screen.debriefed)
    assert screen.panel.decide.triage.isVisible()
    for name in ("Unhappy and right", "S3 limited", "The unit it is about"):
        tab_to(screen, press, name)
    press(ENTER)
    assert screen.panel.page == "feedback"
    press(ENTER)

    # the second decision: ask first, which frees the locked card
    cards = {card.choice.id: card for card in screen.panel.decide.choices.cards}
    assert cards["blame"].state == "locked"
    press("l")
    cards = {card.choice.id: card for card in screen.panel.decide.choices.cards}
    assert cards["blame"].state == "open"
    assert screen.feeds.post("answer-reply-lead") is not None

    press(number_of(screen, "own-it"))
    assert screen.panel.page == "decide", "a first press only selects"
    press(ENTER)
    assert screen.panel.page == "feedback"
    own = screen.feeds.post("own-2")
    assert own is not None
    assert own.text.startswith("Mo, that dent left with us")
    tracker = screen.side.findChild(PromiseTracker)
    assert tracker is not None
    assert tracker.accessibleName().startswith("Your promise by 11:00: how it happened")
    press(ENTER)

    # a second thread has opened; it is taken first because its silence comes first, then the promise
    press(number_of(screen, "look"), number_of(screen, "look"), ENTER)
    assert screen.board.minute >= 40
    press(number_of(screen, "tell"), number_of(screen, "tell"))
    assert screen.board.promises["how-by-11"].outcome == "kept"
    press(ENTER)
    assert screen.panel.page == "ending"
    assert screen.panel.ending.said().startswith("It ended well. A lamp and a sentence")
    press(ENTER)
    assert wanted.count() == 1
    taken = [event.choice for event in screen.bridge.run.events if isinstance(event, Decided)]
    assert taken == ["t-right", "own-it", "look", "tell"]


def test_a_locked_card_cannot_be_sent_and_says_why(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    key = number_of(screen, "blame")
    press(key, key)
    assert screen.panel.page == "decide"
    assert "Ask Joss first" in announced()[-1]


def test_own_words_go_out_under_the_stance_that_was_picked(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press("r", "Mo, I am sorry. It was us.")
    press(Qt.Key.Key_Escape)
    assert screen.panel.page == "decide"
    press("r")
    assert screen.panel.composer.words() == "Mo, I am sorry. It was us.", "the draft was kept"
    press(ENTER, control=True)
    stances = [card.choice.id for card in screen.panel.composer.stances.cards]
    assert set(stances) == {"own-it", "script"}
    key = Qt.Key(Qt.Key.Key_1.value + stances.index("own-it"))
    press(key, key)
    own = screen.feeds.post("own-2")
    assert own is not None
    assert own.text == "Mo, I am sorry. It was us."
    assert own.source == "own-reply"


def test_letters_typed_into_a_reply_are_text_not_keys(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press("r", "l w r p e z n d 1 2")
    assert screen.panel.page == "write"
    assert screen.panel.composer.words() == "l w r p e z n d 1 2"
    assert not screen.panel.drawer.is_open


def test_a_reply_longer_than_the_platform_takes_cannot_go_on(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press("r")
    screen.panel.composer.text.setPlainText("x" * 281)
    press(ENTER, control=True)
    assert screen.panel.composer.pages.currentIndex() == 0
    assert not screen.panel.composer.post.isEnabled()


def test_a_turn_can_be_taken_again(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press(number_of(screen, "script"), ENTER)
    assert screen.board.values["heat"] == 39
    press("z")
    assert screen.panel.page == "decide"
    assert screen.board.values["heat"] == 30
    assert screen.feeds.post("own-2") is None
    assert [card.choice.id for card in screen.panel.decide.choices.cards if card.choice.id == "script"]


def test_a_stronger_move_is_shown_on_demand(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press(number_of(screen, "script"), ENTER)
    assert not screen.panel.feedback.stronger.isVisible()
    press("e")
    assert screen.panel.feedback.stronger.isVisible()
    assert "Own it, and say when" in screen.panel.feedback.stronger.accessibleName()
    press("e")
    assert not screen.panel.feedback.stronger.isVisible()


def test_waiting_until_silence_answers_is_a_turn_of_its_own(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    for _ in range(3):
        press("w")
    assert screen.panel.page == "feedback"
    assert "didn't wait" in screen.feed.banner.text()
    assert screen.feeds.post("p-hello") is not None
    press("z")
    assert screen.panel.page == "decide"
    assert screen.board.minute == 2, "back to where the decision began"


def test_no_feedback_and_no_bands_in_an_assessment(open_screen: Opener, qtbot) -> None:
    screen = open_screen(mode="assessment")
    press = Keyboard(qtbot, screen)
    form = screen.panel.decide.triage
    for button in (form.boxes["baiter"], form.severities["S4"], form.owners["unit"]):
        button.setFocus()
        button.setChecked(True)
    press(ENTER)
    assert screen.panel.page == "decide"
    assert not screen.panel.decide.triage.isVisible()
    key = number_of(screen, "script")
    press(key, key)
    assert screen.panel.page == "decide"
    assert not any(chip.isVisible() for chip in screen.header.bands)


def test_pause_stops_the_keys_of_the_screen(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press(Qt.Key.Key_Space)
    assert screen.pause_overlay.isVisible()
    press("1", "1", "w")
    assert screen.board.minute == 2
    press(Qt.Key.Key_Space)
    assert not screen.pause_overlay.isVisible()


def test_the_policy_opens_and_closes(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    press("p")
    assert screen.panel.drawer.is_open
    assert "1.1 and 3.1 matter here" in screen.panel.drawer.handle.accessibleName()
    press(Qt.Key.Key_Escape)
    assert not screen.panel.drawer.is_open


def test_the_place_survives_leaving(open_screen: Opener, qtbot) -> None:
    first = open_screen()
    press = Keyboard(qtbot, first)
    file_the_post(first, press)
    key = number_of(first, "own-it")
    press(key, key)
    again = story.bridge()
    for action in first.bridge.run.actions:
        again.run.apply(action)
    first.hide()
    second = open_screen(again)
    assert second.board.minute == first.bridge.run.minute
    assert second.panel.page == "decide"
    assert second.feeds.post("own-2") is not None


def test_a_draft_survives_leaving_and_coming_back(open_screen: Opener, qtbot, tmp_path: Path) -> None:
    with Store.open(tmp_path / "records.sqlite3") as store:
        first = open_screen(story.bridge(store=store))
        press = Keyboard(qtbot, first)
        file_the_post(first, press)
        press("r", "Mo, half a sentence")
        first.hide()
        attempt = first.bridge.attempt
        assert attempt is not None
        again = story.bridge(store=store, attempt=attempt)
        for action in first.bridge.run.actions:
            again.run.apply(action)
        second = open_screen(again)
        Keyboard(qtbot, second)("r")
        assert second.panel.composer.words() == "Mo, half a sentence"
        second.hide()


def test_every_action_is_kept_before_it_is_shown(open_screen: Opener, qtbot, tmp_path: Path) -> None:
    with Store.open(tmp_path / "records.sqlite3") as store:
        bridge = story.bridge(store=store)
        assert bridge.attempt is not None
        kept: list[int] = []
        attempt = bridge.attempt.id
        bridge.changed.connect(lambda events: kept.append(len(store.load(attempt).actions)))
        screen = open_screen(bridge)
        screen.choose("t-right")
        screen.go_on()
        screen.choose("own-it")
        assert kept == [1, 2]
        screen.hide()


def test_records_that_cannot_be_written_are_told_and_play_goes_on(
    open_screen: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RecordsError("The disk is full.", "You can go on; what you play now won't be kept.")

    with Store.open(tmp_path / "records.sqlite3") as store:
        screen = open_screen(story.bridge(store=store))
        monkeypatch.setattr(Store, "keep", full)
        screen.choose("t-right")
        assert screen.panel.page == "feedback"
        assert screen.feed.banner.text() == "The disk is full. You can go on; what you play now won't be kept."
        assert screen.bridge.store is None
        screen.go_on()
        assert screen.panel.page == "decide"
        screen.hide()


def test_a_turn_taken_again_begins_with_nothing_selected(screen: PlayScreen, press: Keyboard) -> None:
    file_the_post(screen, press)
    key = number_of(screen, "own-it")
    press(key, key)
    press("z")
    cards = screen.panel.decide.choices.cards
    assert screen.panel.page == "decide"
    assert cards[0].hasFocus()
    assert not any(card.selected for card in cards), "Enter would send what was sent before"


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5])
@pytest.mark.parametrize("size", [(1280, 700), (1440, 900)])
def test_nothing_is_cut_off_in_smaller_windows_with_larger_text(
    open_screen: Opener, qtbot, scale: float, size: tuple[int, int]
) -> None:
    theme().set_text_scale(scale)
    screen = open_screen()
    screen.resize(*size)
    press = Keyboard(qtbot, screen)
    file_the_post(screen, press)
    for card in screen.panel.decide.choices.cards:
        assert card.height() >= card.heightForWidth(card.width())
    if not screen.columns.on:
        assert screen.side.width() >= screen.side.least_width()


def test_a_question_mark_lists_the_keys_of_the_screen(screen: PlayScreen, press: Keyboard) -> None:
    press(Qt.Key.Key_Question)
    assert any(sheet.isVisible() for sheet in screen.findChildren(KeysSheet))
    press(Qt.Key.Key_Question)
    assert not any(sheet.isVisible() for sheet in screen.findChildren(KeysSheet))
