"""A way through a scenario in words, played on the real engine."""

from __future__ import annotations

from collections.abc import Iterable

from simtrainer.engine.run import Run
from simtrainer.scenario.model import Scenario


def play_steps(scenario: Scenario, steps: Iterable[str]) -> Run:
    """The run of steps in the words `choose`, `consult` and `wait`; CannotDo when one isn't possible."""
    run = Run(scenario, chatter=False)
    for step in steps:
        words = step.split()
        if words[0] == "choose":
            run.choose(words[1])
        elif words[0] == "consult":
            run.consult(words[1], words[2])
        else:
            run.wait(int(words[1]))
    return run
