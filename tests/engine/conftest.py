"""Every engine test plays twice: as it is, and with save and load between all steps."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from simtrainer.engine.run import Run
from simtrainer.engine.state import RunState
from simtrainer.scenario.model import Scenario


class Reloaded:
    """A run that is written down and read back before every act."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def __getattr__(self, name: str) -> Any:
        if name in ("choose", "write", "consult", "wait", "advance", "inject", "rewind", "offers"):
            before = self._run
            self._run = Run.from_dict(before.scenario, json.loads(json.dumps(before.to_dict())))
            state = RunState.from_dict(json.loads(json.dumps(before.state.to_dict())))
            assert self._run.state == state == before.state
            self._run._machine.state = state  # play on from what was read, not from the replay
        return getattr(self._run, name)


@pytest.fixture(params=["fresh", "reloaded"])
def play(request: pytest.FixtureRequest) -> Callable[..., Run]:
    """Start a run of a scenario, fresh or reloaded between all steps."""

    def start(scenario: Scenario, seed: int = 0, chatter: bool = False) -> Run:
        run = Run(scenario, seed, chatter=chatter)
        return run if request.param == "fresh" else Reloaded(run)  # type: ignore[return-value]

    return start
