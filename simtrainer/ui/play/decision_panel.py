"""The right side of the play screen: one page at a time, with the house policy (or the way on) at its foot."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric
from simtrainer.ui.play.decision_page import DecisionPage
from simtrainer.ui.play.feedback_page import EndingPage, FeedbackFoot, FeedbackPage
from simtrainer.ui.play.policy_drawer import PolicyDrawer
from simtrainer.ui.play.sure_bar import SureBar
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.viewports import give_viewport

if TYPE_CHECKING:
    from simtrainer.ui.play.composer import Composer

Page = Literal["decide", "write", "feedback", "ending"]
LEVELS = 5
"""How many layouts stand one in another, at most: a size that changed is told to the next one up by a posted event."""


class DecisionPanel(Ground):
    """Decide, write, read the feedback, read the ending. A page is made when it is first wanted."""

    written = Signal(str, str)
    """Own words are sent: the text, and the id of the stance that is nearest to it."""
    writing_left = Signal(str)
    """The composer is left with this draft."""
    writing_touched = Signal(object)
    """The words being written touch these clauses: id -> the worst that is said under it."""
    writing_asks = Signal()
    """Somebody is to be asked before writing on."""
    writing_dismissed = Signal(str, str)
    """A hint on the words was dismissed: what it is known by, and why ("" when that is taken back)."""
    ended = Signal()
    """The ending was read."""

    def __init__(self, organisation: Organisation, rubric: Rubric, *, watched: bool = False) -> None:
        """`watched`: the decisions are an expert's, and what the trainee does are guesses."""
        super().__init__("sunken")
        self._organisation, self._rubric, self._watched = organisation, rubric, watched
        self.decide = DecisionPage(organisation, watched)
        self.foot = FeedbackFoot()
        self.foot.setParent(self)
        self.foot.hide()
        self.foot.stronger.connect(self._show_stronger)
        self._stack = QStackedWidget()
        self._areas: dict[Page, PageArea] = {}
        self._sheets: dict[Page, QWidget] = {}
        self._page: Page = "decide"
        self.sure = SureBar()
        self._how_sure = False
        self._space = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.sure)
        column.addWidget(self._space)
        self.drawer = PolicyDrawer(organisation.clauses, self)
        self.show_page("decide")

    @property
    def page(self) -> Page:
        """Which page is shown."""
        return self._page

    @cached_property
    def composer(self) -> Composer:
        """Where own words are written."""
        from simtrainer.ui.play.composer import Composer

        names = {code: criterion.name for code, criterion in self._rubric.criteria.items()}
        composer = Composer(self._organisation.name, self._organisation.tones, names)
        composer.done.connect(self.written)
        composer.left.connect(self.writing_left)
        composer.touched.connect(self.writing_touched)
        composer.asked.connect(self.writing_asks)
        composer.checks.dismissed.connect(self.writing_dismissed)
        return composer

    @cached_property
    def feedback(self) -> FeedbackPage:
        """What came of a decision."""
        return FeedbackPage(self._organisation, self._rubric, self._watched)

    @cached_property
    def ending(self) -> EndingPage:
        """How the story ended."""
        ending = EndingPage()
        ending.onward.connect(self.ended)
        return ending

    def _area(self, page: Page) -> PageArea:
        """The scroll area of a page, made with its page when it is first wanted."""
        area = self._areas.get(page)
        if area is None:
            area = self._areas[page] = PageArea(self._content(page))
            self._sheets[page] = area
            if page == "decide":
                self._sheets[page] = _stacked(area, self.decide.side_actions)
            elif page == "write":
                self._sheets[page] = _stacked(area, self.composer.foot)
            elif page == "feedback":
                self._sheets[page] = _stacked(area, self.foot, at_the_end=True)
                self.foot.show()
            self._stack.addWidget(self._sheets[page])
        return area

    def _content(self, page: Page) -> QWidget:
        if page == "write":
            write = QWidget()
            inner = QVBoxLayout(write)
            inner.setContentsMargins(20, 16, 20, 20)
            inner.addWidget(self.composer)
            return write
        if page == "decide":
            return self.decide
        return self.feedback if page == "feedback" else self.ending

    def show_page(self, page: Page) -> None:
        """Show a page from its top."""
        changed = page != self.page
        area = self._area(page)
        self._page = page
        self._stack.setCurrentWidget(self._sheets[page])
        policy = page in ("decide", "write")
        self.drawer.setVisible(policy)
        self.sure.setVisible(policy and self._how_sure)
        self._space.setVisible(policy)
        if changed:
            area.verticalScrollBar().setValue(0)
        self._place()

    def ask_how_sure(self, asked: bool, *, anew: bool) -> None:
        """Whether this decision asks how sure the trainee is; `anew` forgets what was said."""
        self._how_sure = asked
        self.sure.setVisible(asked and self.page in ("decide", "write"))
        if anew:
            self.sure.forget()

    def to_top(self) -> None:
        """Scroll the page to its top."""
        self._area(self.page).verticalScrollBar().setValue(0)

    def order_tabs(self) -> None:
        """Tab goes from top to bottom, whenever its parts were made."""
        page = self.decide
        stops = [*page.stops(), *self.sure.stops(), self.drawer.handle]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def settle(self) -> None:
        """Give everything its place now, so that nothing is ever seen half laid out."""
        if self.isVisible():
            for _ in range(LEVELS):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            return
        area = self._area(self.page)
        for _ in range(2):  # the scroll bar's coming or going changes the width, and so the height
            for widget in (area.widget(), area, area.parentWidget(), self):
                layout = widget.layout() if widget is not None else None
                if layout is not None:
                    layout.activate()
            area.updateGeometry()

    def paint_now(self) -> None:
        """Paint the panel at once: what was pressed is answered a frame before what else comes of it is worked out."""
        self.settle()
        # Each widget that was shown has posted that it wants painting; left there, that would paint it all once more.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)
        self.repaint()

    def reveal(self, part: QWidget) -> None:
        """Scroll so that a part of the page is seen."""
        self._area(self.page).ensureWidgetVisible(part, 0, 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _show_stronger(self, shown: bool) -> None:
        self.feedback.show_stronger(shown)
        if shown:
            self.reveal(self.feedback.stronger)

    def _place(self) -> None:
        self._space.setFixedHeight(self.drawer.handle.sizeHint().height())
        high = self.drawer.full_height()
        self.drawer.setGeometry(0, self.height() - high, self.width(), high)
        self.drawer.raise_()


def _stacked(area: PageArea, under: QWidget, *, at_the_end: bool = False) -> QWidget:
    """A page with something that stands right under it, or at the end of the panel, and doesn't scroll."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area)
    if at_the_end:
        column.addStretch(1)
    column.addWidget(under)
    if not at_the_end:
        column.addStretch(1)
    return whole


class PageArea(QScrollArea):
    """A page that scrolls when it must, and is no taller than what it holds. Its scroll bar takes no width from it."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        give_viewport(self, see_through=True)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._page = content
        sheet = self._sheet = _Sheet(content)
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)
        sheet.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        layout = content.layout()
        self._margins = layout.contentsMargins() if layout is not None else QMargins()

    def sizeHint(self) -> QSize:
        content = self._sheet
        width = self.width() if self.width() > 100 else 540
        if not content.hasHeightForWidth():
            return QSize(width, content.sizeHint().height())
        # With room for its bar's width too: else a line that wraps only beside the bar would keep the bar there.
        beside = width - self.verticalScrollBar().sizeHint().width()
        return QSize(width, max(content.heightForWidth(width), content.heightForWidth(beside)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _make_room(self, _low: int, high: int) -> None:
        layout = self._page.layout()
        if layout is not None:
            bar = self.verticalScrollBar().sizeHint().width() if high else 0
            margins = self._margins
            layout.setContentsMargins(margins.left(), margins.top(), max(4, margins.right() - bar), margins.bottom())


class _Sheet(QWidget):
    """Holds a page. Wrapped texts ask for room as in a narrow column; their height for the width is what counts."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
