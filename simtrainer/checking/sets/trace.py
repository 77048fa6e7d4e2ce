"""Finds a shortest way to a member of a set, and turns it into what a trainee does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simtrainer.checking.explored import Steps
from simtrainer.checking.sets.spread import Spread, leading, step
from simtrainer.checking.sets.story import SetStory
from simtrainer.engine.run import CannotDo, Run

Hop = tuple[int, int]
"""A place, and the index of the way taken from there."""


class Trace:
    """Layer by layer, what is first reached after so many ways; from there one can go back."""

    def __init__(self, story: SetStory, spread: Spread) -> None:
        self.story = story
        self.layers: list[dict[int, int]] = [{0: story.start}]
        self._known = [0] * len(story.places)
        self._known[0] = story.start
        self._left = sum(1 for bits in spread.reached if bits)
        self._before: list[list[Hop]] = [[] for _ in story.places]
        for number, place in enumerate(story.places):
            for index, way in enumerate(place.ways):
                if way.target >= 0 and spread.taken[number][index]:
                    self._before[way.target].append((number, index))

    def way(self, number: int, wanted: int) -> Steps | None:
        """A way to a place with any of the values wanted, as steps; None when there is none."""
        for depth, layer in self._each_layer():
            bits = layer.get(number, 0) & wanted
            if bits:
                return self._played(self._back(depth, number, bits & -bits))
        return None

    def way_through(self, number: int, index: int) -> Steps | None:
        """A way that ends with a way on from a place."""
        guard = self.story.places[number].ways[index].guard
        for depth, layer in self._each_layer():
            bits = layer.get(number, 0) & guard
            if bits:
                return self._played([*self._back(depth, number, bits & -bits), (number, index)])
        return None

    def _each_layer(self) -> Iterator[tuple[int, dict[int, int]]]:
        depth = 0
        while self.layers[depth]:
            yield depth, self.layers[depth]
            depth += 1
            if depth == len(self.layers):
                self.layers.append(self._next(self.layers[-1]))

    def _next(self, layer: dict[int, int]) -> dict[int, int]:
        story, found = self.story, dict[int, int]()
        for number, bits in layer.items():
            for index, way in enumerate(story.places[number].ways):
                if way.target >= 0 and bits & way.guard:
                    new = step(story, bits, number, index) & ~self._known[way.target]
                    if new:
                        found[way.target] = found.get(way.target, 0) | new
        for number, bits in found.items():
            self._known[number] |= bits
        return found

    def _back(self, depth: int, number: int, bits: int) -> list[Hop]:
        """The ways that lead from the start to a member of a layer."""
        hops: list[Hop] = []
        while depth:
            depth -= 1
            layer = self.layers[depth]
            for source, index in self._before[number]:
                found = leading(self.story, bits, source, index) & layer.get(source, 0)
                if found:
                    hops.append((source, index))
                    number, bits = source, found & -found
                    break
        return hops[::-1]

    def _played(self, hops: list[Hop]) -> Steps | None:
        """The ways as steps that can be played, with the minutes to wait for a silence."""
        run = Run(self.story.scenario, chatter=False)
        steps: list[str] = []
        for number, index in hops:
            place = self.story.places[number]
            way = place.ways[index]
            try:
                said = _ACTS[way.kind](run, place.node.id, way.name)
            except CannotDo:
                return None
            if said:
                steps.append(said)
        return tuple(steps)


def _choose(run: Run, node: str, name: str) -> str:
    run.choose(name)
    return f"choose {name}"


def _consult(run: Run, node: str, name: str) -> str:
    contact = name.partition("/")[2]
    run.consult(node, contact)
    return f"consult {node} {contact}"


def _silence(run: Run, node: str, name: str) -> str:
    offer = next((one for one in run.offers() if one.node.id == node), None)
    # Where nothing is on offer, the clock has gone on by itself.
    if offer is None or offer.silence_at is None:
        return ""
    minutes = max(1, offer.silence_at - run.minute)
    run.wait(minutes)
    return f"wait {minutes}"


_ACTS: dict[str, Callable[[Run, str, str], str]] = {
    "choice": _choose,
    "consult": _consult,
    "silence": _silence,
    "step": lambda run, node, name: "",
}
