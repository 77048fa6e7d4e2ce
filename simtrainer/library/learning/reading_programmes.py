"""Reads programmes, quizzes and belts (scenarios/programmes)."""

from __future__ import annotations

from pathlib import Path
from typing import cast, get_args

from simtrainer.library.learning.known import Known
from simtrainer.library.learning.model import (
    Belt,
    CardKind,
    EndPage,
    Evidence,
    EvidenceKind,
    Programme,
    Quiz,
    Section,
    Step,
    StepKind,
)
from simtrainer.library.learning.reading_cards import CARD_KINDS, each, look_up, unique
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.model import AUDIENCES, KINDS
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

FORMAT = 1
STEP_KINDS: tuple[StepKind, ...] = get_args(StepKind)
MODES = ("practise", "shadow", "assessment", "room")
MOST_MINUTES = 600
MOST = 1000
REFS: dict[EvidenceKind, str] = {"quiz": "quiz", "lessons": "lesson", "belt": "belt"}
"""Kinds of evidence whose `refs` are ids of something in scenarios/programmes."""
LEVELS = ("growing", "solid", "model")
"""Bands that evidence may ask for."""
EXERCISES = "exercises"
"""Rooms that were led count as confirmed evidence."""


def read_programme(
    path: Path, known: Known | None = None, language: str = ""
) -> tuple[Programme | None, list[Diagnostic]]:
    """The programme in a file, None when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-programme", low=FORMAT, high=FORMAT)
        end = table.table("end", owner="the end")
        found = Programme(
            id=table.identifier("id"),
            audience=table.one_of("audience", AUDIENCES),
            title=table.text("title"),
            opening=table.text("opening"),
            outcomes=table.texts("outcomes"),
            sections=tuple(_section(entry, known) for entry in table.tables("sections", owner="a section")),
            end=EndPage(end.text("lead"), end.text("ask"), end.texts("lines", ())),
            belt=table.text("belt", ""),
        )
        unique(table, "programme", found.id, path, known)
        if known is not None:
            look_up(table, "belt", "SIM224", found.belt, known.belts, what="belt")
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def read_quizzes(
    path: Path, known: Known | None = None, language: str = ""
) -> tuple[tuple[Quiz, ...], list[Diagnostic]]:
    """The quizzes in a file, none when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return (), document.finish()
        table.integer("simtrainer-quizzes", low=FORMAT, high=FORMAT)
        found = each(table, "quizzes", "quiz", path, known, lambda entry: _quiz(entry, known))
        diagnostics = document.finish()
        return (() if document.broken else found), diagnostics


def read_belts(path: Path, known: Known | None = None, language: str = "") -> tuple[tuple[Belt, ...], list[Diagnostic]]:
    """The belts in a file, the lowest first, none when it can't be used, and everything found wrong with it."""
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return (), document.finish()
        table.integer("simtrainer-belts", low=FORMAT, high=FORMAT)
        found = each(table, "belts", "belt", path, known, lambda entry: _belt(entry, known))
        diagnostics = document.finish()
        return (() if document.broken else found), diagnostics


def _section(entry: Table, known: Known | None) -> Section:
    return Section(entry.text("title"), tuple(_step(step, known) for step in entry.tables("steps", owner="a step")))


def _step(entry: Table, known: Known | None) -> Step:
    named: list[StepKind] = [kind for kind in STEP_KINDS if kind in entry]
    kind = named[0] if named else "talk"
    entry.skip(*STEP_KINDS)
    if len(named) != 1:
        entry.wrong("", "A step is one thing to do.", f"Give it exactly one of: {', '.join(STEP_KINDS)}.")
    ref = entry.text(kind)
    mode = entry.one_of("mode", MODES) if kind == "scenario" else ""
    if known is not None and kind == "scenario":
        look_up(entry, kind, "SIM223", ref, known.scenarios)
    elif known is not None and kind != "talk":
        names = known.lessons if kind == "lesson" else known.quizzes
        look_up(entry, kind, "SIM224", ref, names, what=kind)
    return Step(kind, ref, entry.text("why"), entry.integer("minutes", low=1, high=MOST_MINUTES), mode)


def _belt(entry: Table, known: Known | None) -> Belt:
    return Belt(
        id=entry.identifier("id"),
        name=entry.text("name"),
        whose=entry.text("whose"),
        opens=entry.text("opens"),
        evidence=_evidence(entry, known),
        months=entry.integer("months", 12, low=1, high=120),
        pin=entry.flag("pin", default=False),
    )


def _quiz(entry: Table, known: Known | None) -> Quiz:
    quiz = Quiz(
        id=entry.identifier("id"),
        title=entry.text("title"),
        intro=entry.text("intro"),
        kinds=cast("tuple[CardKind, ...]", entry.several_of("kinds", CARD_KINDS)),
        draw=entry.integer("draw", low=1, high=MOST),
        needed=entry.integer("needed", low=1, high=MOST),
    )
    if quiz.needed > quiz.draw:
        entry.wrong("needed", f"{quiz.needed} can't be right out of {quiz.draw}.", "Lower `needed` or raise `draw`.")
    if known is not None:
        there = sum(kind in quiz.kinds for kind in known.card_kinds)
        if there < quiz.needed:
            entry.wrong("draw", f"There are only {there} cards of its kinds.", "Write more, or draw fewer.")
    return quiz


def _evidence(belt: Table, known: Known | None) -> tuple[Evidence, ...]:
    kinds: tuple[EvidenceKind, ...] = get_args(EvidenceKind)
    found: dict[str, Evidence] = {}
    for entry in belt.tables("evidence", owner="evidence"):
        one = Evidence(
            id=entry.identifier("id"),
            kind=cast("EvidenceKind", entry.one_of("kind", kinds)),
            text=entry.text("text"),
            count=entry.integer("count", 1, low=1, high=MOST),
            refs=entry.texts("refs", ()),
        )
        if one.id in found:
            entry.wrong("id", f"The belt asks for “{one.id}” twice.", "Rename one of them.")
        found[one.id] = one
        _refs(entry, one, known)
    if "evidence" in belt and not found:
        belt.wrong("evidence", "A belt certifies evidence, and this asks for none.", "Write what it asks for.")
    return tuple(found.values())


def _refs(entry: Table, one: Evidence, known: Known | None) -> None:
    what = REFS.get(one.kind, "")
    if (what and not one.refs and one.kind != "lessons") or (one.kind == "bands" and one.refs[:1] not in _BANDS):
        entry.wrong("refs" if "refs" in entry else "kind", f"Which {what or 'band'}?", "Name it first in `refs`.")
    names = _names(one.kind, known)
    if names is None:
        return
    for index, ref in enumerate(one.refs):
        if ref in names:
            continue
        hint = did_you_mean(ref, names)
        if what:
            entry.note_item("SIM224", "refs", index, what=what, id=ref, hint=hint)
        elif one.kind in ("practised", "assessed"):
            entry.note_item("SIM223", "refs", index, id=ref, hint=hint)
        else:
            entry.wrong("refs", f"“{ref}” means nothing here.{hint}", f"Use: {', '.join(names) or 'nothing'}.")


_BANDS = tuple((level,) for level in LEVELS)


def _names(kind: EvidenceKind, known: Known | None) -> tuple[str, ...] | None:
    """What `refs` of a kind of evidence may be; None where only the library would know, and it isn't asked."""
    if kind == "bands":
        return (*LEVELS, *KINDS)
    if kind == "confirmed":
        return (EXERCISES,)
    if kind == "criticals":
        return ()
    if known is None:
        return None
    if kind in ("practised", "assessed"):
        return (*KINDS, *known.scenarios)
    return tuple({"quiz": known.quizzes, "lesson": known.lessons, "belt": known.belts}[REFS[kind]])
