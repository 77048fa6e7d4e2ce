"""Which scenarios can be played in lockstep: those whose future depends on a beat and a few small variables alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.model import Assignment, Choice, Node, Scenario, Silence

MOST_VALUES = 50_000
"""Combinations of the values that the conditions ask for."""
MOST_STATES = 6_000_000
"""Beats times combinations: what the tables hold."""


def unsuited(scenario: Scenario) -> str:
    """Why a scenario can't be played in lockstep, in words that follow “because”; "" when it can."""
    if len(scenario.start) != 1:
        return "more than one thread is open at the start"
    for node in scenario.nodes.values():
        found = _node(node)
        if found:
            return f"“{node.id}” {found}"
    for inject in scenario.injects:
        comes = inject.when is not None or inject.at is not None
        if comes and (inject.set or inject.open or inject.close):
            return f"the inject “{inject.id}” does something to the story"
    if any(_asks_more(one) for one in expressions(scenario)):
        return "conditions ask for the clock or for what was seen or chosen before"
    values = 1
    for name in read_variables(scenario):
        values *= size_of(scenario, name)
    if values > MOST_VALUES or values * len(scenario.nodes) > MOST_STATES:
        return f"its variables have too many values together ({values:,} at each of {len(scenario.nodes):,} beats)"
    return ""


def _node(node: Node) -> str:
    if node.window is not None:
        return "starts a clock that is scored"
    if node.consults:
        return "has contacts to ask"
    if any(step.at is not None for step in node.next):
        return "goes on at a time of day"
    for option in options_of(node):
        if option.open or option.close:
            return "opens or closes a thread"
        if isinstance(option, Choice) and (option.promises or option.keeps):
            return "makes or keeps a promise"
    return ""


def options_of(node: Node) -> tuple[Choice | Silence, ...]:
    """The choices of a node in file order, then its silence."""
    return (*node.choices, *((node.silence,) if node.silence is not None and node.choices else ()))


def conditions(scenario: Scenario) -> Iterator[Expression]:
    """Every condition of a choice or a step."""
    for node in scenario.nodes.values():
        for one in (*node.choices, *node.next):
            if one.when is not None:
                yield one.when


def effects(scenario: Scenario) -> Iterator[Assignment]:
    """Every effect of a choice or a silence."""
    for node in scenario.nodes.values():
        for option in options_of(node):
            yield from option.set


def expressions(scenario: Scenario) -> Iterator[Expression]:
    """Every condition, and what every effect assigns."""
    yield from conditions(scenario)
    yield from (one.value for one in effects(scenario) if isinstance(one.value, Expression))


def read_variables(scenario: Scenario) -> tuple[str, ...]:
    """The variables that a condition asks for, or that decide the value of one of those; in the order declared."""
    wanted = {name for one in conditions(scenario) for name in one.reads.variables}
    feeding = list(effects(scenario))
    before = -1
    while len(wanted) != before:
        before = len(wanted)
        for effect in feeding:
            if effect.name in wanted and isinstance(effect.value, Expression):
                wanted |= effect.value.reads.variables
    return tuple(name for name in scenario.variables if name in wanted)


def size_of(scenario: Scenario, name: str) -> int:
    """How many values a variable can have."""
    return len(values_of(scenario, name))


def values_of(scenario: Scenario, name: str) -> Sequence[int | bool | str]:
    """The values that a variable can have, in order."""
    variable = scenario.variables[name]
    if variable.type == "integer":
        return range(variable.low, variable.high + 1)
    return (False, True) if variable.type == "flag" else variable.values


def _asks_more(expression: Expression) -> bool:
    reads = expression.reads
    return bool(reads.seen or reads.chose or reads.counts or reads.elapsed)
