"""Days, kinds and steps in words."""

from __future__ import annotations

from datetime import date

from simtrainer import days
from simtrainer.library.learning.model import Step, StepKind
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


def step_words(kind: StepKind) -> str:
    """What a step of a programme is, in a word."""
    return {
        "lesson": tr("Lesson"),
        "scenario": tr("Scenario"),
        "quiz": tr("Quiz"),
        "talk": tr("Talk about it"),
    }[kind]


def step_icon(kind: StepKind) -> str:
    """The icon of a kind of step."""
    return {"lesson": "book-open-text", "scenario": "messages-square", "quiz": "list-checks", "talk": "users"}[kind]


def mode_words(step: Step) -> str:
    """How a scenario of a programme is played."""
    return {
        "practise": tr("to practise"),
        "shadow": tr("watching an expert"),
        "assessment": tr("as an assessment"),
        "room": tr("with a room"),
    }.get(step.mode, "")


def minutes_words(minutes: int) -> str:
    """A length in words."""
    return tr("1 minute") if minutes == 1 else tr("{n} minutes", n=minutes)
