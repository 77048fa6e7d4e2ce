"""All scenarios there are to play: the shipped ones, and those that the user wrote or was sent."""

from __future__ import annotations

from pathlib import Path

from simtrainer import paths
from simtrainer.library.cards import Card, read_cards, remembered_cards

OWN_INDEX = "cards-own.json"
"""Where the cards of own scenarios are remembered, in the user's data folder."""


def remembered(folder: Path) -> list[Card] | None:
    """What `all_cards` would give, at once, when nothing changed since it was read; else None."""
    shipped = remembered_cards(folder)
    if shipped is None or not paths.own_scenarios().is_dir():
        return shipped
    own = remembered_cards(paths.own_scenarios(), paths.user_data() / OWN_INDEX)
    return None if own is None else [*shipped, *own]


def all_cards(folder: Path) -> list[Card]:
    """The cards of a folder of scenarios, and then of the user's own; reads whatever changed."""
    shipped = read_cards(folder)
    if not paths.own_scenarios().is_dir():
        return shipped
    return [*shipped, *read_cards(paths.own_scenarios(), paths.user_data() / OWN_INDEX)]
