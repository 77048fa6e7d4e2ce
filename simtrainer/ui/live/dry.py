"""An exercise with nobody in the room and nothing kept: to try a story alone before the day."""

from __future__ import annotations

from dataclasses import replace

from simtrainer.live.course import Plan
from simtrainer.live.door import Door, new_code
from simtrainer.live.exercise import Exercise
from simtrainer.live.local_room import LocalRoom
from simtrainer.live.log import Session
from simtrainer.live.signs import Signs
from simtrainer.scenario.model import Scenario

DRY = ""
"""Id of an exercise that isn't in the records."""


def dry_run(scenario: Scenario, seed: int, plan: Plan) -> Session:
    """A session that leaves no trace."""
    plan = replace(plan, code=plan.code or new_code())
    return Session(
        DRY,
        Exercise(scenario, seed, plan),
        LocalRoom(plan.teams, Door(plan.code, signs=Signs() if plan.signs else None)),
    )
