"""Proofs: every situation of the kit's stories beside the textbook's search, ranges beside brute force, a whole check.

The explorer and the textbook's search count the same situations, or the figure doesn't count. Time is the exploring
with all that it prepares, the story being loaded; memory is what the exploring adds to a process that has the story.
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

from simtrainer import paths
from tests.benchmarks.kit_story import KitStory
from tests.benchmarks.measure import Missing, Row, at_least, at_most, by_turns
from tests.benchmarks.stories import story_text

SIZES = (1_000, 10_000)
FASTER, SMALLER = 30.0, 0.25
STORIES = 60
"""Small stories with loops, a clock and several threads whose ranges are held against all their paths."""
CHECKED, AGAIN = 1_000.0, 150.0
"""Milliseconds for all of a check of 300 nodes, and for a second one after an edit."""


def rows(times: int) -> Iterator[Row]:
    """A check of 300 nodes, wrong ranges, and time and memory against the kit's textbook search, for each size."""
    yield from _checked(times)
    yield _wrong_ranges()
    kit = Path(os.environ.get("SIMTRAINER_KIT", ""))
    if not (kit / "gen.py").is_file():
        raise Missing("the peer benchmark kit wasn't given: --kit FOLDER, or SIMTRAINER_KIT")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            _said([sys.executable, str(kit / "gen.py"), folder, str(size), "1"])
            yield from _compared(kit, Path(folder) / str(size) / "story.json", size, times)


def _checked(times: int) -> Iterator[Row]:
    """All of `simtrainer check` for a draft of 300 nodes with variables, and the proof alone after an edit."""
    from dataclasses import replace

    from simtrainer.checking.prove import findings
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import stage
    from simtrainer.terminal.check import check_file

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "long-story.yaml"
        file.write_text(story_text(300, rated=False), "utf-8")
        library = Library.load()
        check_file(file, library)
        staged = stage(file, library)
        before = findings(staged)

        def again() -> None:
            findings(replace(staged, scenario=replace(staged.scenario)), before=before)

        medians = by_turns(times, check=lambda: check_file(file, library), again=again)
        yield at_most("check of 300 nodes with variables", medians["check"] * 1e3, CHECKED, "ms", "", medians)
        yield at_most("proof of 300 nodes after an edit", medians["again"] * 1e3, AGAIN, "ms", "", medians)
    shipped = stage(paths.scenarios() / "negative-comment" / "two-parcels.yaml", library)
    first = findings(shipped)
    medians = by_turns(
        times,
        proof=lambda: findings(shipped),
        again=lambda: findings(replace(shipped, scenario=replace(shipped.scenario)), before=first),
    )
    states = 0 if first.explored is None else first.explored.states
    detail = f"{states:,} situations, scores, cases"
    yield Row("proof of a shipped story", medians["proof"] * 1e3, "ms", detail=detail, medians=medians)
    yield at_most("proof of a shipped story after an edit", medians["again"] * 1e3, AGAIN, "ms", "", medians)


def _wrong_ranges() -> Row:
    """Ranges of generated stories that differ from the best and worst of all their paths."""
    from simtrainer.library.catalogue import Library
    from simtrainer.scoring.ranges import find_ranges
    from tests.scoring.range_stories import Story, all_paths

    rubric, windows = Library.load().rubric, {"S1": 12, "S1/update": 10}
    wrong = tried = seed = 0
    while tried < STORIES:
        seed += 1
        story = Story(seed).scenario()
        found = all_paths(story, rubric, windows)
        if found is None:
            continue
        tried += 1
        scores = list(found)
        ranges = find_ranges(story, rubric, windows)
        for dimension, one in enumerate((ranges.policy, ranges.authenticity)):
            known = [score for pair in scores if (score := pair[dimension]) is not None]
            ends = (min(known, default=None), max(known, default=None))
            wrong += any(
                (a is None) != (b is None) or abs((a or 0) - (b or 0)) > 1e-4
                for a, b in zip(ends, (one.low, one.high), strict=True)
            )
    return at_most(f"wrong ranges among {2 * tried}", wrong, 0, "ranges", "against every path played", {})


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
    # Begun by a shell: a process is told the size of whoever began it as its own largest, and a shell is small.
    shell = ["sh", "-c", '"$@"; exit $?', "sh"]
    done = subprocess.run([*shell, *command], capture_output=True, text=True, check=True)
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
