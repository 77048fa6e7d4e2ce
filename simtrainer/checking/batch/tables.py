"""A scenario as tables: for every beat and every combination of values, what can be done and where it leads.

A *state* is a beat times a combination of values. Its options are a stretch of *edges*; an edge knows the state it
leads to, and its *pair*: the option, and what else is on offer beside it, on which its worth depends. A state in which
a run is over leads to itself by pair 0.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from simtrainer.checking.batch.suits import options_of, read_variables, values_of
from simtrainer.engine.plot import saturated
from simtrainer.scenario.expressions import Environment, Expression
from simtrainer.scenario.model import DONE, Assignment, Node, Scenario

Ints = npt.NDArray[np.signedinteger[Any]]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Pair:
    """An option (or step) of a node by its place there, with the places of all that is on offer beside it."""

    node: str
    place: int
    offered: tuple[int, ...]
    minutes: int
    turn: bool
    """Whether it is a decision, and not a step that the story takes by itself."""


OVER = Pair("", -1, (), 0, False)
"""Pair 0: the run is over."""


@dataclass(frozen=True, slots=True)
class Tables:
    """A scenario in numbers. The last state is that of a run that stopped without an ending."""

    nodes: tuple[str, ...]
    combinations: int
    start: int
    first: Ints
    """State -> its first edge."""
    count: Ints
    """State -> how many edges it has."""
    over: Flags
    """State -> whether the run is over there."""
    target: Ints
    """Edge -> the state it leads to."""
    pair: Ints
    """Edge -> its pair."""
    pairs: tuple[Pair, ...]
    not_before: Ints
    """Node -> the story minute before which nobody arrives there."""
    tail: Ints
    """Node -> minutes that an ending there still takes, until its last post."""


class _Values:
    """All combinations of the values that matter, numbered, and what expressions say in each."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.names = read_variables(scenario)
        self.domains = [list(values_of(scenario, name)) for name in self.names]
        self.strides: dict[str, int] = {}
        self.total = 1
        for name, domain in zip(self.names, self.domains, strict=True):
            self.strides[name] = self.total
            self.total *= len(domain)
        numbers = np.arange(self.total, dtype=np.int64)
        self.digits: dict[str, Ints] = {
            name: numbers // self.strides[name] % len(domain)
            for name, domain in zip(self.names, self.domains, strict=True)
        }
        self._tests: dict[str, Flags] = {}
        self._effects: dict[tuple[Assignment, ...], Ints] = {}

    @property
    def start(self) -> int:
        """The combination with which a run begins."""
        variables = self.scenario.variables
        return sum(
            self.strides[name] * domain.index(variables[name].start)
            for name, domain in zip(self.names, self.domains, strict=True)
        )

    def test(self, condition: Expression | None) -> Flags:
        """In which combinations a condition holds."""
        if condition is None:
            return np.ones(self.total, dtype=np.bool_)
        known = self._tests.get(condition.source)
        if known is None:
            known = self._tests[condition.source] = self._table(condition, condition.evaluate).astype(np.bool_)
        return known

    def after(self, effects: tuple[Assignment, ...]) -> Ints:
        """The combination after an option's effects, for each combination before."""
        effects = tuple(one for one in effects if one.name in self.strides)
        known = self._effects.get(effects)
        if known is None:
            known = np.arange(self.total, dtype=np.int64)
            for one in effects:
                known += self.strides[one.name] * (self._assigned(one) - self.digits[one.name])
            self._effects[effects] = known
        return known

    def _assigned(self, effect: Assignment) -> Ints:
        """The place of a variable's new value in its domain, for each combination."""
        domain = self.domains[self.names.index(effect.name)]
        places = {value: place for place, value in enumerate(domain)}
        if isinstance(effect.value, str):
            return np.full(self.total, places[effect.value], dtype=np.int64)
        variable = self.scenario.variables[effect.name]
        value = effect.value
        return self._table(value, lambda env: places[saturated(variable, value, env)])

    def _table(self, expression: Expression, ask: Callable[[Environment], Any]) -> Ints:
        """What `ask` says in each combination; asked once for all that the expression can tell apart."""
        names = [name for name in self.names if name in expression.reads.variables]
        domains = [self.domains[self.names.index(name)] for name in names]
        found = [ask(_Env(dict(zip(names, values, strict=True)))) for values in itertools.product(*domains)]
        index = np.zeros(self.total, dtype=np.int64)
        for name, domain in zip(names, domains, strict=True):
            index = index * len(domain) + self.digits[name]
        return np.asarray(found, dtype=np.int64)[index]


class _Env:
    """The values of some variables, for an expression to ask."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def value(self, name: str) -> Any:
        return self._values[name]

    def seen(self, node: str) -> bool:
        raise AssertionError(node)

    def chose(self, choice: str) -> bool:
        raise AssertionError(choice)

    def count(self, node: str) -> int:
        raise AssertionError(node)

    def elapsed(self) -> int:
        raise AssertionError


def compile_tables(scenario: Scenario) -> Tables:
    """The tables of a scenario for which `suits.unsuited` has nothing to say."""
    return _Compiler(scenario).tables()


class _Compiler:
    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.values = _Values(scenario)
        self.base = {node: place * self.values.total for place, node in enumerate(scenario.nodes)}
        self.nowhere = len(scenario.nodes) * self.values.total
        self.pairs: list[Pair] = [OVER]
        self._edges: list[tuple[Ints, Ints, Ints, Ints]] = []
        """States, the rank of an edge among those of its state, targets and pairs."""

    def tables(self) -> Tables:
        count = np.zeros(self.nowhere + 1, dtype=np.int32)
        for node in self.scenario.nodes.values():
            count[self.base[node.id] : self.base[node.id] + self.values.total] = self._node(node)
        over = count == 0
        count[over] = 1
        first = np.zeros(len(count), dtype=np.int32)
        np.cumsum(count[:-1], out=first[1:])
        target = np.zeros(int(count.sum()), dtype=np.int32)
        pair = np.zeros(len(target), dtype=np.int32)
        target[first[over]] = np.flatnonzero(over)
        for states, ranks, targets, pairs in self._edges:
            places = first[states] + ranks
            target[places], pair[places] = targets, pairs
        scenario = self.scenario
        return Tables(
            nodes=tuple(scenario.nodes),
            combinations=self.values.total,
            start=self.base[scenario.start[0]] + self.values.start,
            first=first,
            count=count,
            over=over,
            target=target,
            pair=pair,
            pairs=tuple(self.pairs),
            not_before=np.asarray([max(0, one.not_before or 0) for one in scenario.nodes.values()] + [0]),
            tail=np.asarray([_tail(one) for one in scenario.nodes.values()] + [0]),
        )

    def _node(self, node: Node) -> Ints | int:
        """How many edges each state of a node has; they are noted."""
        offered = self._offered(node)
        if not offered:
            return 0
        matrix = np.asarray(offered)
        ranks = matrix.cumsum(axis=0, dtype=np.int64) - 1
        first_pair = self._pairs_of(node, matrix)
        states = self.base[node.id] + np.arange(self.values.total, dtype=np.int64)
        for place, here in enumerate(offered):
            effects, to, _minutes = self._way(node, place)
            targets = np.full(self.values.total, self.nowhere, dtype=np.int64)
            if to != DONE:
                targets = self.base[to] + self.values.after(effects)
            rank = ranks[place]
            self._edges.append((states[here], rank[here], targets[here], (first_pair + rank)[here]))
        return matrix.sum(axis=0, dtype=np.int64)

    def _pairs_of(self, node: Node, matrix: Flags) -> Ints:
        """The first pair of each state of a node; the pairs are noted, those of one set of options in a row."""
        bits = 1 << np.arange(len(matrix), dtype=np.int64)
        codes = (matrix * bits[:, None]).sum(axis=0)
        kinds, inverse = np.unique(codes, return_inverse=True)
        starts: list[int] = []
        for kind in kinds.tolist():
            offered = tuple(place for place in range(len(matrix)) if kind >> place & 1)
            starts.append(len(self.pairs))
            self.pairs += [
                Pair(node.id, place, offered, self._way(node, place)[2], bool(node.choices)) for place in offered
            ]
        return np.asarray(starts, dtype=np.int64)[inverse]

    def _offered(self, node: Node) -> list[Flags]:
        """For each option (or step) of a node, in which combinations it is what can be done (or is taken)."""
        if node.choices:
            return [self.values.test(getattr(option, "when", None)) for option in options_of(node)]
        left = np.ones(self.values.total, dtype=np.bool_)
        found: dict[int, Flags] = {}
        for place in _in_time(node):
            taken = left & self.values.test(node.next[place].when)
            found[place] = taken
            left = left & ~taken
        return [found[place] for place in range(len(node.next))]

    def _way(self, node: Node, place: int) -> tuple[tuple[Assignment, ...], str, int]:
        """The effects of an option or step, where it leads and how long it takes."""
        if not node.choices:
            step = node.next[place]
            return (), step.to, step.after
        option = options_of(node)[place]
        spent = (
            node.choices[place].minutes if place < len(node.choices) else (node.silence.after if node.silence else 0)
        )
        return option.set, option.to, spent + max((post.after for post in option.posts), default=0)


def _in_time(node: Node) -> Sequence[int]:
    """The steps of a node in the order in which they are tested."""
    return sorted(range(len(node.next)), key=lambda place: node.next[place].after)


def _tail(node: Node) -> int:
    return max((post.after for post in node.posts), default=0) if node.ending is not None else 0
