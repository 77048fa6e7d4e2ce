"""The case mirror: every case finds itself, noise doesn't hide it, and chance doesn't imitate it."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest

from simtrainer.debrief.alignment import Aligner, Match
from simtrainer.library.cases import Case
from simtrainer.library.catalogue import Library

LIBRARY = Library.load()
NEGATIVE = LIBRARY.cases.negative()
POSITIVE = LIBRARY.cases.positive()


@pytest.fixture(scope="module")
def harm() -> Aligner:
    return Aligner(NEGATIVE, LIBRARY.moves, "harm")


@pytest.fixture(scope="module")
def repair() -> Aligner:
    return Aligner(POSITIVE, LIBRARY.moves, "repair")


def own_road(case: Case, role: str = "harm") -> tuple[list[str], set[str]]:
    moves = case.with_role(role)  # type: ignore[arg-type]
    return [move.code for move in moves if not move.omitted], {move.code for move in moves if move.omitted}


def rank(match: Match) -> tuple[int, float]:
    return match.exact, round(match.echo, 6)


def test_there_are_forty_five_negative_cases_and_eight_good_ones() -> None:
    assert (len(NEGATIVE), len(POSITIVE)) == (45, 8)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: case.id)
def test_a_case_retrieves_itself_first(case: Case, harm: Aligner) -> None:
    path, omitted = own_road(case)
    first = harm.matches(path, omitted, case.types)[0]
    # Two cases may have the very same moves: then either may stand first.
    assert rank(first) == rank(harm.compare(path, omitted, case.id))


def test_noisy_copies_still_find_their_case(harm: Aligner) -> None:
    found = 0
    for case in NEGATIVE:
        path, omitted = own_road(case)
        noisy = [*(path[:-1] if len(path) > 2 else path), "acknowledge"]
        matches = harm.matches(noisy, omitted, case.types)
        found += bool(matches) and matches[0].case.id == case.id
    assert found >= 44


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: case.id)
def test_a_good_case_retrieves_itself_by_its_repair_moves(case: Case, repair: Aligner) -> None:
    path, omitted = own_road(case, "repair")
    first = repair.matches(path, omitted, case.types)[0]
    assert rank(first) == rank(repair.compare(path, omitted, case.id))


@pytest.mark.parametrize("harmful", [0, 0.25, 0.5, 1])
def test_near_copies_by_chance_are_rarer_than_one_in_two_hundred(harm: Aligner, harmful: float) -> None:
    chance = random.Random(f"near copies {harmful}")
    moves = LIBRARY.moves.moves.values()
    good = [move.code for move in moves if move.stance == "helpful"]
    bad = [move.code for move in moves if move.stance == "harmful"]
    levels: Counter[str | None] = Counter()
    tries = 1500
    for _ in range(tries):
        path = [chance.choice(bad if chance.random() < harmful else good) for _ in range(7)]
        matches = harm.matches(path, (), chance.choice(NEGATIVE).types)
        levels[matches[0].level if matches else None] += 1
    if harmful <= 0.5:
        assert levels["near_copy"] < 0.005 * tries
    if not harmful:
        assert levels == {None: tries}


def test_the_worked_example_is_at_most_a_mention(harm: Aligner) -> None:
    path = ["delete-comment", "argue", "boilerplate", "apologise-generic"]
    match = harm.compare(path, (), "nestle-palm-oil-2010")
    assert (match.exact, match.of) == (2, 4)
    assert match.level in (None, "mention")


def test_a_near_copy_is_never_hidden_behind_a_mention(harm: Aligner) -> None:
    for case in NEGATIVE:
        path, omitted = own_road(case)
        levels = [match.level for match in harm.matches(path, omitted)]
        mentions = [index for index, level in enumerate(levels) if level == "mention"]
        assert mentions == list(range(len(levels) - len(mentions), len(levels)))


def test_a_case_of_another_kind_of_trouble_is_not_compared(harm: Aligner) -> None:
    case = NEGATIVE[0]
    path, omitted = own_road(case)
    other = next(name for name in LIBRARY.cases.types if name not in case.types)
    assert case.id not in [match.case.id for match in harm.matches(path, omitted, [other])]


def test_a_move_serves_only_once(harm: Aligner) -> None:
    for case in NEGATIVE:
        path, omitted = own_road(case)
        match = harm.compare(path[:1], omitted, case.id)
        assert len({pair.path for pair in match.pairs}) == len(match.pairs) <= 1


def many_cases(chance: random.Random, count: int, role: str) -> list[Case]:
    """Made-up cases: real ones with shuffled, repeated and left-out moves."""
    real = NEGATIVE if role == "harm" else POSITIVE
    moves = [move for case in real for move in case.with_role(role)]  # type: ignore[arg-type]
    return [
        replace(
            chance.choice(real),
            id=f"case-{number}",
            moves=tuple(
                replace(move, omitted=move.omitted or chance.random() < 0.2)
                for move in chance.choices(moves, k=chance.randint(1, 9))
            ),
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("role", ["harm", "repair"])
@pytest.mark.parametrize("seed", range(6))
def test_the_best_of_many_cases_are_those_of_looking_at_each(seed: int, role: str) -> None:
    chance = random.Random(f"{role} {seed}")
    cases = many_cases(chance, 1500, role)
    aligner = Aligner(cases, LIBRARY.moves, role)  # type: ignore[arg-type]
    codes = [move.code for case in cases for move in case.moves] + list(LIBRARY.moves.moves)
    for length in (1, 4, 9):
        path, omitted = chance.choices(codes, k=length), set(chance.choices(codes, k=3))
        types = chance.choice([(), ("privacy",), cases[0].types])
        every = [aligner.compare(path, omitted, case.id) for case in cases if not types or set(types) & set(case.types)]
        ranked = sorted(
            (match for match in every if match.level is not None),
            key=lambda match: (match.level == "mention", -match.exact, -match.echo, match.case.id),
        )
        for most in (1, 2, 10):
            assert aligner.best(path, omitted, types, most) == tuple(ranked[:most])
        assert aligner.matches(path, omitted, types) == tuple(ranked)
