"""Parts of the debrief to write in: one word each, the sentence that both sides sign, and the plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.names import plain
from simtrainer.live.plan_lines import KINDS, LONGEST, PlanKind, plan_text
from simtrainer.live.polls import Team
from simtrainer.live.report.wording import PLAN_TITLES
from simtrainer.live.spoken import SENTENCE_WORDS, words_in
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, clear, row
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.fields import Area, Line
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr

LONGEST_WORD = 24
SAVE_AFTER = 800
"""Milliseconds after the last key until the sentence is kept."""


class Words(Card):
    """One word from everybody who wants to: typed in by the trainer, unnamed. `said` and `taken` tell of them."""

    said = Signal(str)
    taken = Signal(int)
    """The number of a word to take away, from 1."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 16), spacing=12)
        title = tr("One word each")
        self.setAccessibleName(title)
        self.column.addWidget(Heading(title))
        self.field = Line(prompt=tr("A word, then Enter"))
        self.field.setAccessibleName(tr("A word that was said"))
        self.field.setMaxLength(LONGEST_WORD)
        self.field.returnPressed.connect(self._say)
        self.add = Button(tr("Add"), icon="plus")
        self.add.clicked.connect(self._say)
        self.column.addLayout(row(self.field, self.add))
        self._words = Flow()
        self.column.addLayout(self._words)
        self._none = Text(tr("They stand on the wall as they are said, without names."), "small", "muted", wrap=True)
        self.column.addWidget(self._none)

    def show_words(self, words: Sequence[str]) -> None:
        """Show what was said; "" where one was taken away."""
        _clear_flow(self._words)
        for number, word in enumerate(words, 1):
            if not word:
                continue
            away = IconButton("x", tr("Take away “{word}”", word=word), small=True)
            away.clicked.connect(lambda _=False, number=number: self.taken.emit(number))
            held = QWidget()
            line = QHBoxLayout(held)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(2)
            line.addWidget(StatusChip(word, "accent"))
            line.addWidget(away)
            self._words.addWidget(held)
        self._none.setVisible(not any(words))

    def _say(self) -> None:
        word = plain(self.field.text(), LONGEST_WORD)
        self.field.clear()
        if word:
            self.said.emit(word)
        self.field.setFocus()


class Sentence(Card):
    """Twenty-five words, and who signs them; `written` tells both whenever one changes."""

    written = Signal(str, str)
    """The words, and the ids of the teams that sign, with commas."""

    def __init__(self, teams: Sequence[Team]) -> None:
        super().__init__(padding=(16, 12, 16, 16), spacing=10)
        title = tr("The sentence that both sides sign")
        self.setAccessibleName(title)
        self.column.addWidget(Heading(title))
        how = tr("Legal says which words can't go, marketing which must stay. Type until both are content.")
        self.column.addWidget(Text(how, "small", "muted", wrap=True))
        self.field = Area(prompt=tr("Our answer in twenty-five words"), lines=4)
        self.field.setAccessibleName(title)
        self.count = Text("", "small-strong", "muted", tabular=True)
        self.column.addWidget(self.field)
        self.column.addWidget(self.count)
        self.column.addWidget(Text(tr("Signed by"), "small-strong", "muted"))
        self.signs: dict[str, QCheckBox] = {}
        held = Flow(gap=16)
        for team in teams:
            tick = self.signs[team.id] = QCheckBox(team.name.replace("&", "&&"))
            tick.toggled.connect(self.keep)
            held.addWidget(tick)
        self.column.addLayout(held)
        self._kept = ("", "")
        self._later = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._later.timeout.connect(self.keep)
        self.field.textChanged.connect(self._typed)
        self._count()

    def show_sentence(self, sentence: str, signed: Sequence[str]) -> None:
        """Show what is kept, unless something else is just being written."""
        if self._later.isActive():
            return
        self._kept = (sentence, ",".join(signed))
        if plain(self.field.toPlainText(), LONGEST * 2) != sentence:
            self.field.setPlainText(sentence)
            self._later.stop()
        for team, tick in self.signs.items():
            tick.blockSignals(True)
            tick.setChecked(team in signed)
            tick.blockSignals(False)

    def keep(self) -> None:
        """Hand on what is written, if it is new."""
        self._later.stop()
        signed = ",".join(team for team, tick in self.signs.items() if tick.isChecked())
        now = (plain(self.field.toPlainText(), LONGEST * 2), signed)
        if now != self._kept:
            self._kept = now
            self.written.emit(*now)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def _typed(self) -> None:
        self._later.start()
        self._count()

    def _count(self) -> None:
        words = words_in(self.field.toPlainText())
        over = words - SENTENCE_WORDS
        said = tr("{n} of {most} words", n=words, most=SENTENCE_WORDS)
        if over > 0:
            said = tr("{said}: {over} too many", said=said, over=over)
        self.count.setText(said)
        self.count.set_color("caution" if over > 0 else "muted")


class Plan(QWidget):
    """What to keep and to change, who does what by when, and the gaps; `written` tells of each line."""

    written = Signal(str, int, str)
    """(kind, its number to write anew or 0 for a new line, what, who and by when; "" takes it away)."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.lists: dict[str, PlanList] = {}
        for kind in KINDS:
            one = self.lists[kind] = PlanList(kind)
            one.written.connect(self.written)
            column.addWidget(one)

    def show_plan(self, told: GroupDebrief) -> None:
        """Show the lines as they are kept."""
        for kind, one in self.lists.items():
            one.show_lines(told, kind)


class PlanList(Card):
    """One list of the plan, with fields for a new line."""

    written = Signal(str, int, str)

    def __init__(self, kind: PlanKind) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        self._kind = kind
        title = tr(PLAN_TITLES[kind])
        self.setAccessibleName(title)
        self.column.addWidget(Heading(title))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.column.addLayout(self._lines)
        prompts = {
            "keep": tr("Something that worked"),
            "change": tr("Something to do another way"),
            "do": tr("What is to be done"),
            "gap": tr("What our policy doesn't say"),
        }
        self.what = Line(prompt=prompts[kind])
        self.who = Line(prompt=tr("Who"))
        self.when = Line(prompt=tr("By when"))
        names = (tr("{title}: what", title=title), tr("{title}: who", title=title), tr("{title}: by when", title=title))
        for field, name in zip((self.what, self.who, self.when), names, strict=True):
            field.setAccessibleName(name)
            field.setMaxLength(LONGEST)
            field.returnPressed.connect(self._add)
        add = self.add = Button(tr("Add"), icon="plus")
        add.setAccessibleName(tr("Add to “{title}”", title=title))
        add.clicked.connect(self._add)
        line = row(self.what)
        line.setStretch(0, 5)
        if kind == "do":
            line.addWidget(self.who, 2)
            line.addWidget(self.when, 2)
        else:
            for field in (self.who, self.when):
                field.hide()
                field.setParent(self)  # they are nowhere, and go with the card
        line.addWidget(add)
        self.column.addLayout(line)

    def show_lines(self, told: GroupDebrief, kind: str) -> None:
        """Show the lines of this list."""
        clear(self._lines)
        for one in told.plan_of(kind):
            by = ", ".join(part for part in (one.who, one.when) if part)
            away = IconButton("x", tr("Take away “{what}”", what=one.what), small=True)
            away.clicked.connect(lambda _=False, number=one.number: self.written.emit(self._kind, number, ""))
            line = row(Text(one.what, "body", wrap=True), Text(by, "small", "muted"), away)
            line.setStretch(0, 1)
            line.setAlignment(away, Qt.AlignmentFlag.AlignTop)
            self._lines.addLayout(line)

    def _add(self) -> None:
        text = plan_text(self.what.text(), self.who.text(), self.when.text())
        if not text:
            self.what.setFocus()
            return
        for field in (self.what, self.who, self.when):
            field.clear()
        self.written.emit(self._kind, 0, text)
        self.what.setFocus()


def _clear_flow(flow: Flow) -> None:
    while flow.count():
        item = flow.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
