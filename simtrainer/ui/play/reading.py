"""Going about the feed on the play screen: to a channel, to a post, into a thread, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.play.showing import Showing


class Reading(QObject):
    """Moves the reader, never the story. `taken_up` tells the other open decision (its node) whose post was opened."""

    taken_up = Signal(str)

    def __init__(self, frame: PlayFrame, showing: Showing) -> None:
        super().__init__(frame)
        self._frame, self._showing = frame, showing
        frame.feed.opened.connect(self.open_post)
        frame.feed.head.tabs.currentChanged.connect(lambda _index: frame.columns.show_column("feed"))
        frame.side.channel_opened.connect(self.open_channel)
        frame.side.watch.opened.connect(self.go_to_post)

    def open_channel(self, channel: str) -> None:
        """Show a channel."""
        self._frame.feed.forget_way_back()
        self._frame.feed.show_channel(channel)
        self._frame.columns.show_column("feed")
        self._showing.mark_channels(self._frame.bridge.offers())

    def jump_channel(self, number: int) -> None:
        """Open a channel by its place in the list, from 0."""
        ids = list(self._frame.feeds.channels)
        if number < len(ids):
            self._frame.side.channels.show_channel(ids[number])
            self.open_channel(ids[number])

    def go_to_post(self, post_id: str) -> None:
        """Show a post where it stands; Esc goes back to where the reader was."""
        frame = self._frame
        frame.feed.leave_here()
        frame.feed.show_post(post_id, at_top=True)
        frame.side.channels.show_channel(frame.feed.channel)
        frame.columns.show_column("feed")

    def open_post(self, post_id: str) -> None:
        """Another decision's post takes that decision up; every other post opens its thread."""
        place, watched = self._frame.place, self._frame.bridge.expert is not None
        for offer in self._frame.bridge.offers() if place.deciding and not watched else ():
            if offer.node.focus == post_id and offer.node.id != place.node:
                self.taken_up.emit(offer.node.id)
                return
        self._frame.feed.open_thread(post_id)

    def go_back(self) -> bool:
        """Back to where the reader was before; False when there is no such place."""
        back = self._frame.feed.go_back()
        if back:
            self._frame.side.channels.show_channel(self._frame.feed.channel)
        return back
