"""How far somebody is: programmes step by step, attempts over time, criteria by kind of story, readiness and score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from simtrainer.debrief.notes import READY_BEFORE, TraineeNotes
from simtrainer.frozen import frozen
from simtrainer.learning.seen import ASSESSMENT, SHADOW, Seen, moment
from simtrainer.library.learning.model import Learning, Programme, Step
from simtrainer.records.learning import LearningRecords
from simtrainer.scenario.model import KINDS

LAST = 5
"""The mean of a criterion is over so many of the last attempts at a kind of story."""
ROOM = "room"


@frozen
class StepProgress:
    """A step and when it was done (None: not yet). `key` is under which a tick by hand is kept."""

    step: Step
    key: str
    done: datetime | None
    by_hand: bool
    """Only a tick can say that it was done: something to talk about, or a session in a room that others led."""


@frozen
class ProgrammeProgress:
    """A programme and how far it is."""

    programme: Programme
    sections: tuple[tuple[str, tuple[StepProgress, ...]], ...]

    @property
    def steps(self) -> tuple[StepProgress, ...]:
        """All steps in order."""
        return tuple(step for _, steps in self.sections for step in steps)

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(step.done is not None for step in self.steps)

    @property
    def next(self) -> StepProgress | None:
        """The first step that isn't done; None when all are."""
        return next((step for step in self.steps if step.done is None), None)

    @property
    def minutes_left(self) -> int:
        """How long the steps take that aren't done."""
        return sum(step.step.minutes for step in self.steps if step.done is None)


@frozen
class Point:
    """A finished attempt as a point of the chart. `ready` is how ready they felt before, 1 to 5, None if not said."""

    attempt: str
    at: datetime
    scenario: str
    title: str
    kind: str
    """The scenario's kind, "" where the story has gone."""
    policy: float
    authenticity: float
    assessed: bool
    ready: int | None = None


@frozen
class Calibrated:
    """Attempts before which somebody said how ready they were: those that scored below and above what they felt."""

    points: tuple[Point, ...]
    below: int = 0
    above: int = 0

    @property
    def mostly(self) -> str:
        """The kind of story in which they felt readier than they scored most often, "" for none."""
        kinds = [one.kind for one in self.points if one.kind and _lower(one) < expected(one.ready or 0)]
        return max(kinds, key=kinds.count) if kinds else ""


def programmes(seen: Seen, learning: Learning) -> list[ProgrammeProgress]:
    """All programmes in the order of their files."""
    return [programme_progress(one, seen) for one in learning.programmes.values()]


def programme_progress(programme: Programme, seen: Seen) -> ProgrammeProgress:
    """How far a programme is. A step is done by what the records say, or by a tick."""
    sections: list[tuple[str, tuple[StepProgress, ...]]] = []
    count = 0
    for section in programme.sections:
        steps: list[StepProgress] = []
        for step in section.steps:
            key = step_key(step, count)
            ticked, told = moment((seen.ticks or {}).get((programme.id, key), "")), _done(step, seen)
            # What the records tell can't be taken back by a tick.
            by_hand = step.kind == "talk" or (step.mode == ROOM and told is None)
            steps.append(StepProgress(step, key, ticked or told, by_hand))
            count += 1
        sections.append((section.title, tuple(steps)))
    return ProgrammeProgress(programme, tuple(sections))


def step_key(step: Step, number: int) -> str:
    """What a step is called where its tick is kept; a talk has no id of its own, so it goes by its place."""
    return f"talk/{number}" if step.kind == "talk" else f"{step.kind}/{step.ref}/{step.mode}".rstrip("/")


def points(seen: Seen, notes: Mapping[str, str] | None = None) -> tuple[Point, ...]:
    """Every scored attempt in order of time; `notes` are attempt -> readiness as `LearningRecords.noted` has them."""
    found: list[Point] = []
    for one in seen.played:
        attempt = one.attempt
        if attempt.policy is None or attempt.authenticity is None:
            continue
        ready = TraineeNotes.read({READY_BEFORE: (notes or {}).get(attempt.id, "")}).ready_before
        found.append(
            Point(
                attempt.id, one.finished, attempt.scenario, attempt.title, one.gist.kind, attempt.policy,
                attempt.authenticity, attempt.mode == ASSESSMENT, ready,
            )
        )  # fmt: skip
    return tuple(found)


def readiness(records: LearningRecords) -> dict[str, str]:
    """Attempt -> how ready somebody said they were before it."""
    return records.noted(READY_BEFORE)


def calibration(shown: Iterable[Point]) -> Calibrated:
    """How well readiness and score went together: above the line one scored better than one felt."""
    told = tuple(one for one in shown if one.ready is not None)
    below = sum(_lower(one) < expected(one.ready or 0) for one in told)
    return Calibrated(told, below, len(told) - below)


def expected(ready: int) -> float:
    """The score that a feeling of readiness stands for: 1 is 20, 5 is 100."""
    return 20.0 * ready


def criteria_by_kind(seen: Seen) -> dict[str, dict[str, float]]:
    """Criterion -> kind of story -> mean of the last five attempts at it, 0 to 100; what wasn't seen is left out."""
    found: dict[str, dict[str, float]] = {}
    for kind in KINDS:
        values: dict[str, list[float]] = {}
        last = [one.gist for one in seen.played if one.gist.kind == kind and one.gist.criteria][-LAST:]
        for gist in last:
            for code, mean in gist.criteria.items():
                values.setdefault(code, []).append(mean)
        for code, means in values.items():
            found.setdefault(code, {})[kind] = 100 * sum(means) / len(means)
    return found


def _done(step: Step, seen: Seen) -> datetime | None:
    """When the records say a step was done, None when they don't."""
    match step.kind:
        case "lesson":
            read = (seen.lessons or {}).get(step.ref)
            return moment(read.at) if read is not None else None
        case "quiz":
            passed = (moment(one.at) for one in seen.quizzes if one.quiz == step.ref and one.passed)
            return next((one for one in passed if one is not None), None)
        case "scenario" if step.mode in (ROOM, SHADOW):
            return ((seen.rooms if step.mode == ROOM else seen.watched) or {}).get(step.ref)
        case "scenario":
            mode = step.mode
            runs = (one for one in seen.played if one.attempt.scenario == step.ref)
            # Whoever was assessed in a story has practised it, too; the other way round not.
            fit = (one for one in runs if mode != ASSESSMENT or one.attempt.mode == ASSESSMENT)
            return next((one.finished for one in fit), None)
        case _:
            return None


def _lower(point: Point) -> float:
    return min(point.policy, point.authenticity)
