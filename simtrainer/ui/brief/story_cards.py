"""The left column of the brief: the organisation and one's role, the outcomes, the analogy and how it begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from simtrainer.library.mandate import may_words
from simtrainer.ui.brief.briefing import Briefing, channels_of, start_words
from simtrainer.ui.brief.languages import language_words
from simtrainer.ui.brief.parts import ChannelTiles, Cover, Face, TitledCard, marked, stacked
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.settings import language
from simtrainer.ui.shared.texts import ElidedText, Heading, Text
from simtrainer.ui.shared.tr import tr


class SituationCard(Card):
    """Whom one speaks for, and as whom."""

    def __init__(self, briefing: Briefing) -> None:
        super().__init__(padding=0, spacing=0)
        scenario, house = briefing.scenario, briefing.organisation
        self.column.addWidget(Cover(house.name, scenario.id, house.tones))
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 5, 16, 15)
        inside.setSpacing(2)
        inside.addWidget(Heading(house.name, "h2", wrap=True))
        if house.about:
            inside.addWidget(Text(house.about, "body", "muted", wrap=True))
        inside.addSpacing(9)
        inside.addWidget(Line())
        inside.addSpacing(10)
        role = QHBoxLayout()
        role.setSpacing(12)
        role.addWidget(Face(scenario.role.name, 40), 0, Qt.AlignmentFlag.AlignTop)
        name = tr("{name}, {title}", name=scenario.role.name, title=scenario.role.title)
        words = stacked(Text(tr("Your role"), "small", "subtle"), Text(name, "body-strong", wrap=True))
        may = may_words(scenario.role.may, house)
        if may:
            words.addWidget(Text(may, "body", "muted", wrap=True))
        role.addLayout(words, 1)
        inside.addLayout(role)
        self.column.addLayout(inside)
        self.setAccessibleName(". ".join(part for part in (house.name, tr("Your role"), name, may) if part))


class OutcomesCard(TitledCard):
    """What one can do afterwards."""

    def __init__(self, outcomes: tuple[str, ...]) -> None:
        super().__init__("target", tr("By the end you can"))
        for outcome in outcomes:
            self.column.addLayout(marked("check", "good", outcome))


class AnalogyCard(TitledCard):
    """The same thing at a counter, on a stair, in a queue."""

    def __init__(self, analogy: str) -> None:
        super().__init__("store", tr("Think of it offline"))
        self.column.addWidget(Text(analogy, "body", "muted", wrap=True))


class BeginningCard(TitledCard):
    """When it is, who has just posted, and which channels are open."""

    def __init__(self, briefing: Briefing) -> None:
        super().__init__("radio", tr("When you start"))
        self.column.addWidget(Text(start_words(briefing.scenario), "body", "muted", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(ChannelTiles(channels_of(briefing.scenario)))
        line.addWidget(ElidedText(tr("simulated, offline"), "small", "subtle"), 1)
        self.column.addLayout(line)
        told = language_words(briefing, language())
        if told:
            self.column.addWidget(Text(told, "small", "subtle", wrap=True))
