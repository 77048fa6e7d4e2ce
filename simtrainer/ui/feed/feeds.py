"""All channels' feeds of one run: which post goes where, what is unseen, what the counts are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from simtrainer.engine.events import FeedPost
from simtrainer.engine.reach import counts_at
from simtrainer.scenario.model import ORG, YOU, Channel
from simtrainer.ui.feed.about import after_deleting, after_hiding
from simtrainer.ui.feed.model import FeedModel
from simtrainer.ui.feed.post_view import Counts


class Tab(StrEnum):
    """The lists that one channel has."""

    THREAD = "thread"
    MENTIONS = "mentions"
    SEARCH = "search"


class Feeds(QObject):
    """One model per channel and tab.

    `house` is the name and handle that the organisation's own posts carry; `watched` says that its turns are an
    expert's.
    """

    unseen_changed = Signal(str)
    """A channel (its id) has more or fewer posts that nobody has looked at."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        clock: Callable[[int], str],
        house: tuple[str, str] = ("", ""),
        parent: QObject | None = None,
        *,
        watched: bool = False,
    ) -> None:
        super().__init__(parent)
        self.channels = channels
        self.clock = clock
        self._house = house
        self._models: dict[tuple[str, Tab], FeedModel] = {}
        self._posts: dict[str, FeedPost] = {}
        self._moving: list[FeedPost] = []
        self._before: dict[str, Counts] = {}
        self._just_now: set[str] = set()
        self._counted: int | None = None
        """The minute whose counts are shown, None when they must be looked at again."""
        for channel in channels:
            for tab in (Tab.THREAD, Tab.MENTIONS):
                model = FeedModel(clock, self, watched=watched)
                model.unseen_changed.connect(lambda _count, channel=channel: self.unseen_changed.emit(channel))
                self._models[channel, tab] = model

    def model(self, channel: str, tab: Tab = Tab.THREAD) -> FeedModel:
        """The list of a channel's tab; KeyError for a channel that the scenario lacks."""
        return self._models[channel, tab]

    def models(self) -> Iterable[FeedModel]:
        """Every list."""
        return self._models.values()

    def post(self, post_id: str) -> FeedPost | None:
        """A post by id, None when it hasn't appeared."""
        return self._posts.get(post_id)

    def unseen(self, channel: str) -> int:
        """Posts of a channel that nobody has looked at, mentions included."""
        return sum(len(self._models[channel, tab].unseen) for tab in (Tab.THREAD, Tab.MENTIONS))

    def last(self, channel: str) -> FeedPost | None:
        """The newest post of a channel's thread, else of its mentions."""
        for tab in (Tab.THREAD, Tab.MENTIONS):
            post = self._models[channel, tab].last()
            if post is not None:
                return post
        return None

    def publish(self, posts: Iterable[FeedPost], *, at_once: bool = False) -> None:
        """Let posts appear; `at_once` when they were there before the reader came."""
        touched: set[FeedModel] = set()
        for post in posts:
            if post.channel not in self.channels or post.id in self._posts:
                continue
            post = self._dressed(post)
            self._posts[post.id] = post
            if _moves(post):
                self._moving.append(post)
                self._counted = None
            tab = Tab.MENTIONS if post.source == "chatter" else Tab.THREAD
            model = self._models[post.channel, tab]
            model.add([post])
            touched.add(model)
        if at_once:
            for model in touched:
                model.flush()

    def is_unread(self, post_id: str) -> bool:
        """Whether nobody has looked at a post yet."""
        post = self._posts.get(post_id)
        return post is not None and self._of(post).is_unseen(post_id)

    def clear(self) -> None:
        """Take everything away (a turn is taken again)."""
        self._posts.clear()
        self._moving.clear()
        self._before.clear()
        self._just_now.clear()
        self._counted = None
        for model in self._models.values():
            model.set_focus("")
            model.set_posts([])

    def mark_all_seen(self) -> None:
        """Everything here was read before (a run is resumed)."""
        for model in self._models.values():
            model.mark_seen(model.unseen)

    def found(self, channel: str, words: str) -> list[FeedPost]:
        """Posts of a channel in which all words occur (in text, name or handle), in any case."""
        wanted = words.casefold().split()
        posts = [post for tab in (Tab.THREAD, Tab.MENTIONS) for post in self._models[channel, tab].posts()]
        posts.sort(key=lambda post: post.minute)
        return [
            post for post in posts if all(w in f"{post.name} @{post.handle} {post.text}".casefold() for w in wanted)
        ]

    def count(self, minute: int) -> None:
        """Let all counts be those of a story minute, with what was added since `mark_turn`."""
        if minute == self._counted:
            return
        self._counted = minute
        counted: dict[FeedModel, list[tuple[str, Counts, Counts]]] = {}
        for post in self._moving:
            likes, shares, replies = counts_at(post, minute)
            now = Counts(replies, shares, likes)
            before = self._before.get(post.id)
            grown = Counts()
            if before is not None:
                grown = Counts(now.replies - before.replies, now.shares - before.shares, now.likes - before.likes)
            elif post.turn:
                grown = now
            counted.setdefault(self._of(post), []).append((post.id, now, _worth_saying(grown)))
        for model, rows in counted.items():
            model.count(rows)

    def mark_turn(self, minute: int) -> None:
        """A turn begins: counts grow from here, and what was there before is set smaller."""
        self._before.clear()
        self._counted = None
        for post in self._moving:
            likes, shares, replies = counts_at(post, minute)
            self._before[post.id] = Counts(replies, shares, likes)

    def hide(self, post_id: str, minute: int, deleted: bool) -> None:
        """The trainee hid or deleted a post."""
        post = self._posts.get(post_id)
        if post is not None:
            kind = self.channels[post.channel].kind
            left = after_deleting(kind) if deleted else after_hiding(kind)
            self._of(post).set_hidden(post_id, self.clock(minute), deleted, left)

    def set_just_now(self, post_id: str, just_now: bool) -> None:
        """Mark the trainee's newest post."""
        post = self._posts.get(post_id)
        if post is not None:
            (self._just_now.add if just_now else self._just_now.discard)(post_id)
            self._of(post).set_just_now(post_id, just_now)

    def forget_just_now(self) -> None:
        """No post is the newest any more."""
        for post_id in tuple(self._just_now):
            self.set_just_now(post_id, False)

    def set_focus(self, post_id: str) -> None:
        """Mark the post being answered, in whichever channel it is."""
        post = self._posts.get(post_id)
        for key, model in self._models.items():
            model.set_focus(post_id if post is not None and key[0] == post.channel else "")

    def set_small(self, post_ids: Iterable[str]) -> None:
        """Set these posts of earlier turns a size smaller."""
        for post_id in post_ids:
            post = self._posts.get(post_id)
            if post is not None:
                self._of(post).set_small(post_id, True)

    def _of(self, post: FeedPost) -> FeedModel:
        return self._models[post.channel, Tab.MENTIONS if post.source == "chatter" else Tab.THREAD]

    def _dressed(self, post: FeedPost) -> FeedPost:
        """The organisation's own words carry its name, except where colleagues talk among themselves."""
        name, handle = self._house
        inside = self.channels[post.channel].kind == "team-chat"
        if name and (post.by == ORG or (post.by == YOU and not inside)):
            return replace(post, name=name, handle=handle)
        return post


def _moves(post: FeedPost) -> bool:
    """Whether a post's counts differ with time; most background traffic never comes further than it began."""
    start = (post.likes, post.shares, post.replies)
    return post.turn > 0 or any(end > begin for begin, end in zip(start, post.reach, strict=True))


def _worth_saying(grown: Counts) -> Counts:
    """Growth of replies isn't shown beside their number (they stand below), that of repeats and likes is."""
    return Counts(0, max(grown.shares, 0), max(grown.likes, 0))
