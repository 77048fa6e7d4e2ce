"""Options of a decision that come to the same: as near as matters in both scores, same way on, same moves."""

from __future__ import annotations

from collections.abc import Callable

from simtrainer.library.rubric import DIMENSIONS, Rubric
from simtrainer.scenario.model import Choice, Node, Scenario
from simtrainer.scoring.arithmetic import engaged, value

Note = Callable[..., None]
NEAR = 0.05


def note_redundant(scenario: Scenario, rubric: Rubric, note: Note) -> None:
    """Report each choice that has the same worth, effects and way on as one before it."""
    for node in scenario.nodes.values():
        if not any(choice.ratings for choice in node.choices):
            continue
        worths = {choice.id: _worth(node, choice, rubric) for choice in node.choices}
        for place, choice in enumerate(node.choices):
            twin = next((one for one in node.choices[:place] if _same(one, choice, worths)), None)
            if twin is not None:
                note("SIM565", f"nodes.{node.id}.choices.{choice.id}", id=twin.id, other=choice.id)


def _worth(node: Node, choice: Choice, rubric: Rubric) -> tuple[float | None, ...]:
    """How good a choice is in policy and in authenticity, beside the node's other options."""
    options = [*node.choices, *((node.silence,) if node.silence is not None else ())]
    ratings = [{code: rating.value for code, rating in option.ratings.items()} for option in options]
    own = {code: rating.value for code, rating in choice.ratings.items()}
    found: list[float | None] = []
    for dimension in DIMENSIONS:
        weights = rubric.weights(dimension)
        found.append(value(own, engaged(ratings, weights), weights))
    return tuple(found)


def _same(one: Choice, other: Choice, worths: dict[str, tuple[float | None, ...]]) -> bool:
    if not one.ratings or not other.ratings or _rest(one) != _rest(other):
        return False
    pairs = zip(worths[one.id], worths[other.id], strict=True)
    return all(a == b if a is None or b is None else abs(a - b) <= NEAR for a, b in pairs)


def _rest(choice: Choice) -> tuple[object, ...]:
    """Everything by which two choices differ beside their words and ratings."""
    return (
        choice.to,
        choice.do,
        choice.moves,
        choice.set,
        choice.when,
        choice.flags,
        choice.recovers,
        choice.promises,
        choice.keeps,
        choice.open,
        choice.close,
        choice.triage,
    )
