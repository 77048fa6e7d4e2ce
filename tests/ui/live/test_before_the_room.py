"""Setting up and the look at the network before the room: what is offered, what it warns of, when it says Ready."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.live.course import Plan
from simtrainer.live.polls import Team
from simtrainer.live.signs import PERIOD, Signs
from simtrainer.live.wifi import Wifi
from simtrainer.records.exercises import ExerciseRecords
from simtrainer.ui.desk import Desk
from simtrainer.ui.live.console.devices_sheet import DevicesSheet
from simtrainer.ui.live.console.pace import pace
from simtrainer.ui.live.preflight.addresses import Address, Found, is_another, judged
from simtrainer.ui.live.preflight.screen import PreflightScreen
from simtrainer.ui.live.setup.screen import SetUp
from simtrainer.ui.live.setup.team_rows import TeamRows
from simtrainer.ui.live.wall.awake import Awake
from simtrainer.ui.live.wall.sight import sight_of
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.window import MainWindow
from tests.live.rooms import Phone
from tests.live.test_certificate import FILES as CERTIFICATES
from tests.ui.live.alone import RoomAlone, room_alone
from tests.ui.live.trainer import HERE
from tests.ui.rest import leave

STORY = "negative-comment/two-parcels.yaml"
TEAMS = (Team("legal", "Legal"), Team("support", "Support"))
WIFI = Found("192.168.1.20", "wlan0", wireless=True)


@dataclass
class Served:
    """A server, and who came."""

    visitors: frozenset[str] = frozenset()
    address: str = "http://192.168.1.20:8440/"
    typed: str = "192.168.1.20:8440"
    is_open: bool = True


@pytest.fixture
def alone(qtbot: QtBot) -> Iterator[RoomAlone]:
    """A window with the room's screens."""
    with room_alone() as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The app."""
    made = MainWindow(Desk(seed=lambda: 7))
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    yield made
    made.living.end()
    leave(qtbot, made)
    made.deleteLater()


@pytest.mark.parametrize(
    ("found", "sort"),
    [
        (WIFI, "good"),
        (Found("10.8.0.6", "tun0", tunnel=True), "vpn"),
        (Found("10.5.0.2", "NordLynx"), "vpn"),
        (Found("100.101.7.3", "tailscale0"), "vpn"),
        (Found("172.17.0.1", "docker0"), "virtual"),
        (Found("172.22.80.1", "vEthernet (WSL)"), "virtual"),
        (Found("169.254.10.2", "eth0"), "none"),
        (Found("93.184.216.34", "eth0"), "public"),
    ],
)
def test_an_address_is_told_for_what_it_is(found: Found, sort: str) -> None:
    (address,) = judged([found])
    assert address.sort == sort


def test_the_room_network_stands_first_and_the_loop_is_no_address() -> None:
    found = [Found("127.0.0.1", "lo"), Found("10.8.0.6", "tun0", tunnel=True), Found("192.168.1.9", "eth0"), WIFI]
    assert [one.host for one in judged(found)] == ["192.168.1.20", "192.168.1.9", "10.8.0.6"]


def test_this_computer_is_no_phone() -> None:
    addresses = [Address("192.168.1.20", "wlan0", "good")]
    assert not is_another("127.0.0.1", addresses)
    assert not is_another("192.168.1.20", addresses)
    assert is_another("192.168.1.31", addresses)


def test_ready_comes_on_when_another_device_was_here(qtbot: QtBot) -> None:
    server = Served()
    screen = PreflightScreen("FERN42", lambda: server, lambda: judged([WIFI]))
    qtbot.addWidget(screen)
    screen.show()
    server.visitors = frozenset({"127.0.0.1", "192.168.1.20"})
    screen.look()
    assert not screen.go.isEnabled()
    assert screen.open.text() == "Open it anew", "there is no other address to open it on"
    server.visitors = frozenset({"192.168.1.31"})
    qtbot.waitUntil(screen.go.isEnabled)  # it looks by itself
    assert "192.168.1.31" in screen.phone.text()
    assert "FERN42" not in screen.qr.accessibleName() and "FER-N42" in screen.qr.accessibleName()
    screen.stop()


def test_a_vpn_is_warned_of_and_no_network_leads_to_hands(qtbot: QtBot) -> None:
    found = [Found("10.8.0.6", "tun0", tunnel=True)]
    screen = PreflightScreen("FERN42", lambda: None, lambda: judged(found))
    qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    assert "VPN" in screen.advice.text()
    found.clear()
    screen.find_again()
    assert not screen.open.isEnabled() and "hands" in screen.advice.text()
    with qtbot.waitSignal(screen.by_hands):
        QTest.keyClick(screen.window().focusWidget() or screen, Qt.Key.Key_H)
    screen.stop()


def test_teams_have_names_and_marks_of_their_own(qtbot: QtBot) -> None:
    rows = TeamRows()
    qtbot.addWidget(rows)
    rows.show()
    for _ in range(4):
        rows.add.click()
    assert len(rows.teams) == 8 and not rows.add.isEnabled()
    rows.lines[4].setText("")
    QTest.keyClicks(rows.lines[4], "legal")
    assert rows.trouble and rows.wrong.isVisible()
    QTest.keyClicks(rows.lines[4], " abroad")
    assert not rows.trouble
    assert rows.teams[4].name == "legal abroad"
    assert len({team.id for team in rows.teams}) == 8


def test_an_exercise_is_set_up_from_the_rail(window: MainWindow) -> None:
    QTest.mouseClick(window.rail.items["live"], Qt.MouseButton.LeftButton)
    setup = window.living.setup
    assert setup is not None and setup.isVisible()
    assert setup.chosen.plan.vote_seconds == 0 and not setup.chosen.plan.names, "no clock and no names unless wanted"
    setup.teams.set_names(["Desk", "Press"])
    setup.names.buttons[1].click()
    setup.start.click()
    preflight = window.living.preflight
    assert preflight is not None and not window.rail.isVisible()
    QTest.keyClick(window.focusWidget() or preflight, Qt.Key.Key_H)
    console = window.living.console
    assert console is not None and console.isVisible()
    assert [team.name for team in console.host.exercise.plan.teams] == ["Desk", "Press"]
    assert console.host.server is None and console.host.room.names_wanted


def test_a_phone_comes_in_and_its_vote_stands_beside_the_hands(alone: RoomAlone, qtbot: QtBot) -> None:
    alone.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS, 60)))
    preflight = alone.living.preflight
    assert preflight is not None
    preflight.open_wanted.emit("127.0.0.1")
    host = alone.living.host
    assert host is not None and host.server is not None and host.server.is_open
    alone.living.run()
    console = alone.living.console
    assert console is not None
    host.do("brief")
    host.do("open")
    phone = Phone(host.server)
    assert phone.join(host.room).status == 200
    poll = host.exercise.poll
    assert poll is not None
    assert phone.vote(poll.options[1].id, poll.key).status == 200
    host.count_hands("support", poll.options[1].id, 2)
    row = console.parts.votes.rows[poll.options[1].id]
    qtbot.waitUntil(lambda: row.total == 3)
    assert "Legal 1" in row.accessibleName() and "Support 2" in row.accessibleName()
    assert console.parts.timer.voted.text() == "1 of 1 by phone, 2 by hand"
    console.toggle_lock()
    assert Phone(host.server).join(host.room).status == 403
    assert "locked" in console.parts.head.joined.text()
    console.acts.show_devices()
    sheet = console.acts.sheet
    assert sheet is not None and len(host.devices()) == 1
    sheet.remove.click()  # type: ignore[attr-defined]
    assert not host.devices() and row.total == 3, "what it voted stays"
    sheet.close_over()


def test_an_exercise_that_is_over_can_be_looked_at_again_and_deleted(qtbot: QtBot, window: MainWindow) -> None:
    living = window.living
    window.go_to("live")
    living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS)))
    assert living.host is not None
    exercise = living.host.session.id
    living.by_hands()
    for step in ("practice", "brief", "debrief", "report"):
        living.host.do(step)
    living.leave()
    assert living.setup is not None
    past = living.setup.past
    assert past.isVisible() and living.setup.interrupted.isHidden()
    past.looks[exercise].click()
    assert living.host is not None and living.host.exercise.phase == "report" and living.console is not None
    assert living.host.server is None, "nobody can come in any more"
    living.leave()
    past.deletes[exercise].click()
    assert exercise in past.looks, "the first press only asks"
    past.deletes[exercise].click()
    assert past.isHidden()
    store = window.desk.records()
    assert store is not None
    assert ExerciseRecords(store).all() == []


def test_a_certificate_is_brought_and_a_wrong_one_is_told_at_its_field(alone: RoomAlone, qtbot: QtBot) -> None:
    alone.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS)))
    screen = alone.living.preflight
    assert screen is not None and "read" in screen.https.said.text()
    screen.look_at(lambda: alone.living.host.server if alone.living.host else None, lambda: HERE)
    screen.open.click()
    host = alone.living.host
    assert host is not None and host.server is not None and host.server.address.startswith("http://")
    screen.https.bring.click()
    sheet = screen.https.sheet
    assert sheet is not None
    sheet.file.setText(str(CERTIFICATES / "expired.pem"))
    sheet.key.setText(str(CERTIFICATES / "room.key"))
    sheet.name.setText("room.example.org")
    sheet.use.click()
    assert "expired" in sheet.fields["certificate"].note.text() and screen.https.certificate is None
    sheet.file.setText(str(CERTIFICATES / "room.pem"))
    sheet.use.click()
    assert host.server.address == f"https://room.example.org:{host.server.port}/"
    screen.look()
    assert screen.typed.text().startswith("https://room.example.org:")
    assert "phones will warn" in screen.https.said.text()
    screen.https.bring.click()
    sheet = screen.https.sheet
    assert sheet is not None
    sheet.without.click()
    assert host.server.address.startswith("http://127.0.0.1:")


def test_the_console_says_how_many_sleep_and_can_be_told_not_to(alone: RoomAlone, qtbot: QtBot) -> None:
    alone.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS)))
    host = alone.living.host
    assert host is not None
    host.open_room("127.0.0.1")
    alone.living.run()
    console = alone.living.console
    assert console is not None and host.server is not None
    for _ in range(3):
        Phone(host.server).join(host.room, "legal")
    sleeper = host.devices()[0].id
    host.presence = lambda device: "asleep" if device == sleeper else "here"  # type: ignore[method-assign]
    host.do("practice")
    assert console.parts.head.joined.text() == "2 here, 1 asleep"
    host.do("brief")  # nobody waits for it
    console.acts.show_devices()
    sheet = console.acts.sheet
    assert isinstance(sheet, DevicesSheet)
    assert sheet.list.model().index(0, 0).data().endswith("asleep")
    sheet.asleep.click()
    assert console.parts.head.joined.text() == "3 joined"


def test_a_wifi_code_comes_to_the_wall_and_is_kept_only_if_that_is_asked_for(alone: RoomAlone, qtbot: QtBot) -> None:
    for keep in (False, True):
        alone.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS, signs=True)))
        screen, host = alone.living.preflight, alone.living.host
        assert screen is not None and host is not None and sight_of(host).wifi is None
        screen.wifi.click()
        sheet = screen.sheet
        assert sheet is not None and not sheet.use.isEnabled()
        sheet.name.setText("Guests")
        sheet.password.setText("short")
        sheet.use.click()
        assert sight_of(host).wifi is None
        sheet.password.setText("long enough")
        sheet.keep.setChecked(keep)
        sheet.use.click()
        assert sight_of(host).wifi == Wifi("Guests", "long enough") and "Guests" in screen.wifi.text()
        assert settings().now.room_wifi_password == ("long enough" if keep else "")
    alone.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS)))
    assert alone.living.host is not None and sight_of(alone.living.host).wifi == Wifi("Guests", "long enough")


def test_the_wall_changes_its_symbols_while_nothing_else_happens(alone: RoomAlone, qtbot: QtBot) -> None:
    alone.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS, signs=True)))
    alone.living.by_hands()
    console, host = alone.living.console, alone.living.host
    assert console is not None and host is not None and len(console.sight.signs) == 4
    seconds = 0.0
    host.room.door.signs = Signs(lambda: seconds)
    console.refresh()
    before = console.sight.signs
    while host.signs == before:
        seconds += PERIOD
    qtbot.waitUntil(lambda: (on := console.parts.preview.sight) is not None and on.signs == host.signs, timeout=20_000)


def test_the_second_step_is_off_until_it_is_set_up(alone: RoomAlone) -> None:
    alone.living.open()
    setup = alone.living.setup
    assert setup is not None and not setup.chosen.plan.signs
    setup.signs.set_value("on")
    assert setup.chosen.plan.signs


def test_the_minutes_to_look_back_are_one_number_for_the_pace_and_the_debrief(alone: RoomAlone) -> None:
    alone.living.open()
    setup = alone.living.setup
    assert setup is not None
    setup.minutes.setValue(90)
    setup.debrief.setValue(30)
    assert setup.chosen.plan.debrief == 30
    setup.minutes.setValue(30)
    plan = setup.chosen.plan
    assert (plan.minutes, plan.debrief) == (30, 20)  # the story keeps ten
    alone.living.begin(SetUp(str(paths.scenarios() / STORY), Plan(TEAMS, 90, debrief=30)))
    alone.living.by_hands()
    console = alone.living.console
    assert console is not None
    console.host.do("brief")
    console.host.do("debrief")
    page = console.debrief
    assert page is not None
    page.show_part("close")
    assert page.minutes.text() == "28 to 30 min"
    began = datetime(2026, 11, 22, 10, tzinfo=UTC)
    shown = pace(began, began + timedelta(minutes=20), 90, 30, 5, 10)
    assert shown.likely == began + timedelta(minutes=20 / 5 * 10 + 30)


@pytest.mark.parametrize("able", [True, False])
def test_a_screen_that_may_fall_asleep_is_told_before_the_room(qtbot: QtBot, able: bool) -> None:
    class Desktop(Awake):
        def able(self) -> bool:
            return able

    screen = PreflightScreen("FERN42", lambda: None, list, Desktop())
    qtbot.addWidget(screen)
    assert ("screensaver" in screen.screens.text()) is not able


def test_where_the_screen_cannot_be_kept_on_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    awake = Awake("darwin")  # a Mac without its caffeinate
    awake.hold()
    awake.hold()
    assert not awake.held and not awake.able()
    awake.release()
