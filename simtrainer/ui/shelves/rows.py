"""What a shelf lists: a row each, with the words to find it by, as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simtrainer.frozen import frozen
from simtrainer.ui.shared.chips import Tone

ROW = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the Row itself."""
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@frozen
class Row:
    """One thing on a shelf. With `tile` an organisation's tile stands before it, else `icon` in `tone`."""

    id: str
    title: str
    line: str = ""
    left: str = ""
    right: str = ""
    """The last line, at both sides."""
    tile: str = ""
    tones: tuple[str, ...] = ()
    icon: str = ""
    tone: Tone = "neutral"
    mark: str = ""
    """A chip at the end of the title ("Ours")."""
    words: str = ""
    """What a search looks at, besides what is shown."""
    filters: frozenset[tuple[str, str]] = field(default_factory=frozenset[tuple[str, str]])
    """(filter, value) pairs that let it through."""

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        parts = (self.title, self.mark, self.line, self.left, self.right)
        return ", ".join(part for part in parts if part)

    def has(self, query: str) -> bool:
        """Whether every word of a query stands in it."""
        text = f"{self.title} {self.line} {self.left} {self.right} {self.words}".casefold()
        return all(word in text for word in query.casefold().split())


class RowsModel(QAbstractListModel):
    """The rows that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows, in order."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show these."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def number(self, row_id: str) -> int:
        """The number of the row with an id, -1 when it isn't shown."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None
