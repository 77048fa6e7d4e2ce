"""Where everything stands on home: the bar at the top, the cards with what is above them, and the side column.

The side column stands beside the cards; with large text it stands below them, and the page scrolls as one.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from simtrainer.ui.home.delegate import GAP_X
from simtrainer.ui.home.filter_bar import FilterBar
from simtrainer.ui.home.grid import BAR, CardGrid
from simtrainer.ui.home.resume_strip import ResumeStrip
from simtrainer.ui.home.states import Nothing, Skeleton
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.search_field import SearchField
from simtrainer.ui.shared.texts import Heading
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shared.viewports import give_viewport

if TYPE_CHECKING:
    from simtrainer.ui.home.side_column import SideColumn

SIDE_WIDTH = 280
PAGE = 28
"""Margin at the sides of the page."""
BETWEEN = 24
"""Between the cards and the side column."""
TOP = 20
WIDEST = 1840
"""Contents stop growing here."""
ONE_COLUMN = 1.5
"""Text of this size and larger takes the whole width."""
HALF = GAP_X // 2


class HomePage(QWidget):
    """The parts of home in their places; `side` comes later than the rest."""

    def __init__(self, grid: CardGrid) -> None:
        super().__init__()
        self.search = SearchField()
        self.open_button = IconButton("package-plus", tr("Open a scenario file"), edged=True, key="Ctrl+O")
        self.banner = Banner("caution")
        self.strip = ResumeStrip()
        self.bar = FilterBar()
        self.bar.hide()
        self.grid = grid
        self.nothing = Nothing()
        self.skeleton = Skeleton()
        self.side: SideColumn | None = None
        self.blank = QWidget()
        self.pages = QStackedLayout()
        self._one = False
        self._lay_out()
        grid.came_to.connect(self._follow)
        theme().changed.connect(self._restyle)

    def show_side(self, side: SideColumn) -> None:
        """Put the side column into its place."""
        self.side = side
        self._place_side()
        self.order_tabs()

    def order_tabs(self) -> None:
        """Tab goes through the page as one reads it, also through what was made late."""
        side = [] if self.side is None else self.side.findChildren(QPushButton)
        parts = (self.search, self.open_button, self.strip.button, *self.bar.stops(), self.grid)
        stops = [*parts, self.nothing.button, self.nothing.other, *side]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        top = self._top = Ground("surface", "bottom")
        bar = QHBoxLayout(top)
        bar.setContentsMargins(PAGE, 0, PAGE, 0)
        bar.setSpacing(12)
        bar.addWidget(Heading(tr("Practise"), "h2"))
        bar.addStretch(1)
        bar.addWidget(self.search, 2)
        bar.addWidget(StatusChip(tr("Works offline"), "neutral", "wifi-off"))
        bar.addWidget(self.open_button)
        self._above = QVBoxLayout()
        self._above.setSpacing(12)
        for part in (self.banner, self.strip, self.bar):
            self._above.addWidget(part)
        self._below = QVBoxLayout()
        self._below.addLayout(self.pages)
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._above)
        column.addLayout(self._below, 1)
        for part in (self.blank, self.grid, self.nothing, self.skeleton):
            self.pages.addWidget(part)  # only now: the first is shown at once, alone it would be a window of its own
        self._side_area = _area()
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self._main, 1)
        self._body.addWidget(self._side_area)
        page = self._ground = Ground("canvas")
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(inner)
        self._area = _area()
        self._area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(self._area, 1)
        self._restyle()

    def _restyle(self) -> None:
        look = theme()
        one = self._one = look.text_scale >= ONE_COLUMN
        self._top.setFixedHeight(max(60, look.px(32) + 28))
        right = PAGE if one else BETWEEN
        self._above.setContentsMargins(PAGE, TOP, right, 5)
        # The cells of the grid have half of the gaps around them, and its scroll bar stands in the margin.
        self._below.setContentsMargins(PAGE - HALF, 0, right - HALF - BAR, 0)
        direction = QBoxLayout.Direction.TopToBottom if one else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        self._body.setStretchFactor(self._main, 0 if one else 1)
        self._side_area.setFixedWidth(look.px(SIDE_WIDTH) + PAGE)
        self._side_area.setVisible(not one)
        self._area.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if one else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        policy = QSizePolicy.Policy.Minimum if one else QSizePolicy.Policy.Ignored
        self._main.setSizePolicy(QSizePolicy.Policy.Ignored, policy)
        self.grid.set_whole(one)
        self._place_side()

    def _place_side(self) -> None:
        side = self.side
        if side is None:
            return
        if self._one:
            if self._side_area.widget() is side:
                self._side_area.takeWidget()
            if self._body.indexOf(side) < 0:
                self._body.addWidget(side, 1)
            side.layout().setContentsMargins(PAGE, 12, PAGE, PAGE)
        else:
            self._body.removeWidget(side)
            side.layout().setContentsMargins(0, TOP, PAGE, TOP)
            if self._side_area.widget() is not side:
                self._side_area.setWidget(side)
        side.show()

    def _follow(self, card: QRect) -> None:
        """Scroll the page to a card (in the grid's viewport), where the page scrolls as one."""
        if self._one:
            place = self.grid.viewport().mapTo(self._ground, card.center())
            self._area.ensureVisible(place.x(), place.y(), 0, card.height() // 2 + 8)


def _area() -> QScrollArea:
    area = QScrollArea()
    give_viewport(area)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # What is inside has the keyboard; the area itself is no stop.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
