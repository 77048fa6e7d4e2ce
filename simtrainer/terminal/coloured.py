"""Findings on a terminal that shows colours: each with its line of the file, and the place marked in it."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from simtrainer.scenario.codes import CODES
from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.format import Snippet, snippet
from simtrainer.terminal.text_of import text_of

STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.ADVICE: "cyan"}
INDENT = 2


def console(err: bool = False) -> Console:
    """The terminal; NO_COLOR and FORCE_COLOR are heeded."""
    return Console(file=sys.stderr if err else sys.stdout, highlight=False, emoji=False, markup=False)


def say_findings(diagnostics: Iterable[Diagnostic], err: bool = False) -> None:
    """Print findings, each with its source line, the place in it, an advice, and where to read more."""
    page = console(err)
    for one in diagnostics:
        style = STYLES[one.severity]
        head = Text.assemble((str(one.place), "bold"), "  ", (f"{one.severity} {one.code}", f"bold {style}"))
        row = CODES.get(one.code)
        if row is not None:
            head.append(f"  {row.title}", "dim")
        page.print(head, soft_wrap=True)
        page.print(Padding(Text(one.message), (0, 0, 0, INDENT), expand=False))
        shown = snippet(one.place, text_of(one.place.file))
        if shown is not None:
            page.print(source_line(shown, style), soft_wrap=True)
        if one.advice:
            page.print(Padding(Text.assemble(("→ ", style), one.advice), (0, 0, 0, INDENT), expand=False))
        page.print()


def source_line(shown: Snippet, style: str) -> Text:
    """The line with its number, the place coloured, and a marker under it for who can't tell the colour."""
    number = str(shown.line)
    end = shown.start + shown.width
    return Text.assemble(
        (f"  {number} │ ", "dim"),
        shown.text[: shown.start],
        (shown.text[shown.start : end], f"bold {style}"),
        shown.text[end:],
        "\n",
        (f"  {' ' * len(number)} │ ", "dim"),
        " " * cell_len(shown.text[: shown.start]),
        ("━" * max(1, cell_len(shown.text[shown.start : end])), style),
    )


def say_summary(words: str, worst: Severity | None) -> None:
    """Print the line that sums up, in the colour of the worst that was found."""
    console().print(Text(words, f"bold {'green' if worst is None else STYLES[worst]}"))
