"""What is wrong with a scenario file, with places: read when somebody wants to know."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen

if TYPE_CHECKING:
    from simtrainer.scenario.diagnostics import Diagnostic


@frozen
class Finding:
    """Something that keeps a file from being played: where, what, and what to do."""

    place: str
    message: str
    advice: str


def read_findings(path: str) -> tuple[Finding, ...]:
    """What keeps a scenario file from being played; nothing when it can be. Not for the GUI thread: it parses it."""
    from simtrainer.scenario.diagnostics import Severity
    from simtrainer.scenario.loader import load_scenario

    loaded = load_scenario(Path(path))
    return tuple(_finding(one) for one in loaded.diagnostics if one.severity is Severity.ERROR)


def remembered_finding(line: str) -> Finding:
    """A finding from the line that the card index keeps of it: "file:3:4: error X1: text"."""
    parts = line.split(": ", 2)
    return Finding(parts[0], parts[-1], "") if len(parts) == 3 else Finding("", line, "")


def _finding(one: Diagnostic) -> Finding:
    place = one.place
    return Finding(f"{Path(place.file).name}:{place.line}:{place.column}", one.message, one.advice)
