"""A run to be looked at again: where something happened in it, and how far the story is at each minute."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import log2

from simtrainer.engine.events import ConsultAnswered, Decided, Event, PostHidden, Published, WentSilent
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen


@frozen
class Stop:
    """A moment at which something happened: from event `start` on, in one minute.

    `turn` is 0 where nothing was decided; `post` is what to look at, "" for nothing.
    """

    minute: int
    start: int
    turn: int = 0
    post: str = ""


@frozen
class Place:
    """Where the replay stands: a stop (its index), and a minute that is the stop's or in the quiet after it."""

    stop: int
    minute: int


class Reel:
    """The events of a run with its stops; there is always at least one, at the beginning."""

    def __init__(self, run: Run) -> None:
        self.events: tuple[Event, ...] = tuple(run.events)
        self.stops = _stops(self.events)
        self.last_minute = max(run.minute, self.stops[-1].minute)
        self._minutes = [stop.minute for stop in self.stops]
        self._axis = _axis([*self._minutes, self.last_minute])

    @property
    def first(self) -> Place:
        """The beginning of the story."""
        return Place(0, self.stops[0].minute)

    @property
    def last(self) -> Place:
        """All of it."""
        return Place(len(self.stops) - 1, self.last_minute)

    def at(self, minute: int) -> Place:
        """The place at a minute, with all that happened in it."""
        return Place(max(0, bisect_right(self._minutes, minute) - 1), minute)

    def step(self, place: Place, by: int) -> Place:
        """The next stop, or the one before; from the quiet after a stop, back is to that stop."""
        here = self.stops[place.stop]
        if by < 0 and place.minute > here.minute:
            return Place(place.stop, here.minute)
        if by > 0 and place.stop == len(self.stops) - 1:
            return self.last
        stop = min(max(place.stop + by, 0), len(self.stops) - 1)
        return Place(stop, self.stops[stop].minute)

    def step_turn(self, place: Place, by: int) -> Place:
        """The next decision, or the one before; the end or the beginning where there is none."""
        turns = [n for n, stop in enumerate(self.stops) if stop.turn]
        if by > 0:
            found = next((n for n in turns if n > place.stop), None)
            return self.last if found is None else Place(found, self.stops[found].minute)
        before = place.stop + (1 if place.minute > self.stops[place.stop].minute else 0)
        found = next((n for n in reversed(turns) if n < before), None)
        return self.first if found is None else Place(found, self.stops[found].minute)

    def of_turn(self, turn: int) -> Place:
        """The moment of a decision; the beginning for one that the run hasn't."""
        found = next((n for n, stop in enumerate(self.stops) if stop.turn == turn), 0)
        return Place(found, self.stops[found].minute)

    def shown(self, place: Place) -> int:
        """How many of the events are to be seen at a place."""
        last = place.stop + 1 == len(self.stops)
        end = len(self.events) if last else self.stops[place.stop + 1].start
        count = self.stops[place.stop].start
        while count < end and self.events[count].minute <= place.minute:
            count += 1
        return count

    def turn_at(self, place: Place) -> tuple[int, bool]:
        """(the latest decision so far, whether it is this very moment's); 0 before the first."""
        here = self.stops[place.stop]
        if here.turn:
            return here.turn, place.minute == here.minute
        return next((stop.turn for stop in reversed(self.stops[: place.stop]) if stop.turn), 0), False

    # ---- the axis, on which long quiet takes little room

    def share(self, minute: int) -> float:
        """Where a minute lies on the axis, 0 to 1."""
        return _between(minute, self._axis)

    def minute_at(self, share: float) -> int:
        """The minute at a place on the axis."""
        return round(_between(share, [(at, minute) for minute, at in self._axis]))


def _stops(events: Sequence[Event]) -> tuple[Stop, ...]:
    stops = [Stop(0, 0)]
    for number, event in enumerate(events):
        last = stops[-1]
        turn = event.turn if isinstance(event, Decided | WentSilent) else 0
        post = _post(event)
        if turn or (post and event.minute != last.minute):
            stops.append(Stop(event.minute, number, turn, post))
        elif post and not last.post:
            stops[-1] = Stop(last.minute, last.start, last.turn, post)
    return tuple(stops)


def _post(event: Event) -> str:
    """The post to look at after an event; the crowd's chatter is nothing to stop at."""
    match event:
        case Published() if event.post.source != "chatter":
            return event.post.id
        case PostHidden():
            return event.post
        case ConsultAnswered():
            return f"answer-{event.node}-{event.contact}"
        case _:
            return ""


def _axis(minutes: Sequence[int]) -> list[tuple[float, float]]:
    """(minute, share) at each minute given, the shares rising from 0 to 1."""
    places = sorted({0, *minutes})
    lengths = [0.0]
    for before, after in pairwise(places):
        lengths.append(lengths[-1] + log2(1 + after - before))
    whole = lengths[-1] or 1.0
    return [(float(minute), length / whole) for minute, length in zip(places, lengths, strict=True)]


def _between(value: float, line: Sequence[tuple[float, float]]) -> float:
    """The other coordinate of a point on a rising line."""
    if value <= line[0][0]:
        return line[0][1]
    for (x0, y0), (x1, y1) in pairwise(line):
        if value <= x1:
            return y1 if x1 == x0 else y0 + (y1 - y0) * (value - x0) / (x1 - x0)
    return line[-1][1]
