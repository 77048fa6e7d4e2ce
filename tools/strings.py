"""The interface's strings, as they stand in the code: every literal in `tr(…)`, `say(…)` and `later(…)`."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path

from simtrainer.authoring.fields.all import ORGANISATION, SCENARIO
from simtrainer.scenario.codes.table import CODES

PACKAGE = Path(__file__).resolve().parent.parent / "simtrainer"
MARKS = ("tr", "say", "later")
"""`tr` of the windows, `say` of the floors below, `later` for a table that is shown through one of them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A string of the interface, and the file and line of one place that says it."""

    text: str
    file: str
    line: int


def find_all() -> list[Found]:
    """Every string of the program: those of its code, what findings say, and what fields of a file mean."""
    strings = find_strings()
    there = {one.text for one in strings}
    for code in CODES.values():
        for text in (code.message, code.advice):
            if text not in there and re.sub(r"\{\w+\}", "", text):  # more than what is filled in
                there.add(text)
                strings.append(Found(text, "scenario/codes/table.py", 1))
    for fields in (SCENARIO, ORGANISATION):
        for shape in fields.shapes.values():
            for text in (shape.means, *(field.means for field in shape.fields)):
                if text and text not in there:
                    there.add(text)
                    strings.append(Found(text, "authoring/fields/table.py", 1))
    return strings


def find_strings(package: Path = PACKAGE) -> list[Found]:
    """Every string of the interface once, in the order of files and lines."""
    found: dict[str, Found] = {}
    for file in sorted(package.rglob("*.py")):
        for one in _calls(file, package):
            text = one.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
                where = file.relative_to(package).as_posix()
                found.setdefault(text.value, Found(text.value, where, one.lineno))
    return list(found.values())


def find_hidden(package: Path = PACKAGE) -> list[str]:
    """Where a text is put together before it is translated, so that no translator can ever have seen it."""
    return [
        f"{file.relative_to(package).as_posix()}:{one.lineno}"
        for file in sorted(package.rglob("*.py"))
        for one in _calls(file, package)
        if any(isinstance(part, ast.JoinedStr | ast.BinOp | ast.Constant) for part in _said(one.args[0]))
    ]


def _said(text: ast.expr) -> list[ast.expr]:
    """What a call may say, but for a plain literal: names are looked up in tables, which mark their texts."""
    if isinstance(text, ast.IfExp):
        return [text.body, text.orelse]
    return [] if isinstance(text, ast.Constant) else [text]


def _calls(file: Path, package: Path) -> list[ast.Call]:
    text = file.read_text(encoding="utf-8")
    if not any(f"{mark}(" in text for mark in MARKS):
        return []
    calls = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args
    ]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))
