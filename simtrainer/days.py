"""Days and months in words: ours, since the system's locale must not decide the language of a page."""

from __future__ import annotations

from datetime import date, datetime

from simtrainer.say import later, say

_WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)
_SHORT_WEEKDAYS = (
    later("Mon"),
    later("Tue"),
    later("Wed"),
    later("Thu"),
    later("Fri"),
    later("Sat"),
    later("Sun"),
)
_MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
_SHORT_MONTHS = (
    later("Jan"),
    later("Feb"),
    later("Mar"),
    later("Apr"),
    later("May"),
    later("Jun"),
    later("Jul"),
    later("Aug"),
    later("Sep"),
    later("Oct"),
    later("Nov"),
    later("Dec"),
)


def weekday(day: date) -> str:
    """Its day of the week: "Tuesday"."""
    return say(_WEEKDAYS[day.weekday()])


def short_weekday(day: date) -> str:
    """Its day of the week where there is little room: "Tue"."""
    return say(_SHORT_WEEKDAYS[day.weekday()])


def month_name(number: int) -> str:
    """The name of a month, from 1."""
    return say(_MONTHS[number - 1])


def day_and_month(day: date) -> str:
    """A day of this year: "18 October"."""
    return say("{day} {month}", day=day.day, month=month_name(day.month))


def long_day(day: date) -> str:
    """A day in full: "18 October 2026"."""
    return say("{day} {month} {year}", day=day.day, month=month_name(day.month), year=day.year)


def short_day(day: date) -> str:
    """A day where there is little room: "18 Oct"."""
    return say("{day} {month}", day=day.day, month=say(_SHORT_MONTHS[day.month - 1]))


def short_day_and_year(day: date) -> str:
    """A day where there is little room, with its year: "18 Oct 2026"."""
    return say("{day} {month} {year}", day=day.day, month=say(_SHORT_MONTHS[day.month - 1]), year=day.year)


def long_time(moment: datetime) -> str:
    """A day in full and the time: "18 October 2026, 10:18"."""
    return f"{long_day(moment)}, {moment:%H:%M}"


def short_time(moment: datetime, *, year: bool = False) -> str:
    """A day and the time where there is little room: "18 Oct, 10:18"."""
    return f"{short_day_and_year(moment) if year else short_day(moment)}, {moment:%H:%M}"
