"""Watching an expert: the best known line through a scenario, taken one decision at a time on somebody's run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from simtrainer.debrief.plan_player import Player
from simtrainer.engine.events import Decided, Event, WentSilent
from simtrainer.engine.run import CannotDo, Run
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.plans import PlanStep, parse_plan, read_plan

MOST_STEPS = 2_000
"""Acts of one expert, beyond which the story is taken to go round."""


@frozen
class Ahead:
    """What the expert does next. `choice` is "" where she leaves the decision to its silence."""

    node: str
    choice: str
    steps: tuple[PlanStep, ...]
    """Everything she does up to and including that decision."""


def line_of(
    file: Path, scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], seconds: float | None = None
) -> tuple[PlanStep, ...]:
    """The best line: the plan beside the scenario, else the one a search found before; empty when neither is there.

    `seconds` is how long that search was allowed to take (see `scoring.ranges`).
    """
    beside = file.with_name(f"{file.stem}.best.plan")
    if beside.is_file():
        plan = read_plan(beside)
        if not plan.broken:
            return _acts(plan.steps)
    from simtrainer.scoring.ranges import known_ranges

    known = known_ranges(scenario, rubric, windows, seconds=seconds)
    if known is None or known.best is None:
        return ()
    return _acts(parse_plan(known.best.plan).steps)


class Expert:
    """Knows where on her line a run is. The run is somebody else's: she says what to do on it, and does it when told.

    Where her line ends before the story does, she lets time pass.
    """

    def __init__(self, line: Sequence[PlanStep], library: Library, organisation: Organisation) -> None:
        self._line = tuple(line)
        self._library = library
        self._organisation = organisation
        self._done = 0

    def follow(self, run: Run) -> bool:
        """Find the place on the line of a run that she played so far; False when it went another way."""
        fresh = run.rewind(0)
        self._done = 0
        while len(fresh.actions) < len(run.actions):
            try:
                self.take(fresh, self._next(fresh))
            except CannotDo:
                return False
        return fresh.actions == run.actions

    def ends(self, run: Run) -> bool:
        """Whether the line can be walked from here to the end of the story; nothing is changed."""
        copy, done = run.rewind(len(run.actions)), self._done
        try:
            for _ in range(MOST_STEPS):
                if copy.finished:
                    return True
                self.take(copy, self._next(copy))
            return False
        except CannotDo:
            return False
        finally:
            self._done = done

    def ahead(self, run: Run) -> Ahead | None:
        """Her next decision, None when there is none before the story ends; nothing is changed."""
        copy, done = run.rewind(len(run.actions)), self._done
        steps: list[PlanStep] = []
        try:
            while not copy.finished and len(steps) < MOST_STEPS:
                step = self._next(copy)
                steps.append(step)
                turn = turn_in(self.take(copy, step))
                if turn is not None:
                    return Ahead(turn.node, turn.choice if isinstance(turn, Decided) else "", tuple(steps))
            return None
        except CannotDo:
            return None
        finally:
            self._done = done

    def take(self, run: Run, step: PlanStep) -> list[Event]:
        """Do a step of hers on a run; the events it caused. CannotDo when the story doesn't allow it."""
        before = len(run.events)
        Player(run, self._library, self._organisation).take(step)
        self._done += 1
        return run.events[before:]

    def step(self, run: Run) -> list[Event]:
        """Do her next step on a run; the events it caused. CannotDo as for `take`."""
        return self.take(run, self._next(run))

    def _next(self, run: Run) -> PlanStep:
        if self._done < len(self._line):
            return self._line[self._done]
        return PlanStep("wait", 0, "wait", minutes=run.wait_span(60))


def turn_in(events: Sequence[Event]) -> Decided | WentSilent | None:
    """The first decision or silence among events."""
    return next((event for event in events if isinstance(event, Decided | WentSilent)), None)


def _acts(steps: Sequence[PlanStep]) -> tuple[PlanStep, ...]:
    return tuple(step for step in steps if step.kind not in ("expect", "inject"))
