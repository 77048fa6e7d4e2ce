"""The right side of the play screen: one page at a time, with the house policy (or the way on) at its foot."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric
from simtrainer.ui.play.composer import Composer
from simtrainer.ui.play.decision_page import DecisionPage
from simtrainer.ui.play.feedback_page import EndingPage, FeedbackFoot, FeedbackPage
from simtrainer.ui.play.policy_drawer import PolicyDrawer
from simtrainer.ui.shared.cards import Ground

Page = Literal["decide", "write", "feedback", "ending"]
PAGES: tuple[Page, ...] = ("decide", "write", "feedback", "ending")


class DecisionPanel(Ground):
    """Decide, write, read the feedback, read the ending."""

    def __init__(self, organisation: Organisation, rubric: Rubric, clauses_open: bool = False) -> None:
        super().__init__("sunken")
        self.decide = DecisionPage(organisation)
        self.composer = Composer(organisation.name, organisation.tones)
        self.feedback = FeedbackPage(organisation, rubric)
        self.ending = EndingPage()
        self.foot = FeedbackFoot()
        self.foot.stronger.connect(self._show_stronger)
        self._stack = QStackedWidget()
        write = QWidget()
        inner = QVBoxLayout(write)
        inner.setContentsMargins(20, 16, 20, 20)
        inner.addWidget(self.composer)
        self._areas: dict[Page, QScrollArea] = {}
        for page, content in zip(PAGES, (self.decide, write, self.feedback, self.ending), strict=True):
            self._areas[page] = _scrolling(content)
            self._stack.addWidget(self._areas[page])
        self._space = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        column.addWidget(self._space)
        self.drawer = PolicyDrawer(organisation.clauses, self)
        self.drawer.set_open(clauses_open)
        self.show_page("decide")

    @property
    def page(self) -> Page:
        """Which page is shown."""
        return PAGES[self._stack.currentIndex()]

    def show_page(self, page: Page) -> None:
        """Show a page from its top."""
        changed = page != self.page
        self._stack.setCurrentIndex(PAGES.index(page))
        self.foot.setVisible(page == "feedback")
        policy = page in ("decide", "write")
        self.drawer.setVisible(policy)
        self._space.setVisible(policy)
        if changed:
            self._areas[page].verticalScrollBar().setValue(0)
        self._place()

    def to_top(self) -> None:
        """Scroll the page to its top."""
        self._areas[self.page].verticalScrollBar().setValue(0)

    def reveal(self, part: QWidget) -> None:
        """Scroll so that a part of the page is seen."""
        self._areas[self.page].ensureWidgetVisible(part, 0, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _show_stronger(self, shown: bool) -> None:
        self.feedback.show_stronger(shown)
        if shown:
            self._areas["feedback"].widget().adjustSize()
            self.reveal(self.feedback.stronger)

    def _place(self) -> None:
        self._space.setFixedHeight(self.drawer.handle.sizeHint().height())
        high = self.drawer.full_height()
        self.drawer.setGeometry(0, self.height() - high, self.width(), high)
        self.drawer.raise_()


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
