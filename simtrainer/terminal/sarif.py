"""Findings as SARIF 2.1.0, which code hosts and editors show beside the lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simtrainer import __version__
from simtrainer.scenario.codes import CODES
from simtrainer.scenario.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from simtrainer.terminal.check import Checked

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}


def findings_sarif(checked: Checked) -> str:
    """A check as one SARIF log, with a rule for each code that was found."""
    found = checked.diagnostics
    codes = sorted({one.code for one in found})
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {"name": "simtrainer", "version": __version__, "rules": [_rule(code) for code in codes]}
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, codes.index(one.code)) for one in found],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(code: str) -> dict[str, Any]:
    row = CODES[code]
    rule: dict[str, Any] = {
        "id": code,
        "name": "".join(word.capitalize() for word in row.family.split()),
        "shortDescription": {"text": row.title[:1].upper() + row.title[1:]},
        "defaultConfiguration": {"level": LEVELS[row.severity]},
        "properties": {"family": row.family},
    }
    if row.why:
        rule["fullDescription"] = {"text": row.why}
    return rule


def _result(one: Diagnostic, rule: int) -> dict[str, Any]:
    place = one.place
    region: dict[str, int] = {"startLine": place.line, "startColumn": place.column}
    if place.end > place.start:
        region |= {"charOffset": place.start, "charLength": place.end - place.start}
    return {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": LEVELS[one.severity],
        "message": {"text": f"{one.message} {one.advice}".strip()},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": _uri(place.file)}, "region": region},
                "logicalLocations": [{"fullyQualifiedName": one.path}] if one.path else [],
            }
        ],
    }


def _uri(file: str) -> str:
    path = Path(file)
    if path.is_absolute():
        try:
            path = path.relative_to(Path.cwd())
        except ValueError:
            return path.as_uri()
    from urllib.parse import quote

    return quote(path.as_posix())
