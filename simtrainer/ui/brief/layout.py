"""How the brief is laid out: the story in columns, the choices beside it or under it, as the texts have room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from simtrainer.ui.brief.foot import BriefFoot
from simtrainer.ui.brief.states import GAP, SHARES, Skeleton, Unplayable
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.theme import theme

PAGE, BETWEEN = 28, 14
WIDEST = 1840
BESIDE, COLUMNS = 620, 1000
"""Widths, at 100 % text, from which the choices stand beside the story, and the story has two columns."""
LARGEST_BESIDE = 1.5
"""Text size up to which there is more than one column at all."""


class _Page(QWidget):
    """What is scrolled: exactly as high as its cards are at its width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class BriefLayout(Ground):
    """Holds the cards; shows nothing, them in outline, them, or why there are none."""

    def __init__(self, foot: BriefFoot) -> None:
        super().__init__("canvas")
        self.unplayable = Unplayable()
        self.skeleton = Skeleton(0, 2)
        self._foot = foot
        self._left, self._middle, self._right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._middle, self._right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(BETWEEN)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(GAP)
        self._columns.addLayout(self._left, SHARES[0])
        self._columns.addLayout(self._middle, SHARES[1])
        page = _Page()
        self._story = QVBoxLayout(page)
        self._story.setSpacing(BETWEEN)
        self._story.addLayout(self._columns)
        self._area = _scrolled(page)
        self._choices = _Page()
        holder = QVBoxLayout(self._choices)
        holder.setContentsMargins(0, 20, PAGE - 10, 10)
        holder.addLayout(self._right)
        self._side = _scrolled(self._choices)
        self._side_holder = QWidget()
        self._side_pages = QStackedLayout(self._side_holder)
        for part in (QWidget(), self._side, Skeleton(2, 3)):
            self._side_pages.addWidget(part)
        story = QWidget()
        self._pages = QStackedLayout(story)
        for part in (QWidget(), self._area, self.skeleton, self.unplayable):
            self._pages.addWidget(part)
        self._put_together(story)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    # ---- what is shown

    def show_cards(self, story: Sequence[QWidget], house: Sequence[QWidget], choices: Sequence[QWidget]) -> None:
        """Show the brief: its two columns, and how it can be played."""
        for column, cards in ((self._left, story), (self._middle, house), (self._right, choices)):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._pages.setCurrentWidget(self._area)
        self._side_pages.setCurrentWidget(self._side)

    def put_above(self, card: QWidget) -> None:
        """Put a card over the columns."""
        self._story.insertWidget(0, card)

    def show_outline(self) -> None:
        """Show cards in outline while the brief is read."""
        self._pages.setCurrentWidget(self.skeleton)
        self._side_pages.setCurrentIndex(2)

    def show_unplayable(self) -> None:
        """Show why there is no brief."""
        self._pages.setCurrentWidget(self.unplayable)
        self._side_pages.setCurrentIndex(0)

    def turn(self, pages: int) -> None:
        """Scroll the story by so many pages."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def fit(self, width: int) -> None:
        """Three columns, two, or one: as many as the texts have room for."""
        level, upright = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = width / max(1.0, theme().text_scale)
        self._columns.setDirection(level if room >= COLUMNS else upright)
        beside = room >= BESIDE and theme().text_scale <= LARGEST_BESIDE
        self._sides.setDirection(level if beside else upright)
        self._sides.setStretch(1, SHARES[2] + PAGE if beside else 0)
        at = self._story.indexOf(self._choices)
        if beside and at >= 0:
            self._story.removeWidget(self._choices)
            self._side.setWidget(self._choices)
        elif not beside and at < 0:
            self._side.takeWidget()
            self._story.addWidget(self._choices)
            self._choices.show()
        inner = self._choices.layout()
        if inner is not None:
            # The bar of a scroll area has its own room at the right.
            inner.setContentsMargins(*((6, 20, PAGE - 10, 6) if beside else (0, 0, 0, 0)))
        self._side.setMinimumWidth(self._choices.minimumSizeHint().width() + 10 if beside else 0)
        self._side_holder.setVisible(beside)
        self._story.setContentsMargins(PAGE, 20, GAP - 10 if beside else PAGE - 10, 20)
        self._foot.layout().setContentsMargins(6 if beside else PAGE, 8, PAGE, 20)  # type: ignore[union-attr]

    # ---- inside

    def _put_together(self, story: QWidget) -> None:
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._side_holder, 1)
        beside.addWidget(self._foot)
        self._sides = QHBoxLayout()
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(story, SHARES[0] + SHARES[1] + GAP + PAGE)
        self._sides.addLayout(beside, SHARES[2] + PAGE)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        inner.setLayout(self._sides)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(inner)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whatever gets the keyboard scrolls into view."""
        for area in (self._area, self._side):
            inside = area.widget()
            if new is not None and inside is not None and inside.isAncestorOf(new):
                area.ensureWidgetVisible(new, 8, 24)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
