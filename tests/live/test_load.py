"""Five hundred phones vote in the same moment: none is lost, and everybody sees the whole tally."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from simtrainer.live.polls import Vote
from simtrainer.live.tally import tally
from tests.live.rooms import POLL, TEAMS, a_room, served

PHONES = 500
ROOT = Path(__file__).resolve().parents[2]


def test_five_hundred_phones_vote_at_once_and_none_is_lost():
    kept: list[Vote] = []
    room = a_room(keep=kept.extend)
    with served(room) as server:
        command = [sys.executable, "-m", "tests.live.phones", server.address, room.door.code, str(PHONES)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, timeout=170)
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert (found["joined"], found["refused"], found["saw_all"]) == (PHONES, 0, PHONES)
        counted = tally(POLL, room.votes(), TEAMS)
        assert counted.total == PHONES and sorted(counted.voted.values()) == [PHONES // 2, PHONES // 2]
        assert len(kept) == PHONES  # what was confirmed is on the disk
