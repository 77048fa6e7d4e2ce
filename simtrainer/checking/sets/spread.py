"""Fills the sets: from the start on, whatever can follow, until nothing new comes."""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

from simtrainer.checking.sets.moves import came_from, moved
from simtrainer.checking.sets.story import SetStory

EVERY, MUCH = 256, 2_000_000
"""Places between two looks at whether to stop; fewer where sets are large."""


class Spread:
    """The values with which each place can be reached.

    Ways are followed from the place that comes first in the file, so that most of a story is gone through once.
    """

    def __init__(self, story: SetStory) -> None:
        self.story = story
        self.reached = [0] * len(story.places)
        self.taken: list[bytearray] = [bytearray(len(place.ways)) for place in story.places]
        """For each place, which of its ways can be gone."""
        self.complete = False

    def fill(self, stop: Callable[[], bool], told: Callable[[int], None]) -> bool:
        """Follow everything; False when it was stopped."""
        story, reached = self.story, self.reached
        places, beats = story.places, story.beats
        done = [0] * len(places)
        waiting = bytearray(len(places))
        heap = [0]
        reached[0] = story.start
        waiting[0] = 1
        steps, every = 0, max(1, min(EVERY, MUCH // story.space.size))
        while heap:
            steps += 1
            if steps % every == 0:
                told(steps)
                if stop():
                    return False
            number = heappop(heap)
            waiting[number] = 0
            new = reached[number] & ~done[number]
            done[number] |= new
            taken = self.taken[number]
            for index, way in enumerate(places[number].ways):
                bits = new & way.guard
                if not bits:
                    continue
                taken[index] = 1
                target = way.target
                if target < 0:
                    continue
                for stage in way.effect:
                    after = 0
                    for mask, by in stage:
                        part = bits & mask
                        if part:
                            after |= part << by if by >= 0 else part >> -by
                    bits = after
                if beats:
                    bits = story.after(bits)
                known = reached[target]
                if bits & ~known:
                    reached[target] = known | bits
                    if not waiting[target]:
                        waiting[target] = 1
                        heappush(heap, target)
        self.complete = True
        return True

    @property
    def states(self) -> int:
        """How many situations that are."""
        return sum(bits.bit_count() for bits in self.reached)

    def can_end(self) -> list[int]:
        """Of the values reached at each place, those from which the run can still come to an end."""
        story, reached = self.story, self.reached
        before: list[list[tuple[int, int]]] = [[] for _ in story.places]
        ends = [0] * len(story.places)
        heap: list[int] = []
        for number, place in enumerate(story.places):
            ends[number] = reached[number] & place.stopping
            if place.node.ending is not None:
                ends[number] = reached[number]
            for index, way in enumerate(place.ways):
                if way.target < 0:
                    ends[number] |= reached[number] & way.guard
                elif self.taken[number][index]:
                    before[way.target].append((number, index))
            if ends[number]:
                heappush(heap, -number)
        waiting = {-number for number in heap}
        while heap:
            number = -heappop(heap)
            waiting.discard(number)
            for source, index in before[number]:
                found = leading(story, ends[number], source, index) & reached[source]
                if found & ~ends[source]:
                    ends[source] |= found
                    if source not in waiting:
                        waiting.add(source)
                        heappush(heap, -source)
        return ends


def step(story: SetStory, bits: int, number: int, index: int) -> int:
    """Where a way brings a set of values, after the injects that follow."""
    way = story.places[number].ways[index]
    return story.after(moved(bits & way.guard, way.effect))


def leading(story: SetStory, bits: int, number: int, index: int) -> int:
    """The values that a way, and the injects after it, bring into a set."""
    changing = [beat for beat in story.beats if beat.effect]
    # Each inject comes once, so this many rounds are as good as any more.
    for _ in range(len(changing) + 1 if changing else 0):
        for beat in reversed(changing):
            bits = bits & ~beat.guard | came_from(bits, beat.effect) & beat.guard
    way = story.places[number].ways[index]
    return came_from(bits, way.effect) & way.guard
