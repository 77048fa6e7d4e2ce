"""The room from the trainer's side: setting up, before the room, the console."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from simtrainer.live.course import Plan
from simtrainer.live.polls import Team
from simtrainer.live.serve.streams import Presence
from simtrainer.ui.live.console.screen import ConsoleScreen
from simtrainer.ui.live.preflight.addresses import Found, judged
from simtrainer.ui.live.preflight.screen import PreflightScreen
from simtrainer.ui.live.setup.screen import SetUp
from simtrainer.ui.shared.theme import theme
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, scenario, settle

TEAMS = tuple(Team(name.lower(), name) for name in ("Legal", "Marketing", "Support", "Product"))
EIGHT = tuple(
    Team(f"t{n}", name)
    for n, name in enumerate(("Legal", "Marketing", "Support", "Product", "Press", "Care", "Sales", "Logistics"))
)
FOUND = (
    Found("192.168.178.23", "wlan0", wireless=True),
    Found("10.8.0.6", "tun0", tunnel=True),
    Found("172.17.0.1", "docker0"),
)


def console(teams: tuple[Team, ...] = TEAMS, path: Path | None = None) -> ConsoleScreen:
    """The console of an exercise without phones, in the lobby."""
    window = open_window()
    large = theme().text_scale
    window.living.begin(SetUp(str(path or scenario()), Plan(teams, 60)))
    theme().set_text_scale(large)  # what is kept in the settings brings theirs along
    settle()
    window.living.by_hands()
    settle()
    made = window.living.console
    assert made is not None
    return made


def voted(made: ConsoleScreen, tie: bool = False) -> ConsoleScreen:
    """Hands are counted for the first beat."""
    made.host.do("brief")
    made.host.do("open")
    poll = made.host.exercise.poll
    assert poll is not None
    teams = made.host.exercise.plan.teams
    for n, team in enumerate(teams):
        first, second = (0, 1) if tie else (n % 3, 1)
        made.host.count_hands(team.id, poll.options[first].id, 3)
        made.host.count_hands(team.id, poll.options[second].id, 3 if tie else 1)
    settle()
    return made


@screen("15-live-setup", *ALL)
def live_setup() -> QWidget:
    window = open_window()
    window.go_to("live")
    settle()
    return window


@screen("15-live-setup-interrupted")
def live_interrupted() -> QWidget:
    made = voted(console())
    window = made.window()
    made.leave()
    settle()
    return window


@dataclass
class Served:
    """A server that is open, and who came."""

    address: str = "http://192.168.178.23:8440/"
    typed: str = "192.168.178.23:8440"
    is_open: bool = True
    visitors: frozenset[str] = frozenset()
    sleepers: list[str] = field(default_factory=list)

    def presence(self, device: str) -> Presence:
        """The first three that are asked for sleep."""
        if len(self.sleepers) < 12 and device not in self.sleepers:
            self.sleepers.append(device)
        return "asleep" if device in self.sleepers else "here"

    def close(self) -> None:
        """Nothing is open."""


def preflight(server: Served | None) -> PreflightScreen:
    """Before the room, in a network with a VPN."""
    window = open_window()
    large = theme().text_scale
    window.living.begin(SetUp(str(scenario()), Plan(TEAMS, 60)))
    theme().set_text_scale(large)
    settle()
    made = window.living.preflight
    assert made is not None
    made.look_at(lambda: server, lambda: judged(FOUND))
    settle()
    return made


@screen("15-live-preflight")
def live_preflight() -> QWidget:
    return preflight(None).window()


@screen("15-live-preflight-open", *ALL)
def live_preflight_open() -> QWidget:
    return preflight(Served(visitors=frozenset({"192.168.178.31"}))).window()


@screen("15-live-lobby")
def live_lobby() -> QWidget:
    return console().window()


@screen("15-live-console", *ALL)
def live_console() -> QWidget:
    made = voted(console())
    made.host.do("timer", n=48)
    settle()
    return made.window()


@screen("15-live-console-eight")
def live_console_eight() -> QWidget:
    return voted(console(EIGHT)).window()


@screen("15-live-console-tie")
def live_console_tie() -> QWidget:
    made = voted(console(), tie=True)
    made.acts.reveal("team")
    settle()
    return made.window()


@screen("15-live-console-choose")
def live_console_choose() -> QWidget:
    made = voted(console(), tie=True)
    made.host.do("close")
    made.acts.choose()
    settle()
    return made.window()


@screen("15-live-console-told")
def live_console_told() -> QWidget:
    made = voted(console())
    made.host.decide_by_votes()
    settle()
    return made.window()


@screen("15-live-console-happen")
def live_console_happen() -> QWidget:
    made = voted(console())
    made.acts.happen()
    settle()
    return made.window()


@screen("15-live-console-debrief")
def live_console_debrief() -> QWidget:
    made = voted(console())
    made.host.decide_by_votes()
    made.host.do("debrief")
    settle()
    return made.window()


@screen("15-live-console-texts", *ALL)
def live_console_texts() -> QWidget:
    made = console()
    host = made.host
    host.do("brief")
    for _ in range(20):
        host.do("open")
        node = host.exercise.node
        assert node is not None
        if node.write is not None:
            break
        poll = host.exercise.poll
        assert poll is not None
        host.count_hands("legal", poll.options[0].id, 3)
        host.decide_by_votes()
    made.acts.write()
    host.write_for("legal", "We are aware of the matter and will look into it, please call 0170 1234567.")
    host.write_for("support", "Hi Lena, a soaked rug is on us, not on the rain. Ines here: I will ring you today.")
    host.write_for("product", "Sorry about the rug! Number by DM please, we ring before six.")
    host.do("approve", "said by support", 1)
    host.do("approve", "said by product", 1)
    settle()
    return made.window()


@screen("15-live-console-devices")
def live_console_devices() -> QWidget:
    made = console()
    room = made.host.room
    for team, name in (("legal", ""), ("legal", "Ada"), ("support", ""), ("product", "Bo")):
        room.join(room.door.code, team, name)
    settle(20)
    made.acts.show_devices()
    settle()
    return made.window()


@screen("15-live-console-phones", *ALL)
def live_console_phones() -> QWidget:
    made = console()
    host = made.host
    host._server = Served()  # type: ignore[assignment]
    host.do("brief")
    host.do("open")
    host.do("timer", n=48)
    poll, room = host.exercise.poll, host.room
    assert poll is not None
    split = {"legal": (1, 1, 1, 2), "marketing": (4, 3, 1, 1), "support": (4, 3, 1, 0), "product": (1, 0, 3, 1)}
    for team, votes in split.items():
        answers = [option.id for option, count in zip(poll.options, votes, strict=True) for _ in range(count)]
        for answer in (*answers, ""):
            _, token = room.join(room.door.code, team)
            if answer:
                room.vote(token, poll.key, answer)
    settle(20)
    return made.window()
