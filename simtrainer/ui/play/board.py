"""What the trainee has been shown so far: the log read event by event, never further than the screen has got."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from simtrainer.engine.events import (
    ConsultAnswered,
    CriticalCrossed,
    CriticalRecovered,
    Decided,
    EndingReached,
    Event,
    PostHidden,
    PromiseMade,
    PromiseSettled,
    Published,
    RunEnded,
    VariableChanged,
    WentSilent,
    WindowClosed,
)
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.library.kept import kept_number
from simtrainer.scenario.model import Scenario

Value = int | bool | str
Turn = Decided | WentSilent
EFFECTS = (VariableChanged, CriticalCrossed, CriticalRecovered, PromiseMade, PromiseSettled, WindowClosed, PostHidden)


@frozen
class PromiseShown:
    """A promise as tracked: `outcome` is "" while it is open."""

    id: str
    label: str
    due: int
    outcome: str = ""


@dataclass(slots=True)
class Board:
    """The story as far as it was shown."""

    scenario: Scenario
    values: dict[str, Value] = field(default_factory=dict[str, Value])
    events: list[Event] = field(default_factory=list[Event])
    minute: int = 0
    turn: int = 0
    promises: dict[str, PromiseShown] = field(default_factory=dict[str, PromiseShown])
    ending: str = ""
    ended: bool = False
    first_post: int | None = None
    answers: dict[str, str] = field(default_factory=dict[str, str])
    """"node/contact" -> what the contact said."""

    def __post_init__(self) -> None:
        if not self.values:
            self.values = {name: variable.start for name, variable in self.scenario.variables.items()}

    def show(self, event: Event) -> None:
        """Take in one event."""
        self.events.append(event)
        self.minute = max(self.minute, event.minute)
        match event:
            case VariableChanged():
                self.values[event.name] = event.new
            case Decided() | WentSilent():
                self.turn = event.turn
            case PromiseMade():
                self.promises[event.promise] = PromiseShown(event.promise, event.label, event.due)
            case PromiseSettled():
                known = self.promises.get(event.promise)
                if known is not None:
                    self.promises[event.promise] = replace(known, outcome=event.outcome)
            case ConsultAnswered():
                self.answers[f"{event.node}/{event.contact}"] = event.says
            case Published() if self.first_post is None and event.post.source != "chatter":
                self.first_post = event.minute
            case EndingReached():
                self.ending = event.ending
            case RunEnded():
                self.ending, self.ended = event.ending, True
            case _:
                pass

    def value(self, name: str) -> int | None:
        """An integer variable, None when the story has none of that name."""
        value = self.values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


def next_stretch(events: Sequence[Event]) -> int:
    """How many of the events to show before the trainee stops to read.

    That is up to the end of the first turn in them: what was done, its effects, and the reactions it caused. What comes
    after (the next beat, other threads) is shown when the trainee goes on. Without a turn it is all of them.
    """
    start = next((n for n, event in enumerate(events) if isinstance(event, Turn)), None)
    if start is None:
        return len(events)
    turn = events[start]
    assert isinstance(turn, Turn)
    end = start + 1
    while end < len(events) and (isinstance(events[end], EFFECTS) or _own(events[end], turn)):
        end += 1
    source = "silence" if isinstance(turn, WentSilent) else "choice"
    for number in range(end, len(events)):
        event = events[number]
        if isinstance(event, Turn):
            break
        if isinstance(event, Published) and event.post.source == source and event.post.node == turn.node:
            end = number + 1
    return end


def first_turn(events: Sequence[Event]) -> Turn | None:
    """The first decision or silence among the events."""
    return next((event for event in events if isinstance(event, Turn)), None)


def _own(event: Event, turn: Turn) -> bool:
    return isinstance(event, Published) and event.post.turn == turn.turn


def about_how_many_turns(scenario: Scenario) -> int:
    """How many turns a run takes: the middle one of a few plays that choose by turns among what is on offer."""
    return kept_number("turns", scenario.digest, lambda: _turns_of_plays(scenario))


def _turns_of_plays(scenario: Scenario, plays: int = 9) -> int:
    lengths: list[int] = []
    for play in range(plays):
        run = Run(scenario, seed=play, chatter=False)
        for step in range(60):
            if run.finished:
                break
            open_now = run.on_offer()
            if not open_now:
                run.wait(run.wait_span(60))
                continue
            run.take(open_now[(play * 7 + step * 3) % len(open_now)])
        lengths.append(run.state.turn)
    return sorted(lengths)[len(lengths) // 2] if lengths else 0
