"""A trainer runs an exercise from the console, with hands only: keys, ties, ways back, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.live.course import Plan
from simtrainer.live.polls import Team
from simtrainer.ui.live.console.choose_sheet import ChooseSheet
from simtrainer.ui.live.console.screen import ConsoleScreen
from simtrainer.ui.live.console.small_sheets import HappenSheet, NotesSheet, ObserveSheet
from simtrainer.ui.live.setup.screen import SetUp
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.chips import StatusChip
from tests.ui.live.alone import RoomAlone, room_alone
from tests.ui.live.wall_words import text as wall_text

TEAMS = (Team("legal", "Legal"), Team("support", "Support"))
STORY = "negative-comment/two-parcels.yaml"
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[RoomAlone]:
    """A window with the room's screens."""
    with room_alone() as made:
        yield made


@pytest.fixture
def console(window: RoomAlone) -> ConsoleScreen:
    """The console of an exercise that was set up a moment ago, without phones."""
    window.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS, 60)))
    window.living.by_hands()
    made = window.living.console
    assert made is not None
    return made


def press(console: ConsoleScreen, *keys: Qt.Key, shift: bool = False) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        target = console.window().focusWidget() or console
        QTest.keyClick(target, key, SHIFT if shift else Qt.KeyboardModifier.NoModifier)


def counts(console: ConsoleScreen) -> dict[str, int]:
    """Letter -> votes."""
    poll, counted = console.host.exercise.poll, console.host.tally()
    assert poll is not None and counted is not None
    return {option.letter: counted.counts[option.id] for option in poll.options if counted.counts[option.id]}


def begun(console: ConsoleScreen) -> None:
    """Past the lobby: the first beat's vote is open."""
    press(console, Qt.Key.Key_C, Qt.Key.Key_R)
    assert console.host.exercise.phase == "open"


def test_the_next_step_goes_from_the_lobby_to_the_debrief(console: ConsoleScreen) -> None:
    phases = [console.host.exercise.phase]
    for _ in range(120):
        if console.host.exercise.phase == "open":
            press(console, Qt.Key.Key_1)
        press(console, Qt.Key.Key_PageDown)
        phases.append(console.host.exercise.phase)
        if phases[-1] == "debrief":
            break
    assert phases[:8] == ["lobby", "practice", "brief", "open", "closed", "revealed", "discuss", "told"]
    assert phases[-1] == "debrief"
    assert console.host.exercise.run.finished
    assert {beat.way for beat in console.host.exercise.stage.beats} == {"majority"}


def test_hands_are_counted_by_keys_for_one_team_after_the_other(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2)
    press(console, Qt.Key.Key_Tab)
    press(console, Qt.Key.Key_3, Qt.Key.Key_3)
    press(console, Qt.Key.Key_3, shift=True)
    press(console, Qt.Key.Key_4, shift=True)  # there is none to take away
    assert counts(console) == {"A": 2, "B": 1, "C": 1}
    counted = console.host.tally()
    assert counted is not None and counted.voted == {"legal": 3, "support": 1}
    assert console.parts.votes.rows[next(iter(counted.counts))].accessibleName().startswith("A, ")


def test_only_what_would_be_said_stands_in_quotation_marks(console: ConsoleScreen) -> None:
    begun(console)
    shown = wall_text(console.sight)
    assert "Read the thread" in shown and "“Read the thread" not in shown
    assert "“Hi Sam, thank you for getting in touch." in shown


def test_a_stray_key_changes_nothing_that_the_room_has_seen(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_R)
    seen = counts(console)
    press(console, Qt.Key.Key_1)
    assert counts(console) == seen and not console.parts.votes.hands.isVisible()
    assert "The room has seen the split" in console.parts.trouble.text
    press(console, Qt.Key.Key_PageUp, Qt.Key.Key_1)  # before that they can be put right
    assert counts(console) != seen and console.parts.votes.hands.isVisible()


def test_whoever_comes_back_to_the_debrief_has_the_keyboard_in_its_parts(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, *[Qt.Key.Key_PageDown] * 4)
    for _ in range(2):
        press(console, Qt.Key.Key_D)
        assert console.looking_back and console.debrief is not None
        assert console.debrief.list.rows[0].hasFocus()
        press(console, Qt.Key.Key_PageUp)
        assert not console.looking_back


def test_who_we_are_and_what_the_keys_count_is_said_in_words(console: ConsoleScreen) -> None:
    press(console, Qt.Key.Key_R)
    assert console.parts.votes.hands.say.text() == "Keys 1 to 3 count for Legal", "the answers of this very question"
    press(console, Qt.Key.Key_R)
    told = " ".join(one.text() for one in console.parts.story.findChildren(QLabel))
    assert "Without asking you may reply, hide what breaks the rules, replace things and refund up to £25." in told


def test_a_number_can_be_typed(console: ConsoleScreen) -> None:
    begun(console)
    field = console.parts.votes.hands.counters["support"].number
    press(console, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert field.hasFocus()
    press(console, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert counts(console) == {"A": 12}
    press(console, Qt.Key.Key_2)
    assert counts(console) == {"A": 12, "B": 1}


def test_tab_leaves_the_hands_after_the_last_team(console: ConsoleScreen) -> None:
    begun(console)
    hands = console.parts.votes.hands
    assert hands.hasFocus()
    press(console, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert not hands.hasFocus()


def test_the_room_sees_no_counts_until_the_reveal(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1)
    assert console.host.state.result is None
    press(console, Qt.Key.Key_R)
    assert console.host.exercise.phase == "revealed"
    assert console.host.state.result is not None and "groups" not in console.host.state.result
    press(console, Qt.Key.Key_R)
    assert "groups" in (console.host.state.result or {})


def test_effects_are_on_the_console_and_not_on_the_wall(console: ConsoleScreen) -> None:
    begun(console)
    assert any("policy" in row.accessibleName() for row in console.parts.votes.rows.values())
    assert "policy" not in console.parts.preview.accessibleDescription().casefold()


def test_a_tie_is_said_and_isnt_decided_by_itself(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert console.host.exercise.phase == "discuss"
    assert "tie: A and B" in console.parts.trouble.text
    press(console, Qt.Key.Key_PageDown)
    sheet = console.acts.sheet
    assert isinstance(sheet, ChooseSheet) and sheet.draw.isVisible()
    assert not sheet.take.isEnabled(), "the trainer says why"
    sheet.draw.click()
    assert console.host.exercise.stage.beats[-1].way == "draw"


def test_the_trainer_may_take_another_answer_and_says_why(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_C)
    sheet = console.acts.sheet
    assert isinstance(sheet, ChooseSheet)
    poll = console.host.exercise.poll
    assert poll is not None
    assert sheet.chosen == poll.options[0].id and sheet.take.isEnabled() and not sheet.reason.isVisible()
    sheet.answers[poll.options[2].id].click()
    assert not sheet.take.isEnabled()
    sheet.reason.setText("We did this one last week")
    sheet.take.click()
    beat = console.host.exercise.stage.beats[-1]
    assert (beat.choice, beat.way, beat.reason) == (poll.options[2].id, "trainer", "We did this one last week")


def test_keys_do_nothing_behind_a_sheet(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_C)
    press(console, Qt.Key.Key_PageDown, Qt.Key.Key_2, Qt.Key.Key_Z)
    assert console.host.exercise.phase == "open" and counts(console) == {"A": 1}
    press(console, Qt.Key.Key_Escape)
    assert console.acts.sheet is None


def test_going_back_undoes_a_step_and_keeps_the_votes(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_R, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert console.host.exercise.phase == "open" and counts(console) == {"A": 1}


def test_rewinding_asks_the_beat_again_on_another_line(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1)
    node = console.host.exercise.stage.node
    console.host.do("close")
    console.host.decide_by_votes()
    votes = len(console.host.room.votes())
    press(console, Qt.Key.Key_Z, Qt.Key.Key_R)
    stage = console.host.exercise.stage
    assert (stage.node, stage.line, stage.beats) == (node, 1, ())
    assert len(console.host.room.votes()) == votes and counts(console) == {}


def test_what_was_seen_is_pinned_to_the_beat(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_O)
    sheet = console.acts.sheet
    assert isinstance(sheet, ObserveSheet)
    QTest.keyClicks(sheet.line, "R and C asked twice who signs")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    (seen,) = console.host.exercise.observations
    assert (seen.text, seen.node) == ("R and C asked twice who signs", console.host.exercise.stage.node)


def test_time_is_given_held_and_taken_away(console: ConsoleScreen) -> None:
    begun(console)
    assert console.host.timer_left() is None, "untimed unless the trainer turns a timer on"
    press(console, Qt.Key.Key_T)
    assert console.host.timer_left() == pytest.approx(30, abs=5)
    press(console, Qt.Key.Key_H)
    assert console.host.exercise.phase == "paused" and not console.host.state.is_open
    press(console, Qt.Key.Key_H)
    console.parts.timer.off.click()
    assert console.host.timer_left() is None and console.host.exercise.phase == "open"


def test_the_wall_can_be_black_and_can_stand_still(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_Period)
    assert console.host.black and console.parts.head.black.isChecked()
    press(console, Qt.Key.Key_B)
    assert not console.host.black
    press(console, Qt.Key.Key_F)
    assert console.host.frozen and "Frozen" in console.parts.preview.accessibleName()


def test_an_exercise_that_was_left_goes_on_where_it_was(window: RoomAlone, console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2)
    before = (console.host.exercise.stage, counts(console), console.host.room.door.code)
    press(console, Qt.Key.Key_X)
    setup = window.living.setup
    assert setup is not None and setup.isVisible()
    (go_on,) = setup.interrupted.buttons.values()
    go_on.click()
    window.living.by_hands()
    again = window.living.console
    assert again is not None
    assert (again.host.exercise.stage, counts(again), again.host.room.door.code) == before


def test_a_dry_run_leaves_nothing_behind(window: RoomAlone) -> None:
    window.living.try_alone(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS, 60)))
    console = window.living.console
    assert console is not None and "nothing is kept" in console.parts.hint.text
    begun(console)
    press(console, Qt.Key.Key_1, Qt.Key.Key_X)
    setup = window.living.setup
    assert setup is not None and not setup.interrupted.buttons


def to_the_reply(console: ConsoleScreen) -> None:
    """On to a beat whose reply the teams may write."""
    host = console.host
    host.do("brief")
    while True:
        assert host.do("open")
        node, poll = host.exercise.node, host.exercise.poll
        assert node is not None and poll is not None
        if node.write is not None:
            return
        host.count_hands("legal", poll.options[0].id, 1)
        host.decide_by_votes()


def test_what_a_team_wrote_is_checked_let_through_and_posted(console: ConsoleScreen) -> None:
    to_the_reply(console)
    press(console, Qt.Key.Key_W)
    card = console.parts.texts
    assert card.isVisible()
    card.team.set_value("support")
    QTest.keyClicks(card.line, "Hi Lena, the soaked rug is on us. Call me on 0170 1234567. Ines")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    chips = [chip.text() for chip in card.findChildren(StatusChip)]
    assert any("telephone number" in text for text in chips)
    assert "texts" not in console.host.state.scene, "nobody sees it before it is let through"
    button(card, "Let through").click()
    assert console.host.state.scene["texts"] == [
        {"letter": "A", "text": "Hi Lena, the soaked rug is on us. Call me on 0170 1234567. Ines"}
    ]
    button(card, "Post this").click()
    sheet = console.acts.sheet
    if isinstance(sheet, ChooseSheet):  # it came near to none of the answers
        sheet.take.click()
    beat = console.host.exercise.stage.beats[-1]
    assert beat.words.startswith("Hi Lena") and beat.way == "trainer"


def test_the_room_chooses_which_conversation_comes_first(console: ConsoleScreen) -> None:
    host = console.host
    host.do("brief")
    for choice in ("leave-bot", "t-open", "macro-gdpr"):  # by then two people wait for an answer
        host.do("open")
        host.do("decide", choice, text="a test", way="trainer")
    assert len(host.exercise.offers()) == 2
    press(console, Qt.Key.Key_C, Qt.Key.Key_2, Qt.Key.Key_C)
    sheet = console.acts.sheet
    assert isinstance(sheet, ChooseSheet) and not sheet.reason.isVisible()
    wanted = host.exercise.offers()[1].node.id
    assert sheet.chosen == wanted
    sheet.take.click()
    assert (host.exercise.phase, host.exercise.stage.node) == ("open", wanted)


def test_something_can_be_let_happen_in_the_story(console: ConsoleScreen) -> None:
    begun(console)
    press(console, Qt.Key.Key_I)
    sheet = console.acts.sheet
    assert isinstance(sheet, HappenSheet)
    (kind, id_), first = next(iter(sheet.buttons.items()))
    assert kind == "inject"
    first.click()
    assert id_ in console.host.exercise.run.state.fired
    press(console, Qt.Key.Key_I)
    again = console.acts.sheet
    assert isinstance(again, HappenSheet) and not again.buttons["inject", id_].isEnabled()
    again.close_over()


def button(within: QWidget, words: str) -> Button:
    """The button with these words."""
    return next(one for one in within.findChildren(Button) if one.text() == words)


def test_the_trainer_writes_speaker_notes_of_their_own(console: ConsoleScreen) -> None:
    notes = console.parts.notes
    assert not notes.own.isEnabled()  # no beat is open yet
    begun(console)
    authors = notes._notes
    press(console, Qt.Key.Key_N)
    sheet = console.acts.sheet
    assert isinstance(sheet, NotesSheet)
    sheet.area.setPlainText("Ask Support first.")
    QTest.keyClick(sheet.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert console.acts.sheet is None and ("pen-line", "Ask Support first.") in (notes._notes or ())
    press(console, Qt.Key.Key_N)
    sheet = console.acts.sheet
    assert isinstance(sheet, NotesSheet) and sheet.area.toPlainText() == "Ask Support first."
    sheet.again.click()
    sheet.keep.click()
    assert notes._notes == authors
