"""Which parts of a run's state can still matter, seen from where its threads stand.

Two runs that agree in these parts have the same future, so that a search needs to follow only one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.scenario.model import Assignment, Choice, Inject, Node, Scenario
from simtrainer.scoring.ranges.reads import asked_by, conditions_of, options_of, reach_in_thread

if TYPE_CHECKING:
    from simtrainer.scenario.expressions import Expression


@frozen
class Relevance:
    """What can still matter: names of variables, nodes, choices, promises, injects, and until when the clock does."""

    variables: tuple[str, ...]
    seen: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    chose: tuple[str, ...]
    consults: tuple[str, ...]
    nodes: frozenset[str]
    """Nodes that a thread may be at, now or later."""
    made: frozenset[str]
    kept: frozenset[str]
    opened: frozenset[str]
    injects: tuple[str, ...]
    clock_until: int
    """From this minute on no absolute time is ahead any more."""


class Relevances:
    """The relevance of situations of one scenario, remembered.

    Where `scored` is false, what bears only on scores (reply windows and promises) is left out.
    """

    def __init__(self, scenario: Scenario, keep_all_injects: bool, gates: frozenset[str], scored: bool = True) -> None:
        self.scenario = scenario
        self.scored = scored
        self.keep_all_injects = keep_all_injects
        self.gates = gates
        self.injects = tuple(inject for inject in scenario.injects if inject.when is not None or inject.at is not None)
        self._within: dict[str, frozenset[str]] = {}
        self._known: dict[tuple[frozenset[str], frozenset[str], frozenset[str]], tuple[int, Relevance]] = {}
        self._numbers: dict[Relevance, int] = {}

    def of(self, at: frozenset[str], opened: frozenset[str], fired: frozenset[str]) -> tuple[int, Relevance]:
        """What matters when threads stand at (or head for) these nodes, and its number: equal ones share it."""
        key = (at, opened, fired)
        found = self._known.get(key)
        if found is None:
            matters = self._work_out(at, opened, fired)
            found = self._known[key] = (self._numbers.setdefault(matters, len(self._numbers)), matters)
        return found

    def _work_out(self, at: frozenset[str], opened: frozenset[str], fired: frozenset[str]) -> Relevance:
        scenario = self.scenario
        injects = [inject for inject in self.injects if inject.id not in fired]
        nodes: set[str] = set()
        opens: set[str] = set()
        todo: set[str] = set(at)
        for inject in injects:
            opens.update(inject.open)
        while todo or opens - opened - nodes:
            for entry in todo | (opens - opened):
                nodes |= self._reach(entry)
            todo = set()
            for node in nodes:
                for option in options_of(scenario.nodes[node]):
                    opens.update(option.open)
            if not opens - opened - nodes:
                break
        here = [scenario.nodes[node] for node in nodes]
        kept, reads_variables = self._kept_injects(here, injects)
        asked = asked_by([*self._conditions(here), *(inject.when for inject in kept)])
        choices = [choice for node in here for choice in node.choices]
        return Relevance(
            variables=tuple(name for name in scenario.variables if name in reads_variables),
            seen=tuple(sorted(asked.seen | {node.id for node in here if self.scored and node.window is not None})),
            counts=asked.counts,
            chose=tuple(sorted(asked.chose)),
            consults=tuple(sorted(f"{node.id}/{contact}" for node in here for contact in node.consults)),
            nodes=frozenset(nodes),
            made=frozenset(promise.id for choice in choices for promise in choice.promises),
            kept=frozenset(promise for choice in choices for promise in choice.keeps),
            opened=frozenset(opens),
            injects=tuple(inject.id for inject in kept),
            clock_until=max(_absolute_times(here, choices if self.scored else (), kept, asked.until), default=0),
        )

    def _reach(self, node: str) -> frozenset[str]:
        found = self._within.get(node)
        if found is None:
            found = self._within[node] = reach_in_thread(self.scenario, node)
        return found

    def _conditions(self, nodes: list[Node]) -> Iterator[Expression | None]:
        for node in nodes:
            if node.id not in self.gates:
                yield from conditions_of(node)

    def _kept_injects(self, here: list[Node], injects: list[Inject]) -> tuple[list[Inject], set[str]]:
        """The injects that can still make a difference, and the variables that anything still to come depends on."""
        wanted = set(asked_by(self._conditions(here)).variables)
        sets: list[Assignment] = [one for node in here for option in options_of(node) for one in option.set]
        sets += [one for node in here for consult in node.consults.values() for one in consult.set]
        kept = [one for one in injects if self.keep_all_injects or one.open or one.close or _stops_wait(one)]
        while True:
            before = (len(wanted), len(kept))
            for inject in injects:
                if inject not in kept and any(one.name in wanted for one in inject.set):
                    kept.append(inject)
            wanted |= asked_by(inject.when for inject in kept).variables
            feeding = [one.value for one in sets if one.name in wanted]
            feeding += [one.value for inject in kept for one in inject.set if one.name in wanted]
            wanted |= asked_by(feeding).variables
            if (len(wanted), len(kept)) == before:
                return kept, wanted


def _stops_wait(inject: Inject) -> bool:
    """Whether waiting ends when it happens: it comes with the clock and has an effect."""
    by_clock = inject.at is not None or asked_by([inject.when]).until is not None
    return by_clock and bool(inject.set)


def _absolute_times(
    nodes: list[Node], choices: Sequence[Choice], injects: list[Inject], until: int | None
) -> Iterator[int]:
    """The minutes at which being a little earlier or later last makes a difference."""
    for node in nodes:
        if node.not_before is not None:
            yield node.not_before
        for step in node.next:
            if step.at is not None:
                yield step.at + 1
    for choice in choices:
        for promise in choice.promises:
            if promise.by is not None:
                yield promise.by + 1
    for inject in injects:
        if inject.at is not None:
            yield inject.at + 1
    if until is not None:
        yield until + 1
