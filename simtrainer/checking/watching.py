"""A still machine that writes down what happens: which nodes are met, which options taken, what conditions say."""

from __future__ import annotations

from simtrainer.engine.events import (
    Arrived,
    ConsultAnswered,
    Decided,
    Event,
    InjectFired,
    RunEnded,
    WentSilent,
)
from simtrainer.engine.state import ThreadState
from simtrainer.engine.still import StillMachine
from simtrainer.scenario.model import DONE, Consult, Inject, Node, Scenario

Where = tuple[int, str]
Met = tuple[str, str]
"""("node", id), and so for choice, silence, consult, inject, ending and stranded."""


class WatchingMachine(StillMachine):
    """What has been met since `met` was last emptied, and every answer of a condition with `where` it was first given.

    `where` is set by whoever plays: the situation before, and the step that is being taken ("" for none).
    """

    def __init__(self, scenario: Scenario, all_injects: bool) -> None:
        super().__init__(scenario, all_injects)
        self.met: list[Met] = []
        self.where: Where = (-1, "")
        self.answers: dict[tuple[str, bool], Where] = {}
        self._offers: dict[tuple[str, tuple[str, ...]], Where] = {}
        self._last = ""

    def emit(self, event: Event) -> None:
        match event:
            case Arrived():
                self.met.append(("node", event.node))
            case Decided():
                self.met.append(("choice", event.choice))
            case WentSilent():
                self.met.append(("silence", event.node))
            case ConsultAnswered():
                self.met.append(("consult", f"{event.node}/{event.contact}"))
            case InjectFired():
                self.met.append(("inject", event.inject))
            case RunEnded():
                self.met.append(("ending", event.ending))
            case _:
                pass

    def finish(self) -> None:
        if self.state.ending is None:
            # The story stops here without an ending: at what stands open still, or where the last thread was closed.
            open_nodes = [thread.node for thread in self.state.threads.values()]
            self.met += [("stranded", node) for node in open_nodes or [self._last]]
        super().finish()

    def offered_here(self, node: Node) -> tuple[str, ...]:
        """What is on offer at a node at which the trainee can act now; the answers of its conditions are noted."""
        offered = self.offered(node)
        self._offers.setdefault((node.id, offered), self.where)
        return offered

    def can_ask(self, node: Node, consult: Consult) -> bool:
        """Whether a contact can be asked now; the answer of its condition is noted."""
        if consult.when is None:
            return True
        can = bool(consult.when.evaluate(self))
        self._answer(f"nodes.{node.id}.consults.{consult.contact}.when", can)
        return can

    def note_offers(self) -> None:
        """Put the answers of the conditions of choices to the others."""
        for (node_id, offered), where in self._offers.items():
            for choice in self.scenario.nodes[node_id].choices:
                if choice.when is not None:
                    self.answers.setdefault((f"nodes.{node_id}.choices.{choice.id}.when", choice.id in offered), where)

    def _answer(self, path: str, said: bool) -> None:
        self.answers.setdefault((path, said), self.where)

    def _go(self, thread_id: str, target: str, minute: int) -> None:
        thread = self.state.threads.get(thread_id)
        if thread is not None and target == DONE:
            self._last = thread.node
        super()._go(thread_id, target, minute)

    def close_thread(self, thread_id: str) -> None:
        thread = self.state.threads.get(thread_id)
        if thread is not None:
            self._last = thread.node
        super().close_thread(thread_id)

    def _lapse(self, thread: ThreadState) -> None:
        node = self.scenario.nodes[thread.node]
        if thread.closing is None and thread.arrived is not None and not node.choices and node.next:
            step = self._steps(node, thread.arrived)[thread.tested][1]
            if step.when is not None:
                path = f"nodes.{node.id}.next.{node.next.index(step)}.when"
                self._answer(path, bool(step.when.evaluate(self)))
        super()._lapse(thread)

    def _test_injects(self, injects: tuple[Inject, ...]) -> bool:
        fired = self.state.fired
        for inject in injects:
            if inject.id not in fired and inject.when is not None:
                self._answer(f"injects.{inject.id}.when", bool(inject.when.evaluate(self)))
        return super()._test_injects(injects)

    def _fire_timed(self, inject_id: str) -> None:
        inject = next(item for item in self.scenario.injects if item.id == inject_id)
        if inject.when is not None:
            self._answer(f"injects.{inject_id}.when", bool(inject.when.evaluate(self)))
        super()._fire_timed(inject_id)
