"""What can still come from a situation, read from the scenario alone: looser than exploring, but known at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from simtrainer.scenario.model import DONE, Node, Scenario
from simtrainer.scoring.ranges.ahead import Edge, edges_as_seen, lines_crossed
from simtrainer.scoring.ranges.goal import Goal, Vector, Weights
from simtrainer.scoring.ranges.judge import Judge
from simtrainer.scoring.ranges.reads import options_of, reach_bits, ways_on
from simtrainer.scoring.ranges.situations import END, Prospect, Situations

Amounts = tuple[int, ...]
"""Weight in halves per dimension and phase: policy's phases, then authenticity's."""


class Outlook:
    """`Ahead` without exploring: the heaviest way through each thread, every window and every promise."""

    def __init__(
        self, situations: Situations, goal: Goal, judge: Judge, through: Mapping[str, Amounts] | None = None
    ) -> None:
        self.situations = situations
        self.goal = goal
        self.judge = judge
        scenario = situations.scenario
        self.crosses = lines_crossed(
            goal,
            [act for node in scenario.nodes.values() for option in options_of(node) for act in judge.line_acts(option)],
        )
        self._through = heaviest(scenario, judge) if through is None else through
        self._edges: dict[int, Sequence[Edge]] = {}
        self._known: dict[Prospect, tuple[Weights, Vector, int]] = {}
        _, costs, _ = goal.nothing
        self._end = (goal.nothing[0], costs, 0)

    def edges_of(self, situation: int) -> Sequence[Edge]:
        known = self._edges.get(situation)
        if known is None:
            known = self._edges[situation] = edges_as_seen(self.situations, self.goal, situation)
        return known

    def rank_of(self, situation: int) -> int:
        return self.situations.minute(situation)

    def most(self, situation: int) -> Weights:
        return self._of(situation)[0]

    def least(self, situation: int) -> Vector:
        return self._of(situation)[1]

    def live(self, situation: int) -> int:
        return self._of(situation)[2]

    def _of(self, situation: int) -> tuple[Weights, Vector, int]:
        if situation == END:
            return self._end
        prospect = self.situations.prospect(situation)
        known = self._known.get(prospect)
        if known is None:
            known = self._known[prospect] = self._work_out(prospect)
        return known

    def _work_out(self, prospect: Prospect) -> tuple[Weights, Vector, int]:
        judge, goal = self.judge, self.goal
        phases = goal.phases
        amounts = [0] * (2 * phases)
        for node in (*prospect.threads, *prospect.entries):
            amounts = [one + more for one, more in zip(amounts, self._through[node], strict=True)]
        late = judge.window_credits["very-late"]
        for node_id in prospect.windows:
            node = judge.scenario.nodes[node_id]
            phase = judge.phase_index[judge.window_phase(node)]
            for dimension in (0, 1):
                if late[dimension] is not None:
                    amounts[dimension * phases + phase] += 2 * node.stakes
        broken, mended = judge.promise("broken"), judge.promise("late")
        close = judge.phase_index["close"]
        weights: list[int] = []
        costs: list[float] = []
        live = 0
        for index, dimension in enumerate(goal.dimensions):
            then, now = broken[dimension], mended[dimension]
            if then is not None:
                amounts[dimension * phases + close] += 2 * prospect.promises
            weights += amounts[dimension * phases : (dimension + 1) * phases]
            costs += [0.0] * phases
            if prospect.broken and then is not None and now is not None:
                change = 2 * prospect.broken * (then - now if goal.high else now - then)
                costs[index * phases + close] = min(0.0, change)
                live |= 1 << (index * phases + close)
        for slot, weight in enumerate(weights):
            if weight:
                live |= 1 << slot
        return tuple(weights), tuple(costs), live


def heaviest(scenario: Scenario, judge: Judge) -> dict[str, Amounts]:
    """Per node the most weight that a thread can gather from it on, each dimension and phase for itself.

    Every node counts once; the nodes of a loop count together.
    """
    loops: dict[int, list[str]] = {}
    for name, bits in reach_bits(scenario).items():
        loops.setdefault(bits, []).append(name)
    found: dict[str, Amounts] = {}
    # A way out of a loop leads to nodes that reach less, so these are known first.
    for _, loop in sorted(loops.items(), key=lambda item: item[0].bit_count()):
        here = [sum(column) for column in zip(*(_weight(judge, scenario.nodes[one]) for one in loop), strict=True)]
        exits = {target for one in loop for target in ways_on(scenario.nodes[one]) if target != DONE} - set(loop)
        most = [max(column) for column in zip(*(found[target] for target in exits), strict=True)] or [0] * len(here)
        amounts = tuple(one + more for one, more in zip(here, most, strict=True))
        for one in loop:
            found[one] = amounts
    return found


def _weight(judge: Judge, node: Node) -> Amounts:
    """What a decision weighs in the dimensions that any of its options is rated on."""
    amounts = [0] * (2 * len(judge.phases))
    rated = {code for option in options_of(node) for code in option.ratings}
    for dimension, letter in enumerate("PA"):
        if any(code in judge.rubric.criteria and judge.rubric.criteria[code].dimension == letter for code in rated):
            amounts[dimension * len(judge.phases) + judge.phase_index[node.phase]] = node.stakes * (
                1 if node.contested else 2
            )
    return tuple(amounts)
