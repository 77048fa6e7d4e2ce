"""What can still come from each situation of a fully explored scenario: the ground of every bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simtrainer.scoring.ranges.goal import Goal, Slots, Vector, Weights
from simtrainer.scoring.ranges.judge import LineAct
from simtrainer.scoring.ranges.situations import END, Situations

Edge = tuple[int, Slots, tuple[LineAct, ...], int]
"""(target, slots, critical lines, number of the act)."""

SWEEPS = 1_000
"""Passes over all situations after which a bound that still moves is taken to be worthless."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """Per situation: edges, rank (before its successors where there is no loop), and what can still come per slot.

    `weight` is the most weight and `cost` the least cost that can still be added; `live` has a bit for each slot that
    can still change.
    """

    edges: list[tuple[Edge, ...]]
    rank: list[int]
    order: list[int]
    """The situations by rank, the last first."""
    weight: list[Weights]
    cost: list[Vector]
    live: list[int]
    crosses: dict[int, bool]
    """Dimension -> whether any act crosses one of its critical lines."""


def look_ahead(situations: Situations, goal: Goal) -> Ahead | None:
    """What can still come, worked out backwards; None when the bounds don't settle."""
    edges = [_edges(situations, goal, situation) for situation in range(len(situations))]
    order = postorder(edges, situations.start)
    rank = [0] * len(edges)
    for place, situation in enumerate(reversed(order)):
        rank[situation] = place
    weights, costs, _ = goal.nothing
    weight = [weights] * len(edges)
    cost = [costs] * len(edges)
    live = [0] * len(edges)
    for _ in range(SWEEPS):
        changed = False
        for situation in order:
            if situation == END:
                continue
            most, least, bits = _from(edges[situation], weight, cost, live)
            if (most, bits) != (weight[situation], live[situation]) or least != cost[situation]:
                weight[situation], cost[situation], live[situation] = most, least, bits
                changed = True
        if not changed:
            crosses = {
                dimension: any(
                    act == "cross" and _concerns(goal, dimension, code)
                    for some in edges
                    for edge in some
                    for act, code in edge[2]
                )
                for dimension in goal.dimensions
            }
            return Ahead(edges, rank, order, weight, cost, live, crosses)
    return None


def postorder(edges: Sequence[Sequence[Edge]], start: int) -> list[int]:
    """The situations reached from `start`, each after its successors as far as loops allow."""
    seen = {start}
    found: list[int] = []
    stack = [(start, iter(edges[start]))]
    while stack:
        situation, rest = stack[-1]
        for edge in rest:
            if edge[0] not in seen:
                seen.add(edge[0])
                stack.append((edge[0], iter(edges[edge[0]])))
                break
        else:
            stack.pop()
            found.append(situation)
    return found


def _concerns(goal: Goal, dimension: int, code: str) -> bool:
    return "PA"[dimension] in goal.rubric.criticals[code].dimensions


def _edges(situations: Situations, goal: Goal, situation: int) -> tuple[Edge, ...]:
    """The acts as this goal sees them; of two that come to the same, the first."""
    found: dict[tuple[int, Slots, tuple[LineAct, ...]], int] = {}
    for number, act in enumerate(situations.acts(situation)):
        lines = tuple(
            one for one in act.lines if any(_concerns(goal, dimension, one[1]) for dimension in goal.dimensions)
        )
        found.setdefault((act.target, goal.slots(act.gains), lines), number)
    return tuple((*key, number) for key, number in found.items())


def _from(
    edges: Sequence[Edge], weight: Sequence[Weights], cost: Sequence[Vector], live: Sequence[int]
) -> tuple[Weights, Vector, int]:
    most: Weights | None = None
    least: Vector = ()
    bits = 0
    for target, slots, _, _ in edges:
        there, cheap, mask = weight[target], cost[target], live[target]
        if slots:
            more, less = list(there), list(cheap)
            for slot, added, paid in slots:
                more[slot] += added
                less[slot] = round(less[slot] + paid, 9)
                mask |= 1 << slot
            there, cheap = tuple(more), tuple(less)
        bits |= mask
        if most is None:
            most, least = there, cheap
        else:
            if there != most:
                most = tuple(map(max, most, there))
            if cheap != least:
                least = tuple(map(min, least, cheap))
    assert most is not None
    return most, least, bits
