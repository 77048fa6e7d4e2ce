"""An exercise in the records: begun, kept step by step and vote by vote, and taken up again after a crash."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from simtrainer.frozen import frozen
from simtrainer.live.course import Plan
from simtrainer.live.door import Door, new_code
from simtrainer.live.exercise import Exercise
from simtrainer.live.local_room import LocalRoom
from simtrainer.live.polls import Team, Vote
from simtrainer.live.room import Device
from simtrainer.live.signs import Signs
from simtrainer.live.steps import Step
from simtrainer.records.errors import RecordsError
from simtrainer.records.exercises import ExerciseRecords, RecordedExercise
from simtrainer.say import say
from simtrainer.scenario.model import Scenario


@frozen
class Session:
    """An exercise together with its room and where it is kept."""

    id: str
    exercise: Exercise
    room: LocalRoom


def plan_to_text(plan: Plan) -> str:
    """What was set up, as JSON."""
    return json.dumps(asdict(plan), ensure_ascii=False)


def plan_from_text(text: str) -> Plan:
    """What `plan_to_text` wrote."""
    data: dict[str, Any] = json.loads(text)
    return Plan(tuple(Team(**team) for team in data.pop("teams")), **data)


def begin(
    records: ExerciseRecords, scenario: Scenario, seed: int, plan: Plan, *, file: str, organisation: str = ""
) -> Session:
    """Begin an exercise; from here on every step and vote is kept before it is confirmed."""
    plan = replace(plan, code=plan.code or new_code())
    kept = records.begin(
        scenario=scenario.id,
        digest=scenario.digest,
        title=scenario.title,
        file=file,
        organisation=organisation or scenario.organisation,
        seed=seed,
        plan=plan_to_text(plan),
    )
    exercise = Exercise(scenario, seed, plan)
    return _session(records, kept.id, exercise, (), ())


def take_up(records: ExerciseRecords, recorded: RecordedExercise, scenario: Scenario) -> Session:
    """Go on with an exercise where it stopped. RecordsError when the scenario isn't what was played then.

    Phones that joined before are still known by their tokens, and the code on the wall is the same.
    """
    kept = recorded.exercise
    if scenario.digest != kept.digest:
        raise RecordsError(
            say("“{title}” was changed since this exercise began.", title=kept.title),
            say("To go on with it or see its report again, put the file back as it was."),
        )
    try:
        steps = [Step.from_dict(json.loads(text)) for text in recorded.steps]
        votes = [Vote(**vote) for vote in recorded.votes]
        devices = [
            replace(Device(**device), hidden=bool(device["hidden"]), removed=bool(device["removed"]))
            for device in recorded.devices
        ]
        plan = plan_from_text(kept.plan)
    except (ValueError, TypeError, KeyError) as error:
        raise RecordsError(
            say("This exercise can't be read any more."), say("The others in your records can.")
        ) from error
    exercise = Exercise.replay(scenario, kept.seed, plan, steps)
    return _session(records, kept.id, exercise, votes, devices)


def _session(
    records: ExerciseRecords,
    id_: str,
    exercise: Exercise,
    votes: Sequence[Vote],
    devices: Sequence[Device],
) -> Session:
    def keep_step(step: Step) -> None:
        records.keep_step(id_, len(exercise.steps), json.dumps(step.to_dict(), ensure_ascii=False), step.at)

    exercise.keep_with(keep_step)
    room = LocalRoom(
        exercise.plan.teams,
        Door(exercise.plan.code, signs=Signs() if exercise.plan.signs else None),
        keep=lambda new: records.keep_votes(id_, [vote.to_dict() for vote in new]),
        keep_devices=lambda new: records.keep_devices(id_, [asdict(device) for device in new]),
        votes=votes,
        devices=devices,
    )
    room.names_wanted = exercise.plan.names
    return Session(id_, exercise, room)
