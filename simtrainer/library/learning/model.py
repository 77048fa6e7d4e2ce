"""Programmes, micro-lessons, quizzes, refresher cards and belts as read from scenarios/programmes and /refreshers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from simtrainer.frozen import frozen

CardKind = Literal["fork", "triage", "spot", "rewrite", "case", "contact", "policy"]
"""The six kinds of refreshers, and the questions of the policy quiz."""
Family = Literal["negative-comment", "brewing-crisis", "influencer-outreach"]
StepKind = Literal["lesson", "scenario", "quiz", "talk"]
EvidenceKind = Literal["quiz", "lessons", "practised", "assessed", "bands", "criticals", "belt", "confirmed"]


@frozen
class CardOption:
    """One answer to an ask; `why` is read after answering, whichever was chosen."""

    id: str
    text: str
    right: bool
    why: str


@frozen
class Ask:
    """One thing asked of a card, with two to five options of which at least one is right."""

    id: str
    ask: str
    options: tuple[CardOption, ...]


@frozen
class CardPost:
    """A post that the card is about, as it would stand in a feed. `platform` is a kind of platform (microblog, …)."""

    by: str
    text: str
    platform: str = ""


@frozen
class About:
    """What a card rests on; each may be empty. `node` is "scenario/node", `contacts` are roles, best first."""

    criterion: str = ""
    node: str = ""
    case: str = ""
    lesson: str = ""
    pack: str = ""
    contacts: tuple[str, ...] = ()


@frozen
class Card:
    """A small decision: a situation, perhaps a post, one to three asks; right when every ask is answered right.

    A contact card has no options of its own: they are the contacts of the trainee's organisation.
    """

    id: str
    kind: CardKind
    situation: str
    post: CardPost | None
    asks: tuple[Ask, ...]
    takeaway: str
    about: About
    family: Family | None = None


@frozen
class Part:
    """A part of a lesson: words, a list of points, or a weak sentence beside a stronger one with the reason."""

    title: str
    text: str = ""
    points: tuple[str, ...] = ()
    instead: str = ""
    say: str = ""
    because: str = ""


@frozen
class Lesson:
    """A micro-lesson of four minutes at most about one criterion of the rubric; it ends in a decision."""

    id: str
    criterion: str
    title: str
    outcome: str
    parts: tuple[Part, ...]
    decision: Card
    aloud: str
    """A question to say to a colleague."""
    case: str = ""

    @property
    def words(self) -> int:
        """All words a reader reads, options included."""
        read = [self.title, self.outcome, self.decision.situation, self.aloud]
        for part in self.parts:
            read += [part.title, part.text, *part.points, part.instead, part.say, part.because]
        for ask in self.decision.asks:
            read += [ask.ask, *(option.text for option in ask.options)]
        return sum(len(text.split()) for text in read)


@frozen
class Quiz:
    """Questions drawn from the cards of some kinds. `draw` of them are asked; `needed` right answers pass."""

    id: str
    title: str
    intro: str
    kinds: tuple[CardKind, ...]
    draw: int
    needed: int


@frozen
class Step:
    """One step of a programme: what (a lesson, scenario or quiz by id, or something to talk about) and why now."""

    kind: StepKind
    ref: str
    why: str
    minutes: int
    mode: str = ""
    """Of a scenario: practise, shadow, assessment or room."""


@frozen
class Section:
    """Steps that belong together, such as one sitting."""

    title: str
    steps: tuple[Step, ...]


@frozen
class EndPage:
    """What a debrief of this audience leads with and ends with (debrief.md section 8)."""

    lead: str
    ask: str
    """The one thing to decide, teach, fix or keep."""
    lines: tuple[str, ...]


@frozen
class Programme:
    """What one audience plays and reads, in which order."""

    id: str
    audience: str
    title: str
    opening: str
    outcomes: tuple[str, ...]
    sections: tuple[Section, ...]
    end: EndPage
    belt: str = ""
    """The belt or pin that it leads to."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps in order."""
        return tuple(step for section in self.sections for step in section.steps)


@frozen
class Evidence:
    """One thing a belt asks for. `refs` and `count` mean what `kind` says; `confirmed` is signed by a named person."""

    id: str
    kind: EvidenceKind
    text: str
    count: int = 1
    refs: tuple[str, ...] = ()


@frozen
class Belt:
    """A level: for whom, on what evidence, what it opens. `months` until it has to be refreshed."""

    id: str
    name: str
    whose: str
    opens: str
    evidence: tuple[Evidence, ...]
    months: int = 12
    pin: bool = False
    """Stands beside the ladder, like the executives' sponsor pin."""


@frozen
class Learning:
    """Everything of a library that is learnt beside its scenarios."""

    programmes: Mapping[str, Programme]
    lessons: Mapping[str, Lesson]
    quizzes: Mapping[str, Quiz]
    cards: Mapping[str, Card]
    belts: tuple[Belt, ...]
