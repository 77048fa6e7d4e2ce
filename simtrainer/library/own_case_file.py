"""Keeps the user's own incidents as files: checked by the loader first, written whole or not at all."""

from __future__ import annotations

import tempfile
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.library.cases import Case
from simtrainer.library.files import write_whole
from simtrainer.library.moves import Moves
from simtrainer.library.own_case_text import own_case_text
from simtrainer.library.reading.own_cases import read_own_case
from simtrainer.say import say
from simtrainer.scenario.diagnostics import Severity


@frozen
class Missing:
    """Something wrong with a case. `field` is its path in the file ("moves.0.what")."""

    field: str
    message: str


def check_own_case(case: Case, moves: Moves, types: tuple[str, ...]) -> tuple[Missing, ...]:
    """What is wrong with a case: what it needs and hasn't got, and what the loader says."""
    needed = (
        ("title", case.title, say("Give it a title, as one would tell it.")),
        ("org", case.org, say("Say whose incident it was; “We” will do.")),
        ("industry", case.industry, say("Say the sector in a word or two.")),
        ("facts", case.facts, say("Say what happened, without blame.")),
        (
            "types",
            " ".join(case.types),
            say("Choose at least one topic: it decides which scenarios the case can echo."),
        ),
        ("lesson", case.lesson, say("Say in a sentence what you would tell a colleague.")),
    )
    found = [Missing(field, words) for field, text, words in needed if not text.strip()]
    if not case.moves:
        found.append(Missing("moves", say("Say what was done: at least one move.")))
    found += [
        Missing(f"moves.{at}.what", say("Say in a sentence what was done."))
        for at, move in enumerate(case.moves)
        if not move.what
    ]
    found += [
        Missing(f"sources.{at}", say("A source needs a publisher and a title."))
        for at, source in enumerate(case.sources)
        if not source.publisher or not source.title
    ]
    if found:
        return tuple(found)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "case.yaml"
        file.write_text(own_case_text(case), encoding="utf-8")
        _case, diagnostics = read_own_case(file, moves, types)
    return tuple(Missing(one.path, one.message) for one in diagnostics if one.severity is Severity.ERROR)


def save_own_case(case: Case, folder: Path) -> Path:
    """Put a case into its file; OSError when that can't be written."""
    file = folder / f"{case.id}.yaml"
    write_whole(file, own_case_text(case).encode("utf-8"))
    return file
