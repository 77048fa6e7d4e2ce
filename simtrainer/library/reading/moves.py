"""Reads scenarios/moves.yaml."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import Literal, cast

from simtrainer.library.moves import STANCES, CrisisType, Move, Moves, Stance
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

TIERS = ("core", "extended")
POSTURES = ("none", "instructing", "adjusting", "deny", "diminish", "rebuild", "bolster")


def read_moves(path: Path, language: str = "") -> tuple[Moves | None, list[Diagnostic]]:
    """The vocabulary of moves in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("version", low=1)
        # The rules of comparison are implemented in debrief.alignment; here they are prose for people.
        table.skip("alignment")
        families = table.texts_by_key("families")
        moves: dict[str, Move] = {}
        entries: list[tuple[Table, Move]] = []
        for entry in table.tables("moves", owner="a move"):
            move = _move(entry, families)
            if move.code in moves:
                entry.wrong("code", f"The move “{move.code}” is defined twice.", "Keep one of them.")
            moves[move.code] = move
            entries.append((entry, move))
        for entry, move in entries:
            for near in move.near:
                if near not in moves:
                    entry.note("SIM212", "near", id=near, hint=did_you_mean(near, moves))
        crisis = table.table("crisis_types")
        found = Moves(
            moves=MappingProxyType(moves),
            families=MappingProxyType(families),
            postures=MappingProxyType(table.texts_by_key("scct_legend")),
            crisis_types=MappingProxyType(_crisis_types(crisis)),
            modifiers=crisis.text("modifiers", ""),
            dated=table.text("dated", ""),
            language=language,
        )
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def _move(entry: Table, families: dict[str, str]) -> Move:
    return Move(
        code=entry.identifier("code"),
        label=entry.text("label"),
        family=entry.one_of("family", tuple(families)),
        tier=cast("Literal['core', 'extended']", entry.one_of("tier", TIERS)),
        stance=cast("Stance", entry.one_of("stance", STANCES)),
        scct=entry.one_of("scct", POSTURES),
        policy=entry.integer("policy", low=-2, high=2),
        authenticity=entry.integer("authenticity", low=-2, high=2),
        definition=entry.text("definition"),
        example=entry.text("example"),
        near=MappingProxyType(entry.numbers_by_key("near", low=0, high=1)),
        flips=entry.text("flips", ""),
    )


def _crisis_types(table: Table) -> dict[str, CrisisType]:
    return {
        name: CrisisType(name, entry.text("responsibility"), entry.text("examples"), entry.text("baseline"))
        for name, entry in table.tables_by_key(but=("modifiers",)).items()
    }
