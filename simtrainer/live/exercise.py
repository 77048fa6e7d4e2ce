"""The exercise: one story, one room, step by step.

Every step is kept before anything of it can be seen, and can be undone without losing a vote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import replace
from typing import Any, Literal

from simtrainer.live.beats import Stage
from simtrainer.live.course import Course, NotNow, Plan
from simtrainer.live.draw import drawn
from simtrainer.live.polls import Vote
from simtrainer.live.steps import Step, StepKind, Way
from simtrainer.live.tally import Tally, tally
from simtrainer.live.wall_time import now
from simtrainer.say import say
from simtrainer.scenario.model import Scenario

NextStep = StepKind | Literal["vote", ""]
NOTES: frozenset[StepKind] = frozenset({"observe", "note", "approve", "timer", "word", "sentence", "action", "sure"})
"""Steps that leave the exercise where it is; going back passes over them."""


class Exercise(Course):
    """An exercise over a scenario. `keep` gets each step before anything of it can be seen."""

    def __init__(
        self,
        scenario: Scenario,
        seed: int,
        plan: Plan,
        *,
        keep: Callable[[Step], None] = lambda step: None,
        clock: Callable[[], str] = now,
    ) -> None:
        super().__init__(scenario, seed, plan)
        self.steps: list[Step] = []
        self._keep = keep
        self._clock = clock

    @classmethod
    def replay(
        cls,
        scenario: Scenario,
        seed: int,
        plan: Plan,
        steps: Iterable[Step],
        *,
        clock: Callable[[], str] = now,
    ) -> Exercise:
        """The exercise after these steps; NotNow when one of them isn't possible in this scenario."""
        exercise = cls(scenario, seed, plan, clock=clock)
        for step in steps:
            exercise.take(step)
        return exercise

    def take(self, step: Step) -> None:
        """Take a step that was taken and kept before; NotNow when it isn't possible here."""
        self._do(step)
        self.steps.append(step)

    def keep_with(self, keep: Callable[[Step], None]) -> None:
        """From here on, give every step to `keep` before anything of it can be seen."""
        self._keep = keep

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to go back."""
        return len(self.stages) > 1

    def count(self, votes: Sequence[Vote]) -> Tally | None:
        """How the poll in the room stands; None when nothing is being asked."""
        return None if self.poll is None else tally(self.poll, votes, self.plan.teams)

    # ---- steps

    def do(
        self, kind: StepKind, id: str = "", n: int = 0, text: str = "", way: Way | None = None, words: str = ""
    ) -> Step:
        """Take a step; NotNow when it isn't possible. It is kept before it can be seen."""
        step = Step(kind, self._clock(), id, n, text.strip(), way or "", words.strip())
        before = self._copy()
        try:
            self._do(step)
            self._keep(step)
        except BaseException:
            self._put_back(before)
            raise
        self.steps.append(step)
        return step

    def decide_by_votes(self, votes: Sequence[Vote], reason: str = "") -> Step:
        """Do what most chose; NotNow at a tie, which is to be settled by talking, the trainer, or a draw."""
        counted = self.count(votes)
        if counted is None or not counted.leaders:
            raise NotNow(say("Nobody has voted yet."), say("Ask for hands, or decide yourself and say why."))
        winner, *others = counted.leaders
        if others:
            raise NotNow(say("It's a tie."), say("Talk it over and vote again, decide yourself, or draw."))
        return self.do("decide", winner, text=reason, way="majority")

    def decide_by_draw(self, votes: Sequence[Vote]) -> Step:
        """Draw among the leaders; the exercise's seed and the poll decide, so a replay draws the same."""
        counted = self.count(votes)
        if counted is None or not counted.leaders or self.poll is None:
            raise NotNow(say("Nobody has voted yet."), say("Ask for hands, or decide yourself and say why."))
        return self.do("decide", drawn(counted.leaders, self.seed, self.poll.key), way="draw")

    def next_step(self) -> NextStep:
        """The one step that comes next (PageDown); "vote" where the room's votes decide it, "" at the end."""
        stage = self.stage
        match stage.phase:
            case "lobby":
                return "practice"
            case "practice":
                return "brief"
            case "brief" | "told":
                return "open" if self.run.offers() else "debrief"
            case "open":
                return "close"
            case "paused":
                return "resume"
            case "closed":
                return "reveal"
            case "revealed":
                return "discuss"
            case "discuss":
                return "vote"
            case "debrief":
                return "report"
            case "report":
                return ""

    # ---- inside

    def _do(self, step: Step) -> None:
        if step.kind == "undo":
            self._undo()
            return
        moved = getattr(self, f"_{step.kind}")(step)
        if isinstance(moved, Stage):
            if step.kind in NOTES:
                self.stages[-1] = moved
            else:
                self.stages.append(moved)

    def _undo(self) -> None:
        if not self.can_undo:
            raise NotNow(say("This is where it began."))
        left = self.stages.pop()
        if (left.line, left.actions) != (self.stage.line, self.stage.actions):
            # What the run did isn't taken out of its line: another line begins where it had not happened yet, and
            # the stages before stand on that one too, since it begins in the same way.
            old = self.stage.line
            self.lines.append(self.lines[old].rewind(self.stage.actions))
            new = len(self.lines) - 1
            self.stages = [replace(stage, line=new) if stage.line == old else stage for stage in self.stages]

    def _copy(self) -> dict[str, Any]:
        names = ("stages", "lines", "observations", "notes", "words", "sentence", "actions")
        return {name: copy(getattr(self, name)) for name in names}

    def _put_back(self, before: dict[str, Any]) -> None:
        for name, value in before.items():
            setattr(self, name, value)
        if len(self.run.actions) != self.stage.actions:
            # What a run did can't be taken out of it: it is told again up to there.
            self.lines[self.stage.line] = self.run.rewind(self.stage.actions)
