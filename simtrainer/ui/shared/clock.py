"""Story time in words: one way to write a clock, a duration and a count everywhere."""

from __future__ import annotations

from datetime import datetime, timedelta

from simtrainer import days
from simtrainer.days import short_weekday
from simtrainer.ui.shared.tr import number, tr


def clock(start_at: datetime, minute: int) -> str:
    """The story's clock at a minute since its start: "10:06", and "Wed 10:06" after the first day."""
    moment = start_at + timedelta(minutes=minute)
    return f"{moment:%H:%M}" if moment.date() == start_at.date() else f"{short_weekday(moment)} {moment:%H:%M}"


def weekday(start_at: datetime, minute: int) -> str:
    """The day of the week at a minute of the story ("Tuesday")."""
    return days.weekday(start_at + timedelta(minutes=minute))


def span(minutes: int) -> str:
    """A duration in words, short: "45 min", "1 h 18 min", "2 d 3 h"."""
    if minutes < 60:
        return tr("{n} min", n=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return tr("{h} h {m} min", h=hours, m=rest) if rest else tr("{h} h", h=hours)
    days, hours = divmod(hours, 24)
    return tr("{d} d {h} h", d=days, h=hours) if hours else tr("{d} d", d=days)


def compact(count: int) -> str:
    """A count as feeds write it: 804, 1.1k, 12k, 1.4m."""
    for size, unit in ((1_000_000, tr("{n}m")), (1_000, tr("{n}k"))):
        if count >= size:
            value = count / size
            return unit.format(n=number(value, 1) if value < 10 else round(value))
    return str(count)


def signed(number: int) -> str:
    """A change with its sign, a real minus, and ±0 for none."""
    if number == 0:
        return "±0"
    return f"+{number}" if number > 0 else f"−{-number}"
