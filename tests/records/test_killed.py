"""A process killed at any instant loses no action that it was told is kept (more kills: tests/records/kill.py)."""

from __future__ import annotations

import os
import random

import pytest

from simtrainer import paths
from tests.records.kill import kill_once

KILLS = 6 if os.environ.get("SIMTRAINER_CI") else 2


@pytest.mark.parametrize("seed", range(KILLS))
def test_every_acknowledged_action_is_there_and_the_attempt_resumes(seed: int) -> None:
    killed = kill_once(paths.records_file(), random.Random(seed))
    assert killed.fault == ""
    assert killed.kept >= killed.acknowledged
