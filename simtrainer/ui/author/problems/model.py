"""The problems of a story as a table: how bad, what, where, at which beat, and what would mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.fixing import Fix
from simtrainer.ui.author.rows import AnyIndex, TableRows
from simtrainer.ui.author.wording import on_screen
from simtrainer.ui.shared.tr import tr

SEVERITY, MESSAGE, PLACE, BEAT, FIX = range(5)
RANKS = {"error": 0, "warning": 1, "advice": 2}


def beat_of(finding: Diagnostic) -> str:
    """The id of the beat that a finding is at, "" for none."""
    steps = finding.path.split(".")
    return steps[1] if len(steps) > 1 and steps[0] == "nodes" else ""


def place_of(finding: Diagnostic) -> str:
    """File, line and column, in short."""
    place = finding.place
    return f"{Path(place.file).name}:{place.line}:{place.column}"


def severity_name(finding: Diagnostic) -> str:
    """How bad it is, in a word."""
    return {"error": tr("Error"), "warning": tr("Warning")}.get(finding.severity.value, tr("Advice"))


class ProblemsModel(TableRows[Diagnostic]):
    """Errors first, then in the order of the text. What mends a finding is looked for when its row is shown."""

    def __init__(self, fixes: Callable[[Diagnostic], list[Fix]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find_fixes = fixes
        self._fixes: dict[int, list[Fix]] = {}

    def fill(self, rows: Sequence[Diagnostic]) -> None:
        """Other findings."""
        self._fixes.clear()
        ranked = sorted(rows, key=lambda one: RANKS[one.severity.value])
        if ranked != self.rows:
            super().fill(ranked)

    def headings(self) -> tuple[str, ...]:
        return (tr("How bad"), tr("What is wrong"), tr("Where"), tr("Beat"), tr("Quick fix"))

    def fixes(self, row: int) -> list[Fix]:
        """What mends the finding of a row."""
        if row not in self._fixes:
            self._fixes[row] = self._find_fixes(self.rows[row])
        return self._fixes[row]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == MESSAGE:
                parts = (
                    severity_name(one),
                    on_screen(one.message),
                    tr("line {n}", n=one.place.line),
                    beat_of(one),
                    one.code,
                )
                return ", ".join(part for part in parts if part)
            return severity_name(one) if column == SEVERITY else self._words(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (on_screen(one.message), on_screen(one.advice), one.code) if part)
        if role == Qt.ItemDataRole.UserRole:
            return one
        return None

    def _words(self, row: int, column: int) -> str:
        one = self.rows[row]
        if column == MESSAGE:
            return on_screen(one.message)
        if column == PLACE:
            return place_of(one)
        if column == BEAT:
            return beat_of(one)
        if column == FIX:
            found = self.fixes(row)
            return "" if not found else found[0].label if len(found) == 1 else tr("{n} ways…", n=len(found))
        return ""
