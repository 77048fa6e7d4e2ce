"""Where test plays have been: every beat with how often it was seen and what was never done there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from simtrainer.checking.coverage import SILENCE, Coverage
from simtrainer.ui.author.rows import AnyIndex, RowTable, TableRows, paint_ground, paint_words
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

BEAT, SHARE, TAKEN, NEVER = range(4)


Seen = tuple[str, float, int, int, str]
"""A beat, the share of plays that saw it, how many of its options were taken, of how many, and those never taken."""


def seen_in(coverage: Coverage) -> list[Seen]:
    """A row for each beat, those seen least first."""
    rows: list[Seen] = []
    for node, tally in coverage.nodes.items():
        never = [_option(name) for name, one in tally.options.items() if not one.taken]
        taken = len(tally.options) - len(never)
        rows.append((node, coverage.share(node), taken, len(tally.options), ", ".join(never)))
    return sorted(rows, key=lambda row: row[1])


class CoverageModel(TableRows[Seen]):
    """What was seen of each beat."""

    def headings(self) -> tuple[str, ...]:
        return (tr("Beat"), tr("Seen in"), tr("Options taken"), tr("Never taken"))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node, share, taken, options, never = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return share
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == BEAT:
            words = tr("{beat}, seen in {share} % of the plays", beat=node, share=round(100 * share))
            return tr("{words}, never taken: {never}", words=words, never=never) if never else words
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == BEAT:
            return node
        if index.column() == SHARE:
            return f"{round(100 * share)} %"
        if index.column() == TAKEN:
            return tr("{n} of {all}", n=taken, all=options) if options else "–"
        return never


def _option(name: str) -> str:
    if name == SILENCE:
        return tr("silence")
    node, slash, contact = name.partition("/")
    return tr("asking {contact}", contact=contact) if slash else node


class _Cell(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        inside = paint_ground(painter, option).adjusted(look.px(12), 0, -look.px(8), 0)
        if index.column() == SHARE:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(inside.left() + look.px(48), inside.center().y() - 2, inside.width() - look.px(48), 4)
            painter.setBrush(look.color("track"))
            painter.drawRoundedRect(bar, 2, 2)
            bar.setWidth(bar.width() * float(index.data(Qt.ItemDataRole.UserRole)))
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(bar, 2, 2)
            painter.restore()
        role = "code" if index.column() in (BEAT, NEVER) else "body"
        ink = "text" if index.column() == BEAT else "muted"
        paint_words(painter, inside, str(index.data()), role, ink, tabular=index.column() == TAKEN)


class CoverageView(QWidget):
    """The table; a beat that is pressed is selected in all views."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = CoverageModel(self)
        self.table = RowTable(tr("Coverage of the beats"), self.model, _Cell())
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().hide()
        self.table.activated.connect(self._go)
        self.table.clicked.connect(self._go)
        self.empty = Text(
            tr("Nothing was played yet. Run some test plays: they show which beats and choices people come to."),
            "body",
            "muted",
            wrap=True,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(16, 14, 16, 14)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        theme().changed.connect(self._measure)
        self._measure()

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Show where some plays have been; None for nothing yet."""
        self.model.fill(seen_in(coverage) if coverage is not None else ())
        self._pages.setCurrentWidget(self.empty if coverage is None else self.table)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _go(self, index: QModelIndex) -> None:
        self._session.select(f"nodes.{self.model.rows[index.row()][0]}")

    def _measure(self) -> None:
        look = theme()
        self.table.verticalHeader().setDefaultSectionSize(look.px(29))
        wide = self.width()
        widths = [min(look.px(220), wide // 4), min(look.px(190), wide // 5), min(look.px(110), wide // 7)]
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
        self.table.setColumnWidth(NEVER, max(wide - sum(widths), look.px(60)))
