"""Findings for people (with the source line and a caret) and for programs (JSON)."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.format import painted

if TYPE_CHECKING:
    from simtrainer.terminal.check import Checked

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}


def say_findings(diagnostics: Iterable[Diagnostic], err: bool = False) -> None:
    """Print findings, each with its source line, a caret and an advice."""
    for one in diagnostics:
        head, _, rest = painted(one, text_of(one.place.file)).partition("\n")
        click.echo(click.style(head, fg=COLOURS[one.severity], bold=True), err=err)
        if rest:
            click.echo(rest, err=err)
        click.echo(err=err)


def say_checked(checked: Checked) -> None:
    """Print all findings of a check, then a line that sums up."""
    say_findings(checked.diagnostics)
    click.echo(summary(checked))


def summary(checked: Checked) -> str:
    """A check in one line."""
    found = Counter(one.severity for one in checked.diagnostics)
    files = _number(len(checked.files), "file")
    if not found:
        return f"{files} checked, nothing to mend."
    parts = [_number(found[severity], word) for severity, word in WORDS.items() if found[severity]]
    return f"{files} checked: {', '.join(parts)}."


WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "piece of advice"}


def findings_json(checked: Checked) -> str:
    """A check as one JSON object."""
    found = Counter(one.severity for one in checked.diagnostics)
    files = [
        {"file": str(file.path), "kind": file.kind, "findings": [_plain(one) for one in file.diagnostics]}
        for file in checked.files
    ]
    totals = {str(severity): found[severity] for severity in Severity}
    return json.dumps({"files": files, "totals": totals}, ensure_ascii=False, indent=2)


def _plain(one: Diagnostic) -> dict[str, str | int]:
    place = one.place
    return {
        "code": one.code,
        "severity": str(one.severity),
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "path": one.path,
        "message": one.message,
        "advice": one.advice,
    }


def _number(count: int, word: str) -> str:
    if word.startswith("piece"):
        return f"{count} {'piece' if count == 1 else 'pieces'} of advice"
    return f"{count} {word}{'' if count == 1 else 's'}"


@lru_cache(maxsize=8)
def text_of(file: str) -> str:
    """The text of a file for showing lines of it, "" when it can't be read."""
    try:
        text = Path(file).read_bytes().decode("utf-8-sig", "replace")
    except (OSError, ValueError):
        return ""
    # A file may hold codes that steer a terminal; one sign for each keeps the columns.
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
