"""Reads scenarios/fears.yaml."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from simtrainer.library.fears import FearCard, FearCards
from simtrainer.library.reading.organisations import CRITERIA
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.reader import open_table

FORMAT = 1


def read_fears(path: Path, language: str = "") -> tuple[FearCards | None, list[Diagnostic]]:
    """The fear cards in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-fears", low=FORMAT, high=FORMAT)
        cards: dict[str, FearCard] = {}
        for entry in table.tables("fears", owner="a fear card"):
            card = FearCard(
                id=entry.identifier("id"),
                text=entry.text("text"),
                criterion=entry.one_of("criterion", ("", *CRITERIA), default=""),
                ask=entry.texts("ask", ()),
                case=entry.text("case", ""),
                node=entry.text("node", ""),
            )
            if card.node and not (card.scenario and card.beat):
                entry.wrong("node", f"“{card.node}” doesn't name a beat.", "Write it as scenario/node.")
            if card.id in cards:
                entry.wrong("id", f"The fear card “{card.id}” is written twice.", "Keep one of them.")
            cards[card.id] = card
        found = FearCards(MappingProxyType(cards))
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics
