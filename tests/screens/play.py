"""Play and its states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from simtrainer.scenario.plans import read_plan
from simtrainer.ui.play.screen import PlayScreen
from tests.screens.picture import ALL, screen
from tests.screens.ways import come_to_rest, follow, open_window, plan_choices, playing, press, scenario, settle


@screen("03-play-start", *ALL)
def play_start() -> QWidget:
    return playing().window()


@screen("03-play-start-batch-2207")
def play_start_batch() -> QWidget:
    return playing("brewing-crisis/batch-2207.yaml").window()


@screen("03-play-triage", *ALL)
def play_triage() -> QWidget:
    play = playing()
    return follow(play, until=lambda play: play.panel.decide.triage.isVisible()).window()


@screen("03-play-two-threads", *ALL)
def play_two_threads() -> QWidget:
    play = follow(playing(), ["leave-bot", "t-open", "macro-gdpr"])
    assert len(play.bridge.offers()) == 2
    return play.window()


@screen("03-play-consult-answered")
def play_consult_answered() -> QWidget:
    play = follow(playing(), until=lambda play: any(offer.consults for offer in play.bridge.offers()))
    offer = next(offer for offer in play.bridge.offers() if offer.consults)
    play.ask(offer.consults[0].consult.contact)
    come_to_rest(play)
    return play.window()


@screen("03b-play-feedback", *ALL)
def play_feedback() -> QWidget:
    play = playing()
    play.choose(plan_choices("best")[0])
    come_to_rest(play)
    return play.window()


@screen("03b-play-feedback-bad")
def play_feedback_bad() -> QWidget:
    play = follow(playing(), ["leave-bot", "t-open"])
    play.choose("macro-gdpr")
    come_to_rest(play)
    return play.window()


@screen("03c-play-own-reply", *ALL)
def play_own_reply() -> QWidget:
    return writing().window()


@screen("03c-play-stances")
def play_stances() -> QWidget:
    play = writing()
    press(play, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return play.window()


@screen("03c-play-dismissed")
def play_dismissed() -> QWidget:
    play = writing()
    row = play.panel.composer.checks.rows[0]
    row.wave_off.click()
    row.why.setText("She asked me to, in public")
    row.keep.click()
    settle()
    play.panel.composer.checks.rows[1].wave_off.click()
    play.panel.drawer.set_open(True)
    settle()
    return play.window()


@screen("03c-play-own-feedback", *ALL)
def play_own_feedback() -> QWidget:
    play = writing()
    play.write(play.panel.composer.words(), "lena-own")
    come_to_rest(play)
    return play.window()


def writing() -> PlayScreen:
    """The play screen with a reply in one's own words in the making."""
    play = follow(playing(), until=lambda play: any(offer.node.write is not None for offer in play.bridge.offers()))
    press(play, Qt.Key.Key_W)
    play.panel.composer.text.setPlainText(
        "Lena, Ines here. That number is a recording: that's on us, and I'm sorry for any inconvenience. "
        "The van comes to 14 Larkhill Rise and your rug will be completely safe. Word by 3."
    )
    play.panel.composer.text.moveCursor(QTextCursor.MoveOperation.End)
    play.panel.composer.watch.look()
    settle()
    return play


@screen("03-play-paused")
def play_paused() -> QWidget:
    play = playing()
    play.pause()
    settle()
    return play.window()


@screen("03-play-keys", *ALL)
def play_keys() -> QWidget:
    play = playing()
    play.show_keys()
    settle()
    return play.window()


@screen("03-play-ending")
def play_ending() -> QWidget:
    return follow(playing()).window()


@screen("03-play-how-sure", *ALL)
def play_how_sure() -> QWidget:
    play = follow(playing(), until=lambda play: play.panel.sure.isVisible())
    play.how_sure()
    settle()
    return play.window()


def shadowing() -> PlayScreen:
    """The play screen with an expert to watch."""
    window = open_window()
    window.play(scenario(), "shadow", "untimed")
    assert window.playing is not None
    come_to_rest(window.playing)
    return window.playing


@screen("03-play-shadow", *ALL)
def play_shadow() -> QWidget:
    return shadowing().window()


@screen("03b-play-shadow-move", *ALL)
def play_shadow_move() -> QWidget:
    play = follow(shadowing(), ["mute-and-read", "t-right"])
    play.choose(play.panel.decide.choices.cards[0].choice.id)
    come_to_rest(play)
    return play.window()


@screen("03-play-hidden", *ALL)
def play_hidden() -> QWidget:
    play = follow(playing(), until=lambda play: "hide-one" in play.bridge.run.on_offer())
    play.choose("hide-one")
    come_to_rest(play)
    return play.window()


@screen("03-play-thread", *ALL)
def play_thread() -> QWidget:
    play = follow(playing(), ["leave-bot", "t-open", "macro-gdpr"])
    play.columns.show_column("feed")
    play.feed.view.setFocus()
    play.feed.open_thread("p-soaked")
    settle()
    return play.window()


@screen("03-play-alert", *ALL)
def play_alert() -> QWidget:
    play = playing("brewing-crisis/batch-2207.yaml")
    plan = read_plan(scenario("brewing-crisis/batch-2207.best.plan"))
    return follow(play, [step.id for step in plan.steps if step.kind == "choose"][:4]).window()


@screen("03-play-ready")
def play_ready() -> QWidget:
    window = open_window()
    window.play(scenario(), "practise", "10")
    settle()
    return window
