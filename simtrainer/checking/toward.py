"""Looks for a way that resembles a case: the most promising partial ways are followed, a decision at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from simtrainer.checking.limits import Watch
from simtrainer.checking.packing import pack, unpack
from simtrainer.checking.plays import NOTHING, Plays
from simtrainer.checking.watching import WatchingMachine
from simtrainer.debrief.alignment import LEVEL_ORDER, STRONG_COVERAGE, Aligner, Match
from simtrainer.debrief.build import library_aligner
from simtrainer.debrief.journey import moves_made, moves_omitted
from simtrainer.engine.run import Run
from simtrainer.engine.steps import play_steps
from simtrainer.library.stage import Stage
from simtrainer.scenario.model import Level, Scenario

WIDTH = 24
SAME_PLACE = 4
"""Partial ways kept at one place, so that one way of going on doesn't fill the beam."""
MOST_STAGES = 200


@dataclass(frozen=True, slots=True)
class _Trail:
    moment: bytes
    moves: tuple[str, ...]
    steps: tuple[str, ...]
    place: tuple[str, ...]


def way_toward(staged: Stage, case: str, good: bool, level: Level, watch: Watch) -> tuple[Run, str] | None:
    """A way that resembles a case as strongly as wanted, or else the closest found, as it was played, with its plan.

    None when none came to an end.
    """
    wanted = LEVEL_ORDER[level]
    aligner = library_aligner(staged.library, "positive" if good else "negative")
    scenario = staged.scenario
    best: tuple[tuple[int, float], Run, tuple[str, ...]] | None = None
    for steps in _ends(scenario, aligner, case, watch):
        if best is not None and best[0][0] >= wanted:
            break
        run = play_steps(scenario, steps)
        match = aligner.compare(
            [move.code for move in moves_made(run.events, scenario)],
            moves_omitted(run.events, scenario, staged.library.moves),
            case,
        )
        if best is None or _close(match) > best[0]:
            best = (_close(match), run, steps)
    if best is None:
        return None
    rows = [f"# A way that comes as close to {case} as was found.", *best[2], f"expect ending {best[1].ending}"]
    return best[1], "\n".join(rows) + "\n"


def _close(match: Match) -> tuple[int, float]:
    return LEVEL_ORDER.get(match.level or "", 0), match.coverage


def _ends(scenario: Scenario, aligner: Aligner, case: str, watch: Watch) -> Iterator[tuple[str, ...]]:
    """The steps of ways that come to an end: those at once that have all it takes, the most promising others last."""
    machine = WatchingMachine(scenario, all_injects=False)
    plays = Plays(machine)
    machine.play_from(unpack(pack(machine.state)))
    machine.start()
    machine.settle()
    beam = [_Trail(pack(machine.state), (), (), _place(machine))]
    ended: list[tuple[float, int, tuple[str, ...]]] = []
    known: set[tuple[bytes, tuple[str, ...]]] = set()
    number = count()
    for _ in range(MOST_STAGES):
        found: list[tuple[float, int, int, _Trail]] = []
        for trail in beam:
            if watch.stop():
                yield from (steps for _, _, steps in sorted(ended)[:WIDTH])
                return
            machine.play_from(unpack(trail.moment))
            for _, play in plays.here():
                machine.play_from(unpack(trail.moment))
                machine.met.clear()
                step = play()
                if step == NOTHING:
                    continue
                moves = (*trail.moves, *_moves(machine))
                closeness = -aligner.compare(moves, (), case).coverage
                steps = (*trail.steps, step)
                if machine.state.finished:
                    if -closeness >= STRONG_COVERAGE:
                        yield steps
                    else:
                        ended.append((closeness, next(number), steps))
                    continue
                moment = pack(machine.state)
                if (moment, moves) not in known:
                    known.add((moment, moves))
                    found.append((closeness, len(moves), next(number), _Trail(moment, moves, steps, _place(machine))))
        beam = _promising(found)
        if not beam:
            break
    yield from (steps for _, _, steps in sorted(ended)[:WIDTH])


def _promising(found: list[tuple[float, int, int, _Trail]]) -> list[_Trail]:
    beam: list[_Trail] = []
    places: dict[tuple[str, ...], int] = {}
    for _, _, _, trail in sorted(found, key=lambda one: one[:3]):
        if places.get(trail.place, 0) < SAME_PLACE:
            places[trail.place] = places.get(trail.place, 0) + 1
            beam.append(trail)
            if len(beam) == WIDTH:
                break
    return beam


def _place(machine: WatchingMachine) -> tuple[str, ...]:
    return tuple(thread.node for thread in machine.state.threads.values())


def _moves(machine: WatchingMachine) -> tuple[str, ...]:
    """The moves of what has just been met, in its order."""
    nodes = machine.scenario.nodes
    found: list[str] = []
    for kind, name in machine.met:
        if kind == "choice":
            found += machine.scenario.node_of_choice(name).choice(name).moves
        elif kind == "silence":
            silence = nodes[name].silence
            found += silence.moves if silence is not None else ()
        elif kind == "consult":
            node, _, contact = name.partition("/")
            found += nodes[node].consults[contact].moves
    return tuple(found)
