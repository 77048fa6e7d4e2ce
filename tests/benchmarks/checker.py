"""`simtrainer check` of 1,000 nodes from a cold shell, beside `bardic lint` of the same story."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.kit_story import scenario_text
from tests.benchmarks.measure import Missing, Row, at_most, by_turns

NODES = 1000
GOAL = 0.5


def rows(times: int) -> Iterator[Row]:
    """Whole commands, by turns: every situation explored on one side, links and names looked up on the other."""
    kit = Path(os.environ.get("SIMTRAINER_KIT", ""))
    if not (kit / "gen.py").is_file():
        raise Missing("the peer benchmark kit wasn't given: --kit FOLDER, or SIMTRAINER_KIT")
    bardic = shutil.which("bardic")
    if bardic is None:
        raise Missing("bardic isn't there: pip install bardic, and its folder in PATH")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, str(kit / "gen.py"), folder, str(NODES), "1"], check=True, capture_output=True)
        data = Path(folder) / str(NODES)
        ours = data / "kit-story.yaml"
        ours.write_text(scenario_text(json.loads((data / "story.json").read_text("utf-8"))), "utf-8")
        # Installed programs have their bytecode beside them; a checkout gets it in the first round.
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        commands = {
            "simtrainer": [sys.executable, "-m", "simtrainer", "check", str(ours)],
            "quick": [sys.executable, "-m", "simtrainer", "check", "--quick", str(ours)],
            "bardic": [bardic, "lint", str(data / "story.bard")],
        }

        def run(name: str) -> None:
            done = subprocess.run(commands[name], env=env, capture_output=True)
            assert done.returncode in (0, 1), done.stderr.decode()

        for name in commands:
            run(name)
        taken = by_turns(times, **{name: lambda name=name: run(name) for name in commands})
        detail = f"{taken['simtrainer']:.2f} s, every situation explored"
        ratio = taken["simtrainer"] / taken["bardic"]
        yield at_most(f"check of {NODES:,} nodes from a cold shell / bardic lint", ratio, GOAL, "×", detail, taken)
        yield Row("check --quick of the same / bardic lint", taken["quick"] / taken["bardic"], "×", medians=taken)
