"""What belongs to a case: scenarios to practise it, how it was checked, a question to talk about, its sources."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.library.cases import Case
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, Line, clear, row
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.parts import SourceLine, Tile, marked
from simtrainer.ui.shelves.runs import CaseRuns, Link
from simtrainer.ui.shelves.wording import checked_tone, checked_words


class Section(QWidget):
    """A heading and what stands under it."""

    def __init__(self, title: str, *, line: bool = True) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 4)
        self.column.setSpacing(8)
        if line:
            self.column.addWidget(Line())
            self.column.addSpacing(2)
        self.heading = Heading(title)
        self.column.addWidget(self.heading)
        self.setAccessibleName(title)


class PractiseSection(Section):
    """Scenarios that lead to the case. Those not played yet are counted, never named."""

    practise = Signal(str)
    """Path of the scenario."""

    def __init__(self) -> None:
        super().__init__(tr("Practise this"), line=False)
        self.buttons: list[IconButton] = []
        self._looking = Text(tr("Looking through the scenarios…"), "small", "subtle", wrap=True)
        self.column.addWidget(self._looking)
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self.column.addLayout(self._found)

    def show_runs(self, runs: CaseRuns) -> None:
        """List what leads to it."""
        self._looking.hide()
        clear(self._found)
        self.buttons.clear()
        for link in runs.links:
            self._found.addWidget(self._card(link))
        if runs.hidden:
            one = tr("A scenario you haven't played yet leads here. It isn't named, so that it stays one.")
            many = tr("{n} scenarios you haven't played yet lead here. They aren't named, so that they stay ones.")
            self._found.addLayout(
                marked("lock", "subtle", one if runs.hidden == 1 else many.format(n=runs.hidden), "small", "muted")
            )
        if not runs.links and not runs.hidden:
            self._found.addWidget(Text(tr("No scenario leads here yet."), "small", "muted", wrap=True))

    def _card(self, link: Link) -> Card:
        card = Card(padding=(10, 8, 8, 8), row=True, spacing=10, radius=10)
        card.column.addWidget(Tile(link.organisation or link.title, 32), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(link.title, "body-strong", wrap=True))
        why = tr("leads here") if link.claims else tr("about the same")
        words.addWidget(Text(tr("{why} · {n} min", why=why, n=link.minutes), "small", "muted", wrap=True))
        card.column.addLayout(words, 1)
        button = IconButton("play", tr("Practise “{title}”", title=link.title))
        button.clicked.connect(lambda: self.practise.emit(link.path))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons.append(button)
        return card


def checked_section(case: Case, levels: Mapping[str, str]) -> Section:
    """How the case was checked, and what wasn't."""
    section = Section(tr("How checked"))
    level = case.checked.level
    tone, icon = checked_tone(level)
    line = QHBoxLayout()
    line.addWidget(StatusChip(checked_words(level), tone, icon))
    line.addStretch(1)
    section.column.addLayout(line)
    if levels.get(level):
        section.column.addWidget(Text(levels[level], "small", "muted", wrap=True))
    if case.checked.seen:
        seen = tr("Seen: {places}", places=", ".join(case.checked.seen))
        section.column.addWidget(Text(seen, "small", "muted", wrap=True))
    if case.checked.unverified:
        section.column.addLayout(
            marked("info", "caution", tr("Not checked: {words}", words=case.checked.unverified), "small", "caution")
        )
    return section


def talk_section(case: Case) -> Section | None:
    """The question of the case, None when it has none."""
    if not case.discussion:
        return None
    section = Section(tr("Talk about it"))
    section.column.addLayout(marked("message-circle-question-mark", "muted", case.discussion))
    return section


def sources_section(case: Case) -> Section:
    """Where the facts were read."""
    section = Section(tr("Sources"))
    for number, source in enumerate(case.sources, 1):
        section.column.addWidget(SourceLine(number, source.publisher, source.title, source.date, source.url))
    if not case.sources:
        section.column.addLayout(
            marked("info", "caution", tr("No source named: said by one side."), "small", "caution")
        )
    else:
        said = tr("An address is opened in the browser only when you press it.")
        section.column.addWidget(Text(said, "tiny", "subtle", wrap=True))
    return section


class OwnSection(Section):
    """Where an own case is kept, and what can be done with it."""

    def __init__(self, file: Path) -> None:
        super().__init__(tr("Ours"))
        self.column.addWidget(Text(tr("Kept on this computer, in {file}", file=file), "small", "muted", wrap=True))
        self.edit = Button(tr("Edit"), "secondary", "small", icon="pencil")
        self.delete = Button(tr("Delete"), "danger", "small", icon="x")
        self.column.addLayout(row(self.edit, self.delete, None))
