"""The one doorway from windows to a run: slots in, events out, and nothing is shown before it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from simtrainer.debrief.notes import FEAR, QUESTION, READY_BEFORE
from simtrainer.engine.actions import Confidence
from simtrainer.engine.events import Event
from simtrainer.engine.offers import Offer
from simtrainer.engine.run import CannotDo, Run
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.decisions import Judged
from simtrainer.scoring.score import score
from simtrainer.scoring.scorecard import Scorecard, ScoredDecision

if TYPE_CHECKING:
    from simtrainer.debrief.expert import Expert
    from simtrainer.records.store import Attempt, Store

Mode = Literal["practise", "shadow", "assessment"]
"""Practise tells after every turn, shadow shows an expert's road, assessment tells nothing before the debrief."""


def mode_of(word: str) -> Mode:
    """The mode that a word of settings or records means; anything unknown is practice."""
    return word if word in ("shadow", "assessment") else "practise"


SPEEDS = {"untimed": 0, "1": 1, "5": 5, "10": 10, "30": 30}
"""Pace as it is recorded -> story seconds per second (0: only actions move the clock)."""

HANDED_ON = (FEAR, READY_BEFORE, QUESTION)
"""What was noted before a turn is taken again holds in the new attempt too."""
DRAFT = "draft/"
"""Under which headings of an attempt's own texts its drafts are kept."""


class RunBridge(QObject):
    """A run with its judge and its records.

    Every slot does one thing to the run, keeps it in the records, and only then emits `changed` with the events it
    caused. What isn't possible comes back as `refused`; records that can't be written are told once by `unsaved`, and
    the run goes on without them.
    """

    changed = Signal(list)
    """Events (list[Event]) that just happened."""
    refused = Signal(str, str)
    """Title and advice: the run can't do that now."""
    unsaved = Signal(str, str)
    """Title and advice: from here on nothing is kept."""
    replaced = Signal()
    """A turn is taken again: the run is another one, to be read from its beginning."""

    def __init__(
        self,
        run: Run,
        organisation: Organisation,
        rubric: Rubric,
        *,
        store: Store | Callable[[], Store | None] | None = None,
        attempt: Attempt | None = None,
        mode: Mode = "practise",
        pace: str = "untimed",
        file: str = "",
        notes: Mapping[str, str] | None = None,
        organisation_file: str = "",
        packs_off: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.run = run
        self.organisation = organisation
        self.rubric = rubric
        self.mode: Mode = mode
        # what is watched is not hurried
        self.pace = pace if pace in SPEEDS and mode != "shadow" else "untimed"
        self.expert: Expert | None = None
        """Who is watched in a shadow run."""
        self._file = file
        self._rules = organisation_file, packs_off
        self._notes = dict(notes or {})
        self._scored: tuple[Run, int, Scorecard] | None = None
        self._judged: Judged = {}
        self._attempt = attempt
        self._store: Store | None = None
        self._open: Callable[[], Store | None] | None = None
        if callable(store):
            self._open = store
        elif store is not None:
            self._open = lambda: store
            self.open_records()

    def open_records(self) -> None:
        """Open the records and begin the attempt there, unless that was done: at the latest when the first act is kept.

        Opening takes longer than the first decision takes to show, so whoever shows it may call this afterwards.
        """
        opener, self._open = self._open, None
        if opener is None:
            return
        self._store = opener()
        if self._attempt is None:
            self._record(self._begin)

    @property
    def store(self) -> Store | None:
        """The records that this run is kept in; None when nothing is kept (any more)."""
        self.open_records()
        return self._store

    @property
    def attempt(self) -> Attempt | None:
        """The attempt in the records; None when nothing was kept."""
        self.open_records()
        return self._attempt

    @property
    def file(self) -> str:
        """The scenario's file."""
        return self._file or (self._attempt.file if self._attempt is not None else "")

    @property
    def scenario(self) -> Scenario:
        """The scenario being played."""
        return self.run.scenario

    @property
    def speed(self) -> int:
        """Story seconds per second; 0 when untimed."""
        return SPEEDS[self.pace]

    def offers(self) -> list[Offer]:
        """The open decisions."""
        return self.run.offers()

    def scorecard(self) -> Scorecard:
        """The scores so far; judged once for as long as nothing happens."""
        known = self._scored
        if known is None or known[0] is not self.run or known[1] != len(self.run.events):
            house = self.organisation
            card = score(self.run, self.scenario, self.rubric, house.minutes, self._judged, house)
            known = self._scored = (self.run, len(self.run.events), card)
        return known[2]

    def decision(self, turn: int) -> ScoredDecision | None:
        """How a turn scored, None when it can't be scored."""
        return self.scorecard().decision(turn)

    # slots

    def choose(self, choice_id: str, at: int | None = None, confidence: Confidence = "") -> bool:
        """Take a choice; whether it was possible."""
        return self._do(lambda: self.run.choose(choice_id, at, confidence))

    def write(self, text: str, nearest: str, at: int | None = None, confidence: Confidence = "") -> bool:
        """Publish one's own words under the nearest stance; whether it was possible."""
        return self._do(lambda: self.run.write(text, nearest, at, confidence))

    def consult(self, node: str, contact: str, at: int | None = None) -> bool:
        """Ask a contact; whether it was possible."""
        return self._do(lambda: self.run.consult(node, contact, at))

    def wait(self, minutes: int) -> bool:
        """Let story minutes pass; whether it was possible."""
        return self._do(lambda: self.run.wait(minutes))

    def advance(self, minute: int) -> bool:
        """Let the live clock reach a minute; whether it was possible."""
        return self._do(lambda: self.run.advance(minute))

    def follow(self) -> bool:
        """Let the expert do her next step; whether it was possible."""
        expert = self.expert
        return expert is not None and self._do(lambda: expert.step(self.run))

    def keep_guess(self, turn: int, choice: str) -> None:
        """Keep what the trainee thought the expert would do at a turn ("" for nothing)."""
        from simtrainer.debrief.notes import GUESS
        from simtrainer.scoring.decisions import SILENCE

        attempt = self.attempt
        if attempt is not None:
            self._record(lambda store: store.reflect(attempt.id, f"{GUESS}{turn}", choice or SILENCE))

    def take_again(self, actions: int) -> bool:
        """Go back to the first `actions` actions in a new attempt; the one so far is kept as it is."""
        if not 0 <= actions < len(self.run.actions):
            return False
        if self.run.finished and self.mode == "assessment":
            self.mode = "practise"  # who has read the debrief isn't assessed any more
        self.run = self.run.rewind(actions)
        self._record(self._fork)
        self.replaced.emit()
        return True

    def note(self, key: str, text: str) -> None:
        """Keep what the trainee noted, under a key of `debrief.notes`; an empty text removes it."""
        attempt = self.attempt
        if attempt is not None:
            self._record(lambda store: store.reflect(attempt.id, key, text))

    def keep_draft(self, node: str, text: str) -> None:
        """Keep a reply that is still being written; an empty text forgets it."""
        attempt = self.attempt
        if attempt is not None:
            self._record(lambda store: store.reflect(attempt.id, f"{DRAFT}{node}", text))

    def drafts(self) -> dict[str, str]:
        """Node -> the reply that was being written there when the attempt was left."""
        return self.noted(DRAFT)

    def noted(self, prefix: str) -> dict[str, str]:
        """What was kept beside the attempt under keys that begin so, without that beginning."""
        found: dict[str, str] = {}
        attempt = self.attempt

        def read(store: Store) -> None:
            if attempt is not None:
                kept = store.load(attempt.id).reflections
                found.update((key.removeprefix(prefix), text) for key, text in kept.items() if key.startswith(prefix))

        self._record(read)
        return found

    # inside

    def _do(self, act: Callable[[], list[Event]]) -> bool:
        try:
            events = act()
        except CannotDo as refusal:
            self.refused.emit(refusal.title, refusal.advice)
            return False
        self._record(self._keep)
        if events:
            self.changed.emit(events)
        return True

    def _record(self, write: Callable[[Store], None]) -> None:
        """Do something to the records; when they fail, say so once and go on without."""
        store = self.store
        if store is None:
            return
        from simtrainer.records.errors import RecordsError

        try:
            write(store)
        except RecordsError as error:
            self._store = None
            self.unsaved.emit(error.title, error.advice)

    def _begin(self, store: Store) -> None:
        self._attempt = store.start(
            self.run,
            file=self._file,
            organisation=self.organisation.id,
            mode=self.mode,
            pace=self.pace,
            organisation_file=self._rules[0],
            packs_off=self._rules[1],
        )
        for key, text in self._notes.items():
            store.reflect(self._attempt.id, key, text)

    def _fork(self, store: Store) -> None:
        if self.attempt is not None:
            before = store.load(self.attempt.id).reflections
            self._attempt = store.fork(self.attempt, self.run, self.mode)
            for key, text in before.items():
                if key.startswith(HANDED_ON):
                    store.reflect(self._attempt.id, key, text)

    def _keep(self, store: Store) -> None:
        if self.attempt is None:
            return
        if self.run.finished:
            card = self.scorecard()
            store.finish(self.attempt.id, self.run, card.policy.score, card.authenticity.score)
        else:
            store.keep(self.attempt.id, self.run)
