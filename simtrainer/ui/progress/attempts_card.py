"""The attempts: a chart with its keys and filters, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from simtrainer.ui.progress.attempts_chart import AttemptsChart, draw_dot
from simtrainer.ui.progress.facts import AttemptFacts
from simtrainer.ui.progress.table import AttemptsTable
from simtrainer.ui.progress.wording import KINDS
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.chips import dimension_name
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class AttemptsCard(Card):
    """Filters by kind; a button (and Ctrl+Alt+T) changes between chart and table."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=8)
        self._all: tuple[AttemptFacts, ...] = ()
        self._marks: tuple[tuple[date, str, str], ...] = ()
        self._goal: tuple[float, str] | None = None
        self.filters = Segments(
            tr("Kinds of scenario"),
            (
                Option("all", tr("All")),
                Option("negative-comment", tr("Comments")),
                Option("brewing-crisis", tr("Crises")),
                Option("influencer-outreach", tr("Outreach")),
            ),
            "all",
        )
        self.filters.chosen.connect(lambda _: self._show())
        self.chart, self.table = AttemptsChart(), AttemptsTable()
        self.flip = IconButton("list", tr("Show as a table"), edged=True, key="Ctrl+Alt+T")
        self.flip.clicked.connect(self.turn)
        self._pages = QStackedWidget()
        self._nothing = Text("", "body", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self.chart, self.table, self._nothing):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        head.setSpacing(12)
        line = QWidget()
        words = Flow(14)
        line.setLayout(words)
        self._title = Heading(tr("Attempts"))
        for part in (self._title, _Key(policy=True), _Key(policy=False)):
            words.addWidget(part)
        head.addWidget(line, 1, Qt.AlignmentFlag.AlignVCenter)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        tools.addWidget(self.filters)
        tools.addWidget(self.flip)
        tools.addStretch(1)
        self._head = head
        self.column.addLayout(head)
        self.column.addWidget(self._tools)
        self.column.addWidget(self._pages, 1)
        self.setAccessibleName(tr("Attempts"))

    @property
    def as_table(self) -> bool:
        """Whether the table is what is shown."""
        return self._pages.currentWidget() is self.table

    def show_attempts(
        self,
        attempts: Sequence[AttemptFacts],
        marks: Sequence[tuple[date, str, str]] = (),
        goal: tuple[float, str] | None = None,
    ) -> None:
        """Show these, oldest first."""
        self._all, self._marks, self._goal = tuple(attempts), tuple(marks), goal
        self._show()

    def turn(self) -> None:
        """Change between chart and table; the keyboard goes along."""
        if not self._shown():
            return
        table = not self.as_table
        self._pages.setCurrentWidget(self.table if table else self.chart)
        self.flip.set_icon(
            "trending-up" if table else "list", tr("Show as a chart") if table else tr("Show as a table")
        )
        (self.table if table else self.chart).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        beside = self._head.indexOf(self._tools) >= 0
        room = self.width() - 32 - theme().px(280) > self._tools.sizeHint().width()
        if room != beside:
            if room:
                self.column.removeWidget(self._tools)
                self._head.addWidget(self._tools)
            else:
                self._head.removeWidget(self._tools)
                self.column.insertWidget(1, self._tools)

    def _shown(self) -> tuple[AttemptFacts, ...]:
        kind = self.filters.value
        return tuple(one for one in self._all if kind not in KINDS or one.kind == kind)

    def _show(self) -> None:
        shown = self._shown()
        self.chart.show_attempts(shown, self._marks if shown == self._all else (), self._goal)
        self.table.show_attempts(shown)
        if not shown:
            none = tr("Nothing finished yet. Your first finished scenario stands here, whatever its score.")
            other = tr("Nothing of this kind finished yet.")
            self._nothing.setText(other if self._all else none)
            self._pages.setCurrentWidget(self._nothing)
        elif self._pages.currentWidget() is self._nothing:
            self._pages.setCurrentWidget(self.chart)
        self.flip.setEnabled(bool(shown))


class _Key(QWidget):
    """What a line of the chart stands for."""

    def __init__(self, *, policy: bool) -> None:
        super().__init__()
        self._policy = policy
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self._mark = _Mark(policy)
        line.addWidget(self._mark)
        line.addWidget(Text(dimension_name("P" if policy else "A"), "small-strong", "policy" if policy else "auth"))


class _Mark(QWidget):
    def __init__(self, policy: bool) -> None:
        super().__init__()
        self._policy = policy
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(30, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color("policy-fill" if self._policy else "auth-fill"), 2)
        if not self._policy:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        draw_dot(painter, QPointF(self.width() / 2, middle), 4, policy=self._policy)
        painter.end()
