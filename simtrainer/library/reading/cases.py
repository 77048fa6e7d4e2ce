"""Reads scenarios/cases.yaml."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import cast

from simtrainer.library.cases import (
    MOVE_ROLES,
    Case,
    CaseMove,
    Cases,
    Checked,
    MoveRole,
    Polarity,
    ReserveCase,
    SourceNote,
)
from simtrainer.library.moves import Moves
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import AUDIENCES, KINDS
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

POLARITIES = ("negative", "positive")
OMITTED = "-omitted"
"""Marks a move of a reserve case whose failure was not making it."""
RESPONSIBILITIES = ("victim", "accidental", "preventable")


def read_cases(path: Path, moves: Moves, language: str = "") -> tuple[Cases | None, list[Diagnostic]]:
    """The real cases in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("version", low=1)
        types = table.texts("type_vocab")
        table.texts("audience_vocab")
        table.texts("scenario_kind_vocab")
        levels = table.texts_by_key("checked_levels")
        codes = tuple(moves.moves)
        cases: dict[str, Case] = {}
        for entry in table.tables("cases"):
            case = _case(entry, types, tuple(levels), codes)
            if case.id in cases:
                entry.wrong("id", f"The case “{case.id}” is told twice.", "Give one of them another id.")
            cases[case.id] = case
        found = Cases(
            cases=MappingProxyType(cases),
            reserve=tuple(_reserve(entry, types, codes) for entry in table.tables("reserve", ())),
            types=types,
            move_roles=MappingProxyType(table.texts_by_key("move_roles")),
            checked_levels=MappingProxyType(levels),
            scope_note=table.text("scope_note", ""),
            dated=table.text("dated", ""),
        )
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def _case(entry: Table, types: tuple[str, ...], levels: tuple[str, ...], codes: tuple[str, ...]) -> Case:
    return Case(
        id=entry.identifier("id"),
        org=entry.text("org"),
        title=entry.text("title"),
        polarity=cast("Polarity", entry.one_of("polarity", POLARITIES)),
        year=entry.integer("year", low=1990, high=2100),
        month=entry.integer("month", low=1, high=12),
        country=entry.text("country"),
        industry=entry.text("industry"),
        platforms=entry.texts("platforms"),
        types=entry.several_of("types", types),
        scct=entry.one_of("scct", RESPONSIBILITIES),
        audiences=entry.several_of("audiences", AUDIENCES),
        scenario_kinds=entry.several_of("scenario_kinds", KINDS),
        facts=entry.text("facts"),
        moves=read_move_list(entry, codes),
        outcome=entry.texts("outcome"),
        better_response=entry.text("better_response"),
        lesson=entry.text("lesson"),
        discussion=entry.text("discussion"),
        checked=_checked(entry.table("checked"), levels),
        sources=tuple(read_source(source) for source in entry.tables("sources")),
        open_matter=entry.text("open_matter", ""),
    )


def read_move_list(entry: Table, codes: tuple[str, ...]) -> tuple[CaseMove, ...]:
    """The moves of a case, as they stand in its table."""
    return tuple(
        CaseMove(
            number=move.integer("n", low=1),
            code=move.one_of("code", codes),
            role=cast("MoveRole", move.one_of("role", MOVE_ROLES)),
            what=move.text("what"),
            omitted=move.flag("omitted", False),
        )
        for move in entry.tables("moves")
    )


def _checked(table: Table, levels: tuple[str, ...]) -> Checked:
    return Checked(table.one_of("level", levels), table.texts("seen", ()), table.text("unverified", ""))


def read_source(table: Table) -> SourceNote:
    """Where a fact was read."""
    return SourceNote(table.text("publisher"), table.text("title"), table.text("date", ""), table.text("url", ""))


def _reserve(entry: Table, types: tuple[str, ...], codes: tuple[str, ...]) -> ReserveCase:
    return ReserveCase(
        id=entry.identifier("id"),
        org=entry.text("org"),
        year=entry.integer("year", low=1990, high=2100),
        country=entry.text("country"),
        types=entry.several_of("types", types),
        note=entry.text("note"),
        harm_moves=entry.several_of("harm_moves", (*codes, *(f"{code}{OMITTED}" for code in codes))),
        url=entry.text("url", ""),
    )
