"""How well somebody knew what they knew: how sure they said they were, against how strong the decision was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from simtrainer.engine.actions import Confidence
from simtrainer.frozen import frozen
from simtrainer.say import later, say

Strength = Literal["", "strong", "fair", "weak"]
"""A decision by its credit: strong is worth keeping, weak is one to rework."""
LEVELS: tuple[Confidence, ...] = ("high", "medium", "low")


class Answered(Protocol):
    """A turn, as far as it matters here."""

    @property
    def number(self) -> int: ...
    @property
    def confidence(self) -> Confidence: ...
    @property
    def strength(self) -> Strength: ...


_SURE: dict[Confidence, str] = {
    "": "",
    "high": later("you were sure of"),
    "medium": later("you were fairly sure of"),
    "low": later("you were unsure of"),
}


@frozen
class Level:
    """The answers at one level of confidence: how many, and how many of them were strong and weak."""

    confidence: Confidence
    answers: int
    strong: int
    weak: int

    @property
    def sentence(self) -> str:
        """ "Of 6 answers you were sure of, 4 were strong." """
        about = say(_SURE[self.confidence])
        if self.answers == 1:
            if self.strong:
                return say("The one answer {about} was strong.", about=about)
            if self.weak:
                return say("The one answer {about} was weak.", about=about)
            return say("The one answer {about} was fair.", about=about)
        if not self.strong:
            return say("Of {n} answers {about}, none were strong.", n=self.answers, about=about)
        if self.strong == 1:
            return say("Of {n} answers {about}, 1 was strong.", n=self.answers, about=about)
        return say("Of {n} answers {about}, {strong} were strong.", n=self.answers, about=about, strong=self.strong)


@frozen
class Calibration:
    """How confidence and strength went together; empty when nobody was asked, or nobody said."""

    levels: tuple[Level, ...] = ()
    """The surest first; only levels that were given."""
    sure_and_weak: tuple[int, ...] = ()
    """Turns that were sure and weak: what to look at first."""
    unsure_and_strong: tuple[int, ...] = ()
    """Turns that were unsure and strong: they know more than they think."""

    @property
    def asked(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.levels)

    @property
    def order(self) -> tuple[int, ...]:
        """The turns that it points at, those to look at first before those to be glad of."""
        return (*self.sure_and_weak, *self.unsure_and_strong)


def calibrate(turns: Sequence[Answered]) -> Calibration:
    """Compare what was said with what it was worth; decisions that tell no options apart are left out."""
    told = [turn for turn in turns if turn.confidence and turn.strength]
    levels: list[Level] = []
    for level in LEVELS:
        there = [turn.strength for turn in told if turn.confidence == level]
        if there:
            levels.append(Level(level, len(there), there.count("strong"), there.count("weak")))
    return Calibration(
        levels=tuple(levels),
        sure_and_weak=_numbers(told, "high", "weak"),
        unsure_and_strong=_numbers(told, "low", "strong"),
    )


def _numbers(turns: Sequence[Answered], confidence: Confidence, strength: Strength) -> tuple[int, ...]:
    return tuple(turn.number for turn in turns if (turn.confidence, turn.strength) == (confidence, strength))
