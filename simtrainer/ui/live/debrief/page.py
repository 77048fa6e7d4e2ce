"""The console's page for the group debrief: parts down the side, one open in the middle and on the wall."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.live.group_debrief import GroupDebrief, group_debrief
from simtrainer.live.spoken import PARTS, WHEN, Part, parts_in
from simtrainer.ui.live.debrief import looking
from simtrainer.ui.live.debrief.case import case
from simtrainer.ui.live.debrief.close import Close
from simtrainer.ui.live.debrief.part_list import PartList, PartRow
from simtrainer.ui.live.debrief.saving import SavingPart
from simtrainer.ui.live.debrief.writing import Plan, Sentence, Words
from simtrainer.ui.live.host import Host
from simtrainer.ui.live.teams import looks_of
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground, Line, row
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.library.catalogue import Library

REPORT = "report"
SIDE = 248
WIDEST = 900


class DebriefPage(QWidget):
    """The debrief of the exercise behind `host`, part by part. Whatever part is open is the one on the wall."""

    part_shown = Signal(str)

    def __init__(self, host: Host, library: Library | None = None) -> None:
        super().__init__()
        self.host = host
        self._library = library
        self._looks = looks_of(host.exercise.plan.teams)
        self.part = ""
        self._told: GroupDebrief | None = None
        self._key: tuple[object, ...] = ()
        self._parts = parts_in(host.exercise.plan.debrief)
        rows = [PartRow(part.id, str(n), tr(part.title), tr(part.minutes)) for n, part in enumerate(self._parts, 1)]
        self.list = PartList([*rows, PartRow(REPORT, "file-down", tr("Report"), "")])
        self.list.chosen.connect(self.show_part)
        self.words = Words()
        self.words.said.connect(lambda word: host.do("word", text=word))
        self.words.taken.connect(lambda number: host.do("word", n=number))
        self.sentence = Sentence(host.exercise.plan.teams)
        self.sentence.written.connect(lambda text, teams: host.do("sentence", teams, text=text))
        self.plan = Plan()
        self.plan.written.connect(lambda kind, number, text: host.do("action", kind, number, text))
        self.close_part = Close()
        self.close_part.asked.connect(lambda on: host.do("sure", n=int(on)))
        self.close_part.hands.connect(self._count_hands)
        self.saving = SavingPart(self.told)
        self._lay_out()
        host.changed.connect(self.refresh)
        theme().changed.connect(self._measure)
        self._measure()

    # ---- what is told

    def told(self) -> GroupDebrief:
        """The debrief of the exercise as it is now."""
        exercise = self.host.exercise
        votes = self.host.room.votes()
        key = (len(exercise.steps), len(votes))
        if self._told is None or key != self._key:
            self._told = group_debrief(exercise, votes, self.library(), self.host.organisation)
            self._key = key
        return self._told

    def library(self) -> Library:
        """The library with the cases."""
        if self._library is None:
            from simtrainer import paths
            from simtrainer.library.catalogue import Library

            self._library = Library.load(own_cases=paths.own_cases())
        return self._library

    # ---- going through it

    def show_part(self, id_: str) -> None:
        """Open a part, here and on the wall."""
        self.sentence.keep()
        self.part = id_
        self.list.show_part(id_)
        phase = self.host.exercise.phase
        if id_ == REPORT:
            if phase == "debrief":
                self.host.do("report")
        else:
            if phase == "report":  # a step of its own, taken back
                self.host.go_back()
            self.host.show_part(self._part().id, self.told())
        self._build()
        self.part_shown.emit(id_)

    def forward(self) -> bool:
        """The next part; False after the last."""
        return self._step(1)

    def back(self) -> bool:
        """The part before; False before the first."""
        return self._step(-1)

    def refresh(self) -> None:
        """Show what was written down meanwhile, here and on the wall."""
        if not self.isVisible() or self.host.exercise.phase not in ("debrief", "report"):
            return
        before, told = self._told, self.told()
        if told is before:
            return
        self._fill(told)
        if self.part != REPORT:
            self.host.show_part(self._part().id, told)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.part:
            self.show_part(REPORT if self.host.exercise.phase == "report" else PARTS[0].id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    # ---- inside

    def _part(self) -> Part:
        return next((part for part in self._parts if part.id == self.part), self._parts[-1])

    def _count_hands(self, level: str, more: int) -> None:
        self.host.count_hands(self.host.exercise.plan.teams[0].id, level, more)

    def _step(self, by: int) -> bool:
        ids = [*(part.id for part in PARTS), REPORT]
        at = ids.index(self.part) + by if self.part in ids else 0
        if not 0 <= at < len(ids):
            return False
        self.show_part(ids[at])
        announce(self, self.list.rows[at].text())
        return True

    def _build(self) -> None:
        """Put the part's widget into the middle; those to write in stay the same ones."""
        part, told = self._part(), self.told()
        report = self.part == REPORT
        self.title.setText(tr("Report") if report else tr(part.title))
        self.minutes.setText("" if report else tr(part.minutes))
        self.ask.setText(tr("What the room takes along, and what you keep of it.") if report else tr(part.ask))
        self.previous.setEnabled(self.part != PARTS[0].id)
        self.next.setEnabled(not report)
        made: dict[str, Callable[[], QWidget]] = {
            "contract": lambda: looking.contract(told),
            "timeline": lambda: looking.timeline(told),
            "splits": lambda: looking.splits(told, self._looks),
            "case": lambda: case(told),
        }
        kept: dict[str, QWidget] = {
            "words": self.words,
            "sentence": self.sentence,
            "plan": self.plan,
            "close": self.close_part,
            REPORT: self.saving,
        }
        old = self._body
        new = kept[self.part] if self.part in kept else made[self.part]()
        if old is not new:
            self._holder.addWidget(new)
            new.show()
            if old is not None:
                old.hide()
                self._holder.removeWidget(old)
                if old not in kept.values():
                    old.deleteLater()
            self._body = new
        self._fill(told)
        self.body_page.verticalScrollBar().setValue(0)

    def _fill(self, told: GroupDebrief) -> None:
        self.words.show_words(self.host.exercise.words)
        self.sentence.show_sentence(*self.host.exercise.sentence)
        self.plan.show_plan(told)
        exercise = self.host.exercise
        self.close_part.show_close(told, self.host.room.votes(), exercise.poll is not None)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._side = Ground("surface", "right")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(12, 14, 13, 12)
        side.setSpacing(8)
        side.addWidget(Text(tr("Debrief"), "body-strong", "muted"))
        self._list_page = Page(400, margin=0)
        self._list_page.column.setContentsMargins(3, 3, 3, 3)
        self._list_page.column.addWidget(self.list)
        self._list_page.column.addSpacing(6)
        self._list_page.column.addWidget(Line())
        self._list_page.column.addWidget(Text(tr("When the room does this"), "small-strong", "muted", wrap=True))
        for what, do in WHEN:
            self._list_page.column.addWidget(Text(tr(what), "small-strong", wrap=True))
            self._list_page.column.addWidget(Text(tr(do), "small", "muted", wrap=True))
        side.addWidget(self._list_page, 1)
        line.addWidget(self._side)
        middle = Ground("canvas")
        column = QVBoxLayout(middle)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        self.title = Heading("", "h2")
        self.minutes = Text("", "small", "muted")
        column.addLayout(row(self.title, 6, self.minutes, None))
        self.ask = Text("", "h3", "accent-text", wrap=True)
        asked = QHBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(IconLabel("message-circle-question-mark", "accent-text", 20), 0, Qt.AlignmentFlag.AlignTop)
        asked.addWidget(self.ask, 1)
        column.addLayout(asked)
        self.body_page = Page(WIDEST, margin=0, spacing=14)
        self.body_page.column.setContentsMargins(0, 4, 0, 8)
        held = QWidget()
        self._holder = QVBoxLayout(held)
        self._holder.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.sentence, self.plan, self.close_part, self.saving):
            part.hide()
            part.setParent(held)  # also those whose turn never comes: they go with the page
        self._body: QWidget | None = None
        self.body_page.column.addWidget(held)
        column.addWidget(self.body_page, 1)
        self.previous = Button(tr("Back"), icon="arrow-left", key="PgUp")
        self.previous.clicked.connect(self.back)
        self.next = Button(tr("Next part"), "primary", trailing="arrow-right", key="PgDn")
        self.next.clicked.connect(self.forward)
        column.addLayout(row(self.previous, None, self.next))
        line.addWidget(middle, 1)

    def _measure(self) -> None:
        # As wide as the longest part's name, as long as that leaves enough for the middle.
        wanted = max(SIDE, self.list.sizeHint().width() + 44)
        self._side.setFixedWidth(min(wanted, max(SIDE, round(self.width() * 0.36))))
