"""What `simtrainer play` does: a game by hand, or a plan."""

from __future__ import annotations

import json
import sys

import click

from simtrainer.debrief.build import build_report
from simtrainer.debrief.outcome import outcome_of
from simtrainer.engine.run import Run
from simtrainer.library.stage import Stage
from simtrainer.terminal.debrief import print_debrief
from simtrainer.terminal.game import Game
from simtrainer.terminal.page import Page


def play_by_hand(stage: Stage, seed: int, as_json: bool, assessment: bool) -> None:
    """Play in the terminal, then debrief; with `as_json` the story goes to the error stream and the outcome follows."""
    run = Run(stage.scenario, seed)
    page = Page(err=as_json)

    def read(prompt: str) -> str | None:
        click.echo(prompt, nl=False, err=as_json)
        try:
            line = sys.stdin.readline()
        except (KeyboardInterrupt, UnicodeDecodeError):
            line = ""
        if not sys.stdin.isatty():
            click.echo(line.rstrip("\n"), err=as_json)  # so that a transcript shows what was answered
        return line if line else None

    Game(stage, run, page, read, feedback=not assessment).play()
    if as_json:
        outcome = outcome_of(run, stage.library, stage.organisation)
        click.echo(json.dumps(outcome.to_dict(), ensure_ascii=False, indent=2))
        return
    report = build_report(run, stage.library, stage.organisation)
    if report.turns:
        print_debrief(page, report, stage.library.rubric_for(stage.scenario))
