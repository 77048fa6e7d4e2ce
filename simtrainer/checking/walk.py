"""Every situation one by one, on the engine's own rules: for stories with a clock, several threads, or wide values."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from simtrainer.checking.explored import Explored, Steps
from simtrainer.checking.frontier import Frontier
from simtrainer.checking.limits import Limits, Progress, Watch
from simtrainer.checking.packing import pack, unpack
from simtrainer.checking.plays import NOTHING, WAIT, Plays
from simtrainer.checking.statics import always_ends_well, always_gets_out, goals
from simtrainer.checking.watching import Met, WatchingMachine
from simtrainer.engine.state import RunState
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.ranges.relevance import Relevance, Relevances

EVERY = 500
"""Situations between two looks at the limits."""
OFTEN = 50
"""Situations between two looks at whether everything is known."""
COARSE = 5
"""Parts into which the range of a variable is cut to tell like situations from unlike ones."""


def walk(
    scenario: Scenario, limits: Limits, progress: Progress, watch: Watch, recipe: Sequence[Steps] = ()
) -> Explored:
    """Follow every way from the start, meeting each situation once, until all there is to know is known.

    Where the story's shape shows that nobody can be caught or left without an ending, that is once everything in the
    text has been met; else when there are no more situations. A `recipe` are ways that are gone first.
    """
    walker = _Walker(scenario, limits, all_injects=True)
    stopped = walker.go(progress, watch, recipe)
    return walker.explored(stopped)


_Tree = dict[str, Any]
"""Step -> what comes after it, again a tree."""


class _Walker:
    def __init__(self, scenario: Scenario, limits: Limits, all_injects: bool) -> None:
        self.scenario = scenario
        self.limits = limits
        self.machine = WatchingMachine(scenario, all_injects)
        self.plays = Plays(self.machine, limits.every_minute)
        self.relevances = Relevances(scenario, self.machine.all_injects, frozenset(), scored=False)
        self.moments: list[bytes] = []
        """What each situation is, emptied when its ways are known."""
        self.parents: list[tuple[int, str]] = []
        """The situation before each, and the step from there (-1 for the start)."""
        self.numbers: dict[bytes, int] = {}
        self.back: list[list[int]] = []
        """The situations that lead to each."""
        self.places: list[tuple[str, ...]] = []
        """Where the open decisions of each situation are."""
        self.first: dict[Met, tuple[int, str]] = {}
        """Where each thing was met first: the situation before, and the step."""
        self.queue = Frontier()
        self._exhausted = False
        self._wanted = set(goals(scenario)) if always_gets_out(scenario) and always_ends_well(scenario) else None
        self.ends: set[int] = set()
        """Situations from which one step ends the run."""

    # ---- going

    def go(self, progress: Progress, watch: Watch, recipe: Sequence[Steps] = ()) -> str:
        """Follow every way; what stopped it, "" when nothing did."""
        machine = self.machine
        fresh = pack(machine.state)
        machine.play_from(unpack(fresh))
        machine.start()
        machine.settle()
        self._take(-1, "")
        if recipe and not machine.state.finished:
            self._follow(recipe)
            if self._knows_all():
                return ""
        done = 0
        while (at := self.queue.next()) is not None:
            if done % EVERY == 0:
                progress("situations", len(self.moments))
                if watch.stop():
                    return "time"
            if len(self.moments) > self.limits.states:
                return "situations"
            done += 1
            moment, self.moments[at] = self.moments[at], b""
            machine.play_from(unpack(moment))
            self.places[at] = tuple(node.id for _, node in machine.decisions())
            machine.where = (at, "")
            for step, play in self.plays.here():
                machine.play_from(unpack(moment))
                machine.where = (at, step)
                step = play()
                if step != NOTHING:
                    self._take(at, step)
            if done % OFTEN == 0 and self._knows_all():
                return ""
        self._exhausted = True
        return ""

    def _follow(self, recipe: Sequence[Steps]) -> None:
        """Go the ways of an earlier walk as far as they can still be gone; beginnings that are shared, once."""
        tree: _Tree = {}
        for way in recipe:
            branch = tree
            for step in way:
                branch = branch.setdefault(WAIT if step.startswith(WAIT) else step, {})
        waiting = [(0, self.moments[0], tree)]
        while waiting:
            at, moment, branch = waiting.pop()
            machine = self.machine
            machine.play_from(unpack(moment))
            machine.where = (at, "")
            for name, play in self.plays.here():
                if name not in branch:
                    continue
                machine.play_from(unpack(moment))
                machine.where = (at, name)
                step = play()
                number = -1 if step == NOTHING else self._take(at, step)
                if number >= 0 and branch[name]:
                    waiting.append((number, pack(machine.state), branch[name]))

    def _recipe(self) -> tuple[Steps, ...]:
        """Ways that meet everything again, none of them the beginning of another."""
        wheres = {*self.first.values(), *self.machine.answers.values()}
        ways = sorted({(*self._steps_to(before), *((step,) if step else ())) for before, step in wheres})
        return tuple(one for one, after in zip(ways, [*ways[1:], ()], strict=True) if after[: len(one)] != one)

    def _knows_all(self) -> bool:
        """Whether nothing is left to find out, though situations may be left."""
        if self._wanted is None:
            return False
        self._wanted -= self.first.keys()
        if all(kind in ("true", "false") for kind, _ in self._wanted):
            self.machine.note_offers()
            self._wanted -= {("true" if said else "false", path) for path, said in self.machine.answers}
        return not self._wanted

    def _take(self, before: int, step: str) -> int:
        """Note what a step has met, and where it leads: the situation's number, -1 for the end."""
        machine = self.machine
        if machine.met:
            for met in machine.met:
                if met not in self.first:
                    self.first[met] = (before, step)
            machine.met.clear()
        state = machine.state
        if state.finished:
            self.ends.add(before)
            return -1
        _, matters = self.relevances.of(
            frozenset(thread.node for thread in state.threads.values()),
            frozenset(state.opened),
            frozenset(state.fired),
        )
        key = blake2b(marshal.dumps(self._key(state, matters), 2), digest_size=16).digest()
        number = self.numbers.get(key)
        if number is None:
            number = self.numbers[key] = len(self.moments)
            self.moments.append(pack(state))
            self.parents.append((before, step))
            self.back.append([])
            self.places.append(())
            self.queue.add(number, tuple(thread.node for thread in state.threads.values()), self._kind(state, matters))
        if before >= 0:
            self.back[number].append(before)
        return number

    def _key(self, state: RunState, matters: Relevance) -> tuple[Any, ...]:
        minute = state.minute
        chosen, consulted, arrivals = state.chosen, state.consulted, state.arrivals
        return (
            self.machine.standings(state),
            matters.variables,
            [state.values[name] for name in matters.variables],
            [name in arrivals for name in matters.seen],
            [min(arrivals.get(name, 0), most + 1) for name, most in matters.counts],
            [name in chosen for name in matters.chose],
            [name in consulted for name in matters.consults],
            sorted(matters.opened.intersection(state.opened)),
            [name for name in matters.injects if name in state.fired],
            matters.injects,
            minute if minute < matters.clock_until else -1,
            state.ending or "",
            self._posts(state),
        )

    def _kind(self, state: RunState, matters: Relevance) -> tuple[object, ...]:
        """What situations have in common that are much alike: places, and values seen from afar."""
        chosen, arrivals = state.chosen, state.arrivals
        values: list[object] = []
        for name in matters.variables:
            value, variable = state.values[name], self.scenario.variables[name]
            if isinstance(value, int) and variable.type == "integer":
                value = (value - variable.low) * COARSE // max(1, variable.high - variable.low)
            values.append(value)
        return (
            *(thread.node for thread in state.threads.values()),
            *values,
            *(name in chosen for name in matters.chose),
            *(name in arrivals for name in matters.seen),
            *(min(arrivals.get(name, 0), most + 1) for name, most in matters.counts),
        )

    def _posts(self, state: RunState) -> tuple[Any, ...]:
        if not self.machine.with_posts:
            return ()
        return (
            sorted(post.minute - state.minute for post in state.pending_posts),
            [thread.posted for thread in state.threads.values()],
        )

    # ---- what was found

    def explored(self, stopped: str) -> Explored:
        """What was met, with a way to each thing."""
        self.machine.note_offers()
        met: dict[str, set[str]] = {}
        for kind, name in self.first:
            met.setdefault(kind, set()).add(name)
        answers: dict[str, set[bool]] = {}
        for path, answer in self.machine.answers:
            answers.setdefault(path, set()).add(answer)

        def of(kind: str) -> frozenset[str]:
            return frozenset(met.get(kind, ()))

        return Explored(
            complete=not stopped,
            stopped=stopped,
            states=len(self.moments),
            by="walk",
            nodes=of("node"),
            choices=of("choice"),
            silences=of("silence"),
            consults=of("consult"),
            injects=of("inject"),
            endings=of("ending"),
            conditions={path: frozenset(said) for path, said in answers.items()},
            unsure=frozenset(),
            stranded={name: self._way(("stranded", name)) for name in sorted(of("stranded"))},
            trapped=self._trapped() if self._exhausted else {},
            recipe=self._recipe(),
            _ways=self._way_or_none,
        )

    def _way_or_none(self, kind: str, name: str) -> Steps | None:
        return self._way((kind, name)) if (kind, name) in self.first else None

    def _way(self, met: Met) -> Steps:
        before, step = self.first[met]
        return (*self._steps_to(before), step) if step else ()

    def _steps_to(self, situation: int) -> Steps:
        steps: list[str] = []
        while situation >= 0:
            situation, step = self.parents[situation]
            if step:
                steps.append(step)
        return tuple(reversed(steps))

    def _trapped(self) -> dict[str, Steps]:
        """The decisions at which a loop begins from which no end can come any more."""
        free = bytearray(len(self.moments))
        waiting = [one for one in self.ends if one >= 0]
        for one in waiting:
            free[one] = 1
        while waiting:
            for before in self.back[waiting.pop()]:
                if not free[before]:
                    free[before] = 1
                    waiting.append(before)
        return self._loops({number for number, one in enumerate(free) if not one})

    def _loops(self, caught: set[int]) -> dict[str, Steps]:
        """Of the situations in which one is caught, where the loops begin; on the way there nothing goes round yet."""
        leads = dict.fromkeys(caught, 0)
        ahead: dict[int, list[int]] = {}
        for number in caught:
            for before in self.back[number]:
                if before in caught:
                    leads[number] += 1
                    ahead.setdefault(before, []).append(number)
        waiting = [number for number, count in leads.items() if not count]
        looping = set(caught)
        while waiting:
            number = waiting.pop()
            looping.discard(number)
            for after in ahead.get(number, ()):
                leads[after] -= 1
                if not leads[after]:
                    waiting.append(after)
        found: dict[str, Steps] = {}
        for number in sorted(looping):
            if self.parents[number][0] not in looping:
                for node in self.places[number]:
                    found.setdefault(node, self._steps_to(number))
        return found
