"""The order in which a card's options stand: another at every showing, and the same for the same showing."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def shuffled(items: Sequence[T], *seed: object) -> tuple[T, ...]:
    """Items in an order that hangs on the seed alone."""
    words = "/".join(map(str, seed))

    def place(index: int) -> bytes:
        return hashlib.sha256(f"{words}/{index}".encode()).digest()

    return tuple(items[index] for index in sorted(range(len(items)), key=place))
