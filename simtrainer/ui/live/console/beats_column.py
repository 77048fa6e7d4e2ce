"""The left column: beats done and next, and at its foot whether the time will do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.ui.live.console.beat_rows import BeatLine, BeatRow
from simtrainer.ui.live.console.pace import Pace
from simtrainer.ui.shared.cards import Ground, Line, clear, row
from simtrainer.ui.shared.painting import draw_pill
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class PaceBar(QWidget):
    """How far the story is, with a mark where the time is."""

    def __init__(self) -> None:
        super().__init__()
        self._time = self._story = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pace(self, time: float, story: float) -> None:
        """Both from 0 to 1."""
        self._time, self._story = time, story
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 3, self.width(), 8)
        draw_pill(painter, track, "track")
        if self._story > 0:
            draw_pill(painter, QRectF(0, 3, max(8.0, track.width() * self._story), 8), "accent")
        x = min(track.width() - 2, track.width() * self._time)
        painter.fillRect(QRectF(x, 0, 2, 14), theme().color("text"))
        painter.end()


class BeatsColumn(Ground):
    """Pressing a beat that was done, or one that may come, tells its key."""

    beat_pressed = Signal(int)
    """The number of a beat that is done, from 0."""
    next_pressed = Signal(str)
    """The answer that leads to a beat."""

    def __init__(self) -> None:
        super().__init__("surface", "right")
        self.setAccessibleName(tr("Beats"))
        self._shown: tuple[BeatLine, ...] = ()
        self.about = Text("", "small", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 13, 12)
        column.setSpacing(6)
        head = row(Text(tr("Beats"), "body-strong", "muted"), None, self.about)
        head.setContentsMargins(8, 0, 8, 2)
        column.addLayout(head)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        area.setWidget(inside)
        self._area = area
        column.addWidget(area, 1)
        column.addWidget(Line())
        self.planned = Text("", "body-strong", tabular=True)
        self.likely = Text("", "body-strong", tabular=True)
        self.bar = PaceBar()
        self.share = Text("", "small", "muted", wrap=True)
        for words, figure in ((tr("Planned finish"), self.planned), (tr("At this pace"), self.likely)):
            column.addLayout(row(Text(words, "small", "muted"), None, figure))
        column.addWidget(self.bar)
        column.addWidget(self.share)

    def show_beats(self, done: Sequence[BeatLine], now: BeatLine, after: Sequence[BeatLine], about: int) -> None:
        """Show the beats; nothing is made anew when nothing changed."""
        number = len(done) + 1
        self.about.setText(tr("{n} of about {all}", n=number, all=max(about, number)) if about else "")
        lines = (*done, now, *after)
        if lines == self._shown:
            return
        self._shown = lines
        clear(self._rows)
        here = None
        for line in (*done, now):
            here = self._add(line)
        if after:
            title = Text(tr("Next, depending on the room"), "small", "muted")
            title.setContentsMargins(8, 10, 0, 4)
            self._rows.addWidget(title)
            for line in after:
                self._add(line)
        self._rows.addStretch(1)
        if here is not None:
            self._rows.activate()
            self._area.ensureWidgetVisible(here, 0, 60)

    def show_pace(self, found: Pace | None) -> None:
        """Show planned and likely end; None before it began."""
        self.planned.setText(_clock(found.planned) if found is not None else "–")
        self.likely.setText(_clock(found.likely) if found is not None and found.likely is not None else "–")
        self.likely.set_color("caution" if found is not None and found.late > 2 else "text")
        if found is None:
            self.share.setText(tr("The clock starts with the first beat."))
            self.bar.show_pace(0, 0)
            return
        said = tr(
            "{t}% of the time, {b}% of the beats", t=round(100 * found.time_gone), b=round(100 * found.story_gone)
        )
        if found.late > 2:
            said += ". " + tr("{n} min over", n=found.late)
        self.share.setText(said)
        self.bar.show_pace(found.time_gone, found.story_gone)

    def _add(self, line: BeatLine) -> BeatRow:
        one = BeatRow(line)
        if line.look == "done":
            one.pressed.connect(lambda key: self.beat_pressed.emit(int(key)))
        elif line.look == "next":
            one.pressed.connect(self.next_pressed)
        self._rows.addWidget(one)
        return one


def _clock(time: datetime) -> str:
    return time.astimezone().strftime("%H:%M")
