"""How the log comes onto the screen: in stretches that end where the trainee has something to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from simtrainer.engine.events import Decided, Event, FeedPost, PostHidden, Published
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import Scenario
from simtrainer.ui.feed.feeds import Feeds
from simtrainer.ui.feed.inside import Inside
from simtrainer.ui.play.board import Board, Turn, first_turn, next_stretch
from simtrainer.ui.shared.motion import reduced

APART_MS = 600


class StoryTeller(QObject):
    """Queues events and shows them on board and feeds. `turn_shown` comes at the end of a turn's stretch."""

    arrived = Signal()
    """One more post of a stretch has appeared."""
    all_shown = Signal()
    """The last post of a stretch has appeared."""

    def __init__(
        self, scenario: Scenario, organisation: Organisation, feeds: Feeds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scenario = scenario
        self._feeds = feeds
        self.board = Board(scenario)
        self.queue: list[Event] = []
        self._coming: list[FeedPost] = []
        self._timer = QTimer(self)
        self._timer.setInterval(APART_MS)
        self._timer.timeout.connect(self._next_post)
        self._inside = Inside(scenario, organisation)

    @property
    def telling(self) -> bool:
        """Whether posts of the stretch are still to appear."""
        return bool(self._coming)

    def begin(self, events: Sequence[Event]) -> None:
        """Begin anew with a run as it stands: all of it was there before."""
        self.stop()
        self.queue.clear()
        self._coming.clear()
        self._feeds.clear()
        self.board = Board(self._scenario)
        self._show(events, self._put_at_once)

    def add(self, events: Sequence[Event]) -> None:
        """More has happened."""
        self.queue.extend(events)

    def next_stretch(self, *, stop_at_turns: bool) -> tuple[list[Event], Turn | None]:
        """Show the next stretch of the queue; the turn in it, if it is one to stop at.

        What a turn caused appears post by post; everything else at once.
        """
        self.show_all()
        count = next_stretch(self.queue) if stop_at_turns else len(self.queue)
        stretch, self.queue = self.queue[:count], self.queue[count:]
        turn = first_turn(stretch) if stop_at_turns else None
        if turn is None or reduced():
            self._show(stretch, self._put)
        else:
            self._show(stretch, lambda post: self._put_later(post, turn))
            if self._coming:
                self._timer.start()
        return stretch, turn

    def show_all(self) -> None:
        """Let what is still to appear appear now."""
        self._timer.stop()
        if self._coming:
            coming, self._coming = self._coming, []
            self._feeds.publish(coming)
            self.all_shown.emit()

    def stop(self) -> None:
        """Stop what runs, with everything shown."""
        self.show_all()
        self._timer.stop()

    def coming_from(self) -> list[str]:
        """Who is still replying."""
        return list(dict.fromkeys(post.name for post in self._coming))

    def done_in(self, events: Sequence[Event]) -> list[str]:
        """Posts in which a turn is to be seen, the one to look at last: inside, what was hidden, what was said."""
        notes = [f"note-{event.turn}" for event in events if isinstance(event, Decided)]
        hidden = [event.post for event in events if isinstance(event, PostHidden)]
        said = [event.post.id for event in events if isinstance(event, Published) and event.post.turn]
        return [post for post in (*notes, *hidden, *said) if self._feeds.post(post) is not None]

    def _show(self, events: Sequence[Event], put: Callable[[FeedPost], None]) -> None:
        for event in events:
            self.board.show(event)
            if isinstance(event, Published):
                put(event.post)
            elif isinstance(event, PostHidden):
                self._feeds.hide(event.post, event.minute, event.deleted)
            else:
                told = self._inside.post_of(event)
                if told is not None:
                    put(told)

    def _put(self, post: FeedPost) -> None:
        self._feeds.publish([post])

    def _put_at_once(self, post: FeedPost) -> None:
        self._feeds.publish([post], at_once=True)

    def _put_later(self, post: FeedPost, turn: Turn) -> None:
        if self._coming or (post.node == turn.node and not post.turn and post.source in ("choice", "silence")):
            self._coming.append(post)
        else:
            self._feeds.publish([post], at_once=True)

    def _next_post(self) -> None:
        if self._coming:
            self._feeds.publish([self._coming.pop(0)], at_once=True)
            self.arrived.emit()
        if not self._coming:
            self._timer.stop()
            self.all_shown.emit()
