"""A trainer at the app with keys and mouse, and the people in the room with phones that are HTTP clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simtrainer.live.serve.server import RoomServer
from simtrainer.ui.desk import Desk
from simtrainer.ui.live.console.screen import ConsoleScreen
from simtrainer.ui.live.preflight.addresses import Address
from simtrainer.ui.live.preflight.screen import PreflightScreen, Served
from simtrainer.ui.window import MainWindow
from tests.live.rooms import Answer, Phone
from tests.ui.live.wall_words import text
from tests.ui.rest import leave

HERE = [Address("127.0.0.1", "lo", "good")]
KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


class Visited:
    """A server as the preflight sees it once another device asked for the page; on one machine none can be."""

    def __init__(self, server: RoomServer) -> None:
        self.address, self.typed, self.is_open = server.address, server.typed, True
        self.visitors = frozenset({"192.168.178.77"})


@contextmanager
def app(qtbot: QtBot) -> Iterator[MainWindow]:
    """The app's window, closed at the end as by its user."""
    made = MainWindow(Desk(seed=lambda: 7))
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    try:
        yield made
    finally:
        made.living.end()
        leave(qtbot, made)
        made.deleteLater()


class Trainer:
    """What a trainer does: press a key where the keyboard is, click, wait until the console has heard."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.phones: dict[str, list[Phone]] = {}

    # ---- the app

    @property
    def console(self) -> ConsoleScreen:
        """The console that is open."""
        assert self.window.living.console is not None
        return self.window.living.console

    @property
    def phase(self) -> str:
        """What the room is doing."""
        return self.console.host.exercise.phase

    @property
    def sheet(self) -> QWidget:
        """The sheet that asks something back."""
        assert self.console.acts.sheet is not None, self.console.parts.trouble.text
        return self.console.acts.sheet

    @property
    def on_the_wall(self) -> str:
        """Everything that the picture of the wall says, in words."""
        return text(self.console.sight)

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            target = self.window.focusWidget() or self.window
            QTest.keyClick(target, key, SHIFT if shift else Qt.KeyboardModifier.NoModifier)

    def click(self, button: QWidget) -> None:
        """Click something that can be seen."""
        QApplication.processEvents()  # what was just put up has its place then
        assert button.isVisible() and button.isEnabled(), button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for what comes from other threads."""
        self.qtbot.waitUntil(holds, timeout=20_000)

    # ---- before the room

    def open_room(self) -> None:
        """Through the preflight: open the room on this machine, let a phone be seen, Ready."""
        living = self.window.living
        screen = living.preflight
        assert isinstance(screen, PreflightScreen) and not screen.go.isEnabled()

        def seen() -> Served | None:
            server = living.host.server if living.host is not None else None
            return Visited(server) if server is not None else None

        screen.look_at(seen, lambda: HERE)
        self.click(screen.open)
        screen.look()
        assert self.window.focusWidget() is screen.go
        self.press(KEY.Key_Space)

    # ---- the people

    @property
    def server(self) -> RoomServer:
        """The room's server."""
        server = self.console.host.server
        assert server is not None
        return server

    def come_in(self, **teams: int) -> None:
        """Let phones join: legal=3."""
        ids = {team.name.lower(): team.id for team in self.console.host.exercise.plan.teams}
        for name, number in teams.items():
            for _ in range(number):
                phone = Phone(self.server)
                assert phone.join(self.console.host.room, ids[name]).status == 200
                self.phones.setdefault(name, []).append(phone)
        everybody = sum(len(phones) for phones in self.phones.values())
        self.until(lambda: len(self.console.host.devices()) == everybody)

    def say(self, phone: Phone, letter: str, **more: str) -> Answer:
        """A phone chooses by letter what it is shown."""
        poll = phone.ask("GET", "/api/state").json["poll"]
        option = next(one["id"] for one in poll["options"] if one["letter"] == letter)
        return phone.vote(option, poll["key"], **more)

    def vote(self, **letters: str) -> None:
        """Phones vote: legal="AAB"; the console hears of it."""
        for team, said in letters.items():
            for phone, letter in zip(self.phones[team], said, strict=False):
                answer = self.say(phone, letter)
                assert answer.status == 200, answer.body

    @property
    def counts(self) -> dict[str, int]:
        """Letter -> votes, as the console counts them."""
        poll, counted = self.console.host.exercise.poll, self.console.host.tally()
        assert poll is not None and counted is not None
        return {one.letter: counted.counts[one.id] for one in poll.options if counted.counts[one.id]}
