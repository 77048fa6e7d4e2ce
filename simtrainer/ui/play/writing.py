"""Own words on the play screen: opening the composer at a decision, closing it, and the drafts that outlive it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from simtrainer.scenario.platforms import text_limit
from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.play.situation import focus_of


class Writing(QObject):
    """Opens and closes the composer of a frame. A draft is kept as it is left, and gone once it was sent."""

    def __init__(self, frame: PlayFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._drafts: dict[str, str] = frame.bridge.drafts() if frame.bridge.run.actions else {}
        frame.panel.writing_left.connect(self.close)

    def open(self) -> None:
        """Show the composer for the decision that is shown, where it may be answered in one's own words."""
        frame, place = self._frame, self._frame.place
        offer = next((item for item in frame.bridge.offers() if item.node.id == place.node), None)
        if offer is None or offer.node.write is None or not place.deciding or frame.bridge.expert is not None:
            return
        write = offer.node.write
        shown = [
            item for item in offer.choices if item.enabled and (not write.nearest or item.choice.id in write.nearest)
        ]
        focus = focus_of(frame.feeds, offer.node)
        channel = frame.feeds.channels.get(offer.node.channel)
        limit = write.limit or (text_limit(channel.kind, channel.limit) if channel is not None else None)
        frame.panel.show_page("write")
        composer = frame.panel.composer
        handle = (focus.handle or focus.name) if focus is not None else ""
        composer.begin(handle, limit, shown, self._drafts.get(place.node, ""), write.first)
        if offer.silence_at is not None and not frame.clock.speed:
            left = offer.silence_at - frame.shown_minute()
            composer.ring.show_minutes(left, offer.silence_at - offer.arrived)
        composer.ring.setVisible(offer.silence_at is not None)

    def close(self, draft: str) -> None:
        """Back to the cards, with the draft kept."""
        self.keep(self._frame.place.node, draft)
        self._frame.panel.show_page("decide")
        self._frame.panel.decide.focus_first()

    def keep(self, node: str, text: str) -> None:
        """Keep what was written at a node; nothing forgets it."""
        if text != self._drafts.get(node, ""):
            self._drafts[node] = text
            self._frame.bridge.keep_draft(node, text)

    def keep_open_draft(self) -> None:
        """Keep what stands in the composer, if it is open."""
        if self._frame.panel.page == "write":
            self.keep(self._frame.place.node, self._frame.panel.composer.text.toPlainText())
