"""Server-sent events: every phone hears of each new state, the newest window of a phone wins, nothing piles up."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from time import monotonic
from typing import Any, Literal

from aiohttp import web

from simtrainer.live.room import Room

TICK = 0.1
"""Seconds between two states at least: votes that come together are told together."""
TICK_EACH = 0.00025
"""Seconds more for each phone: telling two thousand takes longer, and they are still voting meanwhile."""
HEARTBEAT = 8.0
WRITE_MOST = 15.0
"""Seconds that a phone may take to take something in."""
GONE = 15 * 60.0
"""Seconds without a stream after which a phone isn't asleep any more, but gone; it may come back all the same."""

Presence = Literal["here", "asleep", "gone"]


class Streams:
    """The open streams of a room. There is one newest state for all, so a phone that stalls costs nothing."""

    def __init__(self, room: Room, clock: Callable[[], float] = monotonic) -> None:
        self.room = room
        self._clock = clock
        self._left: dict[str, float] = {}
        """Device -> when its last stream ended, or when it was first missed."""
        self.open: dict[str, int] = {}
        """Device -> number of the stream that is its own now."""
        self._loop = asyncio.get_running_loop()
        self._changed = asyncio.Event()
        self._news: asyncio.Future[None] = self._loop.create_future()
        self._number = 0
        self._closing = False
        self._common = ""
        self._stale = True
        """The common part may have changed; looked at again with the next tick, for all at once."""
        self._end = room.subscribe(self._hear)
        self._ticker = asyncio.create_task(self._tick())

    async def serve(self, request: web.Request, response: web.StreamResponse, device: str, token: str) -> None:
        """Send states until the phone goes, the room closes, or another window of the same phone takes over."""
        self._number += 1
        mine = self.open[device] = self._number
        self._wake()
        try:
            await response.prepare(request)
            sent = ""
            while not self._closing:
                if self.open.get(device) != mine:
                    await self._write(response, "bye", '{"reason":"takeover"}')
                    return
                if self.room.who(token) is None:
                    await self._write(response, "bye", '{"reason":"removed"}')
                    return
                news = self._news
                text = self._text(token)
                if text != sent:
                    await self._write(response, "state", text)
                    sent = text
                done, _ = await asyncio.wait({news}, timeout=HEARTBEAT)
                if not done:
                    await self._write(response, "beat", "{}")
            await self._write(response, "bye", '{"reason":"closed"}')
        except (ConnectionError, TimeoutError, asyncio.CancelledError):
            pass  # the phone is gone; it comes back by itself
        finally:
            if self.open.get(device) == mine:
                self._left[device] = self._clock()
                del self.open[device]

    def presence(self, device: str) -> Presence:
        """Whether a phone is here: one that closed its page for a moment still is. From any thread."""
        if device in self.open:
            return "here"
        now = self._clock()
        away = now - self._left.setdefault(device, now)
        return "here" if away <= HEARTBEAT else "asleep" if away <= GONE else "gone"

    async def close(self) -> None:
        """Tell everybody that the room is closed."""
        self._end()
        self._closing = True
        self._ticker.cancel()
        self._wake()
        await asyncio.sleep(0)

    def _text(self, token: str) -> str:
        """A phone's snapshot as JSON; the common part is written once for all phones."""
        if self._stale:
            self._stale = False
            self._common = _json(self.room.common())
        mine = self.room.own(token)
        return self._common if mine is None else f'{self._common[:-1]},"you":{_json(mine)}}}'

    def _hear(self, revision: int) -> None:
        # From whatever thread made the change.
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._changed.set)

    async def _tick(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            self._stale = True
            self._wake()
            await asyncio.sleep(TICK + TICK_EACH * len(self.open))

    def _wake(self) -> None:
        news, self._news = self._news, self._loop.create_future()
        if not news.done():
            news.set_result(None)

    @staticmethod
    async def _write(response: web.StreamResponse, event: str, data: str) -> None:
        async with asyncio.timeout(WRITE_MOST):
            await response.write(f"event: {event}\ndata: {data}\n\n".encode())


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
