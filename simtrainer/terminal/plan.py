"""`simtrainer play FILE --plan PLAN`: a transcript played, and what it expects checked."""

from __future__ import annotations

import json
from pathlib import Path

import click

from simtrainer.debrief.plan_player import play_plan
from simtrainer.library.stage import Stage
from simtrainer.scenario.plans import read_plan
from simtrainer.terminal.feed import Feed
from simtrainer.terminal.findings import say_findings
from simtrainer.terminal.page import Page


def play_from(stage: Stage, plan_file: Path, seed: int, as_json: bool) -> int:
    """Play a plan and print its story (or, as JSON, its outcome); 0 when everything it expects held, else 1."""
    played = play_plan(stage, read_plan(plan_file), seed)
    if as_json:
        click.echo(json.dumps(played.outcome.to_dict(), ensure_ascii=False, indent=2))
    else:
        page = Page()
        Feed(page, stage).tell(played.run.events)
        card = played.outcome.scorecard
        page.line()
        page.line(f"Policy {_shown(card.policy.score)} · Authenticity {_shown(card.authenticity.score)}", bold=True)
        for match in played.outcome.echoes:
            page.line(f"Echo: {match.case.org} ({match.case.id}), {match.level}, {match.exact} of {match.of}")
        for match in played.outcome.mirrors:
            page.line(f"Mirror: {match.case.org} ({match.case.id}), {match.level}, {match.exact} of {match.of}")
    say_findings(played.diagnostics, err=True)
    if not as_json:
        click.echo("The plan holds." if played.held else "The plan doesn't hold.")
    return 0 if played.held else 1


def _shown(score: float | None) -> str:
    return "–" if score is None else f"{score:.1f}"
