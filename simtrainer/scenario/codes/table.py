"""All SIM codes: what each is called, what it says, why it matters, and how wrong and right look.

A family's rows stand in a module of their own as text. A row is a paragraph: code, severity and title; the message; the
advice; then `? ` why it matters (several lines make one), and an example: `- ` wrong, `+ ` right, `  ` in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from string import Formatter

from simtrainer.frozen import frozen
from simtrainer.say import say
from simtrainer.scenario.codes import (
    graph,
    logic,
    media,
    plans,
    references,
    scoring,
    shape,
    syntax,
    time,
    translations,
    writing,
)
from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity

FAMILIES = {
    0: "syntax",
    1: "shape",
    2: "ids and references",
    3: "graph",
    4: "logic",
    5: "scoring",
    6: "writing",
    7: "time",
    8: "media",
    9: "plans",
}
_SEVERITIES = {str(one): one for one in Severity}
_ROWS = (syntax, shape, references, graph, logic, scoring, writing, translations, time, media, plans)


LONGEST_WORD = 600
"""Characters of a file's own words that a finding repeats (the longest expression is shorter)."""


@frozen
class Code:
    """One row of the table. `message` and `advice` are templates for `str.format`; the rest is said as it stands.

    `more` are the lines of why it matters and of the example, taken apart when a help page asks for them.
    """

    code: str
    severity: Severity
    title: str
    message: str
    advice: str = ""
    more: str = ""

    @property
    def why(self) -> str:
        """Why it matters, in a sentence or two."""
        return " ".join(line[2:] for line in self.more.split("\n") if line.startswith("? "))

    @property
    def wrong(self) -> str:
        """An example that gives it."""
        return self._example("- ")

    @property
    def right(self) -> str:
        """The same example, mended."""
        return self._example("+ ")

    def _example(self, mark: str) -> str:
        return "\n".join(line[2:] for line in self.more.split("\n") if line.startswith((mark, "  ")))

    @property
    def family(self) -> str:
        """The family it belongs to, by its first digit."""
        return FAMILIES[int(self.code[3])]

    @property
    def silenced(self) -> bool:
        """Whether an author may silence it: not what keeps a scenario from being built."""
        return self.severity is not Severity.ERROR or self.code >= "SIM3"


def report(code: str, place: Place, path: str = "", /, **words: object) -> Diagnostic:
    """The diagnostic of a code at a place, its templates filled with `words`; KeyError for a code not in the table."""
    row = CODES[code]
    words = {name: _shortened(word) for name, word in words.items()}
    return Diagnostic(code, row.severity, place, _said(row.message, words), _said(row.advice, words), path)


def words_of(finding: Diagnostic) -> dict[str, str]:
    """What a finding was filled with, read back from its message in the language that it was said in."""
    parts = Formatter().parse(say(CODES[finding.code].message))
    pattern = "".join(f"{re.escape(text)}(?P<{name}>.*?)" if name else re.escape(text) for text, name, _, _ in parts)
    found = re.fullmatch(pattern, finding.message, re.DOTALL)
    return found.groupdict() if found is not None else {}


def _said(template: str, words: Mapping[str, object]) -> str:
    said = say(template).format(**words) if template else ""
    # An owner is named in the middle of sentences, too: “the file”.
    return said[:1].upper() + said[1:] if template.startswith("{owner}") else said


def _shortened(word: object) -> object:
    # A finding is a line to read; the text it is about may be a whole file.
    return f"{word[:LONGEST_WORD]}…" if isinstance(word, str) and len(word) > LONGEST_WORD else word


def table_markdown() -> str:
    """The table of all codes as Markdown, as it stands in FORMAT.md."""
    lines: list[str] = []
    for number, family in FAMILIES.items():
        rows = [row for row in CODES.values() if row.code[3] == str(number)]
        if rows:
            lines += [f"### {family.capitalize()}", "", "| code | severity | what it finds |", "| --- | --- | --- |"]
            lines += [f"| {row.code} | {row.severity} | {row.title} |" for row in rows]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _rows() -> Iterator[Code]:
    for family in _ROWS:
        for paragraph in family.ROWS.strip().split("\n\n"):
            head, message, advice, *more = f"{paragraph}\n".split("\n", 3)
            code, severity, title = head.split(" ", 2)
            yield Code(code, _SEVERITIES[severity], title, message, advice, more[0] if more else "")


CODES: dict[str, Code] = {row.code: row for row in _rows()}
