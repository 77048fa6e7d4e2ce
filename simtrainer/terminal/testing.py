"""`simtrainer test PATH`: plans as tests, each played on its story, and every line that didn't hold told."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import click

from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.terminal.check import check_file, files_of, story_beside
from simtrainer.terminal.findings import say_findings


@frozen
class TestedPlan:
    """A plan and what of it didn't hold: nothing when it did."""

    path: Path
    failures: tuple[Diagnostic, ...]

    @property
    def held(self) -> bool:
        """Whether everything in it could be done, and all that it expects was so."""
        return not self.failures


@frozen
class Tested:
    """All plans of a test, in order, and the stories that have none."""

    plans: tuple[TestedPlan, ...]
    without: tuple[Path, ...]

    @property
    def failed(self) -> int:
        """How many don't hold."""
        return sum(1 for plan in self.plans if not plan.held)


def play_plans(paths: Iterable[Path]) -> Tested:
    """Play every plan in files and folders; a story means the plans beside it."""
    library = Library.load()
    files = files_of(paths)
    plans = [file for file in files if file.suffix == ".plan"]
    with_plans = {story_beside(file) for file in plans}
    stories = [file for file in paths if file.is_file() and file.suffix != ".plan"]
    return Tested(
        tuple(TestedPlan(file, check_file(file, library).diagnostics) for file in plans),
        tuple(file for file in stories if file not in with_plans),
    )


def say_tested(tested: Tested) -> None:
    """Print a line for each plan, under it the lines that didn't hold, and a line that sums up."""
    for plan in tested.plans:
        mark, colour = ("holds ", "green") if plan.held else ("BROKEN", "red")
        click.echo(f"{click.style(mark, fg=colour, bold=not plan.held)}  {plan.path}")
        if not plan.held:
            say_findings(plan.failures)
    for story in tested.without:
        click.echo(f"no plan  {story}")
    click.echo(summary(tested))


def summary(tested: Tested) -> str:
    """A test in one line."""
    count = len(tested.plans)
    if not tested.failed:
        return f"{count} {'plan holds' if count == 1 else 'plans hold'}."
    words = "plan doesn't" if count == 1 else "plans don't"
    return f"{tested.failed} of {count} {words} hold."


def tested_json(tested: Tested) -> str:
    """A test as one JSON object."""
    plans = [
        {
            "file": str(plan.path),
            "held": plan.held,
            "failures": [{"line": one.place.line, "code": one.code, "message": one.message} for one in plan.failures],
        }
        for plan in tested.plans
    ]
    without = [str(story) for story in tested.without]
    return json.dumps({"plans": plans, "failed": tested.failed, "without": without}, ensure_ascii=False, indent=2)
