"""What a trainee chose on the brief: how to play, how ready, what worries; and how that is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from simtrainer.debrief.notes import READY_BEFORE, fear_key
from simtrainer.frozen import frozen
from simtrainer.ui.shared.tr import tr

NOT_SAID = "0"
"""Kept for a fear that was chosen without saying how strong it is."""


@frozen
class Choices:
    """How an attempt begins. `fears` are the chosen cards with a strength of 1 to 5, or None where none was given."""

    mode: str = "practise"
    pace: str = "untimed"
    extra: str = "1"
    ready: int | None = None
    fears: Mapping[str, int | None] = field(default_factory=dict[str, int | None])


def how_words(chosen: Choices) -> str:
    """Mode and pace on a line."""
    mode = {
        "shadow": tr("Shadow an expert"),
        "assessment": tr("Assessment"),
    }.get(chosen.mode, tr("Practise"))
    if chosen.pace == "untimed":
        return tr("{mode}, untimed", mode=mode)
    said = tr("{mode}, live clock ×{pace}", mode=mode, pace=chosen.pace)
    return said if chosen.extra == "1" else tr("{said}, patience ×{extra}", said=said, extra=chosen.extra)


def notes_of(chosen: Choices) -> dict[str, str]:
    """The notes that an attempt begins with, by the keys of `debrief.notes`."""
    notes = {fear_key(card, "before"): str(strength or NOT_SAID) for card, strength in chosen.fears.items()}
    if chosen.ready is not None:
        notes[READY_BEFORE] = str(chosen.ready)
    return notes


def strengths_to_keep(fears: Mapping[str, int | None]) -> tuple[str, ...]:
    """Chosen fears as the settings remember them: "robot:4"."""
    return tuple(f"{card}:{strength or NOT_SAID}" for card, strength in fears.items())


def remembered_fears(kept: Iterable[str]) -> dict[str, int | None]:
    """What `strengths_to_keep` kept; anything else is left out."""
    found: dict[str, int | None] = {}
    for word in kept:
        card, _, strength = word.rpartition(":")
        if card and len(strength) == 1 and strength in "012345":
            found[card] = int(strength) or None
    return found
