"""The organisation that a trainee speaks for: voice, reply windows, house clauses, contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType

from simtrainer.frozen import frozen


@frozen
class Voice:
    """How the organisation sounds."""

    first_person: str = ""
    sounds: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@frozen
class Clause:
    """A clause of the house policy: what one criterion means here, and the critical line it guards, if any."""

    id: str
    criterion: str
    title: str
    text: str
    critical: str = ""


@frozen
class Contact:
    """Somebody who can be asked: who, how, when, and about what."""

    id: str
    name: str
    how: str = ""
    hours: str = ""
    about: str = ""
    title: str = ""


def _empty() -> Mapping[str, int]:
    return MappingProxyType({})


@frozen
class Organisation:
    """Everything about an organisation that a company would swap for its own."""

    id: str
    name: str
    handle: str
    voice: Voice = Voice()
    windows: Mapping[str, int] = field(default_factory=_empty)
    """Severity -> minutes to the first human word."""
    updates: Mapping[str, int] = field(default_factory=_empty)
    """Severity -> minutes between updates."""
    clauses: tuple[Clause, ...] = ()
    contacts: Mapping[str, Contact] = field(default_factory=lambda: MappingProxyType({}))
    authority: Mapping[str, int] = field(default_factory=_empty)
    facts: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()
    """Two colours ("#7A2334") for the generated tile."""
    about: str = ""
    digest: str = ""
    """SHA-256 of the file's bytes, in hex."""
    language: str = ""
    """The language that its texts were asked for in, "" for the one they were written in."""

    @property
    def minutes(self) -> Mapping[str, int]:
        """Windows in the shape the scorer takes: "S3" for the first word, "S3/update" for updates."""
        return {**self.windows, **{f"{severity}/update": minutes for severity, minutes in self.updates.items()}}

    def clause(self, clause_id: str) -> Clause | None:
        """The clause with that id, None when the house has none."""
        return next((clause for clause in self.clauses if clause.id == clause_id), None)

    def clause_for(self, criterion: str) -> Clause | None:
        """The first clause that says what a criterion means here, None when none does."""
        return next((clause for clause in self.clauses if clause.criterion == criterion), None)

    def clause_against(self, critical: str) -> Clause | None:
        """The clause that guards a critical line, None when none does."""
        return next((clause for clause in self.clauses if clause.critical == critical), None)

    def over(self, own: Organisation) -> Organisation:
        """This organisation, with what it lacks taken from a scenario's own.

        Authority and facts belong to the scenario's story (ratings depend on them), so they stay its own.
        """
        if self is own or self.id == own.id:
            return self
        return replace(
            self,
            voice=self.voice if self.voice != Voice() else own.voice,
            windows={**own.windows, **self.windows},
            updates={**own.updates, **self.updates},
            clauses=self.clauses or own.clauses,
            contacts={**own.contacts, **self.contacts},
            authority=own.authority,
            facts=own.facts,
            tones=self.tones or own.tones,
        )
