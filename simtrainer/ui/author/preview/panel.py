"""Play as you write: the story at this moment, what can be done, what is so and how the scores come about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from simtrainer.authoring.preview import Preview
from simtrainer.authoring.ways import Ways
from simtrainer.debrief.outcome import story_time
from simtrainer.engine.events import Event, FeedPost, Published
from simtrainer.engine.offers import Offer
from simtrainer.scenario.model import DONE
from simtrainer.ui.author.preview.option_row import OptionRow
from simtrainer.ui.author.preview.player import PreviewPlayer
from simtrainer.ui.author.preview.sheets import clear_column, record_sheet, score_sheet, watch_sheet, ways_sheet
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, Ground
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import ElidedText, Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

POSTS = 2
"""Posts that are shown of what the last act brought."""
WAIT = 10
"""Minutes that the button waits."""


class PreviewPanel(Ground):
    """Keys 1 to 9 take what is listed, Backspace steps back, while the keyboard is in it."""

    begin_wanted = Signal()
    """Play, from the beat that is selected."""

    def __init__(self, player: PreviewPlayer) -> None:
        super().__init__("surface", "top")
        self.setAccessibleName(tr("Play as you write"))
        self._player = player
        self._ways: Ways | None = None
        self._rows: list[OptionRow] = []
        self.title = Heading(tr("Play from here"), "body-strong")
        self.meters = ElidedText("", "small", "muted")
        self.back_button = IconButton("undo-2", tr("Step back"), small=True, key="Backspace")
        self.back_button.clicked.connect(player.back)
        self.restart_button = IconButton("rotate-ccw", tr("Begin again"), small=True)
        self.restart_button.clicked.connect(player.restart)
        self.record_button = IconButton("bookmark", tr("Record as a plan"), small=True)
        self.record_button.clicked.connect(self.ask_name)
        sheets = (Option("play", tr("Play")), Option("watch", tr("Values")), Option("scores", tr("Scores")))
        self.sheet = Segments(tr("What is shown of the play"), sheets, "play")
        self.sheet.chosen.connect(lambda _: self._show())
        self.said = Banner("caution")
        self.kept = Banner("info")
        self.page = Page(2000, margin=16, spacing=6)
        self._lay_out()
        player.changed.connect(self._changed)
        player.asked.connect(self._ask_way)
        player.refused.connect(self._refused)
        theme().changed.connect(self._measure)
        self._measure()
        player.watch(False)
        self._show()

    @property
    def options(self) -> list[OptionRow]:
        """What can be pressed now."""
        return self._rows

    def focus_first(self) -> None:
        """Give the keyboard to the first thing that can be done, else to what chooses the sheet."""
        row = next((row for row in self._rows if row.isEnabled()), None)
        target = row if row is not None else self.sheet if self.sheet.isVisible() else self.restart_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_name(self) -> None:
        """Ask how the plan shall be called that is recorded."""
        if self._player.preview is None:
            return
        clear_column(self.page.column)
        self._rows = []
        record_sheet(self.page.column, self._record, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._player.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._player.watch(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdecimal() and text != "0" and int(text) <= len(self._rows):
            row = self._rows[int(text) - 1]
            if row.isEnabled():
                row.click()
        elif event.key() == Qt.Key.Key_Backspace:
            self._player.back()
        else:
            super().keyPressEvent(event)

    # ---- inside

    def _changed(self) -> None:
        self._ways = None
        self.kept.say("")
        replayed = self._player.replayed
        if replayed is not None and replayed.stopped is not None:
            more = tr(" {n} more acts wait behind it.", n=replayed.waiting - 1) if replayed.waiting > 1 else ""
            self.said.say(tr("Played again up to “{act}”: {why}", act=replayed.stopped.line, why=replayed.why) + more)
        elif replayed is not None and replayed.changes:
            self.said.say(" ".join(replayed.changes[:3]))
        else:
            self.said.say("")
        self._show()

    def _refused(self, why: str) -> None:
        self.said.say(why)

    def _ask_way(self, ways: Ways) -> None:
        self._ways = ways
        self.sheet.set_value("play")
        self._show()
        announce(self, tr("Several ways lead here: choose one."))
        if self._rows:
            self._rows[0].setFocus()

    def _record(self, name: str) -> None:
        file = self._player.record(name)
        self._show()
        if file is not None:
            self.said.say("")
            self.kept.say(tr("Kept as {file}.", file=file.name))

    def _show(self) -> None:
        column = self.page.column
        focus = self.window().focusWidget()
        had = focus is not None and self.page.isAncestorOf(focus)
        clear_column(column)
        self._rows = []
        preview = self._player.preview
        for button in (self.back_button, self.restart_button, self.record_button):
            button.setEnabled(preview is not None)
        self.sheet.setVisible(preview is not None and self._ways is None)
        self.back_button.setEnabled(preview is not None and bool(preview.acts))
        if preview is None:
            self.meters.hide()
            self._invite()
        else:
            self.meters.set_text(_meters(preview))
            self.meters.show()
            if self._ways is not None:
                self._rows = ways_sheet(column, self._ways, self._take_way)
            elif self.sheet.value == "watch":
                watch_sheet(column, preview)
            elif self.sheet.value == "scores":
                score_sheet(column, preview)
            else:
                self._play(preview)
        column.addStretch(1)
        if had:
            self.focus_first()
        elif self._rows:
            QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        """What can be done is in sight, rather than all that was posted."""
        if self._rows:
            self.page.ensureWidgetVisible(self._rows[min(len(self._rows), 4) - 1], 0, theme().px(8))

    def _take_way(self, number: int) -> None:
        ways, self._ways = self._ways, None
        if ways is not None:
            self._player.take_way(ways, number)

    def _invite(self) -> None:
        words = Text(
            tr("Play the story while you write it. It goes on through every edit."), "body", "muted", wrap=True
        )
        self.page.column.addWidget(words)
        button = Button(tr("Play"), "soft", icon="play", key="F5")
        button.clicked.connect(self.begin_wanted)
        self.page.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _play(self, preview: Preview) -> None:
        column = self.page.column
        for post in _newest(preview):
            column.addWidget(_PostCard(post, story_time(preview.scenario.start_at, post.minute)))
        run = preview.run
        if run.finished:
            ending = preview.scenario.nodes.get(run.ending or "")
            title = ending.ending.title if ending is not None and ending.ending is not None else tr("no ending")
            column.addWidget(Text(tr("The story is over: {ending}.", ending=title), "body-strong", wrap=True))
            return
        for offer in run.offers():
            self._offer(offer)
        wait = OptionRow(str(len(self._rows) + 1), tr("Wait {n} minutes", n=WAIT))
        self._add(wait, lambda preview: preview.wait(WAIT))

    def _offer(self, offer: Offer) -> None:
        self.page.column.addWidget(ElidedText(offer.node.title or offer.node.id, "small-strong", "muted"))
        known = self._player.preview.scenario.nodes if self._player.preview is not None else {}
        for one in offer.choices:
            choice = one.choice
            broken = choice.to != DONE and choice.to not in known
            note = tr("broken link") if broken else "" if one.enabled else tr("locked")
            words = choice.label or choice.text or choice.id
            row = OptionRow(str(len(self._rows) + 1), words, note, one.reason or choice.text, wrong=broken)
            row.setEnabled(one.enabled)
            self._add(row, lambda preview, id=choice.id: preview.choose(id))
        for asked in offer.consults:
            name = asked.consult.contact
            row = OptionRow(
                str(len(self._rows) + 1), tr("Ask {contact}", contact=name), tr("{n} min", n=asked.consult.minutes)
            )
            row.setEnabled(not asked.asked)
            self._add(row, lambda preview, node=offer.node.id, name=name: preview.consult(node, name))
        if offer.silence_at is not None:
            row = OptionRow(str(len(self._rows) + 1), tr("Stay silent"))
            self._add(row, lambda preview, node=offer.node.id: preview.stay_silent(node))

    def _add(self, row: OptionRow, do: Callable[[Preview], object]) -> None:
        row.clicked.connect(lambda _=False: self._player.act(do))
        self._rows.append(row)
        self.page.column.addWidget(row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 10, 0)
        head.setSpacing(6)
        head.addWidget(self.title)
        head.addStretch(1)
        for button in (self.back_button, self.restart_button, self.record_button):
            head.addWidget(button)
        values = QHBoxLayout()
        values.setContentsMargins(16, 0, 16, 0)
        values.addWidget(self.meters)
        second = QHBoxLayout()
        second.setContentsMargins(16, 4, 16, 0)
        second.addWidget(self.sheet)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(values)
        column.addLayout(second)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 4, 16, 0)
        inside.addWidget(self.said)
        inside.addWidget(self.kept)
        column.addLayout(inside)
        column.addWidget(self.page, 1)
        self.page.column.setContentsMargins(16, 8, 0, 12)

    def _measure(self) -> None:
        self.setMinimumHeight(theme().px(150))


class _PostCard(Card):
    """A post as short as it can be told."""

    def __init__(self, post: FeedPost, clock: str) -> None:
        super().__init__(ground="sunken", radius=10, padding=(12, 8, 12, 8), spacing=2)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Text(post.name or post.by, "small-strong"))
        line.addWidget(Text(clock, "small", "subtle", tabular=True))
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addWidget(Text(post.text, "body", wrap=True))


def _newest(preview: Preview) -> list[FeedPost]:
    """The posts that came last, the oldest of them first; at the start those of the open decisions."""
    events: list[Event] = list(preview.run.events)
    posts = [one.post for one in events if isinstance(one, Published) and one.post.source != "chatter"]
    return posts[-POSTS:]


def _meters(preview: Preview) -> str:
    """The meters of the story and its time."""
    parts = [preview.clock]
    shown = [one for one in preview.watched if preview.scenario.variables[one.name].meter]
    parts += [f"{one.label} {one.now}" for one in shown[:2]]
    return " · ".join(parts)
