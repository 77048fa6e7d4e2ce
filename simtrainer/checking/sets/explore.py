"""Explores a story by sets, where it is of that kind."""

from __future__ import annotations

from functools import cache

from simtrainer.checking.explored import Explored, Steps
from simtrainer.checking.limits import Progress, Watch
from simtrainer.checking.sets.space import TooWide
from simtrainer.checking.sets.spread import Spread
from simtrainer.checking.sets.story import NotSets, SetStory
from simtrainer.checking.sets.trace import Trace
from simtrainer.checking.statics import always_gets_out
from simtrainer.scenario.model import NONE, Scenario
from simtrainer.scenario.source import no_cyclic_collection


def by_sets(scenario: Scenario, progress: Progress, watch: Watch) -> Explored | None:
    """All that can happen; None when the scenario isn't of the kind, or has too many values."""
    try:
        with no_cyclic_collection():
            story = SetStory(scenario)
    except (NotSets, TooWide):
        return None
    spread = Spread(story)
    whole = spread.fill(watch.stop, lambda steps: progress("places", steps))
    return _Found(scenario, story, spread).explored("" if whole else "time")


class _Found:
    def __init__(self, scenario: Scenario, story: SetStory, spread: Spread) -> None:
        self.scenario = scenario
        self.story = story
        self.spread = spread
        self._trace: Trace | None = None

    @property
    def trace(self) -> Trace:
        """Made when the first way is asked for: most checks ask for none."""
        if self._trace is None:
            self._trace = Trace(self.story, self.spread)
        return self._trace

    def explored(self, stopped: str) -> Explored:
        """What the sets say."""
        names, reached = self.story.names, self.spread.reached
        taken: dict[str, set[str]] = {"choice": set(), "silence": set(), "consult": set(), "step": set()}
        stops: dict[int, int] = {}
        endings: set[str] = set()
        for number, place in enumerate(self.story.places):
            if not reached[number]:
                continue
            if place.node.ending is not None:
                endings.add(place.node.id)
            for way, gone in zip(place.ways, self.spread.taken[number], strict=True):
                if gone:
                    taken[way.kind].add(way.name)
                    if way.target < 0:
                        stops[number] = stops.get(number, 0) | way.guard
            if reached[number] & place.stopping:
                stops[number] = stops.get(number, 0) | place.stopping
        if stops:
            endings.add(NONE)
        timed = [inject for inject in self.scenario.injects if inject.at is not None]
        came = {beat.inject.id for beat in self.story.beats if beat.came}
        return Explored(
            complete=not stopped,
            stopped=stopped,
            states=self.spread.states,
            by="sets",
            nodes=frozenset(name for name, bits in zip(names, reached, strict=True) if bits),
            choices=frozenset(taken["choice"]),
            silences=frozenset(taken["silence"]),
            consults=frozenset(taken["consult"]),
            injects=frozenset(came),
            endings=frozenset(endings),
            conditions=self._conditions(),
            unsure=frozenset({*(one.id for one in timed), *(f"injects.{one.id}.when" for one in timed)}),
            stranded={names[number]: self._way(number, bits) for number, bits in sorted(stops.items())},
            trapped={} if stopped else self._trapped(),
            _ways=cache(self._way_to),
        )

    def _conditions(self) -> dict[str, frozenset[bool]]:
        found: dict[str, frozenset[bool]] = {}
        for number, place in enumerate(self.story.places):
            bits, node = self.spread.reached[number], place.node
            path = f"nodes.{node.id}"
            if not bits:
                continue
            acting = bits & place.acting
            for choice, way in zip(node.choices, place.ways, strict=False) if acting else ():
                if choice.when is not None:
                    mask = way.guard
                    found[f"{path}.choices.{choice.id}.when"] = _answers(acting, mask)
            for consult in node.consults.values() if acting else ():
                if consult.when is not None:
                    asked = ("asked", f"{node.id}/{consult.contact}")
                    fresh = self.story.space.between(asked, 0, 1) if asked in self.story.space.digits else acting
                    mask = self.story.space.holding(consult.when)
                    found[f"{path}.consults.{consult.contact}.when"] = _answers(acting & fresh, mask)
            left = bits
            for index, step in sorted(enumerate(node.next), key=lambda item: item[1].after):
                if step.when is not None and left:
                    found[f"{path}.next.{index}.when"] = _answers(left, self.story.space.holding(step.when))
                left &= ~self.story.space.holding(step.when)
        for beat in self.story.beats:
            answers = {*([True] if beat.came else []), *([False] if beat.waited else [])}
            if answers:
                found[f"injects.{beat.inject.id}.when"] = frozenset(answers)
        return found

    def _trapped(self) -> dict[str, Steps]:
        """Where a loop begins that nobody can leave: places whose values lead to no end, first met."""
        if always_gets_out(self.scenario):
            return {}
        ends = self.spread.can_end()
        caught = {number: lost for number, bits in enumerate(self.spread.reached) if (lost := bits & ~ends[number])}
        looping = self._looping(caught)
        return {self.story.names[number]: self._way(number, caught[number]) for number in looping}

    def _looping(self, caught: dict[int, int]) -> list[int]:
        """Of the places at which one may be caught, the first of each group that leads round to itself."""
        import networkx as nx

        graph: nx.DiGraph[int] = nx.DiGraph()
        for number, bits in caught.items():
            for index, way in enumerate(self.story.places[number].ways):
                if bits & way.guard and way.target in caught and self.spread.taken[number][index]:
                    graph.add_edge(number, way.target)
        groups = list(nx.strongly_connected_components(graph))
        return sorted(
            min(group) for group in groups if len(group) > 1 or any(graph.has_edge(one, one) for one in group)
        )

    def _way(self, number: int, bits: int) -> Steps:
        return self.trace.way(number, bits) or ()

    def _way_to(self, kind: str, name: str) -> Steps | None:
        story = self.story
        if kind in ("node", "ending"):
            number = story.number.get(name, -1)
            return None if number < 0 else self.trace.way(number, story.space.full)
        for number, place in enumerate(story.places):
            for index, way in enumerate(place.ways):
                if (way.kind, way.name) == (kind, name) and self.spread.taken[number][index]:
                    return self.trace.way_through(number, index)
        return None


def _answers(bits: int, mask: int) -> frozenset[bool]:
    if bits & mask:
        return _BOTH if bits & ~mask else _TRUE
    return _FALSE if bits else _NONE


_BOTH, _TRUE, _FALSE, _NONE = frozenset((True, False)), frozenset((True,)), frozenset((False,)), frozenset[bool]()
