"""Titles of the real cases for home's "a case to read", remembered so that home needn't parse the whole library."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from simtrainer import __version__, paths
from simtrainer.frozen import frozen
from simtrainer.library.files import write_whole
from simtrainer.scenario.translation.names import translation_file

if TYPE_CHECKING:
    from simtrainer.library.cases import Case

INDEX_NAME = "cases.json"
WORDS_A_MINUTE = 200
"""How fast people read such a text."""


@frozen
class CaseTitle:
    """What home says of a case: never whose it is, only its title, how many moves it has and how long one reads."""

    id: str
    title: str
    moves: int
    minutes: int


def read_case_titles(folder: Path, index: Path | None = None, language: str = "") -> list[CaseTitle]:
    """The shipped cases in their order, with titles in a language where they are translated.

    Empty when they can't be read. Not for the GUI thread: it may parse them.
    """
    index = paths.user_data() / INDEX_NAME if index is None else index
    stamp: list[Any] = [__version__, str(folder)]
    file = folder / "cases.yaml"
    translation = translation_file(file, language)
    if not (language and translation.is_file()):
        language = ""
    try:
        for one in (file, translation) if language else (file,):
            status = one.stat()
            stamp += [one.name, status.st_mtime_ns, status.st_size]
    except OSError:
        return []
    known = _read_index(index, stamp)
    if known is not None:
        return known
    from simtrainer.library.catalogue import BrokenLibrary, Library

    try:
        cases = Library(folder, language=language).cases
    except BrokenLibrary:
        # The library says what is wrong with it; home does without.
        return []
    found = [CaseTitle(case.id, case.title, len(case.moves), _minutes(case)) for case in cases.cases.values()]
    _write_index(index, stamp, found)
    return found


def case_for(day: date, cases: Sequence[CaseTitle], spoilt: Collection[str]) -> CaseTitle | None:
    """The case to read on a day, another one every day; never one that would spoil a scenario (`spoilt`)."""
    left = [case for case in cases if case.id not in spoilt]
    return min(left, key=lambda case: sha256(f"{day.isoformat()} {case.id}".encode()).digest(), default=None)


def _minutes(case: Case) -> int:
    texts = (case.facts, *(move.what for move in case.moves), *case.outcome, case.better_response, case.lesson)
    words = sum(len(text.split()) for text in (*texts, case.discussion))
    return max(1, round(words / WORDS_A_MINUTE))


def _read_index(index: Path, stamp: list[Any]) -> list[CaseTitle] | None:
    try:
        data = cast("dict[str, Any]", json.loads(index.read_text(encoding="utf-8")))
        return [CaseTitle(**item) for item in data["cases"]] if data["stamp"] == stamp else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_index(index: Path, stamp: list[Any], cases: list[CaseTitle]) -> None:
    text = json.dumps({"stamp": stamp, "cases": [asdict(case) for case in cases]}, ensure_ascii=False)
    with suppress(OSError):
        write_whole(index, text.encode("utf-8"))
