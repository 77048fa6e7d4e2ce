"""The shelf of scenarios as Qt models: all of them, and those that the search and the filter let through."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from simtrainer.ui.home.entries import Entry, matches, spoken

ENTRY = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the Entry itself."""
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ShelfModel(QAbstractListModel):
    """Every scenario, a row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    @property
    def entries(self) -> Sequence[Entry]:
        """The rows."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these; rows that only changed stay where they are, with their selection."""
        if [entry.card.path for entry in entries] == [entry.card.path for entry in self._entries]:
            self._entries = list(entries)
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return entry.card.summary or None
        return None


class FoundModel(QSortFilterProxyModel):
    """The rows that a query and a kind let through, in the order of the shelf."""

    def __init__(self, source: ShelfModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._kind = ""
        self.setSourceModel(source)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    @property
    def kind(self) -> str:
        """The kind that is shown, "" for all."""
        return self._kind

    def look_for(self, query: str, kind: str) -> None:
        """Let through what matches both."""
        if (query, kind) != (self._query, self._kind):
            self._query, self._kind = query, kind
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        entry = self.sourceModel().index(source_row, 0, source_parent).data(ENTRY)
        return isinstance(entry, Entry) and matches(entry, self._query, self._kind)
