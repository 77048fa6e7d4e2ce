"""Where plays of a scenario have been: how often each node was seen, each option offered and taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from simtrainer.engine.events import Arrived, ConsultAsked, Decided, Event, InjectFired, WentSilent
from simtrainer.scenario.model import Node, Scenario

SILENCE = "silence"


@dataclass(slots=True)
class OptionTally:
    """One option of a decision: in how many decisions it was on offer, and in how many it was taken."""

    offered: int = 0
    taken: int = 0


@dataclass(slots=True)
class NodeTally:
    """One node: in how many plays it was seen, how often a thread came to it, and its options by id.

    A silence is the option "silence". A contact is "node/contact", counted as on offer at each arrival: whether its
    condition held then isn't told by the events.
    """

    plays: int = 0
    arrivals: int = 0
    options: dict[str, OptionTally] = field(default_factory=dict[str, OptionTally])


class Coverage:
    """The tallies of a scenario over many plays, complete with what was never met. Filled play by play."""

    def __init__(self, scenario: Scenario) -> None:
        self.plays = 0
        self.nodes: dict[str, NodeTally] = {node.id: _empty(node) for node in scenario.nodes.values()}
        self.injects: dict[str, int] = {inject.id: 0 for inject in scenario.injects}
        self._by_hand = {inject.id for inject in scenario.injects if inject.when is None and inject.at is None}

    def add(self, events: Iterable[Event]) -> None:
        """Count a play by its events."""
        self.plays += 1
        seen: set[str] = set()
        for event in events:
            if isinstance(event, Arrived):
                tally = self.nodes[event.node]
                tally.arrivals += 1
                seen.add(event.node)
                for option, one in tally.options.items():
                    one.offered += "/" in option
            elif isinstance(event, Decided):
                self._decision(event.node, event.offered, event.choice)
            elif isinstance(event, WentSilent):
                self._decision(event.node, event.offered, SILENCE)
            elif isinstance(event, ConsultAsked):
                self.nodes[event.node].options[f"{event.node}/{event.contact}"].taken += 1
            elif isinstance(event, InjectFired):
                self.injects[event.inject] += 1
        for node in seen:
            self.nodes[node].plays += 1

    def _decision(self, node: str, offered: Iterable[str], taken: str) -> None:
        options = self.nodes[node].options
        for option in offered:
            options[option].offered += 1
        if SILENCE in options:
            options[SILENCE].offered += 1
        options[taken].taken += 1

    def share(self, node: str) -> float:
        """The share of all plays that saw a node, 0 to 1."""
        return self.nodes[node].plays / self.plays if self.plays else 0.0

    @property
    def unseen(self) -> tuple[str, ...]:
        """Nodes that no play came to, in file order."""
        return tuple(node for node, tally in self.nodes.items() if not tally.arrivals)

    @property
    def never_offered(self) -> tuple[str, ...]:
        """Options of nodes that were seen, which were never on offer ("node/silence" for a silence)."""
        return tuple(_full(node, option) for node, option, tally in self._options() if not tally.offered)

    @property
    def never_taken(self) -> tuple[str, ...]:
        """Options that were on offer and which no play took."""
        return tuple(_full(node, one) for node, one, tally in self._options() if tally.offered and not tally.taken)

    @property
    def never_fired(self) -> tuple[str, ...]:
        """Injects that never came, without those that only a trainer's hand fires."""
        return tuple(one for one, times in self.injects.items() if not times and one not in self._by_hand)

    @property
    def options_taken(self) -> tuple[int, int]:
        """How many options were taken at least once, and how many there are."""
        tallies = [tally for node in self.nodes.values() for tally in node.options.values()]
        return sum(1 for tally in tallies if tally.taken), len(tallies)

    @property
    def nodes_seen(self) -> tuple[int, int]:
        """How many nodes were seen at least once, and how many there are."""
        return len(self.nodes) - len(self.unseen), len(self.nodes)

    def _options(self) -> Iterator[tuple[str, str, OptionTally]]:
        for node, tally in self.nodes.items():
            if tally.arrivals:
                for option, count in tally.options.items():
                    yield node, option, count

    def to_dict(self) -> dict[str, Any]:
        """The tallies as JSON values."""
        return {
            "plays": self.plays,
            "nodes": {node: _plain(tally) for node, tally in self.nodes.items()},
            "injects": dict(self.injects),
        }


def _empty(node: Node) -> NodeTally:
    tally = NodeTally()
    for choice in node.choices:
        tally.options[choice.id] = OptionTally()
    if node.choices and node.silence is not None:
        tally.options[SILENCE] = OptionTally()
    for contact in node.consults:
        tally.options[f"{node.id}/{contact}"] = OptionTally()
    return tally


def _full(node: str, option: str) -> str:
    return f"{node}/{SILENCE}" if option == SILENCE else option


def _plain(tally: NodeTally) -> Mapping[str, Any]:
    options = {option: {"offered": one.offered, "taken": one.taken} for option, one in tally.options.items()}
    return {"plays": tally.plays, "arrivals": tally.arrivals, "options": options}
