"""Own words on the play screen: opening the composer at a decision, closing it, and the drafts that outlive it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from simtrainer.debrief.notes import DISMISSED
from simtrainer.replies.context import ReplyContext, context_at, earlier_replies
from simtrainer.scenario.model import Node
from simtrainer.scenario.platforms import text_limit
from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.play.situation import focus_of
from simtrainer.ui.shared import jobs

if TYPE_CHECKING:
    from simtrainer.ui.play.reply_box import Sort


class Writing(QObject):
    """Opens and closes the composer of a frame. A draft is kept as it is left, and gone once it was sent."""

    def __init__(self, frame: PlayFrame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._drafts: dict[str, str] = frame.bridge.drafts() if frame.bridge.run.actions else {}
        self._node: Node | None = None
        self._reasons: dict[str, dict[str, str]] = {}
        self._read_reasons()
        frame.bridge.replaced.connect(self._read_reasons)
        self._ready = False
        panel = frame.panel
        panel.writing_left.connect(self.close)
        panel.writing_touched.connect(self._mark_policy)
        panel.writing_asks.connect(self._ask_first)
        panel.writing_dismissed.connect(self._note)

    def open(self) -> None:
        """Show the composer for the decision that is shown, where it may be answered in one's own words."""
        frame, place = self._frame, self._frame.place
        offer = next((item for item in frame.bridge.offers() if item.node.id == place.node), None)
        if offer is None or offer.node.write is None or not place.deciding or frame.bridge.expert is not None:
            return
        from simtrainer.ui.play.composer import Task

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
        # among colleagues one speaks as oneself
        own_name = frame.bridge.scenario.role.name if channel is not None and channel.kind == "team-chat" else ""
        self._node = offer.node
        composer.begin(
            Task(
                handle,
                limit,
                shown,
                self._drafts.get(place.node, ""),
                self._context,
                required=write.first,
                strict=frame.bridge.mode == "assessment",
                reasons=self._reasons.get(place.node, {}),
                can_ask=any(not asked.asked for asked in offer.consults),
                speaker=own_name,
            )
        )
        if offer.silence_at is not None and not frame.clock.speed:
            left = offer.silence_at - frame.shown_minute()
            composer.ring.show_minutes(left, offer.silence_at - offer.arrived)
        composer.ring.setVisible(offer.silence_at is not None)

    def get_ready(self, node: Node) -> None:
        """Load what the checks need, in the background, where own words may be written."""
        if node.write is not None and not self._ready and self._frame.bridge.expert is None:
            self._ready = True
            jobs.run(_warm, lambda _done: None, _raise)

    def close(self, draft: str) -> None:
        """Back to the cards, with the draft kept."""
        self.keep(self._frame.place.node, draft)
        self._frame.panel.show_page("decide")
        self._frame.panel.drawer.mark(self._node.clauses if self._node is not None else ())
        self._frame.panel.decide.focus_first()

    def _context(self, choice_id: str | None) -> ReplyContext:
        """What a reply at the open decision is checked against."""
        bridge, node = self._frame.bridge, self._node
        assert node is not None
        choice = next((one for one in node.choices if one.id == choice_id), None)
        earlier = earlier_replies(bridge.run.events)
        return context_at(bridge.scenario, bridge.organisation, node, choice, earlier)

    def _mark_policy(self, touched: Mapping[str, Sort]) -> None:
        node = self._node
        if node is not None and self._frame.panel.page == "write":
            self._frame.panel.drawer.mark(
                [*node.clauses, *(one for one in touched if one not in node.clauses)], touched
            )

    def _note(self, key: str, reason: str) -> None:
        """Keep why a hint was dismissed (or forget it), beside the attempt."""
        node = self._frame.place.node
        noted = self._reasons.setdefault(node, {})
        if reason:
            noted[key] = reason
        else:
            noted.pop(key, None)
        self._frame.bridge.note(f"{DISMISSED}{node}/{key}", reason)

    def _read_reasons(self) -> None:
        """The dismissals noted beside the attempt: none in a new one."""
        self._reasons.clear()
        if self._frame.bridge.run.actions:
            for key, reason in self._frame.bridge.noted(DISMISSED).items():
                node, _, known_by = key.partition("/")
                self._reasons.setdefault(node, {})[known_by] = reason

    def _ask_first(self) -> None:
        """Ask somebody before writing on; the draft is kept."""
        self.close(self._frame.panel.composer.text.toPlainText())
        self._frame.panel.decide.press_ask()

    def keep(self, node: str, text: str) -> None:
        """Keep what was written at a node; nothing forgets it."""
        if text != self._drafts.get(node, ""):
            self._drafts[node] = text
            self._frame.bridge.keep_draft(node, text)

    def keep_open_draft(self) -> None:
        """Keep what stands in the composer, if it is open."""
        if self._frame.panel.page == "write":
            self.keep(self._frame.place.node, self._frame.panel.composer.text.toPlainText())


def _warm() -> None:
    from simtrainer.replies.check import warm

    warm()


def _raise(error: Exception) -> None:
    raise error
