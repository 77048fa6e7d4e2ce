"""What can still come from each situation: the ground of every bound."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from simtrainer.frozen import frozen
from simtrainer.scoring.ranges.goal import Goal, Slots, Vector, Weights
from simtrainer.scoring.ranges.judge import LineAct
from simtrainer.scoring.ranges.situations import END, Situations

Edge = tuple[int, Slots, tuple[LineAct, ...], int]
"""(target, slots, critical lines, number of the act)."""

SWEEPS = 1_000
"""Passes over all situations after which a bound that still moves is taken to be worthless."""


class Ahead(Protocol):
    """What a search asks about the way on from a situation."""

    @property
    def crosses(self) -> dict[int, bool]:
        """Dimension -> whether any act crosses one of its critical lines."""
        ...

    def edges_of(self, situation: int) -> Sequence[Edge]:
        """The acts, as a goal sees them."""
        ...

    def rank_of(self, situation: int) -> int:
        """Situations are best followed in this order (of equal ones, any)."""
        ...

    def most(self, situation: int) -> Weights:
        """The most weight that can still be added per slot."""
        ...

    def least(self, situation: int) -> Vector:
        """The least cost that can still be added per slot."""
        ...

    def live(self, situation: int) -> int:
        """A bit for each slot that can still change."""
        ...


@frozen
class Explored:
    """The way on from each situation of a scenario that is known as a whole: as tight as one slot at a time can be."""

    edges: list[tuple[Edge, ...]]
    rank: list[int]
    order: list[int]
    """The situations by rank, the last first."""
    weight: list[Weights]
    cost: list[Vector]
    bits: list[int]
    crosses: dict[int, bool]

    def edges_of(self, situation: int) -> Sequence[Edge]:
        return self.edges[situation]

    def rank_of(self, situation: int) -> int:
        return self.rank[situation]

    def most(self, situation: int) -> Weights:
        return self.weight[situation]

    def least(self, situation: int) -> Vector:
        return self.cost[situation]

    def live(self, situation: int) -> int:
        return self.bits[situation]


def look_ahead(situations: Situations, goal: Goal, stop: Callable[[], bool]) -> Explored | None:
    """What can still come, worked out backwards; None when the bounds don't settle or `stop` says so."""
    edges: list[tuple[Edge, ...]] = []
    for situation in range(len(situations)):
        if stop():
            return None
        edges.append(edges_as_seen(situations, goal, situation))
    edges = _to_the_end(edges)
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
            if situation == END or not edges[situation]:
                continue
            if stop():
                return None
            most, least, bits = _from(edges[situation], weight, cost, live)
            if (most, bits) != (weight[situation], live[situation]) or least != cost[situation]:
                weight[situation], cost[situation], live[situation] = most, least, bits
                changed = True
        if not changed:
            acts = [act for some in edges for edge in some for act in edge[2]]
            return Explored(edges, rank, order, weight, cost, live, lines_crossed(goal, acts))
    return None


def _to_the_end(edges: list[tuple[Edge, ...]]) -> list[tuple[Edge, ...]]:
    """The edges that lead to situations from which the run can end (as it is wanted to)."""
    before: dict[int, list[int]] = {}
    for situation, some in enumerate(edges):
        for edge in some:
            before.setdefault(edge[0], []).append(situation)
    good, waiting = {END}, [END]
    while waiting:
        for situation in before.get(waiting.pop(), ()):
            if situation not in good:
                good.add(situation)
                waiting.append(situation)
    if len(good) == len(edges):
        return edges
    return [tuple(edge for edge in some if edge[0] in good) for some in edges]


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


def lines_crossed(goal: Goal, acts: Iterable[LineAct]) -> dict[int, bool]:
    """Dimension -> whether any of these acts crosses one of its critical lines."""
    crossed = {code for act, code in acts if act == "cross"}
    return {dimension: any(_concerns(goal, dimension, code) for code in crossed) for dimension in goal.dimensions}


def _concerns(goal: Goal, dimension: int, code: str) -> bool:
    return "PA"[dimension] in goal.rubric.criticals[code].dimensions


def edges_as_seen(situations: Situations, goal: Goal, situation: int) -> tuple[Edge, ...]:
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
