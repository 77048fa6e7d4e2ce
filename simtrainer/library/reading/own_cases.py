"""Reads the user's own incidents: a file each, beside the shipped cases. A broken one is told and left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import cast

from simtrainer.library.cases import Case, Cases, Checked, Polarity
from simtrainer.library.files import yaml_files
from simtrainer.library.moves import Moves
from simtrainer.library.reading.cases import POLARITIES, RESPONSIBILITIES, read_move_list, read_source
from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity
from simtrainer.scenario.model import AUDIENCES, KINDS
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

FORMAT = 1
FROM_MEMORY = "memory"
LEVELS: Mapping[str, str] = MappingProxyType(
    {
        "sources": "Key facts were read in the sources listed.",
        "partly": "Core facts were read in the sources; the rest was not checked.",
        FROM_MEMORY: "Told from memory by people who were there; nobody has checked it.",
    }
)
"""How an own case may be checked, in words."""


def with_own_cases(cases: Cases, folder: Path, moves: Moves) -> Cases:
    """The cases with those of a folder after them; files that can't be used are in `faults`."""
    found = dict(cases.cases)
    faults: dict[Path, tuple[Diagnostic, ...]] = {}
    for path in own_case_files(folder):
        case, diagnostics = read_own_case(path, moves, cases.types)
        errors = tuple(one for one in diagnostics if one.severity is Severity.ERROR)
        if case is not None and case.id in found:
            errors = (_twice(path, case.id),)
        if case is None or errors:
            faults[path] = errors
        else:
            found[case.id] = case
    if len(found) == len(cases.cases) and not faults:
        return cases
    return replace(
        cases,
        cases=MappingProxyType(found),
        checked_levels=MappingProxyType({**LEVELS, **cases.checked_levels}),
        faults=MappingProxyType(faults),
    )


def own_case_files(folder: Path) -> list[Path]:
    """The files of own cases in a folder, by name; none when there is no such folder."""
    return sorted(path for path in yaml_files(folder) if path.is_file() and not path.name.startswith("."))


def read_own_case(path: Path, moves: Moves, types: tuple[str, ...]) -> tuple[Case | None, list[Diagnostic]]:
    """The case in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-case", low=FORMAT, high=FORMAT)
        case = _case(table, moves, types)
        if "moves" in table and not case.moves:
            table.wrong("moves", "A case needs at least one move.", "Say what was done, in order.")
        if "types" in table and not case.types:
            table.wrong("types", "A case needs a topic.", f"Name one or more of: {', '.join(types)}.")
        diagnostics = document.finish()
        return (None if document.broken else case), diagnostics


def _case(table: Table, moves: Moves, types: tuple[str, ...]) -> Case:
    checked = table.table("checked")
    return Case(
        id=table.identifier("id"),
        org=table.text("org"),
        title=table.text("title"),
        polarity=cast("Polarity", table.one_of("polarity", POLARITIES, default="negative")),
        year=table.integer("year", low=1990, high=2100),
        month=table.integer("month", 0, low=1, high=12),
        country=table.text("country", ""),
        industry=table.text("industry"),
        platforms=table.texts("platforms", ()),
        types=table.several_of("types", types),
        scct=table.one_of("scct", RESPONSIBILITIES, default=""),
        audiences=table.several_of("audiences", AUDIENCES, ()),
        scenario_kinds=table.several_of("scenario_kinds", KINDS, KINDS),
        facts=table.text("facts"),
        moves=read_move_list(table, tuple(moves.moves)),
        outcome=table.texts("outcome", ()),
        better_response=table.text("better_response", ""),
        lesson=table.text("lesson"),
        discussion=table.text("discussion", ""),
        checked=Checked(
            checked.one_of("level", tuple(LEVELS)), checked.texts("seen", ()), checked.text("unverified", "")
        ),
        sources=tuple(read_source(source) for source in table.tables("sources", ())),
        open_matter=table.text("open_matter", ""),
        own=True,
    )


def _twice(path: Path, case: str) -> Diagnostic:
    return Diagnostic(
        "SIM103",
        Severity.ERROR,
        Place(str(path), 1, 1),
        f"There is already a case “{case}”.",
        "Give it another id.",
        "id",
    )
