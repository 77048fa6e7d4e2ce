"""Closes connections that never asked for anything: half a request isn't a guest."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

EVERY = 2.0
LOOKS_MOST = 3
"""A connection that has sent no request by the third look after the first is closed: six to eight seconds.

Looks are counted and not seconds: where thousands ask in the same moment a look is as late as everything else, and
what nobody had the time to read isn't held against a phone.
"""
CONNECTIONS_MOST = 6000


class Reaper:
    """Watches the connections of a server. `greet` is told of each that sent a request."""

    def __init__(self) -> None:
        self._looks: dict[Any, int] = {}
        self._guests: set[Any] = set()

    def greet(self, connection: Any) -> None:
        """This connection sent a request."""
        self._guests.add(connection)

    async def watch(self, server: web.Server) -> None:
        """Look at all connections every other second until cancelled."""
        while True:
            await asyncio.sleep(EVERY)
            self.look(server)

    def look(self, server: web.Server) -> None:
        """Close what has been silent for too long, and what is more than a room can hold."""
        here = list(server.connections)
        self._guests.intersection_update(here)
        self._looks = {connection: self._looks.get(connection, -1) + 1 for connection in here}
        for number, connection in enumerate(here):
            silent = connection not in self._guests and self._looks[connection] >= LOOKS_MOST
            if (silent or number >= CONNECTIONS_MOST) and connection.transport is not None:
                connection.transport.abort()
