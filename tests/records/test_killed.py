"""A process killed at any instant loses no action that it was told is kept."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.records.resume import resume
from simtrainer.records.store import Store
from tests.records.stories import long_story

ROOT = Path(__file__).resolve().parents[2]
KILLS = 4 if os.environ.get("SIMTRAINER_CI") else 2


@pytest.mark.parametrize("seed", range(KILLS))
def test_every_acknowledged_action_is_there_and_the_attempt_resumes(seed: int) -> None:
    chance = random.Random(seed)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.records.player", str(paths.records_file())],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    attempt_id = child.stdout.readline().strip()
    for _ in range(chance.randrange(1, 12)):
        child.stdout.readline()
    killer = threading.Timer(chance.random() / 20, child.kill)
    killer.start()
    acknowledged = [int(line) for line in child.stdout if line.endswith("\n")]
    child.wait()
    killer.join()
    child.stdout.close()

    with Store.open(paths.records_file()) as store:
        recorded = store.load(attempt_id)
    assert len(recorded.actions) >= (acknowledged[-1] if acknowledged else 1)
    run = resume(recorded, long_story()).run
    assert run is not None
    run.choose("leave")
    assert run.finished
