"""How many words each beat has, how long its options are beside each other, and how hard it reads."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from simtrainer.authoring.words import NodeWords, Words, words
from simtrainer.ui.author.rows import AnyIndex, RowTable, TableRows, paint_ground, paint_words
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

BEAT, COUNT, OPTIONS, GRADE = range(4)


class WordsModel(TableRows[NodeWords]):
    """A row for each beat, in the order of the file."""

    def headings(self) -> tuple[str, ...]:
        return (tr("Beat"), tr("Words"), tr("Words of each option"), tr("Reading grade"))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == BEAT:
            return row.id
        if index.column() == COUNT:
            return tr("1 word") if row.words == 1 else tr("{n} words", n=row.words)
        if index.column() == OPTIONS:
            return ", ".join(str(one.words) for one in row.options)
        return "" if row.grade is None else tr("grade {n}", n=f"{row.grade:.0f}")


class _Cell(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        inside = paint_ground(painter, option).adjusted(look.px(12), 0, -look.px(8), 0)
        beat = index.column() == BEAT
        role, ink = ("code", "text") if beat else ("body", "muted")
        paint_words(painter, inside, str(index.data()), role, ink, tabular=not beat)


class WordsView(QWidget):
    """Counts when it is looked at; a beat that is pressed is selected in all views."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._version = -1
        self.said = Text("", "body", "muted", wrap=True)
        self.said.setContentsMargins(12, 8, 12, 8)
        self.model = WordsModel(self)
        self.table = RowTable(tr("Words of the beats"), self.model, _Cell())
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().hide()
        self.table.activated.connect(self._go)
        self.table.clicked.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        session.read.connect(lambda _: self._look())
        theme().changed.connect(self._measure)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _look(self) -> None:
        reading = self._session.reading
        if not self.isVisible() or reading is None or reading.version == self._version:
            return
        self._version = reading.version

        def failed(error: Exception) -> None:
            raise error

        jobs.run(lambda: words(reading), self._show, failed)

    def _show(self, found: Words) -> None:
        if not shiboken6.isValid(self):
            return
        self.model.fill(found.nodes)
        parts = [tr("{n} words in all, of which a trainee may read {read}.", n=found.words, read=found.read)]
        if found.grade is not None:
            parts.append(tr("Reading grade {n} (years of school).", n=f"{found.grade:.0f}"))
        self.said.setText(" ".join(parts))

    def _go(self, index: QModelIndex) -> None:
        self._session.select(f"nodes.{self.model.rows[index.row()].id}")

    def _measure(self) -> None:
        look = theme()
        self.table.verticalHeader().setDefaultSectionSize(look.px(29))
        wide = self.width()
        widths = [min(look.px(220), wide // 4), min(look.px(130), wide // 5)]
        grade = min(look.px(130), wide // 5)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
        self.table.setColumnWidth(OPTIONS, max(wide - sum(widths) - grade, look.px(60)))
        self.table.setColumnWidth(GRADE, grade)
