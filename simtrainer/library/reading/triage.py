"""Reads scenarios/triage.yaml."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import cast

from simtrainer.library.triage import Answer, Box, Conditions, Level, TriageAid, TriageQuestion
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import BOXES, SEVERITIES, Severity
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

FORMAT = 1


def read_triage(path: Path, language: str = "") -> tuple[TriageAid | None, list[Diagnostic]]:
    """The triage aid in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-triage", low=FORMAT, high=FORMAT)
        asked: dict[str, tuple[str, ...]] = {}
        questions: list[TriageQuestion] = []
        for entry in table.tables("questions", owner="a question"):
            question = _question(entry, asked)
            asked[question.id] = tuple(option.id for option in question.options)
            questions.append(question)
        levels = table.table("levels")
        found = TriageAid(
            stop=table.texts("stop"),
            questions=tuple(questions),
            boxes=tuple(_box(entry, asked) for entry in table.tables("boxes", owner="a box")),
            levels=MappingProxyType({severity: _level(severity, levels.table(severity)) for severity in SEVERITIES}),
            after_hours=table.text("after_hours", ""),
            disclosure=table.text("disclosure", ""),
            holding_line=table.text("holding_line", ""),
            ticks=table.texts("ticks", ()),
            after=table.texts("after", ()),
        )
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def _question(entry: Table, asked: dict[str, tuple[str, ...]]) -> TriageQuestion:
    question = TriageQuestion(
        id=entry.identifier("id"),
        ask=entry.text("ask"),
        why=entry.text("why"),
        options=tuple(_answer(one) for one in entry.tables("options", owner="an answer")),
        when=_conditions(entry, asked),
    )
    if question.id in asked:
        entry.wrong("id", f"The question “{question.id}” is asked twice.", "Keep one of them.")
    if not question.options:
        entry.wrong("options", "A question needs answers.", "Give two or more.")
    return question


def _answer(entry: Table) -> Answer:
    severity = entry.one_of("severity", SEVERITIES, default="")
    return Answer(
        entry.identifier("id"), entry.text("label"), cast("Severity", severity) if severity else None,
        entry.text("say", ""),
    )  # fmt: skip


def _box(entry: Table, asked: dict[str, tuple[str, ...]]) -> Box:
    return Box(
        id=entry.one_of("id", BOXES),
        name=entry.text("name"),
        do=entry.texts("do"),
        dont=entry.texts("dont"),
        when=_conditions(entry, asked),
    )


def _level(severity: Severity, entry: Table) -> Level:
    return Level(severity, entry.text("looks"), entry.text("owner"))


def _conditions(entry: Table, asked: dict[str, tuple[str, ...]]) -> Conditions:
    """Which answers to questions that stand before this one it depends on."""
    if "when" not in entry:
        entry.skip("when")
        return MappingProxyType({})
    table = entry.table("when")
    found: dict[str, tuple[str, ...]] = {}
    for question in table.names():
        if question in asked:
            found[question] = table.several_of(question, asked[question])
        else:
            table.skip(question)
            table.wrong(question, f"There is no question “{question}” before this.", "Name one by its id.")
    return MappingProxyType(found)
