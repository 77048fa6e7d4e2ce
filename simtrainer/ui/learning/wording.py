"""Words and icons for cards."""

from __future__ import annotations

from simtrainer.library.learning.model import CardKind
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
