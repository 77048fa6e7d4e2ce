"""Debriefs of real runs: the plans beside the shipped scenario, played once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.debrief.build import build_report
from simtrainer.debrief.plan_player import play_plan
from simtrainer.debrief.report import Report
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.scenario.plans import read_plan
from simtrainer.ui.debrief.screen import DebriefScreen

FOLDER = paths.scenarios() / "negative-comment"
TRAP = "trap-ba-gdpr-2018"

Opener = Callable[..., DebriefScreen]


@cache
def run_of(plan: str) -> Run:
    """A run that followed a plan of two-parcels."""
    staged = stage(FOLDER / "two-parcels.yaml", Library.load())
    return play_plan(staged, read_plan(FOLDER / f"two-parcels.{plan}.plan")).run


@cache
def report_of(plan: str) -> Report:
    """The report of a run that followed a plan of two-parcels."""
    library = Library.load()
    return build_report(run_of(plan), library, stage(FOLDER / "two-parcels.yaml", library).organisation)


@pytest.fixture
def open_debrief(qtbot) -> Opener:
    def opener(plan: str = TRAP, **options: Any) -> DebriefScreen:
        report = options.pop("report", None) or report_of(plan)
        screen = DebriefScreen(report, **options)
        qtbot.addWidget(screen)
        screen.resize(1360, 900)
        screen.show()
        qtbot.waitExposed(screen)
        screen.activateWindow()
        screen.setFocus()
        QApplication.processEvents()
        return screen

    return opener
