"""The scored decisions of a run, from its events: choices and silences, reply windows and promises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from simtrainer.engine.events import (
    Decided,
    Event,
    PromiseMade,
    PromiseSettled,
    RunEnded,
    WentSilent,
    WindowClosed,
    WindowOpened,
)
from simtrainer.library.dress import length_of_time
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import DIMENSIONS, Dimension, Rubric
from simtrainer.say import later, say, speaking
from simtrainer.scenario.model import Node, Rating, Scenario
from simtrainer.scoring.arithmetic import credit, engaged, value
from simtrainer.scoring.own_words import lowered, reply_marks
from simtrainer.scoring.scorecard import OptionScore, ReplyMark, ScoredDecision

SILENCE = "silence"
"""Option id of leaving a decision alone."""

WINDOW_OUTCOMES: Mapping[str, int] = MappingProxyType({"first-half": 2, "in-time": 1, "late": -1, "very-late": -2})
"""How a reply window can end, and the level it gives on P6."""

PROMISE_OUTCOMES: Mapping[str, int] = MappingProxyType({"kept": 2, "late": -1, "broken": -2})
"""What can become of a promise, and the level it gives on A7."""

_WINDOW_NOTES: Mapping[str, str] = MappingProxyType(
    {
        "first-half": later("{what} after {spent}, in the first half of the window ({length})."),
        "in-time": later("{what} after {spent}, inside the window ({length})."),
        "late": later("{what} after {spent}; the window was {length}."),
        "very-late": later("{what} after {spent}, more than twice the window of {length}."),
    }
)

_PROMISE_NOTES: Mapping[str, str] = MappingProxyType(
    {
        "kept": later("The promise was kept in time."),
        "late": later("The promise was kept, but late."),
        "broken": later("The promise fell due and nothing came."),
    }
)


Judged = dict[int, tuple[Event, ScoredDecision]]
"""What was judged before, by the identity of the event (which is kept beside it, so that it stays its own)."""


def scored_decisions(
    events: Sequence[Event],
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    judged: Judged | None = None,
    house: Organisation | None = None,
) -> tuple[ScoredDecision, ...]:
    """Every decision of the run in the order in which it was settled; a later visit to a node is marked `repeated`.

    Whoever scores a run after every turn gives the same `judged` each time: a choice or a silence is judged once.
    """
    known = {} if judged is None else judged
    found: list[ScoredDecision] = []
    decided: set[str] = set()
    for event in events:
        if isinstance(event, Decided | WentSilent):
            before = known.get(id(event))
            if before is None:
                before = known[id(event)] = (event, decision_at(event, scenario, rubric, house))
            decision = before[1]
            if event.node in decided:
                decision = replace(decision, repeated=True, credit=_nothing())
            decided.add(event.node)
            found.append(decision)
    found.extend(_window_decisions(events, scenario, rubric, windows))
    found.extend(_promise_decisions(events, rubric))
    return tuple(sorted(found, key=lambda decision: decision.minute))


def option_ratings(node: Node, offered: Sequence[str]) -> dict[str, Mapping[str, Rating]]:
    """Ratings of everything that was on offer at a node: the choices offered, in file order, and its silence."""
    ratings = {choice.id: choice.ratings for choice in node.choices if choice.id in offered}
    if node.silence is not None:
        ratings[SILENCE] = node.silence.ratings
    return ratings


def decision_at(
    event: Decided | WentSilent, scenario: Scenario, rubric: Rubric, house: Organisation | None = None
) -> ScoredDecision:
    """One choice or silence, judged beside what was on offer at that moment; `house` knows its own contacts."""
    marks: tuple[ReplyMark, ...] = ()
    node = scenario.nodes[event.node]
    options = option_ratings(node, event.offered)
    if isinstance(event, Decided):
        marks = reply_marks(event, scenario, house)
        kind, taken, done = "choice", event.choice, lowered(node.choice(event.choice).ratings, marks)
    else:
        kind, taken, done = "silence", SILENCE, options[SILENCE]
    decision = _judge(rubric, {key: _levels(ratings) for key, ratings in options.items()}, taken, _levels(done))
    return replace(
        decision,
        kind=kind,
        node=node.id,
        thread=event.thread,
        minute=event.minute,
        turn=event.turn,
        phase=node.phase,
        weight=node.stakes * (0.5 if node.contested else 1.0),
        contested=node.contested,
        own=_own(rubric, decision, taken, _levels(done)) if marks else None,
        marks=marks,
        ratings=MappingProxyType({code: (rating.value, rating.note) for code, rating in done.items()}),
    )


def _own(rubric: Rubric, decision: ScoredDecision, taken: str, done: Mapping[str, int]) -> OptionScore:
    """What own words are worth among the criteria that the options on offer engage."""
    values: dict[Dimension, float | None] = {}
    for dimension in DIMENSIONS:
        weights = rubric.weights(dimension)
        values[dimension] = value(done, [code for code in weights if code in decision.engaged], weights)
    return OptionScore(taken, MappingProxyType(values))


def _levels(ratings: Mapping[str, Rating]) -> dict[str, int]:
    return {code: rating.value for code, rating in ratings.items()}


def _nothing() -> Mapping[Dimension, float | None]:
    return MappingProxyType({"P": None, "A": None})


def _judge(
    rubric: Rubric, options: Mapping[str, Mapping[str, int]], taken: str, done: Mapping[str, int]
) -> ScoredDecision:
    """The credit of `done` among `options`, with everything else about the decision still to be filled in."""
    values: dict[Dimension, dict[str, float | None]] = {}
    credits: dict[Dimension, float | None] = {}
    best: dict[Dimension, str] = {}
    all_engaged: list[str] = []
    for dimension in DIMENSIONS:
        weights = rubric.weights(dimension)
        criteria = engaged(options.values(), weights)
        all_engaged.extend(criteria)
        values[dimension] = {key: value(levels, criteria, weights) for key, levels in options.items()}
        mine = value(done, criteria, weights)
        credits[dimension] = credit(
            mine, list(values[dimension].values()), rubric.smallest_range, rubric.smallest_spread
        )
        best[dimension] = _best(values[dimension], taken)
    return ScoredDecision(
        kind="choice",
        node="",
        minute=0,
        turn=0,
        phase="",
        weight=1.0,
        contested=False,
        taken=taken,
        options=tuple(
            OptionScore(key, MappingProxyType({dimension: values[dimension][key] for dimension in DIMENSIONS}))
            for key in options
        ),
        credit=MappingProxyType(credits),
        best=MappingProxyType(best),
        engaged=tuple(all_engaged),
        ratings=MappingProxyType({}),
    )


def _best(values: Mapping[str, float | None], taken: str) -> str:
    """The option of the highest value; what was taken wins a tie, then file order."""
    best = max((one for one in values.values() if one is not None), default=None)
    ids = [key for key, one in values.items() if one == best]
    return taken if taken in ids or not ids else ids[0]


def _outcome(rubric: Rubric, outcomes: Mapping[str, int], code: str, taken: str, note: str = "") -> ScoredDecision:
    """A decision about one criterion whose options are the ways in which a clock or a promise can end."""
    return replace(
        _judge(rubric, {key: {code: level} for key, level in outcomes.items()}, taken, {code: outcomes[taken]}),
        ratings=MappingProxyType({code: (outcomes[taken], note)}),
    )


def _window_decisions(
    events: Sequence[Event], scenario: Scenario, rubric: Rubric, windows: Mapping[str, int]
) -> Iterator[ScoredDecision]:
    """One P6 decision per node that opened a window; a reasoned decision not to answer leaves it unscored."""
    ended = next((event.minute for event in events if isinstance(event, RunEnded)), None)
    seen: set[str] = set()
    for index, opened in enumerate(events):
        if not isinstance(opened, WindowOpened) or opened.node in seen:
            continue
        seen.add(opened.node)
        after = events[index + 1 :]
        closed = next((one for one in after if isinstance(one, WindowClosed) and one.node == opened.node), None)
        length = rubric.window(opened.severity, opened.update, windows)
        if closed is not None:
            if closed.exempt:
                continue
            minute, outcome = closed.minute, window_outcome(closed.minute - opened.minute, length)
        elif ended is not None and ended - opened.minute > 2 * length:
            minute, outcome = ended, "very-late"
        else:
            continue
        node = scenario.nodes[opened.node]
        if closed is None and opened.update:
            note = say("No update went out; the window was {length}.", length=length_of_time(length, speaking()))
        elif closed is None:
            note = say("No first word went out; the window was {length}.", length=length_of_time(length, speaking()))
        else:
            note = say(
                _WINDOW_NOTES[outcome],
                what=say("Update") if opened.update else say("First word"),
                spent=length_of_time(minute - opened.minute, speaking()),
                length=length_of_time(length, speaking()),
            )
        yield replace(
            _outcome(rubric, WINDOW_OUTCOMES, "P6", outcome, note),
            kind="window",
            node=node.id,
            thread=node.thread,
            minute=minute,
            turn=_turn_at(events, minute, "" if closed is None else closed.choice),
            phase=node.phase if opened.update else "first-words",
            weight=float(node.stakes),
        )


def window_outcome(minutes: int, length: int) -> str:
    """How a first word (or update) after `minutes` stands in a window of `length` minutes."""
    if 2 * minutes <= length:
        return "first-half"
    if minutes <= length:
        return "in-time"
    return "late" if minutes <= 2 * length else "very-late"


def _promise_decisions(events: Sequence[Event], rubric: Rubric) -> Iterator[ScoredDecision]:
    """One A7 decision per promise that was kept or fell due; one still running is unscored."""
    made = {event.promise: event for event in reversed(events) if isinstance(event, PromiseMade)}
    settled = {event.promise: event for event in events if isinstance(event, PromiseSettled)}
    for promise, event in settled.items():
        yield replace(
            _outcome(rubric, PROMISE_OUTCOMES, "A7", event.outcome, say(_PROMISE_NOTES[event.outcome])),
            kind="promise",
            node=made[promise].node if promise in made else "",
            minute=event.minute,
            phase="close",
        )


def _turn_at(events: Sequence[Event], minute: int, choice: str) -> int:
    for event in events:
        if isinstance(event, Decided) and event.minute == minute and event.choice == choice:
            return event.turn
    return 0
