"""Whether the exercise will end when it was planned to, told from the time and the beats that are gone."""

from __future__ import annotations

from datetime import datetime, timedelta

from simtrainer.frozen import frozen


@frozen
class Pace:
    """Planned end, the end at this pace (None: too early to say), and how far time and story are (0 to 1)."""

    planned: datetime
    likely: datetime | None
    time_gone: float
    story_gone: float

    @property
    def late(self) -> int:
        """Minutes after the planned end, negative before it."""
        return 0 if self.likely is None else round((self.likely - self.planned).total_seconds() / 60)


def pace(began: datetime, now: datetime, minutes: int, debrief: int, beats: int, about: int) -> Pace:
    """How it goes: `beats` of `about` are decided. The debrief's minutes are added to the beats' pace."""
    planned = began + timedelta(minutes=minutes)
    gone = (now - began).total_seconds() / 60
    likely = None
    if beats and about:
        each = gone / beats
        likely = began + timedelta(minutes=each * max(about, beats) + debrief)
    return Pace(
        planned,
        likely,
        min(1.0, max(0.0, gone / minutes)) if minutes else 0.0,
        min(1.0, beats / about) if about else 0.0,
    )
