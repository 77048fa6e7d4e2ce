"""A file while it is read: its root table, and everything that is wrong with it.

A reader asks a `Table` for each key it knows, always; whatever is in the file and wasn't asked for is unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from simtrainer.scenario.codes import CODES, report
from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity
from simtrainer.scenario.source import Source, read_file
from simtrainer.scenario.table import Table, kind_of

MORE = "SIM020"
MOST_DIAGNOSTICS = 500
"""So many findings of each severity are listed."""


class Document:
    """A file being read: its root table, and the diagnostics so far. Use it in a `with` and end with `finish`."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = list(source.problems)
        self._tables: list[Table] = []
        self._counts = Counter(one.severity for one in self.diagnostics)
        self._more = False
        root = source.root
        if root is not None and root.kind != "mapping":
            self.note(
                "SIM103", source.place_of(root), "", key="The file", wanted="keys with values", found=kind_of(root)
            )
            root = None
        self.table: Table | None = None if root is None else Table(self, root, "", "the file")

    def __enter__(self) -> Document:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # A table knows its document: what was read would stay in memory until somebody looks for cycles.
        self._tables.clear()
        self.table = None

    @property
    def broken(self) -> bool:
        """Whether an error was found."""
        return any(one.severity is Severity.ERROR for one in self.diagnostics)

    def note(self, code: str, place: Place, path: str, /, **words: object) -> None:
        """Add a diagnostic (up to a sensible number)."""
        if self._counted(CODES[code].severity):
            self.diagnostics.append(report(code, place, path, **words))

    def add(self, diagnostic: Diagnostic) -> None:
        """Add a diagnostic that was made elsewhere (up to the same number)."""
        if self._counted(diagnostic.severity):
            self.diagnostics.append(diagnostic)

    def _counted(self, severity: Severity) -> bool:
        # By severity: however much taste there is to note, no error gets lost and lets a broken file pass.
        self._counts[severity] += 1
        if self._counts[severity] <= MOST_DIAGNOSTICS:
            return True
        self._more = True
        return False

    def register(self, table: Table) -> None:
        """Remember a table, to look for unknown keys in the end."""
        self._tables.append(table)

    @property
    def registered(self) -> int:
        """How many tables are to be looked through in the end."""
        return len(self._tables)

    def look_through(self, since: int) -> None:
        """Report the unknown keys of the tables that were registered since, now."""
        for table in self._tables[since:]:
            table.report_unknown()
        del self._tables[since:]

    @property
    def overflowed(self) -> bool:
        """Whether there was more to find than is listed."""
        return self._more

    def finish(self) -> list[Diagnostic]:
        """Report every key that nobody asked for; all diagnostics, in the order of the file."""
        for table in self._tables:
            table.report_unknown()
        self._tables.clear()
        self.diagnostics.sort(key=lambda one: (one.place.line, one.place.column, one.code))
        if self._more:
            self.diagnostics.append(report(MORE, self.source.end(), most=MOST_DIAGNOSTICS))
        return self.diagnostics


def listed(diagnostics: Iterable[Diagnostic], end: Place) -> list[Diagnostic]:
    """The first findings of each severity up to a sensible number, with a last line when there are more."""
    counts: Counter[Severity] = Counter()
    found: list[Diagnostic] = []
    more = False
    for one in diagnostics:
        counts[one.severity] += 1
        if one.code == MORE or counts[one.severity] > MOST_DIAGNOSTICS:
            more = True
        else:
            found.append(one)
    return [*found, report(MORE, end, most=MOST_DIAGNOSTICS)] if more else found


def open_table(path: Path, language: str = "") -> Document:
    """Read a file as a document; with its texts in a language where a translation stands beside it."""
    if not language:
        return Document(read_file(path))
    from simtrainer.scenario.translation.overlay import read_in

    return Document(read_in(path, language).source)
