"""Play as you write: the acts of a preview are kept across every edit, and played again up to the last that holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from simtrainer.authoring.acts import Act, do_act
from simtrainer.authoring.sums import Sums, sums_of
from simtrainer.authoring.worn import worn
from simtrainer.debrief.outcome import Outcome, outcome_of, path_of, story_time
from simtrainer.debrief.plan_player import Player
from simtrainer.engine.events import Event
from simtrainer.engine.run import CannotDo, Run
from simtrainer.engine.state import Value
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.dress import dress_organisation
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.decisions import Judged
from simtrainer.scoring.score import score
from simtrainer.scoring.scorecard import Scorecard


@frozen
class Watched:
    """A variable now, and what it was before the last act (the same when that left it alone)."""

    name: str
    label: str
    before: Value
    now: Value

    @property
    def changed(self) -> bool:
        """Whether the last act changed it."""
        return self.before != self.now


@frozen
class Replayed:
    """What became of the play when the story changed under it.

    `kept` acts still hold. Where one doesn't, `stopped` is that act, `why` says what is in its way, and `waiting` acts
    from there on come back by themselves once the story allows them again. `changes` are what differs on the way that
    was kept, in sentences.
    """

    kept: int
    stopped: Act | None = None
    why: str = ""
    waiting: int = 0
    changes: tuple[str, ...] = ()


class Preview:
    """A play of a scenario that is being written.

    Give it each new version by `update`; act by `choose` and the like, which raise CannotDo (in words) where the story
    doesn't allow it. It is played untimed, with the scenario's own organisation where the library knows that.
    """

    def __init__(self, scenario: Scenario, library: Library, *, organisation: Organisation | None = None) -> None:
        self.library = library
        self._given = organisation
        self._acts: list[Act] = []
        self._waiting: list[Act] = []
        self._lengths: list[int] = []
        self._put_on(scenario)
        self._start()

    # ---- what is

    @property
    def run(self) -> Run:
        """The run as it stands: its offers, events and state. Act through the preview, not through this."""
        return self._run

    @property
    def scenario(self) -> Scenario:
        """The scenario as it is played, with the organisation's names in it."""
        return self._dressed

    @property
    def organisation(self) -> Organisation:
        """Whom the trainee speaks for (an empty one where the library doesn't know it)."""
        return self._organisation

    @property
    def acts(self) -> tuple[Act, ...]:
        """What was done so far and still holds."""
        return tuple(self._acts)

    @property
    def waiting(self) -> tuple[Act, ...]:
        """What was done before and doesn't hold in the story as it is now."""
        return tuple(self._waiting)

    @property
    def watched(self) -> tuple[Watched, ...]:
        """Every variable, in the order of the file, with its value before the last act."""
        before, now = self._before, self._run.values
        return tuple(
            Watched(one.name, one.meter or one.name, before.get(one.name, now[one.name]), now[one.name])
            for one in self._dressed.variables.values()
        )

    @property
    def scorecard(self) -> Scorecard:
        """Both scores so far."""
        rubric = self.library.rubric_for(self._dressed)
        return score(self._run, self._dressed, rubric, self._organisation.minutes, self._judged, self._organisation)

    @property
    def sums(self) -> Sums:
        """How each score so far comes about, decision by decision."""
        return sums_of(self.scorecard, self._dressed, self.library.rubric_for(self._dressed))

    @property
    def outcome(self) -> Outcome:
        """What the play came to so far, with the cases it echoes and mirrors."""
        return outcome_of(self._run, self.library, self._organisation)

    @property
    def clock(self) -> str:
        """The story's time now, as an author writes it."""
        return story_time(self._dressed.start_at, self._run.minute)

    # ---- acting

    def choose(self, choice: str) -> list[Event]:
        """Take a choice; the events it caused."""
        return self._do(Act("choose", choice))

    def write(self, text: str, nearest: str) -> list[Event]:
        """Publish one's own words, with the choice whose stance they take."""
        return self._do(Act("write", nearest, text=text))

    def consult(self, node: str, contact: str) -> list[Event]:
        """Ask a contact at an open decision."""
        return self._do(Act("consult", contact, node))

    def wait(self, minutes: int) -> list[Event]:
        """Let story minutes pass."""
        return self._do(Act("wait", minutes=minutes))

    def stay_silent(self, node: str) -> list[Event]:
        """Leave an open decision alone until its silence fires."""
        return self._do(Act("silence", node=node))

    def inject(self, inject: str) -> list[Event]:
        """Fire an inject by hand."""
        return self._do(Act("inject", inject))

    def back(self, steps: int = 1) -> None:
        """Take back the last acts."""
        self.go_to(max(0, len(self._acts) - steps))

    def go_to(self, length: int) -> None:
        """Stand where the first `length` acts lead; what was done after them is forgotten."""
        self.play(self._acts[:length])

    def restart(self) -> None:
        """Begin the story again."""
        self.play(())

    def play(self, acts: Sequence[Act]) -> Replayed:
        """Forget what was done and do these acts instead, as far as they hold ("play from here" gives a way's)."""
        self._waiting = []
        return self._replay(list(acts))

    # ---- the story changes

    def update(
        self,
        scenario: Scenario,
        *,
        choices: Mapping[str, str] | None = None,
        nodes: Mapping[str, str] | None = None,
    ) -> Replayed:
        """Play on in a new version of the story; `choices` and `nodes` are new names by old ones, where that is known.

        Renames that nobody told of are seen by what else stayed the same.
        """
        if not self._acts and not self._waiting:
            self._put_on(scenario)
            return self._replay([])
        from simtrainer.authoring.renames import renames

        seen = renames(self._scenario, scenario)
        was = self._trail()
        wanted = [
            act.renamed({**seen.choices, **(choices or {})}, {**seen.nodes, **(nodes or {})})
            for act in (*self._acts, *self._waiting)
        ]
        self._put_on(scenario)
        replayed = self._replay(wanted)
        return Replayed(
            replayed.kept, replayed.stopped, replayed.why, replayed.waiting, _differences(was, self._trail())
        )

    # ---- inside

    def _put_on(self, scenario: Scenario) -> None:
        self._scenario = scenario
        organisation = self._given
        if organisation is None:
            try:
                organisation = self.library.organisation(scenario.organisation)
            except BrokenLibrary:
                # The author may be writing it yet; the texts then keep their braces.
                organisation = None
        self._organisation = (
            Organisation(scenario.organisation, scenario.organisation, "")
            if organisation is None
            else dress_organisation(organisation)
        )
        self._dressed = scenario if organisation is None else worn(scenario, organisation)

    def _start(self) -> None:
        self._run = Run(self._dressed, chatter=False)
        self._player = Player(self._run, self.library, self._organisation)
        self._judged: Judged = {}
        self._acts = []
        self._before: dict[str, Value] = dict(self._run.values)
        self._said: list[str] = []

    def _do(self, act: Act) -> list[Event]:
        seen = len(self._run.events)
        self._take(act)
        # Whoever goes another way now has no use for what came after.
        self._waiting = []
        return self._run.events[seen:]

    def _take(self, act: Act) -> None:
        """Do an act. The engine may have let time pass before it refuses; such a run is made afresh."""
        values, actions, minute = dict(self._run.values), len(self._run.actions), self._run.minute
        try:
            do_act(act, self._player)
        except CannotDo:
            if (len(self._run.actions), self._run.minute) != (actions, minute):
                self._again(self._acts)
            raise
        self._before = values
        self._acts.append(act)
        self._said.append(self._sentence(act, values))

    def _again(self, acts: Sequence[Act]) -> None:
        acts = list(acts)
        self._start()
        for act in acts:
            self._take(act)

    def _replay(self, acts: list[Act]) -> Replayed:
        self._start()
        for number, act in enumerate(acts):
            try:
                self._take(act)
            except CannotDo as refused:
                self._waiting = acts[number:]
                why = f"{refused.title} {refused.advice}".strip()
                return Replayed(number, act, why, len(self._waiting))
        self._waiting = []
        return Replayed(len(acts))

    # ---- what an act did, to tell two versions apart

    def _sentence(self, act: Act, before: Mapping[str, Value]) -> str:
        changed = [f"{name} {_shown(now)}" for name, now in self._run.values.items() if before.get(name) != now]
        return ", ".join([f"{self.clock}", *changed])

    def _trail(self) -> list[tuple[Act, str, tuple[int | None, int | None]]]:
        """For each act: what it led to, and the chips of its decision."""
        chips: dict[str, tuple[int | None, int | None]] = {}
        for decision in self.scorecard.decisions:
            if decision.kind in ("choice", "silence") and not decision.repeated:
                name = decision.taken if decision.kind == "choice" else decision.node
                chips[name] = (decision.done.chip("P"), decision.done.chip("A"))
        return [
            (act, said, chips.get(act.id or act.node, (None, None)))
            for act, said in zip(self._acts, self._said, strict=True)
        ]

    def arrived(self, node: str) -> bool:
        """Whether the play has come to a node."""
        return node in self._run.state.arrivals

    @property
    def path(self) -> tuple[str, ...]:
        """The nodes decided so far, in order."""
        return tuple(step.node for step in path_of(self._run.events))


def _shown(value: Value) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


_Trail = list[tuple[Act, str, tuple[int | None, int | None]]]


def _differences(was: _Trail, now: _Trail) -> tuple[str, ...]:
    """What differs on the part of the way that both versions share, a sentence an act."""
    found: list[str] = []
    for (_old, said_then, chips_then), (act, said, chips) in zip(was, now, strict=False):
        parts: list[str] = []
        for name, then, value in zip(("policy", "authenticity"), chips_then, chips, strict=True):
            if then != value:
                parts.append(f"{name} {_chip(then)} → {_chip(value)}")
        if said != said_then:
            parts.append(f"{said_then} → {said}")
        if parts:
            found.append(f"{act.line}: {'; '.join(parts)}")
    return tuple(found)


def _chip(value: int | None) -> str:
    return "not rated" if value is None else f"{value:+d}" if value else "0"
