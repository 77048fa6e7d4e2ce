"""What a trainee noted about an attempt, apart from what they did in it: fears, confidence, the moment, questions.

Notes are kept as (key, text) beside the attempt (`Store.reflect`). This is the one place that knows the keys.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, field
from typing import Any, Literal

from simtrainer.frozen import frozen
from simtrainer.replies.finding import NAMES
from simtrainer.say import say

Asked = Literal["legal", "team", "trainer"]
When = Literal["before", "after"]

FELT = "felt"
"""How it was, calm (1) to tense (5)."""
LINE = "line"
"""One line about it, in the trainee's words."""
MOMENT = "back"
"""Number of the turn the trainee would most like back."""
READY_BEFORE = "ready/before"
READY_AFTER = "ready/after"
"""How ready they feel, 1 to 5."""
PLAN = "plan"
"""The if-then plan."""
REFRESH = "refresh"
"""Turns to come back to as refreshers: numbers with commas."""
SEEN = "seen"
"""Whether the debrief was unfolded: "yes"."""
FEAR = "fear/"
QUESTION = "question/"
DISMISSED = "dismissed/"
"""A check on an own reply that was dismissed: `dismissed/<node>/<check>/<its words>`, the text is the reason."""
OUTCOME = "outcome/"
"""An outcome that the trainee ticked: `outcome/<index from 0>`."""
GUESS = "guess/"
"""What the trainee thought the expert would do: `guess/<turn>`, the text is a choice's id or "silence"."""
VETTED = "vetted/"
"""What a colleague said about a reply: `vetted/<turn>`."""


@frozen
class Fear:
    """A fear card that was chosen, and how strong it was (1 to 5) before and after; None where not said."""

    card: str
    before: int | None = None
    after: int | None = None


@frozen
class Question:
    """A question that was parked, and where: the turn being taken (from 1), its node, the post, the story minute."""

    id: str
    text: str
    to: Asked = "team"
    turn: int = 0
    node: str = ""
    post: str = ""
    minute: int = 0
    done: bool = False

    def to_text(self) -> str:
        """The question as it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Question | None:
        """The question written by `to_text`; None when it isn't one."""
        try:
            found: Any = json.loads(text)
            question = cls(**found)
        except (ValueError, TypeError):
            return None
        whole = all(type(value) is int for value in (question.turn, question.minute))
        plain = all(type(value) is str for value in (question.id, question.text, question.node, question.post))
        return question if whole and plain and question.to in ("legal", "team", "trainer") else None


@frozen
class Dismissal:
    """A check on own words that was dismissed: which, the words it was about, and why."""

    check: str
    words: str
    reason: str

    @property
    def about(self) -> str:
        """What the check looked at, in a few words."""
        return say(NAMES[self.check]) if self.check in NAMES else self.check


@frozen
class TraineeNotes:
    """All notes of an attempt. `kept` is the mapping they were read from, for what has no field of its own."""

    kept: Mapping[str, str]
    fears: tuple[Fear, ...] = ()
    questions: tuple[Question, ...] = ()
    ready_before: int | None = None
    ready_after: int | None = None
    moment: int | None = None
    refresh: tuple[int, ...] = ()
    guesses: Mapping[int, str] = field(default_factory=dict[int, str])
    """Turn -> what the trainee thought the expert would do: a choice's id, or "silence"."""

    @classmethod
    def read(cls, kept: Mapping[str, str]) -> TraineeNotes:
        """Notes as they are kept; what can't be read is left out."""
        cards = dict.fromkeys(key.removeprefix(FEAR).rpartition("/")[0] for key in kept if key.startswith(FEAR))
        questions = (Question.from_text(text) for key, text in kept.items() if key.startswith(QUESTION))
        return cls(
            kept=dict(kept),
            fears=tuple(
                Fear(card, _step(kept.get(fear_key(card, "before"))), _step(kept.get(fear_key(card, "after"))))
                for card in cards
                if card
            ),
            questions=tuple(
                sorted((one for one in questions if one is not None), key=lambda one: (one.minute, one.turn, one.id))
            ),
            ready_before=_step(kept.get(READY_BEFORE)),
            ready_after=_step(kept.get(READY_AFTER)),
            moment=_number(kept.get(MOMENT)),
            guesses={
                turn: text
                for key, text in kept.items()
                if key.startswith(GUESS) and (turn := _number(key.removeprefix(GUESS))) is not None
            },
            refresh=tuple(
                number for word in kept.get(REFRESH, "").split(",") if (number := _number(word.strip())) is not None
            ),
        )


def dismissals(kept: Mapping[str, str], node: str, text: str) -> tuple[Dismissal, ...]:
    """The checks that were dismissed on a reply at a node; those on words that didn't go out are left out."""
    plain = " ".join(text.split())
    found: list[Dismissal] = []
    for key, reason in kept.items():
        if key.startswith(f"{DISMISSED}{node}/"):
            check, _, words = key.removeprefix(f"{DISMISSED}{node}/").partition("/")
            if all(part in plain for part in words.split(" … ")):
                found.append(Dismissal(check, words, reason))
    return tuple(found)


def fear_key(card: str, when: When) -> str:
    """Under which key a fear card's strength is kept."""
    return f"{FEAR}{card}/{when}"


def question_key(question: Question) -> str:
    """Under which key a question is kept."""
    return f"{QUESTION}{question.id}"


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def _step(text: str | None) -> int | None:
    number = _number(text)
    return number if number is not None and 1 <= number <= 5 else None
