"""Which parts of a run's state can still matter, seen from where its threads stand.

Two runs that agree in these parts have the same future, so that a search needs to follow only one of them.
"""

from __future__ import annotations

from simtrainer.frozen import frozen
from simtrainer.scenario.model import Inject, Scenario
from simtrainer.scoring.ranges.parts import Part, part_of
from simtrainer.scoring.ranges.reads import asked_by, reach_in_thread


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
        self._parts: dict[str, Part] = {}
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
                opens |= self._part(node).opens
            if not opens - opened - nodes:
                break
        here = [(node, self._part(node)) for node in nodes]
        seen: set[str] = set()
        chose: set[str] = set()
        counts: dict[str, int] = {}
        feeds: set[tuple[str, frozenset[str]]] = set()
        consults: list[str] = []
        made: set[str] = set()
        keeps: set[str] = set()
        until = 0
        wanted: set[str] = set()
        for node, part in here:
            asked = part.asked
            wanted |= asked.variables
            seen |= asked.seen
            chose |= asked.chose
            for name, most in asked.counts:
                counts[name] = max(counts.get(name, 0), most)
            if asked.until is not None:
                until = max(until, asked.until + 1)
            feeds.update(part.feeds)
            consults += part.consults
            made |= part.made
            keeps |= part.kept
            until = max(until, part.until, part.promised_until if self.scored else 0)
            if part.window and self.scored:
                seen.add(node)
        kept, wanted = self._kept_injects(wanted, feeds, injects)
        asked = asked_by(inject.when for inject in kept)
        for name, most in asked.counts:
            counts[name] = max(counts.get(name, 0), most)
        until = max(until, 0 if asked.until is None else asked.until + 1)
        until = max([until, *(inject.at + 1 for inject in kept if inject.at is not None)])
        return Relevance(
            variables=tuple(name for name in scenario.variables if name in wanted),
            seen=tuple(sorted(seen | asked.seen)),
            counts=tuple(sorted(counts.items())),
            chose=tuple(sorted(chose | asked.chose)),
            consults=tuple(sorted(consults)),
            nodes=frozenset(nodes),
            made=frozenset(made),
            kept=frozenset(keeps),
            opened=frozenset(opens),
            injects=tuple(inject.id for inject in kept),
            clock_until=until,
        )

    def _part(self, node: str) -> Part:
        found = self._parts.get(node)
        if found is None:
            found = self._parts[node] = part_of(self.scenario.nodes[node], node in self.gates)
        return found

    def _reach(self, node: str) -> frozenset[str]:
        found = self._within.get(node)
        if found is None:
            found = self._within[node] = reach_in_thread(self.scenario, node)
        return found

    def _kept_injects(
        self, asked: set[str], feeds: set[tuple[str, frozenset[str]]], injects: list[Inject]
    ) -> tuple[list[Inject], set[str]]:
        """The injects that can still make a difference, and the variables that anything still to come depends on."""
        wanted = set(asked)
        kept = [one for one in injects if self.keep_all_injects or one.open or one.close or _stops_wait(one)]
        while True:
            before = (len(wanted), len(kept))
            for inject in injects:
                if inject not in kept and any(one.name in wanted for one in inject.set):
                    kept.append(inject)
            wanted |= asked_by(inject.when for inject in kept).variables
            for name, variables in feeds:
                if name in wanted:
                    wanted |= variables
            wanted |= asked_by(one.value for inject in kept for one in inject.set if one.name in wanted).variables
            if (len(wanted), len(kept)) == before:
                return kept, wanted


def _stops_wait(inject: Inject) -> bool:
    """Whether waiting ends when it happens: it comes with the clock and has an effect."""
    by_clock = inject.at is not None or asked_by([inject.when]).until is not None
    return by_clock and bool(inject.set)
