"""Checks of a whole scenario (stub while the rest is being written)."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import Scenario


def check_scenario(scenario: Scenario, known: Sequence[Diagnostic] = ()) -> list[Diagnostic]:
    """What is wrong with a scenario as a whole."""
    return []
