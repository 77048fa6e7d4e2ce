"""The play screen: the feed in the middle, where and when at the left, the decision at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from simtrainer.engine.events import Decided, Event, Published
from simtrainer.engine.offers import Offer
from simtrainer.ui.play.asking import Asking
from simtrainer.ui.play.board import Turn
from simtrainer.ui.play.decision_page import pressing_first
from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.play.keys import bind_keys, screen_acts
from simtrainer.ui.play.live_pace import LivePace
from simtrainer.ui.play.outcome import outcome_of, silence_banner, watched_outcome
from simtrainer.ui.play.reading import Reading
from simtrainer.ui.play.showing import Showing
from simtrainer.ui.play.situation import asker_of, situation_of
from simtrainer.ui.play.watching import Watching
from simtrainer.ui.play.writing import Writing
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.clock import clock, span
from simtrainer.ui.shared.motion import reduced
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.shared.settings import settings


class PlayScreen(PlayFrame):
    """Plays the bridge's run to its end. The bridge belongs to whoever made it."""

    left = Signal()
    """Leave; the place is kept."""
    debriefed = Signal()
    """The story is over and the trainee wants the debrief."""

    def __init__(self, bridge: RunBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._stops = bridge.mode != "assessment"
        self.watching = Watching(bridge, bridge.expert, self) if bridge.expert is not None else None
        self._first_seen: dict[str, int] = {}
        self._actions_before = 0
        self._number = (0, 0)
        self._again_at = 0
        self._asked_ready = False
        self.pace = LivePace(self)
        self.writing = Writing(self)
        self.showing = Showing(self)
        self.reading = Reading(self, self.showing)
        self.asking = Asking(self)
        self._connect()
        self._shortcuts = bind_keys(self, screen_acts(self))
        self._begin()

    # ---- acts of the trainee

    def choose(self, choice_id: str) -> None:
        """Take a choice; in a shadow run, guess that the expert takes it."""
        if self.watching is not None:
            self._guess(choice_id)
            return
        ids = [card.choice.id for card in self.panel.decide.choices.cards]
        self._number = (ids.index(choice_id) + 1, len(ids)) if choice_id in ids else (0, 0)
        self._actions_before = len(self.bridge.run.actions)
        self.bridge.choose(choice_id, self.pace.stamp(), self.panel.sure.value)

    def write(self, text: str, nearest: str) -> None:
        """Send one's own words."""
        self._number = (0, 0)
        self._actions_before = len(self.bridge.run.actions)
        node = self.place.node
        if self.bridge.write(text, nearest, self.pace.stamp(), self.panel.sure.value):
            self.writing.keep(node, "")

    def _guess(self, choice_id: str) -> None:
        if self.watching is not None and self.place.deciding:
            self.place.deciding = False
            self._actions_before = len(self.bridge.run.actions)
            self.watching.guess(choice_id)
            self._tell()

    def ask(self, contact: str) -> None:
        """Ask a contact."""
        self._actions_before = len(self.bridge.run.actions)
        self.bridge.consult(self.place.node, contact, self.pace.stamp())

    def wait(self) -> None:
        """Let some time pass; in a shadow run, guess that the expert says nothing."""
        if self.watching is not None:
            if self.panel.decide.wait.isVisible():
                self._guess("")
            return
        if self.place.deciding and self.panel.page == "decide":
            self._actions_before = len(self.bridge.run.actions)
            self.bridge.advance(self.pace.stamp() or 0)
            self.bridge.wait(self.bridge.run.wait_span())

    def how_sure(self) -> None:
        """Say how sure one is, a step more each time."""
        if self.panel.sure.isVisible():
            self.panel.sure.step()
            announce(self, self.panel.sure.said(), urgent=True)

    def take_again(self) -> None:
        """Take the turn that is being read again, in a new attempt."""
        if self.panel.page == "feedback" and self.panel.foot.take_again.isVisible():
            self.bridge.take_again(self._again_at)

    def go_on(self) -> None:
        """Show what is still arriving; or the next thing that happened; or the next decision."""
        if self.teller.telling:
            self.teller.show_all()
        elif self.panel.page == "feedback":
            self._tell()

    def pause(self) -> None:
        """Pause, or go on."""
        if self.keys_overlay.isVisible():
            self.keys_overlay.close_over()
        elif self.pause_overlay.isVisible():
            self.pause_overlay.close_over()
        else:
            self.clock.hold("paused")
            self.pause_overlay.pause(
                clock(self.bridge.scenario.start_at, self.board.minute),
                self.clock.speed > 0,
                self.bridge.store is not None,
            )

    def show_keys(self) -> None:
        """List the keys of this screen."""
        self.clock.hold("keys")
        self.keys_overlay.open_over()

    # ---- how the story goes on

    def _begin(self) -> None:
        """Show the run as it stands."""
        self.teller.begin(self.bridge.run.events)
        if self.bridge.run.actions:
            self.feeds.mark_all_seen()
        self.clock.reset(self.bridge.run.minute)
        self.feeds.mark_turn(self.board.minute)
        self.place.node = ""
        self.showing.show_board(changes=False)
        self._decide()

    def _on_changed(self, events: Sequence[Event]) -> None:
        self.teller.add(events)
        self.clock.sync(self.bridge.run.minute)
        if not self.place.deciding:
            return  # something is being read; this comes after it
        self._tell()

    def _tell(self) -> None:
        """Show what happened up to the next turn, or all of it."""
        with self.feed.view.painted_after():
            self._tell_stretch()

    def _tell_stretch(self) -> None:
        before = dict(self.board.values)
        stretch, turn = self.teller.next_stretch(stop_at_turns=self._stops)
        if turn is not None:
            self._give_feedback(turn, stretch, before)
            return
        self.showing.say("")
        for event in stretch:
            if isinstance(event, Published) and event.post.turn:
                self.feed.show_post(event.post.id)
        self._decide()

    def _give_feedback(self, turn: Turn, stretch: Sequence[Event], before: dict[str, int | bool | str]) -> None:
        self.place.deciding = False
        self.clock.hold("feedback")
        chosen = isinstance(turn, Decided)
        self._again_at = self._actions_before if chosen else self._first_seen.get(turn.node, self._actions_before)
        can_again = 0 <= self._again_at < len(self.bridge.run.actions)
        decision = self.bridge.decision(turn.turn)
        outcome = outcome_of(
            self.bridge.scenario,
            turn,
            stretch,
            before,
            self.board,
            decision,
            self._number if chosen else (0, 0),
            can_again,
        )
        if self.watching is not None:
            outcome = watched_outcome(outcome, self.watching.seen(turn, stretch))
        self.panel.feedback.show_outcome(outcome)
        self.panel.foot.show_outcome(outcome, self.teller.telling)
        self.panel.show_page("feedback")
        self.panel.to_top()
        self.columns.show_column("decide")
        self.panel.foot.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.paint_now()
        self.showing.follow_turn(self.teller.done_in(stretch))
        silent = silence_banner(turn, asker_of(self.feeds, self.bridge.scenario.nodes[turn.node]))
        self.showing.say("" if self.watching is not None else silent)
        self.showing.tell_status()
        self.showing.announce_outcome(outcome.did)

    def _decide(self) -> None:
        """Go to the most pressing open decision (or stay at the one being taken), or to the ending."""
        if self.watching is not None:
            self.watching.come()
            self.teller.next_stretch(stop_at_turns=False)
            self.place.node = self.watching.node
        offers = pressing_first(self.bridge.offers())
        offer = next((item for item in offers if item.node.id == self.place.node), offers[0] if offers else None)
        if offer is None:
            self._end()
        else:
            self._take_up(offer, [offer] if self.watching is not None else offers)

    def _take_up(self, offer: Offer, offers: Sequence[Offer]) -> None:
        new = not self.place.deciding or offer.node.id != self.place.node
        run = self.bridge.run
        self.place.deciding = True
        self.place.node = offer.node.id
        self._first_seen.setdefault(offer.node.id, len(run.actions))
        situation = situation_of(offer, offers, self.bridge, self.feeds, self.board, self.shown_minute())
        self.panel.decide.show_situation(situation)
        self.panel.ask_how_sure(offer.node.confidence and self.watching is None, anew=new)
        if self.panel.page != "write" or new:
            self.panel.drawer.mark(offer.node.clauses)
            self.panel.show_page("decide")
        self.writing.get_ready(offer.node)
        self.panel.order_tabs()
        write = offer.node.write
        if new:
            self.panel.to_top()
            self.columns.show_column("decide")
            self.showing.announce_turn(offer)
            self.pace.count_words(offer)
            if write is not None and write.first and self.watching is None:
                self.writing.open()
            else:
                self.panel.decide.focus_first()
        elif not self.isAncestorOf(self.focusWidget() or self.header):
            self.panel.decide.focus_first()
        self.panel.paint_now()
        self.showing.follow_to(offer.node, new=new)
        self.clock.release("feedback")
        self.pace.show_patience()

    def _end(self) -> None:
        self.place.deciding = False
        self.clock.hold("ended")
        run = self.bridge.run
        node = self.bridge.scenario.nodes.get(run.ending or "")
        self.showing.follow_to_end()
        self.panel.ending.show_ending(node.ending if node is not None else None, run.state.turn, span(run.minute))
        self.panel.show_page("ending")
        self.columns.show_column("decide")
        self.panel.ending.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.panel.ending.said())

    def _on_replaced(self) -> None:
        self._first_seen = {node: n for node, n in self._first_seen.items() if n <= len(self.bridge.run.actions)}
        self.place.deciding = False
        self.showing.say("")
        self.panel.decide.begin_anew()
        self._begin()

    # ---- small acts

    def _on_passed(self, minute: int) -> None:
        self._actions_before = len(self.bridge.run.actions)
        self.bridge.advance(minute)
        if self.place.deciding:
            self._decide()

    def _after_pause(self) -> None:
        self.clock.release("paused")
        focus = self.window().focusWidget()
        if focus is None or not focus.isVisible() or not self.isAncestorOf(focus):
            self.focus_panel()

    def _go_untimed(self) -> None:
        self.pace.go_untimed()
        if self.place.deciding:
            self._decide()

    def _take_up_node(self, node: str) -> None:
        offers = pressing_first(self.bridge.offers())
        offer = next((item for item in offers if item.node.id == node), None)
        if offer is not None and node != self.place.node and self.watching is None:
            self._take_up(offer, offers)

    def _refused(self, title: str, advice: str) -> None:
        self.showing.say(" ".join(part for part in (title, advice) if part))
        announce(self, f"{title} {advice}", urgent=True)
        if self.place.deciding:
            self._decide()

    # ---- putting together

    def _connect(self) -> None:
        bridge, panel = self.bridge, self.panel
        bridge.changed.connect(self._on_changed)
        bridge.refused.connect(self._refused)
        bridge.replaced.connect(self._on_replaced)
        panel.decide.chosen.connect(self.choose)
        panel.decide.asked.connect(self.ask)
        panel.decide.waited.connect(self.wait)
        panel.decide.writing.connect(self.writing.open)
        panel.decide.taken_up.connect(self._take_up_node)
        panel.decide.locked.connect(lambda words: announce(self, words, urgent=True))
        panel.written.connect(self.write)
        panel.foot.again.connect(self.take_again)
        panel.foot.onward.connect(self.go_on)
        panel.ended.connect(self.debriefed)
        self.reading.taken_up.connect(self._take_up_node)
        self.header.left.connect(self.left)
        self.header.paused.connect(self.pause)
        self.header.keys.connect(self.show_keys)
        self.pause_overlay.left.connect(self.left)
        self.pause_overlay.untimed.connect(self._go_untimed)
        self.pause_overlay.closed.connect(self._after_pause)
        self.keys_overlay.closed.connect(lambda: self.clock.release("keys"))
        self.pace.passed.connect(self._on_passed)
        settings().changed.connect(self._follow_settings)
        self._follow_settings()

    def _follow_settings(self) -> None:
        self.panel.decide.choices.at_once = settings().now.choose_at_once
        self.feed.view.moving = not reduced()
        if self.pace.follow_settings() and self.place.deciding:
            self._decide()

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.panel.page == "ending":
                self.debriefed.emit()
            else:
                self.go_on()
        elif key == Qt.Key.Key_Space:
            self.pause()
        elif key == Qt.Key.Key_Escape and self.panel.drawer.is_open:
            self.panel.drawer.set_open(False)
        elif key == Qt.Key.Key_Escape and self.reading.go_back():
            pass
        elif key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.show_keys()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and settings().now.pause_when_away:
            if self.isActiveWindow():
                self.clock.release("away")
            else:
                self.clock.hold("away")
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.start()
        if self.clock.speed and self.place.deciding and not self._asked_ready:
            self.clock.hold("paused")
            self.pause_overlay.ready(clock(self.bridge.scenario.start_at, self.board.minute), self.pace.words())
        self._asked_ready = True

    def hideEvent(self, event: QHideEvent) -> None:
        self.clock.stop()
        self.writing.keep_open_draft()
        self.teller.stop()
        for model in self.feeds.models():
            model.flush()
        self.side.rest()
        super().hideEvent(event)
