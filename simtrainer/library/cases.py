"""Real cases: what organisations did, in moves, with sources and with what about them is not verified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from simtrainer.frozen import frozen

if TYPE_CHECKING:
    from simtrainer.scenario.diagnostics import Diagnostic

MoveRole = Literal["harm", "neutral", "repair"]
Polarity = Literal["negative", "positive"]
MOVE_ROLES: tuple[MoveRole, ...] = ("harm", "neutral", "repair")


@frozen
class CaseMove:
    """One thing the organisation did; with `omitted` the failure was not doing it."""

    number: int
    code: str
    role: MoveRole
    what: str
    omitted: bool = False


@frozen
class Checked:
    """How a case was checked, where, and what stands on wide reporting only."""

    level: str
    seen: tuple[str, ...]
    unverified: str = ""


@frozen
class SourceNote:
    """Where facts of a case were read. `date` is as precise as the source gives it; `url` may be empty."""

    publisher: str
    title: str
    date: str
    url: str = ""


@frozen
class Case:
    """One real case, told neutrally. One's own may leave `month` (0) and texts open."""

    id: str
    org: str
    title: str
    polarity: Polarity
    year: int
    month: int
    country: str
    industry: str
    platforms: tuple[str, ...]
    types: tuple[str, ...]
    scct: str
    audiences: tuple[str, ...]
    scenario_kinds: tuple[str, ...]
    facts: str
    moves: tuple[CaseMove, ...]
    outcome: tuple[str, ...]
    better_response: str
    lesson: str
    discussion: str
    checked: Checked
    sources: tuple[SourceNote, ...]
    open_matter: str = ""
    own: bool = False
    """Told by the user's own house, not shipped."""

    def with_role(self, role: MoveRole) -> tuple[CaseMove, ...]:
        """The case's moves of one role, in its order."""
        return tuple(move for move in self.moves if move.role == role)


@frozen
class ReserveCase:
    """A case noted but not yet told in full; never shown in a debrief."""

    id: str
    org: str
    year: int
    country: str
    types: tuple[str, ...]
    note: str
    harm_moves: tuple[str, ...]
    """Codes; one that ends in "-omitted" was not made."""
    url: str = ""


@frozen
class Cases:
    """All cases, with the words that their fields use."""

    cases: Mapping[str, Case]
    reserve: tuple[ReserveCase, ...]
    types: tuple[str, ...]
    move_roles: Mapping[str, str]
    """What each role of a move means."""
    checked_levels: Mapping[str, str]
    """What each level of checking means."""
    scope_note: str = ""
    dated: str = ""
    faults: Mapping[Path, tuple[Diagnostic, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Own files that can't be used, and why; the rest is whole without them."""

    def negative(self) -> tuple[Case, ...]:
        """The cases that went wrong."""
        return tuple(case for case in self.cases.values() if case.polarity == "negative")

    def positive(self) -> tuple[Case, ...]:
        """The cases that went well."""
        return tuple(case for case in self.cases.values() if case.polarity == "positive")
