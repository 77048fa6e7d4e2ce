"""A sound lower bound on a cost where the exact search is too large.

With every situation known: the least mean of each phase on its own (a ratio, by Dinkelbach's method: a few additive
shortest paths), put together over every set of phases that some path visits. Without: what the authored options allow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product

from simtrainer.engine.events import Decided, WentSilent
from simtrainer.scenario.model import Node
from simtrainer.scoring.ranges.ahead import Explored
from simtrainer.scoring.ranges.goal import Goal
from simtrainer.scoring.ranges.judge import Judge
from simtrainer.scoring.ranges.situations import END, Situations

MOST_CONDITIONAL = 8
"""Conditional choices at one node beyond which its combinations aren't tried."""
ROUNDS = 40


def explored_bound(situations: Situations, goal: Goal, ahead: Explored, stop: Callable[[], bool]) -> float:
    """A cost that no line falls below, from all situations of a scenario."""
    bound = 0.0
    floor = goal.lowest_cap(ahead.crosses)
    for index in range(len(goal.dimensions)):
        slots = range(index * goal.phases, (index + 1) * goal.phases)
        met = [slot for slot in slots if ahead.live(situations.start) >> slot & 1]
        means = {slot: _least_mean(situations, ahead, slot, stop) for slot in met}
        raws = [
            100 * sum(goal.shares[slot] * means[slot] for slot in visited) / sum(goal.shares[slot] for slot in visited)
            for visited in _visited_sets(situations, ahead, list(means), stop)
            if visited
        ]
        raw = min(raws, default=0.0)
        bound = max(bound, raw if goal.high else min(raw, floor))
    # Rounding must not carry a bound past the truth.
    return max(0.0, bound - 1e-6)


def _least_mean(situations: Situations, ahead: Explored, slot: int, stop: Callable[[], bool]) -> float:
    """The least cost per weight of one slot over all paths that meet it (0 when it was stopped)."""
    ratio = 1.0
    for _ in range(ROUNDS):
        if stop():
            return 0.0
        value, weight, cost = _shortest(situations, ahead, slot, ratio)
        if value >= -1e-9 or not weight:
            return max(0.0, ratio)
        ratio = cost / weight
    return 0.0


def _shortest(situations: Situations, ahead: Explored, slot: int, ratio: float) -> tuple[float, int, float]:
    """Least sum of (cost - ratio x weight) over all paths, with the weight and cost of that path."""
    nothing = (0.0, 0, 0.0)
    best: list[tuple[float, int, float] | None] = [None] * len(ahead.edges)
    best[END] = nothing
    changed = True
    rounds = 0
    while changed and rounds < ROUNDS:
        changed = False
        rounds += 1
        for situation in ahead.order:
            if situation == END:
                continue
            least = best[situation]
            for target, gains, _, _ in ahead.edges[situation]:
                there = best[target]
                if there is None:
                    continue
                value, weight, cost = there
                for one, added, paid in gains:
                    if one == slot:
                        value, weight, cost = value + paid - ratio * added, weight + added, cost + paid
                if least is None or value < least[0] - 1e-12:
                    least = (value, weight, cost)
            if least is not best[situation]:
                best[situation] = least
                changed = True
    found = best[situations.start]
    # Unsettled sums prove nothing: fall to a ratio of 0.
    return (-1.0, 1, 0.0) if changed or found is None else found


def _visited_sets(
    situations: Situations, ahead: Explored, slots: list[int], stop: Callable[[], bool]
) -> set[tuple[int, ...]]:
    """The sets of these slots that some whole path visits."""
    bits = {slot: 1 << place for place, slot in enumerate(slots)}
    sets: list[set[int]] = [set() for _ in ahead.edges]
    sets[END] = {0}
    changed = True
    while changed:
        if stop():
            # Any set is possible for all that is known.
            return {tuple(slot for slot in slots if bits[slot] & one) for one in range(1 << len(slots))}
        changed = False
        for situation in ahead.order:
            mine = sets[situation]
            before = len(mine)
            for target, gains, _, _ in ahead.edges[situation]:
                added = 0
                for slot, weight, _ in gains:
                    if weight:
                        added |= bits.get(slot, 0)
                mine |= {one | added for one in sets[target]}
            changed = changed or len(mine) > before
    return {tuple(slot for slot in slots if bits[slot] & one) for one in sets[situations.start]}


def authored_bound(judge: Judge, goal: Goal) -> float:
    """A cost that no line falls below, from the authored options alone: the least of any decision of a dimension.

    A score is a weighted mean of credits, so none is lower than the lowest credit that any option can earn. Reply
    windows and promises count with what they can come to.
    """
    bound = 0.0
    for index, dimension in enumerate(goal.dimensions):
        least = min((_cost(goal, one) for one in _credits(judge, dimension)), default=0.0)
        raw = 100 * least
        if not goal.high:
            raw = min(raw, *(goal.cap(index, crossed, False) for crossed in (1, 2)))
        bound = max(bound, raw)
    return max(0.0, bound - 1e-6)


def _cost(goal: Goal, credit: float) -> float:
    return 1 - credit if goal.high else credit


def _credits(judge: Judge, dimension: int) -> list[float]:
    found: list[float] = []
    for node in judge.scenario.nodes.values():
        conditional = [choice.id for choice in node.choices if choice.when is not None]
        if len(conditional) > MOST_CONDITIONAL:
            return [0.0, 1.0]
        for hidden in product((False, True), repeat=len(conditional)):
            away = {name for name, out in zip(conditional, hidden, strict=True) if out}
            offered = tuple(choice.id for choice in node.choices if choice.id not in away)
            found += _node_credits(judge, node, offered, dimension)
        if node.window is not None:
            length = judge.window_lengths[node.id]
            spans = (0, length, 2 * length, 3 * length + 3)
            found += _known(judge.window(node.id, minutes)[dimension] for minutes in spans)
        if any(choice.promises for choice in node.choices):
            found += _known(judge.promise(outcome)[dimension] for outcome in ("kept", "late", "broken"))
    return found


def _node_credits(judge: Judge, node: Node, offered: tuple[str, ...], dimension: int) -> list[float]:
    events: list[Decided | WentSilent] = [Decided(0, "", node.id, name, 0, offered, 1, 1) for name in offered]
    if node.silence is not None:
        events.append(WentSilent(0, "", node.id, offered, 1, 1))
    return _known(judge.decision(event)[dimension] for event in events)


def _known(credits: Iterable[float | None]) -> list[float]:
    return [credit for credit in credits if credit is not None]
