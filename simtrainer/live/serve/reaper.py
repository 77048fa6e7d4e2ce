"""Closes connections that never asked for anything: half a request isn't a guest."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Any

from aiohttp import web

EVERY = 2.0
UNSERVED_MOST = 8.0
"""Seconds in which a new connection must have sent the head of a request."""
CONNECTIONS_MOST = 6000


class Reaper:
    """Watches the connections of a server. `greet` is told of each that sent a request."""

    def __init__(self) -> None:
        self._since: dict[Any, float] = {}
        self._guests: set[Any] = set()

    def greet(self, connection: Any) -> None:
        """This connection sent a request."""
        self._guests.add(connection)

    async def watch(self, server: web.Server) -> None:
        """Look at all connections every other second until cancelled."""
        while True:
            await asyncio.sleep(EVERY)
            self.look(server, monotonic())

    def look(self, server: web.Server, time: float) -> None:
        """Close what has been silent for too long, and what is more than a room can hold."""
        here = list(server.connections)
        self._guests.intersection_update(here)
        self._since = {connection: self._since.get(connection, time) for connection in here}
        for number, connection in enumerate(here):
            silent = connection not in self._guests and time - self._since[connection] >= UNSERVED_MOST - EVERY
            if (silent or number >= CONNECTIONS_MOST) and connection.transport is not None:
                connection.transport.abort()
