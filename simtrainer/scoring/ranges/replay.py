"""A line that a search found, played on the real engine: only what was replayed is claimed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from simtrainer.engine.run import CannotDo, Run
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.score import score


@dataclass(frozen=True, slots=True)
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


def plan_text(line: Replayed, about: str) -> str:
    """The line as a plan file: a comment that says what it is, its steps, and what must come of it."""
    rows = [f"# {about}", *line.steps, f"expect ending {line.ending}"]
    for name, value in (("policy", line.policy), ("authenticity", line.authenticity)):
        if value is not None:
            rows.append(f"expect {name} {round(value)}")
    return "\n".join(rows) + "\n"
