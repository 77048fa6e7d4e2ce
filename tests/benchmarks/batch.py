"""Hundreds of thousands of random games in lockstep, beside inkjs playing the same games one by one."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from simtrainer.checking.batch import unsuited
from simtrainer.checking.batch.lockstep import play_together
from simtrainer.checking.batch.suits import options_of
from simtrainer.checking.batch.tables import Tables, compile_tables
from tests.benchmarks.kit_story import KitStory
from tests.benchmarks.measure import Missing, Row, at_least

NODES, GAMES, MANY, MOST = 1000, 2000, 100_000, 100_000
GOAL = 300.0
_MASK = 0x7FFFFFFF


class KitDice:
    """The kit's dice, one for each game."""

    def __init__(self, games: int) -> None:
        self._state = (np.arange(1, games + 1, dtype=np.int64) * 2654435761) & _MASK

    def throw(self) -> npt.NDArray[np.int64]:
        """The next number of each game."""
        self._state = (self._state * 1103515245 + 12345) & _MASK
        return self._state

    def keep(self, plays: npt.NDArray[np.bool_]) -> None:
        """Go on with these games only."""
        self._state = self._state[plays]


def rows(times: int) -> Iterator[Row]:
    """Choices per second in lockstep against inkjs (warm), with one checksum over the games that both play."""
    kit = Path(os.environ.get("SIMTRAINER_KIT", ""))
    if not (kit / "gen.py").is_file():
        raise Missing("the peer benchmark kit wasn't given: --kit FOLDER, or SIMTRAINER_KIT")
    with tempfile.TemporaryDirectory() as folder:
        _run([sys.executable, str(kit / "gen.py"), folder, str(NODES), "1"])
        yield from _compared(kit, Path(folder) / str(NODES), times)


def _compared(kit: Path, data: Path, times: int) -> Iterator[Row]:
    story = KitStory.read(data / "story.json")
    assert not unsuited(story.scenario)
    start = time.perf_counter()
    tables = compile_tables(story.scenario)
    made = time.perf_counter() - start
    node = shutil.which("node")
    compiled = str(data / "story.ink.json")
    runner = str(kit / "runners" / "ink_js.js")
    try:
        if node is None:
            raise subprocess.CalledProcessError(1, "node")
        _run([node, "--stack-size=4000", "--max-old-space-size=8000", runner, str(data / "story.ink"), "0", compiled])
    except subprocess.CalledProcessError:
        raise Missing("inkjs isn't there: npm install inkjs, and NODE_PATH at its node_modules") from None
    speeds: dict[str, list[float]] = {"inkjs": [], "together": [], "with coverage and clock": []}
    theirs: list[int] = []
    for _ in range(times):
        said = json.loads(_run([node, runner, compiled, str(GAMES)]))
        speeds["inkjs"].append(said["steps"] / said["play_s"])
        theirs = said["check"]
        for name, more in (("together", False), ("with coverage and clock", True)):
            start = time.perf_counter()
            steps = _play(tables, MANY, more)
            speeds[name].append(steps / (time.perf_counter() - start))
    ours = _checksum(story, tables, GAMES)
    same = "same checksum" if ours == theirs else f"ANOTHER CHECKSUM {ours} {theirs}"
    medians = {name: statistics.median(values) for name, values in speeds.items()}
    detail = f"{same}; tables made in {1000 * made:.0f} ms"
    yield at_least("choices in lockstep / inkjs", medians["together"] / medians["inkjs"], GOAL, "×", detail, medians)
    ratio = medians["with coverage and clock"] / medians["inkjs"]
    yield Row("choices in lockstep, visits and clock of each game kept / inkjs", ratio, "×", medians=medians)


def _play(tables: Tables, games: int, more: bool) -> int:
    played = play_together(tables, KitDice(games), games, MOST, None, clocked=more, seen=more)
    return int(played.taken.sum())


def _checksum(story: KitStory, tables: Tables, games: int) -> list[int]:
    """The kit's checksum: steps, both sums, and a hash of the endings in the order of the games."""
    played = play_together(tables, KitDice(games), games, MOST, None, clocked=False, seen=False)
    steps = policy = auth = 0
    for pair, times in zip(tables.pairs, played.taken.tolist(), strict=True):
        if pair.turn:
            option = options_of(story.scenario.nodes[pair.node])[pair.place]
            gain = story.sums[option.id]  # pyright: ignore[reportAttributeAccessIssue]
            steps, policy, auth = steps + times, policy + times * gain[0], auth + times * gain[1]
    hashed = 0
    for end in (played.ends // tables.combinations).tolist():
        hashed = (hashed * 31 + story.places[tables.nodes[end]]) & _MASK
    return [steps, policy, auth, hashed]


def _run(command: list[str]) -> Any:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""
