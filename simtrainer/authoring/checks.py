"""Everything that can be said of a scenario while it is written: what `simtrainer check` finds, and the spelling."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from simtrainer.authoring.reading import Reading
from simtrainer.checking.craft import craft_findings
from simtrainer.checking.limits import Cancelled, Limits, never
from simtrainer.checking.prove import Proved
from simtrainer.checking.prove import findings as prove
from simtrainer.library.beside import folders_beside
from simtrainer.library.catalogue import Library
from simtrainer.library.references import references
from simtrainer.library.stage import Stage
from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.ignores import unsilenced
from simtrainer.scenario.loader import load_source
from simtrainer.scenario.reading import Vocabulary


def all_findings(
    reading: Reading,
    ready: Stage | None,
    library: Library,
    path: Path | None = None,
    limits: Limits | None = None,
    cancelled: Cancelled = never,
    before: Proved | None = None,
) -> tuple[Sequence[Diagnostic], Proved | None]:
    """The findings of a reading that has a scenario, in the order of the text, and the proof if there is one.

    `ready` is the scenario ready to play, None where its organisation isn't known; `path` is that of its file, beside
    which pictures are looked for. It is proved when nothing else is an error; with what was proved `before` the last
    edit that is soon done. Pure; may run on any thread.
    """
    from simtrainer.authoring.spelling import findings as spelling

    assert reading.scenario is not None
    source = reading.source
    house = library.organisations.get(reading.scenario.organisation) if ready is None else ready.organisation
    contacts = None if house is None else house.contacts
    # Read once more, now with the words of the library: its moves, its cases, the people who can be asked.
    words = Vocabulary(moves=library.moves.moves, cases=library.cases.cases, contacts=contacts)
    found = [*load_source(source, words).diagnostics, *references(reading.scenario, source, house, library)]
    proved: Proved | None = None
    if ready is not None and not any(one.severity is Severity.ERROR for one in found):
        folders = (*(folders_beside(path) if path is not None else ()), library.folder)
        craft = craft_findings(ready.scenario, library.rubric_for(reading.scenario), library.cases, folders)
        proved = prove(ready, limits, cancelled=cancelled, known=found, before=before)
        found += [*craft, *unsilenced(source, proved.findings)]
    if not cancelled():
        found += unsilenced(source, spelling(reading))
    return sorted(found, key=lambda one: (one.place.start, one.place.line, one.code)), proved
