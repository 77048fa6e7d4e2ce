"""Belts: what somebody holds, since when and until when, and what each still asks for; all of it from the records.

A belt is earned at the first moment at which all its evidence was there, and lasts some months. Cards and one assessed
run in that time refresh it; after it has run out, they bring it back.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import datetime

from simtrainer.frozen import frozen
from simtrainer.learning.evidence import COMES_AND_GOES, Court, Judged, judge
from simtrainer.learning.seen import Played, Seen
from simtrainer.library.learning.model import Belt, Evidence, Learning
from simtrainer.library.rubric import Rubric
from simtrainer.say import say

CARDS = 10
"""So many refresher cards, with one assessed run, refresh a belt."""


@frozen
class EvidenceStanding:
    """Evidence and how it stands."""

    evidence: Evidence
    judged: Judged

    @property
    def met(self) -> bool:
        """Whether it is there."""
        return self.judged.met


@frozen
class Refreshing:
    """How far it is with refreshing a belt: cards answered of those needed, and whether an assessed run was made."""

    cards: int
    run: bool
    needed: int = CARDS

    @property
    def missing(self) -> str:
        """What is left of it, in words; "" for nothing."""
        count = self.needed - self.cards
        cards = say("one more card") if count == 1 else say("{n} more cards", n=count) if count > 0 else ""
        run = "" if self.run else say("one assessed run")
        return say("{cards} and {run}", cards=cards, run=run) if cards and run else cards or run


@frozen
class BeltStanding:
    """A belt and how somebody stands to it. `since` and `until` stay after it has run out (`lapsed`)."""

    belt: Belt
    evidence: tuple[EvidenceStanding, ...]
    since: datetime | None = None
    until: datetime | None = None
    lapsed: bool = False
    refreshing: Refreshing | None = None
    """How far it is with the next refreshing; None where the belt was never held."""

    @property
    def held(self) -> bool:
        """Whether it is held now."""
        return self.since is not None and not self.lapsed

    @property
    def met(self) -> int:
        """How many things it asks for are there."""
        return sum(one.met for one in self.evidence)

    @property
    def left(self) -> tuple[EvidenceStanding, ...]:
        """What it still asks for."""
        return tuple(one for one in self.evidence if not one.met)

    @property
    def missing(self) -> str:
        """What is missing, in a few words; "" while it is held."""
        if self.held:
            return ""
        if self.lapsed and self.refreshing is not None:
            return say("To hold it again: {missing}", missing=self.refreshing.missing)
        left = self.left
        return left[0].evidence.text if len(left) == 1 else say("{n} steps to go", n=len(left))

    @property
    def opens(self) -> str:
        """What it opens."""
        return self.belt.opens


def belts(seen: Seen, learning: Learning, rubric: Rubric, now: datetime) -> list[BeltStanding]:
    """All belts and pins in their order, as they stand now."""
    assessed = seen.assessed()
    held: dict[str, tuple[datetime, datetime]] = {}
    found: list[BeltStanding] = []
    for belt in learning.belts:
        standing = _standing(belt, Court(seen, rubric, learning, assessed, dict(held)), now)
        if standing.since is not None and standing.until is not None:
            held[belt.id] = (standing.since, standing.until)
        found.append(standing)
    return found


def highest(standings: Iterable[BeltStanding]) -> BeltStanding | None:
    """The highest belt of the ladder that is held."""
    held = [one for one in standings if one.held and not one.belt.pin]
    return held[-1] if held else None


def next_belt(standings: Iterable[BeltStanding]) -> BeltStanding | None:
    """The first belt of the ladder that isn't held."""
    return next((one for one in standings if not one.held and not one.belt.pin), None)


def _standing(belt: Belt, court: Court, now: datetime) -> BeltStanding:
    since = _earned(belt, court, now)
    at = since or now
    evidence = tuple(EvidenceStanding(one, judge(belt.id, one, court, at)) for one in belt.evidence)
    if since is None:
        return BeltStanding(belt, evidence)
    until, refreshing = _refreshed(belt, since, court, now)
    return BeltStanding(belt, evidence, since, until, until < now, refreshing)


def _earned(belt: Belt, court: Court, now: datetime) -> datetime | None:
    """When all evidence was there for the first time; None when it never was."""
    lasting = [one for one in belt.evidence if one.kind not in COMES_AND_GOES]
    passing = [one for one in belt.evidence if one.kind in COMES_AND_GOES]
    judged = [judge(belt.id, one, court, now) for one in lasting]
    if not all(one.met for one in judged):
        return None
    times = [one.when for one in judged if one.when is not None]
    runs = [one.finished for one in court.seen.played if one.finished <= now]
    others = [since for since, _ in court.held.values()]
    first = max(times, default=min([*runs, *others], default=now))
    moments = sorted({first, *(one for one in [*runs, *others] if one >= first)})
    return next((at for at in moments if all(judge(belt.id, one, court, at).met for one in passing)), None)


def _refreshed(belt: Belt, since: datetime, court: Court, now: datetime) -> tuple[datetime, Refreshing]:
    """Until when a belt earned at a time lasts, and how far it is with refreshing it again."""
    lowest = next((low for band, low, _label in court.rubric.bands if band == "growing"), 0)
    runs = [one for one in court.assessed if _counts(one, lowest)]
    begun, until = since, months_later(since, belt.months)
    while True:
        run = next((one.finished for one in runs if begun < one.finished <= now), None)
        cards = [one for one in court.seen.answered if begun < one <= now]
        done = Refreshing(min(len(cards), CARDS), run is not None)
        if run is None or len(cards) < CARDS:
            return until, done
        begun = max(run, cards[CARDS - 1])
        until = months_later(begun, belt.months)


def _counts(run: Played, lowest: float) -> bool:
    """Whether an assessed run refreshes a belt: at least Growing on both dials, and no critical line left open."""
    return run.lower >= lowest and not run.gist.crossed


def months_later(moment: datetime, months: int) -> datetime:
    """The same day some months later, the month's last where it hasn't as many days."""
    year, month = divmod(moment.month - 1 + months, 12)
    year, month = moment.year + year, month + 1
    return moment.replace(year=year, month=month, day=min(moment.day, calendar.monthrange(year, month)[1]))


def scenarios_behind(standing: BeltStanding, played: Sequence[Played]) -> tuple[tuple[str, str], ...]:
    """(title, version) of the scenarios that were played for a belt by the day it was earned, each once, by title."""
    if standing.since is None:
        return ()
    found = {one.attempt.title: one.attempt.digest[:8] for one in played if one.finished <= standing.since}
    return tuple(sorted(found.items()))
