"""A first good line, found by following only the most promising partial paths."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count

from simtrainer.frozen import frozen
from simtrainer.scoring.ranges.goal import Goal, Lines, Vector, Weights
from simtrainer.scoring.ranges.situations import END, Situations

SAME_SITUATION = 3
"""Partial paths kept per situation and stage, so that one situation doesn't fill the beam."""


@frozen
class Witness:
    """A path that was found: its steps in plan words and what it costs."""

    steps: tuple[str, ...]
    cost: float


@frozen
class _Trail:
    situation: int
    weights: Weights
    costs: Vector
    lines: Lines
    steps: int
    before: _Trail | None
    step: str


def beam_search(
    situations: Situations, goal: Goal, width: int, stop: Callable[[], bool], by_sum: bool = False
) -> Witness | None:
    """The best line that a beam finds, None when it was stopped before any line ended.

    A stage is a number of scored decisions; `width` paths are followed in each. `by_sum` ranks partial paths by the sum
    of both dimensions' costs instead of the larger one.
    """
    weights, costs, lines = goal.nothing
    number = count()
    stages: list[list[tuple[float, float, int, int, _Trail]]] = [[]]
    heappush(stages[0], (0.0, 0.0, 0, next(number), _Trail(situations.start, weights, costs, lines, 0, None, "")))
    known: set[tuple[int, Weights, Vector, Lines]] = set()
    best: _Trail | None = None
    best_cost = float("inf")
    stage = 0
    while stage < len(stages):
        followed = 0
        per_situation: dict[int, int] = {}
        heap = stages[stage]
        while heap and followed < width:
            trail = heappop(heap)[-1]
            if per_situation.get(trail.situation, 0) >= SAME_SITUATION:
                continue
            per_situation[trail.situation] = per_situation.get(trail.situation, 0) + 1
            followed += 1
            if stop():
                return _witness(best, best_cost)
            for act in situations.acts(trail.situation):
                slots = goal.slots(act.gains)
                after = _extend(trail, slots, goal.cross(trail.lines, act.lines) if act.lines else trail.lines)
                next_stage = stage + sum(1 for _, weight, _ in slots if weight)
                key = (act.target, *after)
                if key in known:
                    continue
                known.add(key)
                new = _Trail(act.target, *after, trail.steps + 1, trail, act.step)
                if act.target == END:
                    cost = goal.cost(*after)
                    if cost is not None and cost < best_cost:
                        best, best_cost = new, cost
                    continue
                larger, total = _so_far(goal, *after)
                rank = (total, larger) if by_sum else (larger, total)
                while len(stages) <= next_stage:
                    stages.append([])
                heappush(stages[next_stage], (*rank, new.steps, next(number), new))
        stage += 1
    return _witness(best, best_cost)


def _extend(trail: _Trail, slots: tuple[tuple[int, int, float], ...], lines: Lines) -> tuple[Weights, Vector, Lines]:
    if not slots:
        return trail.weights, trail.costs, lines
    weights, costs = list(trail.weights), list(trail.costs)
    for slot, weight, cost in slots:
        weights[slot] += weight
        costs[slot] = round(costs[slot] + cost, 10)
    return tuple(weights), tuple(costs), lines


def _so_far(goal: Goal, weights: Weights, costs: Vector, lines: Lines) -> tuple[float, float]:
    """The larger cost so far and the sum of both; a dimension without a scored decision costs nothing yet."""
    found = [
        goal.best_capped(index, goal.raw(index, weights, costs) or 0.0, lines) for index in range(len(goal.dimensions))
    ]
    return max(found), sum(found)


def _witness(trail: _Trail | None, cost: float) -> Witness | None:
    if trail is None:
        return None
    steps: list[str] = []
    at: _Trail | None = trail
    while at is not None:
        if at.step:
            steps.append(at.step)
        at = at.before
    return Witness(tuple(reversed(steps)), cost)
