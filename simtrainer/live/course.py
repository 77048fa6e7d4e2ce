"""What each step of an exercise does: from the stage it stands at to the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from simtrainer.engine.offers import Offer
from simtrainer.engine.plot import SPEAKING
from simtrainer.engine.run import CannotDo, Run
from simtrainer.frozen import frozen
from simtrainer.live.beats import Beat, Observation, Phase, Reveal, Stage
from simtrainer.live.polls import LETTERS, Option, Poll, Team, lettered
from simtrainer.live.steps import Step
from simtrainer.live.sureness import SURE
from simtrainer.live.wall_time import seconds_between
from simtrainer.say import later, say
from simtrainer.scenario.model import Node, Scenario

_Written = TypeVar("_Written")
DISCUSS_SECONDS = 180
CRITERIA = (later("clear"), later("kind"), later("ours to say"))
"""On what teams rate each other's texts."""
PRACTICE = Poll(
    "practice",
    "practice",
    later("A try before we begin: can you read this from where you sit?"),
    lettered([("yes", later("Yes, easily"), ""), ("just", later("Just about"), ""), ("no", later("No"), "")]),
)
ASKING: frozenset[Phase] = frozenset({"open", "paused", "closed", "revealed", "discuss"})
"""Phases in which something is being decided."""


class NotNow(Exception):
    """The exercise can't do that now; the message says why, `advice` what to do instead."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


@frozen
class Plan:
    """What the trainer set up: teams, minutes for the whole of it, seconds for a vote (0: no timer), the join code.

    `debrief`: minutes of the whole that are kept to look back together. `names`: phones may give a name. `signs`: who
    joins also taps four symbols that change on the wall.
    """

    teams: tuple[Team, ...]
    minutes: int = 60
    vote_seconds: int = 0
    code: str = ""
    names: bool = False
    signs: bool = False
    debrief: int = 25


class Course:
    """A story's lines, the stages so far, and what was noted on the way. `Exercise` keeps its log."""

    def __init__(self, scenario: Scenario, seed: int, plan: Plan) -> None:
        self.scenario = scenario
        self.seed = seed
        self.plan = plan
        self.lines: list[Run] = [Run(scenario, seed)]
        self.observations: list[Observation] = []
        self.notes: dict[str, str] = {}
        """Node -> speaker notes that the trainer wrote instead of the author's; the story's file stays as it is."""
        self.words: list[str] = []
        """One word each, said aloud when the debrief begins; "" where one was taken away."""
        self.sentence: tuple[str, tuple[str, ...]] = ("", ())
        """The twenty-five words, and the teams that signed them."""
        self.actions: list[tuple[str, str]] = []
        """Of the debrief: (keep | change | do | gap, what, who and by when; see `plan_lines`), "" if taken away."""
        self.stages: list[Stage] = [Stage()]

    @property
    def stage(self) -> Stage:
        """Where it stands."""
        return self.stages[-1]

    @property
    def phase(self) -> Phase:
        """What the room is doing."""
        return self.stage.phase

    @property
    def run(self) -> Run:
        """The run being played: the last line."""
        return self.lines[self.stage.line]

    @property
    def poll(self) -> Poll | None:
        """What is being asked, or was asked last about the open decision."""
        return self.stage.poll

    @property
    def node(self) -> Node | None:
        """The decision that is open in the room."""
        return self.scenario.nodes.get(self.stage.node)

    def offers(self) -> list[Offer]:
        """The open decisions, the one whose silence comes earliest first."""
        offers = self.run.offers()
        return sorted(offers, key=lambda offer: (offer.silence_at is None, offer.silence_at or 0))

    def offer(self, node_id: str = "") -> Offer | None:
        """The open decision at a node (default: the one in the room)."""
        wanted = node_id or self.stage.node
        return next((offer for offer in self.run.offers() if offer.node.id == wanted), None)

    def timer_left(self, at: str) -> float | None:
        """Seconds left at a wall time; None without a timer. Never below 0: nothing closes by itself."""
        stage = self.stage
        if stage.left is not None:
            return stage.left
        if not stage.timer:
            return None
        return max(0.0, stage.timer - seconds_between(stage.timer_at, at))

    def _practice(self, step: Step) -> Stage:
        self._only("lobby")
        return replace(self.stage, phase="practice", poll=PRACTICE.said(), **self._no_timer())

    def _brief(self, step: Step) -> Stage:
        self._only("lobby", "practice")
        return replace(self.stage, phase="brief", poll=None, **self._no_timer())

    def _first(self, step: Step) -> Stage:
        self._only("brief", "told")
        offers = self.offers()
        if len(offers) < 2:
            raise NotNow(say("There is only one conversation to go on with."), say("Open it."))
        options = lettered([(offer.node.id, offer.node.title or offer.node.id, "") for offer in offers])
        poll = Poll(f"{self.stage.line}/first/{len(self.run.actions)}", "thread", "Which comes first?", options)
        return replace(
            self.stage, phase="open", node="", poll=poll, round=1, asked=(), reveal="", **self._vote_timer(step)
        )

    def _open(self, step: Step) -> Stage:
        offer, again = self._decision(step.id)
        options = tuple(
            Option(item.choice.id, letter, item.choice.label, item.choice.text, item.choice.do in SPEAKING)
            for letter, item in zip(LETTERS, (item for item in offer.choices if item.enabled), strict=False)
        )
        return self._asked(step, offer, again, Poll(self._key(offer, again), "choice", offer.node.title, options, True))

    def _write(self, step: Step) -> Stage:
        offer, again = self._decision(step.id)
        if offer.node.write is None:
            raise NotNow(say("This decision has no room for own words."), say("Ask for a choice."))
        channel = self.scenario.channels.get(offer.node.channel)
        limit = offer.node.write.limit or (channel.limit if channel else None) or 300
        return self._asked(
            step, offer, again, Poll(self._key(offer, again), "text", say("Write the reply."), limit=limit)
        )

    def _rate(self, step: Step) -> Stage:
        self._only("closed", "revealed", "discuss")
        texts, offer = self.poll, self.offer()
        if texts is None or texts.kind != "text" or offer is None or not self.stage.approved:
            raise NotNow(
                say("There are no texts to rate."), say("Have them written, and approve those that may be shown.")
            )
        options = lettered([(device, f"Text {n}", "") for n, device in enumerate(self.stage.approved, 1)])
        poll = Poll(self._key(offer, True), "rate", say("Rate each text."), options, criteria=CRITERIA)
        return self._asked(step, offer, True, poll)

    def _pause(self, step: Step) -> Stage:
        self._only("open")
        return replace(self.stage, phase="paused", left=self.timer_left(step.at))

    def _resume(self, step: Step) -> Stage:
        self._only("paused")
        return replace(self.stage, phase="open", **self._running(step, self.stage.left))

    def _close(self, step: Step) -> Stage:
        self._only("open", "paused")
        return replace(self.stage, phase="closed", **self._no_timer())

    def _reveal(self, step: Step) -> Stage:
        self._only("closed", "revealed", "discuss")
        reveal: Reveal = "team" if step.id == "team" else "all"
        phase: Phase = "revealed" if self.phase == "closed" else self.phase
        return replace(self.stage, phase=phase, reveal=reveal)

    def _discuss(self, step: Step) -> Stage:
        self._only("closed", "revealed")
        return replace(self.stage, phase="discuss", **self._running(step, step.n or DISCUSS_SECONDS))

    def _decide(self, step: Step) -> Stage:
        if self.phase not in ASKING or not self.stage.node:
            raise NotNow(say("No decision is open."), say("Open one first."))
        if step.way == "trainer" and not step.text:
            raise NotNow(say("Say in a few words why."), say("The room will ask, and the report shows it."))
        offer = self.offer()
        if offer is None:
            raise NotNow(say("That decision isn't open any more."), say("Open the next one."))
        before, minute = len(self.run.actions), self.run.minute
        try:
            if step.id and step.words:
                self.run.write(step.words, step.id)
            elif step.id:
                self.run.choose(step.id)
            elif offer.silence_at is not None:
                self.run.advance(offer.silence_at)
            else:
                raise NotNow(say("This decision waits for ever."), say("Take one of its answers."))
        except CannotDo as refusal:
            raise NotNow(refusal.title, refusal.advice) from refusal
        beat = Beat(
            line=self.stage.line,
            node=offer.node.id,
            title=offer.node.title,
            visit=offer.visit,
            minute=minute,
            actions=before,
            polls=self.stage.asked,
            choice=step.id,
            way=step.way or ("silence" if not step.id else "trainer"),
            reason=step.text,
            words=step.words,
        )
        return self._told(beats=(*self.stage.beats, beat))

    def _rewind(self, step: Step) -> Stage:
        if not 0 <= step.n < len(self.run.actions):
            raise NotNow(say("There is nothing to go back to."))
        self.lines.append(self.run.rewind(step.n))
        kept = tuple(beat for beat in self.stage.beats if beat.actions < step.n)
        return replace(self._told(beats=kept), line=len(self.lines) - 1, actions=step.n)

    def _consult(self, step: Step) -> Stage:
        return self._in_story(lambda: self.run.consult(self.stage.node, step.id))

    def _wait(self, step: Step) -> Stage:
        return self._in_story(lambda: self.run.wait(max(1, step.n)))

    def _inject(self, step: Step) -> Stage:
        return self._in_story(lambda: self.run.inject(step.id))

    def _debrief(self, step: Step) -> Stage:
        if self.phase in ("debrief", "report"):
            raise NotNow(say("The debrief is open."))
        return replace(self.stage, phase="debrief", node="", poll=None, **self._no_timer())

    def _report(self, step: Step) -> Stage:
        self._only("debrief")
        return replace(self.stage, phase="report", poll=None)

    # ---- notes: they leave the exercise where it is

    def _observe(self, step: Step) -> None:
        if step.text:
            self.observations.append(Observation(self.stage.line, self.stage.node, self.run.minute, step.at, step.text))

    def _note(self, step: Step) -> None:
        if step.id not in self.scenario.nodes:
            raise NotNow(say("There is no such beat."))
        self.notes.pop(step.id, None)
        if step.text and step.text != self.scenario.nodes[step.id].notes.strip():
            self.notes[step.id] = step.text

    def _approve(self, step: Step) -> Stage:
        if self.poll is None or self.poll.kind != "text":
            raise NotNow(say("No texts are being written."))
        shown = tuple(device for device in self.stage.approved if device != step.id)
        return replace(self.stage, approved=(*shown, step.id) if step.n else shown)

    def _timer(self, step: Step) -> Stage:
        if step.n <= 0:
            return replace(self.stage, **self._no_timer())
        if self.phase == "paused":
            return replace(self.stage, left=float(step.n))
        return replace(self.stage, **self._running(step, step.n))

    def _word(self, step: Step) -> None:
        self._write_down(self.words, step.text, step)

    def _sentence(self, step: Step) -> None:
        self.sentence = (step.text, tuple(team for team in step.id.split(",") if team))

    def _action(self, step: Step) -> None:
        self._write_down(self.actions, (step.id, step.text), step)

    def _sure(self, step: Step) -> Stage:
        self._only("debrief")
        return replace(self.stage, poll=SURE.said() if step.n else None)

    @staticmethod
    def _write_down(lines: list[_Written], line: _Written, step: Step) -> None:
        if 0 < step.n <= len(lines):
            lines[step.n - 1] = line  # an empty text takes it away; the numbers of the others stay
        elif step.text:
            lines.append(line)

    # ---- inside

    def _only(self, *phases: Phase) -> None:
        if self.phase not in phases:
            raise NotNow(
                say("That isn't the next thing now."), say("Take the steps in their order; PageUp goes back one.")
            )

    def _decision(self, node_id: str) -> tuple[Offer, bool]:
        """The decision to ask about, and whether it was asked already in this beat."""
        if self.phase in ("debrief", "report"):
            raise NotNow(say("The debrief is open."), say("PageUp goes back to the story."))
        if self.phase == "open" and self.stage.node:
            raise NotNow(say("A vote is open."), say("Close it first."))
        offers = self.offers()
        wanted = node_id or (self.stage.node if self.phase in ASKING else "") or (offers[0].node.id if offers else "")
        offer = next((one for one in offers if one.node.id == wanted), None)
        if offer is None:
            raise NotNow(say("Nothing is left to decide.") if not offers else say("That decision isn't open now."))
        return offer, wanted == self.stage.node and self.phase in ASKING

    def _key(self, offer: Offer, again: bool) -> str:
        return f"{self.stage.line}/{offer.node.id}/{offer.visit}/{self.stage.round + 1 if again else 1}"

    def _asked(self, step: Step, offer: Offer, again: bool, poll: Poll) -> Stage:
        return replace(
            self.stage,
            phase="open",
            node=offer.node.id,
            poll=poll,
            round=self.stage.round + 1 if again else 1,
            asked=(*(self.stage.asked if again else ()), poll),
            reveal="",
            approved=self.stage.approved if poll.kind == "rate" else (),
            **self._vote_timer(step),
        )

    def _told(self, beats: tuple[Beat, ...]) -> Stage:
        return replace(
            self.stage,
            phase="told",
            actions=len(self.run.actions),
            node="",
            poll=None,
            round=0,
            asked=(),
            reveal="",
            approved=(),
            beats=beats,
            **self._no_timer(),
        )

    def _in_story(self, act: Callable[[], object]) -> Stage:
        if self.phase in ("lobby", "practice", "debrief", "report"):
            raise NotNow(say("The story isn't being played now."))
        try:
            act()
        except CannotDo as refusal:
            raise NotNow(refusal.title, refusal.advice) from refusal
        if self.stage.node and self.offer() is None:  # time passed it by: it was left to its silence
            return self._told(self.stage.beats)
        return replace(self.stage, actions=len(self.run.actions))

    def _vote_timer(self, step: Step) -> dict[str, Any]:
        return self._running(step, self.plan.vote_seconds) if self.plan.vote_seconds else self._no_timer()

    @staticmethod
    def _running(step: Step, seconds: float | None) -> dict[str, Any]:
        if seconds is None:
            return {"timer": 0, "timer_at": "", "left": None}
        return {"timer": int(seconds), "timer_at": step.at, "left": None}

    @staticmethod
    def _no_timer() -> dict[str, Any]:
        return {"timer": 0, "timer_at": "", "left": None}
