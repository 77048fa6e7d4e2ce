"""Every situation of the kit's stories, by the product's explorer and by the search that a textbook would write.

Both count the same situations, or the figure doesn't count. Time is the exploring with all that it prepares, the story
being loaded; memory is what the exploring adds to a process that has the story.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.kit_story import KitStory
from tests.benchmarks.measure import Missing, Row, at_least, at_most

SIZES = (1_000, 10_000)
FASTER, SMALLER = 30.0, 0.25


def rows(times: int) -> Iterator[Row]:
    """Time and memory against the kit's textbook search (`exact.py x-naive`), for each size."""
    kit = Path(os.environ.get("SIMTRAINER_KIT", ""))
    if not (kit / "gen.py").is_file():
        raise Missing("the peer benchmark kit wasn't given: --kit FOLDER, or SIMTRAINER_KIT")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            _said([sys.executable, str(kit / "gen.py"), folder, str(size), "1"])
            yield from _compared(kit, Path(folder) / str(size) / "story.json", size, times)


def _compared(kit: Path, story: Path, size: int, times: int) -> Iterator[Row]:
    runner = [sys.executable, str(kit / "runners" / "exact.py"), str(story)]
    ours: list[dict[str, Any]] = []
    textbook: list[dict[str, Any]] = []
    for _ in range(times):
        textbook.append(json.loads(_said([*runner, "x-naive"])))
        ours.append(json.loads(_said([sys.executable, "-m", "tests.benchmarks.exact", str(story)])))
    # The same process with nothing but a look at the story's shape: what the textbook's search adds is the rest.
    bare = json.loads(_said([*runner, "g-py"]))["rss_kb"]
    same = "same situations" if textbook[0]["check"] == ours[0]["check"] else "OTHER SITUATIONS"
    states = f"{ours[0]['check'][0]:,} situations, {same}"
    seconds = {
        "textbook": statistics.median(one["run_s"] for one in textbook),
        "simtrainer": statistics.median(one["run_s"] for one in ours),
    }
    yield at_least(
        f"exact states of {size:,} nodes: textbook / simtrainer",
        seconds["textbook"] / seconds["simtrainer"],
        FASTER,
        "×",
        states,
        seconds,
    )
    kilobytes = {
        "textbook": statistics.median(float(one["rss_kb"]) - bare for one in textbook),
        "simtrainer": statistics.median(float(one["added_kb"]) for one in ours),
    }
    yield at_most(
        f"memory of exact states of {size:,} nodes: simtrainer / textbook",
        kilobytes["simtrainer"] / kilobytes["textbook"],
        SMALLER,
        "×",
        f"{kilobytes['simtrainer'] / 1024:,.1f} MB beside {kilobytes['textbook'] / 1024:,.1f} MB",
        kilobytes,
    )


def _said(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""


# ---- what runs in a process of its own


def _explored(file: Path) -> dict[str, Any]:
    """Explore one of the kit's stories; seconds, kilobytes added at most, and the kit's three counts."""
    from simtrainer.checking.explore import explore
    from simtrainer.checking.limits import Limits

    scenario = KitStory.read(file).scenario
    before = _start_measuring()
    start = time.perf_counter()
    found = explore(scenario, Limits())
    seconds = time.perf_counter() - start
    assert found.complete
    choices = sum(len(node.choices) for node in scenario.nodes.values())
    counts = [found.states, len(found.nodes), choices - len(found.choices)]
    return {"run_s": seconds, "added_kb": _status("VmHWM") - before, "check": counts, "by": found.by}


def _start_measuring() -> int:
    """Forget how large the process was at most; how large it is now, in kilobytes."""
    # The memory that loading has left unused would hide what exploring takes: it is given back first.
    import ctypes
    import gc

    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    return _status("VmRSS")


def _status(name: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    raise LookupError(name)


if __name__ == "__main__":
    print(json.dumps(_explored(Path(sys.argv[1]))))
