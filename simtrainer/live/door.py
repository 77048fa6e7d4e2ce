"""The door of the room: the join code, tokens, and how often a wrong code may be tried."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import deque
from collections.abc import Callable
from time import monotonic

from simtrainer.live.signs import Signs

ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""31 signs that can't be taken for one another when read from a wall: no I, L, O, 0, 1."""
CODE_LENGTH = 6
WRONG_MOST = 30
WRONG_SECONDS = 10.0
"""So many wrong codes are looked at in so many seconds, from everybody together: a room shares one address."""


def new_code() -> str:
    """A join code of a new room: 31^6, some 30 bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def new_token() -> str:
    """A device's token, 192 bits: whoever has it is that device."""
    return secrets.token_urlsafe(24)


def token_hash(token: str) -> str:
    """What is kept of a token, in hex: the file of the records lets nobody vote for others."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def tidy_code(code: str) -> str:
    """A code as it was meant: capitals, without the dash and blanks that people type."""
    return "".join(sign for sign in code.upper() if sign in ALPHABET)


class Door:
    """Compares codes in constant time, and stops looking after too many wrong ones; with `signs` that is a first step.

    `signs`: the symbols on the wall that have to be tapped as well; None where the code is enough.
    """

    def __init__(self, code: str, clock: Callable[[], float] = monotonic, *, signs: Signs | None = None) -> None:
        self.code = code
        self.signs = signs
        self._clock = clock
        self._wrong: deque[float] = deque()

    @property
    def barred(self) -> bool:
        """Whether so many wrong codes came that only a right one is let in."""
        horizon = self._clock() - WRONG_SECONDS
        while self._wrong and self._wrong[0] <= horizon:
            self._wrong.popleft()
        return len(self._wrong) >= WRONG_MOST

    def opens(self, code: str) -> bool:
        """Whether the code is right; a wrong one counts."""
        right = hmac.compare_digest(tidy_code(code), self.code)
        if not right and not self.barred:
            self._wrong.append(self._clock())
        return right
