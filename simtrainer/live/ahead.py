"""What each answer of an open decision would lead to: for the trainer alone, never for the room."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.engine.events import Decided, WentSilent
from simtrainer.engine.run import CannotDo, Run
from simtrainer.frozen import frozen
from simtrainer.library.rubric import Rubric
from simtrainer.live.course import Course
from simtrainer.scoring.decisions import decision_at


@frozen
class Change:
    """A meter that an answer moves."""

    label: str
    before: int
    after: int


@frozen
class Ahead:
    """One answer: the beat it leads to (`ending`: one that the story ends with), what it moves, and its effects."""

    choice: str
    title: str
    ending: bool
    changes: tuple[Change, ...]
    policy: int | None
    authenticity: int | None


SILENCE = ""
"""Stands for leaving the decision alone."""


def look_ahead(course: Course, rubric: Rubric) -> Mapping[str, Ahead]:
    """Choice -> what it would lead to, at the decision that is open in the room; tried on copies of the run."""
    offer = course.offer()
    if offer is None:
        return {}
    answers = [item.choice.id for item in offer.choices if item.enabled]
    if offer.silence_at is not None:
        answers.append(SILENCE)
    found = [_try(course, answer, offer.silence_at, rubric) for answer in answers]
    return {one.choice: one for one in found if one is not None}


def _try(course: Course, answer: str, silence_at: int | None, rubric: Rubric) -> Ahead | None:
    run = course.run
    copy = Run.replay(course.scenario, course.seed, run.actions)
    try:
        events = copy.choose(answer) if answer else copy.advance(silence_at or copy.minute)
    except CannotDo:
        return None
    scored = None
    for event in events:
        if isinstance(event, Decided | WentSilent) and event.node == course.stage.node:
            scored = decision_at(event, course.scenario, rubric).option(answer or "silence")
    changes = tuple(
        Change(variable.meter, int(run.values[name]), int(copy.values[name]))
        for name, variable in course.scenario.variables.items()
        if variable.meter and run.values[name] != copy.values[name]
    )
    title, ending = _next(course, copy)
    return Ahead(
        answer,
        title,
        ending,
        changes,
        scored.chip("P") if scored else None,
        scored.chip("A") if scored else None,
    )


def _next(course: Course, copy: Run) -> tuple[str, bool]:
    """The beat that comes next in a tried run: in the same conversation if that goes on, else the most pressing."""
    if copy.finished:
        end = course.scenario.nodes.get(copy.ending or "")
        return (end.ending.title if end is not None and end.ending is not None else "", True)
    here = course.offer()
    offers = sorted(
        copy.offers(),
        key=lambda offer: (here is None or offer.thread != here.thread, offer.silence_at is None, offer.silence_at),
    )
    return (offers[0].node.title or offers[0].node.id, False) if offers else ("", False)
