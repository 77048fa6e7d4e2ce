"""A trainer and a room, from setting up to the report: phones and hands, ties, ways back, a process that dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simtrainer.live.door import Door
from simtrainer.live.local_room import LocalRoom
from simtrainer.live.serve.server import RoomServer
from simtrainer.ui.live.console.choose_sheet import ChooseSheet
from simtrainer.ui.live.console.head import spoken_code
from simtrainer.ui.live.console.small_sheets import HappenSheet, ObserveSheet
from simtrainer.ui.live.debrief.page import REPORT
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.window import MainWindow
from tests.live.rooms import Phone
from tests.ui.live.test_wall_screens import story
from tests.ui.live.trainer import KEY, Trainer, app
from tests.ui.live.two_screens import BEAMER


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with app(qtbot) as made:
        yield made


@pytest.fixture
def trainer(qtbot: QtBot, window: MainWindow) -> Trainer:
    """A trainer who set "Two parcels" up for two teams and opened the room."""
    made = Trainer(qtbot, window)
    window.living.open()
    setup = window.living.setup
    assert setup is not None
    setup.teams.set_names(["Legal", "Support"])
    model = setup.stories.model()
    at = [model.index(n, 0) for n in range(model.rowCount())]
    setup.stories.setCurrentIndex(next(one for one in at if one.data() == "Two parcels in the rain"))
    made.click(setup.start)
    made.open_room()
    made.come_in(legal=3, support=2)
    return made


def decide(trainer: Trainer, letter: str) -> None:
    """A beat as short as it can be: one phone votes, the split is shown, what was chosen is done."""
    trainer.press(KEY.Key_R)
    trainer.vote(legal=letter)
    trainer.press(KEY.Key_R, KEY.Key_C, KEY.Key_Return)
    assert trainer.phase == "told", trainer.phase


def letter_of(trainer: Trainer, choice: str) -> str:
    """The letter of a choice in the decision that comes next."""
    offer = trainer.console.host.exercise.offers()[0]
    taken = [item.choice.id for item in offer.choices if item.enabled]
    return "ABCDEFGH"[taken.index(choice)]


def test_a_whole_exercise_by_phones_and_hands(trainer: Trainer, tmp_path: Path) -> None:
    console = trainer.console
    host = console.host
    assert spoken_code(host.room.door.code) in trainer.on_the_wall

    # The lobby, a try, the brief.
    trainer.press(KEY.Key_R)
    assert trainer.phase == "practice"
    trainer.vote(legal="AAA", support="AB")
    trainer.press(KEY.Key_1)  # somebody without a phone
    assert trainer.counts == {"A": 5, "B": 1}
    trainer.press(KEY.Key_R)
    assert trainer.phase == "brief" and "Two parcels" in trainer.on_the_wall

    # The first vote: one thinks again, one comes too late, and the room sees no count before the reveal.
    trainer.press(KEY.Key_R)
    trainer.vote(legal="AAB", support="BC")
    trainer.vote(legal="B")
    trainer.press(KEY.Key_3, KEY.Key_Tab, KEY.Key_3)
    assert trainer.counts == {"A": 1, "B": 3, "C": 3}
    counted = host.tally()
    assert counted is not None and sorted(counted.voted.values()) == [3, 4]  # a hand for each team
    assert host.state.result is None
    trainer.press(KEY.Key_V)
    assert trainer.say(trainer.phones["legal"][0], "A").status == 409
    trainer.press(KEY.Key_R)
    assert host.state.result is not None and "groups" not in host.state.result
    trainer.press(KEY.Key_R)
    assert host.state.result is not None and "groups" in host.state.result

    # Talked over, voted again, a tie: the trainer decides and says why.
    trainer.press(KEY.Key_D)
    assert trainer.phase == "discuss"
    trainer.press(KEY.Key_O)
    assert isinstance(trainer.sheet, ObserveSheet)
    QTest.keyClicks(trainer.sheet.line, "Legal asked who signs")
    trainer.press(KEY.Key_Return, KEY.Key_D)
    assert trainer.phase == "open" and trainer.counts == {}
    trainer.vote(legal="AAC", support="CB")
    trainer.press(KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown)
    assert trainer.phase == "discuss" and "tie: A and C" in console.parts.trouble.text
    trainer.press(KEY.Key_C)
    sheet = trainer.sheet
    assert isinstance(sheet, ChooseSheet) and not sheet.take.isEnabled()
    QTest.keyClicks(sheet.reason, "A is what we did in March")
    trainer.click(sheet.take)
    assert trainer.window.focusWidget() is console.parts.controls.buttons[0]  # Enter goes on, and never out
    (beat,) = host.exercise.stage.beats
    assert (beat.way, beat.reason, len(beat.polls)) == ("trainer", "A is what we did in March", 2)
    assert "A is what we did in March" in trainer.on_the_wall

    # Time might be up: the debrief can be opened between two beats, and left again.
    trainer.press(KEY.Key_D)
    assert trainer.phase == "debrief"
    trainer.press(KEY.Key_PageUp)
    assert trainer.phase == "told"

    # Another tie, by draw; then back to the first beat, by another road to where two conversations are open.
    trainer.press(KEY.Key_R)
    trainer.vote(legal="AAB", support="BC")
    trainer.press(KEY.Key_R, KEY.Key_C)
    assert isinstance(trainer.sheet, ChooseSheet)
    trainer.click(trainer.sheet.draw)
    assert [beat.way for beat in host.exercise.stage.beats] == ["trainer", "draw"]
    before = len(host.room.votes())
    trainer.press(KEY.Key_Z, KEY.Key_Z)
    assert host.exercise.stage.beats == () and host.exercise.stage.line == 2
    assert len(host.room.votes()) == before
    for choice in ("leave-bot", "t-right", "macro-gdpr"):
        decide(trainer, letter_of(trainer, choice))
    assert len(host.exercise.offers()) == 2
    trainer.press(KEY.Key_C)  # which conversation first?
    trainer.vote(legal="BBA", support="BB")
    first = host.exercise.poll
    assert first is not None and first.kind == "thread"
    trainer.press(KEY.Key_R, KEY.Key_C, KEY.Key_Return)
    assert trainer.phase == "open" and host.exercise.stage.node == first.options[1].id

    # Something happens by hand, and on to the end by the clicker, by hands alone.
    trainer.press(KEY.Key_I)
    assert isinstance(trainer.sheet, HappenSheet)
    trainer.click(trainer.sheet.buttons["inject", "rain-again"])
    assert "rain-again" in [action.id for action in host.exercise.run.actions]
    for _ in range(80):
        if trainer.phase == "debrief":
            break
        if trainer.phase == "open":
            trainer.press(KEY.Key_1)
        trainer.press(KEY.Key_PageDown)
    assert trainer.phase == "debrief" and host.exercise.run.finished

    # Looking back, the report, and out.
    page = console.debrief
    assert page is not None
    opened: list[Path] = []
    page.saving._choose, page.saving._open = (lambda parent, name, kind: str(tmp_path / name)), opened.append
    while page.part != "words":
        trainer.press(KEY.Key_PageDown)
    page.words.field.setFocus()
    QTest.keyClicks(page.words.field, "uneasy")
    trainer.press(KEY.Key_Return)
    while page.part != REPORT:
        page.forward()
    trainer.click(page.saving.buttons["html"])
    trainer.click(page.saving.opens[0])
    report = opened[0].read_text("utf-8")
    for said in ("A is what we did in March", "Legal asked who signs", "uneasy"):
        assert said in report
    for device in host.devices():
        assert device.id not in report
    trainer.press(KEY.Key_X)
    setup = trainer.window.living.setup
    assert setup is not None and setup.isVisible() and not setup.interrupted.buttons


def test_phones_write_the_reply_and_rate_what_was_let_through(trainer: Trainer) -> None:
    console = trainer.console
    host = console.host
    trainer.press(KEY.Key_C)
    for choice in ("macro-now", "t-open", "dm-please", "ask-dilys", "let-it-be"):
        host.do("open")
        host.do("decide", choice, text="a test", way="trainer")
    trainer.press(KEY.Key_R, KEY.Key_W)
    poll = host.exercise.poll
    assert poll is not None and poll.kind == "text"
    said = ("Hi Lena, yours is wet too, and it's on us. Ines", "<b>Sorry</b> for any inconvenience", "not for the wall")
    for phone, text in zip(trainer.phones["legal"], said, strict=True):
        assert phone.vote("", poll.key, text=text).status == 200
    card = console.parts.texts
    for left in (3, 2):
        trainer.until(lambda left=left: len(buttons(card, "Let through")) == left)
        trainer.click(buttons(card, "Let through")[0])
    shown = [one["text"] for one in host.state.scene["texts"]]
    assert sorted(shown) == sorted(said[:2])
    assert said[2] not in trainer.on_the_wall

    trainer.click(card.rate)
    poll = host.exercise.poll
    assert poll is not None and poll.kind == "rate"
    for phone in (*trainer.phones["legal"], *trainer.phones["support"]):
        for option, value in zip(poll.options, ("5", "2"), strict=True):
            assert phone.vote(f"{option.id}/{poll.criteria[0]}/{value}", poll.key).status == 200
    trainer.press(KEY.Key_R)
    assert host.state.result is not None and host.state.result["ratings"]
    trainer.until(lambda: any("rated" in one.text() and one.isVisible() for one in card.findChildren(StatusChip)))
    trainer.click(buttons(card, "Post this")[0])
    if isinstance(console.acts.sheet, ChooseSheet):  # it came near to none of the answers
        trainer.press(KEY.Key_Return)
    assert host.exercise.stage.beats[-1].words == said[0]
    assert said[0] in trainer.on_the_wall


def buttons(within: QWidget, words: str) -> list[Button]:
    """The buttons with these words that can be seen, from the top."""
    return [one for one in within.findChildren(Button) if one.text() == words and one.isVisibleTo(within)]


def test_keys_work_from_the_wall_s_window_too(trainer: Trainer) -> None:
    """Who has one screen drags the wall away, and the keyboard goes with it."""
    console, wall = trainer.console, trainer.window.living.wall
    assert wall is not None
    trainer.press(KEY.Key_F5)
    assert wall.state == "window" and wall.window.isVisible()
    wall.window.activateWindow()
    for key in (KEY.Key_PageDown, KEY.Key_1, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_2, KEY.Key_Period):
        QTest.keyClick(wall.window, key)
    assert trainer.phase == "open" and trainer.counts == {"B": 1} and console.host.black
    QTest.keyClick(wall.window, KEY.Key_C)
    assert isinstance(trainer.sheet, ChooseSheet) and trainer.window.isActiveWindow()
    wall.window.activateWindow()
    for key in (KEY.Key_PageDown, KEY.Key_1, KEY.Key_X):
        QTest.keyClick(wall.window, key)  # nothing happens behind what is being asked, and nobody leaves from here
    assert trainer.phase == "open" and trainer.counts == {"B": 1}
    assert trainer.window.living.console is console


def test_killed_in_mid_vote_the_app_goes_on_with_every_vote_and_the_same_phones(qtbot: QtBot) -> None:
    command = [sys.executable, "-m", "tests.ui.live.dying_app"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": "."})
    try:
        assert process.stdout is not None
        there = json.loads(process.stdout.readline())
        old = RoomServer(LocalRoom((), Door(there["code"])), "nobody")
        old.host, old.port = "127.0.0.1", there["port"]
        phones = [Phone(old) for _ in range(4)]
        for n, phone in enumerate(phones):
            body = {"code": there["code"], "team": "legal", "name": ""}
            assert phone.ask("POST", "/api/join", body).status == 200
            assert phone.vote(there["options"][n % 2], there["poll"]).status == 200
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
    assert process.returncode == -signal.SIGKILL
    with app(qtbot) as window:
        trainer = Trainer(qtbot, window)
        window.living.open()
        setup = window.living.setup
        assert setup is not None
        (go_on,) = setup.interrupted.buttons.values()
        trainer.click(go_on)
        trainer.open_room()
        assert trainer.phase == "open" and trainer.counts == {"A": 2, "B": 2, "C": 2}
        assert (trainer.server.port, trainer.console.host.room.door.code) == (there["port"], there["code"])
        # The phones are known by what they hold: nobody joins again, and nobody counts twice.
        for phone in phones:
            phone.server = trainer.server
            assert trainer.say(phone, "A").status == 200
        trainer.until(lambda: trainer.counts == {"A": 4, "C": 2})
        assert len(trainer.console.host.devices()) == len(phones)


def test_the_projector_goes_in_mid_vote_and_comes_back_to_what_the_room_sees_now() -> None:
    steps = story("exercise")
    assert tuple(steps["lobby"]["wall"]) == tuple(steps["vote"]["wall"]) == BEAMER
    assert (steps["vote"]["phase"], steps["vote"]["votes"]) == ("open", 2)
    assert steps["gone"]["wall"] is None and "unplugged" in steps["gone"]["head"]
    assert (steps["gone"]["phase"], steps["gone"]["votes"]) == ("revealed", 4)  # the vote went on
    assert tuple(steps["back"]["wall"]) == BEAMER and steps["back"]["votes"] == 4
    assert "BEAMER" in steps["back"]["head"]
    assert "How the room voted 4 votes" in steps["back"]["words"]
