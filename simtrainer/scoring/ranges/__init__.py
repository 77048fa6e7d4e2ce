"""Worst and best line of a scenario, and the range of each dimension, by a bounded search.

How the parts follow one another: `quiet` plays the engine's rules without its posts and log; `relevance` says what can
still matter, so that `situations` treats runs with the same future as one; `judge` gives each act its credit. `beam`
finds good lines quickly. `labels` proves or improves them, with bounds from `outlook` (the text alone) or `ahead` (all
situations); `brackets` says what is certain when a limit stops it. `replay` plays every line on the real engine before
`find` claims it, and `cache` remembers the result.
"""

from simtrainer.scoring.ranges.cache import cached_ranges, known_ranges
from simtrainer.scoring.ranges.find import find_ranges, sketch_ranges
from simtrainer.scoring.ranges.result import Line, Range, Ranges

__all__ = ["Line", "Range", "Ranges", "cached_ranges", "find_ranges", "known_ranges", "sketch_ranges"]
