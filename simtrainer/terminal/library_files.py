"""The findings in a file of the library: an organisation, the cases, the rubric and so on, each by its own reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

from simtrainer.library.catalogue import Library
from simtrainer.library.learning.known import Known
from simtrainer.library.learning.reading_cards import read_cards
from simtrainer.library.learning.reading_lessons import read_lesson
from simtrainer.library.learning.reading_programmes import read_belts, read_programme, read_quizzes
from simtrainer.library.reading.cases import read_cases
from simtrainer.library.reading.fears import read_fears
from simtrainer.library.reading.glossary import read_glossary
from simtrainer.library.reading.moves import read_moves
from simtrainer.library.reading.organisations import read_organisation
from simtrainer.library.reading.own_cases import read_own_case
from simtrainer.library.reading.rubric import read_rubric, read_rule_pack
from simtrainer.library.reading.triage import read_triage
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.ignores import apply_ignores
from simtrainer.scenario.source import read_file

Findings = Iterable[Diagnostic]


def _translation(path: Path, library: Library) -> Findings:
    from simtrainer.checking.translations import translation_findings

    return translation_findings(path, library)


def _learnt(read: Callable[[Path, Known], tuple[object, list[Diagnostic]]]) -> Callable[[Path, Library], Findings]:
    """Checks a file of the learning, with what it names; authors may silence what is a matter of taste."""

    def check(path: Path, library: Library) -> Findings:
        return apply_ignores(read_file(path), read(path, _known(library))[1])

    return check


CHECKS: dict[str, Callable[[Path, Library], Findings]] = {
    "translation": _translation,
    "organisation": lambda path, library: read_organisation(path)[1],
    "rubric": lambda path, library: read_rubric(path)[1],
    "rule pack": lambda path, library: read_rule_pack(path)[1],
    "moves": lambda path, library: read_moves(path)[1],
    "cases": lambda path, library: read_cases(path, library.moves)[1],
    "own case": lambda path, library: read_own_case(path, library.moves, library.cases.types)[1],
    "fear cards": lambda path, library: read_fears(path)[1],
    "glossary": lambda path, library: read_glossary(path)[1],
    "triage aid": lambda path, library: read_triage(path)[1],
    "programme": _learnt(read_programme),
    "lesson": _learnt(read_lesson),
    "quizzes": _learnt(read_quizzes),
    "belts": _learnt(read_belts),
    "refresher cards": _learnt(read_cards),
}


@lru_cache(maxsize=1)
def _known(library: Library) -> Known:
    return Known(library)
