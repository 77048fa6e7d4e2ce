"""Diagnostics as text for a terminal: the finding, its source line and a caret."""

from __future__ import annotations

from collections.abc import Iterable

from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity

MOST_COLUMNS = 100
_LEAD = 20


def painted(diagnostic: Diagnostic, text: str = "") -> str:
    """One diagnostic in up to five lines; without the file's text there is no source line."""
    lines = [f"{diagnostic.place}: {diagnostic.severity} {diagnostic.code}: {diagnostic.message}"]
    source = _line(text, diagnostic.place)
    if source.strip():
        column = min(diagnostic.place.column - 1, len(source))
        # A long line is shown around the place that matters.
        cut = max(0, column - MOST_COLUMNS + _LEAD)
        shown = source[cut : cut + MOST_COLUMNS].replace("\t", " ")
        number = str(diagnostic.place.line)
        span = text[diagnostic.place.start : diagnostic.place.end]
        width = 1 if "\n" in span else max(1, min(len(span), len(shown) - (column - cut)))
        lines.append(f"  {number} | {'…' if cut else ''}{shown.rstrip()}")
        lines.append(f"  {' ' * len(number)} | {' ' * (column - cut + bool(cut))}{'^' * width}")
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
    if place.start > len(text) or (place.start == 0 and place.line > 1):
        return ""
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]
