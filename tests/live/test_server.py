"""Phones at the room's server: join, vote, change one's mind; and everything that is turned away."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simtrainer.live.local_room import LocalRoom
from simtrainer.live.polls import Poll, lettered
from simtrainer.live.room import Device, PublicState
from simtrainer.live.serve import guards, reaper, routes
from simtrainer.live.serve.server import RoomServer
from tests.live.rooms import POLL, Phone, a_room, served

NAMES = st.sampled_from(("code", "team", "name", "poll", "option", "text", "confidence")) | st.text(max_size=8)
NONSENSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=12,
)
"""JSON that a phone might be made to send."""


@pytest.fixture
def room() -> LocalRoom:
    return a_room()


@pytest.fixture
def server(room: LocalRoom) -> Iterator[RoomServer]:
    with served(room) as server:
        yield server


def counts(room: LocalRoom) -> dict[str, int]:
    from simtrainer.live.tally import tally
    from tests.live.rooms import TEAMS

    return dict(tally(POLL, room.votes(), TEAMS).counts)


def test_a_phone_joins_votes_and_changes_its_mind(server: RoomServer, room: LocalRoom):
    phone = Phone(server)
    assert phone.ask("GET", "/api/state").json == {
        "teams": [{"id": "legal", "name": "Legal"}, {"id": "support", "name": "Support"}],
        "names": False,
        "signs": False,
        "title": "Two parcels",
    }
    joined = phone.join(room)
    assert joined.status == 200 and joined.json["you"]["team"] == "legal"
    assert "httponly" in joined.headers["set-cookie"].lower()
    assert "samesite=strict" in joined.headers["set-cookie"].lower()
    assert phone.vote("say").json["you"]["votes"] == [{"option": "say", "confidence": "", "text": ""}]
    phone.vote("wait", confidence="high")
    assert counts(room) == {"say": 0, "wait": 1, "hide": 0}
    assert len(room.votes()) == 2


def test_a_vote_is_confirmed_after_it_was_kept_and_many_are_kept_together():
    kept: list[str] = []
    room = a_room(keep=lambda votes: kept.extend(vote.option for vote in votes))
    with served(room) as server:
        phone = Phone(server)
        phone.join(room)
        assert phone.vote("say").status == 200
        assert kept == ["say"]


def test_a_disk_that_fails_is_told_and_the_room_votes_on():
    told: list[Exception] = []

    def fails(votes: object) -> None:
        raise OSError("the disk is full")

    room = a_room(keep=fails)
    server = RoomServer(room, "deadbeef", told.append)
    server.open("127.0.0.1")
    try:
        phone = Phone(server)
        phone.join(room)
        assert phone.vote("say").status == 200 and phone.vote("hide").status == 200
    finally:
        server.close()
    assert [str(error) for error in told] == ["the disk is full"] and counts(room)["hide"] == 1


def test_what_is_closed_or_past_or_unknown_is_refused_in_words(server: RoomServer, room: LocalRoom):
    phone = Phone(server)
    assert phone.vote("say").status == 401
    phone.join(room)
    phone.vote("say")
    assert (phone.vote("nonsense").status, phone.vote("say", poll="0/other/1/1").status) == (409, 409)
    room.set_state(PublicState("closed", POLL, False))
    late = phone.vote("wait")
    assert late.status == 409 and late.json["why"] == "closed" and "counts" in late.json["message"]
    assert counts(room) == {"say": 1, "wait": 0, "hide": 0}


def test_texts_are_made_plain_and_come_one_at_a_time(
    server: RoomServer, room: LocalRoom, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(routes, "TEXT_PAUSE", 3600.0)
    poll = Poll("0/soaked/1/2", "text", "Write it", limit=20)
    room.set_state(PublicState("open", poll, True))
    phone = Phone(server)
    phone.join(room)
    phone.vote("", poll.key, text="We\u202eare <b>sorry</b>\x00 and more than twenty")
    assert [vote.text for vote in room.votes()] == ["Weare <b>sorry</b> a"]
    again = phone.vote("", poll.key, text="again")
    assert again.status == 429 and again.json["why"] == "too-fast"


def test_ratings_are_kept_for_each_text_and_criterion(server: RoomServer, room: LocalRoom):
    from simtrainer.live.tally import ratings

    poll = Poll("0/soaked/1/3", "rate", "Rate", lettered([("d1", "Text 1", "")]), criteria=("clear", "kind"))
    room.set_state(PublicState("open", poll, True))
    for value in ("4", "2"):
        phone = Phone(server)
        phone.join(room)
        assert phone.vote(f"d1/clear/{value}", poll.key).status == 200
        assert phone.vote("d1/kind/5", poll.key).status == 200
        assert phone.vote("d1/clear/9", poll.key).status == 409
    assert ratings(poll, room.votes()) == {"d1": {"clear": 3.0, "kind": 5.0}}


def test_a_closed_door_a_full_list_and_a_removed_phone(server: RoomServer, room: LocalRoom):
    phone, late = Phone(server), Phone(server)
    phone.join(room, name="Mo")
    room.lock_joining(True)
    assert late.join(room).status == 403 and late.join(room).json["why"] == "locked"
    (device,) = room.devices()
    room.remove(device.id)
    assert phone.vote("say").status == 401
    assert "poll" not in phone.ask("GET", "/api/state").json


# ---- attacks


def test_thirty_wrong_codes_and_the_rest_is_not_even_looked_at(server: RoomServer, room: LocalRoom):
    room.door._clock = lambda: 0.0  # however slow this machine is, it is the same ten seconds
    statuses = [Phone(server).ask("POST", "/api/join", {"code": "WRONGS", "team": "legal"}).status for _ in range(33)]
    assert statuses == [403] * 30 + [429] * 3
    assert Phone(server).join(room).status == 200  # who can read the wall comes in all the same


@pytest.mark.parametrize(
    ("method", "path", "body", "headers", "status"),
    [
        ("GET", "/", None, {"Host": "evil.test"}, 421),
        ("GET", "/api/state", None, {"Host": "evil.test:80"}, 421),
        ("POST", "/api/vote", b"{}", {"Content_Type": "text/plain"}, 415),
        ("POST", "/api/vote", b"a=b", {"Content_Type": "application/x-www-form-urlencoded"}, 415),
        ("POST", "/api/vote", {}, {"Origin": "http://evil.test"}, 403),
        ("POST", "/api/vote", {}, {"Origin": "null"}, 403),
        ("DELETE", "/api/vote", None, {}, 405),
        ("GET", "/admin", None, {}, 404),
        ("GET", "/../../etc/passwd", None, {}, 404),
        ("POST", "/api/join", b"[" * 2000, {}, 400),
        ("POST", "/api/join", {"code": {"a": 1}}, {}, 400),
        ("POST", "/api/join", b"\xff\xfe", {}, 400),
        ("POST", "/api/join", b"x" * 5000, {}, 413),
        ("POST", "/api/join", {"code": "x"}, {"Content_Encoding": "gzip"}, 415),
        ("GET", "/?" + "x" * 3000, None, {}, 400),
        ("GET", "/events", None, {"Cookie": "room-deadbeef=forged"}, 401),
        ("POST", "/api/vote", {"poll": POLL.key, "option": "say"}, {"Cookie": "room-deadbeef=forged"}, 401),
    ],
)
def test_what_no_phone_of_the_room_sends_is_turned_away(
    server: RoomServer, room: LocalRoom, method: str, path: str, body: object, headers: dict[str, str], status: int
):
    answer = Phone(server).ask(method, path, body, **headers)
    assert answer.status == status, answer.body
    assert room.votes() == [] and room.devices() == []
    assert "aiohttp" not in answer.headers.get("server", "") and "Traceback" not in answer.body.decode("latin-1")


def test_every_answer_carries_its_policy(server: RoomServer):
    for path in ("/", "/api/state"):
        headers = Phone(server).ask("GET", path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff" and headers["cache-control"] == "no-store"
        assert "access-control-allow-origin" not in headers


def half_sent(server: RoomServer, what: bytes) -> socket.socket:
    connection = socket.create_connection((server.host, server.port))
    connection.sendall(what)
    return connection


def gone(connection: socket.socket) -> bool:
    connection.settimeout(0.01)
    try:
        while connection.recv(4096):
            pass
        return True
    except TimeoutError:
        return False
    except OSError:
        return True


def test_three_hundred_half_sent_requests_are_gone_while_others_vote(
    server: RoomServer, room: LocalRoom, monkeypatch: pytest.MonkeyPatch
):
    assert (reaper.LOOKS_MOST + 1) * reaper.EVERY <= 10 and guards.BODY_SECONDS <= 10
    monkeypatch.setattr(reaper, "EVERY", 1.0)  # the same in less time
    monkeypatch.setattr(guards, "BODY_SECONDS", 4.0)
    head = f"Host: {server.host}:{server.port}\r\n"
    halves = [
        half_sent(server, what)
        for what in (
            b"",
            b"GET / HTTP/1.1\r\nHo",
            f"POST /api/join HTTP/1.1\r\n{head}Content-Type: application/json\r\nContent-Length: 90\r\n\r\n{{".encode(),
        )
        for _ in range(100)
    ]
    phone = Phone(server)
    phone.join(room)
    until = time.monotonic() + 30
    while not all(gone(half) for half in halves):
        assert time.monotonic() < until, "half-sent requests are still held"
        assert phone.vote("say").status == 200
        time.sleep(0.2)
    for half in halves:
        half.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.sampled_from(("/api/join", "/api/vote")), sent=NONSENSE)
def test_no_json_whatsoever_is_more_than_refused(server: RoomServer, room: LocalRoom, path: str, sent: object):
    answer = Phone(server).ask("POST", path, json.dumps(sent).encode()[:2000])
    assert 400 <= answer.status < 500, answer.body
    assert room.votes() == [] and room.devices() == []


def test_fifty_phones_that_never_read_hold_nobody_up(server: RoomServer, room: LocalRoom):
    deaf: list[socket.socket] = []
    for _ in range(50):
        phone = Phone(server)
        phone.join(room)
        one = socket.socket()
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        one.connect((server.host, server.port))
        one.sendall(
            f"GET /events HTTP/1.1\r\nHost: {server.host}:{server.port}\r\nCookie: {phone.cookie}\r\n\r\n".encode()
        )
        deaf.append(one)
    phone = Phone(server)
    phone.join(room)
    for n in range(12):  # far more than what waits unread in a connection
        room.set_state(PublicState("open", POLL, True, {"title": f"{n}", "summary": "long " * 40_000}))
        assert phone.vote("say").status == 200
        time.sleep(0.15)
    assert phone.ask("GET", "/api/state").json["scene"]["title"] == "11"
    for one in deaf:
        one.close()


def test_the_stream_tells_each_state_and_says_goodbye_to_the_older_window(server: RoomServer, room: LocalRoom):
    phone = Phone(server)
    phone.join(room)

    def stream() -> socket.socket:
        request = f"GET /events HTTP/1.1\r\nHost: {server.host}:{server.port}\r\nCookie: {phone.cookie}\r\n\r\n"
        return half_sent(server, request.encode())

    def read_until(connection: socket.socket, words: str) -> str:
        connection.settimeout(30)
        got = ""
        while words not in got:
            got += connection.recv(65536).decode()
        return got

    first = stream()
    read_until(first, '"open":true')
    room.set_state(PublicState("closed", POLL, False))
    assert "closed" in read_until(first, '"phase":"closed"')
    second = stream()
    assert "takeover" in read_until(first, "event: bye")
    read_until(second, "event: state")
    server.close()
    assert '"reason":"closed"' in read_until(second, "event: bye")
    first.close()
    second.close()


def test_a_port_that_is_taken_gives_way_to_a_free_one(server: RoomServer, room: LocalRoom):
    other = RoomServer(a_room(), "another")
    other.open("127.0.0.1", server.port)
    try:
        assert other.port != server.port and Phone(other).ask("GET", "/").status == 200
    finally:
        other.close()
    assert json.loads(Phone(server).ask("GET", "/api/state").body)["title"] == "Two parcels"


def test_phones_that_come_in_together_go_to_the_disk_together_and_before_they_hear_of_it():
    kept: list[int] = []
    first, more = threading.Event(), threading.Event()

    def keep(devices: Sequence[Device]) -> None:
        first.set()
        assert more.wait(20)  # a slow disk: the others come in meanwhile
        kept.append(len(devices))

    room = a_room(keep_devices=keep)
    answers: list[int] = []
    with served(room) as server:
        threads = [threading.Thread(target=lambda: answers.append(Phone(server).join(room).status)) for _ in range(8)]
        threads[0].start()
        assert first.wait(20)
        for thread in threads[1:]:
            thread.start()
        end = time.monotonic() + 20
        while len(room.devices()) < 8 and time.monotonic() < end:
            time.sleep(0.02)
        assert not answers  # nobody was told yet
        more.set()
        for thread in threads:
            thread.join()
    assert answers == [200] * 8 and kept[0] == 1 and sum(kept) == 8 and len(kept) <= 3
