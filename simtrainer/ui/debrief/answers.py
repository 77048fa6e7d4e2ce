"""What colleagues said about a reply, under it; and the way to ask one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from simtrainer.debrief.peer import Answer
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, StatusChip, dimension_name
from simtrainer.ui.shared.ratings import rating_words
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr


class AnswerCard(Card):
    """One answer: who, two ratings in words, the remark."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(ground="sunken", radius=8, padding=(12, 8, 12, 10), spacing=6)
        who = tr("{name} read it", name=answer.by) if answer.by else tr("A colleague read it")
        self.column.addWidget(Text(who, "small-strong", "muted", wrap=True))
        chips: list[QWidget] = []
        said = [who]
        ratings: dict[Dimension, int] = {"P": answer.policy, "A": answer.authenticity}
        for dimension, rating in ratings.items():
            words = rating_words(dimension)[rating]
            chips.append(StatusChip(words, DIMENSION_TONES[dimension], DIMENSION_ICONS[dimension], small=True))
            said.append(f"{dimension_name(dimension)}: {words}")
        self.column.addLayout(row(*chips, None))
        if answer.remark:
            self.column.addWidget(Text(answer.remark, "body", wrap=True))
            said.append(answer.remark)
        self.setAccessibleName(". ".join(said))


def answer_cards(answers: Sequence[Answer]) -> list[AnswerCard]:
    """A card for each answer."""
    return [AnswerCard(answer) for answer in answers]
