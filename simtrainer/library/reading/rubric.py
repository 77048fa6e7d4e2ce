"""Reads scenarios/rubric.yaml and the rule packs."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import cast

from simtrainer.library.reading.organisations import CRITERIA, CRITICALS
from simtrainer.library.rubric import (
    BANDS,
    DIMENSIONS,
    QUADRANTS,
    Band,
    Cap,
    Criterion,
    CriticalRule,
    Dimension,
    Rubric,
    RulePack,
)
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import PHASES, SEVERITIES, STORY_MINUTES
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

FORMAT = 1


def read_rubric(path: Path, language: str = "") -> tuple[Rubric | None, list[Diagnostic]]:
    """The rubric in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-rubric", low=FORMAT, high=FORMAT)
        caps = table.table("caps")
        quadrants = table.table("quadrants")
        found = Rubric(
            criteria=MappingProxyType(_criteria(table.table("criteria"))),
            phases=MappingProxyType(table.numbers_by_key("phases", keys=PHASES, all_keys=True, low=0, high=1000)),
            criticals=MappingProxyType(_criticals(table.table("criticals"))),
            caps=MappingProxyType({dimension: _cap(caps.table(dimension)) for dimension in DIMENSIONS}),
            recovered=caps.integer("recovered", low=0, high=100),
            bands=_bands(table),
            quadrant_from=quadrants.integer("from", low=0, high=100),
            quadrants=MappingProxyType({quadrant: quadrants.text(quadrant) for quadrant in QUADRANTS}),
            smallest_range=table.number("smallest_range", low=0, high=2),
            smallest_spread=table.number("smallest_spread", low=0, high=2),
            enough_decisions=table.integer("enough_decisions", low=1, high=1000),
            windows=_minutes(table, "windows"),
            updates=_minutes(table, "updates"),
            dated=table.text("dated", ""),
            note=table.text("note", ""),
        )
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def read_rule_pack(path: Path, language: str = "") -> tuple[RulePack | None, list[Diagnostic]]:
    """The rule pack in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-rule-pack", low=FORMAT, high=FORMAT)
        crossings = table.texts_by_key("criticals", keys=CRITERIA, values=CRITICALS)
        found = RulePack(
            id=table.identifier("id"),
            name=table.text("name"),
            summary=table.text("summary", ""),
            dated=table.text("dated", ""),
            note=table.text("note"),
            weights=MappingProxyType(table.numbers_by_key("weights", keys=CRITERIA, low=0, high=100)),
            criticals=MappingProxyType(crossings),
        )
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def _criteria(table: Table) -> dict[str, Criterion]:
    found: dict[str, Criterion] = {}
    for code in CRITERIA:
        entry = table.table(code)
        plan = entry.table("plan")
        found[code] = Criterion(
            code=code,
            dimension=cast("Dimension", code[0]),
            name=entry.text("name"),
            plain=entry.text("plain"),
            weight=entry.number("weight", low=0, high=100),
            will=plan.text("will", ""),
            when=plan.text("when", ""),
            ask=entry.texts("ask", ()),
        )
    return found


def _criticals(table: Table) -> dict[str, CriticalRule]:
    found: dict[str, CriticalRule] = {}
    for code in CRITICALS:
        entry = table.table(code)
        found[code] = CriticalRule(
            code=code,
            name=entry.text("name"),
            dimensions=cast("tuple[Dimension, ...]", entry.several_of("dimensions", DIMENSIONS)),
            rule=entry.text("rule"),
            recovery=entry.text("recovery"),
        )
    return found


def _cap(table: Table) -> Cap:
    return Cap(table.integer("one", low=0, high=100), table.integer("more", low=0, high=100))


def _minutes(table: Table, key: str) -> MappingProxyType[str, int]:
    return MappingProxyType(table.integers_by_key(key, SEVERITIES, all_keys=True, low=1, high=STORY_MINUTES))


def _bands(table: Table) -> tuple[tuple[Band, int, str], ...]:
    bands: list[tuple[Band, int, str]] = [
        (cast("Band", entry.one_of("id", BANDS)), entry.integer("from", low=0, high=100), entry.text("label"))
        for entry in table.tables("bands")
    ]
    if "bands" in table and not bands:
        table.wrong("bands", "A score must lie in some band, and “bands” has none.", "Give at least one, from 0.")
    return tuple(sorted(bands, key=lambda band: -band[1]))
