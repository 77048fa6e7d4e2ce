"""Raters' sheets: an empty one to rate alone on, and reading what came back, however a spreadsheet saved it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from types import MappingProxyType

from simtrainer.authoring.sheets import NotATable, read, written
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.hints import Hint
from simtrainer.scenario.model import Choice, Node, Scenario
from simtrainer.scoring.decisions import SILENCE, option_ratings

MOST_BYTES = 8 * 1024 * 1024
MOST_FINDINGS = 100
LOWEST, HIGHEST = -2, 2

HEADS = ("criterion", "node", "choice", "value", "note", "situation", "option", "how", "question")
_HOW: Mapping[str, str] = MappingProxyType(
    {
        "reply": "answers in public",
        "post": "posts",
        "message": "writes privately",
        "hide": "hides a post",
        "delete": "deletes a post",
        "escalate": "hands over",
        "consult": "asks somebody",
        "wait": "says nothing yet",
        "other": "does",
    }
)
"""What is done with an option's words: without it a rater can't tell a reply from a note to the team."""
_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "node": ("node", "beat", "decision", "knoten", "station"),
        "choice": ("choice", "choice id", "reply", "answer", "antwort"),
        "criterion": ("criterion", "code", "trait", "kriterium"),
        "value": ("value", "rating", "score", "level", "wert", "bewertung"),
        "rater": ("rater", "name", "who", "person", "bewerter"),
        "note": ("note", "notes", "comment", "remark", "notiz", "kommentar"),
    }
)
_BLANK = ("", "-", "–", "—", "n/a", "na", "?")


@dataclass(frozen=True, slots=True)
class Rated:
    """One rating by one rater."""

    rater: str
    node: str
    choice: str
    criterion: str
    value: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class SheetFinding:
    """What is wrong in a sheet, and where: rows and columns as the spreadsheet counts them, from 1 (0: all of it)."""

    file: str
    row: int
    column: int
    message: str
    advice: str = ""

    def __str__(self) -> str:
        place = f", row {self.row}" if self.row else ""
        place += f", column {self.column}" if self.column else ""
        return f"{self.file}{place}: {self.message}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file holds: its ratings (those that could be read), and what is wrong with the rest."""

    file: str
    ratings: tuple[Rated, ...]
    findings: tuple[SheetFinding, ...]


def empty_sheet(scenario: Scenario, rubric: Rubric, *, every: bool = False, seed: int = 0) -> str:
    """A sheet to rate on blind: no value, move or reason of the author's, options in another order than in the file.

    Criterion after criterion, as raters should work; of each beat those that its author rates anything on, or, with
    `every`, all there are.
    """
    rows: list[tuple[object, ...]] = []
    for code, criterion in rubric.criteria.items():
        for node in scenario.nodes.values():
            if not node.choices or not (every or code in _engaged(node)):
                continue
            options = [(choice.id, choice.text or choice.label, _how(scenario, choice)) for choice in node.choices]
            if node.silence is not None:
                options.append((SILENCE, "(no answer)", "says nothing"))
            Random(f"{seed}:{node.id}").shuffle(options)
            situation = _situation(node)
            for name, text, how in options:
                question = f"{criterion.name}: {criterion.plain}"
                rows.append((code, node.id, name, None, None, situation, " ".join(text.split()), how, question))
    return written(HEADS, rows)


def _engaged(node: Node) -> set[str]:
    ratings = option_ratings(node, [choice.id for choice in node.choices])
    return {code for one in ratings.values() for code in one}


def _how(scenario: Scenario, choice: Choice) -> str:
    where = scenario.channels[choice.channel].name if choice.channel in scenario.channels else ""
    return f"{_HOW[choice.do]}, {where}" if where else _HOW[choice.do]


def _situation(node: Node) -> str:
    posts = [" ".join(post.text.split()) for post in node.posts]
    return " / ".join(posts) or node.title or node.id


def read_sheet(path: Path, scenario: Scenario, rubric: Rubric) -> Sheet:
    """A rater's file; never raises for what is in it. The rater is its column "rater", else the file's name."""
    if path.stat().st_size > MOST_BYTES:
        return _broken(path.name, "It is too big to be a rating sheet.", "A sheet has a row for each rating.")
    return parse_sheet(path.read_bytes(), path.name, scenario, rubric, path.stem)


def parse_sheet(data: bytes, file: str, scenario: Scenario, rubric: Rubric, rater: str) -> Sheet:
    """The ratings in a sheet's bytes."""
    try:
        rows = read(data)
    except NotATable as wrong:
        return _broken(file, str(wrong), "Save the sheet as CSV (UTF-8), with a line of headings.")
    start = next((number for number, row in enumerate(rows) if any(row)), None)
    if start is None:
        return _broken(file, "It is empty.", "A sheet has a line of headings, and a row for each rating.")
    heads = [_plain(head) for head in rows[start]]
    columns = {name: heads.index(one) for name, words in _NAMES.items() for one in words[::-1] if one in heads}
    wide = {number: head.upper() for number, head in enumerate(heads) if head.upper() in rubric.criteria}
    missing = [name for name in ("choice",) if name not in columns]
    if not wide:
        missing += [name for name in ("criterion", "value") if name not in columns]
    if missing:
        words = ", ".join(f"“{name}”" for name in missing)
        return _broken(
            file,
            f"Its headings ({', '.join(head for head in heads if head) or 'none'}) lack {words}.",
            "It needs node, choice, criterion and value, or a column for each criterion.",
            start + 1,
        )
    reader = _Reader(file, scenario, rubric, rater, columns)
    for number, row in enumerate(rows[start + 1 :], start + 2):
        if any(row):
            reader.take(number, row, wide)
    return Sheet(file, tuple(reader.found.values()), tuple(reader.findings))


def _broken(file: str, message: str, advice: str, row: int = 0) -> Sheet:
    return Sheet(file, (), (SheetFinding(file, row, 0, message, advice),))


def _plain(head: str) -> str:
    return re.sub(r"[\s_]+", " ", head.strip().lower().strip("*:"))


class _Reader:
    def __init__(self, file: str, scenario: Scenario, rubric: Rubric, rater: str, columns: Mapping[str, int]) -> None:
        self.file = file
        self.found: dict[tuple[str, str, str, str], Rated] = {}
        self.findings: list[SheetFinding] = []
        self._scenario = scenario
        self._rubric = rubric
        self._rater = rater
        self._columns = columns
        self._nodes = {choice.id: node.id for node in scenario.nodes.values() for choice in node.choices}

    def take(self, number: int, row: Sequence[str], wide: Mapping[int, str]) -> None:
        """The ratings of one row."""
        place = self._place(number, row)
        if place is None:
            return
        if not wide:
            code = self._cell(row, "criterion").upper()
            if code not in self._rubric.criteria:
                advice = f"Criteria are {', '.join(self._rubric.criteria)}."
                self._note(number, "criterion", f"There is no criterion “{code}”." if code else "No criterion.", advice)
                return
            rated = Rated(self._rater_of(row), *place, code, 0, self._cell(row, "note"))
            self._rate(number, self._columns["value"], self._cell(row, "value"), rated)
        for column, code in wide.items():
            rated = Rated(self._rater_of(row), *place, code, 0)
            self._rate(number, column, row[column] if column < len(row) else "", rated)

    def _rater_of(self, row: Sequence[str]) -> str:
        return self._cell(row, "rater") or self._rater

    def _place(self, number: int, row: Sequence[str]) -> tuple[str, str] | None:
        """(node, choice) of a row, None where it names none of the scenario's."""
        choice, node = self._cell(row, "choice"), self._cell(row, "node")
        if choice.lower() in (SILENCE, "(no answer)"):
            one = self._scenario.nodes.get(node)
            if one is None or one.silence is None:
                self._note(
                    number, "node", f"“{node}” is no beat with a silence.", str(Hint(node, self._scenario.nodes))
                )
                return None
            return node, SILENCE
        if choice not in self._nodes:
            words = f"There is no choice “{choice}”." if choice else "No choice is named."
            self._note(number, "choice", words, str(Hint(choice, self._nodes)))
            return None
        if node and node != self._nodes[choice]:
            self._note(number, "node", f"“{choice}” belongs to “{self._nodes[choice]}”, not to “{node}”.", "")
            return None
        return self._nodes[choice], choice

    def _rate(self, number: int, column: int, cell: str, rated: Rated) -> None:
        if cell.lower() in _BLANK:
            return
        value = _level(cell)
        if value is None:
            advice = "A rating is a whole number from -2 to 2; leave the cell empty for none."
            self._note(number, column, f"“{cell}” is no rating.", advice)
            return
        self._keep(number, column, replace(rated, value=value))

    def _keep(self, number: int, column: int, rated: Rated) -> None:
        key = (rated.rater, rated.node, rated.choice, rated.criterion)
        before = self.found.get(key)
        if before is not None and before.value != rated.value:
            words = f"“{rated.choice}” was rated {before.value} on {rated.criterion} further up."
            self._note(number, column, words, "The first one counts; leave one of the two.")
            return
        self.found.setdefault(key, rated)

    def _cell(self, row: Sequence[str], name: str) -> str:
        column = self._columns.get(name, -1)
        return row[column].strip() if 0 <= column < len(row) else ""

    def _note(self, row: int, column: int | str, message: str, advice: str) -> None:
        if len(self.findings) < MOST_FINDINGS:
            number = self._columns.get(column, -1) if isinstance(column, str) else column
            self.findings.append(SheetFinding(self.file, row, number + 1, message, advice))


def _level(cell: str) -> int | None:
    """A rating as people write it: 2, +2, −2 (any minus), 1.0, 1,0."""
    text = re.sub(r"[\s\u2212\u2013\u2012\ufe63\uff0d]", lambda one: "" if one.group().isspace() else "-", cell)
    found = re.fullmatch(r"([+-]?[0-9])(?:[.,]0+)?", text)
    value = int(found.group(1)) if found is not None else None
    return value if value is not None and LOWEST <= value <= HIGHEST else None
