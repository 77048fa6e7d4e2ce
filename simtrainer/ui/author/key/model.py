"""The score key as a table for a view: one row for each option, columns by what one looks at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt

from simtrainer.authoring.key_table import KeyRow, KeyTable
from simtrainer.authoring.raters import OptionRating, Ratings
from simtrainer.frozen import frozen
from simtrainer.ui.author.rows import AnyIndex, TableRows
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.tr import decimal, tr


@frozen
class Column:
    """A column: its heading, what is shown, what it is sorted by, and how wide it is in signs."""

    heading: str
    shown: Callable[[KeyRow], str]
    sorts: Callable[[KeyRow], float | str | None]
    signs: int
    code: bool = False


def _number(value: int | None) -> str:
    return "" if value is None else signed(value)


def _length(row: KeyRow) -> str:
    if not row.words:
        return ""
    if not row.unbalanced or row.balance is None:
        return str(row.words)
    return tr("{n} ({share} %)", n=row.words, share=f"{round(100 * row.balance):+d}".replace("-", "−"))


def columns(table: KeyTable, criterion: str, ratings: Ratings | None) -> list[Column]:
    """The columns for all criteria (""), or for one with its notes and what raters say."""
    found = [
        Column(tr("Beat"), lambda row: row.node, lambda row: row.node, 15, code=True),
        Column(tr("Option"), lambda row: row.label, lambda row: row.label, 26),
        Column(tr("Words"), _length, lambda row: row.words, 9),
    ]
    if criterion:
        said = _said(criterion, ratings)
        found.append(
            Column(criterion, lambda row: _number(row.rating(criterion)), lambda row: row.rating(criterion), 5)
        )
        if ratings is not None:
            found += [
                Column(tr("Raters"), lambda row: _mean(said, row), lambda row: _mean_of(said, row), 8),
                Column(tr("Spread"), lambda row: _spread(said, row), lambda row: _spread_of(said, row), 14),
            ]
        found.append(Column(tr("Note"), lambda row: _note(row, criterion), lambda row: _note(row, criterion), 40))
        return found
    for code in table.criteria:
        found.append(
            Column(code, lambda row, code=code: _number(row.rating(code)), lambda row, code=code: row.rating(code), 4)
        )
    found += [
        Column(tr("Policy"), lambda row: _number(row.policy), lambda row: row.policy, 8),
        Column(tr("Authenticity"), lambda row: _number(row.authenticity), lambda row: row.authenticity, 11),
        Column(tr("Moves"), lambda row: ", ".join(row.moves), lambda row: ", ".join(row.moves), 30),
    ]
    return found


Said = Mapping[tuple[str, str], OptionRating]


def _said(criterion: str, ratings: Ratings | None) -> Said:
    options = () if ratings is None else ratings.options
    return {(one.node, one.choice): one for one in options if one.criterion == criterion}


def _mean_of(said: Said, row: KeyRow) -> float | None:
    one = said.get((row.node, row.option))
    return None if one is None else one.mean


def _mean(said: Said, row: KeyRow) -> str:
    one = said.get((row.node, row.option))
    return "" if one is None else f"{one.mean:+.1f}".replace("-", "−")


def _spread_of(said: Said, row: KeyRow) -> float | None:
    one = said.get((row.node, row.option))
    return None if one is None else one.sd


def _spread(said: Said, row: KeyRow) -> str:
    one = said.get((row.node, row.option))
    if one is None:
        return ""
    return tr("{sd} contested", sd=decimal(one.sd, 1)) if one.contested else decimal(one.sd, 1)


def _note(row: KeyRow, criterion: str) -> str:
    found = row.ratings.get(criterion)
    return "" if found is None else found.note


class KeyModel(TableRows[KeyRow]):
    """Rows in the order of the file until a heading is pressed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: list[Column] = []
        self._ordered: Sequence[KeyRow] = ()

    def headings(self) -> list[str]:
        return [column.heading for column in self.columns]

    def show_table(self, table: KeyTable | None, criterion: str, ratings: Ratings | None) -> None:
        """Another table, or other columns of it."""
        self.columns = [] if table is None else columns(table, criterion, ratings)
        self._ordered = () if table is None else table.on(criterion) if criterion else table.rows
        self.fill(self._ordered)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column (-1: as in the file); what has no value there stands last."""
        self.layoutAboutToBeChanged.emit()
        self.rows = self._ordered
        if 0 <= column < len(self.columns):
            key = self.columns[column].sorts
            having = [row for row in self.rows if key(row) not in (None, "")]
            without = [row for row in self.rows if key(row) in (None, "")]
            having.sort(key=lambda row: (key(row),), reverse=order is Qt.SortOrder.DescendingOrder)  # pyright: ignore
            self.rows = [*having, *without]
        self.layoutChanged.emit()

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.shown(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading}: {column.shown(row)}" if index.column() else f"{row.node}, {row.label}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text or row.label
        return row if role == Qt.ItemDataRole.UserRole else None
