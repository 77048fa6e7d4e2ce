"""Reads everything of a library that is learnt beside its scenarios."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from simtrainer.library.learning.known import learning_files
from simtrainer.library.learning.model import Belt, Card, Learning, Lesson, Programme, Quiz
from simtrainer.library.learning.reading_cards import read_cards
from simtrainer.library.learning.reading_lessons import read_lesson
from simtrainer.library.learning.reading_programmes import read_belts, read_programme, read_quizzes
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.source import read_plain

T = TypeVar("T", Card, Lesson, Programme, Quiz, Belt)

READERS = {
    "simtrainer-programme": read_programme,
    "simtrainer-lesson": read_lesson,
    "simtrainer-quizzes": read_quizzes,
    "simtrainer-belts": read_belts,
    "simtrainer-refreshers": read_cards,
}
"""Key at the top of a file -> what reads it."""


def read_learning(folder: Path, language: str = "") -> tuple[Learning, list[Diagnostic]]:
    """What the files of a library give, and what is wrong with them; a broken file is left out.

    With a `language` their texts are in that one where a translation stands beside their file. Of two things with one
    id the first stands. What the files name isn't looked up here: `simtrainer check` does.
    """
    programmes: list[Programme] = []
    lessons: list[Lesson] = []
    quizzes: list[Quiz] = []
    belts: list[Belt] = []
    cards: list[Card] = []
    diagnostics: list[Diagnostic] = []
    for path in learning_files(folder):
        found: object = None
        match _key(path):
            case "simtrainer-programme":
                found, wrong = read_programme(path, language=language)
                programmes += [found] if found is not None else []
            case "simtrainer-lesson":
                found, wrong = read_lesson(path, language=language)
                lessons += [found] if found is not None else []
            case "simtrainer-quizzes":
                found, wrong = read_quizzes(path, language=language)
                quizzes += found
            case "simtrainer-belts":
                found, wrong = read_belts(path, language=language)
                belts += found
            case "simtrainer-refreshers":
                found, wrong = read_cards(path, language=language)
                cards += found
            case _:
                continue
        diagnostics += wrong
    learning = Learning(
        programmes=MappingProxyType(_by_id(programmes)),
        lessons=MappingProxyType(_by_id(lessons)),
        quizzes=MappingProxyType(_by_id(quizzes)),
        cards=MappingProxyType(_by_id(cards)),
        belts=tuple(_by_id(belts).values()),
    )
    return learning, diagnostics


def _key(path: Path) -> str:
    """By which key at the left edge a file says what it is."""
    lines = read_plain(path).text.splitlines()
    heads = (line.partition(":")[0] for line in lines if line.startswith("simtrainer-"))
    return next((head for head in heads if head in READERS), "")


def _by_id(found: Iterable[T]) -> dict[str, T]:
    by_id: dict[str, T] = {}
    for one in found:
        by_id.setdefault(one.id, one)
    return by_id
