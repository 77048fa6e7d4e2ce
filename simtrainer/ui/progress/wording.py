"""Days, kinds and counts in words."""

from __future__ import annotations

from datetime import date

from simtrainer.ui.shared.tr import tr

KINDS = ("negative-comment", "brewing-crisis", "influencer-outreach")


def day_words(day: date, *, year: bool = True) -> str:
    """A day as it is read ("18 October 2026")."""
    return f"{day.day} {_MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def short_day(day: date) -> str:
    """A day where there is little room ("18 Oct")."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]}"


def kind_word(kind: str) -> str:
    """A kind of scenario in a word."""
    return {
        "negative-comment": tr("comment"),
        "brewing-crisis": tr("crisis"),
        "influencer-outreach": tr("outreach"),
    }.get(kind, kind.replace("-", " "))


def kind_title(kind: str) -> str:
    """A kind of scenario as the head of a column."""
    return kind_word(kind).capitalize()


def kind_icon(kind: str) -> str:
    """The icon of a kind of scenario."""
    return {
        "negative-comment": "message-square-text",
        "brewing-crisis": "siren",
        "influencer-outreach": "megaphone",
    }.get(kind, "messages-square")


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
