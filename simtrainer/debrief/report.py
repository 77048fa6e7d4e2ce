"""The debrief as data: one model that the screen, the HTML page and later the PDF all paint."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from simtrainer.debrief.calibration import Calibration, Strength
from simtrainer.debrief.fears import FearHelp
from simtrainer.debrief.notes import TraineeNotes
from simtrainer.engine.actions import Confidence
from simtrainer.frozen import frozen
from simtrainer.library.rubric import Quadrant
from simtrainer.say import say
from simtrainer.scenario.model import Audience, Level, Tone
from simtrainer.scoring.scorecard import Critical, Dimension, Scorecard

if TYPE_CHECKING:
    from simtrainer.debrief.what_if import WhatIf
    from simtrainer.scoring.ranges.result import Ranges

Verdict = Literal["same", "near", "differed", "none"]
PromiseOutcome = Literal["kept", "late", "broken", "open"]
Mode = Literal["practise", "shadow", "assessment"]
NOT_ASKED = Calibration()
NO_NOTES = TraineeNotes({})
Seen = Literal["shown", "not-yet", "ask"]
"""What a run shows of an outcome: it was done, it wasn't yet, or only the trainee can say."""


@frozen
class Road:
    """One option at a decision, as shown in the debrief: the one taken or a stronger one."""

    id: str
    label: str
    text: str
    chips: Mapping[Dimension, int | None]
    why: str
    heat: int | None
    """Heat right after it (computed from the state of that moment), None when the story has no heat."""


@frozen
class Turn:
    """One decision the trainee took or let lapse. `stronger` is None when nothing on offer was better."""

    number: int
    minute: int
    clock: str
    """Story time as shown ("10:06", "Wed 10:06" after day 0)."""
    node: str
    kind: Literal["choice", "own-reply", "silence"]
    came_in: str
    """What the trainee was answering: the node's focus post, or its first."""
    came_in_by: str
    taken: Road
    stronger: Road | None
    moves: tuple[str, ...]
    phase: str
    stakes: int
    contested: bool
    action: int
    """Number of actions in the log before this turn: rewind to here to take it again."""
    good: tuple[str, ...] = ()
    """Notes of what was rated +1 or +2, each tied to a criterion."""
    costly: tuple[str, ...] = ()
    """Notes of what was rated -1 or -2."""
    confidence: Confidence = ""
    """How sure the trainee said they were, "" when they weren't asked or didn't say."""
    strength: Strength = ""
    """How good it was among what was on offer, "" where nothing tells options apart."""


@frozen
class EchoRow:
    """One line of the comparison: the trainee's turn beside the case's move; either may be missing."""

    turn: int | None
    you: str
    move: str
    they: str
    verdict: Verdict


@frozen
class Fork:
    """The earliest decision at which another option leaves the case's road, and the option to try."""

    turn: int
    node: str
    clock: str
    choice: str
    label: str
    text: str


@frozen
class Echo:
    """A real case whose harm moves the trainee repeated ("you made 4 of the 5 moves")."""

    case: str
    org: str
    title: str
    year: int
    level: Level
    exact: int
    of: int
    coverage: float
    sentence: str
    rows: tuple[EchoRow, ...]
    fork: Fork | None
    better: tuple[str, ...]
    """Good moves the trainee made that the organisation didn't, in words."""
    lesson: str
    hedge: str
    """What about the case is not verified, or how it was checked."""
    open_matter: str
    sources: tuple[tuple[str, str, str, str], ...]
    """(publisher, title, date, url)."""
    discussion: str = ""
    """A question about the case, meant to be said aloud."""
    better_response: str = ""
    """What would have served the people there better."""
    facts: str = ""
    outcome: tuple[str, ...] = ()
    """What came of it, as reported."""
    near: int = 0
    """How many more moves came close without being the same."""


@frozen
class PromiseLine:
    """A promise and what became of it."""

    promise: str
    label: str
    due: str
    outcome: PromiseOutcome


@frozen
class OutcomeLine:
    """A learning outcome stated at the start, and what the run shows of it."""

    text: str
    seen: Seen = "ask"
    because: str = ""
    """What that rests on, in a sentence; "" where only the trainee can say."""


@frozen
class ContactLine:
    """Somebody of the organisation's whom the trainee can ask."""

    name: str
    title: str = ""
    how: str = ""
    hours: str = ""
    about: str = ""


@frozen
class CriticalLine:
    """A critical line crossed: where, which house clause, and how it was or could be made good."""

    critical: Critical
    clock: str
    name: str
    clause: str
    recovery: str


@frozen
class PlanAhead:
    """ "Next time I will ... when ...", prefilled from the weakest criterion, and who can be asked about it."""

    criterion: str
    """Its name in words, never its code."""
    will: str
    when: str
    ask: str = ""
    """Name of the contact, "" when the organisation names nobody."""
    how: str = ""

    @property
    def sentence(self) -> str:
        """The whole sentence."""
        return say("Next time I will {will} when {when}.", will=self.will, when=self.when)


@frozen
class Held:
    """A dimension held down by critical lines, said out loud."""

    dimension: Dimension
    sentence: str


@frozen
class Report:
    """Everything a debrief says about one run."""

    scenario: str
    title: str
    organisation: str
    ending: str
    ending_title: str
    ending_tone: Tone | None
    ending_text: str
    started: str
    ended: str
    turns: tuple[Turn, ...]
    scorecard: Scorecard
    quadrant: str
    """The quadrant in words ("Free within the lines"), "" while there are no scores."""
    echoes: tuple[Echo, ...]
    """At most two, best first."""
    all_echoes: tuple[Echo, ...]
    """Every case at `mention` or better (for --json, plans and the checker)."""
    mirrors: tuple[Echo, ...]
    """Good cases whose repair moves the trainee shared."""
    strongest: tuple[int, ...]
    """Numbers of the three strongest turns."""
    work_on: int | None
    """Number of the one turn to work on."""
    criticals: tuple[CriticalLine, ...]
    promises: tuple[PromiseLine, ...]
    outcomes: tuple[OutcomeLine, ...]
    heat: tuple[tuple[int, int], ...]
    """(minute, heat) at each change, for the curve; empty when the story has no heat."""
    by_hand: bool
    """Own replies or hand-fired injects make a run one that the proofs don't cover."""
    plan: PlanAhead | None = None
    held: tuple[Held, ...] = ()
    """What critical lines did to the scores, in words."""
    lesson: str = ""
    """When nothing matched ("your own road"): the nearest lesson."""
    rule_packs: tuple[str, ...] = ()
    """Names of the rule packs in force."""
    prompts: tuple[str, ...] = ()
    """Questions to think over, from the nodes of this road."""
    ended_at: int = 0
    """Story minutes of the last event."""
    finished: bool = True
    digest: str = ""
    """Hash of the scenario as played."""
    summary: tuple[tuple[Dimension, str], ...] = ()
    """Each dimension in a sentence ("Growing: 6 decisions, 2 strong, 1 to rework")."""
    mode: Mode = "practise"
    quadrants: Mapping[Quadrant, str] = field(default_factory=lambda: MappingProxyType({}))
    """All four quadrants in words, for the picture of them."""
    quadrant_from: int = 0
    """From which score of each dimension a quadrant is the better half."""
    bands: tuple[tuple[int, str], ...] = ()
    """(lowest score, label) of each band, the highest first."""
    calibration: Calibration = NOT_ASKED
    contacts: tuple[ContactLine, ...] = ()
    """Everybody who can be asked, the one to ask about the weakest criterion first."""
    audiences: tuple[Audience, ...] = ()
    """Whom the scenario is for, as its author says."""
    analogy: str = ""
    """The offline analogy of the brief, to close with."""
    labels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Choice id -> its label, for every choice at the decisions of this road."""
    fears: Mapping[str, FearHelp] = field(default_factory=lambda: MappingProxyType({}))
    """The fear cards in words by id, with what helps against each in this house."""
    notes: TraineeNotes = NO_NOTES
    """What the trainee noted, as far as it was known when the report was made or given by `told`."""
    last: Mapping[Dimension, float] = field(default_factory=lambda: MappingProxyType({}))
    """Scores of the attempt before, empty when there is none."""
    ranges: Ranges | None = None
    """The worst and best that the scenario allows, when they are known."""
    what_if: WhatIf | None = None
    """The same story taken another way, beside this attempt, when there is one."""

    def told(
        self,
        notes: Mapping[str, str] | None = None,
        last: Mapping[Dimension, float] | None = None,
        ranges: Ranges | None = None,
        what_if: WhatIf | None = None,
    ) -> Report:
        """The same report with what stands beside the run: notes, last time, the range, another attempt.

        None leaves a thing as it is.
        """
        return replace(
            self,
            notes=self.notes if notes is None else TraineeNotes.read(notes),
            last=self.last if last is None else MappingProxyType(dict(last)),
            ranges=self.ranges if ranges is None else ranges,
            what_if=self.what_if if what_if is None else what_if,
        )

    def turn(self, number: int | None) -> Turn | None:
        """The turn with a number, None for none."""
        return next((turn for turn in self.turns if turn.number == number), None)
