"""`# sim: ignore SIM203 reason` at the end of a line silences that code there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from simtrainer.scenario.codes import CODES, report
from simtrainer.scenario.diagnostics import Diagnostic, Place
from simtrainer.scenario.source import Source

_IGNORE = re.compile(r"#[ \t]*sim:[ \t]*ignore[ \t]+([A-Za-z0-9]+)[ \t]*([^\n]*)")


def apply_ignores(source: Source, diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics without the silenced ones, in the order of the file, with complaints about bad ignores.

    What keeps a scenario from being built (errors of syntax, shape and references) can't be silenced.
    """
    silenced: set[tuple[str, int]] = set()
    found: list[Diagnostic] = []
    if "sim:" in source.text:
        line, counted = 1, 0
        for match in _IGNORE.finditer(source.text):
            line += source.text.count("\n", counted, match.start())
            counted = match.start()
            place = _place(source, match, line)
            code, reason = match.group(1), match.group(2).strip()
            row = CODES.get(code)
            if row is None or not row.silenced:
                found.append(report("SIM018", place, what=code))
                continue
            if not reason:
                found.append(report("SIM017", place, what=code))
            silenced.add((code, place.line))
    found += [one for one in diagnostics if (one.code, one.place.line) not in silenced]
    return sorted(found, key=lambda one: (one.place.line, one.place.column, one.code))


def unsilenced(source: Source | None, diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Later findings without those silenced on their line, in the order of the file; bad ignores were told before."""
    silenced: set[tuple[str, int]] = set()
    if source is not None and "sim:" in source.text:
        for match in _IGNORE.finditer(source.text):
            row = CODES.get(match.group(1))
            if row is not None and row.silenced:
                silenced.add((row.code, source.text.count("\n", 0, match.start()) + 1))
    kept = [one for one in diagnostics if (one.code, one.place.line) not in silenced]
    return sorted(kept, key=lambda one: (one.place.line, one.place.column, one.code))


def _place(source: Source, match: re.Match[str], line: int) -> Place:
    start = match.start()
    return Place(source.file, line, start - source.text.rfind("\n", 0, start), start, match.end())
