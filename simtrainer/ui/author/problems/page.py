"""The problems, or that there are none and what was proved."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.problems.table import ProblemsTable
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr


class ProblemsPage(QWidget):
    """The table while there is something in it."""

    def __init__(self, session: Session, table: ProblemsTable) -> None:
        super().__init__()
        self._session = session
        self._table = table
        self.said = Text("", "body", "muted", wrap=True)
        self._fine = Page(4000, margin=16)
        self._fine.column.setContentsMargins(16, 12, 0, 12)
        self._fine.column.addWidget(self.said)
        self._fine.column.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fine)
        self._none = inside
        self._pages = QStackedLayout(self)
        self._pages.addWidget(table)
        self._pages.addWidget(inside)
        session.checked.connect(self._show)
        session.busy.connect(lambda _: self._show(session.findings))
        self._show(session.findings)

    def _show(self, findings: tuple[Diagnostic, ...]) -> None:
        self._pages.setCurrentWidget(self._table if findings else self._none)
        if findings:
            return
        proved = self._session.proved
        if self._session.reading is None:
            self.said.setText(tr("Reading the text…"))
        elif proved is None:
            self.said.setText(tr("Nothing is wrong with the text. Whether everything can be reached is being checked."))
        else:
            self.said.setText("\n".join((tr("No problems."), *proved.said)))
