"""Findings for people (with the source line and a marker under the place) and for programs (JSON)."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.format import painted
from simtrainer.terminal.text_of import text_of

if TYPE_CHECKING:
    from simtrainer.terminal.check import Checked


def in_colour(err: bool = False) -> bool:
    """Whether the output is a terminal that somebody looks at (or FORCE_COLOR asks for colours)."""
    return (sys.stderr if err else sys.stdout).isatty() or bool(os.environ.get("FORCE_COLOR"))


def say_findings(diagnostics: Iterable[Diagnostic], err: bool = False) -> None:
    """Print findings, each with its source line, the place marked under it and an advice."""
    if in_colour(err):
        from simtrainer.terminal import coloured  # rich takes longer to import than a small check takes

        coloured.say_findings(diagnostics, err)
        return
    lines = [f"{painted(one, text_of(one.place.file))}\n" for one in diagnostics]
    if lines:
        click.echo("\n".join(lines), err=err)


def say_checked(checked: Checked) -> None:
    """Print all findings of a check, what was proved, then a line that sums up."""
    text_of.cache_clear()
    say_findings(checked.diagnostics)
    for file in checked.files:
        if file.said:
            click.echo("\n".join([str(file.path), *(f"  {sentence}" for sentence in file.said), ""]))
    if in_colour():
        from simtrainer.terminal import coloured

        worst = next((severity for severity in Severity if severity in _counted(checked)), None)
        coloured.say_summary(summary(checked), worst)
    else:
        click.echo(summary(checked))


def summary(checked: Checked) -> str:
    """A check in one line."""
    found = _counted(checked)
    files = _number(len(checked.files), "file")
    if not found:
        return f"{files} checked, nothing to mend."
    parts = [_number(found[severity], word) for severity, word in WORDS.items() if found[severity]]
    return f"{files} checked: {', '.join(parts)}."


WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "piece of advice"}


def _counted(checked: Checked) -> Counter[Severity]:
    return Counter(one.severity for one in checked.diagnostics)


def findings_json(checked: Checked) -> str:
    """A check as one JSON object."""
    found = _counted(checked)
    files = [
        {
            "file": str(file.path),
            "kind": file.kind,
            "findings": [_plain(one) for one in file.diagnostics],
            "proved": list(file.said),
            "plans": dict(file.plans),
        }
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
