"""What conditions and effects ask of a run, and what stands at a node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.scenario.model import DONE, Choice, Node, Scenario, Silence

if TYPE_CHECKING:
    from simtrainer.scenario.expressions import Expression


@frozen
class Asked:
    """What some expressions ask in all: variables, nodes seen, choices made, nodes counted, and the clock.

    `counts` go with the largest number they are compared with; `until` is the largest number that `elapsed()` is
    compared with (None where the clock isn't asked).
    """

    variables: frozenset[str]
    seen: frozenset[str]
    chose: frozenset[str]
    counts: tuple[tuple[str, int], ...]
    until: int | None


def asked_by(expressions: Iterable[Expression | str | None]) -> Asked:
    """What some expressions ask in all (None and the bare value of a one-of ask nothing)."""
    variables: set[str] = set()
    seen: set[str] = set()
    chose: set[str] = set()
    counts: dict[str, int] = {}
    until: int | None = None
    for expression in expressions:
        if expression is None or isinstance(expression, str):
            continue
        reads = expression.reads
        variables |= reads.variables
        seen |= reads.seen
        chose |= reads.chose
        for node, number in reads.counts:
            counts[node] = max(counts.get(node, 0), number)
        if reads.elapsed:
            until = max(until or 0, *reads.elapsed)
    return Asked(frozenset(variables), frozenset(seen), frozenset(chose), tuple(sorted(counts.items())), until)


def options_of(node: Node) -> Iterator[Choice | Silence]:
    """The choices of a node and its silence."""
    yield from node.choices
    if node.silence is not None:
        yield node.silence


def ways_on(node: Node) -> set[str]:
    """Where a thread may go from a node (DONE among them)."""
    return {option.to for option in options_of(node)} | {step.to for step in node.next}


def reach_in_thread(scenario: Scenario, start: str) -> frozenset[str]:
    """The nodes that a thread at `start` may come to, itself included."""
    seen, todo = {start}, [start]
    while todo:
        new = ways_on(scenario.nodes[todo.pop()]) - seen - {DONE}
        seen |= new
        todo += new
    return frozenset(seen)


def reach_bits(scenario: Scenario) -> dict[str, int]:
    """For every node the nodes that a thread there may come to, itself included: a bit for each, in file order.

    Nodes of one loop have the same bits, and no others have.
    """
    names = list(scenario.nodes)
    reach = {name: 1 << number for number, name in enumerate(names)}
    ways = {name: [to for to in ways_on(scenario.nodes[name]) if to != DONE] for name in reversed(names)}
    changed = True
    while changed:
        changed = False
        # From the back: stories are told forwards, so one or two rounds do.
        for name, targets in ways.items():
            bits = before = reach[name]
            for to in targets:
                bits |= reach[to]
            if bits != before:
                reach[name] = bits
                changed = True
    return reach


def conditions_of(node: Node) -> Iterator[Expression | None]:
    """Every condition that stands at a node."""
    for choice in node.choices:
        yield choice.when
    for step in node.next:
        yield step.when
    for consult in node.consults.values():
        yield consult.when


def gates(scenario: Scenario) -> frozenset[str]:
    """Automatic nodes with a condition after which nothing is decided any more: they only pick an ending.

    The condition can change a score in no way but by the minute at which the run ends.
    """
    asking = [
        name
        for name, node in scenario.nodes.items()
        if any(step.when is not None for step in node.next) and any(step.when is None for step in node.next)
    ]
    if not asking:
        return frozenset()
    reach = reach_bits(scenario)
    loops = Counter(reach.values())
    decides = sum(
        1 << number for number, node in enumerate(scenario.nodes.values()) if node.choices or node.window is not None
    )
    return frozenset(name for name in asking if loops[reach[name]] == 1 and not reach[name] & decides)
