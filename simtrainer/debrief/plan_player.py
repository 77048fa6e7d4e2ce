"""Plays a plan on a scenario and says whether everything it expects came true."""

from __future__ import annotations

from contextlib import suppress

from simtrainer.debrief.alignment import LEVEL_ORDER, Match
from simtrainer.debrief.outcome import Outcome, outcome_of, story_time
from simtrainer.engine.events import WentSilent
from simtrainer.engine.run import CannotDo, Run
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.organisations import Organisation
from simtrainer.library.stage import Stage
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place
from simtrainer.scenario.plans import Expectation, Plan, PlanStep, StoryClock


@frozen
class Played:
    """A plan that was played to its end, or to the step that could not be taken.

    `diagnostics` are what the plan's text has wrong, else every step and expectation that didn't hold, in its order.
    """

    run: Run
    outcome: Outcome
    diagnostics: tuple[Diagnostic, ...]

    @property
    def held(self) -> bool:
        """Whether every step could be taken and every expectation was met."""
        return not self.diagnostics


def play_plan(stage: Stage, plan: Plan, seed: int = 0) -> Played:
    """Play a plan from the scenario's start; a plan with a line that can't be read isn't played at all."""
    run = Run(stage.scenario, seed, chatter=False)
    player = Player(run, stage.library, stage.organisation)
    failures: list[Diagnostic] = list(plan.diagnostics)
    for step in () if plan.broken else plan.steps:
        place = Place(plan.file, step.line)
        try:
            wrong = player.take(step)
        except CannotDo as refused:
            message = f"“{step.words}” isn't possible: {refused.title} {refused.advice}".strip()
            failures.append(report("SIM903", place, message=message))
            # What comes after a step that could not be taken means nothing any more.
            break
        if wrong:
            failures.append(report("SIM903", place, message=f"{wrong[0].upper()}{wrong[1:]}"))
    return Played(run, player.outcome(), tuple(failures))


def run_plan(stage: Stage, plan: Plan) -> Run:
    """The run of a plan's acts alone, up to the first that can't be taken: nothing is scored, expected or compared."""
    run = Run(stage.scenario, chatter=False)
    player = Player(run, stage.library, stage.organisation)
    with suppress(CannotDo):
        for step in () if plan.broken else plan.steps:
            if step.kind != "expect":
                player.take(step)
    return run


class Player:
    """Takes a plan's steps on a run, one by one; each says what it found wrong by raising or returning words."""

    def __init__(self, run: Run, library: Library, organisation: Organisation) -> None:
        self.run = run
        self.library = library
        self.organisation = organisation

    def take(self, step: PlanStep) -> str:
        """Do a step, or test what it expects: what didn't hold in words, "" when it did; CannotDo when it can't be."""
        match step.kind:
            case "choose":
                self.run.choose(step.id)
            case "write":
                self.run.write(step.text, step.id)
            case "inject":
                self.run.inject(step.id)
            case "wait":
                self.run.wait(step.minutes)
            case "consult":
                self.consult(step.id, step.node)
            case "until":
                self.until(self._minute(step.time))
            case "silence":
                self.silence(step.node)
            case "expect":
                assert step.expectation is not None
                return self.expect(step.expectation)
        return ""

    # ---- acts

    def consult(self, contact: str, node: str = "") -> None:
        """Ask a contact, at the named decision or at the first open one that offers it."""
        if not node:
            for offer in self.run.offers():
                if any(one.consult.contact == contact and not one.asked for one in offer.consults):
                    node = offer.node.id
                    break
            else:
                raise CannotDo(f"“{contact}” can't be asked at any open decision.", self._open_decisions())
        self.run.consult(node, contact)

    def until(self, minute: int) -> None:
        """Let time pass to a story minute; nothing happens when it is that time already."""
        if minute < self.run.minute:
            raise CannotDo(f"It is {self._clock(self.run.minute)} already; {self._clock(minute)} has passed.")
        if minute > self.run.minute:
            self.run.wait(minute - self.run.minute)

    def silence(self, node: str) -> None:
        """Leave an open decision alone until its silence fires."""
        offer = next((one for one in self.run.offers() if one.node.id == node), None)
        if offer is None:
            raise CannotDo(f"“{node}” isn't an open decision.", self._open_decisions())
        if offer.silence_at is None:
            raise CannotDo(f"“{node}” has no silence: it waits for ever.")
        events = self.run.wait(max(1, offer.silence_at - self.run.minute))
        if not any(isinstance(event, WentSilent) and event.node == node for event in events):
            raise CannotDo(f"Something happened before “{node}” fell silent.", self._open_decisions())

    # ---- expectations: what is wrong in words, "" when it holds

    def expect(self, expected: Expectation) -> str:
        """Test an expectation."""
        match expected.subject:
            case "node":
                return self.at_node(expected.name)
            case "variable":
                return self.variable(expected.name, expected.value)
            case "ending":
                return self.ending(expected.name)
            case "policy" | "authenticity":
                return self.score(expected.subject, expected.low, expected.high)
            case "echo" | "mirror":
                return self.case(expected.subject, expected.name, expected.level)
            case "critical":
                return self.critical(expected.name)
            case "minute":
                return self.minute(self._minute(expected.time))
            case "finished":
                return self.finished()

    def at_node(self, node: str) -> str:
        """Whether some open thread stands at a node."""
        open_nodes = [thread.node for thread in self.run.state.threads.values()]
        if node in open_nodes:
            return ""
        return f"expected to be at “{node}”. {self._open_decisions()}"

    def variable(self, name: str, wanted: int | bool | str) -> str:
        """Whether a variable has a value."""
        if name not in self.run.values:
            return f"there is no variable “{name}”."
        found = self.run.values[name]
        return "" if found == wanted else f"expected {name} {wanted}, and it is {found}."

    def ending(self, wanted: str) -> str:
        """Whether the story reached an ending."""
        found = self.run.ending
        if found == wanted:
            return ""
        now = "none is reached yet" if found is None else f"it is “{found}”"
        return f"expected the ending “{wanted}”, and {now}."

    def score(self, name: str, lowest: float, highest: float) -> str:
        """Whether a dimension's score ("policy" or "authenticity") lies in a range, both ends included."""
        card = self.outcome().scorecard
        found = (card.policy if name == "policy" else card.authenticity).score
        if found is None:
            return f"expected {name} {_range(lowest, highest)}, and nothing was scored."
        # A whole number stands for everything that is shown as it.
        if lowest - 0.5 <= found < highest + 0.5 if lowest == highest else lowest <= found <= highest:
            return ""
        return f"expected {name} {_range(lowest, highest)}, and it is {found:.1f}."

    def case(self, kind: str, wanted: str, level: str) -> str:
        """Whether a case is echoed ("echo") or mirrored ("mirror") at a level or above it ("" any)."""
        outcome = self.outcome()
        matches = outcome.echoes if kind == "echo" else outcome.mirrors
        found = next((match for match in matches if match.case.id == wanted), None)
        if wanted not in self.library.cases.cases:
            return f"there is no case “{wanted}”."
        if found is None or found.level is None:
            others = ", ".join(_said(match) for match in matches) or "none"
            return f"expected {kind} {wanted}, which this road doesn't {kind}. It has: {others}."
        if level and LEVEL_ORDER[found.level] < LEVEL_ORDER[level]:
            return f"expected {kind} {wanted} {level}, and it is {_said(found)}."
        return ""

    def critical(self, code: str) -> str:
        """Whether a critical line was crossed ("none": no line at all)."""
        codes = [one.code for one in self.outcome().scorecard.criticals]
        if code == "none":
            return "" if not codes else f"expected no critical line, and these were crossed: {', '.join(codes)}."
        return "" if code in codes else f"expected critical {code}, and crossed were: {', '.join(codes) or 'none'}."

    def minute(self, wanted: int) -> str:
        """Whether it is a story minute now."""
        now = self.run.minute
        return "" if now == wanted else f"expected {self._clock(wanted)}, and it is {self._clock(now)}."

    def finished(self) -> str:
        """Whether the run is over."""
        return "" if self.run.finished else f"expected the run to be over. {self._open_decisions()}"

    # ----

    def outcome(self) -> Outcome:
        """What the run came to so far."""
        return outcome_of(self.run, self.library, self.organisation)

    def _minute(self, time: StoryClock | None) -> int:
        assert time is not None
        return time.minutes_from(self.run.scenario.start_at)

    def _clock(self, minute: int) -> str:
        return story_time(self.run.scenario.start_at, minute)

    def _open_decisions(self) -> str:
        if self.run.finished:
            return f"The run is over (“{self.run.ending}”)."
        offers = [
            f"{offer.node.id} ({', '.join(one.choice.id for one in offer.choices if one.enabled)})"
            for offer in self.run.offers()
        ]
        return f"Open at {self._clock(self.run.minute)}: {'; '.join(offers) or 'nothing'}."


def _range(lowest: float, highest: float) -> str:
    return f"{lowest:g}" if lowest == highest else f"{lowest:g}..{highest:g}"


def _said(match: Match) -> str:
    return f"{match.case.id} {match.level} ({match.exact} of {match.of})"
