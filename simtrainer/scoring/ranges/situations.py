"""The situations of a scenario and the acts that lead from one to the next, found as a search asks for them."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from simtrainer.scenario.model import Scenario
from simtrainer.scoring.ranges.judge import Judge, LineAct
from simtrainer.scoring.ranges.quiet import Moment, QuietMachine
from simtrainer.scoring.ranges.relevance import Relevance, Relevances

Gain = tuple[int, int, int, float]
"""(dimension 0 or 1, phase, weight in halves, credit x that weight)."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Act:
    """Something the trainee can do, in the words of a plan ("" for the start), with what it earns and leads to."""

    step: str
    gains: tuple[Gain, ...]
    lines: tuple[LineAct, ...]
    target: int


class Situations:
    """A graph of situations, each known by what can still matter of a run's state.

    Acts are every choice on offer, every contact not asked yet, and waiting until something changes a decision.
    """

    def __init__(self, scenario: Scenario, judge: Judge) -> None:
        self.scenario = scenario
        self.judge = judge
        self._machine = QuietMachine(scenario, judge)
        self._relevances = Relevances(scenario, self._machine.with_posts)
        self._same_minute = any(
            choice.minutes == 0 and (choice.flags or judge.line_acts(choice))
            for node in scenario.nodes.values()
            for choice in node.choices
        )
        self._numbers: dict[Hashable, int] = {}
        self._acts: list[tuple[Act, ...] | None] = [()]
        self._moments: list[Moment | None] = [None]
        self._minutes: list[int] = [0]
        self._prospects: list[Prospect | None] = [None]
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
        machine.start()
        machine.settle()
        first = self._take("")
        self._acts.append((first,))
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
        machine = self._machine
        machine.resume(moment)
        decisions = [(thread, node, machine.offered(node)) for thread, node in machine.decisions()]
        found: dict[Hashable, Act] = {}

        def add(act: Act) -> None:
            found.setdefault((act.gains, act.lines, act.target), act)

        for thread, node, offered in decisions:
            for choice in node.choices:
                if choice.id in offered:
                    machine.resume(moment.copy())
                    machine.complete(thread, node, choice)
                    machine.settle()
                    add(self._take(f"choose {choice.id}"))
            for consult in node.consults.values():
                if f"{node.id}/{consult.contact}" in moment.run.consulted:
                    continue
                machine.resume(moment.copy())
                if consult.when is not None and not consult.when.evaluate(machine):
                    continue
                machine.ask(thread, node, consult)
                machine.settle()
                add(self._take(f"consult {node.id} {consult.contact}"))
        machine.resume(moment.copy())
        minutes = machine.wait_for_change()
        if minutes:
            machine.settle()
            add(self._take(f"wait {minutes}"))
        return tuple(found.values())

    def _take(self, step: str) -> Act:
        """The act that has just been played on the machine."""
        machine = self._machine
        gains = tuple(
            (dimension, phase, int(weight), round(credit, 12))
            for (dimension, phase), (weight, credit) in sorted(machine.gains.items())
        )
        return Act(step, gains, tuple(machine.line_acts), self._number(machine.moment))

    def _number(self, moment: Moment) -> int:
        if moment.run.finished:
            return END
        state = moment.run
        relevance, matters = self._relevances.of(
            frozenset(thread.node for thread in state.threads.values()),
            frozenset(state.opened),
            frozenset(state.fired),
        )
        key = (relevance, self._key(moment, matters))
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._acts)
            self._acts.append(None)
            self._moments.append(moment)
            self._minutes.append(state.minute)
            self._prospects.append(self._prospect(moment, matters))
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

    def _key(self, moment: Moment, matters: Relevance) -> Hashable:
        state = moment.run
        minute = state.minute
        chosen, consulted, arrivals = state.chosen, state.consulted, state.arrivals
        promises = [
            (promise_id, max(promise.due - minute, -1), "") if not promise.outcome else (promise_id, 0, left)
            for promise_id, promise in state.promises.items()
            if (left := _still(promise.outcome, promise_id, matters)) is not None
        ]
        extra: tuple[Hashable, ...] = ()
        if self._same_minute:
            extra += (moment.fresh[1] if moment.fresh[0] == minute else None,)
        if self._machine.with_posts:
            extra += (
                tuple(sorted(post.minute - minute for post in state.pending_posts)),
                tuple(thread.posted for thread in state.threads.values()),
            )
        return (
            self._threads(moment),
            tuple([state.values[name] for name in matters.variables]),
            tuple([name in arrivals for name in matters.seen]),
            tuple([min(arrivals.get(name, 0), most + 1) for name, most in matters.counts]),
            tuple([name in chosen for name in matters.chose]),
            tuple([name in consulted for name in matters.consults]),
            moment.decided & matters.nodes,
            tuple(sorted(promises)),
            self._windows(moment),
            matters.opened.intersection(state.opened),
            minute if minute < matters.clock_until else None,
            extra,
        )

    def _threads(self, moment: Moment) -> Hashable:
        """Where the threads stand, in their order, with times counted from now and only where something waits."""
        state, nodes = moment.run, self.scenario.nodes
        minute = state.minute
        found: list[tuple[str, str, int, int]] = []
        for thread in sorted(state.threads.values(), key=lambda one: one.order):
            node = nodes[thread.node]
            if thread.arrived is None:
                found.append((thread.id, thread.node, thread.due - minute, -1))
            elif thread.closing is not None:
                found.append((thread.id, thread.node, thread.closing - minute, -2))
            elif node.silence is not None or node.next or self._machine.with_posts:
                found.append((thread.id, thread.node, minute - thread.arrived, thread.tested))
            else:
                found.append((thread.id, thread.node, 0, 0))
        return tuple(found)

    def _windows(self, moment: Moment) -> Hashable:
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
