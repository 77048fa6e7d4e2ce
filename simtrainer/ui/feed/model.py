"""The posts of one channel as a Qt list model: arrivals in batches, counts that repaint one row, old posts put away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from simtrainer.engine.events import FeedPost
from simtrainer.ui.feed.post_view import Counts, PostView, spoken

TICK_MS = 120
"""Arrivals are inserted in one batch per tick: fifty posts cost what one costs."""
MOST_LIVE = 2_000
"""Rows that the view holds; older ones wait behind "Show earlier posts"."""

NOTHING = Counts()
Index = QModelIndex | QPersistentModelIndex


class FeedRole(IntEnum):
    """What a row gives besides its text."""

    VIEW = Qt.ItemDataRole.UserRole + 1
    ID = Qt.ItemDataRole.UserRole + 2


class FeedModel(QAbstractListModel):
    """Rows of posts in the order in which they appeared.

    `clock` writes a story minute as shown. Posts handed to `add` appear at the next tick (`flush` does it at once).
    """

    earlier_changed = Signal(int)
    """How many older posts are put away."""
    unseen_changed = Signal(int)
    """How many posts nobody has looked at yet."""

    def __init__(
        self,
        clock: Callable[[int], str] = str,
        parent: QObject | None = None,
        most_live: int = MOST_LIVE,
        *,
        watched: bool = False,
    ) -> None:
        super().__init__(parent)
        self._watched = watched
        self._clock = clock
        self._most_live = most_live
        self._rows: list[PostView] = []
        self._earlier: list[PostView] = []
        self._waiting: list[PostView] = []
        self._where: dict[str, int] = {}
        self._focus = ""
        self._unseen: dict[str, None] = {}
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.flush)

    # what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        view = self._rows[index.row()]
        if role == FeedRole.VIEW:
            return view
        if role == FeedRole.ID:
            return view.post.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(view)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return view.post.alt
        return None

    # what the feed asks

    @property
    def earlier(self) -> int:
        """How many older posts are put away above the first row."""
        return len(self._earlier)

    @property
    def unseen(self) -> tuple[str, ...]:
        """Ids of the posts that were never on screen, oldest first."""
        return tuple(self._unseen)

    def is_unseen(self, post_id: str) -> bool:
        """Whether a post was never on screen."""
        return post_id in self._unseen

    def mark_seen(self, post_ids: Iterable[str]) -> None:
        """These posts have been on screen."""
        before = len(self._unseen)
        for post_id in post_ids:
            self._unseen.pop(post_id, None)
        if len(self._unseen) != before:
            self.unseen_changed.emit(len(self._unseen))

    def view(self, row: int) -> PostView:
        """The post of a row as shown now."""
        return self._rows[row]

    def views(self, start: int, end: int) -> list[PostView]:
        """The posts of the rows from `start` to before `end`, as shown now."""
        return self._rows[start:end]

    def row_of(self, post_id: str) -> int:
        """The row of a post, -1 when it isn't among the live rows."""
        return self._where.get(post_id, -1)

    def posts(self) -> list[FeedPost]:
        """All posts of the channel, those put away and those still waiting for a tick included."""
        return [view.post for view in (*self._earlier, *self._rows, *self._waiting)]

    def last(self) -> FeedPost | None:
        """The newest post of the channel, None when there is none."""
        newest = self._waiting or self._rows or self._earlier
        return newest[-1].post if newest else None

    def set_posts(self, posts: Iterable[FeedPost]) -> None:
        """Begin anew with these posts."""
        self._tick.stop()
        self.beginResetModel()
        self._waiting.clear()
        self._unseen.clear()
        views = [self._fresh(post) for post in posts]
        split = max(0, len(views) - self._most_live)
        self._earlier, self._rows = views[:split], views[split:]
        self._number(0)
        self._link(0, len(self._rows))
        self.endResetModel()
        self.earlier_changed.emit(len(self._earlier))

    def add(self, posts: Iterable[FeedPost]) -> None:
        """Let posts appear at the end with the next tick."""
        fresh = [self._fresh(post) for post in posts]
        self._waiting.extend(fresh)
        self._unseen.update((view.post.id, None) for view in fresh if not view.post.turn)
        if fresh:
            self.unseen_changed.emit(len(self._unseen))
        if self._waiting and not self._tick.isActive():
            self._tick.start()

    def flush(self) -> None:
        """Insert what is waiting now, in one batch."""
        self._tick.stop()
        if not self._waiting:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(self._waiting) - 1)
        self._rows.extend(self._waiting)
        self._waiting.clear()
        self._number(first)
        changed = self._link(max(first - 1, 0), len(self._rows))
        self.endInsertRows()
        if first and first - 1 in changed:
            self._tell(first - 1)
        self._put_away()

    def show_earlier(self, count: int = 200) -> None:
        """Bring back up to `count` of the posts that were put away."""
        count = min(count, len(self._earlier))
        if not count:
            return
        self.beginInsertRows(QModelIndex(), 0, count - 1)
        self._rows[:0] = self._earlier[-count:]
        del self._earlier[-count:]
        self._number(0)
        changed = self._link(0, count + 1)
        self.endInsertRows()
        if count in changed:
            self._tell(count)
        self.earlier_changed.emit(len(self._earlier))

    def set_counts(self, post_id: str, counts: Counts, grown: Counts = NOTHING) -> None:
        """New counts of a post; repaints its row alone, and only if they differ."""
        self.count([(post_id, counts, grown)])

    def count(self, counted: Iterable[tuple[str, Counts, Counts]]) -> None:
        """New counts, and what was added, of many posts (their ids first): told once, from the first to the last."""
        changed: list[int] = []
        for post_id, counts, grown in counted:
            row = self.row_of(post_id)
            if row < 0:
                self._change(post_id, counts=counts, grown=grown)
                continue
            view = self._rows[row]
            if view.counts != counts or view.grown != grown:
                self._rows[row] = replace(view, counts=counts, grown=grown)
                changed.append(row)
        if changed:
            self._tell(min(changed), max(changed))

    def set_hidden(self, post_id: str, when: str, deleted: bool, aftermath: str = "") -> None:
        """Mark a post as hidden or deleted by the trainee at a time as shown ("" for neither), and what that left."""
        self._change(post_id, hidden=when, deleted=deleted, aftermath=aftermath)

    def take_marks(self, view: PostView) -> None:
        """Give a post the counts and marks that it has in another list."""
        self.set_counts(view.post.id, view.counts, view.grown)
        self._change(
            view.post.id,
            hidden=view.hidden,
            deleted=view.deleted,
            aftermath=view.aftermath,
            just_now=view.just_now,
            small=view.small,
        )

    def set_small(self, post_id: str, small: bool) -> None:
        """Set a post of an earlier turn a size smaller."""
        self._change(post_id, small=small)

    def set_just_now(self, post_id: str, just_now: bool) -> None:
        """Mark the trainee's newest post while its effect is being read."""
        self._change(post_id, just_now=just_now)

    def set_focus(self, post_id: str) -> None:
        """Mark the post that is being answered ("" for none)."""
        if post_id == self._focus:
            return
        rows = [row for row in (self.row_of(self._focus), self.row_of(post_id)) if row >= 0]
        self._focus = post_id
        changed = set[int]().union(*(self._link(max(row - 1, 0), row + 2) for row in rows))
        for row in sorted(changed):
            self._tell(row)

    # inside

    def _fresh(self, post: FeedPost) -> PostView:
        counts = Counts(post.replies, post.shares, post.likes)
        return PostView(post, self._clock(post.minute), counts, watched=self._watched)

    def _number(self, start: int) -> None:
        if start == 0:
            self._where.clear()
        for row in range(start, len(self._rows)):
            self._where[self._rows[row].post.id] = row

    def _link(self, start: int, end: int) -> set[int]:
        """Draw thread lines, depth and focus for rows start..end; the rows that came out different."""
        changed: set[int] = set()
        for row in range(start, min(end, len(self._rows))):
            view = self._rows[row]
            above = self._rows[row - 1] if row else None
            below = self._rows[row + 1] if row + 1 < len(self._rows) else None
            linked = replace(
                view,
                focus=view.post.id == self._focus,
                line_above=self._joined(above, view),
                line_below=self._joined(view, below),
                first=row == 0 and not self._earlier,
                depth=self._depth(view.post),
            )
            if linked != view:
                self._rows[row] = linked
                changed.add(row)
        return changed

    def _joined(self, above: PostView | None, below: PostView | None) -> bool:
        if above is None or below is None or not above.post.thread or above.post.thread != below.post.thread:
            return False
        return self._focus not in (above.post.id, below.post.id) and not above.hidden and not below.hidden

    def _depth(self, post: FeedPost) -> int:
        depth, seen = 0, {post.id}
        while post.reply_to and post.reply_to in self._where and post.reply_to not in seen:
            seen.add(post.reply_to)
            post = self._rows[self._where[post.reply_to]].post
            depth += 1
        return depth

    def _change(self, post_id: str, **fields: object) -> None:
        row = self.row_of(post_id)
        if row < 0:
            for views in (self._waiting, self._earlier):
                for index, view in enumerate(views):
                    if view.post.id == post_id:
                        views[index] = replace(view, **fields)  # type: ignore[arg-type]
            return
        changed = replace(self._rows[row], **fields)  # type: ignore[arg-type]
        if changed != self._rows[row]:
            self._rows[row] = changed
            self._tell(row)
            if "hidden" in fields:
                for other in self._link(max(row - 1, 0), row + 2):
                    self._tell(other)

    def _tell(self, row: int, last: int = -1) -> None:
        self.dataChanged.emit(self.index(row), self.index(max(row, last)))

    def _put_away(self) -> None:
        over = len(self._rows) - self._most_live
        if over <= 0:
            return
        self.beginRemoveRows(QModelIndex(), 0, over - 1)
        self._earlier.extend(self._rows[:over])
        del self._rows[:over]
        self._number(0)
        self.endRemoveRows()
        self.earlier_changed.emit(len(self._earlier))
