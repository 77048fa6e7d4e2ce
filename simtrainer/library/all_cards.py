"""All scenarios there are to play: the shipped ones, and those that the user wrote or was sent."""

from __future__ import annotations

from pathlib import Path

from simtrainer import paths
from simtrainer.library.cards import Card, read_cards, remembered_cards

OWN_INDEX = "cards-own.json"
"""Where the cards of own scenarios are remembered, in the user's data folder."""


def remembered(folder: Path, language: str = "") -> list[Card] | None:
    """What `all_cards` would give, at once, when nothing changed since it was read; else None."""
    shipped = remembered_cards(folder)
    if shipped is None or not paths.own_scenarios().is_dir():
        return None if shipped is None else _within(shipped, language)
    own = remembered_cards(paths.own_scenarios(), paths.user_data() / OWN_INDEX)
    return None if own is None else _within([*shipped, *own], language)


def all_cards(folder: Path, language: str = "") -> list[Card]:
    """The cards of a folder of scenarios, and then of the user's own; reads whatever changed.

    Titles and summaries are in the language, where they are translated.
    """
    shipped = read_cards(folder)
    if not paths.own_scenarios().is_dir():
        return _within(shipped, language)
    return _within([*shipped, *read_cards(paths.own_scenarios(), paths.user_data() / OWN_INDEX)], language)


def _within(cards: list[Card], language: str) -> list[Card]:
    return [card.within(language) for card in cards] if language else cards
