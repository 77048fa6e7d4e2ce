"""The play screen: the feed in the middle, where and when at the left, the decision at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from simtrainer.engine.events import Decided, Event, Published
from simtrainer.engine.monitor import monitor
from simtrainer.engine.offers import Offer
from simtrainer.ui.play.board import Board, Turn, about_how_many_turns
from simtrainer.ui.play.decision_page import pressing_first
from simtrainer.ui.play.frame import PlayFrame
from simtrainer.ui.play.keys import bind_keys
from simtrainer.ui.play.live_clock import LiveClock
from simtrainer.ui.play.outcome import outcome_of, silence_banner
from simtrainer.ui.play.situation import asker_of, focus_of, situation_of
from simtrainer.ui.play.story_teller import StoryTeller
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.clock import clock, span
from simtrainer.ui.shared.motion import reduced
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr


class PlayScreen(PlayFrame):
    """Plays the bridge's run to its end. The bridge belongs to whoever made it."""

    left = Signal()
    """Leave; the place is kept."""
    debriefed = Signal()
    """The story is over and the trainee wants the debrief."""

    def __init__(self, bridge: RunBridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        scenario, organisation = bridge.scenario, bridge.organisation
        self._practise = bridge.mode == "practise"
        self._about = about_how_many_turns(scenario)
        self._node = ""
        self._deciding = False
        self._drafts: dict[str, str] = bridge.drafts() if bridge.run.actions else {}
        self._first_seen: dict[str, int] = {}
        self._actions_before = 0
        self._number = (0, 0)
        self._again_at = 0
        self._read: set[str] = set()
        self._unsaved = ""
        self.teller = StoryTeller(scenario, organisation, self.feeds, self)
        self.clock = LiveClock(bridge.speed, self)
        self.clock.stop()
        self._connect()
        self._begin()

    @property
    def board(self) -> Board:
        """What has been shown so far."""
        return self.teller.board

    @property
    def shown_node(self) -> str:
        """Id of the node whose decision is shown."""
        return self._node

    # ---- acts of the trainee

    def choose(self, choice_id: str) -> None:
        """Take a choice."""
        ids = [card.choice.id for card in self.panel.decide.choices.cards]
        self._number = (ids.index(choice_id) + 1, len(ids)) if choice_id in ids else (0, 0)
        self._actions_before = len(self.bridge.run.actions)
        self.bridge.choose(choice_id, self._stamp())

    def write(self, text: str, nearest: str) -> None:
        """Send one's own words."""
        self._number = (0, 0)
        self._actions_before = len(self.bridge.run.actions)
        node = self._node
        if self.bridge.write(text, nearest, self._stamp()):
            self._keep_draft(node, "")

    def ask(self, contact: str) -> None:
        """Ask a contact."""
        self._actions_before = len(self.bridge.run.actions)
        self.bridge.consult(self._node, contact, self._stamp())

    def wait(self) -> None:
        """Let some time pass."""
        if self._deciding and self.panel.page == "decide":
            self._actions_before = len(self.bridge.run.actions)
            self.bridge.advance(self._stamp() or 0)
            self.bridge.wait(self.bridge.run.wait_span())

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
        self._node = ""
        self._show_board(changes=False)
        self._decide()

    def _on_changed(self, events: Sequence[Event]) -> None:
        self.teller.add(events)
        self.clock.sync(self.bridge.run.minute)
        if not self._deciding:
            return  # something is being read; this comes after it
        self._tell()

    def _tell(self) -> None:
        """Show what happened up to the next turn, or all of it."""
        before = dict(self.board.values)
        stretch, turn = self.teller.next_stretch(stop_at_turns=self._practise)
        if turn is not None:
            self._give_feedback(turn, stretch, before)
            return
        self._say("")
        for event in stretch:
            if isinstance(event, Published) and event.post.turn:
                self.feed.show_post(event.post.id)
        self._decide()

    def _give_feedback(self, turn: Turn, stretch: Sequence[Event], before: dict[str, int | bool | str]) -> None:
        self._deciding = False
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
        self.feeds.set_focus("")
        own = [event.post.id for event in stretch if isinstance(event, Published) and event.post.turn]
        for post_id in own:
            self.feeds.set_just_now(post_id, True)
        self._show_board(changes=True)
        for post_id in own:
            self.feed.show_post(post_id, at_top=True)
        self.panel.feedback.show_outcome(outcome)
        self.panel.foot.show_outcome(outcome, self.teller.telling)
        self.panel.show_page("feedback")
        self.panel.settle()
        self.panel.to_top()
        self.columns.show_column("decide")
        self._say(silence_banner(turn, asker_of(self.feeds, self.bridge.scenario.nodes[turn.node])))
        self._tell_status()
        self.panel.foot.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(
            self,
            " ".join(
                (
                    f"{outcome.did}.",
                    self.panel.feedback.policy.accessibleName(),
                    self.panel.feedback.authenticity.accessibleName(),
                )
            ),
        )

    def _decide(self) -> None:
        """Go to the most pressing open decision (or stay at the one being taken), or to the ending."""
        self.feeds.count(self._shown_minute())
        self.feed.status.show_words("", "")
        offers = pressing_first(self.bridge.offers())
        offer = next((item for item in offers if item.node.id == self._node), offers[0] if offers else None)
        self._mark_channels(offers)
        if offer is None:
            self._end()
            return
        self._take_up(offer, offers)

    def _take_up(self, offer: Offer, offers: Sequence[Offer]) -> None:
        new = not self._deciding or offer.node.id != self._node
        run = self.bridge.run
        self._deciding = True
        self._node = offer.node.id
        self._first_seen.setdefault(offer.node.id, len(run.actions))
        if new:
            self.feeds.forget_just_now()
            self.feeds.mark_turn(self._shown_minute())
            self.feeds.count(self._shown_minute())
            self.side.monitor.mark_turn(self.board)
        self._show_board(changes=not new)
        situation = situation_of(offer, offers, self.bridge, self.feeds, self.board, self._shown_minute())
        self.panel.decide.show_situation(situation)
        self.panel.drawer.mark(offer.node.clauses)
        self.panel.order_tabs()
        self.panel.settle()
        write = offer.node.write
        if not (self.panel.page == "write" and not new):
            self.panel.show_page("decide")
        if new:
            self.panel.to_top()
            self.columns.show_column("decide")
            focus = focus_of(self.feeds, offer.node)
            self.feeds.set_focus(focus.id if focus is not None else "")
            if focus is not None:
                self.feed.show_post(focus.id, at_top=True)
            elif offer.node.channel in self.feeds.channels:
                self.feed.show_channel(offer.node.channel)
            self.side.channels.show_channel(self.feed.channel)
            self._announce_turn(offer)
            self._count_words(offer)
            if write is not None and write.first:
                self._open_composer()
            else:
                self.panel.decide.focus_first()
        elif not self.isAncestorOf(self.focusWidget() or self.header):
            self.panel.decide.focus_first()
        self.clock.release("feedback")
        self._show_live()

    def _end(self) -> None:
        self._deciding = False
        self.clock.hold("ended")
        run = self.bridge.run
        node = self.bridge.scenario.nodes.get(run.ending or "")
        self.feeds.forget_just_now()
        self._show_board(changes=False)
        self.feeds.set_focus("")
        self.panel.ending.show_ending(node.ending if node is not None else None, run.state.turn, span(run.minute))
        self.panel.show_page("ending")
        self.columns.show_column("decide")
        self.panel.ending.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.panel.ending.said())

    def _on_replaced(self) -> None:
        self._first_seen = {node: n for node, n in self._first_seen.items() if n <= len(self.bridge.run.actions)}
        self._deciding = False
        self._say("")
        self.panel.decide.begin_anew()
        self._begin()

    # ---- showing

    def _show_board(self, *, changes: bool) -> None:
        self.board.minute = self._shown_minute()
        self.feeds.count(self.board.minute)
        shown = monitor(self.bridge.scenario, self.board.events, self.board.minute)
        self.side.show_board(self.board, shown, changes=changes)
        self.header.show_turn(max(1, self.board.turn + (1 if self._deciding else 0)), self._about)
        self.header.show_bands(self.bridge.scorecard() if self._practise else None)
        if self._deciding is False and self.panel.page != "ending":
            self._mark_channels(self.bridge.offers() if not self.teller.queue else [])

    def _shown_minute(self) -> int:
        """The story's clock as far as it was shown."""
        return self.board.minute if self.teller.queue else max(self.board.minute, self.bridge.run.minute)

    def _mark_channels(self, offers: Sequence[Offer]) -> None:
        needing = {offer.node.channel for offer in offers}
        for channel in self.bridge.scenario.channels:
            last = self.feeds.last(channel)
            words = f"{last.name.split(' ')[0]}: {last.text}" if last is not None else ""
            self.side.channels.channels.tell(channel, words, self.feeds.unseen(channel), channel in needing)

    def _tell_status(self) -> None:
        names = self.teller.coming_from()
        if len(names) == 1:
            coming = tr("{name} is replying…", name=names[0])
        else:
            coming = tr("{n} people are replying…", n=len(names)) if names else ""
        standing = (
            tr("The clock is stopped while you read") if self.clock.speed and self.panel.page == "feedback" else ""
        )
        self.feed.status.show_words(coming, standing)

    def _announce_turn(self, offer: Offer) -> None:
        focus = focus_of(self.feeds, offer.node)
        words = [tr("Turn {n}.", n=self.board.turn + 1)]
        if focus is not None:
            words.append(tr("{who} says: {text}", who=focus.name, text=focus.text))
        elif offer.node.title:
            words.append(offer.node.title + ".")
        if not offer.node.triage:
            words.append(tr("{n} choices.", n=len(offer.choices)))
        if offer.silence_at is not None:
            words.append(tr("Patience {span}.", span=span(max(0, offer.silence_at - self._shown_minute()))))
        announce(self, " ".join(words))

    # ---- live pace

    def _stamp(self) -> int | None:
        return max(self.clock.minute, self.bridge.run.minute) if self.clock.speed else None

    def _on_minute(self, minute: int) -> None:
        if self._deciding and minute > self.bridge.run.minute:
            self._actions_before = len(self.bridge.run.actions)
            self.bridge.advance(minute)
            if self._deciding:
                self._decide()

    def _show_live(self) -> None:
        if not self.clock.speed or not self._deciding:
            return
        offer = next((item for item in self.bridge.offers() if item.node.id == self._node), None)
        if offer is None or offer.silence_at is None:
            return
        left = (offer.silence_at * 60 - max(self.clock.seconds, self.bridge.run.minute * 60)) / self.clock.speed
        of = (offer.silence_at - offer.arrived) * 60 / self.clock.speed
        held = self.pause_overlay.isVisible()
        self.panel.decide.show_live_patience(left, of, held)
        self.panel.composer.ring.show_seconds(left, of, held)

    def _count_words(self, offer: Offer) -> None:
        """Reading is never punished: new words stop the clock for as long as they take."""
        words = sum(len(f"{item.choice.label} {item.choice.text}".split()) for item in offer.choices)
        for model in self.feeds.models():
            for post in model.posts():
                if post.id not in self._read and post.source != "chatter":
                    self._read.add(post.id)
                    words += len(post.text.split())
        self.clock.read(words)

    def _go_untimed(self) -> None:
        self.clock.speed = 0
        self.clock.hold("untimed")
        self.side.pace.set_state(tr("Untimed"), icon="")
        self._decide() if self._deciding else None

    # ---- small acts

    def _open_composer(self) -> None:
        offer = next((item for item in self.bridge.offers() if item.node.id == self._node), None)
        if offer is None or offer.node.write is None or not self._deciding:
            return
        write = offer.node.write
        shown = [
            item for item in offer.choices if item.enabled and (not write.nearest or item.choice.id in write.nearest)
        ]
        focus = focus_of(self.feeds, offer.node)
        channel = self.feeds.channels.get(offer.node.channel)
        limit = write.limit or (channel.limit if channel is not None else None)
        self.panel.show_page("write")
        handle = (focus.handle or focus.name) if focus is not None else ""
        self.panel.composer.begin(handle, limit, shown, self._drafts.get(self._node, ""), write.first)
        if offer.silence_at is not None and not self.clock.speed:
            left = offer.silence_at - self._shown_minute()
            self.panel.composer.ring.show_minutes(left, offer.silence_at - offer.arrived)
        self.panel.composer.ring.setVisible(offer.silence_at is not None)

    def _close_composer(self, draft: str) -> None:
        self._keep_draft(self._node, draft)
        self.panel.show_page("decide")
        self.panel.decide.focus_first()

    def _keep_draft(self, node: str, text: str) -> None:
        if text != self._drafts.get(node, ""):
            self._drafts[node] = text
            self.bridge.keep_draft(node, text)

    def _switch_decision(self, node: str) -> None:
        offers = pressing_first(self.bridge.offers())
        offer = next((item for item in offers if item.node.id == node), None)
        if offer is not None and node != self._node:
            self._take_up(offer, offers)

    def _open_channel(self, channel: str) -> None:
        self.feed.show_channel(channel)
        self.columns.show_column("feed")
        self._mark_channels(self.bridge.offers())

    def _open_post(self, post_id: str) -> None:
        for offer in self.bridge.offers():
            if offer.node.focus == post_id and self._deciding:
                self._switch_decision(offer.node.id)

    def _jump_channel(self, number: int) -> None:
        ids = list(self.feeds.channels)
        if number < len(ids):
            self.side.channels.show_channel(ids[number])
            self._open_channel(ids[number])

    def _refused(self, title: str, advice: str) -> None:
        self._say(" ".join(part for part in (title, advice) if part))
        announce(self, f"{title} {advice}", urgent=True)
        if self._deciding:
            self._decide()

    def _say(self, text: str) -> None:
        """A line over the feed; that nothing is being kept stays there until something else must be said."""
        self.feed.say(text or self._unsaved)

    def _tell_unsaved(self, title: str, advice: str) -> None:
        self._unsaved = f"{title} {advice}"
        self._say("")
        announce(self, self._unsaved, urgent=True)

    # ---- putting together

    def _connect(self) -> None:
        bridge, panel = self.bridge, self.panel
        bridge.changed.connect(self._on_changed)
        bridge.refused.connect(self._refused)
        bridge.replaced.connect(self._on_replaced)
        bridge.unsaved.connect(self._tell_unsaved)
        panel.decide.chosen.connect(self.choose)
        panel.decide.asked.connect(self.ask)
        panel.decide.waited.connect(self.wait)
        panel.decide.writing.connect(self._open_composer)
        panel.decide.taken_up.connect(self._switch_decision)
        panel.decide.locked.connect(lambda words: announce(self, words, urgent=True))
        panel.composer.done.connect(self.write)
        panel.composer.left.connect(self._close_composer)
        panel.foot.again.connect(self.take_again)
        panel.foot.onward.connect(self.go_on)
        panel.ending.onward.connect(self.debriefed)
        self.teller.arrived.connect(self._tell_status)
        self.teller.all_shown.connect(self._all_shown)
        self.feed.opened.connect(self._open_post)
        self.feeds.unseen_changed.connect(lambda _channel: self._mark_channels(self.bridge.offers()))
        self.feed.head.tabs.currentChanged.connect(lambda _index: self.columns.show_column("feed"))
        self.side.channel_opened.connect(self._open_channel)
        self.header.left.connect(self.left)
        self.header.paused.connect(self.pause)
        self.header.keys.connect(self.show_keys)
        self.pause_overlay.left.connect(self.left)
        self.pause_overlay.untimed.connect(self._go_untimed)
        self.pause_overlay.closed.connect(lambda: self.clock.release("paused"))
        self.keys_overlay.closed.connect(lambda: self.clock.release("keys"))
        self.clock.reached.connect(self._on_minute)
        self.clock.ticked.connect(self._show_live)
        settings().changed.connect(self._follow_settings)
        self._follow_settings()

        def when_open(act: object) -> object:
            return lambda: act() if not self._covered() else None  # type: ignore[operator]

        acts = {str(n): (lambda n=n: self._press_number(n)) for n in range(1, 9)}
        acts |= {f"Alt+{n}": (lambda n=n: self._jump_channel(n - 1)) for n in range(1, 7)}
        acts |= {
            "L": self._press_ask,
            "W": self.wait,
            "R": self._press_write,
            "P": lambda: self.panel.drawer.set_open(not self.panel.drawer.is_open),
            "E": self._press_stronger,
            "Z": self.take_again,
            "D": self.panel.decide.next_decision,
            "F": self._to_focus,
            "J": lambda: self._step_post(1),
            "K": lambda: self._step_post(-1),
            "N": self.feed.show_new,
            "Ctrl+Tab": lambda: self.feed.step_tab(1),
            "Ctrl+Shift+Tab": lambda: self.feed.step_tab(-1),
            "Ctrl+Up": lambda: self._step_channel(-1),
            "Ctrl+Down": lambda: self._step_channel(1),
            "Ctrl+T": lambda: announce(self, self.side.clock_words()),
            "F6": lambda: self._next_part(1),
            "Shift+F6": lambda: self._next_part(-1),
        }
        self._shortcuts = bind_keys(self, {key: when_open(act) for key, act in acts.items()})  # type: ignore[misc]

    def _press_write(self) -> None:
        if self._deciding and self.panel.page == "decide":
            self._open_composer()

    def _all_shown(self) -> None:
        self._tell_status()
        self.panel.foot.go_on.set_text(tr("Continue"))

    def _follow_settings(self) -> None:
        self.panel.decide.choices.at_once = settings().now.choose_at_once
        self.feed.view.moving = not reduced()

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
        elif key == Qt.Key.Key_F1:
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

    def hideEvent(self, event: QHideEvent) -> None:
        self.clock.stop()
        if self.panel.page == "write":
            self._keep_draft(self._node, self.panel.composer.text.toPlainText())
        self.teller.stop()
        for model in self.feeds.models():
            model.flush()
        self.side.rest()
        super().hideEvent(event)
