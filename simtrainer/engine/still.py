"""The engine without its noise: the same rules, no posts and no log, played from any state. For searches."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from simtrainer.engine.events import Event
from simtrainer.engine.machine import ARRIVAL, BROKEN_AFTER, CONSULT, INJECT, LAPSE, POST, PROMISE, Due, Machine
from simtrainer.engine.run import MOST_JUMPS
from simtrainer.engine.state import RunState
from simtrainer.scenario.model import Choice, Inject, Node, Post, Scenario

Plain = tuple[int, int, int, int, str]
"""A `Due` as a tuple, which compares faster."""


def can_park(scenario: Scenario) -> bool:
    """Whether a thread might wait for ever with nothing on offer, so that even a last post decides when a run ends."""
    for node in scenario.nodes.values():
        if node.choices and node.silence is None and all(choice.when is not None for choice in node.choices):
            return True
        if node.next and all(step.when is not None for step in node.next):
            return True
    return False


class StillMachine(Machine):
    """A machine that plays from any state. Posts are left out, unless they can decide when a run ends.

    Of the injects on the clock those that only publish posts are left out too, unless `all_injects` are wanted.
    """

    def __init__(self, scenario: Scenario, all_injects: bool = False) -> None:
        super().__init__(scenario, 0, with_chatter=False)
        self.with_posts = can_park(scenario)
        self.all_injects = all_injects or self.with_posts
        self._mattering = tuple(
            (number, inject)
            for number, inject in enumerate(scenario.injects)
            if inject.at is not None and self._matters(inject)
        )
        self._timely = tuple(inject for inject in self._clock_injects if self._matters(inject))
        self._timely_until = max(
            (minute for inject in self._timely if inject.when for minute in inject.when.reads.elapsed), default=0
        )

    def _matters(self, inject: Inject) -> bool:
        return self.all_injects or bool(inject.set or inject.open or inject.close)

    def decisions(self) -> list[tuple[str, Node]]:
        """The open decisions as (thread, node), in the order in which their threads opened."""
        return [
            (thread.id, self.scenario.nodes[thread.node])
            for thread in sorted(self.state.threads.values(), key=lambda thread: thread.order)
            if thread.arrived is not None and self.scenario.nodes[thread.node].choices
        ]

    def standings(self, state: RunState) -> list[tuple[str, str, int, int]]:
        """Where the threads of a state stand, in their order: (thread, node, minutes, tested).

        Times are counted from now, and only where something waits: what goes on alike is alike.
        """
        nodes, minute = self.scenario.nodes, state.minute
        found: list[tuple[str, str, int, int]] = []
        for thread in sorted(state.threads.values(), key=lambda one: one.order):
            node = nodes[thread.node]
            if thread.arrived is None:
                found.append((thread.id, thread.node, thread.due - minute, -1))
            elif thread.closing is not None:
                found.append((thread.id, thread.node, thread.closing - minute, -2))
            elif node.silence is not None or node.next or self.with_posts:
                found.append((thread.id, thread.node, minute - thread.arrived, thread.tested))
            else:
                found.append((thread.id, thread.node, 0, 0))
        return found

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

    @property
    def time_matters(self) -> bool:
        """Whether anything comes by waiting."""
        return bool(self._plain_dues("")) or self.state.minute <= self._timely_until

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

    @cached_property
    def posts_by_time(self) -> Mapping[str, tuple[Post, ...]]:
        if self.with_posts:
            return super().posts_by_time
        return dict.fromkeys(self.scenario.nodes, ())

    def schedule(self, source: str, source_id: str, index: int, post: Post, thread: str, node: str) -> None:  # type: ignore[override]
        if self.with_posts:
            super().schedule(source, source_id, index, post, thread, node)  # type: ignore[arg-type]

    def publish(self, post: Post, source: str, node: str, thread: str) -> None:  # type: ignore[override]
        """Nothing: no score and no way depends on a post's words."""

    def speak(self, thread_id: str, node: Node, choice: Choice, own_text: str, turn: int, change: int) -> None:
        """Nothing, for the same reason."""

    def emit(self, event: Event) -> None:
        """Nothing: who searches listens here."""

    def play_from(self, state: RunState) -> None:
        """Take a state (and change it: hand over a copy) as the one from which to play on."""
        self.state = state
