"""The criteria by kind of scenario: a number in every cell, tinted by its height; a dash where nothing was played."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.progress.facts import CriterionFacts
from simtrainer.ui.progress.wording import KINDS, kind_title
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

CELL = 38
FEW = 3
"""Criteria of each scale that are shown at first."""
VALUE = Qt.ItemDataRole.UserRole + 1
POLICY = Qt.ItemDataRole.UserRole + 2


class CriteriaCard(Card):
    """The table, and what its numbers are."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=6)
        head = QHBoxLayout()
        head.addWidget(Heading(tr("Criteria by kind")), 1)
        self._about = Text(tr("mean of the last 5"), "small", "muted")
        head.addWidget(self._about)
        self.column.addLayout(head)
        self.table = HeatTable()
        self._nothing = Text(
            tr("Nothing scored yet. After your first debrief each criterion has its mean here."),
            "body",
            "muted",
            wrap=True,
        )
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.table)
        self.all_button = Button("", "quiet", "small")
        self.all_button.clicked.connect(self._flip)
        self.column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._criteria: tuple[CriterionFacts, ...] = ()
        self._all = False
        self.setAccessibleName(tr("Criteria by kind, mean of the last five"))

    def show_criteria(self, criteria: Sequence[CriterionFacts]) -> None:
        """Show these, in their order."""
        self._criteria = tuple(criteria)
        self._show()

    def _flip(self) -> None:
        self._all = not self._all
        self._show()

    def _show(self) -> None:
        any_value = any(one.means for one in self._criteria)
        few = weakest(self._criteria)
        self._nothing.setVisible(not any_value)
        self._about.setVisible(any_value)
        self.table.setVisible(any_value)
        self.table.show_criteria((self._criteria if self._all else few) if any_value else ())
        self.all_button.setVisible(any_value and len(few) < len(self._criteria))
        every = tr("All {n} criteria", n=len(self._criteria))
        self.all_button.set_text(tr("Only those to work on") if self._all else every)


def weakest(criteria: Sequence[CriterionFacts]) -> tuple[CriterionFacts, ...]:
    """The three of each scale to work on first, in their usual order; those never scored come last."""

    def mean(one: CriterionFacts) -> float:
        return sum(one.means.values()) / len(one.means) if one.means else 101.0

    chosen: set[str] = set()
    for policy in (True, False):
        scale = sorted((one for one in criteria if one.policy is policy), key=mean)
        chosen |= {one.id for one in scale[:FEW]}
    return tuple(one for one in criteria if one.id in chosen)


class HeatTable(QTableWidget):
    """Criteria as rows, kinds as columns; arrows go from cell to cell."""

    def __init__(self) -> None:
        super().__init__(0, len(KINDS))
        self._criteria: tuple[CriterionFacts, ...] = ()
        self.setAccessibleName(tr("Criteria by kind"))
        self.setItemDelegate(_Cells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeaderLabels([kind_title(kind) for kind in KINDS])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        # A long name takes two lines; the flag for that isn't among those of alignment, though Qt reads it there.
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag(left.value | Qt.TextFlag.TextWordWrap.value))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", 8)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_criteria(self, criteria: Sequence[CriterionFacts]) -> None:
        """Show these."""
        self._criteria = tuple(criteria)
        self.setRowCount(len(criteria))
        for row, one in enumerate(criteria):
            name = QTableWidgetItem(one.name)
            name.setToolTip(one.name)
            self.setVerticalHeaderItem(row, name)
            for column, kind in enumerate(KINDS):
                value = one.means.get(kind)
                item = QTableWidgetItem("–" if value is None else str(round(value)))
                item.setData(VALUE, value)
                item.setData(POLICY, one.policy)
                said = tr("not played yet") if value is None else str(round(value))
                words = tr("{criterion}, {kind}: {value}", criterion=one.name, kind=kind_title(kind), value=said)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(words)
                self.setItem(row, column, item)
        if criteria:
            self.setCurrentCell(0, 0)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(300, self.horizontalHeader().height() + self.rowCount() * theme().px(CELL) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Names get what the columns leave, whose heads must be read."""
        head = max(words_width(kind_title(kind), "small") for kind in KINDS) + 16
        wide = min(theme().px(210), max(self.width() - len(KINDS) * head, theme().px(72)))
        self.verticalHeader().setFixedWidth(wide)

    def _restyle(self) -> None:
        look = theme()
        self.setFont(look.font("body-strong", True))
        self.horizontalHeader().setFont(look.font("small"))
        self.verticalHeader().setFont(look.font("small"))
        self.verticalHeader().setDefaultSectionSize(look.px(CELL))
        self._share_out()
        self.setIconSize(QSize(look.px(15), look.px(15)))
        self.setStyleSheet(
            "QTableWidget { background: transparent; border: 0; outline: 0; }"
            f"QHeaderView {{ background: {look.css('surface')}; border: 0; }}"
            f"QHeaderView::section {{ background: {look.css('surface')}; color: {look.css('muted')}; border: 0;"
            " padding: 2px 4px; }"
            f"QTableCornerButton::section {{ background: {look.css('surface')}; border: 0; }}"
        )
        for row, one in enumerate(self._criteria):
            self.verticalHeaderItem(row).setIcon(_icon(one.policy))  # in the colours that are on now
        self.setFixedHeight(self.sizeHint().height())
        self.viewport().update()


class _Cells(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme()
        rect = QRectF(option.rect).adjusted(2, 2, -2, -2)  # type: ignore[attr-defined]
        value, policy = index.data(VALUE), bool(index.data(POLICY))
        name = "policy" if policy else "auth"
        here = bool(option.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]
        if value is None:
            paint_box(painter, rect, 6, None, "focus" if here else "border", 2 if here else 1, dashed=not here)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_tint(name, float(value)))
            painter.drawRoundedRect(rect, 6, 6)
            painter.restore()
            paint_box(painter, rect, 6, None, "focus" if here else f"{name}-border", 2 if here else 1)
        painter.setFont(look.font("body-strong", True))
        painter.setPen(look.color("subtle" if value is None else "text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))


def _tint(name: str, value: float) -> QColor:
    """The ground of a cell: from the surface towards the scale's colour, never so far that the number can't be read."""
    share = 0.30 * min(max((value - 40) / 60, 0.03), 1.0)
    ground, fill = theme().color("surface"), theme().color(f"{name}-fill")
    mixed = [
        round(low + (high - low) * share)
        for low, high in zip(ground.getRgb()[:3], fill.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*mixed)


def _icon(policy: bool) -> QIcon:
    return icons.icon("shield-check", "policy", 15) if policy else icons.icon("message-circle-heart", "auth", 15)
