"""The situations of a scenario and the acts that lead from one to the next, found as a search asks for them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Iterator
from functools import partial
from hashlib import blake2b

from simtrainer.frozen import frozen
from simtrainer.scenario.model import Choice, Consult, Node, Scenario
from simtrainer.scoring.ranges.judge import Judge, LineAct
from simtrainer.scoring.ranges.packing import pack, unpack
from simtrainer.scoring.ranges.quiet import Moment, QuietMachine
from simtrainer.scoring.ranges.relevance import Relevance, Relevances

Gain = tuple[int, int, int, float]
"""(dimension 0 or 1, phase, weight in halves, credit x that weight)."""


@frozen
class Prospect:
    """What bears on a situation's future: where its threads stand, what may open, and what is pending.

    `windows` are the nodes whose reply window is open or may still open, `promises` counts those that are open or may
    still be made, and `broken` those that can yet be kept late.
    """

    threads: tuple[str, ...]
    entries: frozenset[str]
    windows: frozenset[str]
    promises: int
    broken: int


END = 0
"""The situation of every finished run."""
NOTHING = "-"
"""What a play returns that can't be done."""


@frozen
class Act:
    """Something the trainee can do, in the words of a plan ("" for the start), with what it earns and leads to."""

    step: str
    gains: tuple[Gain, ...]
    lines: tuple[LineAct, ...]
    target: int


class Situations:
    """A graph of situations, each known by what can still matter of a run's state.

    Acts are every choice on offer, every contact not asked yet, and waiting until something changes a decision. With
    `open_gates` a condition that only picks an ending may hold or not: fewer situations, and perhaps lines that can't
    be played (`has_gates` says whether there are any such conditions). With an `ending` only ways to that are acts.
    """

    def __init__(self, scenario: Scenario, judge: Judge, open_gates: bool = False, ending: str = "") -> None:
        self.scenario = scenario
        self.judge = judge
        self._ending = ending
        self._machine = QuietMachine(scenario, judge, open_gates)
        self.has_gates = bool(self._machine.gates)
        self._relevances = Relevances(scenario, self._machine.with_posts, self._machine.gates)
        self._same_minute = any(
            choice.minutes == 0 and (choice.flags or judge.line_acts(choice))
            for node in scenario.nodes.values()
            for choice in node.choices
        )
        self._numbers: dict[bytes, int] = {}
        self._acts: list[tuple[Act, ...] | None] = [()]
        self._moments: list[bytes | None] = [None]
        self._minutes: list[int] = [0]
        self._prospects: list[Prospect | None] = [None]
        self._alike: dict[Prospect, Prospect] = {}
        self._gains: dict[tuple[Gain, ...], tuple[Gain, ...]] = {}
        self.start = self._begin()

    def __len__(self) -> int:
        return len(self._acts)

    def acts(self, situation: int) -> tuple[Act, ...]:
        """What can be done in a situation; none at the end."""
        known = self._acts[situation]
        if known is None:
            known = self._acts[situation] = self._explore(situation)
            self._moments[situation] = None
        return known

    def explore_all(self, most: int, stop: Callable[[], bool]) -> bool:
        """Find every situation; False when there are more than `most`, or `stop` says so."""
        situation = 0
        while situation < len(self._acts):
            if len(self._acts) > most or stop():
                return False
            self.acts(situation)
            situation += 1
        return True

    def minute(self, situation: int) -> int:
        """The story minute at which a situation was first met."""
        return self._minutes[situation]

    def prospect(self, situation: int) -> Prospect:
        """What bears on the future of a situation that isn't the end."""
        found = self._prospects[situation]
        assert found is not None
        return found

    # ---- inside

    def _begin(self) -> int:
        machine = self._machine
        machine.resume(Moment(machine.state))
        fresh = pack(machine.moment)

        def play() -> str:
            machine.start()
            machine.settle()
            return ""

        self._acts.append(tuple(self._outcomes(fresh, play)))
        self._moments.append(None)
        self._minutes.append(0)
        start = frozenset(self.scenario.start)
        _, matters = self._relevances.of(start, frozenset(), frozenset())
        self._prospects.append(
            Prospect(
                tuple(sorted(start)),
                matters.opened - start,
                frozenset(node for node in matters.nodes if self.scenario.nodes[node].window is not None),
                len(matters.made),
                0,
            )
        )
        return len(self._acts) - 1

    def _explore(self, situation: int) -> tuple[Act, ...]:
        moment = self._moments[situation]
        assert moment is not None
        found: dict[Hashable, Act] = {}
        for play in list(self._plays(moment)):
            for act in self._outcomes(moment, play):
                found.setdefault((act.gains, act.lines, act.target), act)
        return tuple(found.values())

    def _plays(self, moment: bytes) -> Iterator[Callable[[], str]]:
        """What can be done at a moment, each as something to do on the machine; it returns the step, "" for nothing."""
        machine = self._machine
        machine.resume(unpack(moment))
        consulted = machine.state.consulted
        for thread, node in machine.decisions():
            offered = machine.offered(node)
            for choice in node.choices:
                if choice.id in offered:
                    yield partial(self._choose, thread, node, choice)
            for consult in node.consults.values():
                asked = f"{node.id}/{consult.contact}" in consulted
                if not asked and (consult.when is None or consult.when.evaluate(machine)):
                    yield partial(self._consult, thread, node, consult)
        yield self._wait

    def _choose(self, thread: str, node: Node, choice: Choice) -> str:
        self._machine.complete(thread, node, choice)
        self._machine.settle()
        return f"choose {choice.id}"

    def _consult(self, thread: str, node: Node, consult: Consult) -> str:
        self._machine.ask(thread, node, consult)
        self._machine.settle()
        return f"consult {node.id} {consult.contact}"

    def _wait(self) -> str:
        minutes = self._machine.wait_for_change()
        if not minutes:
            return NOTHING
        self._machine.settle()
        return f"wait {minutes}"

    def _outcomes(self, moment: bytes, play: Callable[[], str]) -> Iterator[Act]:
        """What comes of playing something at a moment: one act, or one for each way through open gates."""
        answers: list[bool] = []
        while True:
            self._machine.resume(unpack(moment), answers)
            step = play()
            if step == NOTHING:
                return
            if not self._ending or self._machine.state.ending in (None, self._ending):
                yield self._take(step)
            while answers and not answers[-1]:
                answers.pop()
            if not answers:
                return
            answers[-1] = False

    def _take(self, step: str) -> Act:
        """The act that has just been played on the machine."""
        machine = self._machine
        gains = tuple(
            (dimension, phase, int(weight), round(credit, 12))
            for (dimension, phase), (weight, credit) in sorted(machine.gains.items())
        )
        # Most acts are worth what others are: equal values are kept once.
        gains = self._gains.setdefault(gains, gains)
        return Act(sys.intern(step), gains, tuple(machine.line_acts), self._number(machine.moment))

    def _number(self, moment: Moment) -> int:
        if moment.run.finished:
            return END
        state = moment.run
        relevance, matters = self._relevances.of(
            frozenset(thread.node for thread in state.threads.values()),
            frozenset(state.opened),
            frozenset(state.fired),
        )
        key = blake2b(repr((relevance, self._key(moment, matters))).encode(), digest_size=16).digest()
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._acts)
            self._acts.append(None)
            self._moments.append(pack(moment))
            self._minutes.append(state.minute)
            prospect = self._prospect(moment, matters)
            self._prospects.append(self._alike.setdefault(prospect, prospect))
        return number

    def _prospect(self, moment: Moment, matters: Relevance) -> Prospect:
        state, nodes = moment.run, self.scenario.nodes
        ahead = {name for name in matters.nodes if nodes[name].window is not None and name not in state.arrivals}
        outcomes = [promise.outcome for promise in state.promises.values()]
        return Prospect(
            tuple(sorted(thread.node for thread in state.threads.values())),
            matters.opened.difference(state.opened),
            frozenset(ahead | moment.windows.keys()),
            outcomes.count("") + len(matters.made - state.promises.keys()),
            sum(1 for name in moment.broken if state.promises[name].outcome == "broken" and name in matters.kept),
        )

    def _key(self, moment: Moment, matters: Relevance) -> object:
        state = moment.run
        minute = state.minute
        chosen, consulted, arrivals = state.chosen, state.consulted, state.arrivals
        promises = [
            (promise_id, max(promise.due - minute, -1), "") if not promise.outcome else (promise_id, 0, left)
            for promise_id, promise in state.promises.items()
            if (left := _still(promise.outcome, promise_id, matters)) is not None
        ]
        extra: tuple[object, ...] = ()
        if self._same_minute:
            extra += (sorted(moment.fresh[1]) if moment.fresh[0] == minute else None,)
        if self._machine.with_posts:
            extra += (
                tuple(sorted(post.minute - minute for post in state.pending_posts)),
                tuple(thread.posted for thread in state.threads.values()),
            )
        return (
            tuple(self._machine.standings(state)),
            tuple([state.values[name] for name in matters.variables]),
            tuple([name in arrivals for name in matters.seen]),
            tuple([min(arrivals.get(name, 0), most + 1) for name, most in matters.counts]),
            tuple([name in chosen for name in matters.chose]),
            tuple([name in consulted for name in matters.consults]),
            sorted(moment.decided & matters.nodes),
            tuple(sorted(promises)),
            self._windows(moment),
            sorted(matters.opened.intersection(state.opened)),
            minute if minute < matters.clock_until else None,
            bool(self._ending and state.ending),
            extra,
        )

    def _windows(self, moment: Moment) -> object:
        """The open windows with their age, as far as the age still changes what they are worth."""
        if not self.judge.windows_count:
            return ()
        minute, lengths = moment.run.minute, self.judge.window_lengths
        return tuple(
            sorted((node, min(minute - opened, 2 * lengths[node] + 1)) for node, opened in moment.windows.items())
        )


def _still(outcome: str, promise_id: str, matters: Relevance) -> str | None:
    """What is left to know about a promise: its outcome, or None when nothing can come of it any more."""
    if not outcome:
        return ""
    if outcome == "broken" and promise_id in matters.kept:
        return outcome
    return "made" if promise_id in matters.made else None
