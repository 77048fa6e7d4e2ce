"""Shadowing an expert: a guess, then her move with its reasons; the run is hers and counts for nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from simtrainer import paths
from simtrainer.debrief.notes import TraineeNotes
from simtrainer.engine.events import Decided
from simtrainer.records.quick import results
from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.play.screen import PlayScreen
from tests.ui.play.conftest import Keyboard, Opener

STORY = paths.scenarios() / "negative-comment/two-parcels.yaml"


def shadowing(open_screen: Opener) -> tuple[Desk, PlayScreen]:
    desk = Desk(seed=lambda: 7)
    return desk, open_screen(desk.start(STORY, "shadow", "10"))


def guess(screen: PlayScreen, press: Keyboard, choice: str) -> None:
    card = next(card for card in screen.panel.decide.choices.cards if card.choice.id == choice)
    key = Qt.Key(Qt.Key.Key_0.value + card.number)
    press(key, key)
    screen.teller.show_all()


def test_her_move_happens_whatever_was_guessed(open_screen: Opener, qtbot) -> None:
    desk, screen = shadowing(open_screen)
    press = Keyboard(qtbot, screen)
    assert screen.bridge.speed == 0, "what is watched is not hurried"
    assert not screen.panel.decide.ask.isVisible() and not screen.panel.decide.write.isVisible()
    guess(screen, press, "leave-bot")
    taken = [event.choice for event in screen.bridge.run.events if isinstance(event, Decided)]
    assert taken == ["mute-and-read"]
    assert screen.panel.page == "feedback"
    outcome = screen.panel.feedback._outcome  # pyright: ignore[reportPrivateUsage]
    assert outcome is not None and outcome.guess is not None
    assert outcome.did.startswith("She chose") and "You guessed" in outcome.guess[0]
    assert not screen.panel.foot.take_again.isVisible()
    press(Qt.Key.Key_Return)
    assert screen.panel.page == "decide"
    desk.close()


def test_watched_to_the_end_it_is_no_result(open_screen: Opener, qtbot) -> None:
    desk, screen = shadowing(open_screen)
    agreed = 0
    for _ in range(40):
        if screen.panel.page == "ending":
            break
        if screen.panel.page == "feedback":
            screen.teller.show_all()
            screen.go_on()
        else:
            choice = screen.panel.decide._situation.offer.choices[0].choice.id  # pyright: ignore
            screen.choose(choice)
            agreed += any(isinstance(e, Decided) and e.choice == choice for e in screen.bridge.run.events)
    assert screen.panel.page == "ending"
    assert screen.bridge.run.ending == "dry-lamp"
    store, attempt = screen.bridge.store, screen.bridge.attempt
    assert store is not None and attempt is not None
    kept = store.load(attempt.id)
    assert kept.attempt.mode == "shadow"
    assert len(TraineeNotes.read(kept.reflections).guesses) == screen.bridge.run.state.turn
    assert results(paths.records_file()).by_scenario == {}
    other = desk.start(STORY, "practise", "untimed")
    other.open_records()
    assert desk.last_time(other) == {}
    desk.close()


def test_left_in_the_middle_she_is_found_where_she_was(open_screen: Opener, qtbot) -> None:
    desk, screen = shadowing(open_screen)
    press = Keyboard(qtbot, screen)
    guess(screen, press, "mute-and-read")
    assert screen.bridge.attempt is not None
    bridge = desk.resume(screen.bridge.attempt.id)
    again = open_screen(bridge)
    assert again.watching is not None
    assert again.shown_node == again.watching.node == "triage"
    desk.close()


def test_without_a_road_there_is_nobody_to_watch(tmp_path: Path) -> None:
    alone = tmp_path / STORY.name
    alone.write_text(STORY.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(Trouble, match="no expert to watch"):
        Desk().start(alone, "shadow", "untimed")
