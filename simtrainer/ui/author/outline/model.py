"""The outline as a Qt model. A story that only says something else keeps its rows; another shape is read anew."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simtrainer.ui.author.outline.rows import Row

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
NOTHING = QModelIndex()
_WORDS = ("text", "icon", "color", "detail", "share", "chips", "errors", "warnings", "faint", "spoken")


class OutlineModel(QAbstractItemModel):
    """`ROW` gives the Row of an index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = Row("", "", "")
        self._by_path: dict[str, Row] = {}

    def fill(self, top: Row) -> bool:
        """Take other rows; True when the tree has another shape now (and was reset)."""
        if _same(self._top, top):
            self._refresh(self._top, top)
            return False
        self.beginResetModel()
        self._top = top
        # A thread and its first beat have one path: the beat is the one that is selected.
        self._by_path = {row.path: row for row in top.walk() if row.path and (not row.group or "." not in row.path)}
        self.endResetModel()
        return True

    def row_at(self, index: AnyIndex) -> Row:
        """The row of an index; the top for an invalid one."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Row) else self._top

    def index_of(self, path: str) -> QModelIndex:
        """Where a path is shown: its own row, else that of what it lies in."""
        while path and path not in self._by_path:
            path = path.rpartition(".")[0]
        row = self._by_path.get(path)
        return QModelIndex() if row is None else self.createIndex(row.place, 0, row)

    def rowCount(self, parent: AnyIndex = NOTHING) -> int:
        return len(self.row_at(parent).children)

    def columnCount(self, parent: AnyIndex = NOTHING) -> int:
        return 1

    def index(self, row: int, column: int, parent: AnyIndex = NOTHING) -> QModelIndex:
        rows = self.row_at(parent).children
        return self.createIndex(row, column, rows[row]) if 0 <= row < len(rows) and column == 0 else QModelIndex()

    def parent(self, index: AnyIndex = NOTHING) -> QModelIndex:  # type: ignore[override]
        above = self.row_at(index).parent if index.isValid() else None
        return QModelIndex() if above is None or above is self._top else self.createIndex(above.place, 0, above)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.spoken
        return row if role == ROW else None

    def _refresh(self, old: Row, new: Row) -> None:
        """Let the rows that are there say what the new ones say, and tell of those that say something else."""
        for mine, theirs in zip(old.walk(), new.walk(), strict=True):
            changed = False
            for name in _WORDS:
                value = getattr(theirs, name)
                if getattr(mine, name) != value:
                    setattr(mine, name, value)
                    changed = True
            if changed and mine is not self._top:
                index = self.createIndex(mine.place, 0, mine)
                self.dataChanged.emit(index, index)


def _same(first: Row, second: Row) -> bool:
    """Whether two trees have the same rows at the same places."""
    waiting = [(first, second)]
    while waiting:
        one, other = waiting.pop()
        if one.path != other.path or one.key != other.key or len(one.children) != len(other.children):
            return False
        waiting += zip(one.children, other.children, strict=True)
    return True
