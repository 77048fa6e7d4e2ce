"""A scenario as sets see it: for each node the ways on, with the values that allow them and what they change.

Sets are exact for stories of one thread in which nothing waits for the clock: then a situation is a node and the values
of what conditions ask for, and when something happens doesn't matter. `as_sets` says why, where that isn't so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from simtrainer.checking.sets.moves import Effect, Effects, moved
from simtrainer.checking.sets.space import Name, Space, values_of
from simtrainer.engine.still import can_park
from simtrainer.scenario.expression_compiler import Compiler
from simtrainer.scenario.expressions import Reads
from simtrainer.scenario.model import DONE, Assignment, Choice, Consult, Inject, Node, Scenario, Silence
from simtrainer.scoring.ranges.reads import (
    Asked,
    asked_by,
    conditions_of,
    options_of,
    reach_bits,
    reach_in_thread,
    ways_on,
)

MOST_VALUES = 4_000_000
"""Combinations of values at one node."""
MOST_BITS = 2_000_000_000
"""Combinations at all nodes together: some 250 MB if all of them can be reached."""


class NotSets(Exception):
    """The scenario isn't of the kind for which sets are exact; the words say why."""


@dataclass(slots=True)
class Way:
    """One way on from a node: who may go it, what it changes, and where it leads (-1: the run is over there).

    `kind` is "choice", "silence", "consult" or "step", `name` the id of that (a step's is its index).
    """

    kind: str
    name: str
    guard: int
    effect: Effect
    target: int


@dataclass(slots=True)
class Place:
    """A node with its ways on. `acting` holds the values with which the trainee can do something there."""

    node: Node
    ways: list[Way] = field(default_factory=list[Way])
    acting: int = 0
    stopping: int = 0
    """The values with which the story stops here without an ending."""


@dataclass(slots=True)
class Beat:
    """An inject that comes by its condition: when it may, and what it changes (itself among it)."""

    inject: Inject
    guard: int
    effect: Effect
    came: bool = False
    waited: bool = False
    """Whether it was looked at while it wasn't due."""


class SetStory:
    """The places of a story, the first of which is its start, with the values there at the beginning."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        _refuse(scenario)
        entry = scenario.start[0]
        reached = reach_in_thread(scenario, entry)
        # The start first, then as in the file: stories are told forwards, so sets fill quickly in this order.
        self.names = [entry, *(name for name in scenario.nodes if name in reached and name != entry)]
        self.number = {name: number for number, name in enumerate(self.names)}
        self.nodes = [scenario.nodes[name] for name in self.names]
        _refuse_nodes(self.nodes)
        self._reach: dict[str, int] | None = None
        self.asked = self._asked()
        choices = [choice.id for node in scenario.nodes.values() for choice in node.choices]
        compiler = Compiler(scenario.variables, scenario.nodes, choices)
        self.space = Space(self._domains(), min(MOST_VALUES, MOST_BITS // len(self.names)), compiler)
        self._effects = Effects(self.space, scenario.variables)
        self._arrivals: dict[str, Effect] = {}
        self._marked = self.asked.seen | {name for name, _ in self.asked.counts}
        self.beats = [self._beat(inject) for inject in self._watched()]
        self.places = [self._place(node) for node in self.nodes]
        self.start = self._start()

    # ---- what matters

    def _watched(self) -> list[Inject]:
        """The injects that come by a condition alone."""
        return [one for one in self.scenario.injects if one.when is not None and one.at is None]

    def _asked(self) -> Asked:
        """Everything that conditions ask for, and what the effects on that ask for in turn."""
        expressions = {one.when.source: one.when for node in self.nodes for one in node.choices if one.when is not None}
        for node in self.nodes:
            if node.next or node.consults:
                expressions |= {one.source: one for one in conditions_of(node) if one is not None}
        expressions |= {one.when.source: one.when for one in self._watched() if one.when is not None}
        sets: dict[tuple[str, str], Assignment] = {}
        for one in self._assignments():
            if not isinstance(one.value, str):
                sets[one.name, one.value.source] = one
        while True:
            asked = asked_by(expressions.values())
            more = {
                source: one.value
                for (name, source), one in sets.items()
                if name in asked.variables and source not in expressions and not isinstance(one.value, str)
            }
            if not more:
                return asked
            expressions |= more

    def _assignments(self) -> Iterator[Assignment]:
        for node in self.nodes:
            for choice in node.choices:
                if choice.set:
                    yield from choice.set
            if node.silence is not None:
                yield from node.silence.set
            for consult in node.consults.values():
                yield from consult.set
        for inject in self._watched():
            yield from inject.set

    def _domains(self) -> dict[Name, Sequence[object]]:
        flag = (False, True)
        found: dict[Name, Sequence[object]] = {}
        for name, variable in self.scenario.variables.items():
            if name in self.asked.variables:
                found["value", name] = values_of(variable)
        for name in sorted(self.asked.seen):
            found["seen", name] = flag
        for name in sorted(self.asked.chose):
            found["chose", name] = flag
        for name, most in self.asked.counts:
            found["count", name] = tuple(range(most + 2))
        for node in self.nodes:
            if node.consults and not self._harmless(node):
                for consult in node.consults.values():
                    if self._matters(consult.set):
                        found["asked", f"{node.id}/{consult.contact}"] = flag
        for inject in self._watched():
            if self._matters(inject.set):
                found["fired", inject.id] = flag
        return found

    def _harmless(self, node: Node) -> bool:
        """Whether asking a second time at a node would change nothing, so that it needn't be known who was asked."""
        names = [one.name for consult in node.consults.values() for one in consult.set]
        constant = all(
            isinstance(one.value, str) or one.value.reads == Reads()
            for consult in node.consults.values()
            for one in consult.set
        )
        return constant and len(names) == len(set(names)) and not self._comes_again(node)

    def _comes_again(self, node: Node) -> bool:
        """Whether a thread can come back to a node."""
        if self._reach is None:
            self._reach = reach_bits(self.scenario)
        # In the same loop are those, and only those, that reach the same.
        mine = self._reach[node.id]
        return any(to != DONE and self._reach[to] == mine for to in ways_on(node))

    def _matters(self, assignments: tuple[Assignment, ...]) -> bool:
        return any(one.name in self.asked.variables for one in assignments)

    # ---- places and ways

    def _place(self, node: Node) -> Place:
        place = Place(node)
        if node.ending is not None:
            return place
        if node.next:
            self._steps(place)
            return place
        full = self.space.full
        for choice in node.choices:
            guard = full if choice.when is None else self.space.holding(choice.when)
            place.acting |= guard
            place.ways.append(self._way("choice", choice.id, guard, choice))
        for consult in node.consults.values():
            place.ways.append(self._consult(node, consult, place.acting))
        if node.silence is not None:
            place.ways.append(self._way("silence", node.id, self.space.full, node.silence))
        else:
            place.stopping = self.space.full & ~place.acting
        return place

    def _way(self, kind: str, name: str, guard: int, option: Choice | Silence) -> Way:
        effect = self._effects.of(option.set) if option.set else ()
        if kind == "choice" and name in self.asked.chose:
            effect += self._effects.setting(("chose", name), 1)
        to = option.to
        if to == DONE:
            return Way(kind, name, guard, effect, -1)
        if to in self._marked:
            effect += self._arrival(to)
        return Way(kind, name, guard, effect, self.number[to])

    def _consult(self, node: Node, consult: Consult, acting: int) -> Way:
        guard = self.space.holding(consult.when) & acting
        effect = self._effects.of(consult.set)
        name = f"{node.id}/{consult.contact}"
        if ("asked", name) in self.space.digits:
            guard &= self.space.between(("asked", name), 0, 1)
            effect += self._effects.setting(("asked", name), 1)
        return Way("consult", name, guard, effect, self.number[node.id])

    def _steps(self, place: Place) -> None:
        node = place.node
        left = self.space.full
        for index, step in sorted(enumerate(node.next), key=lambda item: item[1].after):
            guard = left & self.space.holding(step.when)
            left &= ~guard
            to_end = step.to == DONE
            effect = () if to_end else self._arrival(step.to)
            place.ways.append(Way("step", str(index), guard, effect, -1 if to_end else self.number[step.to]))
        place.stopping = left

    def _arrival(self, node: str) -> Effect:
        """What coming to a node changes: that it was seen, and how often."""
        found = self._arrivals.get(node)
        if found is None:
            found = ()
            if ("seen", node) in self.space.digits:
                found += self._effects.setting(("seen", node), 1)
            if ("count", node) in self.space.digits:
                found += self._effects.counting(("count", node))
            self._arrivals[node] = found
        return found

    def _beat(self, inject: Inject) -> Beat:
        guard = self.space.holding(inject.when)
        effect = self._effects.of(inject.set)
        name = ("fired", inject.id)
        if name in self.space.digits:
            guard &= self.space.between(name, 0, 1)
            effect += self._effects.setting(name, 1)
        return Beat(inject, guard, effect)

    def _start(self) -> int:
        """The set with the one combination of values that the story begins with."""
        place = 0
        for name, digit in self.space.digits.items():
            if name[0] == "value":
                place += digit.values.index(self.scenario.variables[name[1]].start) * digit.stride
        start = moved(1 << place, self._arrival(self.names[0]))
        return self.after(start) if self.nodes[0].not_before is not None else start

    def after(self, bits: int) -> int:
        """The values after every inject that is due with them has come; each is looked at in the order of the file."""
        again = bool(self.beats)
        while again:
            again = False
            for beat in self.beats:
                due = bits & beat.guard
                if due:
                    beat.came = True
                if due and beat.effect:
                    bits = bits & ~due | moved(due, beat.effect)
                    again = True
                if bits & ~beat.guard:
                    beat.waited = True
        return bits


def _refuse(scenario: Scenario) -> None:
    if len(scenario.start) != 1:
        raise NotSets("it begins with several threads")
    if can_park(scenario) and any(inject.when is not None and inject.at is None for inject in scenario.injects):
        raise NotSets("an inject may come while the story stands still")
    for inject in scenario.injects:
        if inject.when is None and inject.at is None:
            continue
        if inject.open or inject.close:
            raise NotSets(f"the inject {inject.id} opens or closes a thread")
        if inject.at is not None and inject.set:
            raise NotSets(f"the inject {inject.id} changes something at a time")
        reads = None if inject.when is None or inject.at is not None else inject.when.reads
        if reads is not None and (reads.elapsed or reads.seen or reads.counts):
            raise NotSets(f"the inject {inject.id} asks when or where something happened")


def _refuse_nodes(nodes: list[Node]) -> None:
    automatic = {node.id: [step.to for step in node.next] for node in nodes if node.next}
    for node in nodes:
        for option in options_of(node):
            if option.open or option.close:
                raise NotSets(f"{node.id} opens or closes a thread")
        for one in conditions_of(node):
            if one is not None and one.reads.elapsed:
                raise NotSets(f"{node.id} asks for the time")
        if len(node.next) > 1 and any(step.at is not None for step in node.next):
            raise NotSets(f"{node.id} has ways on at fixed times")
        asking = sum(consult.minutes for consult in node.consults.values())
        if node.silence is not None and node.consults and asking >= node.silence.after:
            raise NotSets(f"the silence of {node.id} may fall while somebody is asked")
        if node.silence is not None and all(choice.when is not None for choice in node.choices):
            # Where nothing is on offer the story goes on by its silence.
            automatic[node.id] = [node.silence.to]
    if _circle(automatic):
        raise NotSets("the story may go round by itself")


def _circle(automatic: dict[str, list[str]]) -> bool:
    """Whether automatic nodes lead back to themselves: those are what is left when all others have been taken out."""
    before: dict[str, list[str]] = {}
    open_ways: dict[str, int] = {}
    for name, targets in automatic.items():
        inside = [to for to in targets if to in automatic]
        open_ways[name] = len(inside)
        for to in inside:
            before.setdefault(to, []).append(name)
    free = [name for name, count in open_ways.items() if not count]
    taken = 0
    while free:
        taken += 1
        for name in before.get(free.pop(), ()):
            open_ways[name] -= 1
            if not open_ways[name]:
                free.append(name)
    return taken < len(automatic)
