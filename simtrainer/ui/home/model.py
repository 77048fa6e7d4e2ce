"""The shelf of scenarios as Qt models: all of them, and those that were found, in the order that was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from simtrainer.ui.home.entries import Entry, spoken
from simtrainer.ui.home.filters import NAMES, Filters, Name
from simtrainer.ui.home.ordering import RECOMMENDED, ordered
from simtrainer.ui.home.searching import Hit, Written, place, quote, search, words_of

ENTRY = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the Entry itself."""
HIT = ENTRY + 1
"""Role of the Hit: why it was found (of the found rows only)."""
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
    """The rows that search and filters let through, in an order; each with why it was found."""

    def __init__(self, source: ShelfModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._order = RECOMMENDED
        self._written: Mapping[str, Written] = {}
        self._hits: dict[str, Hit] = {}
        self._places: dict[str, int] = {}
        self._shelf = source
        # Before the proxy hears of it: it asks anew which rows to let through.
        source.modelReset.connect(self._find)
        self.setSourceModel(source)
        source.dataChanged.connect(self._again)
        self.sort(0)

    @property
    def filters(self) -> Filters:
        """What is looked for."""
        return self._filters

    @property
    def order(self) -> str:
        """How the rows stand."""
        return self._order

    def look_for(self, filters: Filters, order: str = RECOMMENDED) -> None:
        """Let through what passes all of it."""
        if (filters, order) != (self._filters, self._order):
            self._filters, self._order = filters, order
            self._again()

    def set_written(self, written: Mapping[str, Written]) -> None:
        """What is written in the scenarios, by path: from now on it is searched as well."""
        self._written = written
        self._again()

    def count_without(self) -> dict[Name, int]:
        """How many would be found if one filter were dropped, for each that is on."""
        return {name: len(self._found(self._filters.without(name))) for name in NAMES if self._filters.value(name)}

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role not in (HIT, Qt.ItemDataRole.AccessibleTextRole):
            return super().data(index, role)
        entry = super().data(index, ENTRY)
        hit = self._hits.get(entry.card.path) if isinstance(entry, Entry) else None
        if role == HIT:
            return hit
        said = super().data(index, role)
        if hit is None or hit.passage is None:
            return said
        return " ".join(part for part in (said, f"{place(hit)}.", quote(hit)) if part)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        entry = self._shelf.index(source_row, 0).data(ENTRY)
        return isinstance(entry, Entry) and entry.card.path in self._hits

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._place(left) < self._place(right)

    def _place(self, index: Index) -> int:
        entry = index.data(ENTRY)
        return self._places.get(entry.card.path, 0) if isinstance(entry, Entry) else 0

    def _again(self) -> None:
        self._find()
        self.invalidate()

    def _find(self) -> None:
        self._hits = self._found(self._filters)
        self._places = {entry.card.path: at for at, entry in enumerate(ordered(self._shelf.entries, self._order))}

    def _found(self, filters: Filters) -> dict[str, Hit]:
        words = words_of(filters.query)
        found: dict[str, Hit] = {}
        for entry in self._shelf.entries:
            if filters.lets(entry) and (hit := search(entry, words, self._written)) is not None:
                found[entry.card.path] = hit
        return found
