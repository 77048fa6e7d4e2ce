"""What the play screen shows beside the decision, and what it says aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from simtrainer.engine.monitor import monitor
from simtrainer.engine.offers import Offer
from simtrainer.engine.watch import Heard, heard
from simtrainer.scenario.model import Node
from simtrainer.ui.play.board import about_how_many_turns
from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.play.situation import focus_of
from simtrainer.ui.shared import sound
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.tr import tr


class Showing(QObject):
    """Keeps header, channels, monitor and the lines of the feed in step with the board."""

    def __init__(self, frame: PlayFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._about = about_how_many_turns(frame.bridge.scenario)
        self._unsaved = ""
        frame.bridge.unsaved.connect(self._tell_unsaved)
        frame.teller.arrived.connect(self.tell_status)
        frame.teller.arrived.connect(sound.arrived)
        frame.teller.all_shown.connect(self._all_shown)
        frame.feeds.unseen_changed.connect(self._seen)
        self._heard: tuple[Heard, ...] = ()
        self._watched: tuple[tuple[Heard, ...], frozenset[str]] | None = None

    def show_board(self, *, changes: bool) -> None:
        """Show clock, promises, monitor and header as they stand."""
        frame, board = self._frame, self._frame.board
        board.minute = frame.shown_minute()
        frame.feeds.count(board.minute)
        shown = monitor(frame.bridge.scenario, board.events, board.minute)
        frame.side.show_board(board, shown, changes=changes)
        self._heard = heard(frame.bridge.scenario, board.events)
        self._show_watch()
        frame.header.show_turn(max(1, board.turn + (1 if frame.place.deciding else 0)), self._about)
        frame.header.show_bands(frame.bridge.scorecard() if frame.bridge.mode == "practise" else None)
        if not frame.place.deciding and frame.panel.page != "ending":
            self.mark_channels(frame.bridge.offers() if not frame.teller.queue else [])

    def follow_turn(self, done: Sequence[str]) -> None:
        """Let everything beside the panel show a turn; `done` are the posts in which it is to be seen."""
        frame = self._frame
        frame.feeds.set_focus("")
        for post_id in done:
            frame.feeds.set_just_now(post_id, True)
        self.show_board(changes=True)
        if done:
            frame.feed.show_post(done[-1], at_top=True)

    def follow_to(self, node: Node, *, new: bool) -> None:
        """Let everything beside the panel come to an open decision; `new`: it wasn't the one shown so far."""
        frame = self._frame
        if new:
            frame.feeds.forget_just_now()
            frame.feeds.mark_turn(frame.shown_minute())
            frame.side.monitor.mark_turn(frame.board)
        frame.feed.status.show_words("", "")
        self.mark_channels(frame.bridge.offers())
        self.show_board(changes=not new)
        if not new:
            return
        focus = focus_of(frame.feeds, node)
        frame.feed.forget_way_back()
        frame.feeds.set_focus(focus.id if focus is not None else "")
        if focus is not None:
            frame.feed.show_post(focus.id, at_top=True)
        elif node.channel in frame.feeds.channels:
            frame.feed.show_channel(node.channel)
        frame.side.channels.show_channel(frame.feed.channel)

    def follow_to_end(self) -> None:
        """Let everything beside the panel show the story as it ended."""
        frame = self._frame
        frame.feed.status.show_words("", "")
        frame.feeds.forget_just_now()
        self.mark_channels(())
        self.show_board(changes=False)
        frame.feeds.set_focus("")

    def mark_channels(self, offers: Sequence[Offer]) -> None:
        """Show in the list of channels what is new there and where somebody waits."""
        needing = {offer.node.channel for offer in offers}
        for channel in self._frame.bridge.scenario.channels:
            last = self._frame.feeds.last(channel)
            words = f"{last.name.split(' ')[0]}: {last.text}" if last is not None else ""
            unseen = self._frame.feeds.unseen(channel)
            self._frame.side.channels.channels.tell(channel, words, unseen, channel in needing)

    def tell_status(self) -> None:
        """Who is still replying, and whether the clock stands."""
        frame = self._frame
        names = frame.teller.coming_from()
        if len(names) == 1:
            coming = tr("{name} is replying…", name=names[0])
        else:
            coming = tr("{n} people are replying…", n=len(names)) if names else ""
        standing = (
            tr("The clock is stopped while you read") if frame.clock.speed and frame.panel.page == "feedback" else ""
        )
        frame.feed.status.show_words(coming, standing)

    def announce_turn(self, offer: Offer) -> None:
        """Say which turn has come up: who says what, how many choices, how long they wait."""
        frame = self._frame
        focus = focus_of(frame.feeds, offer.node)
        words = [tr("Turn {n}.", n=frame.board.turn + 1)]
        if focus is not None:
            words.append(tr("{who} says: {text}", who=focus.name, text=focus.text))
        elif offer.node.title:
            words.append(offer.node.title + ".")
        if not offer.node.triage:
            words.append(tr("{n} choices.", n=len(offer.choices)))
        if offer.silence_at is not None:
            words.append(tr("Patience {span}.", span=span(max(0, offer.silence_at - frame.shown_minute()))))
        announce(frame, " ".join(words))

    def announce_outcome(self, did: str) -> None:
        """Say what was done and how it scored."""
        feedback = self._frame.panel.feedback
        scores = (feedback.policy.accessibleName(), feedback.authenticity.accessibleName())
        announce(self._frame, " ".join((f"{did}.", *scores)))

    def say(self, text: str) -> None:
        """A line over the feed; that nothing is being kept stays there until something else must be said."""
        self._frame.feed.say(text or self._unsaved)

    def _seen(self, _channel: str) -> None:
        self.mark_channels(self._frame.bridge.offers())
        self._show_watch()

    def _show_watch(self) -> None:
        is_unread = self._frame.feeds.is_unread
        unread = frozenset(post for one in self._heard for post, _ in one.posts if is_unread(post))
        if (self._heard, unread) != self._watched:
            self._watched = (self._heard, unread)
            self._frame.side.show_watch(self._heard, unread)

    def _tell_unsaved(self, title: str, advice: str) -> None:
        self._unsaved = f"{title} {advice}"
        self.say("")
        announce(self._frame, self._unsaved, urgent=True)

    def _all_shown(self) -> None:
        self.tell_status()
        self._frame.panel.foot.go_on.set_text(tr("Continue"))
