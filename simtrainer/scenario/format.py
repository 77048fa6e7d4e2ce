"""Diagnostics as text for a terminal: the finding, its source line and a caret."""

from __future__ import annotations

from collections.abc import Iterable

from simtrainer.frozen import frozen
from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity

MOST_COLUMNS = 100
_LEAD = 20


@frozen
class Snippet:
    """The line of a place, as much of it as is shown; `start` and `width` say where in `text` the place is."""

    line: int
    text: str
    start: int
    width: int


def snippet(place: Place, text: str) -> Snippet | None:
    """The source line of a place in the file's text; None when it is blank or isn't known."""
    by_number = place.start == 0 and place.line > 1  # a place of a plan knows its line, not its offset
    source = _numbered(text, place.line) if by_number else _line(text, place)
    if not source.strip():
        return None
    column = len(source) - len(source.lstrip()) if by_number else min(place.column - 1, len(source))
    # A long line is shown around the place that matters.
    cut = max(0, column - MOST_COLUMNS + _LEAD)
    shown = source[cut : cut + MOST_COLUMNS].replace("\t", " ")
    span = source.strip() if by_number else text[place.start : place.end]
    width = 1 if "\n" in span else max(1, min(len(span), len(shown) - (column - cut)))
    return Snippet(place.line, f"{'…' if cut else ''}{shown.rstrip()}", column - cut + bool(cut), width)


def painted(diagnostic: Diagnostic, text: str = "") -> str:
    """One diagnostic in up to five lines; without the file's text there is no source line."""
    lines = [f"{diagnostic.place}: {diagnostic.severity} {diagnostic.code}: {diagnostic.message}"]
    shown = snippet(diagnostic.place, text)
    if shown is not None:
        number = str(shown.line)
        lines.append(f"  {number} | {shown.text}")
        lines.append(f"  {' ' * len(number)} | {' ' * shown.start}{'^' * shown.width}")
    if diagnostic.path:
        lines.append(f"  in {diagnostic.path}")
    if diagnostic.advice:
        lines.append(f"  → {diagnostic.advice}")
    return "\n".join(lines)


def painted_all(diagnostics: Iterable[Diagnostic], text: str = "") -> str:
    """All diagnostics with a line of counts."""
    found = list(diagnostics)
    parts = [painted(one, text) for one in found]
    return "\n\n".join([*parts, summary(found)])


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """Counts in words: "2 errors, 1 warning"."""
    found = list(diagnostics)
    counts = [(severity, sum(one.severity is severity for one in found)) for severity in Severity]
    words = [
        f"{count} {severity}{'s' if count > 1 and severity is not Severity.ADVICE else ''}"
        for severity, count in counts
        if count
    ]
    return ", ".join(words) if words else "Nothing to mend."


def _line(text: str, place: Place) -> str:
    # By offset: splitting a large file anew for each finding would take longer than checking it.
    if place.start > len(text):
        return ""
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]


def _numbered(text: str, line: int) -> str:
    lines = text.split("\n", line)
    return lines[line - 1].rstrip("\r") if line <= len(lines) else ""
