"""Worst and best line of a scenario, and the range of each dimension, by a bounded search."""

from simtrainer.scoring.ranges.cache import cached_ranges, known_ranges
from simtrainer.scoring.ranges.find import find_ranges
from simtrainer.scoring.ranges.result import Line, Range, Ranges

__all__ = ["Line", "Range", "Ranges", "cached_ranges", "find_ranges", "known_ranges"]
