"""How far a proof may go, and who hears of it."""

from __future__ import annotations

import time
from collections.abc import Callable

from simtrainer.frozen import frozen

Progress = Callable[[str, int], None]
"""What is being worked on, in words, and how many situations are known."""
Cancelled = Callable[[], bool]


@frozen
class Limits:
    """Where a proof stops: situations met, partial paths compared for a score, and seconds in all (None: no limit).

    `every_minute` also tries to wait a single minute at a time, which proves play with a live clock as well.
    """

    states: int = 200_000
    labels: int = 200_000
    seconds: float | None = None
    every_minute: bool = False


GIVING_WAY = 0.002
"""Seconds after which other threads have their turn."""


def unheard(_what: str, _count: int) -> None:
    """Progress that nobody listens to."""


def never() -> bool:
    """Nobody cancels."""
    return False


class Watch:
    """Says when to stop: cancelled, or the time is over."""

    def __init__(self, seconds: float | None, cancelled: Cancelled) -> None:
        self._gave_way = time.monotonic()
        self._end = None if seconds is None else self._gave_way + seconds
        self._cancelled = cancelled

    def stop(self) -> bool:
        """Whether to stop now. Gives way to other threads, a window's above all."""
        now = time.monotonic()
        if now - self._gave_way > GIVING_WAY:
            time.sleep(0)
            self._gave_way = now
        return (self._end is not None and now > self._end) or self._cancelled()

    @property
    def left(self) -> float | None:
        """Seconds that are left, None without a limit."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())
