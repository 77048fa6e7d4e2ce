"""Quick fixes: what can be offered for a finding, each an edit that can be undone."""

from __future__ import annotations

from collections.abc import Iterator

from simtrainer.authoring.fixes import names, story, text
from simtrainer.authoring.fixes.ask import Ask, Fix, Mend
from simtrainer.authoring.names import Names
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import CannotEdit
from simtrainer.library.catalogue import Library
from simtrainer.say import say
from simtrainer.scenario.codes import CODES
from simtrainer.scenario.diagnostics import Diagnostic, Severity

FIXES: dict[str, Mend] = {**text.FIXES, **names.FIXES, **story.FIXES}


def quick_fixes(reading: Reading, finding: Diagnostic, library: Library | None = None) -> list[Fix]:
    """What mends a finding, the likeliest first; the edits are of the text of this reading.

    With a library its names are offered too. Nothing is offered that can't be made in this text.
    """
    if finding.place.end > len(reading.text):
        return []  # it was found in another text
    mend = FIXES.get(finding.code)
    found: list[Fix] = []
    ask = Ask(reading, finding, Names(reading, None, library))
    fixes = iter(()) if mend is None else mend(ask)
    while True:
        try:
            found.append(next(fixes))
        except StopIteration:
            break
        except CannotEdit:
            # The generator is over; what it gave before still stands.
            break
    found += _silence(ask)
    return [one for one in found if one.edit.splices]


def _silence(ask: Ask) -> Iterator[Fix]:
    """A remark that silences the finding, with the beginning of a reason; not for what has to be mended."""
    code = ask.finding.code
    row = CODES.get(code)
    if row is None or code < "SIM3" or (row.severity is Severity.ERROR) or code.startswith("SIM9"):
        return
    start = ask.finding.place.start
    end = ask.text.find("\n", start)
    end = len(ask.text) if end < 0 else end
    if "#" in ask.text[start:end] or end == 0:
        return
    inside = ask.find(ask.reading.path_at(end - 1))
    if inside is not None and inside.kind == "scalar" and inside.start <= end < ask.reading.extent(inside)[1]:
        return  # a text of several lines: a remark would be a part of it
    yield ask.write(say("Silence it here, and say why"), end, end, f"  # sim: ignore {code} ")
