"""Kill a playing process at random instants and see what is left: `python -m tests.records.kill 200`.

A child plays a long story and says each action that it was told is kept. It is killed with SIGKILL at a random instant;
then the file must be sound, hold every action that was acknowledged, and the attempt must go on.
"""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from simtrainer.records.resume import resume
from simtrainer.records.store import Recorded, Store
from tests.records.stories import long_story

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Killed:
    """One kill: actions acknowledged and kept, and what was found wrong ("" when nothing)."""

    acknowledged: int
    kept: int
    fault: str


def kill_once(file: Path, chance: random.Random) -> Killed:
    """Let a child play into a records file, kill it within a twentieth of a second of its first actions, and look."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.records.player", str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    attempt_id = child.stdout.readline().strip()
    for _ in range(chance.randrange(12)):
        child.stdout.readline()
    killer = threading.Timer(chance.random() / 20, child.kill)
    killer.start()
    # A line is whole or was never finished: what stands in it was acknowledged.
    lines = [int(line) for line in child.stdout if line.endswith("\n")]
    child.wait()
    killer.join()
    child.stdout.close()
    acknowledged = lines[-1] if lines else 0
    with closing(sqlite3.connect(file)) as connection:
        (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
    with Store.open(file) as store:
        recorded = store.load(attempt_id)
    kept = len(recorded.actions)
    return Killed(acknowledged, kept, _fault(sound, acknowledged, kept) or _goes_on(recorded))


def _fault(sound: str, acknowledged: int, kept: int) -> str:
    if sound != "ok":
        return f"the file is damaged: {sound}"
    return "" if kept >= acknowledged else f"{acknowledged} actions were acknowledged and {kept} kept"


def _goes_on(recorded: Recorded) -> str:
    run = resume(recorded, long_story()).run
    if run is None:
        return "the attempt can't be gone on with"
    run.choose("leave")
    return "" if run.finished else "the attempt doesn't end"


def main(times: int) -> int:
    """Kill so many times, all into one records file; the number of faults."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "records.sqlite3"
        found = [kill_once(file, random.Random(seed)) for seed in range(times)]
    faults = [one.fault for one in found if one.fault]
    actions = sum(one.acknowledged for one in found)
    between = sum(one.kept > one.acknowledged for one in found)
    print(f"{times} kills, {actions} actions acknowledged, {between} kills between keeping and saying so")
    print("\n".join(faults) or "nothing acknowledged was lost, every file was sound, every attempt went on")
    return len(faults)


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 200) else 0)
