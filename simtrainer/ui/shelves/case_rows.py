"""Cases as rows of a shelf, one's own first, then the newest."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from simtrainer.library.cases import Case, Cases
from simtrainer.library.moves import Moves
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.rows import Row
from simtrainer.ui.shelves.wording import checked_words, count_moves, polarity_words, sector, spaced


def case_rows(cases: Cases, moves: Moves) -> list[Row]:
    """A row for each case."""
    ordered = sorted(cases.cases.values(), key=lambda case: (not case.own, -case.year, -case.month, case.title))
    return [_row(case, moves) for case in ordered]


def filter_words(moves: Moves | None, name: str, value: str) -> str:
    """A value of a filter in words."""
    match name:
        case "move":
            return moves.label(value) if moves is not None else value
        case "outcome":
            return polarity_words(value)
        case "checked":
            return checked_words(value)
        case "sector":
            return value
        case _:
            return spaced(value)


def near_moves(query: str, cases: Cases, moves: Moves) -> list[tuple[str, str]]:
    """The moves of cases whose names come closest to a query, as filters."""
    made = {move.code for case in cases.cases.values() for move in case.moves}
    names = {
        word: code
        for code in made
        for word in (*moves.label(code).casefold().split(), *code.split("-"))
        if len(word) > 3
    }
    found = (names[near] for word in query.casefold().split() for near in get_close_matches(word, names, 3, 0.6))
    return [("move", code) for code in dict.fromkeys(found)][:3]


def _row(case: Case, moves: Moves) -> Row:
    return Row(
        id=case.id,
        title=case.title,
        line=case.lesson,
        left=case.org,
        right=f"{count_moves(len(case.moves))} · {case.year}",
        tile=case.org,
        mark=tr("Ours") if case.own else "",
        words=" ".join(_words(case, moves)),
        filters=frozenset(_filters(case)),
    )


def _words(case: Case, moves: Moves) -> Iterable[str]:
    yield from (case.facts, case.industry, case.country, *case.platforms, *case.outcome)
    for move in case.moves:
        yield moves.label(move.code)
        yield move.what
    yield from map(spaced, case.types)


def _filters(case: Case) -> Iterable[tuple[str, str]]:
    yield from (("topic", one) for one in case.types)
    yield from (("move", move.code) for move in case.moves)
    yield ("sector", sector(case))
    yield ("outcome", case.polarity)
    yield ("checked", case.checked.level)
