"""What the Progress area shows, gathered off the GUI thread and read by its cards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.library.learning.model import Belt, Evidence, Programme, Step

if TYPE_CHECKING:  # they know the records, which nobody needs before they are read
    from simtrainer.debrief.report import ContactLine
    from simtrainer.learning.certificate import Certificate


@frozen
class EvidenceFacts:
    """A thing that a belt asks for: whether it is there, how far it is in words, and who signed it."""

    evidence: Evidence
    met: bool
    far: str = ""
    by: str = ""
    on: date | None = None
    signature: int = 0
    """Number of the signature, to take it back; 0 for none."""
    begin: str = ""
    """The quiz or lesson to begin with for it, by id; "" where there is none to begin."""

    @property
    def to_sign(self) -> bool:
        """Whether somebody has to confirm it."""
        return self.evidence.kind == "confirmed"


@frozen
class BeltFacts:
    """A belt and how somebody stands to it. `missing` says in a few words what is left."""

    belt: Belt
    evidence: tuple[EvidenceFacts, ...]
    since: date | None = None
    until: date | None = None
    lapsed: bool = False
    missing: str = ""
    renew: str = ""
    """What is left to do until it lasts longer, in words; "" where it was never held."""

    @property
    def held(self) -> bool:
        """Whether it is held today."""
        return self.since is not None and not self.lapsed

    @property
    def met(self) -> int:
        """How many things it asks for are there."""
        return sum(one.met for one in self.evidence)


@frozen
class AttemptFacts:
    """A finished attempt. `kind` is the kind of its scenario; scores 0 to 100."""

    id: str
    day: date
    kind: str
    title: str
    policy: float
    authenticity: float
    assessed: bool = False
    ready: int | None = None


@frozen
class DueFacts:
    """A refresher: what it is about, when it is due in words, and how likely it is still known (0 to 1).

    `curve` is that likelihood over time, from when it was last seen until now.
    """

    card: str
    title: str
    due: bool
    when: str
    likely: float
    curve: tuple[float, ...] = ()
    tile: str = ""
    """Whose tile stands before it."""
    icon: str = ""
    """What stands there instead where it is nobody's."""


@frozen
class CriterionFacts:
    """A criterion and its mean by kind of scenario, 0 to 100; kinds that weren't played are left out."""

    id: str
    name: str
    policy: bool
    means: Mapping[str, float]


@frozen
class StepFacts:
    """A step of a programme: its words, and whether it is done."""

    step: Step
    title: str
    done: bool
    key: str
    """Under which a talk is ticked."""
    file: str = ""
    """Of a scenario: its file; "" when there is none of that id yet."""
    by_hand: bool = False
    """Whether only a tick can say that it was done."""

    @property
    def ready(self) -> bool:
        """Whether it can be done (a scenario may not be in the library yet)."""
        return self.step.kind != "scenario" or bool(self.file)


@frozen
class ProgrammeFacts:
    """A programme and how far it is."""

    programme: Programme
    sections: tuple[tuple[str, tuple[StepFacts, ...]], ...]
    house: str = ""
    """Whose contacts these are."""
    contacts: tuple[ContactLine, ...] = ()
    """Whom to call, for those whose programme ends with a contact card."""

    @property
    def steps(self) -> tuple[StepFacts, ...]:
        """All its steps."""
        return tuple(step for _, steps in self.sections for step in steps)

    @property
    def done(self) -> int:
        """How many are done."""
        return sum(step.done for step in self.steps)

    @property
    def next(self) -> StepFacts | None:
        """The first step that isn't done and can be."""
        return next((step for step in self.steps if not step.done and step.ready), None)


@frozen
class CertificateFacts:
    """A certificate that can be printed now, of the belt of this id. Its name is "" where nobody said theirs."""

    belt: str
    paper: Certificate


@frozen
class ProgressFacts:
    """Everything that is shown. `reason` says why the records can't be read, "" when they can."""

    person: str = ""
    belts: tuple[BeltFacts, ...] = ()
    attempts: tuple[AttemptFacts, ...] = ()
    due: tuple[DueFacts, ...] = ()
    criteria: tuple[CriterionFacts, ...] = ()
    certificate: CertificateFacts | None = None
    programmes: tuple[ProgrammeFacts, ...] = ()
    reason: str = ""
    partial: bool = False
    """Whether some attempts weren't counted yet: reading again counts more of them."""

    @property
    def next_belt(self) -> BeltFacts | None:
        """The first belt of the ladder that isn't held."""
        return next((one for one in self.belts if not one.held and not one.belt.pin), None)

    @property
    def highest(self) -> BeltFacts | None:
        """The highest belt held."""
        held = [one for one in self.belts if one.held and not one.belt.pin]
        return held[-1] if held else None
