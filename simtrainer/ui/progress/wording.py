"""Days, kinds and counts in words."""

from __future__ import annotations

from datetime import date

from simtrainer import days
from simtrainer.ui.shared.tr import capital, tr

KINDS = ("negative-comment", "brewing-crisis", "influencer-outreach")


def day_words(day: date, *, year: bool = True) -> str:
    """A day as it is read ("18 October 2026")."""
    return days.long_day(day) if year else days.day_and_month(day)


def short_day(day: date) -> str:
    """A day where there is little room ("18 Oct")."""
    return days.short_day(day)


def kind_word(kind: str) -> str:
    """A kind of scenario in a word."""
    return {
        "negative-comment": tr("comment"),
        "brewing-crisis": tr("crisis"),
        "influencer-outreach": tr("outreach"),
    }.get(kind, kind.replace("-", " "))


def kind_title(kind: str) -> str:
    """A kind of scenario as the head of a column."""
    return capital(kind_word(kind))


def kind_icon(kind: str) -> str:
    """The icon of a kind of scenario."""
    return {
        "negative-comment": "message-square-text",
        "brewing-crisis": "siren",
        "influencer-outreach": "megaphone",
    }.get(kind, "messages-square")
