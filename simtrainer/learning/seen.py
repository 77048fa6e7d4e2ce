"""What the records say about somebody, read once, as belts and programmes look at it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from simtrainer.frozen import frozen
from simtrainer.learning.gists import Gist, counted_attempts, gists
from simtrainer.records.exercises import ExerciseRecords
from simtrainer.records.learning import Confirmation, LearningRecords, LessonRead, QuizResult
from simtrainer.records.store import Attempt, Store

ASSESSMENT, SHADOW = "assessment", "shadow"
STANDS = 3
"""Of so many of the last assessed runs of a scenario the best stands."""
AGAIN_AFTER = timedelta(hours=24)
"""After an assessed run the next of that scenario counts only when it is begun this much later."""


@frozen
class Played:
    """A finished attempt, what it came to, and when it was begun and finished."""

    attempt: Attempt
    gist: Gist
    begun: datetime
    finished: datetime

    @property
    def lower(self) -> float:
        """The lower of its two scores, -1 where one is missing."""
        return min(-1.0 if one is None else one for one in (self.attempt.policy, self.attempt.authenticity))

    @property
    def both(self) -> float:
        """Its scores together, to tell equal lower ones apart."""
        return (self.attempt.policy or 0.0) + (self.attempt.authenticity or 0.0)


@frozen
class Seen:
    """Everything, each list in order of time."""

    played: tuple[Played, ...] = ()
    quizzes: tuple[QuizResult, ...] = ()
    lessons: Mapping[str, LessonRead] | None = None
    answered: tuple[datetime, ...] = ()
    """When refresher cards were answered."""
    confirmed: tuple[Confirmation, ...] = ()
    led: tuple[datetime, ...] = ()
    """When rooms that one led ended."""
    ticks: Mapping[tuple[str, str], str] | None = None
    watched: Mapping[str, datetime] | None = None
    """Scenario -> when an expert was watched in it to the end."""
    rooms: Mapping[str, datetime] | None = None
    """Scenario -> when a room that one led through it ended."""

    @classmethod
    def read(cls, store: Store) -> Seen:
        """What a records file says; attempts that weren't counted yet (`gists`) count as far as their scores go."""
        records = LearningRecords(store)
        counted = gists(records)
        found: list[Played] = []
        for attempt in reversed(counted_attempts(store)):
            begun, finished = moment(attempt.started), moment(attempt.finished or "")
            if begun is not None and finished is not None:
                found.append(Played(attempt, counted.get(attempt.id, Gist(read=False)), begun, finished))
        rooms = _times((one.scenario, one.finished) for one in ExerciseRecords(store).all())
        shadowed = (one for one in store.attempts() if one.mode == SHADOW)
        reviews = (moment(one.at) for one in records.reviews() if one.during == "refresher")
        return cls(
            played=tuple(found),
            quizzes=tuple(records.quizzes()),
            lessons=records.lessons(),
            answered=tuple(one for one in reviews if one is not None),
            confirmed=tuple(records.confirmations()),
            led=tuple(sorted(when for whens in rooms.values() for when in whens)),
            ticks=records.ticks(),
            watched={
                name: whens[0] for name, whens in _times((one.scenario, one.finished) for one in shadowed).items()
            },
            rooms={name: whens[0] for name, whens in rooms.items()},
        )

    def assessed(self) -> tuple[Played, ...]:
        """The assessed runs that count: whole ones, and of each scenario none begun within 24 hours of the last."""
        last: dict[str, datetime] = {}
        found: list[Played] = []
        for one in self.played:
            scenario = one.attempt.scenario
            if one.attempt.mode != ASSESSMENT or one.attempt.parent is not None or one.lower < 0:
                continue
            if scenario in last and one.begun - last[scenario] < AGAIN_AFTER:
                continue
            last[scenario] = one.finished
            found.append(one)
        return tuple(found)


def standing(assessed: Iterable[Played], at: datetime) -> dict[str, Played]:
    """Scenario -> the run that stands at a time: the best of the last three."""
    by_scenario: dict[str, list[Played]] = {}
    for one in assessed:
        if one.finished <= at:
            by_scenario.setdefault(one.attempt.scenario, []).append(one)
    return {
        scenario: max(runs[-STANDS:], key=lambda one: (one.lower, one.both)) for scenario, runs in by_scenario.items()
    }


def again_from(seen: Seen, scenario: str) -> datetime | None:
    """When an assessed run of a scenario may be begun that counts; None when it always may."""
    runs = [one for one in seen.assessed() if one.attempt.scenario == scenario]
    return runs[-1].finished + AGAIN_AFTER if runs else None


def _times(finished: Iterable[tuple[str, str | None]]) -> dict[str, list[datetime]]:
    """Scenario -> when it was finished, the earliest first."""
    found: dict[str, list[datetime]] = {}
    for scenario, text in finished:
        when = moment(text or "")
        if when is not None:
            found[scenario] = sorted([*found.get(scenario, []), when])
    return found


def moment(text: str) -> datetime | None:
    """A time as it is kept; None when it can't be read."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found
