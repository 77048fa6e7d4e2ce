"""A refresher for a beat that nobody wrote one for: its two roads by the moves they are made of, in other words."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.learning.telling import SPOKEN, Telling
from simtrainer.library.learning.model import About, Ask, Card, CardOption
from simtrainer.library.moves import Move, Moves
from simtrainer.say import later
from simtrainer.scenario.model import Choice, Node, Scenario

MADE = "turn:"
"""How the id of such a card begins: turn:scenario/node."""
MOST_MOVES = 2
WHICH = later("Which road do you take?")
HERE = later("Here it is: {moves}.")

SITUATIONS: Mapping[str, str] = {
    "notice": later("Back in {place}, at the moment when you first notice it. Nothing has been said yet."),
    "first-words": later("Back in {place}, where the first words are yours to say."),
    "heat": later("Back in {place}, while it is getting warmer and more people are reading along."),
    "repair": later("Back in {place}, where it is about putting things right."),
    "close": later("Back in {place}, near the end, when most people have stopped looking."),
}


def made_fork(scenario: Scenario, node: Node, moves: Moves, telling: Telling = SPOKEN) -> Card | None:
    """The card of a beat, None when its options aren't told apart by ratings and moves."""
    options = [(worth(one), one) for one in node.choices if one.ratings and _known(one, moves)]
    if len(options) < 2:
        return None
    best, good = max(options, key=lambda pair: pair[0])
    worse = [(value, one) for value, one in options if value < best - 1 and _kinds(one, moves) != _kinds(good, moves)]
    if not worse:
        return None
    # The most tempting of the weak ones: nobody learns from an option that nobody takes.
    _, weak = max(worse, key=lambda pair: pair[0])
    strong_moves, weak_moves = _telling(good, weak, moves), _telling(weak, good, moves)
    if not strong_moves or not weak_moves:
        return None
    # Without the beat's own words only what harms in any beat can be told from what helps.
    if weak_moves[0].stance != "harmful" or strong_moves[0].stance == "harmful":
        return None
    criterion = _criterion(good, weak)
    return Card(
        id=f"{MADE}{scenario.id}/{node.id}",
        kind="fork",
        situation=telling.say(SITUATIONS[node.phase], place=_place(scenario, node)),
        post=None,
        asks=(
            Ask(
                "road",
                telling.say(WHICH),
                (
                    CardOption("strong", _labels(strong_moves, telling), True, _definitions(strong_moves)),
                    CardOption("weak", _labels(weak_moves, telling), False, _definitions(weak_moves)),
                ),
            ),
        ),
        takeaway=telling.say(HERE, moves=telling.inside(_labels(strong_moves, telling))),
        about=About(criterion=criterion, node=f"{scenario.id}/{node.id}"),
        family=scenario.kind,
    )


def worth(choice: Choice) -> float:
    """What an option's ratings add up to."""
    return sum(rating.value for rating in choice.ratings.values())


def _known(choice: Choice, moves: Moves) -> list[Move]:
    return [moves.moves[code] for code in choice.moves if code in moves.moves]


def _kinds(choice: Choice, moves: Moves) -> frozenset[str]:
    return frozenset(move.code for move in _known(choice, moves))


def _telling(one: Choice, other: Choice, moves: Moves) -> list[Move]:
    """The moves of an option that the other hasn't got, at most two."""
    telling = [move for move in _known(one, moves) if move.code not in _kinds(other, moves)]
    return sorted(telling, key=lambda move: move.stance != "harmful")[:MOST_MOVES]


def _place(scenario: Scenario, node: Node) -> str:
    return f"“{scenario.title}” ({node.title})" if node.title else f"“{scenario.title}”"


def _labels(moves: list[Move], telling: Telling) -> str:
    first, *rest = (move.label for move in moves)
    return "; ".join([first, *map(telling.inside, rest)])


def _definitions(moves: list[Move]) -> str:
    return " ".join(move.definition for move in moves)


def _criterion(good: Choice, weak: Choice) -> str:
    """The criterion on which the two differ most."""
    codes = [code for code in good.ratings if code in weak.ratings]
    return max(codes, key=lambda code: good.ratings[code].value - weak.ratings[code].value, default="")
