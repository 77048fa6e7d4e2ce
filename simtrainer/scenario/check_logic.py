"""The logic family: what can never or always be true, and variables that do nothing.

Bounds come from the expressions themselves; where few enough values are asked, all of them are tried.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from simtrainer.scenario.conditions import conditions
from simtrainer.scenario.expressions import Expression, Values
from simtrainer.scenario.model import Assignment, Scenario

MOST_STATES = 4096
MOST_TRIED = 2_000_000
"""States tried for one scenario; a story of 10,000 conditions on the heat needs half of them."""
SHOWN_ELSEWHERE = ("heat", "trust")
"""Variables that the monitor and the chatter read, asked for or not."""

Note = Callable[..., None]


def check_logic(scenario: Scenario, note: Note) -> None:
    """Report conditions decided beforehand, decisions without a choice, and idle variables."""
    budget = [MOST_TRIED]
    decided: dict[str, str] = {}
    asking = list(_all_conditions(scenario))
    for path, expression in asking:
        # Bounds have been looked at when it was read; trying all values finds what they miss ("told and not told").
        if expression.low == 0 and expression.high == 1:
            code = decided.get(expression.source)
            if code is None:
                code = decided[expression.source] = _decided(scenario, expression, budget)
            if code:
                note(code, path, source=expression.source)
    for node in scenario.nodes.values():
        tests = [choice.when for choice in node.choices if choice.when is not None]
        if tests and len(tests) == len(node.choices) and _all_false(scenario, tests, budget):
            note("SIM401", f"nodes.{node.id}.choices", id=node.id)
    _variables(scenario, {id(one): one for _, one in asking}.values(), note)


def _decided(scenario: Scenario, expression: Expression, budget: list[int]) -> str:
    """The code for a condition that says the same in every state; "" for one that doesn't, or that has too many."""
    first: tuple[bool, ...] | None = None
    for answer in _answers(scenario, [expression], budget):
        if first is None:
            first = answer
        elif answer != first:
            return ""
    return "" if first is None else "SIM403" if first[0] else "SIM402"


def _all_conditions(scenario: Scenario) -> Iterator[tuple[str, Expression]]:
    """Those of facts too, which decide only what the trainee is told."""
    yield from conditions(scenario)
    for fact in scenario.facts:
        if isinstance(fact.known, Expression):
            yield f"facts.{fact.id}.known", fact.known


def _effects(scenario: Scenario) -> Iterator[Assignment]:
    for node in scenario.nodes.values():
        for choice in node.choices:
            yield from choice.set
        if node.silence is not None:
            yield from node.silence.set
        for consult in node.consults.values():
            yield from consult.set
    for inject in scenario.injects:
        yield from inject.set


def _answers(scenario: Scenario, expressions: Sequence[Expression], budget: list[int]) -> Iterator[tuple[bool, ...]]:
    """What the expressions say together, in every state they can tell apart; nothing when there are too many.

    `budget` is how many states may still be tried, in a list of one.
    """
    domains: dict[tuple[str, str], Iterable[Any]] = {}
    total = 1
    for key, size, domain in _domains(scenario, expressions):
        total *= size
        if total > min(MOST_STATES, budget[0]):
            return
        domains[key] = domain
    budget[0] -= total
    for values in itertools.product(*domains.values()):
        state = Values(dict(zip(domains, values, strict=True)))
        yield tuple(bool(one.evaluate(state)) for one in expressions)


def _domains(
    scenario: Scenario, expressions: Sequence[Expression]
) -> Iterator[tuple[tuple[str, str], int, Iterable[Any]]]:
    counts: dict[str, set[int]] = {}
    elapsed: set[int] = set()
    for kind in ("variables", "seen", "chose"):
        for name in sorted({name for one in expressions for name in getattr(one.reads, kind)}):
            variable = scenario.variables[name] if kind == "variables" else None
            if variable is None:
                yield (kind, name), 2, (False, True)
            elif variable.type == "integer":
                yield ("value", name), variable.high - variable.low + 1, range(variable.low, variable.high + 1)
            else:
                values = (False, True) if variable.type == "flag" else variable.values
                yield ("value", name), len(values), values
    for one in expressions:
        for node, literal in one.reads.counts:
            counts.setdefault(node, set()).add(literal)
        elapsed |= one.reads.elapsed
    for node, literals in sorted(counts.items()):
        domain = _around(literals)
        yield ("count", node), len(domain), domain
    if elapsed:
        domain = _around(elapsed)
        yield ("elapsed", ""), len(domain), domain


def _around(literals: set[int]) -> list[int]:
    return sorted({max(0, literal + step) for literal in literals for step in (-1, 0, 1)} | {0})


def _all_false(scenario: Scenario, tests: Sequence[Expression], budget: list[int]) -> bool:
    """Whether all tests can be false at once; with too many states to try, only bounds speak for "no"."""
    if any(test.low == 1 for test in tests):
        return False
    tried = False
    for answers in _answers(scenario, tests, budget):
        tried = True
        if not any(answers):
            return True
    return not tried


def _variables(scenario: Scenario, asking: Iterable[Expression], note: Note) -> None:
    # The same text is one expression wherever it stands: a large story has few that differ.
    effects = {(one.name, id(one.value)): one for one in _effects(scenario)}.values()
    asked = {name for one in asking for name in one.reads.variables}
    for effect in effects:
        if isinstance(effect.value, Expression):
            # An effect on itself (heat: heat + 5) doesn't show that anybody cares.
            asked |= effect.value.reads.variables - {effect.name}
    changed = {effect.name for effect in effects}
    for name, variable in scenario.variables.items():
        if name not in asked and not variable.meter and name not in SHOWN_ELSEWHERE:
            note("SIM404", f"variables.{name}", id=name)
        if name not in changed and name not in SHOWN_ELSEWHERE:
            note("SIM405", f"variables.{name}", id=name)
