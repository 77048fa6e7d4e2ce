"""The debrief's comparison of a path with 100,000 cases, beside rapidfuzz scoring the same lists."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

from simtrainer.debrief.alignment import Aligner
from simtrainer.library.cases import Case, CaseMove
from simtrainer.library.catalogue import Library
from tests.benchmarks.measure import Missing, Row, at_most, by_turns

CASES, PATH, SHOWN = 100_000, 12, 10
GOAL = 3.0


def rows(times: int) -> Iterator[Row]:
    """The ten nearest cases, fully compared, against the bare scores of `rapidfuzz.process.cdist`."""
    try:
        process: Any = importlib.import_module("rapidfuzz.process")
        distance: Any = importlib.import_module("rapidfuzz.distance")
        numpy: Any = importlib.import_module("numpy")
    except ImportError:
        raise Missing("rapidfuzz and numpy aren't installed: pip install -e .") from None
    library = Library.load()
    cases = many_cases(library, CASES)
    aligner = Aligner(cases, library.moves, "harm")
    signs = {code: chr(0x21 + number) for number, code in enumerate(library.moves.moves)}
    lists = ["".join(signs[move.code] for move in case.with_role("harm")) for case in cases]
    for name, path, omitted in paths(library):
        bare = "".join(signs[code] for code in path)
        aligner.best(path, omitted, (), SHOWN)
        taken = by_turns(
            5 * times,
            ours=lambda path=path, omitted=omitted: aligner.best(path, omitted, (), SHOWN),
            cdist=lambda bare=bare: process.cdist(
                [bare], lists, scorer=distance.LCSseq.similarity, dtype=numpy.uint8, workers=1
            ),
        )
        detail = f"{1000 * taken['ours']:.1f} ms"
        yield at_most(
            f"{name} against {CASES:,} cases / cdist", taken["ours"] / taken["cdist"], GOAL, "×", detail, taken
        )


def many_cases(library: Library, count: int) -> list[Case]:
    """Made-up move lists of 4 to 14 moves, each code as frequent as it is in the real cases."""
    random = Random(7)
    real = library.cases.negative()
    moves = [move for case in real for move in case.with_role("harm")]
    found: list[Case] = []
    for number in range(count):
        kept: list[CaseMove] = random.choices(moves, k=random.randint(4, 14))
        listed = tuple(replace(move, number=place) for place, move in enumerate(kept, 1))
        found.append(replace(random.choice(real), id=f"case-{number}", moves=listed))
    return found


def paths(library: Library) -> Iterator[tuple[str, list[str], set[str]]]:
    """A path of moves drawn from the vocabulary, and one drawn as the cases' own moves are."""
    random = Random(11)
    codes = list(library.moves.moves)
    harm = [move for case in library.cases.negative() for move in case.with_role("harm")]
    yield "a path of any moves", random.sample(codes, PATH), set(random.sample(codes, 3))
    yield "a path of harmful moves", [move.code for move in random.choices(harm, k=PATH)], set(random.sample(codes, 3))
