"""The engine without its noise: the same rules, no posts, no log; it adds up what each act is worth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from simtrainer.engine.events import (
    Decided,
    Event,
    PromiseSettled,
    RunEnded,
    WentSilent,
    WindowClosed,
    WindowOpened,
)
from simtrainer.engine.machine import ARRIVAL, BROKEN_AFTER, CONSULT, INJECT, LAPSE, POST, PROMISE, Due, Machine
from simtrainer.engine.run import MOST_JUMPS
from simtrainer.engine.state import RunState, ThreadState
from simtrainer.scenario.model import Choice, Node, Post, Scenario
from simtrainer.scoring.ranges.judge import Credits, Judge, LineAct
from simtrainer.scoring.ranges.reads import asked_by, gates

Plain = tuple[int, int, int, int, str]
"""A `Due` as a tuple, which compares faster."""


@dataclass(slots=True)
class Moment:
    """A run between two acts, with what the scorer remembers of its past."""

    run: RunState
    decided: frozenset[str] = frozenset()
    """Nodes whose decision was scored."""
    windows: dict[str, int] = field(default_factory=dict[str, int])
    """Node -> minute at which its reply window opened, while it is open."""
    broken: frozenset[str] = frozenset()
    """Promises that were counted as broken."""
    fresh: tuple[int, frozenset[tuple[str, str]]] = (-1, frozenset())
    """(option, code) crossed at the minute given: the same act at the same minute is one occurrence."""


def can_park(scenario: Scenario) -> bool:
    """Whether a thread might wait for ever with nothing on offer, so that even a last post decides when a run ends."""
    for node in scenario.nodes.values():
        if node.choices and node.silence is None and all(choice.when is not None for choice in node.choices):
            return True
        if node.next and all(step.when is not None for step in node.next):
            return True
    return False


class QuietMachine(Machine):
    """A machine that plays from any moment and gathers gains: (dimension, phase) -> weight in halves and credit.

    With `open_gates`, the conditions of automatic nodes that only pick an ending aren't tested: `answers` says what
    comes of them, and grows by True for each that it doesn't answer. That adds lines which can't be played, and takes
    none away.
    """

    def __init__(self, scenario: Scenario, judge: Judge, open_gates: bool) -> None:
        super().__init__(scenario, 0, with_chatter=False)
        self.judge = judge
        self.with_posts = can_park(scenario)
        self.gates = gates(scenario) if open_gates and not self.with_posts else frozenset[str]()
        self.answers: list[bool] = []
        self._answered = 0
        self.moment = Moment(self.state)
        self.gains: dict[tuple[int, int], list[float]] = {}
        self.line_acts: list[LineAct] = []
        self._mattering = tuple(
            (number, inject)
            for number, inject in enumerate(scenario.injects)
            if inject.at is not None and (self.with_posts or inject.set or inject.open or inject.close)
        )
        self._timely = tuple(
            inject for inject in self._clock_injects if self.with_posts or inject.set or inject.open or inject.close
        )
        self._timely_until = max((asked_by([inject.when]).until or 0 for inject in self._timely), default=0)

    def resume(self, moment: Moment, answers: list[bool] | None = None) -> None:
        """Take a moment (and keep it: hand over a copy) as the state from which to play on."""
        self.answers = [] if answers is None else answers
        self._answered = 0
        self.moment = moment
        self.state = moment.run
        self.gains = {}
        self.line_acts = []

    def decisions(self) -> list[tuple[str, Node]]:
        """The open decisions as (thread, node), in the order in which their threads opened."""
        return [
            (thread.id, self.scenario.nodes[thread.node])
            for thread in sorted(self.state.threads.values(), key=lambda thread: thread.order)
            if thread.arrived is not None and self.scenario.nodes[thread.node].choices
        ]

    def settle(self) -> None:
        """As a run does: while no decision is open, jump to the next event; end a story that can't go on."""
        for _ in range(MOST_JUMPS):
            if self.state.finished or any(self.offered(node) for _, node in self.decisions()):
                return
            due = self.next_due()
            if due is None:
                break
            self.run_to(max(due.minute, self.state.minute))
        self.finish()

    def wait_for_change(self) -> int:
        """Wait until something changes a decision; the minutes that passed, 0 when nothing ever would."""
        start = self.state.minute
        change = min((due[0] for due in self._plain_dues("") if due[1] not in (POST, PROMISE)), default=None)
        span = None if change is None else max(1, change - start)
        waiting = [inject.id for inject in self._timely if inject.id not in self.state.fired]
        if waiting:
            while self.state.minute <= self._timely_until and (span is None or self.state.minute < start + span):
                self.run_to(self.state.minute + 1)
                if any(inject in self.state.fired for inject in waiting):
                    return self.state.minute - start
        if span is None:
            return 0
        self.run_to(start + span)
        return span

    # ---- the engine's rules, with less to do

    def next_due(self, busy: str = "") -> Due | None:
        due = min(self._plain_dues(busy), default=None)
        return None if due is None else Due(*due)

    def _plain_dues(self, busy: str) -> list[Plain]:
        if self.with_posts:
            return [(due.minute, due.kind, due.order, due.index, due.id) for due in self._dues(busy)]
        state, nodes = self.state, self.scenario.nodes
        dues: list[Plain] = []
        if state.consult is not None:
            dues.append((state.consult.ready, CONSULT, 0, 0, ""))
        for promise_id, promise in state.promises.items():
            if not promise.outcome:
                dues.append((promise.due + BROKEN_AFTER, PROMISE, 0, 0, promise_id))
        for thread in state.threads.values():
            if thread.arrived is None:
                dues.append((thread.due, ARRIVAL, thread.order, 0, thread.id))
            elif thread.closing is not None:
                dues.append((thread.closing, LAPSE, thread.order, 0, thread.id))
            else:
                node = nodes[thread.node]
                if node.choices:
                    if node.silence is not None and thread.id != busy:
                        dues.append((thread.arrived + node.silence.after, LAPSE, thread.order, 0, thread.id))
                elif thread.tested < len(node.next):
                    minute, _ = self._steps(node, thread.arrived)[thread.tested]
                    dues.append((minute, LAPSE, thread.order, thread.tested, thread.id))
        for number, inject in self._mattering:
            if inject.id not in state.fired:
                dues.append((max(inject.at or 0, 0), INJECT, number, 0, inject.id))
        return dues

    def _lapse(self, thread: ThreadState) -> None:
        node = self.scenario.nodes[thread.node]
        if node.id not in self.gates or thread.arrived is None:
            super()._lapse(thread)
            return
        step = self._steps(node, thread.arrived)[thread.tested][1]
        thread.tested += 1
        if step.when is None or self._answer():
            self._go(thread.id, step.to, self.state.minute)

    def _answer(self) -> bool:
        if self._answered == len(self.answers):
            self.answers.append(True)
        self._answered += 1
        return self.answers[self._answered - 1]

    @cached_property
    def posts_by_time(self) -> Mapping[str, tuple[Post, ...]]:
        if self.with_posts:
            return super().posts_by_time
        return dict.fromkeys(self.scenario.nodes, ())

    def schedule(self, source: str, source_id: str, index: int, post: Post, thread: str, node: str) -> None:  # type: ignore[override]
        if self.with_posts:
            super().schedule(source, source_id, index, post, thread, node)  # type: ignore[arg-type]

    def publish(self, post: Post, source: str, node: str, thread: str) -> None:  # type: ignore[override]
        """Nothing: no score depends on a post's words."""

    def speak(self, thread_id: str, node: Node, choice: Choice, own_text: str, turn: int, change: int) -> None:
        """Nothing, for the same reason."""

    # ---- what it is worth

    def emit(self, event: Event) -> None:
        if isinstance(event, Decided | WentSilent):
            self._decided(event)
        elif isinstance(event, WindowOpened):
            self.moment.windows[event.node] = event.minute
        elif isinstance(event, WindowClosed):
            opened = self.moment.windows.pop(event.node, None)
            if opened is not None and not event.exempt:
                self._window(event.node, event.minute - opened)
        elif isinstance(event, PromiseSettled):
            self._promise(event)
        elif isinstance(event, RunEnded):
            for node, opened in self.moment.windows.items():
                if event.minute - opened > 2 * self.judge.window_lengths[node]:
                    self._window(node, event.minute - opened)

    def _decided(self, event: Decided | WentSilent) -> None:
        moment, node = self.moment, self.scenario.nodes[event.node]
        if event.node not in moment.decided:
            moment.decided = moment.decided | {event.node}
            weight = node.stakes * (1 if node.contested else 2)
            self._gain(node.phase, weight, self.judge.decision(event))
        option = node.choice(event.choice) if isinstance(event, Decided) else node.silence
        if option is None:
            return
        acts = self.judge.line_acts(option)
        if not acts:
            return
        name = event.choice if isinstance(event, Decided) else f"{event.node}/silence"
        minute, fresh = moment.fresh
        known = fresh if minute == event.minute else frozenset[tuple[str, str]]()
        self.line_acts += [act for act in acts if (name, act[1]) not in known]
        moment.fresh = (event.minute, known | {(name, code) for act, code in acts if act == "cross"})

    def _window(self, node_id: str, minutes: int) -> None:
        node = self.scenario.nodes[node_id]
        self._gain(self.judge.window_phase(node), 2 * node.stakes, self.judge.window(node_id, minutes))

    def _promise(self, event: PromiseSettled) -> None:
        moment = self.moment
        credits = self.judge.promise(event.outcome)
        if event.promise in moment.broken:
            # Counted as broken before: only the difference is new.
            before = self.judge.promise("broken")
            for dimension in (0, 1):
                now, then = credits[dimension], before[dimension]
                if now is not None and then is not None:
                    self._add(dimension, "close", 0, 2 * (now - then))
            return
        if event.outcome == "broken":
            moment.broken = moment.broken | {event.promise}
        self._gain("close", 2, credits)

    def _gain(self, phase: str, weight: int, credits: Credits) -> None:
        for dimension in (0, 1):
            credit = credits[dimension]
            if credit is not None:
                self._add(dimension, phase, weight, weight * credit)

    def _add(self, dimension: int, phase: str, weight: int, credit: float) -> None:
        gain = self.gains.setdefault((dimension, self.judge.phase_index[phase]), [0, 0.0])
        gain[0] += weight
        gain[1] += credit
