"""A line that a search found, played on the real engine: only what was replayed is claimed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import floor

from simtrainer.engine.run import CannotDo, Run
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
    run = Run(scenario, chatter=False)
    try:
        for step in steps:
            words = step.split()
            if words[0] == "choose":
                run.choose(words[1])
            elif words[0] == "consult":
                run.consult(words[1], words[2])
            else:
                run.wait(int(words[1]))
    except CannotDo:
        return None
    if not run.finished:
        return None
    card = score(run, scenario, rubric, windows)
    return Replayed(tuple(steps), run.ending or "none", card.policy.score, card.authenticity.score)


def tidied(line: Replayed, as_good: Callable[[Sequence[str]], Replayed | None]) -> Replayed:
    """The line without what it doesn't need: a question to a contact, or two waits where one does.

    `as_good` plays steps and gives the line if it is worth the same.
    """
    place = tried = 0
    while place < len(line.steps) and tried < MOST_TIDIED:
        steps = line.steps
        shorter: tuple[str, ...] | None = None
        if steps[place].startswith("consult "):
            shorter = (*steps[:place], *steps[place + 1 :])
        elif all(step.startswith("wait ") for step in steps[place : place + 2]) and place + 1 < len(steps):
            minutes = sum(int(step.split()[1]) for step in steps[place : place + 2])
            shorter = (*steps[:place], f"wait {minutes}", *steps[place + 2 :])
        tried += shorter is not None
        found = None if shorter is None else as_good(shorter)
        if found is None:
            place += 1
        else:
            line = found
    return line


def plan_text(line: Replayed, about: str) -> str:
    """The line as a plan file: a comment that says what it is, its steps, and what must come of it."""
    rows = [f"# {about}", *line.steps, f"expect ending {line.ending}"]
    for name, value in (("policy", line.policy), ("authenticity", line.authenticity)):
        if value is not None:
            # As a plan reads a whole number: from half a point below, to just under half a point above.
            rows.append(f"expect {name} {floor(value + 0.5)}")
    return "\n".join(rows) + "\n"
