"""What was done in a preview, as lines of a plan: they hold where minutes and scores of the story change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from simtrainer.debrief.plan_player import Player
from simtrainer.engine.actions import Action
from simtrainer.engine.run import CannotDo, Run
from simtrainer.frozen import frozen
from simtrainer.scenario.plans import Plan, PlanStep

ActKind = Literal["choose", "write", "consult", "wait", "silence", "inject"]


@frozen
class Act:
    """One thing done: `id` is a choice (choose, and the stance of write), a contact or an inject.

    `node` is that of a silence or consult, `minutes` belong to wait, `text` to write. No minute of the clock: an act is
    done when its turn comes, whatever the story's times have become.
    """

    kind: ActKind
    id: str = ""
    node: str = ""
    minutes: int = 0
    text: str = ""

    @property
    def line(self) -> str:
        """The act as a line of a plan."""
        match self.kind:
            case "choose" | "inject":
                return f"{self.kind} {self.id}"
            case "write":
                # A plan has a line for each step; what stood on several lines is said in one.
                return f'write {self.id} "{" ".join(self.text.split())}"'
            case "consult":
                return f"consult {self.node} {self.id}"
            case "wait":
                return f"wait {self.minutes}"
            case "silence":
                return f"silence {self.node}"

    def renamed(self, choices: Mapping[str, str], nodes: Mapping[str, str]) -> Act:
        """The act with the ids that the story has now (old id -> new id)."""
        name = choices.get(self.id, self.id) if self.kind in ("choose", "write") else self.id
        return replace(self, id=name, node=nodes.get(self.node, self.node))


def do_act(act: Act, player: Player) -> None:
    """Do an act in a run; CannotDo, in words for people, when it isn't possible now."""
    match act.kind:
        case "choose":
            player.run.choose(act.id)
        case "write":
            player.run.write(act.text, act.id)
        case "consult":
            player.consult(act.id, act.node)
        case "wait":
            player.run.wait(act.minutes)
        case "silence":
            player.silence(act.node)
        case "inject":
            player.run.inject(act.id)


def acts_of(actions: Sequence[Action]) -> tuple[Act, ...]:
    """The acts of a run's log. Where a clock ran by itself, or an act came later than it could, there is a wait."""
    found: list[Act] = []
    for action in actions:
        if action.kind == "clock":
            continue
        if action.kind == "wait":
            found.append(Act("wait", minutes=action.minutes))
        else:
            found.append(Act(action.kind, action.id, action.node, text=action.text))
    return tuple(found)


def acts_of_run(run: Run) -> tuple[Act, ...]:
    """The acts of a run, with a wait wherever its clock was let run; played again they give the same story."""
    found: list[Act] = []
    again = Run(run.scenario, run.seed, chatter=False)
    for action in run.actions:
        late = action.at - again.minute
        if late > 0 and not again.finished:
            again.wait(late)
            found.append(Act("wait", minutes=late))
        if action.kind != "clock":
            again.apply(action)
            found.extend(acts_of((action,)))
    return tuple(found)


def acts_of_plan(plan: Plan, player: Player) -> tuple[Act, ...]:
    """Play a plan's steps on a run, as far as they go, and give them as acts; what it expects is left out."""
    found: list[Act] = []
    for step in plan.steps:
        if step.kind == "expect":
            continue
        try:
            act = _act(step, player)
            if act is not None:
                do_act(act, player)
                found.append(act)
        except CannotDo:
            break
    return tuple(found)


def _act(step: PlanStep, player: Player) -> Act | None:
    """A step of a plan as an act; None for a time that has come already."""
    match step.kind:
        case "until":
            assert step.time is not None
            minutes = step.time.minutes_from(player.run.scenario.start_at) - player.run.minute
            if minutes < 0:
                raise CannotDo("That time has passed.")
            return Act("wait", minutes=minutes) if minutes else None
        case "consult":
            return Act("consult", step.id, step.node or _asked_at(step.id, player.run))
        case "silence":
            return Act("silence", node=step.node)
        case "wait":
            return Act("wait", minutes=step.minutes)
        case "choose" | "write" | "inject":
            return Act(step.kind, step.id, text=step.text)
        case "expect":
            return None


def _asked_at(contact: str, run: Run) -> str:
    """The first open decision at which a contact can be asked, "" when there is none."""
    for offer in run.offers():
        if any(one.consult.contact == contact and not one.asked for one in offer.consults):
            return offer.node.id
    return ""
