"""The attempts as a table: the same numbers as the chart, for reading one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from simtrainer.ui.progress.facts import AttemptFacts
from simtrainer.ui.progress.wording import day_words, kind_title
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class AttemptsTable(QTableWidget):
    """Newest first; arrows go from cell to cell, Tab leaves it."""

    def __init__(self) -> None:
        super().__init__(0, 5)
        self.setAccessibleName(tr("Attempts as a table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("focusRadius", 8)
        self.verticalHeader().hide()
        heads = (tr("Day"), tr("Scenario"), tr("Kind"), tr("Policy"), tr("Authenticity"))
        self.setHorizontalHeaderLabels(list(heads))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_attempts(self, attempts: Sequence[AttemptFacts]) -> None:
        """List these, given oldest first."""
        self.setRowCount(len(attempts))
        for row, one in enumerate(reversed(attempts)):
            title = tr("{title} (assessed)", title=one.title) if one.assessed else one.title
            cells = (day_words(one.day), title, kind_title(one.kind), str(round(one.policy)))
            for column, text in enumerate((*cells, str(round(one.authenticity)))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
        if attempts:
            self.setCurrentCell(0, 1)

    def _restyle(self) -> None:
        look = theme()
        self.setFont(look.font("body", True))
        self.horizontalHeader().setFont(look.font("small-strong"))
        self.verticalHeader().setDefaultSectionSize(look.px(30))
        self.setStyleSheet(
            f"QTableWidget {{ color: {look.css('text')}; background: transparent; border: 0; outline: 0; }}"
            f"QTableWidget::item {{ padding: 0 8px; border-bottom: 1px solid {look.css('border')}; }}"
            f"QTableWidget::item:selected {{ background: {look.css('selected')}; color: {look.css('text')}; }}"
            f"QHeaderView::section {{ background: {look.css('surface')}; color: {look.css('muted')}; border: 0;"
            f" border-bottom: 1px solid {look.css('border-strong')}; padding: 4px 8px; }}"
        )
