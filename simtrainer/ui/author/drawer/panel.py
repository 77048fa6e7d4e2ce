"""The drawer under the workspace: problems, coverage, test plays, words, history; one at a time, or put away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from simtrainer.checking.trials import Trials
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.drawer.coverage import CoverageView
from simtrainer.ui.author.drawer.history import HistoryList
from simtrainer.ui.author.drawer.trials import TrialsView
from simtrainer.ui.author.drawer.words import WordsView
from simtrainer.ui.author.problems.page import ProblemsPage
from simtrainer.ui.author.problems.table import ProblemsTable
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import KeyCap
from simtrainer.ui.shared.tabs import TabBar
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

HIGH = 212
TABS = 36
"""Px of the tabs at 100 %."""


class Drawer(Ground):
    """`folded` says whether only its tabs are to be seen."""

    folded = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__("surface", "top")
        self.setAccessibleName(tr("Problems, coverage, test plays, words and history"))
        self._session = session
        self.tabs = TabBar(tr("Parts of the drawer"), TABS - 1)
        self.pages = QStackedWidget()
        self.problems = ProblemsTable(session)
        self.problems_page = ProblemsPage(session, self.problems)
        self.coverage = CoverageView(session)
        self.trials = TrialsView(session)
        self.words = WordsView(session)
        self.history = HistoryList(session)
        self._pages = {
            "problems": self.problems_page,
            "coverage": self.coverage,
            "trials": self.trials,
            "words": self.words,
            "history": self.history,
        }
        for name, words in (
            ("problems", tr("Problems")),
            ("coverage", tr("Coverage")),
            ("trials", tr("Test plays")),
            ("words", tr("Words")),
            ("history", tr("History")),
        ):
            self.tabs.add(name, words)
            self.pages.addWidget(self._pages[name])
        self.tabs.chosen.connect(self.open)
        self.said = Text("", "small", "subtle")
        self.next = KeyCap("F8")
        self.next_words = Text(tr("next problem"), "small", "muted")
        self.fold = IconButton("chevron-down", tr("Fold the drawer"), small=True, key="Ctrl+J")
        self.fold.clicked.connect(self.toggle)
        head = Ground("surface", "bottom")
        line = QHBoxLayout(head)
        line.setContentsMargins(4, 0, 10, 0)
        line.setSpacing(8)
        line.addWidget(self.tabs)
        line.addStretch(1)
        for part in (self.said, self.next, self.next_words, self.fold):
            line.addWidget(part)
        self._head = head
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.pages, 1)
        session.checked.connect(self._count)
        session.busy.connect(self._say)
        session.tried.connect(self._tried)
        theme().changed.connect(self._measure)
        self._measure()
        self.tabs.set_current("problems")
        self._count(session.findings)
        self._tried(session.trials)

    @property
    def is_folded(self) -> bool:
        """Whether only the tabs are to be seen."""
        return self.pages.isHidden()

    @property
    def current(self) -> str:
        """The name of the part that is shown."""
        return next(name for name, page in self._pages.items() if page is self.pages.currentWidget())

    def open(self, name: str) -> None:
        """Show a part, unfolded."""
        self.tabs.set_current(name)
        self.pages.setCurrentWidget(self._pages[name])
        if self.is_folded:
            self.toggle()

    def toggle(self) -> None:
        """Fold it away, or bring it back."""
        folded = not self.is_folded
        self.pages.setHidden(folded)
        self.fold.set_icon("chevron-up" if folded else "chevron-down", tr("Open") if folded else tr("Fold the drawer"))
        self._measure()
        self.folded.emit(folded)

    def head_height(self) -> int:
        """Pixels of the tabs alone."""
        return theme().px(TABS) + 1

    def _count(self, findings: tuple[Diagnostic, ...]) -> None:
        self.tabs.buttons["problems"].set_count(len(findings))

    def _tried(self, trials: object) -> None:
        shown = trials if isinstance(trials, Trials) else None
        self.coverage.show_coverage(shown.coverage if shown else None)
        self.tabs.buttons["trials"].set_count(shown.played if shown else 0)
        if shown is None:
            self.tabs.buttons["coverage"].set_count("")
            return
        taken, options = shown.coverage.options_taken
        self.tabs.buttons["coverage"].set_count(f"{round(100 * taken / options)} %" if options else "")

    def _say(self, busy: bool) -> None:
        proved = self._session.proved
        first = self._session.reading is None
        self.said.setText((tr("Reading…") if first else tr("Checking…")) if busy else "")
        self.said.setToolTip("" if proved is None else "\n".join(proved.said))

    def _measure(self) -> None:
        self._head.setFixedHeight(theme().px(TABS))
        narrow = theme().text_scale > 1.4
        self.next.setVisible(not narrow)
        self.next_words.setVisible(not narrow)
