"""What one node adds to what matters: gathered once, since a long story asks for it again and again."""

from __future__ import annotations

from collections.abc import Iterator

from simtrainer.frozen import frozen
from simtrainer.scenario.model import Node
from simtrainer.scoring.ranges.reads import Asked, asked_by, conditions_of, options_of


@frozen
class Part:
    """What the conditions of a node ask for, what its effects are made from, and what else it can do."""

    asked: Asked
    feeds: tuple[tuple[str, frozenset[str]], ...]
    """(variable, the variables that an effect on it is made from)."""
    consults: tuple[str, ...]
    opens: frozenset[str]
    made: frozenset[str]
    kept: frozenset[str]
    window: bool
    until: int
    """The minute from which no absolute time of the node is ahead."""
    promised_until: int
    """The same of its promises."""


def part_of(node: Node, is_gate: bool) -> Part:
    """The part of a node; the conditions of a gate aren't tested."""
    options = tuple(options_of(node))
    effects = [one for option in options for one in option.set]
    effects += [one for consult in node.consults.values() for one in consult.set]
    feeds = {
        (one.name, frozenset[str]() if isinstance(one.value, str) else one.value.reads.variables) for one in effects
    }
    promises = [promise for choice in node.choices for promise in choice.promises]
    return Part(
        asked=asked_by(() if is_gate else conditions_of(node)),
        feeds=tuple(feeds),
        consults=tuple(f"{node.id}/{contact}" for contact in node.consults),
        opens=frozenset(entry for option in options for entry in option.open),
        made=frozenset(promise.id for promise in promises),
        kept=frozenset(promise for choice in node.choices for promise in choice.keeps),
        window=node.window is not None,
        until=max(_times(node), default=0),
        promised_until=max((promise.by + 1 for promise in promises if promise.by is not None), default=0),
    )


def _times(node: Node) -> Iterator[int]:
    """The minutes at which being a little earlier or later last makes a difference."""
    if node.not_before is not None:
        yield node.not_before
    for step in node.next:
        if step.at is not None:
            yield step.at + 1
