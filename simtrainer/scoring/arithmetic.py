"""The arithmetic of one dimension: engaged criteria, values, credit, phase means, caps.

Plain numbers in, plain numbers out. The steps and their names are those of the scoring model: ratings -2..+2 become a
value -1..+1 per option, a credit 0..1 for what was done beside what was on offer, and 0..100 over the phases.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from simtrainer.frozen import frozen

Ratings = Mapping[str, int]
"""Criterion code -> level, -2 to +2."""


def engaged(options: Iterable[Ratings], weights: Mapping[str, float]) -> tuple[str, ...]:
    """The criteria that any option rates, in the order of the weights."""
    rated = {code for ratings in options for code in ratings}
    return tuple(code for code in weights if code in rated)


def value(ratings: Ratings, criteria: Sequence[str], weights: Mapping[str, float]) -> float | None:
    """How good an option is in itself, -1 to +1: sum(w x r) / (2 x sum(w)); None when no criterion is engaged.

    An engaged criterion that the option leaves alone counts 0.
    """
    total = sum(weights[code] for code in criteria)
    if not total:
        return None
    return sum(weights[code] * ratings.get(code, 0) for code in criteria) / (2 * total)


def credit(
    taken: float | None, offered: Sequence[float | None], smallest_range: float, smallest_spread: float
) -> float | None:
    """How what was done compares with what was on offer: 1 the best, 0 truly far behind; None when all are alike.

    `smallest_range` keeps the weaker of two good options from counting as a failure; below `smallest_spread` the
    decision doesn't discriminate. Clamped, since an own reply may fall below every option on offer.
    """
    values = [one for one in offered if one is not None]
    if taken is None or not values:
        return None
    best, worst = max(values), min(values)
    if best - worst < smallest_spread:
        return None
    return min(1.0, max(0.0, 1 - (best - taken) / max(best - worst, smallest_range)))


@frozen
class Credit:
    """One decision's credit with the phase it belongs to and its weight (stakes, halved when contested)."""

    phase: str
    weight: float
    credit: float


def phase_means(credits: Iterable[Credit]) -> dict[str, float]:
    """Mean credit per phase visited, 0 to 1, weighted by the decisions' weights."""
    sums: dict[str, tuple[float, float]] = {}
    for one in credits:
        total, weight = sums.get(one.phase, (0.0, 0.0))
        sums[one.phase] = (total + one.weight * one.credit, weight + one.weight)
    return {phase: total / weight for phase, (total, weight) in sums.items() if weight}


def dimension_score(means: Mapping[str, float], shares: Mapping[str, float]) -> float | None:
    """0 to 100 from the phases' means; the share of a phase that was never visited is dropped. None when none was."""
    total = sum(shares[phase] for phase in means)
    if not total:
        return None
    return 100 * sum(shares[phase] * mean for phase, mean in means.items()) / total


def cap_for(crossed: int, recovered: int, one: int, more: int, bonus: int) -> int | None:
    """The highest score after `crossed` critical lines, None after none; the bonus needs all of them recovered."""
    if not crossed:
        return None
    return (one if crossed == 1 else more) + (bonus if recovered >= crossed else 0)
