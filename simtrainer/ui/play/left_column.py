"""The left side of the play screen: clock, promises, channels, monitor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simtrainer.engine.monitor import Monitor
from simtrainer.engine.watch import Heard, watch_words
from simtrainer.scenario.model import Scenario
from simtrainer.ui.feed.channels import ChannelList
from simtrainer.ui.feed.monitor_panel import MonitorPanel
from simtrainer.ui.play.board import Board, PromiseShown
from simtrainer.ui.play.watch_rows import WatchRows
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.cards import Card, Ground, clear
from simtrainer.ui.shared.chips import StatusChip, Tone
from simtrainer.ui.shared.clock import clock, span, weekday
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shared.viewports import give_viewport

MOST_PROMISES = 2
KEPT_MS = 4_000
"""How long a kept promise stays before it folds away."""
SOON = 15
"""Story minutes before a promise is due at which its tracker turns to risk."""


class PromiseTracker(Card):
    """One promise and how long is left for it."""

    def __init__(self, watched: bool = False) -> None:
        """`watched`: it is an expert's promise."""
        self._watched = watched
        super().__init__(padding=(10, 8, 10, 8), spacing=8, row=True, radius=8)
        self._icon = IconLabel("alarm-clock-check", "caution", 16)
        self._what = Text("", "small-strong", "caution", wrap=True)
        self._left = Text("", "small", "caution", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._what)
        words.addWidget(self._left)
        self.column.addWidget(self._icon)
        self.column.addLayout(words, 1)

    def show_promise(self, promise: PromiseShown, due: str, left: int) -> None:
        """Show a promise; `left` are story minutes, negative once its time has passed."""
        tone: Tone = "caution"
        icon, rest = "alarm-clock-check", tr("{span} left", span=span(max(left, 0)))
        if promise.outcome == "kept":
            tone, icon, rest = "good", "circle-check", tr("kept in time")
        elif promise.outcome == "late":
            tone, icon, rest = "risk", "circle-x", tr("kept, but late")
        elif promise.outcome == "broken" or left < 0:
            tone, icon, rest = "risk", "circle-x", tr("the time has passed")
        elif left < SOON:
            tone, icon = "risk", "triangle-alert"
        words = tr("Her promise by {due}", due=due) if self._watched else tr("Your promise by {due}", due=due)
        self._what.setText(words)
        rest = rest.replace(" ", "\u00a0")  # "4 h 45 min left" stays together
        self._left.setText(f"{promise.label} · {rest}" if promise.label else rest)
        self._icon.set_icon(icon, tone)
        for text in (self._what, self._left):
            text.set_color(tone)
        self.set_look(f"{tone}-soft", f"{tone}-border")
        self.setAccessibleName(f"{self._what.text()}: {self._left.text()}")


class LeftColumn(Ground):
    """Where and when we are. `channel_opened` tells which channel the trainee goes to."""

    channel_opened = Signal(str)
    least_width_changed = Signal()

    def __init__(self, scenario: Scenario, pace: str, *, watched: bool = False) -> None:
        super().__init__("sunken", "right")
        self._watched = watched
        self._scenario = scenario
        self._outcomes: Mapping[str, str] = {}
        self._fold: set[str] = set()
        self._least = 0
        self._clock = Text("", "display", tabular=True)
        self._since = Text("", "small", "subtle", wrap=True)
        self.pace = StatusChip(pace, "neutral", "" if pace == tr("Untimed") else "fast-forward")
        self._promises = QVBoxLayout()
        self._promises.setSpacing(8)
        self.channels = ChannelList(scenario.channels.values())
        self.monitor = MonitorPanel(scenario)
        self.watch = WatchRows(watch_words(scenario), lambda minute: clock(scenario.start_at, minute))
        inner = self._inner = QWidget()
        inner.installEventFilter(self)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(8, 16, 8, 12)
        outer.setSpacing(0)
        column = _inset(outer)
        top = QHBoxLayout()
        top.addWidget(self._clock)
        top.addStretch(1)
        top.addWidget(self.pace)
        column.addLayout(top)
        column.addWidget(self._since)
        column.addSpacing(8)
        column.addLayout(self._promises)
        alert = QVBoxLayout()
        alert.setContentsMargins(0, 0, 0, 4)
        alert.addWidget(self.watch.alert)
        column.addLayout(alert)
        column.addWidget(Text(tr("Channels"), "small-strong", "muted"))
        column.addSpacing(4)
        # rows bleed eight pixels into the margins, so that their text stands in line with everything else
        outer.addWidget(self.channels)
        outer.addSpacing(12)
        _inset(outer).addWidget(self.monitor)
        outer.addWidget(self._watch_place())
        outer.addStretch(1)
        area = self._area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        give_viewport(area, see_through=True)
        inner.setAutoFillBackground(False)
        area.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 1, 0)
        box.addWidget(area)
        self.channels.opened.connect(self.channel_opened)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEPT_MS)
        self._later.timeout.connect(self._fold_kept)
        self._board: Board | None = None

    def show_watch(self, heard: Sequence[Heard], unread: frozenset[str]) -> None:
        """Show which watch words were said, and which of those posts nobody has looked at."""
        self.watch.show_heard(heard, unread)

    def _watch_place(self) -> QWidget:
        place = QWidget()
        inner = QVBoxLayout(place)
        inner.setContentsMargins(8, 0, 8, 0)
        inner.addWidget(self.watch)
        return place

    def least_width(self) -> int:
        """How wide the column must be, in px, so that nothing in it is cut off at the side."""
        return self._inner.minimumSizeHint().width() + self._area.verticalScrollBar().sizeHint().width() + 1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inner and self._least != self.least_width():
            self._least = self.least_width()
            self.least_width_changed.emit()
        return False

    def show_board(self, board: Board, monitor: Monitor, *, changes: bool) -> None:
        """Show the story as far as it got."""
        self._board = board
        self._clock.setText(clock(self._scenario.start_at, board.minute))
        day = weekday(self._scenario.start_at, board.minute)
        if board.first_post is not None and board.minute > board.first_post:
            since = tr("{span} after the first post", span=span(board.minute - board.first_post))
        else:
            since = self._scenario.role.title
        self._since.setText(f"{day} · {since}" if since else day)
        self._clock.setAccessibleName(self.clock_words())
        self._show_promises(board)
        self.monitor.show_board(board, monitor, changes=changes)

    def clock_words(self) -> str:
        """The clock as a sentence, for reading on demand."""
        return f"{self._clock.text()}. {self._since.text()}"

    def _show_promises(self, board: Board) -> None:
        clear(self._promises)
        open_now = [p for p in board.promises.values() if p.outcome != "kept" or p.id not in self._fold]
        open_now.sort(key=lambda promise: (bool(promise.outcome), promise.due))
        for promise in open_now[:MOST_PROMISES]:
            tracker = PromiseTracker(self._watched)
            tracker.show_promise(promise, clock(self._scenario.start_at, promise.due), promise.due - board.minute)
            self._promises.addWidget(tracker)
            if self._outcomes.get(promise.id) != promise.outcome:
                announce(self, tracker.accessibleName())
        if len(open_now) > MOST_PROMISES:
            self._promises.addWidget(Text(tr("and {n} more", n=len(open_now) - MOST_PROMISES), "small", "muted"))
        if open_now:
            self._promises.addSpacing(6)
        self._outcomes = {promise.id: promise.outcome for promise in board.promises.values()}
        if any(p.outcome == "kept" and p.id not in self._fold for p in board.promises.values()) and self.isVisible():
            self._later.start()

    def _fold_kept(self) -> None:
        if self._board is not None:
            self._fold |= {promise.id for promise in self._board.promises.values() if promise.outcome == "kept"}
            self._show_promises(self._board)

    def rest(self) -> None:
        """Stop what runs."""
        self._later.stop()


def _inset(outer: QVBoxLayout) -> QVBoxLayout:
    inner = QVBoxLayout()
    inner.setContentsMargins(8, 0, 8, 0)
    inner.setSpacing(0)
    outer.addLayout(inner)
    return inner
