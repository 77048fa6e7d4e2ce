"""Random games of the kit's 1,000-node story on the real engine, beside ink's runtimes.

The log is kept as in any run; a second figure has every event of every game told as well.
"""

from __future__ import annotations

import gc
import importlib.util
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

from tests.benchmarks.kit_story import KitStory
from tests.benchmarks.measure import Missing, Row, at_least

NODES, GAMES = 1000, 1000
INKJS_GOAL, INKCPP_GOAL = 25.0, 3.0


def rows(times: int) -> Iterator[Row]:
    """Choices per second against inkjs (warm) and inkcpp-py, where they are installed and give the same checksum."""
    kit = Path(os.environ.get("SIMTRAINER_KIT", ""))
    if not (kit / "gen.py").is_file():
        raise Missing("the peer benchmark kit wasn't given: --kit FOLDER, or SIMTRAINER_KIT")
    with tempfile.TemporaryDirectory() as folder:
        _run([sys.executable, str(kit / "gen.py"), folder, str(NODES), "1"])
        yield from _compared(kit, Path(folder) / str(NODES), times)


def _compared(kit: Path, data: Path, times: int) -> Iterator[Row]:
    story = KitStory.read(data / "story.json")
    story.play_many(GAMES)
    # A story of this size never goes away while it is played; the collector needn't look through it again.
    gc.collect()
    gc.freeze()
    compiled = str(data / "story.ink.json")
    node = shutil.which("node")
    peers: dict[str, list[str]] = {}
    try:
        if node is None:
            raise subprocess.CalledProcessError(1, "node")
        runner = str(kit / "runners" / "ink_js.js")
        _run([node, "--stack-size=4000", "--max-old-space-size=8000", runner, str(data / "story.ink"), "0", compiled])
        peers["inkjs"] = [node, runner, compiled, str(GAMES)]
    except subprocess.CalledProcessError:
        print("engine: inkjs isn't there: npm install inkjs, and NODE_PATH at its node_modules", file=sys.stderr)
    if peers and importlib.util.find_spec("inkcpp_py") is not None:
        peers["inkcpp-py"] = [sys.executable, str(kit / "runners" / "ink_py.py"), "inkcpp", compiled, str(GAMES)]
    elif peers:
        print("engine: inkcpp-py isn't there: pip install inkcpp-py", file=sys.stderr)
    speeds: dict[str, list[float]] = {}
    checks: dict[str, list[int]] = {}
    for _ in range(times):
        for name, command in peers.items():
            said = json.loads(_run(command))
            speeds.setdefault(name, []).append(said["steps"] / said["play_s"])
            checks[name] = said["check"]
        for name, told in (("simtrainer", False), ("simtrainer, told", True)):
            start = time.perf_counter()
            checks[name] = story.play_many(GAMES, told)
            speeds.setdefault(name, []).append(checks[name][0] / (time.perf_counter() - start))
    medians = {name: statistics.median(values) for name, values in speeds.items()}
    for peer, goal in (("inkjs", INKJS_GOAL), ("inkcpp-py", INKCPP_GOAL)):
        if peer not in medians:
            continue
        same = "same checksum" if checks[peer] == checks["simtrainer"] else "ANOTHER CHECKSUM"
        yield at_least(f"choices / {peer}", medians["simtrainer"] / medians[peer], goal, "×", same, medians)
        ratio = medians["simtrainer, told"] / medians[peer]
        yield Row(f"choices with every event told / {peer}", ratio, "×", medians=medians)
    if not peers:
        yield Row("choices per second", medians["simtrainer"], "/s", medians=medians)


def _run(command: list[str]) -> Any:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""
