"""Tests that need a program of the system: left out with one line where it is missing; in CI they fail then."""

from __future__ import annotations

import os
import shutil

import pytest

PACKAGES = {"xvfb-run": "xvfb xauth", "chromium": "chromium"}
"""Every program that a test may need, and the Debian packages that bring it."""


def missing() -> list[str]:
    """Programs of the table that this machine lacks."""
    return [tool for tool in PACKAGES if shutil.which(tool) is None]


def tools_of(item: pytest.Item) -> list[str]:
    """Programs that a test says it needs; an unknown name is a mistake in the test."""
    names = [name for marker in item.iter_markers("needs_tool") for name in marker.args]
    for name in names:
        if name not in PACKAGES:
            raise pytest.UsageError(f"{item.nodeid} needs {name!r}, which tests/harness/tools.py doesn't list")
    return names


def pytest_report_header() -> str | None:
    """One line about what isn't run here."""
    lacking = missing()
    if not lacking or os.environ.get("SIMTRAINER_CI"):
        return None
    packages = " ".join(PACKAGES[tool] for tool in lacking)
    return f"not run here: tests that need {', '.join(lacking)} (sudo apt-get install {packages})"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what can't run, except in CI, where it fails instead."""
    lacking = set(missing())
    needed = {item: lacking.intersection(tools_of(item)) for item in items}
    if os.environ.get("SIMTRAINER_CI"):
        return
    left_out = [item for item in items if needed[item]]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not needed[item]]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """In CI a missing program is a failure."""
    lacking = set(missing()).intersection(tools_of(item))
    if lacking:
        pytest.fail(f"SIMTRAINER_CI is set and {', '.join(sorted(lacking))} is missing", pytrace=False)
