"""Words that the shelves share: topics, sectors, roles, months, how something was checked."""

from __future__ import annotations

from simtrainer.days import month_name
from simtrainer.library.cases import Case, CaseMove, MoveRole
from simtrainer.library.moves import Stance
from simtrainer.ui.shared.chips import Tone
from simtrainer.ui.shared.tr import tr


def spaced(word: str) -> str:
    """A word of a vocabulary as one writes it: "slow-response" is "Slow response"."""
    known = {
        "ai-content": tr("AI content"),
        "ceo-posting": tr("CEO posting"),
        "data-breach": tr("Data breach"),
        "none": tr("Outside the theory"),
    }
    return known.get(word, word.replace("-", " ").capitalize())


def sector(case: Case) -> str:
    """The sector of a case in a word or two, for filtering."""
    return case.industry.partition(" / ")[0].strip()


def polarity_words(polarity: str) -> str:
    """Whether it went wrong or well."""
    return tr("Went wrong") if polarity == "negative" else tr("Went well")


def checked_words(level: str) -> str:
    """How a case was checked, in two words."""
    return {
        "sources": tr("Sources read"),
        "partly": tr("Partly checked"),
        "memory": tr("From memory"),
    }.get(level, spaced(level))


def checked_tone(level: str) -> tuple[Tone, str]:
    """The colour and icon of how a case was checked."""
    return {
        "sources": ("good", "circle-check"),
        "partly": ("caution", "info"),
        "memory": ("caution", "triangle-alert"),
    }.get(level, ("neutral", "info"))  # type: ignore[return-value]


def role_words(role: MoveRole) -> tuple[str, Tone, str]:
    """What part a move had: words, colour, icon."""
    looks: dict[MoveRole, tuple[str, Tone, str]] = {
        "harm": (tr("made it worse"), "risk", "trending-down"),
        "repair": (tr("helped"), "good", "sprout"),
        "neutral": (tr("neither"), "neutral", "minus"),
    }
    return looks[role]


def stance_words(stance: Stance) -> tuple[str, Tone, str]:
    """How a kind of move counts when nothing overrides it: words, colour, icon."""
    looks: dict[Stance, tuple[str, Tone, str]] = {
        "helpful": (tr("usually helps"), "good", "sprout"),
        "harmful": (tr("usually harms"), "risk", "trending-down"),
        "contextual": (tr("depends"), "caution", "scale"),
    }
    return looks[stance]


def move_title(move: CaseMove, label: str) -> str:
    """A move of a case in words; one that was left undone says so."""
    return tr("Left undone: {move}", move=label) if move.omitted else label


def count_moves(count: int) -> str:
    """How many moves."""
    return tr("1 move") if count == 1 else tr("{n} moves", n=count)


def month_and_year(case: Case) -> str:
    """When it was."""
    return f"{month_name(case.month)} {case.year}" if case.month else str(case.year)
