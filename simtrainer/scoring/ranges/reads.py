"""What a condition or an effect asks of the run, read from its source text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simtrainer.scenario.model import Choice, Node, Silence

_CALL = re.compile(r"\b(seen|chose|count)\s*\(\s*['\"]([^'\"]*)['\"]\s*\)")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NUMBER = re.compile(r"\d+")

if TYPE_CHECKING:
    from simtrainer.scenario.expressions import Expression


@dataclass(frozen=True, slots=True)
class Reads:
    """What expressions ask: words that may be variables, nodes seen, choices made, nodes counted, and the clock.

    `counts` go with the largest number they can be compared with; `until` is the largest number that `elapsed()` can be
    compared with (None where the clock isn't asked).
    """

    words: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    chose: frozenset[str] = frozenset()
    counts: tuple[tuple[str, int], ...] = ()
    until: int | None = None


def reads_of(expressions: Iterable[Expression | str | None]) -> Reads:
    """What some expressions ask in all. Too much does no harm: it only keeps apart what could be treated alike."""
    words: set[str] = set()
    calls: dict[str, set[str]] = {"seen": set(), "chose": set()}
    counts: dict[str, int] = {}
    until: int | None = None
    for expression in expressions:
        if expression is None or isinstance(expression, str):
            continue
        source = expression.source
        words.update(_NAME.findall(source))
        largest = max(map(int, _NUMBER.findall(source)), default=0)
        for function, name in _CALL.findall(source):
            if function == "count":
                counts[name] = max(counts.get(name, 0), largest)
            else:
                calls[function].add(name)
        if "elapsed" in source:
            until = max(until or 0, largest)
    return Reads(
        frozenset(words), frozenset(calls["seen"]), frozenset(calls["chose"]), tuple(sorted(counts.items())), until
    )


def options_of(node: Node) -> Iterator[Choice | Silence]:
    """The choices of a node and its silence."""
    yield from node.choices
    if node.silence is not None:
        yield node.silence


def ways_on(node: Node) -> set[str]:
    """Where a thread may go from a node (DONE among them)."""
    return {option.to for option in options_of(node)} | {step.to for step in node.next}


def conditions_of(node: Node) -> Iterator[Expression | None]:
    """Every condition that stands at a node."""
    for choice in node.choices:
        yield choice.when
    for step in node.next:
        yield step.when
    for consult in node.consults.values():
        yield consult.when
