"""The texts of a scenario's brief, read from its file when somebody opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simtrainer.scenario.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Brief:
    """What the start sheet tells about a scenario, in the organisation's words."""

    role_name: str = ""
    role_title: str = ""
    outcomes: tuple[str, ...] = ()
    analogy: str = ""
    content_notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that keeps a file from being played: where, what, and what to do."""

    place: str
    message: str
    advice: str


def read_brief(path: str, folder: Path) -> Brief | tuple[Finding, ...]:
    """The brief of a scenario file, or what is wrong with the file. Not for the GUI thread: it parses the file."""
    from simtrainer.library.catalogue import BrokenLibrary, Library
    from simtrainer.library.dress import dress
    from simtrainer.scenario.diagnostics import Severity
    from simtrainer.scenario.loader import load_scenario

    loaded = load_scenario(Path(path))
    errors = [one for one in loaded.diagnostics if one.severity is Severity.ERROR]
    if loaded.scenario is None or errors:
        return tuple(_finding(one) for one in errors)
    try:
        organisation = Library(folder).organisation(loaded.scenario.organisation)
    except BrokenLibrary as error:
        return (
            Finding(Path(path).name, error.title, error.advice),
            *(_finding(one) for one in error.diagnostics if one.severity is Severity.ERROR),
        )
    scenario = dress(loaded.scenario, organisation)
    return Brief(scenario.role.name, scenario.role.title, scenario.outcomes, scenario.analogy, scenario.content_notes)


def _finding(one: Diagnostic) -> Finding:
    place = one.place
    return Finding(f"{Path(place.file).name}:{place.line}:{place.column}", one.message, one.advice)
