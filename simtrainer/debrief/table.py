"""The turns of a debrief as a table for spreadsheets (CSV)."""

from __future__ import annotations

import csv
from io import StringIO

from simtrainer.debrief.report import Report

HEADS = (
    "turn", "time", "story minute", "came in from", "came in", "kind", "choice", "reply", "policy", "authenticity",
    "heat after", "confidence", "strength", "kept", "cost trust", "stronger option",
)  # fmt: skip


def turns_csv(report: Report) -> str:
    """A line for each turn under a line of heads; scores of a turn are signed points, empty where none was given."""
    text = StringIO()
    table = csv.writer(text)
    table.writerow(HEADS)
    for turn in report.turns:
        chips = (turn.taken.chips["P"], turn.taken.chips["A"])
        values = (
            turn.number, turn.clock, turn.minute, turn.came_in_by, turn.came_in, turn.kind, turn.taken.label,
            turn.taken.text, *chips, turn.taken.heat, turn.confidence, turn.strength, "; ".join(turn.good),
            "; ".join(turn.costly), "" if turn.stronger is None else turn.stronger.label,
        )  # fmt: skip
        table.writerow([_cell(value) for value in values])
    return text.getvalue()


def _cell(value: object) -> object:
    """A text that begins like a formula must stay a text in a spreadsheet."""
    if isinstance(value, str) and value.lstrip()[:1] in ("=", "+", "-", "@"):
        return f"'{value}"
    return "" if value is None else value
