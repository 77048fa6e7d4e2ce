"""Four symbols on the wall that change: who taps them as well as the code is in the room, and not just in the Wi-Fi."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from time import monotonic

KINDS = "123456"
"""A circle, a square, a triangle, a star, a heart and a diamond, in the order of the phone page's buttons."""
LENGTH = 4
PERIOD = 20.0
"""Seconds for which the same four stand there; those before them are still right, for whoever types slowly."""
WRONG_MOST = 20
"""So many wrong ones in a period, from everybody together, and nobody's are looked at until they change."""


class Signs:
    """The symbols of a room, made from a secret of its own and the time."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._secret = secrets.token_bytes(16)
        self._wrong = 0
        self._period = -1

    @property
    def now(self) -> str:
        """The symbols that stand on the wall now."""
        return self._at(self._number())

    @property
    def barred(self) -> bool:
        """Whether there were so many wrong ones that even right ones have to wait."""
        number = self._number()
        if number != self._period:
            self._period, self._wrong = number, 0
        return self._wrong >= WRONG_MOST

    def fit(self, tapped: str) -> bool:
        """Whether these are the symbols, or those just before them; wrong ones count."""
        if self.barred:
            return False
        number = self._number()
        given = tapped.encode("utf-8", "replace")
        right = [hmac.compare_digest(given, self._at(one).encode()) for one in (number, number - 1)]
        self._wrong += not any(right)
        return any(right)

    def _number(self) -> int:
        return int(self._clock() // PERIOD)

    def _at(self, number: int) -> str:
        made = hmac.digest(self._secret, str(number).encode(), hashlib.sha256)
        return "".join(KINDS[byte % len(KINDS)] for byte in made[:LENGTH])
