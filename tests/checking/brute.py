"""Everything that can happen in a small story, found by playing every way through it on the real engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from simtrainer.engine.events import Arrived, ConsultAnswered, Decided, InjectFired, WentSilent
from simtrainer.engine.run import Run
from simtrainer.scenario.model import Scenario
from tests.scoring.range_stories import next_wait

MOST_PATHS = 250


@dataclass
class Happened:
    """What happened on any way, by kind, and the answers of the conditions of choices where they were on offer."""

    met: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    answers: dict[str, set[bool]] = field(default_factory=dict[str, set[bool]])
    scores: list[tuple[str, Any]] = field(default_factory=list[tuple[str, Any]])

    def of(self, kind: str) -> set[str]:
        return self.met.get(kind, set())


def everything(story: Scenario, finished: Callable[[Run], Any] = lambda run: None) -> Happened | None:
    """What happens on all ways; None when there are too many to try. `finished` is asked at each way's end."""
    happened = Happened()
    todo: list[tuple[Any, ...]] = [()]
    paths = 0
    while todo:
        actions = todo.pop()
        run = Run(story, chatter=False)
        for action in actions:
            getattr(run, action[0])(*action[1:])
        _note(run, happened)
        if run.finished:
            paths += 1
            happened.met.setdefault("ending", set()).add(run.ending or "none")
            happened.scores.append((run.ending or "none", finished(run)))
            continue
        if paths + len(todo) > MOST_PATHS:
            return None
        for offer in run.offers():
            offered = {one.choice.id for one in offer.choices if one.enabled}
            for choice in offer.node.choices:
                if choice.when is not None:
                    path = f"nodes.{offer.node.id}.choices.{choice.id}.when"
                    happened.answers.setdefault(path, set()).add(choice.id in offered)
            todo += [(*actions, ("choose", one)) for one in sorted(offered)]
            todo += [
                (*actions, ("consult", offer.node.id, one.consult.contact)) for one in offer.consults if not one.asked
            ]
        wait = next_wait(run)
        if wait:
            todo.append((*actions, ("wait", wait)))
    return happened


def _note(run: Run, happened: Happened) -> None:
    for event in run.events:
        match event:
            case Arrived():
                happened.met.setdefault("node", set()).add(event.node)
            case Decided():
                happened.met.setdefault("choice", set()).add(event.choice)
            case WentSilent():
                happened.met.setdefault("silence", set()).add(event.node)
            case ConsultAnswered():
                happened.met.setdefault("consult", set()).add(f"{event.node}/{event.contact}")
            case InjectFired():
                happened.met.setdefault("inject", set()).add(event.inject)
            case _:
                pass


def play(story: Scenario, steps: tuple[str, ...]) -> Run:
    """The run after some steps in plan words, on the real engine."""
    run = Run(story, chatter=False)
    for step in steps:
        match step.split():
            case ["choose", choice]:
                run.choose(choice)
            case ["consult", node, contact]:
                run.consult(node, contact)
            case ["wait", minutes]:
                run.wait(int(minutes))
            case _:
                raise AssertionError(step)
    return run
