"""Story time in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from simtrainer.days import day_and_month, long_time, short_weekday


def clock(start_at: datetime, minute: int) -> str:
    """The time of a story minute: "10:06" on the first day, "Wed 10:06" in the week after, then "14 March 10:06"."""
    moment = start_at + timedelta(minutes=minute)
    days = (moment.date() - start_at.date()).days
    time = f"{moment:%H:%M}"
    if not days:
        return time
    return f"{short_weekday(moment)} {time}" if days < 7 else f"{day_and_month(moment)} {time}"


def date_and_time(start_at: datetime, minute: int) -> str:
    """The day and time of a story minute: "3 November 2026, 10:18"."""
    return long_time(start_at + timedelta(minutes=minute))
