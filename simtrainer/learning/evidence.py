"""Whether the evidence that a belt asks for is there at a time, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from simtrainer.frozen import frozen
from simtrainer.learning.seen import Played, Seen, moment, standing
from simtrainer.library.learning.model import Evidence, EvidenceKind, Learning
from simtrainer.library.learning.reading_programmes import EXERCISES
from simtrainer.library.rubric import Rubric
from simtrainer.say import say

COMES_AND_GOES: tuple[EvidenceKind, ...] = ("assessed", "bands", "criticals", "belt")
"""Evidence that a later run can take away again; the rest stays once it is there."""


@frozen
class Judged:
    """How evidence stands at a time. `done` of `of` are there; `by` signed the last of it, on that day."""

    done: int
    of: int
    when: datetime | None = None
    """When the last of it came to be there."""
    by: str = ""
    on: date | None = None
    left: tuple[str, ...] = ()
    """Ids of what is still to do, where it can be named: quizzes, lessons, scenarios, families, belts."""

    @property
    def met(self) -> bool:
        """Whether all of it is there."""
        return self.done >= self.of

    @property
    def far(self) -> str:
        """How far it is: "2 of 3"; "" where there is but one thing to do."""
        return say("{min} of {of}", min=min(self.done, self.of), of=self.of) if self.of > 1 else ""


@frozen
class Court:
    """What evidence is judged by. `held` says from when until when belts were held."""

    seen: Seen
    rubric: Rubric
    learning: Learning
    assessed: tuple[Played, ...]
    held: Mapping[str, tuple[datetime, datetime]]


def judge(belt: str, evidence: Evidence, court: Court, at: datetime) -> Judged:
    """How evidence for a belt stands at a time."""
    if evidence.kind == "confirmed":
        return _confirmed(belt, evidence, court, at)
    return _JUDGES[evidence.kind](evidence, court, at)


def _quiz(evidence: Evidence, court: Court, at: datetime) -> Judged:
    first: dict[str, datetime] = {}
    for result in court.seen.quizzes:
        when = moment(result.at)
        if result.passed and when is not None and when <= at:
            first.setdefault(result.quiz, when)
    return _all_of(evidence.refs, first)


def _lessons(evidence: Evidence, court: Court, at: datetime) -> Judged:
    read: dict[str, datetime] = {}
    for lesson in (court.seen.lessons or {}).values():
        when = moment(lesson.at)
        if when is not None and when <= at:
            read[lesson.lesson] = when
    if evidence.refs:
        return _all_of(evidence.refs, read)
    return _count_of(evidence.count, sorted(read.values()))


def _practised(evidence: Evidence, court: Court, at: datetime) -> Judged:
    first: dict[str, Played] = {}
    for one in court.seen.played:
        if one.finished <= at:
            first.setdefault(one.attempt.scenario, one)
    return _runs(evidence, first)


def _assessed(evidence: Evidence, court: Court, at: datetime) -> Judged:
    return _runs(evidence, standing(court.assessed, at))


def _runs(evidence: Evidence, runs: Mapping[str, Played]) -> Judged:
    """So many scenarios, and each ref (a scenario or a family) among them."""
    wanted = max(evidence.count, len(evidence.refs))
    judged, there = Judged(0, wanted, left=evidence.refs), list[Played]()
    for one in sorted(runs.values(), key=lambda one: one.finished):
        there.append(one)
        names = {name for run in there for name in (run.attempt.scenario, run.gist.kind)}
        left = tuple(ref for ref in evidence.refs if ref not in names)
        done = min(len(there), wanted - len(left))
        judged = Judged(done, wanted, judged.when or (one.finished if done >= wanted else None), left=left)
    return judged


def _bands(evidence: Evidence, court: Court, at: datetime) -> Judged:
    level, *families = evidence.refs or ("growing",)
    lowest = next((low for band, low, _label in court.rubric.bands if band == level), 0)
    good = [one for one in standing(court.assessed, at).values() if one.lower >= lowest]
    times = sorted(one.finished for one in good)
    if not families:
        return _count_of(evidence.count, times)
    left = tuple(family for family in families if family not in {one.gist.kind for one in good})
    return Judged(len(families) - len(left), len(families), times[-1] if times and not left else None, left=left)


def _criticals(evidence: Evidence, court: Court, at: datetime) -> Judged:
    runs = [one for one in court.seen.played if one.finished <= at and one.gist.read][-evidence.count :]
    crossed = [index for index, one in enumerate(runs) if one.gist.crossed]
    clean = len(runs) - (crossed[-1] + 1 if crossed else 0)
    return Judged(clean, evidence.count, runs[-1].finished if runs and clean >= evidence.count else None)


def _belt(evidence: Evidence, court: Court, at: datetime) -> Judged:
    spans = {belt: court.held[belt] for belt in evidence.refs if belt in court.held}
    return _all_of(evidence.refs, {belt: since for belt, (since, until) in spans.items() if since <= at <= until})


def _confirmed(belt: str, evidence: Evidence, court: Court, at: datetime) -> Judged:
    signed = [one for one in court.seen.confirmed if (one.belt, one.evidence) == (belt, evidence.id)]
    there = [(when, one) for one in signed if (when := moment(one.at) or _day(one.day, at)) is not None and when <= at]
    led = [when for when in court.seen.led if when <= at] if EXERCISES in evidence.refs else []
    judged = _count_of(evidence.count, sorted([*(when for when, _ in there), *led]))
    last = there[-1][1] if there else None
    if last is None:
        return judged
    return Judged(judged.done, judged.of, judged.when, last.signed_by, _date(last.day))


def _all_of(refs: tuple[str, ...], there: Mapping[str, datetime]) -> Judged:
    left = tuple(ref for ref in refs if ref not in there)
    times = [there[ref] for ref in refs if ref in there]
    return Judged(len(times), len(refs), max(times) if times and not left else None, left=left)


def _count_of(count: int, times: list[datetime]) -> Judged:
    return Judged(len(times), count, times[count - 1] if len(times) >= count else None)


def _day(text: str, at: datetime) -> datetime | None:
    found = _date(text)
    return None if found is None else datetime.combine(found, time(), at.tzinfo)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


_JUDGES: dict[EvidenceKind, Callable[[Evidence, Court, datetime], Judged]] = {
    "quiz": _quiz,
    "lessons": _lessons,
    "practised": _practised,
    "assessed": _assessed,
    "bands": _bands,
    "criticals": _criticals,
    "belt": _belt,
}
