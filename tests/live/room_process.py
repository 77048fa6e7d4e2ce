"""A room in a process of its own, to be killed: `python -m tests.live.room_process RECORDS PORT`.

Begins an exercise with its first question open, or goes on with the one that is there; prints port and code.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from simtrainer import paths
from simtrainer.live.course import Plan
from simtrainer.live.log import begin, take_up
from simtrainer.live.polls import Team
from simtrainer.live.room import PublicState
from simtrainer.live.serve.server import RoomServer
from simtrainer.records.exercises import ExerciseRecords
from simtrainer.records.store import Store
from simtrainer.scenario.loader import load_scenario

FILE = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


def main(records_file: str, port: str) -> None:
    """Serve until killed."""
    scenario = load_scenario(FILE).scenario
    assert scenario is not None
    records = ExerciseRecords(Store.open(Path(records_file)))
    known = records.all()
    if known:
        session = take_up(records, records.load(known[0].id), scenario)
    else:
        plan = Plan((Team("legal", "Legal"), Team("support", "Support")))
        session = begin(records, scenario, 7, plan, file=str(FILE))
        for step in ("practice", "brief", "open"):
            session.exercise.do(step)
    session.room.set_state(PublicState("open", session.exercise.poll, True, {"title": scenario.title}))
    server = RoomServer(session.room, session.id)
    server.open("127.0.0.1", int(port))
    print(server.port, session.exercise.plan.code, flush=True)
    while True:
        time.sleep(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
