"""How far several raters agree: Krippendorff's alpha for ordered levels, and the intraclass correlation ICC(2,k).

The libraries that have both are under the GPL; the formulas are short. Alpha: K. Krippendorff, "Computing
Krippendorff's Alpha-Reliability" (2011), with missing values, section E. ICC(2,k): P. Shrout and J. Fleiss, "Intraclass
correlations: uses in assessing rater reliability", Psychological Bulletin 86 (1979). The tests hold both to the values
printed there.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

Unit = Sequence[int]
"""What one option got on one criterion, a number from each rater who rated it."""


def alpha(units: Sequence[Unit]) -> float | None:
    """Krippendorff's alpha with the ordinal difference: 1 full agreement, 0 chance; None where it says nothing.

    Units with fewer than two ratings are left out. Where all ratings are the same there is nothing to tell apart.
    """
    paired = [Counter(unit) for unit in units if len(unit) > 1]
    totals: Counter[int] = Counter()
    for unit in paired:
        totals.update(unit)
    number = sum(totals.values())
    if len(totals) < 2:
        return None
    distance = _ordinal(totals)
    observed = sum(
        count * other * distance[level, to] / (sum(unit.values()) - 1)
        for unit in paired
        for level, count in unit.items()
        for to, other in unit.items()
        if level != to
    )
    expected = sum(totals[a] * totals[b] * distance[a, b] for a in totals for b in totals if a != b) / (number - 1)
    return 1 - observed / expected


def _ordinal(totals: Mapping[int, int]) -> dict[tuple[int, int], float]:
    """Squared ordinal differences: how many ratings lie between two levels, half of the outer ones counted."""
    levels = sorted(totals)
    found: dict[tuple[int, int], float] = {}
    for low, a in enumerate(levels):
        for high in range(low + 1, len(levels)):
            b = levels[high]
            between = sum(totals[one] for one in levels[low : high + 1]) - (totals[a] + totals[b]) / 2
            found[a, b] = found[b, a] = between**2
    return found


def icc(table: Sequence[Sequence[float]]) -> float | None:
    """ICC(2,k): how reliable the mean of these raters is, for options (rows) by raters (columns) with no gaps.

    None with fewer than two rows or raters, or where nothing varies.
    """
    rows, raters = len(table), len(table[0]) if table else 0
    if rows < 2 or raters < 2:
        return None
    grand = sum(map(sum, table)) / (rows * raters)
    row_means = [sum(row) / raters for row in table]
    rater_means = [sum(row[one] for row in table) / rows for one in range(raters)]
    between_rows = raters * sum((mean - grand) ** 2 for mean in row_means)
    between_raters = rows * sum((mean - grand) ** 2 for mean in rater_means)
    total = sum((value - grand) ** 2 for row in table for value in row)
    left = max(0.0, total - between_rows - between_raters)
    msr, msc = between_rows / (rows - 1), between_raters / (raters - 1)
    mse = left / ((rows - 1) * (raters - 1))
    over = msr + (msc - mse) / rows
    return None if over <= 1e-12 else (msr - mse) / over


def mean(values: Sequence[float]) -> float:
    """The mean."""
    return sum(values) / len(values)


def spread(values: Sequence[float]) -> float:
    """The standard deviation of a sample (n - 1); 0 for a single value."""
    if len(values) < 2:
        return 0.0
    middle = mean(values)
    return math.sqrt(sum((value - middle) ** 2 for value in values) / (len(values) - 1))
