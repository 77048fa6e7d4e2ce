"""Worst and best line of a scenario, and the range of each dimension, by a bounded search.

How the parts follow one another: `quiet` plays the engine's rules without its posts and log; `relevance` says what can
still matter, so that `situations` treats runs with the same future as one; `judge` gives each act its credit. `beam`
finds good lines quickly. `labels` proves or improves them, with bounds from `outlook` (the text alone) or `ahead` (all
situations); `brackets` says what is certain when a limit stops it. `replay` plays every line on the real engine before
`find` claims it, and `cache` remembers the result.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from simtrainer.scoring.ranges.cache import cached_ranges, known_ranges
    from simtrainer.scoring.ranges.find import find_ranges, sketch_ranges
    from simtrainer.scoring.ranges.result import Line, Range, Ranges

__all__ = ["Line", "Range", "Ranges", "cached_ranges", "find_ranges", "known_ranges", "sketch_ranges"]

_HOMES = {
    "Line": "result",
    "Range": "result",
    "Ranges": "result",
    "cached_ranges": "cache",
    "find_ranges": "find",
    "known_ranges": "cache",
    "sketch_ranges": "find",
}


def __getattr__(name: str) -> Any:
    # Exploring uses some modules of this folder; the search for scores comes along when somebody asks for it.
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
