"""The room's server in a thread of its own: opened on one address, closed with the room."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import Any

from aiohttp import http_exceptions, web, web_response

from simtrainer.live.room import Room
from simtrainer.live.serve.certificate import Certificate
from simtrainer.live.serve.guards import FIELD_MOST, LINE_MOST
from simtrainer.live.serve.keeper import Keeper
from simtrainer.live.serve.reaper import Reaper
from simtrainer.live.serve.routes import Routes
from simtrainer.live.serve.streams import Presence, Streams

# Answers to what isn't even HTTP are made before any handler; they shouldn't tell which versions run here either.
web_response.SERVER_SOFTWARE = "simtrainer"  # type: ignore[attr-defined]

PATIENCE = 5.0
"""Seconds to wait for the thread to open or to close."""
BACKLOG = 1024
VISITORS_MOST = 50
SILENT_MOST = 20
"""Seconds after which a phone that takes nothing in any more counts as away (where the system can tell)."""
HANDSHAKE_MOST = 8.0
"""Seconds that a phone may take to agree on how to talk by https."""


class CannotOpen(Exception):
    """The room can't be opened on that address. `advice` says what to do."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


class RoomServer:
    """Serves one room. Off until `open`; `trouble` hears (on another thread) when votes can't be kept."""

    def __init__(
        self,
        room: Room,
        name: str,
        trouble: Callable[[Exception], None] = lambda error: None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.room = room
        self.cookie = f"room-{name[:8]}"
        self._trouble = trouble
        self._clock = clock
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self.host = ""
        self.port = 0
        self.certificate: Certificate | None = None
        """What the trainer brought; None: plain http."""
        self._visitors: set[str] = set()
        self._streams: Streams | None = None

    @property
    def visitors(self) -> frozenset[str]:
        """Addresses of the first few devices that asked for anything, for the trainer's own test; never kept."""
        return frozenset(self._visitors)

    @property
    def is_open(self) -> bool:
        """Whether phones can come in."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def address(self) -> str:
        """Where a phone finds the page."""
        if self.certificate is not None:
            return f"https://{self.certificate.name}:{self.port}/"
        return f"http://{self.host}:{self.port}/"

    @property
    def typed(self) -> str:
        """What is typed into a phone: by http it goes without saying how."""
        return self.address.removeprefix("http://").rstrip("/")

    def open(self, host: str, port: int = 0, certificate: Certificate | None = None) -> None:
        """Open on one interface's address; a port that is taken gives way to a free one. CannotOpen says why not.

        With a certificate phones come in by https and by its name only; without one by http and the address.
        """
        if self.is_open:
            self.close()
        listener = _listen(host, port)
        self.host, self.port, self.certificate = host, listener.getsockname()[1], certificate
        ready: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(listener, ready), name="room-server", daemon=True)
        self._thread.start()
        ready.result(PATIENCE)

    def close(self) -> None:
        """Close the room's door; phones are told."""
        thread, loop, stop = self._thread, self._loop, self._stop
        self._thread = None
        if thread is None or loop is None or stop is None:
            return
        with contextlib.suppress(RuntimeError):  # the loop ended by itself
            loop.call_soon_threadsafe(stop.set)
        thread.join(PATIENCE)

    def names(self) -> set[str]:
        """The names under which this room may be asked for."""
        if self.certificate is not None:
            return {f"{self.certificate.name}:{self.port}"}
        names = {f"{self.host}:{self.port}"}
        if self.host.startswith("127."):
            names.add(f"localhost:{self.port}")
        return names

    def presence(self, device: str) -> Presence:
        """Whether a phone that joined is here, asleep or gone."""
        return "gone" if self._streams is None else self._streams.presence(device)

    def _note_visitor(self, connection: Any) -> None:
        peer = connection.transport.get_extra_info("peername") if connection.transport is not None else None
        if peer and len(self._visitors) < VISITORS_MOST:
            self._visitors = {*self._visitors, str(peer[0])}  # another set: the console reads it on its own thread

    def _run(self, listener: socket.socket, ready: Future[None]) -> None:
        asyncio.run(self._serve(listener, ready))

    async def _serve(self, listener: socket.socket, ready: Future[None]) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        reaper = Reaper()

        def greet(connection: Any) -> None:
            reaper.greet(connection)
            self._note_visitor(connection)

        keeper = Keeper(self.room.flush, self._trouble)
        brought = self.certificate
        streams = self._streams = Streams(self.room, self._clock)
        routes = Routes(self.room, self.cookie, self.names, keeper, streams, secure=brought is not None)
        runner = web.AppRunner(
            routes.application(greet),
            access_log=None,
            logger=_quiet_about_nonsense(),
            handler_cancellation=True,
            keepalive_timeout=20,
            lingering_time=1,
            max_line_size=LINE_MOST,
            max_field_size=FIELD_MOST,
            auto_decompress=False,
            shutdown_timeout=1,
        )
        await runner.setup()
        assert runner.server is not None
        # Not a SockSite: that would let a phone take a minute over its handshake.
        door = await asyncio.get_running_loop().create_server(
            runner.server,
            sock=listener,
            backlog=BACKLOG,
            ssl=None if brought is None else brought.context,
            ssl_handshake_timeout=None if brought is None else HANDSHAKE_MOST,
        )
        watch = asyncio.create_task(reaper.watch(runner.server))
        ready.set_result(None)
        await self._stop.wait()
        watch.cancel()
        door.close()
        await streams.close()
        await runner.cleanup()
        keeper.close()


def _quiet_about_nonsense() -> logging.Logger:
    """A log of what goes wrong here; that somebody sent something that isn't HTTP is no event."""
    logger = logging.getLogger("simtrainer.live.http")
    if not logger.filters:
        logger.addFilter(
            lambda record: not (record.exc_info and isinstance(record.exc_info[1], http_exceptions.HttpProcessingError))
        )
    return logger


def _listen(host: str, port: int) -> socket.socket:
    for wanted in (port, 0):
        listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if sys.platform == "linux":
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, SILENT_MOST * 1000)
        try:
            listener.bind((host, wanted))
        except OSError as error:
            listener.close()
            if wanted:
                continue
            raise CannotOpen(
                f"The room can't be opened on {host}: {error.strerror or error}.",
                "Choose another address, or run the room by show of hands.",
            ) from error
        listener.setblocking(False)
        return listener
    raise AssertionError("a free port is always tried last")
