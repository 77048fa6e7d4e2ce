"""The list in which posts are read: it keeps the reader's place, whatever arrives."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from simtrainer.ui.feed.delegate import SLIDE, PostDelegate
from simtrainer.ui.feed.model import FeedModel, FeedRole
from simtrainer.ui.feed.post_view import PostView
from simtrainer.ui.feed.rows import RowList
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

NEW_SECONDS = 2.28
"""A post slides in for 280 ms, then its tint fades over 2 s."""
FRAME_MS = 33
FIRST_LINES = 48
"""Px of a post that must have been on screen for it to be seen."""
ABOVE = 96
"""Px left above a post that is brought to the top."""

Index = QModelIndex | QPersistentModelIndex


class FeedView(RowList):
    """Posts of one channel. Arrivals never scroll it; `below_changed` tells how many unseen posts wait below."""

    below_changed = Signal(int)
    opened = Signal(str)
    """Enter or a double click on a post (its id), or a click on the number of its replies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.posts = PostDelegate(self)
        self.posts.arriving = self._newness
        self.moving = True
        """False when motion is reduced: the tint stays two seconds and goes at once."""
        self._born: dict[str, float] = {}
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._next_frame)
        self._anchor: tuple[str, int] | None = None
        self._below = 0
        self._relayout = QTimer(self)
        self._relayout.setSingleShot(True)
        self._relayout.setInterval(0)
        self._relayout.timeout.connect(self.settle)
        self.setItemDelegate(self.posts)
        self.setObjectName("feed")
        self.setProperty("ownFocus", True)
        self.setAccessibleName(tr("Feed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._look)
        self.activated.connect(lambda index: self.opened.emit(index.data(FeedRole.ID)))
        theme().changed.connect(self._restyle)

    # what is shown

    def setModel(self, model: QAbstractItemModel | None) -> None:
        old = self.model()
        if isinstance(old, FeedModel):
            old.rowsAboutToBeInserted.disconnect(self._remember)
            old.rowsAboutToBeRemoved.disconnect(self._remember)
            old.rowsInserted.disconnect(self._inserted)
            old.rowsRemoved.disconnect(self._removed)
        super().setModel(model)
        self._born.clear()
        if isinstance(model, FeedModel):
            model.rowsAboutToBeInserted.connect(self._remember)
            model.rowsAboutToBeRemoved.connect(self._remember)
            model.rowsInserted.connect(self._inserted)
            model.rowsRemoved.connect(self._removed)
        self._look()

    def feed(self) -> FeedModel | None:
        """The model shown."""
        model = self.model()
        return model if isinstance(model, FeedModel) else None

    def place(self) -> tuple[str, int] | None:
        """Where the reader is: the topmost post and how far it is scrolled, None for an empty feed."""
        index = self.indexAt(QPoint(4, 0))
        return (str(index.data(FeedRole.ID)), self.visualRect(index).top()) if index.isValid() else None

    def go_to_place(self, place: tuple[str, int] | None) -> None:
        """Go back to a place given by `place`."""
        self.doItemsLayout()
        self._back_to(place)

    def _back_to(self, place: tuple[str, int] | None) -> None:
        model = self.feed()
        if model is None or place is None:
            return
        row = model.row_of(place[0])
        if row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(model.index(row)).top() - place[1])

    def show_post(self, post_id: str, at_top: bool = False) -> None:
        """Bring a post on screen (the answer to something the reader did, never to an arrival)."""
        model = self.feed()
        if model is None:
            return
        model.flush()
        row = model.row_of(post_id)
        if row >= 0:
            if self._anchor is not None or self._relayout.isActive():
                self.settle()
            index = model.index(row)
            if at_top:  # with the end of what it answers above it
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.visualRect(index).top() - ABOVE)
            else:
                self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            self._look()

    def show_new(self) -> None:
        """Go to the first unseen post below."""
        model = self.feed()
        if model is None or not model.unseen:
            return
        self.show_post(model.unseen[0], at_top=True)
        self._look()

    def below(self) -> int:
        """How many unseen posts wait below the screen."""
        return self._below

    # keeping the place

    def settle(self) -> None:
        """Lay out now, with the reader's place kept."""
        self._relayout.stop()
        anchor, self._anchor = self._anchor or self.place(), None
        self.doItemsLayout()
        self._back_to(anchor)
        self._look()

    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: object = ()) -> None:
        # A count that ticks up needs one row painted; only a row of another height moves those below it.
        model, tops = self.feed(), self.tops()
        if model is None:
            return
        first, end = topLeft.row(), bottomRight.row() + 1
        heights = self.posts.heights(model.views(first, end))
        if any(tops[row + 1] - tops[row] != high for row, high in enumerate(heights, first)):
            self._remember()
            self._relayout.start()
            return
        shown = self.shown_rows()
        for row in range(max(first, shown.start), min(end, shown.stop)):
            self.touch(self.visualRect(model.index(row)))

    def _remember(self, *_: object) -> None:
        if self._anchor is None:
            self._anchor = self.place()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        model = self.feed()
        if model is None:
            return
        if first == 0 and last + 1 < model.rowCount():
            self.settle()  # posts came in above the reader
            return
        self._anchor = None
        now = monotonic()
        for row in range(first, last + 1):
            self._born[model.view(row).post.id] = now
        if not self._frames.isActive() and self.isVisible():
            self._frames.start()
        self.lay_out_from(first)
        self._look()

    def _removed(self, *_: object) -> None:
        self.settle()

    def _look(self, *_: object) -> None:
        """Note which posts are on screen and how many unseen ones are below it."""
        model = self.feed()
        below = 0
        if model is not None and model.unseen:
            seen: list[str] = []
            tops, visible = self.tops(), self.isVisible()
            end = self.verticalScrollBar().value() + self.viewport().height()
            for post_id in model.unseen:
                row = model.row_of(post_id)
                if row < 0:
                    continue
                # a post counts as seen once its first lines are on screen
                if tops[row] + min(tops[row + 1] - tops[row], FIRST_LINES) > end:
                    below += 1
                elif visible:
                    seen.append(post_id)
            model.mark_seen(seen)
        if below != self._below:
            self._below = below
            self.below_changed.emit(below)

    # motion

    def _newness(self, post_id: str) -> float:
        born = self._born.get(post_id)
        if born is None:
            return 0.0
        left = 1 - (monotonic() - born) / NEW_SECONDS
        return max(0.0, left if self.moving else min(left + 1, 0.85) if left > 0 else 0.0)

    def _next_frame(self) -> None:
        now, moving = monotonic(), self._born
        self._born = {post: born for post, born in moving.items() if now - born < NEW_SECONDS}
        if not self._born:
            self._frames.stop()
        model = self.feed()
        for row in self.shown_rows() if model is not None else ():
            if model.view(row).post.id in moving:  # whose time is just over, too
                # it slides in from below its place
                self.viewport().update(self.visualRect(model.index(row)).adjusted(0, 0, 0, SLIDE))

    def rest(self) -> None:
        """End all motion now."""
        self._frames.stop()
        self._born.clear()
        self.viewport().update()

    # rows

    def row_heights(self, start: int) -> list[int]:
        model = self.feed()
        return [] if model is None else self.posts.heights(model.views(start, model.rowCount()))

    def draw_row(self, painter: QPainter, row: int, rect: QRect, has_focus: bool) -> None:
        model = self.feed()
        if model is not None:
            ring = has_focus and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            self.posts.draw(painter, rect, model.view(row), ring)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._remember()
        self.posts.width = max(self.viewport().width(), 200)
        super().resizeEvent(event)
        self.settle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        view = index.data(FeedRole.VIEW) if index.isValid() else None
        if event.button() == Qt.MouseButton.LeftButton and isinstance(view, PostView):
            part = self.posts.layout(view).at(event.position().toPoint() - self.visualRect(index).topLeft())
            if part is not None and part.name.startswith("replies"):
                self.opened.emit(view.post.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.feed()
        key = event.key()
        if (
            model is not None
            and model.rowCount()
            and key in (Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Home, Qt.Key.Key_End)
        ):
            row = self.currentIndex().row()
            last = model.rowCount() - 1
            target = {
                Qt.Key.Key_J: min(row + 1, last),
                Qt.Key.Key_K: max(row - 1, 0),
                Qt.Key.Key_Home: 0,
                Qt.Key.Key_End: last,
            }[Qt.Key(key)]
            self.setCurrentIndex(model.index(target))
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.rest()
        self._relayout.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle()

    def _restyle(self) -> None:
        self.posts.forget()
        self._remember()
        self.settle()
