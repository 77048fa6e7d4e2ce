"""A certificate that the trainer brings: what is wrong with it is said, and with it everything goes by https.

The files in `certificates` were made for these tests and open nothing: one valid for a hundred years, one expired.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from pathlib import Path

import pytest

from simtrainer.live.serve.certificate import BadCertificate, load_certificate
from simtrainer.live.serve.server import RoomServer
from tests.live.rooms import a_room

FILES = Path(__file__).parent / "certificates"
NAME = "room.example.org"


@pytest.mark.parametrize(
    ("certificate", "key", "name", "where", "said"),
    [
        ("expired.pem", "room.key", NAME, "certificate", "expired"),
        ("room.pem", "room.key", "other.example.org", "name", "isn't for other.example.org"),
        ("room.pem", "room.key", "192.168.1.20", "name", "an address, not a name"),
        ("room.pem", "other.key", NAME, "key", "another certificate"),
        ("room.pem", "locked.key", NAME, "key", "password"),
        ("room.pem", "nowhere.key", NAME, "key", "can't be read"),
        ("room.key", "room.key", NAME, "certificate", "holds a key"),
        ("room.pem", "room.pem", NAME, "key", "holds a certificate"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_said_where_it_is(
    certificate: str, key: str, name: str, where: str, said: str
) -> None:
    with pytest.raises(BadCertificate) as raised:
        load_certificate(FILES / certificate, FILES / key, name)
    assert raised.value.where == where and said in str(raised.value)
    assert raised.value.advice


def test_one_that_only_its_maker_knows_is_told_for_that() -> None:
    found = load_certificate(FILES / "room.pem", FILES / "room.key", "https://Room.Example.org:8440/")
    assert (found.name, found.until.year, found.known) == (NAME, 2120, False)


class _HereConnection(http.client.HTTPSConnection):
    """Asks for the room's name at this machine, as the network's name server would send a phone."""

    def connect(self) -> None:
        plain = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        context = ssl.create_default_context(cafile=str(FILES / "room.pem"))
        self.sock = context.wrap_socket(plain, server_hostname=self.host)


def test_with_it_the_room_is_open_by_https_and_by_its_name_only() -> None:
    room = a_room()
    server = RoomServer(room, "deadbeefcafe")
    server.open("127.0.0.1", certificate=load_certificate(FILES / "room.pem", FILES / "room.key", NAME))
    own = f"{NAME}:{server.port}"

    def ask(host: str, origin: str) -> tuple[int, str]:
        connection = _HereConnection(NAME, server.port)
        headers = {"Host": host, "Origin": origin, "Content-Type": "application/json"}
        connection.request("POST", "/api/join", json.dumps({"code": room.door.code, "team": "legal"}), headers)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status, answer.getheader("Set-Cookie", "")

    try:
        assert server.address == f"https://{own}/"
        status, cookie = ask(own, f"https://{own}")
        assert status == 200 and "secure" in cookie.lower()
        assert ask(own, f"http://{own}")[0] == 403
        assert ask(f"127.0.0.1:{server.port}", f"https://{own}")[0] == 421
        with pytest.raises((http.client.HTTPException, ConnectionError)):
            plain = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            plain.request("GET", "/")
            plain.getresponse()
        plain.close()
    finally:
        server.close()
