"""The floors of the house: who may import whom, and that nothing below the interface loads Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BELOW_UI = ("scenario", "engine", "library", "replies", "scoring", "debrief", "records", "live", "terminal")


def test_import_contracts_hold() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run([*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def modules_below_ui() -> list[str]:
    files = [file for floor in BELOW_UI for file in (ROOT / "simtrainer" / floor).rglob("*.py")]
    names = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    return [*(name.removesuffix(".__init__") for name in names), "simtrainer.paths", "simtrainer.cli"]


def test_nothing_below_the_interface_loads_qt() -> None:
    code = f"""
import importlib, sys
for name in {modules_below_ui()!r}:
    importlib.import_module(name)
print([name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6")])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
