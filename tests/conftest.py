"""The harness: a test that leaves noise behind fails. What counts as noise, and how to allow it, is in README.md."""

from __future__ import annotations

import os
from pathlib import Path

# Before anything imports Qt: no screen is needed, and texts have the size they have in the app.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_FONTDIR", str(Path(__file__).resolve().parent.parent / "assets" / "fonts"))
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("LC_ALL", "C.UTF-8")

import hypothesis

pytest_plugins = ["tests.harness.tools", "tests.harness.noise", "tests.harness.fresh"]

# Deadlines would time the machine, not the program. In CI the same examples are tried every time.
hypothesis.settings.register_profile("here", deadline=None, print_blob=True)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("SIMTRAINER_CI") else "here")
