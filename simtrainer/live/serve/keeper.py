"""Keeps joins and votes before they are confirmed: those of many phones go to the disk together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


class Keeper:
    """Runs `flush` on a thread of its own, once for all who wait; `trouble` hears of a failure (once)."""

    def __init__(self, flush: Callable[[], None], trouble: Callable[[Exception], None]) -> None:
        self._flush = flush
        self._trouble = trouble
        self._told = False
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="room-keeper")
        self._next: asyncio.Future[None] | None = None
        self._busy: asyncio.Task[None] | None = None

    async def kept(self) -> None:
        """Return when everything that was done before this call is on the disk (or can't be put there)."""
        if self._next is None:
            self._next = asyncio.get_running_loop().create_future()
        mine = self._next
        if self._busy is None or self._busy.done():
            self._busy = asyncio.create_task(self._keep())
        await mine

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        while self._next is not None:
            waiting, self._next = self._next, None
            try:
                await loop.run_in_executor(self._thread, self._flush)
            except Exception as error:  # whatever the disk says, the room votes on
                if not self._told:
                    self._told = True
                    logging.getLogger(__name__).info("votes can't be kept: %s", error)
                    self._trouble(error)
            waiting.set_result(None)

    def close(self) -> None:
        """Let the thread go."""
        self._thread.shutdown(wait=True)
