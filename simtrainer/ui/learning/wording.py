"""Words and icons for cards and steps."""

from __future__ import annotations

from simtrainer.library.learning.model import CardKind, Step, StepKind
from simtrainer.ui.shared.tr import tr


def kind_words(kind: CardKind) -> str:
    """What a card asks for, in words."""
    return {
        "fork": tr("Which way?"),
        "triage": tr("What is this, and whose?"),
        "spot": tr("Spot it"),
        "rewrite": tr("Say it better"),
        "case": tr("From a real case"),
        "contact": tr("Whom do you call?"),
        "policy": tr("The rule behind it"),
    }[kind]


def kind_icon(kind: CardKind) -> str:
    """The icon of a kind of card."""
    return {
        "fork": "split",
        "triage": "target",
        "spot": "eye",
        "rewrite": "pen-line",
        "case": "book-open-text",
        "contact": "phone",
        "policy": "shield-check",
    }[kind]


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
