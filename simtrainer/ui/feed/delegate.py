"""Paints the rows of a feed from their layout, which is kept per post, width and text size."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simtrainer.ui.feed.card_layout import card_layout
from simtrainer.ui.feed.model import FeedRole
from simtrainer.ui.feed.paint import Tones, paint_card, paint_focus
from simtrainer.ui.feed.parts import CardLayout
from simtrainer.ui.feed.post_view import PostView
from simtrainer.ui.feed.skins import SKINS, Skin
from simtrainer.ui.shared.theme import theme

LAYOUTS_KEPT = 256
HEIGHTS_KEPT = 20_000
SLIDE = 8
"""Px that a post which has just arrived slides up."""


class PostDelegate(QStyledItemDelegate):
    """Posts in the look of one channel. `arriving` tells how new a post is: 1 just appeared, 0 settled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.skin: Skin = SKINS["microblog"]
        self.organisation = ""
        self.tones: Tones = ()
        self.width = 596
        self.arriving: Callable[[str], float] = lambda post: 0.0
        # A view never changes, so its identity is the key; keeping it beside the value keeps that identity its own.
        self._layouts: OrderedDict[int, tuple[PostView, CardLayout]] = OrderedDict()
        self._heights: dict[int, tuple[PostView, int]] = {}
        self._shapes: dict[tuple[object, ...], tuple[PostView, int]] = {}
        self._made_for: tuple[object, ...] = ()

    def forget(self) -> None:
        """Drop every layout: colours, text size or organisation changed."""
        self._layouts.clear()
        self._heights.clear()
        self._shapes.clear()

    def layout(self, view: PostView) -> CardLayout:
        """The layout of a post at the present width."""
        self._start_anew_if_changed()
        found = self._layouts.get(id(view))
        if found is None:
            found = self._layouts[id(view)] = (view, card_layout(view, self.skin, self.width))
            if len(self._layouts) > LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(id(view))
        return found[1]

    def height(self, view: PostView) -> int:
        """Height in px of a post's row; kept longer than its layout."""
        self._start_anew_if_changed()
        known = self._heights.get(id(view))
        if known is None:
            if len(self._heights) > HEIGHTS_KEPT:
                self._heights.clear()
                self._shapes.clear()
            shape = self._shape(view)
            same = self._shapes.get(shape)
            if same is None:
                same = self._shapes[shape] = (view, self.layout(view).height)
            known = self._heights[id(view)] = (view, same[1])
        return known[1]

    def heights(self, views: Iterable[PostView]) -> list[int]:
        """Heights in px of many rows."""
        self._start_anew_if_changed()
        known = self._heights
        found = [(known.get(id(view)), view) for view in views]
        return [self.height(view) if kept is None else kept[1] for kept, view in found]

    def _shape(self, view: PostView) -> tuple[object, ...]:
        """What the height of a post depends on: not on how much its counts grew, so nothing is laid out for those."""
        likes = view.counts.likes
        return (
            id(view.post),
            view.when,
            bool(view.counts),
            bool(view.counts.replies),
            # Beside an answer in a forum they take room from its text.
            likes if self.skin.kind == "community" else bool(likes),
            *(view.hidden, view.deleted, view.focus, view.just_now, view.small),
            *(view.line_above, view.line_below, view.first, view.depth),
        )

    def _start_anew_if_changed(self) -> None:
        look = theme()
        made_for = (self.width, self.skin.kind, look.text_scale, look.scheme)
        if made_for != self._made_for:
            self._made_for = made_for
            self.forget()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = index.data(FeedRole.VIEW)
        return QSize(self.width, self.height(view)) if isinstance(view, PostView) else QSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = index.data(FeedRole.VIEW)
        if isinstance(view, PostView):
            state = option.state  # pyright: ignore[reportAttributeAccessIssue]
            ring = state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange
            self.draw(painter, option.rect, view, bool(ring))  # pyright: ignore[reportAttributeAccessIssue]

    def draw(self, painter: QPainter, rect: QRect, view: PostView, ring: bool) -> None:
        """Paint a post into its row; `ring`: the keyboard is there."""
        layout = self.layout(view)
        painter.save()
        new = self.arriving(view.post.id)
        if new > 0:
            tint = QColor(theme().color(self.skin.soft))  # a copy: the theme's own is everybody's
            tint.setAlphaF(min(1.0, new * 1.2))
            painter.fillRect(rect, tint)
        painter.translate(rect.topLeft())
        if new > 0.88:  # the first 280 ms of the 2.3 s: a few pixels up, and fade in
            entering = (new - 0.88) / 0.12
            painter.translate(0, round(SLIDE * entering**3))
            painter.setOpacity(1 - entering**3)
        paint_card(painter, layout, self.organisation, self.tones)
        painter.restore()
        if ring:
            paint_focus(painter, rect)
