"""A moment of a play in which something can be done: what there is to do, and how to do it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.scenario.model import STORY_MINUTES, Node

ActKind = Literal["choose", "consult", "wait"]


@frozen
class Act:
    """One thing that can be done now.

    `option` is a choice's id, "node/contact", or for waiting "node/silence" when a silence is what comes next ("wait"
    when it is something else); `node` is the decision it belongs to, "" for other waiting.
    """

    kind: ActKind
    option: str
    node: str
    minutes: int = 0
    contact: str = ""

    def do(self, run: Run) -> None:
        """Do it."""
        if self.kind == "choose":
            run.take(self.option)
        elif self.kind == "consult":
            run.consult(self.node, self.contact)
        else:
            run.wait(self.minutes)

    @property
    def words(self) -> str:
        """The line of a plan that does it."""
        if self.kind == "choose":
            return f"choose {self.option}"
        return f"consult {self.node} {self.contact}" if self.kind == "consult" else f"wait {self.minutes}"


@frozen
class Moment:
    """What can be done now: every choice on offer, every contact not asked yet, and waiting for what comes next."""

    run: Run
    acts: Sequence[Act]

    def offered(self, node: str) -> tuple[str, ...]:
        """Ids of the choices on offer at a decision, in file order."""
        return tuple(act.option for act in self.acts if act.kind == "choose" and act.node == node)


def moment_of(run: Run) -> Moment:
    """The moment at which a run stands; without acts when nothing can be done."""
    open_nodes = _open_nodes(run)
    acts: list[Act] = []
    for choice in run.on_offer():
        acts.append(Act("choose", choice, run.scenario.node_of_choice(choice).id))
    for node in open_nodes:
        for contact, consult in node.consults.items():
            option = f"{node.id}/{contact}"
            if option not in run.state.consulted and (consult.when is None or run.holds(consult.when)):
                acts.append(Act("consult", option, node.id, contact=contact))
    waiting = _waiting(run, open_nodes)
    if waiting is not None:
        acts.append(waiting)
    return Moment(run, acts)


def _open_nodes(run: Run) -> list[Node]:
    threads = [thread for thread in run.state.threads.values() if thread.arrived is not None]
    nodes = [run.scenario.nodes[thread.node] for thread in sorted(threads, key=lambda one: one.order)]
    return [node for node in nodes if node.choices]


def _waiting(run: Run, open_nodes: Sequence[Node]) -> Act | None:
    """Letting time pass until something changes a decision, None when nothing ever does."""
    minutes = run.wait_span(STORY_MINUTES)
    if minutes >= STORY_MINUTES:
        return None
    arrived = {thread.node: thread.arrived or 0 for thread in run.state.threads.values()}
    for node in open_nodes:
        if node.silence is not None and arrived[node.id] + node.silence.after <= run.minute + minutes:
            return Act("wait", f"{node.id}/silence", node.id, minutes)
    return Act("wait", "wait", "", minutes)
