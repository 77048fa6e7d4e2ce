"""What each thing that can happen in a search is worth: credits, clocks, promises and critical lines."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.engine.events import Decided, WentSilent
from simtrainer.library.rubric import DIMENSIONS, Rubric
from simtrainer.scenario.model import Choice, Node, Scenario, Silence
from simtrainer.scoring.arithmetic import credit, engaged, value
from simtrainer.scoring.decisions import (
    PROMISE_OUTCOMES,
    SILENCE,
    WINDOW_OUTCOMES,
    decision_at,
    window_outcome,
)

Credits = tuple[float | None, float | None]
"""Credit in policy and in authenticity; None where a decision says nothing."""
LineAct = tuple[str, str]
"""("cross" or "recover", critical code)."""


class Judge:
    """The scorer's arithmetic, asked one decision at a time and remembered."""

    def __init__(self, scenario: Scenario, rubric: Rubric, windows: Mapping[str, int]) -> None:
        self.scenario = scenario
        self.rubric = rubric
        self.phases = tuple(rubric.phases)
        self.phase_index = {phase: index for index, phase in enumerate(self.phases)}
        self.shares = tuple(rubric.phases.values())
        self.window_lengths = {
            node.id: rubric.window(node.window.severity, node.window.update, windows)
            for node in scenario.nodes.values()
            if node.window is not None
        }
        self.window_credits = _outcome_credits(rubric, WINDOW_OUTCOMES, "P6")
        self._promise_credits = _outcome_credits(rubric, PROMISE_OUTCOMES, "A7")
        self.windows_count = any(one is not None for one in self.window_credits["very-late"])
        self._decisions: dict[tuple[str, str, tuple[str, ...]], Credits] = {}

    def decision(self, event: Decided | WentSilent) -> Credits:
        """The credits of a choice or silence beside what was on offer."""
        taken = event.choice if isinstance(event, Decided) else SILENCE
        key = (event.node, taken, event.offered)
        known = self._decisions.get(key)
        if known is None:
            scored = decision_at(event, self.scenario, self.rubric).credit
            known = self._decisions[key] = (scored["P"], scored["A"])
        return known

    def window(self, node: str, minutes: int) -> Credits:
        """The credits of a reply window that was open for so many minutes."""
        return self.window_credits[window_outcome(minutes, self.window_lengths[node])]

    def window_phase(self, node: Node) -> str:
        """The phase to which a reply window opened at a node belongs."""
        return node.phase if node.window is not None and node.window.update else "first-words"

    def promise(self, outcome: str) -> Credits:
        """The credits of a promise that was kept, kept late, or broken."""
        return self._promise_credits[outcome]

    def line_acts(self, option: Choice | Silence) -> tuple[LineAct, ...]:
        """What an option does to critical lines: it recovers earlier occurrences, then crosses its own."""
        codes = dict.fromkeys(
            [
                *(
                    code
                    for criterion, code in self.rubric.crossings.items()
                    if criterion in option.ratings and option.ratings[criterion].value == -2
                ),
                *option.flags,
            ]
        )
        recovers = option.recovers if isinstance(option, Choice) else ()
        return (*(("recover", code) for code in recovers), *(("cross", code) for code in codes))


def _outcome_credits(rubric: Rubric, outcomes: Mapping[str, int], code: str) -> dict[str, Credits]:
    """The credits of each way in which a clock or a promise can end, rated on one criterion."""
    found: dict[str, list[float | None]] = {outcome: [] for outcome in outcomes}
    for dimension in DIMENSIONS:
        weights = rubric.weights(dimension)
        criteria = engaged([{code: level} for level in outcomes.values()], weights)
        values = {key: value({code: level}, criteria, weights) for key, level in outcomes.items()}
        for key in outcomes:
            found[key].append(credit(values[key], list(values.values()), rubric.smallest_range, rubric.smallest_spread))
    return {key: (policy, authenticity) for key, (policy, authenticity) in found.items()}
