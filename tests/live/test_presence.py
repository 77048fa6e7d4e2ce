"""Phones that fall asleep: the console knows how many, and nobody waits for them."""

from __future__ import annotations

import http.client
import time

from simtrainer.live.serve.server import RoomServer
from simtrainer.live.serve.streams import GONE, HEARTBEAT
from tests.live.rooms import Phone, a_room


def test_a_phone_is_here_then_asleep_then_gone_and_back_when_it_wakes() -> None:
    seconds = 0.0
    room = a_room()
    server = RoomServer(room, "deadbeefcafe", clock=lambda: seconds)
    server.open("127.0.0.1")

    def stream() -> http.client.HTTPConnection:
        connection = http.client.HTTPConnection(server.host, server.port, timeout=20)
        connection.request("GET", "/events", headers={"Cookie": phone.cookie})
        assert connection.getresponse().read1(6) == b"event:"
        return connection

    def until_left() -> None:
        end = time.monotonic() + 20
        while server._streams is not None and server._streams.open:
            assert time.monotonic() < end
            time.sleep(0.02)

    try:
        phone = Phone(server)
        phone.join(room)
        (device,) = room.devices()
        open_stream = stream()
        seconds = 3600.0
        assert server.presence(device.id) == "here"
        open_stream.close()
        room.lock_joining(True)  # what is told next finds nobody there
        until_left()
        seconds += HEARTBEAT
        assert server.presence(device.id) == "here"  # it may just be reloading
        seconds += 1
        assert server.presence(device.id) == "asleep"
        seconds += GONE
        assert server.presence(device.id) == "gone"
        assert phone.vote("say").status == 200  # it is still in
        open_stream = stream()
        assert server.presence(device.id) == "here"
        open_stream.close()
    finally:
        server.close()
