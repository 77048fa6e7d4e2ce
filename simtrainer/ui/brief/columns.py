"""Which cards stand in the columns of the story; a card with nothing to say is left out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simtrainer.ui.brief.briefing import Briefing
from simtrainer.ui.brief.house_cards import ContactsCard, PolicyCard, VoiceCard
from simtrainer.ui.brief.story_cards import AnalogyCard, BeginningCard, OutcomesCard, SituationCard


def story_of(briefing: Briefing) -> list[QWidget]:
    """The left column: whom one speaks for, what for, and how it begins."""
    cards: list[QWidget] = [SituationCard(briefing)]
    if briefing.scenario.outcomes:
        cards.append(OutcomesCard(briefing.scenario.outcomes))
    if briefing.scenario.analogy:
        cards.append(AnalogyCard(briefing.scenario.analogy))
    cards.append(BeginningCard(briefing))
    return cards


def house_of(briefing: Briefing, policy: PolicyCard) -> list[QWidget]:
    """The middle column: policy, voice, contacts."""
    house = briefing.organisation
    cards: list[QWidget] = [policy]
    if house.voice.sounds or house.voice.never:
        cards.append(VoiceCard(briefing))
    if house.contacts:
        cards.append(ContactsCard(briefing))
    return cards
