"""Rooms to test with: a server on this machine, an open question, phones that are plain HTTP clients."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from simtrainer.live.door import Door, new_code
from simtrainer.live.local_room import LocalRoom
from simtrainer.live.polls import Poll, Team, lettered
from simtrainer.live.room import PublicState
from simtrainer.live.serve.server import RoomServer
from simtrainer.live.signs import Signs

TEAMS = (Team("legal", "Legal"), Team("support", "Support"))
POLL = Poll(
    "0/soaked/1/1", "choice", "The lamp", lettered([("say", "Say it", ""), ("wait", "Wait", ""), ("hide", "Hide", "")])
)


def a_room(signs: Signs | None = None, **options: Any) -> LocalRoom:
    """A room in which a question is open."""
    room = LocalRoom(TEAMS, Door(new_code(), signs=signs), **options)
    room.set_state(PublicState("open", POLL, True, {"title": "Two parcels"}))
    return room


@contextmanager
def served(room: LocalRoom) -> Iterator[RoomServer]:
    """The room open on this machine."""
    server = RoomServer(room, "deadbeefcafe")
    server.open("127.0.0.1")
    try:
        yield server
    finally:
        server.close()


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass
class Phone:
    """A phone without a browser: one request at a time, and the cookie it was given."""

    server: RoomServer
    cookie: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """Send a request; `body` is sent as JSON unless it is bytes. A header's `_` stands for `-`."""
        connection = http.client.HTTPConnection(self.server.host, self.server.port, timeout=20)
        sent = {"Cookie": self.cookie} if self.cookie else {}
        if body is not None:
            sent["Content-Type"] = "application/json"
        sent |= {name.replace("_", "-"): value for name, value in (self.headers | headers).items()}
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        try:
            connection.request(method, path, data, sent)
            response = connection.getresponse()
            found = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        finally:
            connection.close()
        if "set-cookie" in found.headers:
            self.cookie = found.headers["set-cookie"].partition(";")[0]
        return found

    def join(self, room: LocalRoom, team: str = "legal", name: str = "") -> Answer:
        """Come in by the code on the wall."""
        return self.ask("POST", "/api/join", {"code": room.door.code, "team": team, "name": name})

    def vote(self, option: str, poll: str = POLL.key, **more: str) -> Answer:
        """Choose."""
        return self.ask("POST", "/api/vote", {"poll": poll, "option": option, **more})
