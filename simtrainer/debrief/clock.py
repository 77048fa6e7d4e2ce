"""Story time in words."""

from __future__ import annotations

from datetime import datetime, timedelta

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def clock(start_at: datetime, minute: int) -> str:
    """The time of a story minute: "10:06" on the first day, "Wed 10:06" in the week after, then "14 March 10:06"."""
    moment = start_at + timedelta(minutes=minute)
    days = (moment.date() - start_at.date()).days
    time = f"{moment:%H:%M}"
    if not days:
        return time
    return f"{_DAYS[moment.weekday()]} {time}" if days < 7 else f"{moment.day} {_MONTHS[moment.month - 1]} {time}"


def date_and_time(start_at: datetime, minute: int) -> str:
    """The day and time of a story minute: "3 November 2026, 10:18"."""
    moment = start_at + timedelta(minutes=minute)
    # Names of days and months are ours: the system's locale must not decide the language of a report.
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"
