"""The road a run took, read from its events: the state at each moment, the moves made and the moves left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from simtrainer.engine.events import (
    Arrived,
    ConsultAnswered,
    Decided,
    Event,
    FeedPost,
    Published,
    VariableChanged,
    WentSilent,
)
from simtrainer.frozen import frozen
from simtrainer.library.moves import Moves
from simtrainer.scenario.model import Assignment, Scenario

HEAT = "heat"
"""The variable that the curve of a debrief follows."""


@dataclass(slots=True)
class Moment:
    """The state of the story between two events; expressions can be evaluated on it."""

    scenario: Scenario
    minute: int = 0
    values: dict[str, int | bool | str] = field(default_factory=dict[str, int | bool | str])
    arrivals: dict[str, int] = field(default_factory=dict[str, int])
    chosen: set[str] = field(default_factory=set[str])
    posts: dict[str, FeedPost] = field(default_factory=dict[str, FeedPost])
    last_post: dict[str, FeedPost] = field(default_factory=dict[str, FeedPost])
    """Thread -> the latest post in it that isn't the trainee's."""

    @classmethod
    def first(cls, scenario: Scenario) -> Moment:
        """The state before anything happened."""
        return cls(scenario, values={name: variable.start for name, variable in scenario.variables.items()})

    def pass_by(self, event: Event) -> None:
        """Take in one event."""
        self.minute = event.minute
        match event:
            case VariableChanged():
                self.values[event.name] = event.new
            case Arrived():
                self.arrivals[event.node] = self.arrivals.get(event.node, 0) + 1
            case Decided():
                self.chosen.add(event.choice)
            case Published():
                self.posts[event.post.id] = event.post
                if event.post.thread and not event.post.turn:
                    self.last_post[event.post.thread] = event.post
            case _:
                pass

    # ---- what an expression may ask

    def value(self, name: str) -> int | bool | str:
        """The variable's value at this moment."""
        return self.values[name]

    def seen(self, node: str) -> bool:
        """Whether a thread had arrived at the node."""
        return node in self.arrivals

    def chose(self, choice: str) -> bool:
        """Whether the choice was completed."""
        return choice in self.chosen

    def count(self, node: str) -> int:
        """How often a thread had arrived at the node."""
        return self.arrivals.get(node, 0)

    def elapsed(self) -> int:
        """Story minutes since the start."""
        return self.minute

    def heat_after(self, assignments: Sequence[Assignment]) -> int | None:
        """Heat right after an option's `set` on this state, None when the story has no heat."""
        variable = self.scenario.variables.get(HEAT)
        heat = self.values.get(HEAT)
        if variable is None or not isinstance(heat, int):
            return None
        for assignment in assignments:
            if assignment.name == HEAT and not isinstance(assignment.value, str):
                heat = min(variable.high, max(variable.low, round(assignment.value.evaluate(self))))
        return heat


@frozen
class MoveMade:
    """One move of the trainee's, in the order in which cases are compared."""

    code: str
    minute: int
    node: str
    source: str
    """Choice id, "silence", or the contact that was asked."""
    turn: int | None
    """None for a consult, which isn't a turn."""


def moves_made(events: Sequence[Event], scenario: Scenario) -> tuple[MoveMade, ...]:
    """The moves of completed choices, silences and consults, by the minute of completion, then order of the log."""
    return tuple(sorted(_moves_in_log(events, scenario), key=lambda move: move.minute))


def _moves_in_log(events: Sequence[Event], scenario: Scenario) -> Iterator[MoveMade]:
    for event in events:
        match event:
            case Decided():
                for code in scenario.nodes[event.node].choice(event.choice).moves:
                    yield MoveMade(code, event.minute, event.node, event.choice, event.turn)
            case WentSilent():
                silence = scenario.nodes[event.node].silence
                for code in silence.moves if silence is not None else ():
                    yield MoveMade(code, event.minute, event.node, "silence", event.turn)
            case ConsultAnswered():
                consult = scenario.nodes[event.node].consults[event.contact]
                for code in consult.moves:
                    yield MoveMade(code, event.minute, event.node, event.contact, None)
            case _:
                pass


def moves_omitted(events: Sequence[Event], scenario: Scenario, moves: Moves) -> frozenset[str]:
    """Helpful moves that were on offer at a decision taken or left to lapse, and were never made in the whole run."""
    made = {move.code for move in moves_made(events, scenario)}
    offered: set[str] = set()
    moment = Moment.first(scenario)
    for event in events:
        if isinstance(event, Decided | WentSilent):
            node = scenario.nodes[event.node]
            for choice in node.choices:
                if choice.id in event.offered:
                    offered.update(choice.moves)
            for consult in node.consults.values():
                if consult.when is None or consult.when.evaluate(moment):
                    offered.update(consult.moves)
        moment.pass_by(event)
    return frozenset(code for code in offered - made if code in moves.moves and moves.moves[code].stance == "helpful")
