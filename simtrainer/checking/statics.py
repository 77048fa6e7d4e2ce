"""What the shape of a story alone proves: it is read off, not explored, and so holds in every kind of play."""

from __future__ import annotations

from collections.abc import Iterator

from simtrainer.scenario.model import DONE, Node, Scenario
from simtrainer.scoring.ranges.reads import options_of, reach_in_thread


def always_gets_out(scenario: Scenario) -> bool:
    """Whether a trainee can leave every thread from wherever it stands, by options that are always on offer.

    An automatic node counts only if each of its ways does, a decision if one of its unconditional choices or its
    silence does: then nobody can be caught in a loop.
    """
    sure = {name for name, node in scenario.nodes.items() if node.ending is not None} | {DONE}
    # Stories are told forwards: from the back, one look at each node does for most.
    left = [node for node in reversed([*scenario.nodes.values()]) if node.ending is None]
    again = True
    while again and left:
        again = False
        rest: list[Node] = []
        for node in left:
            if _leads_out(node, sure):
                sure.add(node.id)
                again = True
            else:
                rest.append(node)
        left = rest
    return not left


def _leads_out(node: Node, sure: set[str]) -> bool:
    if node.next:
        return all(step.to in sure for step in node.next)
    if node.silence is not None and node.silence.to in sure:
        return True
    return any(choice.to in sure and choice.when is None for choice in node.choices)


def always_ends_well(scenario: Scenario) -> bool:
    """Whether a thread of the start can neither be closed nor stop before it has come to an ending."""
    closed = {thread for option in _everything_closing(scenario) for thread in option}
    return any(
        entry not in closed and all(_goes_on(scenario.nodes[name]) for name in reach_in_thread(scenario, entry))
        for entry in scenario.start
    )


def _everything_closing(scenario: Scenario) -> Iterator[tuple[str, ...]]:
    for node in scenario.nodes.values():
        for option in options_of(node):
            yield option.close
    for inject in scenario.injects:
        yield inject.close


def _goes_on(node: Node) -> bool:
    """Whether a thread at a node always has a way on, which isn't `done`."""
    if node.ending is not None:
        return True
    if any(option.to == DONE for option in options_of(node)) or any(step.to == DONE for step in node.next):
        return False
    if node.next:
        return any(step.when is None for step in node.next)
    return node.silence is not None or any(choice.when is None for choice in node.choices)


def goals(scenario: Scenario) -> frozenset[tuple[str, str]]:
    """Everything an author wants to hear can happen: (what, id), and ("true" or "false", path of a condition).

    Left out is what nothing leads to in the text, and injects that only a hand fires.
    """
    found: set[tuple[str, str]] = set()
    for node in scenario.nodes.values():
        if node.thread:
            found |= set(_of_node(node))
            if node.ending is not None and node.thread in scenario.start:
                found.add(("ending", node.id))
    for inject in scenario.injects:
        if inject.when is not None or inject.at is not None:
            found.add(("inject", inject.id))
        if inject.when is not None:
            found |= {(answer, f"injects.{inject.id}.when") for answer in ("true", "false")}
    return frozenset(found)


def _of_node(node: Node) -> Iterator[tuple[str, str]]:
    path = f"nodes.{node.id}"
    conditional: list[str] = []
    yield "node", node.id
    for choice in node.choices:
        yield "choice", choice.id
        conditional += [f"{path}.choices.{choice.id}.when"] if choice.when is not None else []
    if node.silence is not None:
        yield "silence", node.id
    for consult in node.consults.values():
        yield "consult", f"{node.id}/{consult.contact}"
        conditional += [f"{path}.consults.{consult.contact}.when"] if consult.when is not None else []
    conditional += [f"{path}.next.{index}.when" for index, step in enumerate(node.next) if step.when is not None]
    for one in conditional:
        yield "true", one
        yield "false", one
