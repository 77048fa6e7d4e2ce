"""Where beats stand on the map: time runs to the right in columns, every thread has a lane of its own.

The layers and crossings are fast-sugiyama's work. It stops the whole process on a cycle and keeps every other thread
waiting, so it is given graphs without cycles and of a bearable size; larger lanes are laid out by `rough`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import field

from simtrainer.authoring.rough_layout import rough
from simtrainer.authoring.story import Story
from simtrainer.frozen import frozen

Spot = tuple[float, float]
"""Column and row; both count from 0, rows may be halves."""
Edge = tuple[str, str]
FINE = 250
"""The most beats of a lane that fast-sugiyama is asked about (some 20 ms)."""
KEPT = 0.6
"""The share of beats that has to be known for the others to be fitted in, instead of laying all out anew."""


@frozen
class Lane:
    """A thread's part of the map: rows from `top` up to `bottom`. `thread` is "" for beats of no thread."""

    thread: str
    top: float
    bottom: float


@frozen
class Layout:
    """Where everything stands. `bends` are the places that an arrow passes on a long way, where it should."""

    spots: Mapping[str, Spot] = field(default_factory=dict[str, Spot])
    lanes: tuple[Lane, ...] = ()
    bends: Mapping[Edge, tuple[Spot, ...]] = field(default_factory=dict[Edge, tuple[Spot, ...]])


@frozen
class _Plan:
    spots: dict[str, Spot]
    bends: dict[Edge, tuple[Spot, ...]]


def lay_out(story: Story) -> Layout:
    """The whole map from nothing; the same story always gives the same map."""
    spots: dict[str, Spot] = {}
    bends: dict[Edge, tuple[Spot, ...]] = {}
    lanes: list[Lane] = []
    top = 0.0
    for thread, names in _threads(story):
        plan = _lane(story, names, thread)
        shift = _column_of(story, thread, spots)
        height = max(row for _, row in plan.spots.values())
        spots |= {name: (column + shift, row + top) for name, (column, row) in plan.spots.items()}
        bends |= {edge: tuple((column + shift, row + top) for column, row in path) for edge, path in plan.bends.items()}
        lanes.append(Lane(thread, top, top + height))
        top += height + 1.5
    return Layout(spots, tuple(lanes), bends)


def settle(story: Story, before: Layout) -> Layout:
    """The map after an edit: what was there stays where it was, what is new finds a free place near its beginning."""
    known = {name: before.spots[name] for name in story.beats if name in before.spots}
    if not story.beats or len(known) < KEPT * len(story.beats):
        return lay_out(story)
    taken = {_cell(spot) for spot in known.values()}
    for name in story.beats:
        if name not in known:
            known[name] = _free(taken, _wished(story, name, known))
            taken.add(_cell(known[name]))
    spots = {name: known[name] for name in story.beats}
    edges = {(beat.id, way.to) for beat in story.beats.values() for way in beat.ways}
    bends = {edge: path for edge, path in before.bends.items() if edge in edges}
    return Layout(spots, _lanes(story, spots, before), bends)


def _threads(story: Story) -> list[tuple[str, list[str]]]:
    """Beats by thread in the order of the entries; those of no thread last."""
    found: dict[str, list[str]] = {entry: [] for entry in story.entries}
    for beat in story.beats.values():
        found.setdefault(beat.thread, []).append(beat.id)
    loose = found.pop("", [])
    threads = [(thread, names) for thread, names in found.items() if names]
    return [*threads, ("", loose)] if loose else threads


def _column_of(story: Story, thread: str, spots: Mapping[str, Spot]) -> float:
    """A thread that a choice opens begins right of it."""
    openers = [spots[name][0] for name, _ in story.into.get(thread, ()) if name in spots]
    return 0.0 if thread in story.roots or not openers else min(openers) + 1


def _lane(story: Story, names: Sequence[str], thread: str) -> _Plan:
    inside = set(names)
    edges = _acyclic(story, [thread, *names] if thread in inside else names, inside)
    joined = {name for edge in edges for name in edge}
    ranked = [name for name in names if name in joined]
    endings = {name for name in ranked if story.beats[name].ending}
    plan = _fine(ranked, edges, endings) if len(ranked) <= FINE else None
    if plan is None:
        plan = _Plan(rough(ranked, edges), {})
    _endings_last(story, plan)
    row = max((row for _, row in plan.spots.values()), default=-1.0)
    across = 0
    for name in names:
        if name not in joined:
            # What nothing leads to and that leads nowhere stands below the rest, in rows of eight.
            plan.spots[name] = (float(across % 8), row + 1 + across // 8)
            across += 1
    return plan


def _acyclic(story: Story, order: Sequence[str], inside: set[str]) -> list[Edge]:
    """The arrows inside a lane without those that lead back."""
    edges: dict[Edge, None] = {}
    state: dict[str, int] = {}
    for root in order:
        if root in state:
            continue
        stack = [(root, iter(story.beats[root].ways))]
        state[root] = 1
        while stack:
            name, ways = stack[-1]
            way = next(ways, None)
            if way is None:
                state[name] = 2
                stack.pop()
            elif way.to in inside and state.get(way.to) != 1:
                edges[name, way.to] = None
                if way.to not in state:
                    state[way.to] = 1
                    stack.append((way.to, iter(story.beats[way.to].ways)))
    return list(edges)


def _fine(names: Sequence[str], edges: Sequence[Edge], endings: Collection[str]) -> _Plan | None:
    """By fast-sugiyama, part by part; None where it isn't installed."""
    plan = _Plan({}, {})
    columns = {name: column for name, (column, _) in rough(names, edges).items()}
    end = max((column for name, column in columns.items() if name not in endings), default=0.0) + 1
    # How many bends an arrow to an ending needs until it is in the last column.
    last = {(origin, to): int(end - columns[origin] - 1) for origin, to in edges if to in endings}
    top = 0.0
    for part in _parts(names, edges):
        inside = set(part)
        drawn = _drawn(part, [edge for edge in edges if edge[0] in inside], last)
        if drawn is None:
            return None
        plan.spots.update((name, (column, row + top)) for name, (column, row) in drawn.spots.items())
        plan.bends.update(
            (edge, tuple((column, row + top) for column, row in path)) for edge, path in drawn.bends.items()
        )
        rows = [row for _, row in drawn.spots.values()] + [row for path in drawn.bends.values() for _, row in path]
        top += max(rows) + 1
    return plan


def _parts(names: Sequence[str], edges: Sequence[Edge]) -> list[list[str]]:
    """The names by what hangs together, both in their order."""
    near: dict[str, list[str]] = {name: [] for name in names}
    for origin, to in edges:
        near[origin].append(to)
        near[to].append(origin)
    part: dict[str, int] = {}
    for number, name in enumerate(names):
        waiting = [name] if name not in part else []
        while waiting:
            one = waiting.pop()
            if one not in part:
                part[one] = number
                waiting += near[one]
    found: dict[int, list[str]] = {}
    for name in names:
        found.setdefault(part[name], []).append(name)
    return list(found.values())


def _drawn(names: Sequence[str], edges: Sequence[Edge], far: Mapping[Edge, int]) -> _Plan | None:
    try:
        from fast_sugiyama import from_edges
    except ImportError:  # there is no wheel for this machine
        return None
    # One part at a time, numbered without gaps: it numbers bends from the size of the part.
    number = {name: index for index, name in enumerate(names)}
    links: list[tuple[int, int]] = []
    count = len(names)
    for edge in edges:
        at = number[edge[0]]
        for _ in range(far.get(edge, 0)):
            links.append((at, count))
            at = count
            count += 1
        links.append((at, number[edge[1]]))
    [(places, _, _, drawn)] = from_edges(
        links,
        minimum_length=1,
        vertex_spacing=1,
        dummy_vertices=True,
        dummy_size=1,
        check_layout=False,
    )
    first = max(place[1] for _, place in places)
    low = min(place[0] for _, place in places)
    spots = {int(one): (float(first - place[1]), float(place[0] - low)) for one, place in places}
    bends: dict[Edge, tuple[Spot, ...]] = {}
    ways = [(int(origin), int(to)) for origin, to in drawn or ()]
    follows = {origin: to for origin, to in ways if origin >= len(names)}
    for origin, to in ways:
        path: list[Spot] = []
        while to >= len(names):
            path.append(spots[to])
            to = follows[to]
        if path and origin < len(names):
            bends[names[origin], names[to]] = tuple(path)
    return _Plan({name: spots[index] for index, name in enumerate(names)}, bends)


def _endings_last(story: Story, plan: _Plan) -> None:
    """Endings stand in the last column of their lane, one below the other."""
    endings = sorted((name for name in plan.spots if story.beats[name].ending), key=lambda name: plan.spots[name][1])
    others = [column for name, (column, _) in plan.spots.items() if not story.beats[name].ending]
    if not endings or not others:
        return
    last = max(others) + 1
    row = -1.0
    for name in endings:
        row = max(plan.spots[name][1], row + 1)
        plan.spots[name] = (last, row)


def _wished(story: Story, name: str, known: Mapping[str, Spot]) -> Spot:
    before = [known[origin] for origin, _ in story.into[name] if origin in known]
    if before:
        return max(column for column, _ in before) + 1, sum(row for _, row in before) / len(before)
    after = [known[way.to] for way in story.beats[name].ways if way.to in known]
    if after:
        return max(0.0, min(column for column, _ in after) - 1), after[0][1]
    # Nothing leads to it yet: it stands below the beat that it follows in the file.
    names = list(story.beats)
    above = next((known[one] for one in reversed(names[: names.index(name)]) if one in known), None)
    return (above[0], above[1] + 1) if above else (0.0, max((row for _, row in known.values()), default=-1.0) + 1)


def _cell(spot: Spot) -> tuple[int, int]:
    return round(spot[0]), round(spot[1] * 2)


def _free(taken: set[tuple[int, int]], wished: Spot) -> Spot:
    column, row = _cell(wished)
    for away in range(4 * len(taken) + 4):
        for half in (row + away, row - away):
            if half >= 0 and all((column, half + side) not in taken for side in (-1, 0, 1)):
                return float(column), half / 2
    return float(column), float(row)


def _lanes(story: Story, spots: Mapping[str, Spot], before: Layout) -> tuple[Lane, ...]:
    found: list[Lane] = []
    for thread, names in _threads(story):
        rows = [spots[name][1] for name in names]
        was = next((lane for lane in before.lanes if lane.thread == thread), None)
        top, bottom = min(rows), max(rows)
        found.append(Lane(thread, min(top, was.top), max(bottom, was.bottom)) if was else Lane(thread, top, bottom))
    return tuple(found)
