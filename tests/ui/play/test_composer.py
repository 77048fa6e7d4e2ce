"""Own words under the checks: what they mark, what is done about it, and what comes of posting anyway."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from simtrainer import paths
from simtrainer.debrief.build import build_report
from simtrainer.debrief.html import to_html
from simtrainer.debrief.notes import DISMISSED
from simtrainer.library.catalogue import Library
from simtrainer.records.store import Store
from simtrainer.replies.context import context_at
from simtrainer.ui.debrief.turns_card import TurnsCard
from simtrainer.ui.play.composer import Composer, Task
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.announce import announced
from tests.ui.play import story
from tests.ui.play.conftest import Keyboard, Opener, file_the_post

ENTER = Qt.Key.Key_Return
LEAK = "Mo, the van comes to 14 Larkhill Rise; the dent left with us and I'm finding out how. Ines"


def compose(qtbot, screen: PlayScreen, press: Keyboard, text: str) -> Composer:
    """Write a text at the second decision, and wait until the checks have looked at it."""
    file_the_post(screen, press)
    press("r")
    composer = screen.panel.composer
    composer.text.setPlainText(text)
    qtbot.waitUntil(lambda: composer.checks.checked is not None and composer.checks.checked.text == text.strip())
    return composer


def said(composer: Composer) -> list[str]:
    return [row.accessibleName() for row in composer.checks.rows]


def test_a_leak_is_marked_under_its_words_and_listed_first(qtbot, screen: PlayScreen, press: Keyboard) -> None:
    composer = compose(qtbot, screen, press, LEAK)
    (mark,) = [one for one in composer.text.marks if one.sort == "fix"]
    assert LEAK[mark.start : mark.end] == "14 Larkhill Rise"
    assert said(composer)[0].startswith("To fix: A home address where everyone can read it. “14 Larkhill Rise”.")
    assert "1 to fix" in composer.checks.accessibleName()
    assert composer.post.isEnabled(), "in practice it may go out all the same"


def test_marks_stand_under_their_words_behind_emoji_and_move_with_them(
    qtbot, screen: PlayScreen, press: Keyboard
) -> None:
    composer = compose(qtbot, screen, press, f"😀😀 {LEAK}")
    press(Qt.Key.Key_Home)
    press("Hello! ")
    (mark,) = [one for one in composer.text.marks if one.sort == "fix"]
    assert composer.text.toPlainText()[mark.start : mark.end] == "14 Larkhill Rise"


def test_a_row_leads_to_its_words(qtbot, screen: PlayScreen, press: Keyboard) -> None:
    composer = compose(qtbot, screen, press, LEAK)
    composer.checks.rows[0].setFocus()
    press(ENTER)
    assert composer.text.hasFocus()
    assert composer.text.textCursor().selectedText() == "14 Larkhill Rise"


def test_mended_words_are_no_longer_marked(qtbot, screen: PlayScreen, press: Keyboard) -> None:
    composer = compose(qtbot, screen, press, LEAK)
    composer.text.setPlainText("Mo, the dent left with us and I'm finding out how. Ines")
    qtbot.waitUntil(lambda: not any(one.sort == "fix" for one in composer.text.marks) and bool(composer.checks.rows))
    qtbot.waitUntil(lambda: "to fix" not in composer.checks.accessibleName())
    assert any("One person to another" in one for one in said(composer))


def test_the_policy_drawer_marks_the_clause_that_the_words_break(qtbot, screen: PlayScreen, press: Keyboard) -> None:
    compose(qtbot, screen, press, LEAK)
    assert "2.1" in screen.panel.drawer.handle.accessibleName()
    press(Qt.Key.Key_Escape)
    assert "2.1" not in screen.panel.drawer.handle.accessibleName(), "back at the cards only the story's own count"


def test_the_nearest_stance_is_proposed_and_the_trainee_decides(qtbot, screen: PlayScreen, press: Keyboard) -> None:
    composer = compose(qtbot, screen, press, "Mo, that dent left with us. I'm finding out how, word here by 11. Ines")
    assert composer.nearest == "own-it"
    press(ENTER, control=True)
    assert [card.choice.id for card in composer.stances.cards if card.selected] == ["own-it"]
    press(ENTER)
    assert screen.panel.page == "feedback"
    assert screen.panel.feedback.reply.isVisible()
    assert "Mo, that dent left with us, not with the courier" in screen.panel.feedback.reply.accessibleName()


def test_a_leak_that_is_posted_anyway_crosses_the_line(qtbot, screen: PlayScreen, press: Keyboard) -> None:
    composer = compose(qtbot, screen, press, LEAK)
    press(ENTER, control=True)
    composer.stances.select("own-it")
    press(ENTER)
    feedback = screen.panel.feedback.reply.accessibleName()
    assert "“14 Larkhill Rise”" in feedback
    assert "C1" in feedback and "2.1" in feedback
    bridge = screen.bridge
    report = build_report(bridge.run, Library.load(paths.scenarios()), bridge.organisation)
    assert [one.code for one in report.scorecard.criticals] == ["C1"] and len(report.criticals) == 1
    assert any("14 Larkhill Rise" in note for note in report.turns[1].costly)


def test_a_hint_is_dismissed_with_a_reason_that_is_kept(qtbot, open_screen: Opener) -> None:
    with Store.open(paths.records_file()) as store:
        screen = open_screen(story.bridge(store=store))
        press = Keyboard(qtbot, screen)
        composer = compose(qtbot, screen, press, LEAK)
        row = composer.checks.rows[0]
        row.setFocus()
        press(Qt.Key.Key_Delete)
        assert not row.keep.isEnabled(), "without a reason there is nothing to keep"
        press("It's our shop's own address", ENTER)
        assert "Dismissed: It's our shop's own address" in said(composer)[0]
        assert not [one for one in composer.text.marks if one.sort == "fix"]
        attempt = screen.bridge.attempt
        assert attempt is not None
        notes = store.load(attempt.id).reflections
        assert [text for key, text in notes.items() if key.startswith(DISMISSED)] == ["It's our shop's own address"]
        composer.checks.rows[0].wave_off.click()
        assert [one for one in composer.text.marks if one.sort == "fix"]
        assert not [key for key in store.load(attempt.id).reflections if key.startswith(DISMISSED)]


@pytest.mark.parametrize(("text", "asks"), [(LEAK, True), ("Mo, the dent left with us. Ines", False)])
def test_an_assessment_asks_once_about_what_is_left_to_fix(qtbot, open_screen: Opener, text: str, asks: bool) -> None:
    screen = open_screen(mode="assessment")
    press = Keyboard(qtbot, screen)
    screen.choose("t-right")
    press("r")
    composer = screen.panel.composer
    composer.text.setPlainText(text)
    press(ENTER, control=True)
    if asks:
        assert composer.pages.currentIndex() == 0
        assert "1 to fix" in announced()[-1]
        press(ENTER, control=True)
    assert composer.pages.currentIndex() == 1


def test_a_dismissal_doesn_t_change_the_score_and_stands_in_the_debrief(qtbot, open_screen: Opener) -> None:
    with Store.open(paths.records_file()) as store:
        screen = open_screen(story.bridge(store=store))
        press = Keyboard(qtbot, screen)
        composer = compose(qtbot, screen, press, LEAK)
        composer.checks.rows[0].wave_off.click()
        press("It's our shop's own address", ENTER)
        assert "The score stays until a trainer changes it" in shown_text(composer.checks.rows[0])
        screen.write(LEAK, "own-it")
        bridge = screen.bridge
        assert [one.code for one in bridge.scorecard().criticals] == ["C1"]
        assert bridge.attempt is not None
        notes = store.load(bridge.attempt.id).reflections
        report = build_report(bridge.run, Library.load(paths.scenarios()), bridge.organisation).told(notes=notes)
        page = to_html(report)
        assert "You dismissed the check on private data (“14 Larkhill Rise”)" in page
        card = TurnsCard(report, None, False)
        qtbot.addWidget(card)
        card.choose(2)
        assert "It's our shop's own address" in card.detail.accessibleName()


def shown_text(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize(("speaker", "shown"), [("", "Harrow & Finch"), ("Elin", "Elin")])
def test_among_colleagues_one_writes_as_oneself(qtbot, screen: PlayScreen, speaker: str, shown: str) -> None:
    composer, scenario = screen.panel.composer, screen.bridge.scenario
    nothing = context_at(scenario, None, next(iter(scenario.nodes.values())))
    composer.begin(Task("ada", 280, (), "", lambda _: nothing, speaker=speaker))
    words = [label.text() for label in composer.findChildren(QLabel) if not label.isHidden()]
    assert shown in words and len({"Harrow & Finch", "Elin"} & {*words}) == 1
