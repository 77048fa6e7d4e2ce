"""An exercise in real records: what was confirmed is there after the end of the process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.live.course import Plan
from simtrainer.live.log import begin, take_up
from simtrainer.live.polls import Team
from simtrainer.live.room import PublicState
from simtrainer.records.errors import RecordsError
from simtrainer.records.exercises import ExerciseRecords
from simtrainer.records.store import Store
from simtrainer.scenario.loader import load_scenario

FILE = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
TEAMS = (Team("legal", "Legal"), Team("support", "Support"))

DIES_IN_MID_VOTE = """
import os, signal, sys
from pathlib import Path
from simtrainer.live.log import begin
from simtrainer.live.room import PublicState
from tests.live.test_log import FILE, TEAMS, Plan, ExerciseRecords, Store, load_scenario
with Store.open(Path(sys.argv[1])) as store:
    session = begin(ExerciseRecords(store), load_scenario(FILE).scenario, 7, Plan(TEAMS), file=str(FILE))
    for step in ("practice", "brief", "open"):
        session.exercise.do(step)
    poll = session.exercise.poll
    session.room.set_state(PublicState("open", poll, True))
    for n in range(5):
        _, token = session.room.join(session.exercise.plan.code, "legal", f"Legal {n}")
        session.room.vote(token, poll.key, poll.options[n % 2].id)
    session.room.flush()
    print(token, flush=True)
    session.room.vote(token, poll.key, poll.options[1].id)  # not kept, so never confirmed
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_killed_in_mid_vote_it_goes_on_with_every_confirmed_vote_and_the_same_phones(tmp_path: Path):
    file = tmp_path / "records.sqlite3"
    done = subprocess.run(
        [sys.executable, "-c", DIES_IN_MID_VOTE, str(file)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    token = done.stdout.strip()
    scenario = load_scenario(FILE).scenario
    assert scenario is not None
    with Store.open(file) as store:
        records = ExerciseRecords(store)
        (kept,) = records.all()
        session = take_up(records, records.load(kept.id), scenario)
        exercise, room = session.exercise, session.room
        assert exercise.phase == "open" and exercise.poll is not None
        counted = exercise.count(room.votes())
        assert counted is not None and sorted(counted.counts.values(), reverse=True)[:2] == [3, 2]
        device = room.who(token)
        assert device is not None and device.name == "Legal 4"
        room.set_state(PublicState("open", exercise.poll, True))
        room.vote(token, exercise.poll.key, exercise.poll.options[1].id)
        room.flush()
        exercise.do("close")
        again = take_up(records, records.load(kept.id), scenario)
        assert again.exercise.phase == "closed" and len(again.room.votes()) == 6


def test_an_exercise_on_a_scenario_that_changed_is_not_played_on(tmp_path: Path):
    changed = tmp_path / "changed.yaml"
    changed.write_text(FILE.read_text(encoding="utf-8") + "\n# one more line\n", encoding="utf-8")
    with Store.open(tmp_path / "records.sqlite3") as store:
        records = ExerciseRecords(store)
        scenario, other = load_scenario(FILE).scenario, load_scenario(changed).scenario
        assert scenario is not None and other is not None
        session = begin(records, scenario, 7, Plan(TEAMS), file=str(FILE))
        with pytest.raises(RecordsError, match="was changed"):
            take_up(records, records.load(session.id), other)


def test_when_it_is_over_no_phone_is_known_and_the_votes_stay(tmp_path: Path):
    scenario = load_scenario(FILE).scenario
    assert scenario is not None
    with Store.open(tmp_path / "records.sqlite3") as store:
        records = ExerciseRecords(store)
        session = begin(records, scenario, 7, Plan(TEAMS), file=str(FILE))
        for step in ("practice", "brief", "open"):
            session.exercise.do(step)
        poll = session.exercise.poll
        assert poll is not None
        session.room.set_state(PublicState("open", poll, True))
        _, token = session.room.join(session.exercise.plan.code, "legal")
        session.room.vote(token, poll.key, poll.options[0].id)
        session.room.flush()
        records.finish(session.id)
        recorded = records.load(session.id)
        assert recorded.exercise.finished and len(recorded.votes) == 1
        assert take_up(records, recorded, scenario).room.who(token) is None
        records.forget(session.id)
        assert records.all() == []
        with pytest.raises(RecordsError, match="isn't in the records"):
            records.load(session.id)
