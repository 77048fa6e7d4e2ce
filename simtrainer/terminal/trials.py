"""`simtrainer try`: what many plays came to, as text with small bars, or as JSON."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import click

from simtrainer.checking.trials import IN_WORDS, Caps, Failure, Histogram, Strategy, Trials, try_out
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.scenario.model import Scenario
from simtrainer.terminal.page import Page

BAR = 30
MOST_LISTED = 12
LAST_STEPS = 8
MANY = 10_000
"""Plays from which they take their steps together, where the scenario suits."""


def try_file(
    file: Path,
    organisation: Path | None,
    runs: int,
    seed: int,
    strategy: str,
    seconds: float | None,
    every: bool,
    as_json: bool,
    how: str = "auto",
) -> int:
    """Play a file's scenario many times and print what came of it; 0, 1 when a play went wrong, 2 when cut off.

    Ctrl-C cuts the series off and tells what there is. `how` is "together", "one-by-one" or "auto".
    """
    library = Library.load()
    staged = stage(file, library, organisation)
    why_not = _why_not_together(staged.scenario, strategy)
    if how == "together" and why_not:
        click.echo(f"simtrainer: This can't be played in lockstep: {why_not}.\n  Leave out --how together.", err=True)
        return 2
    together = how == "together" or (how == "auto" and not why_not and runs >= MANY)
    if runs >= MANY and not together and not as_json and how == "auto":
        click.echo(f"Played one by one, which takes its time: {why_not}.", err=True)
    rubric, windows = library.rubric_for(staged.scenario), staged.organisation.minutes
    caps = Caps(seconds=seconds)
    with _until_stopped() as stopped:
        if together:
            from simtrainer.checking.batch.play import try_together

            trials = try_together(
                staged.scenario,
                rubric,
                windows,
                runs=runs,
                seed=seed,
                caps=caps,
                progress=_told_on_the_way,
                cancelled=lambda: bool(stopped),
            )
        else:
            trials = try_out(
                staged.scenario,
                rubric,
                windows,
                runs=runs,
                seed=seed,
                strategy=cast(Strategy, strategy),
                caps=caps,
                progress=_told_on_the_way,
                cancelled=lambda: bool(stopped),
            )
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)
    if as_json:
        click.echo(trials_json(trials, file))
    else:
        print_trials(Page(), staged, trials, every)
    if trials.failed:
        return 1
    return 2 if trials.cut else 0


def _told_on_the_way(played: int, runs: int) -> None:
    """How far it has come, where somebody waits for it at a terminal."""
    if sys.stderr.isatty():
        click.echo(f"\r{played:,} of {runs:,} plays; Ctrl-C stops.", nl=False, err=True)


def _why_not_together(scenario: Scenario, strategy: str) -> str:
    from simtrainer.checking.batch import unsuited

    return "only uniform plays can take their steps together" if strategy != "uniform" else unsuited(scenario)


@contextmanager
def _until_stopped() -> Generator[list[int]]:
    """A list that is no longer empty once Ctrl-C was pressed."""
    stopped: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: stopped.append(number))
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)


def trials_json(trials: Trials, file: Path) -> str:
    """A series as one JSON object, with the command that plays each failure again."""
    told = trials.to_dict()
    for row, failure in zip(told["failures"], trials.failures, strict=True):
        row["command"] = command(trials, failure, file)
    return json.dumps(told, ensure_ascii=False, indent=2)


def print_trials(page: Page, stage: Stage, trials: Trials, every: bool = False) -> None:
    """A series for people; with `every`, each node and option with its counts too."""
    names = IN_WORDS[trials.strategy]
    together = ", all taking their steps together" if trials.together else ""
    page.line(
        f"{trials.scenario}: {trials.played:,} plays, {trials.strategy} ({names}){together}, seeds {_seeds(trials)}.",
        bold=True,
    )
    for title, shape in (("Policy", trials.policy), ("Authenticity", trials.authenticity)):
        _shape(page, title, shape, "nothing was scored")
    _endings(page, stage.scenario, trials.endings)
    _shape(page, "Story minutes", trials.minutes, "no play came to its end")
    _shape(page, "Decisions", trials.turns, "no play came to its end")
    _coverage(page, trials)
    if every:
        _every(page, trials)
    for failure in trials.failures:
        _failure(page, failure, command(trials, failure, stage.path))
    page.line()
    page.line(verdict(trials), bold=True)


def verdict(trials: Trials) -> str:
    """A series in one line; never a success when it was cut off."""
    wrong = f"{trials.failed:,} of them went wrong" if trials.failed else "none of them went wrong"
    if trials.cut:
        return (
            f"Cut off after {trials.played:,} of {trials.asked:,} plays, because {trials.cut}; {wrong}. "
            "This says nothing about the rest."
        )
    if trials.failed:
        return f"{trials.failed:,} of {trials.played:,} plays went wrong."
    return f"All {trials.played:,} plays came to an ending. That is a sample, not a proof."


def command(trials: Trials, failure: Failure, file: Path) -> str:
    """What to type to meet a failure again."""
    if trials.strategy == "least-visited":  # what it does depends on the plays before
        return f"simtrainer try {file} --runs {failure.number} --seed {trials.seed} --strategy least-visited"
    how = "--how together" if trials.together else f"--strategy {trials.strategy}"
    return f"simtrainer try {file} --runs 1 --seed {failure.seed} {how}"


def _seeds(trials: Trials) -> str:
    last = trials.seed + max(0, trials.played - 1)
    return f"{trials.seed}" if last == trials.seed else f"{trials.seed} to {last}"


def bar(count: int, most: int, width: int = BAR) -> str:
    """A bar of blocks; anything that happened at all has a mark."""
    return "█" * max(1 if count else 0, round(width * count / most)) if most else ""


def _shape(page: Page, title: str, shape: Histogram | None, nothing: str) -> None:
    page.line()
    if shape is None:
        page.line(f"{title}: {nothing}.")
        return
    said = (
        f"lowest {shape.lowest:.0f}, half below {shape.median:.0f}, mean {shape.mean:.1f}, highest {shape.highest:.0f}"
    )
    page.line(f"{title}: {said}")
    wide = len(f"{shape.edges[-1]:,.0f}")
    for count, low, high in zip(shape.counts, shape.edges, shape.edges[1:], strict=False):
        span = f"{low:>{wide},.0f}" if high - low == 1 else f"{low:>{wide},.0f} – {high:>{wide},.0f}"
        page.line(f"  {span} {count:>7,}  {bar(count, max(shape.counts))}".rstrip())


def _endings(page: Page, scenario: Scenario, endings: Mapping[str, int]) -> None:
    page.line()
    page.line("Endings")
    all_of_them = [node.id for node in scenario.nodes.values() if node.ending is not None]
    rows = {**dict.fromkeys(sorted(all_of_them, key=lambda one: -endings.get(one, 0)), 0), **endings}
    wide = max((len(one) for one in rows), default=0)
    most = max(rows.values(), default=0)
    for ending, count in rows.items():
        page.line(f"  {ending:<{wide}} {count:>7,}  {bar(count, most) or 'never reached'}")


def _coverage(page: Page, trials: Trials) -> None:
    coverage = trials.coverage
    seen, nodes = coverage.nodes_seen
    taken, options = coverage.options_taken
    page.line()
    page.line(f"Seen: {seen} of {nodes} nodes. Taken: {taken} of {options} options, silences and contacts.")
    for words, ids in (
        ("Never seen", coverage.unseen),
        ("Never on offer", coverage.never_offered),
        ("Never taken", coverage.never_taken),
        ("Never happened", coverage.never_fired),
    ):
        if ids:
            page.prose(f"{words}: {_listed(ids)}.", 2)


def _listed(ids: Iterable[str]) -> str:
    ids = list(ids)
    more = f" and {len(ids) - MOST_LISTED} more" if len(ids) > MOST_LISTED else ""
    return ", ".join(ids[:MOST_LISTED]) + more


def _every(page: Page, trials: Trials) -> None:
    page.line()
    page.line("Node and option: plays that saw it; times on offer, times taken")
    coverage = trials.coverage
    for node, tally in coverage.nodes.items():
        page.line(f"  {node}: {tally.plays:,} plays, {tally.arrivals:,} times  {bar(tally.plays, coverage.plays, 10)}")
        for option, one in tally.options.items():
            page.line(f"    {option}: {one.offered:,}, {one.taken:,}  {bar(one.taken, one.offered, 10)}".rstrip())


def _failure(page: Page, failure: Failure, again: str) -> None:
    page.line()
    page.line(f"Play {failure.number} went wrong: {failure.message}.", fg="red", bold=True)
    skipped = len(failure.steps) - LAST_STEPS
    if skipped > 0:
        page.line(f"  … {skipped} steps before")
    for step in failure.steps[-LAST_STEPS:]:
        page.line(f"  {step}")
    page.line(f"  To see it again: {again}")
