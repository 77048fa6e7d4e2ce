"""Chance for many plays at once: each play has dice of its own, which its seed alone decides."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Wide = npt.NDArray[np.uint64]

BITS = 31
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_THIRTY, _TWENTY_SEVEN, _THIRTY_ONE, _REST = np.uint64(30), np.uint64(27), np.uint64(31), np.uint64(64 - BITS)


class Dice(Protocol):
    """The dice of some plays."""

    def throw(self) -> Ints:
        """A number of 31 bits for each play."""
        ...

    def keep(self, plays: npt.NDArray[np.bool_]) -> None:
        """Go on with these plays only."""
        ...


class SplitMix:
    """SplitMix64, a stream for every play."""

    def __init__(self, seeds: Ints) -> None:
        self._state: Wide = _mixed(seeds.astype(np.uint64) * _GOLDEN)

    def throw(self) -> Ints:
        """A number of 31 bits for each play."""
        self._state = self._state + _GOLDEN
        return (_mixed(self._state) >> _REST).astype(np.int64)

    def keep(self, plays: npt.NDArray[np.bool_]) -> None:
        """Go on with these plays only."""
        self._state = self._state[plays]


def _mixed(values: Wide) -> Wide:
    values = (values ^ (values >> _THIRTY)) * _FIRST
    values = (values ^ (values >> _TWENTY_SEVEN)) * _SECOND
    return values ^ (values >> _THIRTY_ONE)
