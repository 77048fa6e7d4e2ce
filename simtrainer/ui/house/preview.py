"""What changes in a scenario: its texts with one's own names, and the clauses that a debrief would quote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import fill_text, length_of_time, texts
from simtrainer.library.house.draft import HouseDraft
from simtrainer.library.organisations import Organisation
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.cards import Card, Line, clear
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import quoted, tr

MOST_TEXTS = 4


@frozen
class Sample:
    """A scenario to look at: its texts with names in braces, its own organisation, and what the criteria are called."""

    title: str
    texts: tuple[str, ...]
    own: Organisation
    criteria: dict[str, str]


def read_sample(library: Library) -> Sample | None:
    """The first scenario that can be played; off the GUI thread. None when there is none."""
    from simtrainer.library.cards import read_cards
    from simtrainer.scenario.loader import load_scenario

    criteria = criteria_of(library)
    for card in read_cards(library.folder):
        scenario = load_scenario(Path(card.path)).scenario
        if scenario is not None and scenario.organisation in library.organisations:
            found = dict.fromkeys(text for _, text in texts(scenario) if "{org." in text or "{contact." in text)
            # Posts and replies read better than headings: the longer ones.
            chosen = sorted(found, key=len, reverse=True)[:MOST_TEXTS]
            return Sample(scenario.title, tuple(chosen), library.organisations[scenario.organisation], criteria)
    return None


def criteria_of(library: Library) -> dict[str, str]:
    """What a clause may be about: code -> name, of the policy criteria."""
    return {code: one.name for code, one in library.rubric.criteria.items() if one.dimension == "P"}


class Preview(QWidget):
    """`show_house` again after each change."""

    def __init__(self) -> None:
        super().__init__()
        self.said = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_house(self, draft: HouseDraft, sample: Sample | None) -> None:
        """Show a scenario as it would be."""
        clear(self._column)
        house = draft.as_organisation()
        self._column.addWidget(Heading(tr("What changes"), "h2", wrap=True))
        if sample is None:
            self._column.addWidget(Text(tr("No scenario can be read to show it in."), "body", "muted", wrap=True))
            return
        worn = _worn(house, sample.own)
        filled = [fill_text(text, worn) for text in sample.texts]
        self.said = " ".join(filled)
        before = tr("In “{title}”, instead of {name}", title=sample.title, name=sample.own.name)
        self._column.addWidget(Text(before, "body", "muted", wrap=True))
        self._column.addWidget(_posts(filled, worn, sample.own))
        self._column.addWidget(_clauses(house, sample))
        times = ", ".join(f"{severity} {length_of_time(minutes)}" for severity, minutes in house.windows.items())
        self._column.addWidget(Text(tr("First human word within: {times}", times=times), "small", "muted", wrap=True))
        asked = [f"{one.name} ({one.title})" if one.title else one.name for one in worn.contacts.values()]
        self._column.addWidget(Text(tr("Asked: {names}", names=", ".join(asked)), "small", "muted", wrap=True))
        note = tr("The story, its people and its facts stay. What you leave empty comes from the scenario's own house.")
        self._column.addWidget(Text(note, "small", "subtle", wrap=True))


def _worn(house: Organisation, own: Organisation) -> Organisation:
    """The house over the scenario's own, with names that were left empty from there too."""
    named = replace(house, id=f"{house.id}-draft", name=house.name or own.name, handle=house.handle or own.handle)
    return named.over(own)


def _posts(filled: Sequence[str], worn: Organisation, own: Organisation) -> Card:
    card = Card(padding=(14, 12, 14, 12), spacing=8)
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(_Face(worn.name, worn.tones))
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(Text(worn.name, "body-strong", wrap=True))
    names.addWidget(Text(f"@{worn.handle}", "small", "muted"))
    head.addLayout(names, 1)
    card.column.addLayout(head)
    if filled:
        card.column.addWidget(Text(tr("Said in the story, by others and by you:"), "small", "subtle", wrap=True))
    for text in filled:
        card.column.addWidget(Line())
        card.column.addWidget(Text(quoted(text), "body", wrap=True))
    if not filled:
        said = tr("Its texts name no house; its posts are signed {name}.", name=worn.name)
        card.column.addWidget(Text(said, "body", "muted", wrap=True))
    return card


def _clauses(house: Organisation, sample: Sample) -> Card:
    card = Card(padding=(14, 12, 14, 12), spacing=6)
    card.column.addWidget(Heading(tr("Clauses that a debrief quotes")))
    for code, name in sample.criteria.items():
        mine = house.clause_for(code)
        # A house with any clause of its own is judged in its own words throughout.
        other = sample.own.clause_for(code) if not house.clauses else None
        clause = mine or other
        line = QHBoxLayout()
        line.setSpacing(8)
        icon, color = ("circle-check", "good") if mine else ("minus", "subtle")
        line.addWidget(IconLabel(icon, color, 15), 0, Qt.AlignmentFlag.AlignTop)
        if clause is None:
            words = tr("{name}: no clause; the rubric's own words", name=name)
        else:
            words = f"{name}: {clause.id} {clause.title}"
        line.addWidget(Text(words, "small", "text" if mine else "muted", wrap=True), 1)
        card.column.addLayout(line)
    return card


class _Face(QWidget):
    def __init__(self, name: str, tones: tuple[str, ...]) -> None:
        super().__init__()
        self._name, self._tones = name, tones
        self.setFixedSize(34, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.draw_tile(painter, QRectF(self.rect()), self._name, self._tones or None)
        painter.end()
