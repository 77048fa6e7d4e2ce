"""A room in which everybody votes at once: how long a vote takes, until all see the tally, and what the GUI feels."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

from tests.benchmarks.measure import Missing, Row, at_most

CROWDS = (500, 2000)
GAP = 50.0
"""Milliseconds for which the console may not answer, in 99 of 100 looks."""


def rows(times: int) -> Iterator[Row]:
    """A few figures for each crowd; one round each, since a round of 2,000 takes a minute."""
    if not find_spec("resource") or sys.platform != "linux":
        raise Missing("the room is measured on Linux only: memory is read from /proc.")
    for crowd in CROWDS:
        found = _round(crowd)
        lost = crowd - min(found["joined"], found["saw_all"], found["counted"], found["kept"]) + found["refused"]
        size = f"{crowd:,} phones"
        yield at_most(f"room: votes lost, {size}", lost, 0, "votes", f"{found['kept']:,} on the disk", {})
        detail = f"p50 {found['vote_p50_ms']:,.0f} ms; all voted in the same moment"
        yield Row(f"room: all are in, {size}", found["join_seconds"], "s", detail="two hundred at a time")
        yield Row(f"room: a vote until it is on the disk, p99, {size}", found["vote_p99_ms"], "ms", detail=detail)
        yield Row(f"room: all see the whole tally, {size}", found["all_see_the_tally_ms"], "ms")
        yield Row(
            f"room: memory of the app, {size}",
            found["memory_mb"],
            "MB",
            detail=f"{found['memory_more_mb']:+,.0f} MB for the crowd",
        )
        alone = (
            f"worst {found['gui_gap_max_ms']:,.0f} ms; p99 with nobody there {found['gui_gap_alone_p99_ms']:,.0f} ms"
        )
        yield at_most(f"room: GUI gap, p99, {size}", found["gui_gap_p99_ms"], GAP, "ms", alone, {})


def _round(crowd: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.room_window", str(crowd)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env, timeout=300)
    if done.returncode:
        raise Missing(f"{crowd} phones couldn't be let in: {done.stderr.strip().splitlines()[-1:]}")
    return json.loads(done.stdout)
