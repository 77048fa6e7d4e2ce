"""A thread on its own: one post, what it answers, and every reply under it, kept in step with its channel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject

from simtrainer.engine.events import FeedPost
from simtrainer.ui.feed.model import FeedModel, FeedRole
from simtrainer.ui.feed.post_view import PostView


def thread_of(posts: Sequence[FeedPost], post_id: str) -> list[FeedPost]:
    """The posts of one thread, each reply under what it answers, in the order in which they came.

    Posts hang together by what they answer; one that answers nothing and is answered by nobody stands with the posts of
    its thread of the story.
    """
    known = {post.id: post for post in posts}
    root = known.get(post_id)
    if root is None:
        return []
    passed: set[str] = set()
    while root.reply_to in known and root.id not in passed:
        passed.add(root.id)
        root = known[root.reply_to]
    under: dict[str, list[FeedPost]] = {}
    for post in posts:
        if post.reply_to in known and post.id != root.id:
            under.setdefault(post.reply_to, []).append(post)
    if not under.get(root.id) and root.thread:
        return [post for post in posts if post.thread == root.thread]
    found: list[FeedPost] = []
    waiting = [root]
    while waiting:
        post = waiting.pop()
        if post not in found:
            found.append(post)
            waiting += reversed(under.get(post.id, []))
    return found


class Alone(QObject):
    """Shows one thread of a channel's list in a list of its own."""

    def __init__(self, source: FeedModel, post_id: str, model: FeedModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._post, self.model = source, post_id, model
        self._ids: list[str] = []
        self._fill()
        source.rowsInserted.connect(self._inserted)
        source.dataChanged.connect(self._changed)
        source.modelReset.connect(self._fill)

    def leave(self) -> None:
        """Let go of the channel."""
        self._source.rowsInserted.disconnect(self._inserted)
        self._source.dataChanged.disconnect(self._changed)
        self._source.modelReset.disconnect(self._fill)
        self.deleteLater()

    @property
    def count(self) -> int:
        """How many posts the thread has."""
        return len(self._ids)

    def _fill(self) -> None:
        posts = thread_of(self._source.posts(), self._post)
        self._ids = [post.id for post in posts]
        self.model.set_posts(posts)
        self._copy(self._ids)
        self._source.mark_seen(self._ids)

    def _inserted(self, _parent: QModelIndex, _first: int, _last: int) -> None:
        posts = thread_of(self._source.posts(), self._post)
        ids = [post.id for post in posts]
        if ids == self._ids:
            return
        if ids[: len(self._ids)] == self._ids:
            self.model.add(posts[len(self._ids) :])
            self.model.flush()
            self._source.mark_seen(ids)
            self._ids = ids
        else:
            self._fill()  # a reply came in between: it stands under what it answers

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        views = [self._source.index(row).data(FeedRole.VIEW) for row in range(first.row(), last.row() + 1)]
        self._copy([view.post.id for view in views if isinstance(view, PostView)])

    def _copy(self, ids: Sequence[str]) -> None:
        for post_id in ids:
            row = self._source.row_of(post_id)
            if row >= 0 and self.model.row_of(post_id) >= 0:
                self.model.take_marks(self._source.view(row))
