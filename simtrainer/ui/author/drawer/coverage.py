"""Where test plays have been: every beat with how often it was seen and what was never done there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from simtrainer.checking.coverage import SILENCE, Coverage
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

BEAT, SHARE, TAKEN, NEVER = range(4)
AnyIndex = QModelIndex | QPersistentModelIndex


class CoverageModel(QAbstractTableModel):
    """A row for each beat, those seen least first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[tuple[str, float, int, int, str]] = []

    def fill(self, coverage: Coverage | None) -> None:
        """Other plays."""
        self.beginResetModel()
        self.rows = []
        for node, tally in coverage.nodes.items() if coverage is not None else ():
            assert coverage is not None
            never = [_option(name) for name, one in tally.options.items() if not one.taken]
            taken = len(tally.options) - len(never)
            self.rows.append((node, coverage.share(node), taken, len(tally.options), ", ".join(never)))
        self.rows.sort(key=lambda row: row[1])
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Beat"), tr("Seen in"), tr("Options taken"), tr("Never taken"))[section]

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
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue]
            painter.fillRect(rect, look.color("selected"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        inside = rect.adjusted(look.px(12), 0, -look.px(8), 0)
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
        font = look.font("code" if index.column() in (BEAT, NEVER) else "body", index.column() == TAKEN)
        painter.setFont(font)
        painter.setPen(look.color("text" if index.column() == BEAT else "muted"))
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class CoverageView(QWidget):
    """The table; a beat that is pressed is selected in all views."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.table = QTableView()
        self.table.setAccessibleName(tr("Coverage of the beats"))
        self.table.setProperty("ownFocus", True)
        self.model = CoverageModel(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(_Cell(self.table))
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
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
        self.model.fill(coverage)
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
