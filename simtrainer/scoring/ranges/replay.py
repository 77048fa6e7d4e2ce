"""A line that a search found, played on the real engine: only what was replayed is claimed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import floor

from simtrainer.engine.run import CannotDo
from simtrainer.engine.steps import play_steps
from simtrainer.frozen import frozen
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.score import score

MOST_TIDIED = 30
"""Attempts to shorten a line; each plays it whole."""


@frozen
class Replayed:
    """A whole line on the real engine: its steps in plan words, its ending and its scores."""

    steps: tuple[str, ...]
    ending: str
    policy: float | None
    authenticity: float | None

    def of(self, dimension: int) -> float | None:
        """Policy for 0, authenticity for 1."""
        return self.authenticity if dimension else self.policy


def replay(scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], steps: Sequence[str]) -> Replayed | None:
    """Play steps of the words `choose`, `consult` and `wait`; None when they can't be played to an end."""
    try:
        run = play_steps(scenario, steps)
    except CannotDo:
        return None
    if not run.finished:
        return None
    card = score(run, scenario, rubric, windows)
    return Replayed(tuple(steps), run.ending or "none", card.policy.score, card.authenticity.score)


def tidied(line: Replayed, as_good: Callable[[Sequence[str]], Replayed | None]) -> Replayed:
    """The line without what it doesn't need: questions to contacts, and two waits where one does.

    `as_good` plays steps and gives the line if it is worth the same. All is left out at once if that does; else by
    halves, so that most lines need few attempts however long they are.
    """
    tried = 0

    def without(line: Replayed, first: int, last: int) -> Replayed:
        """The line with what can be left out of steps `first` to `last`; its later steps keep their places."""
        nonlocal tried
        shorter = _shortened(line.steps, first, last)
        if shorter == line.steps or tried >= MOST_TIDIED:
            return line
        tried += 1
        found = as_good(shorter)
        if found is not None:
            return found
        if last - first < 2 or not _more_than_one(line.steps, first, last):
            return line
        # The later half first: what is left out there moves nothing in the earlier one.
        half = (first + last) // 2
        return without(without(line, half, last), first, half)

    return without(line, 0, len(line.steps))


def _shortened(steps: Sequence[str], first: int, last: int) -> tuple[str, ...]:
    """Steps without the questions between `first` and `last`, and with waits that follow each other there as one."""
    kept: list[str] = list(steps[:first])
    for step in steps[first:last]:
        if step.startswith("consult "):
            continue
        if step.startswith("wait ") and kept and kept[-1].startswith("wait "):
            step = f"wait {_minutes(kept.pop()) + _minutes(step)}"
        kept.append(step)
    return (*kept, *steps[last:])


def _more_than_one(steps: Sequence[str], first: int, last: int) -> bool:
    """Whether more than one thing could be left out there, so that halves may do where all of it didn't."""
    return len(steps) - len(_shortened(steps, first, last)) > 1


def _minutes(step: str) -> int:
    return int(step.split()[1])


def plan_text(line: Replayed, about: str) -> str:
    """The line as a plan file: a comment that says what it is, its steps, and what must come of it."""
    rows = [f"# {about}", *line.steps, f"expect ending {line.ending}"]
    for name, value in (("policy", line.policy), ("authenticity", line.authenticity)):
        if value is not None:
            # As a plan reads a whole number: from half a point below, to just under half a point above.
            rows.append(f"expect {name} {floor(value + 0.5)}")
    return "\n".join(rows) + "\n"
