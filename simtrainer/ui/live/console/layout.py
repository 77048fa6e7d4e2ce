"""Where the console's parts stand: three columns, and on a small window or with large text the notes as a tab."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simtrainer.ui.live.console.beats_column import BeatsColumn
from simtrainer.ui.live.console.controls import ControlBar
from simtrainer.ui.live.console.head import Head
from simtrainer.ui.live.console.joined import Joined
from simtrainer.ui.live.console.notes_panel import NotesPanel
from simtrainer.ui.live.console.post_card import PostCard
from simtrainer.ui.live.console.preview import Preview
from simtrainer.ui.live.console.story_card import StoryCard
from simtrainer.ui.live.console.texts_card import Check, TextsCard
from simtrainer.ui.live.console.timer_card import TimerCard
from simtrainer.ui.live.console.votes_card import VotesCard
from simtrainer.ui.live.host import Host
from simtrainer.ui.live.teams import looks_of
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground, Line, row
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

RIGHT = 424
BEATS = 256
NARROW = 1100
ONE_COLUMN = 1.4
"""Text larger than this leaves room for one column at a time."""
LOW = 800
"""Windows lower than this have notes and devices under one roof."""


class Parts(QWidget):
    """Makes the parts and puts them in their places."""

    def __init__(self, host: Host, check: Check) -> None:
        super().__init__()
        exercise = host.exercise
        teams = exercise.plan.teams
        looks = looks_of(teams)
        self.head = Head(exercise.scenario.title, host.organisation, len(teams), exercise.plan.code)
        self.beats = BeatsColumn()
        self.unsaved = Banner("risk")
        self.trouble = Banner("caution")
        self.hint = Banner("info")
        self.post = PostCard()
        self.votes = VotesCard(looks)
        self.texts = TextsCard(looks, check)
        self.story = StoryCard()
        self.middle = QStackedWidget()
        self.middle.addWidget(self.votes)
        self.middle.addWidget(self.texts)
        self.middle.addWidget(self.story)
        self.timer = TimerCard()
        self.controls = ControlBar()
        self.preview = Preview()
        self.wall_size = Text("", "small", "muted")
        self.notes = NotesPanel()
        self.joined = Joined(looks)
        self.qr = Button(tr("Show the QR"), "secondary", "small", icon="user-plus", key="Q")
        self.all_devices = Button(tr("All devices"), "quiet", "small", icon="list")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self.columns = Segments(
            tr("Part of the console"),
            (Option("room", tr("Room")), Option("beats", tr("Beats")), Option("notes", tr("Notes"))),
            "room",
        )
        self.columns.chosen.connect(lambda _: self._measure())
        self._column_row = Ground("canvas")
        column_line = QHBoxLayout(self._column_row)
        column_line.setContentsMargins(20, 10, 20, 0)
        column_line.addWidget(self.columns)
        column_line.addStretch(1)
        column.addWidget(self._column_row)
        self._instead: QWidget | None = None
        self._looking_back = False
        line = self._columns = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.beats)
        self._centre = self._middle()
        line.addWidget(self._centre, 1)
        line.addWidget(self._right())
        column.addLayout(line, 1)
        theme().changed.connect(self._measure)
        self._measure()

    def show_instead(self, page: QWidget | None) -> None:
        """Show a page in the place of the beats and the middle; None for those again."""
        if self._instead is None and page is not None:
            self._columns.insertWidget(0, page, 1)
            self._instead = page
        if self._looking_back != (page is not None):
            self._looking_back = page is not None
            self._measure()

    def _middle(self) -> QWidget:
        ground = Ground("canvas")
        column = QVBoxLayout(ground)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for banner in (self.unsaved, self.trouble, self.hint):
            column.addWidget(banner)
        column.addWidget(self.post)
        column.addWidget(self.middle, 1)
        column.addWidget(self.timer)
        column.addWidget(self.controls)
        return ground

    def _right(self) -> QWidget:
        ground = self._side = Ground("surface", "left")
        column = QVBoxLayout(ground)
        column.setContentsMargins(17, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row(Text(tr("What the room sees"), "body-strong", "muted"), None, self.wall_size))
        column.addWidget(self.preview)
        column.addSpacing(4)
        self.tabs = Segments(
            tr("Notes or devices"), (Option("notes", tr("Notes")), Option("devices", tr("Devices"))), "notes"
        )
        self.tabs.chosen.connect(lambda _: self._measure())
        column.addWidget(self.tabs)
        column.addWidget(self.notes, 1)
        self._line = Line()
        column.addWidget(self._line)
        column.addWidget(self.joined)
        self._space = QWidget()
        column.addWidget(self._space, 1)
        self._foot = row(self.qr, None, self.all_devices, spacing=4)
        column.addLayout(self._foot)
        return ground

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        scale = theme().text_scale
        narrow = scale > ONE_COLUMN or self.width() < NARROW
        self._column_row.setVisible(narrow)
        shown = self.columns.value if narrow else ""
        self.beats.setVisible(shown in ("", "beats") and not self._looking_back)
        self._centre.setVisible(shown in ("", "room") and not self._looking_back)
        if self._instead is not None:
            self._instead.setVisible(shown != "notes" and self._looking_back)
        self._side.setVisible(shown in ("", "notes"))
        self.post.set_folded(narrow)
        self.timer.set_low(narrow)
        self.votes.hands.set_low(self.height() < LOW or scale > 1.2)
        folded = self.height() < LOW or scale > 1.2
        self.tabs.setVisible(folded)
        self.notes.setVisible(not folded or self.tabs.value == "notes")
        self.joined.setVisible(not folded or self.tabs.value == "devices")
        self._space.setVisible(folded and self.tabs.value == "devices")
        self._line.setVisible(not folded)
        if narrow:
            for one in (self.beats, self._side):
                one.setMinimumWidth(0)
                one.setMaximumWidth(16777215)
            self.preview.setFixedHeight(max(120, min(220, self.height() // 4)))
            return
        self.beats.setFixedWidth(round(BEATS * max(1.0, scale)))
        wide = RIGHT if self.width() > 1300 else 340
        self._side.setFixedWidth(round(wide * max(1.0, scale / 1.15)))
        self.preview.setFixedHeight(round((self._side.width() - 33) * 9 / 16))
