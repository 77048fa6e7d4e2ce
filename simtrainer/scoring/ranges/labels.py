"""The exact search: partial paths with their phase weights, of which only the undominated are followed.

Two partial paths in one situation with equal phase weights and critical lines have the same future, and the final score
grows with each phase's sum of credits; so one that is nowhere cheaper than another can be dropped. A phase to which
nothing can be added any more counts only by its mean. What can't beat the best line known is dropped as well. The
search therefore ends with the optimum, or at its limit with nothing claimed.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

from simtrainer.frozen import frozen
from simtrainer.scoring.ranges.ahead import Ahead
from simtrainer.scoring.ranges.goal import Goal, Lines, Vector, Weights
from simtrainer.scoring.ranges.situations import END, Situations

SMALL = 1e-7
"""Scores that differ by less are the same."""


@frozen
class Label:
    """A partial path: what is open per slot, and per dimension (share, weighted sum) of the phases that are over."""

    situation: int
    weights: Weights
    costs: Vector
    over: tuple[tuple[float, float], ...]
    lines: Lines
    before: int
    act: int


@frozen
class Found:
    """The outcome: `steps` of a better line than the one known, if there is one, its cost, and whether it is proved.

    `bound` is what no line falls below: the cost itself, or less when the search was stopped.
    """

    steps: tuple[str, ...] | None
    cost: float
    proved: bool
    bound: float
    labels: int


class LabelSearch:
    """One search for the least cost of a goal, given the cost of a line that is known (infinite for none)."""

    def __init__(self, situations: Situations, goal: Goal, ahead: Ahead, known: float) -> None:
        self.situations = situations
        self.goal = goal
        self.ahead = ahead
        self.best = known
        self._labels: list[Label] = []
        self._fronts: dict[int, dict[tuple[object, ...], list[tuple[Vector, int]]]] = {}
        self._fresh: dict[int, set[int]] = {}
        self._queue: list[tuple[int, int]] = []
        self._found: Label | None = None
        self._floor = goal.lowest_cap(ahead.crosses)

    def run(self, most: int, stop: Callable[[], bool]) -> Found:
        """Search until the best line is proved, `most` labels were made, or `stop` says so."""
        weights, costs, lines = self.goal.nothing
        over = ((0.0, 0.0),) * len(self.goal.dimensions)
        self._add(Label(self.situations.start, weights, costs, over, lines, -1, -1))
        bound: float | None = None
        while self._queue:
            if len(self._labels) >= most or stop():
                bound = self._bound_of_the_rest()
                break
            _, situation = heappop(self._queue)
            for number in self._take_fresh(situation):
                self._follow(number)
        steps = None if self._found is None else self._steps(self._found)
        return Found(steps, self.best, bound is None, self.best if bound is None else bound, len(self._labels))

    def lower_bound(self) -> float:
        """A cost that no line falls below, known without searching."""
        weights, costs, lines = self.goal.nothing
        over = ((0.0, 0.0),) * len(self.goal.dimensions)
        return self._bound(Label(self.situations.start, weights, costs, over, lines, -1, -1))

    # ---- inside

    def _take_fresh(self, situation: int) -> list[int]:
        """The partial paths in a situation that weren't followed yet and aren't dominated."""
        alive = {number for entries in self._fronts[situation].values() for _, number in entries}
        return sorted(self._fresh.pop(situation, set()) & alive)

    def _bound_of_the_rest(self) -> float:
        """What no line falls below, as far as partial paths were followed."""
        rest = [self._bound(self._labels[number]) for _, at in self._queue for number in self._take_fresh(at)]
        return min([self.best, *rest])

    def _follow(self, number: int) -> None:
        label = self._labels[number]
        for target, slots, lines, act in self.ahead.edges_of(label.situation):
            weights, costs, over = label.weights, label.costs, label.over
            if slots:
                more, sums = list(weights), list(costs)
                for slot, weight, cost in slots:
                    more[slot] += weight
                    sums[slot] = round(sums[slot] + cost, 10)
                weights, costs = tuple(more), tuple(sums)
            live = self.ahead.live(target)
            if any(weight and not live >> slot & 1 for slot, weight in enumerate(weights)):
                weights, costs, over = self._close(weights, costs, over, live)
            after = self.goal.cross(label.lines, lines) if lines else label.lines
            self._add(Label(target, weights, costs, over, after, number, act))

    def _close(
        self, weights: Weights, costs: Vector, over: tuple[tuple[float, float], ...], live: int
    ) -> tuple[Weights, Vector, tuple[tuple[float, float], ...]]:
        """Move the phases to which nothing can be added any more into the shares and sums that are over."""
        goal = self.goal
        more, sums, done = list(weights), list(costs), [list(one) for one in over]
        for slot, weight in enumerate(weights):
            if weight and not live >> slot & 1:
                one = done[slot // goal.phases]
                one[0] = round(one[0] + goal.shares[slot], 9)
                one[1] = round(one[1] + goal.shares[slot] * costs[slot] / weight, 10)
                more[slot], sums[slot] = 0, 0.0
        return tuple(more), tuple(sums), tuple((share, sum_) for share, sum_ in done)

    def _add(self, label: Label) -> None:
        if label.situation == END:
            self._finish(label)
            return
        if self._bound(label) >= self.best - SMALL:
            return
        vector = (*label.costs, *(sum_ for _, sum_ in label.over))
        # Critical lines matter only to scores that a cap could hold.
        lines = label.lines if self.goal.high or self.best > self._floor else None
        key = (label.weights, tuple(share for share, _ in label.over), lines)
        front = self._fronts.setdefault(label.situation, {})
        entries = front.setdefault(key, [])
        for other, _ in entries:
            if all(map(_not_more, other, vector)):
                return
        number = len(self._labels)
        entries[:] = [entry for entry in entries if not all(map(_not_more, vector, entry[0]))]
        entries.append((vector, number))
        self._labels.append(label)
        fresh = self._fresh.get(label.situation)
        if fresh is None:
            self._fresh[label.situation] = {number}
            heappush(self._queue, (self.ahead.rank_of(label.situation), label.situation))
        else:
            fresh.add(number)

    def _finish(self, label: Label) -> None:
        total = 0.0
        for index, (share, sum_) in enumerate(label.over):
            if not share:
                return
            total = max(total, self.goal.capped(index, 100 * sum_ / share, label.lines))
        if total < self.best - SMALL:
            self.best, self._found = total, label

    def _bound(self, label: Label) -> float:
        """A cost that no way on from a partial path can fall below."""
        goal = self.goal
        most, least = self.ahead.most(label.situation), self.ahead.least(label.situation)
        bound = 0.0
        for index, (share, sum_) in enumerate(label.over):
            optional: list[tuple[float, float]] = []
            for slot in range(index * goal.phases, (index + 1) * goal.phases):
                weight = label.weights[slot]
                if weight:
                    share += goal.shares[slot]
                    cost = max(0.0, label.costs[slot] + least[slot])
                    sum_ += goal.shares[slot] * cost / (weight + most[slot])
                elif most[slot]:
                    optional.append((max(0.0, least[slot]) / most[slot], goal.shares[slot]))
            for mean, one in sorted(optional):
                # A phase that may never be met is taken in where that makes the path cheaper.
                if not share or mean * share < sum_:
                    share, sum_ = share + one, sum_ + one * mean
            if share:
                raw = 100 * sum_ / share
                if not goal.high:
                    raw = min(raw, self._floor)
                bound = max(bound, goal.best_capped(index, raw, label.lines))
        return bound

    def _steps(self, label: Label) -> tuple[str, ...]:
        steps: list[str] = []
        while label.before >= 0:
            before = self._labels[label.before]
            steps.append(self.situations.acts(before.situation)[label.act].step)
            label = before
        return tuple(step for step in reversed(steps) if step)


def _not_more(one: float, other: float) -> bool:
    return one <= other + 1e-9
