"""The replay: the feed as it looked at each moment of a run, its counts and meters, and what was decided then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simtrainer.debrief.replay import Place, Reel
from simtrainer.debrief.report import Report
from simtrainer.engine.events import Event, PostHidden, Published, VariableChanged
from simtrainer.engine.monitor import monitor
from simtrainer.engine.run import Run
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import Scenario
from simtrainer.ui.debrief.replay_bar import ReplayBar
from simtrainer.ui.debrief.replay_turn import ReplayTurn
from simtrainer.ui.feed.channels import ChannelList
from simtrainer.ui.feed.feeds import Feeds
from simtrainer.ui.feed.inside import Inside
from simtrainer.ui.feed.monitor_panel import MonitorPanel
from simtrainer.ui.feed.pane import FeedPane
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.clock import clock, span
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

TICK_MS = 250
"""While it plays, the clock goes on so often."""


class Values:
    """The story's meters after some of the events."""

    def __init__(self, scenario: Scenario, events: Sequence[Event], minute: int) -> None:
        self.minute = minute
        self._values = {name: variable.start for name, variable in scenario.variables.items()}
        self._values.update((event.name, event.new) for event in events if isinstance(event, VariableChanged))

    def value(self, name: str) -> int | None:
        """An integer variable, None when the story has none of that name."""
        value = self._values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


class ReplayScreen(QWidget):
    """Looks at a run again. `turn` is the decision to begin at, 0 for the beginning of the story."""

    left = Signal()
    retry = Signal(int)
    """Take a turn again: how many actions of the log come before it."""

    def __init__(
        self, run: Run, organisation: Organisation, report: Report, *, can_retry: bool = True, turn: int = 0
    ) -> None:
        super().__init__()
        self._scenario = run.scenario
        self.reel = Reel(run)
        self.place = self.reel.first
        self._shown = 0
        self._channel = ""
        self._credit = 0.0
        self._inside = Inside(run.scenario, organisation)
        self.feeds = Feeds(
            run.scenario.channels, self.clock, (organisation.name, organisation.handle), self,
            watched=report.mode == "shadow",
        )  # fmt: skip
        self.feed = FeedPane(self.feeds, organisation.name, organisation.tones)
        self.feed.view.setAccessibleDescription(tr("The feed as it looked then"))
        self.channels = ChannelList(run.scenario.channels.values())
        self.monitor = MonitorPanel(run.scenario)
        self.turn = ReplayTurn(report, can_retry)
        self.bar = ReplayBar(self.reel)
        self._playing = QTimer(self, interval=TICK_MS)
        self._lay_out(report)
        self._playing.timeout.connect(self._tick)
        self.bar.moved_to.connect(self.go_to)
        self.bar.played.connect(self.play)
        self.channels.opened.connect(self.feed.show_channel)
        self.turn.retry.connect(self.retry)
        self.back.clicked.connect(self.left)
        self.keys = ScreenKeys(
            self, self._key_list, lambda: [self.back, self.channels, self.feed.view, self.turn, self.bar.slider]
        )
        self.setAccessibleName(tr("Replay: {title}", title=report.title))
        theme().changed.connect(self._fit)
        self.go_to(self.reel.of_turn(turn) if turn else self.reel.first)

    def clock(self, minute: int) -> str:
        """A story minute as shown."""
        return clock(self._scenario.start_at, minute)

    @property
    def playing(self) -> bool:
        """Whether the clock goes on by itself."""
        return self._playing.isActive()

    def play(self, on: bool) -> None:
        """Let the story go on by itself, or stop it; at its end it begins anew."""
        if on and self.place == self.reel.last:
            self.go_to(self.reel.first)
        self._credit = 0.0
        (self._playing.start if on else self._playing.stop)()
        self.bar.show_playing(on)

    def go_to(self, place: Place) -> None:
        """Show the story as it stood at a place."""
        reel, before = self.reel, self.place
        self.place = place
        count = reel.shown(place)
        self._show_events(count)
        self.feeds.count(place.minute)
        self._mark_now(place)
        if place.stop != before.stop or not self._channel:
            self._look_at(place)
        if not self.playing:
            self.feed.view.rest()  # a moment is looked at, it doesn't arrive
        turn, now = reel.turn_at(place)
        told = tr("{time}, {n} min in", time=self.clock(place.minute), n=place.minute)
        self._time.setText(self.clock(place.minute))
        self._since.setText(tr("{span} since the start", span=span(place.minute)))
        self.bar.show_place(place, tr("{told}, turn {n}", told=told, n=turn) if now else told)
        self.turn.show_turn(turn, now=now, minute=place.minute)
        self._show_monitor(place, count)
        for channel in self._scenario.channels:
            last = self.feeds.last(channel)
            self.channels.channels.tell(channel, last.text if last is not None else "", 0, needs_you=False)

    # ---- inside

    def _show_events(self, count: int) -> None:
        """Let the feeds hold what the first `count` events brought; back in time they begin anew."""
        if count < self._shown:
            self.feeds.clear()
            self._shown = 0
        for event in self.reel.events[self._shown : count]:
            if isinstance(event, Published):
                self.feeds.publish([event.post], at_once=True)
            elif isinstance(event, PostHidden):
                self.feeds.hide(event.post, event.minute, event.deleted)
            else:
                told = self._inside.post_of(event)
                if told is not None:
                    self.feeds.publish([told], at_once=True)
        self._shown = count
        self.feeds.mark_all_seen()

    def _mark_now(self, place: Place) -> None:
        """The words of this very moment stand out."""
        self.feeds.forget_just_now()
        turn, now = self.reel.turn_at(place)
        start = self.reel.stops[place.stop].start
        for event in self.reel.events[start : self._shown] if now else ():
            if isinstance(event, Published) and event.post.turn == turn:
                self.feeds.set_just_now(event.post.id, just_now=True)

    def _look_at(self, place: Place) -> None:
        """Show the channel in which it happened, with the post in view."""
        stop = self.reel.stops[place.stop]
        post = next((one for one in (stop.post, f"note-{stop.turn}") if self.feeds.post(one) is not None), "")
        if post:
            self.feed.show_post(post)
        elif not self.feed.channel:
            self.feed.show_channel(next(iter(self._scenario.channels)))
        self._channel = self.feed.channel
        self.channels.show_channel(self._channel)

    def _show_monitor(self, place: Place, count: int) -> None:
        stop = self.reel.stops[place.stop]
        events = self.reel.events[:count]
        self.monitor.mark_turn(Values(self._scenario, self.reel.events[: stop.start], place.minute))
        now = monitor(self._scenario, events, place.minute)
        self.monitor.show_board(Values(self._scenario, events, place.minute), now, changes=True)

    def _tick(self) -> None:
        """Go on by as many minutes as the pace allows; long quiet is passed over in a moment."""
        reel, place = self.reel, self.place
        if place == reel.last:
            self.play(on=False)
            return
        self._credit += self.bar.pace * TICK_MS / 1000
        last = place.stop + 1 == len(reel.stops)
        next_minute = reel.last_minute if last else reel.stops[place.stop + 1].minute
        if next_minute - place.minute > 3 * self.bar.pace:
            self._credit = max(self._credit, (next_minute - place.minute) / 8)
        whole = int(self._credit)
        if not whole:
            return
        self._credit -= whole
        if place.minute + whole < next_minute:
            self.go_to(Place(place.stop, place.minute + whole))
        else:
            self.go_to(reel.step(place, 1))
            self._credit = -float(self.bar.pace)  # a second to read what came

    def _lay_out(self, report: Report) -> None:
        header = Ground("surface", "bottom")
        self.back = IconButton("arrow-left", tr("Back to the debrief"), edged=True, key="Esc")
        self.title = ElidedText(tr("Replay: {title}", title=report.title), "h2")
        line = QHBoxLayout(header)
        line.setContentsMargins(28, 12, 28, 13)
        header.setMinimumHeight(60)
        line.setSpacing(12)
        line.addWidget(self.back)
        line.addWidget(self.title, 1)
        line.addWidget(StatusChip(tr("As it was"), "neutral", "history"))
        self._time = Text("", "display", tabular=True)
        self._since = Text("", "small", "subtle", wrap=True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(4)
        column.addWidget(self._time)
        column.addWidget(self._since)
        column.addSpacing(8)
        column.addWidget(self.channels)
        column.addSpacing(8)
        column.addWidget(self.monitor)
        column.addStretch(1)
        left = self._left = QScrollArea()
        left.setWidgetResizable(True)
        left.setFrameShape(QScrollArea.Shape.NoFrame)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setAutoFillBackground(False)
        left.viewport().setAutoFillBackground(False)
        left.setWidget(inner)
        ground = self._ground = Ground("sunken", "right")
        hold = QVBoxLayout(ground)
        hold.setContentsMargins(0, 0, 1, 0)
        hold.addWidget(left)
        self._middle: QBoxLayout = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(ground)
        self._middle.addWidget(self.feed, 1)
        self._middle.addWidget(self.turn)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(header)
        box.addLayout(self._middle, 1)
        box.addWidget(self.bar)

    def _fit(self) -> None:
        """The sides keep a share of the width; the feed has the rest."""
        scale = max(1.0, theme().text_scale)
        self._ground.setFixedWidth(min(round(268 * scale), round(self.width() * 0.25)))
        self.turn.setFixedWidth(min(round(380 * scale), round(self.width() * 0.37)))
        self.channels.set_two_lines(self.height() >= 860 * scale)

    def _key_list(self) -> Keys:
        return [
            ("Left, Right", tr("from moment to moment")),
            ("PageUp, PageDown", tr("from turn to turn")),
            ("Home, End", tr("beginning and end")),
            ("Space", tr("play, pause")),
            ("Esc", tr("back to the debrief")),
            *everywhere(),
        ]

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.feed.go_back():
                self.left.emit()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.play(not self.playing)
        else:
            self.bar.slider.keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The screen itself is no stop: whoever gives it the keyboard means the slider."""
        super().focusInEvent(event)
        self.bar.slider.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        # once everything has its place, what it is about is still to be seen
        QTimer.singleShot(0, self, lambda: self._look_at(self.place))

    def hideEvent(self, event: QHideEvent) -> None:
        self.play(on=False)
        super().hideEvent(event)
