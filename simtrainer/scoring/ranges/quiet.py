"""The still engine, adding up what each act is worth."""

from __future__ import annotations

from dataclasses import dataclass, field

from simtrainer.engine.events import (
    Decided,
    Event,
    PromiseSettled,
    RunEnded,
    WentSilent,
    WindowClosed,
    WindowOpened,
)
from simtrainer.engine.state import RunState, ThreadState
from simtrainer.engine.still import StillMachine
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.ranges.judge import Credits, Judge, LineAct
from simtrainer.scoring.ranges.reads import gates


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


class QuietMachine(StillMachine):
    """A machine that plays from any moment and gathers gains: (dimension, phase) -> weight in halves and credit.

    With `open_gates`, the conditions of automatic nodes that only pick an ending aren't tested: `answers` says what
    comes of them, and grows by True for each that it doesn't answer. That adds lines which can't be played, and takes
    none away.
    """

    def __init__(self, scenario: Scenario, judge: Judge, open_gates: bool) -> None:
        super().__init__(scenario)
        self.judge = judge
        self.gates = gates(scenario) if open_gates and not self.with_posts else frozenset[str]()
        self.answers: list[bool] = []
        self._answered = 0
        self.moment = Moment(self.state)
        self.gains: dict[tuple[int, int], list[float]] = {}
        self.line_acts: list[LineAct] = []

    def resume(self, moment: Moment, answers: list[bool] | None = None) -> None:
        """Take a moment (and keep it: hand over a copy) as the state from which to play on."""
        self.answers = [] if answers is None else answers
        self._answered = 0
        self.moment = moment
        self.state = moment.run
        self.gains = {}
        self.line_acts = []

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
