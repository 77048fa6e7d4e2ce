"""`simtrainer explain SIM203`: the help page of a code, from the table that findings are made from."""

from __future__ import annotations

from collections.abc import Iterable

from simtrainer.scenario.codes import CODES, FAMILIES, Code
from simtrainer.scenario.hints import did_you_mean
from simtrainer.terminal.page import Page

_TEMPLATE = {"{{": "{", "}}": "}"}


def row_of(word: str) -> Code | None:
    """The row of a code as somebody types it: SIM203, sim203 or 203."""
    name = word.strip().upper()
    return CODES.get(name if name.startswith("SIM") else f"SIM{name}")


def unknown(word: str) -> tuple[str, str]:
    """What to say of a code that there isn't: a title and an advice."""
    hint = did_you_mean(word.upper(), CODES)
    return f"There is no code {word}.{hint}", "`simtrainer explain` without a code lists them all."


def explain(page: Page, row: Code) -> None:
    """Print the help page of a code."""
    page.line(f"{row.code}  {row.title}", bold=True)
    page.line(f"{row.severity}, {row.family}", dim=True)
    page.line()
    page.prose(_plain(row.message))
    if row.why:
        page.line()
        page.line("Why it matters", bold=True)
        page.prose(row.why, 2)
    if row.wrong:
        page.line()
        page.line("For example", bold=True)
        _example(page, row)
    if row.advice:
        page.line()
        page.line("How to mend it", bold=True)
        page.prose(_plain(row.advice), 2)
    page.line()
    page.line("How to silence it", bold=True)
    page.prose(silencing(row), 2)


def silencing(row: Code) -> str:
    """How a finding of this code is silenced, in words."""
    if row.family == "plans":
        return "A plan's findings can't be silenced: take the line out of the plan."
    if not row.silenced:
        return "It can't be silenced: with it the scenario can't be played."
    return f"At the end of the line that is named: # sim: ignore {row.code} and then the reason, in your own words."


def list_codes(page: Page, rows: Iterable[Code]) -> None:
    """Print codes with their titles, a family at a time."""
    rows = list(rows)
    for family in FAMILIES.values():
        of_it = [row for row in rows if row.family == family]
        if of_it:
            page.line(family.capitalize(), bold=True)
            for row in of_it:
                page.prose(row.title, 19, f"  {row.code} {row.severity}")
    page.line()
    page.line("simtrainer explain CODE tells more of each.")


def _example(page: Page, row: Code) -> None:
    for sign, text, colour in (("✗", row.wrong, "red"), ("✓", row.right, "green")):
        for number, line in enumerate(text.split("\n") if text else ()):
            page.line(f"  {sign if number == 0 else ' '} {line}", fg=colour)


def _plain(template: str) -> str:
    """A template as it reads without values: the places to be filled become an ellipsis."""
    found: list[str] = []
    rest = template.replace("{hint}", "")
    while rest:
        if rest[:2] in _TEMPLATE:
            found.append(_TEMPLATE[rest[:2]])
            rest = rest[2:]
        elif rest[0] == "{":
            rest = rest.partition("}")[2]
            found.append("…")
        else:
            found.append(rest[0])
            rest = rest[1:]
    return "".join(found).replace("…”…", "…”").strip()
