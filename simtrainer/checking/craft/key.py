"""The score key, as the people who wrote the scoring model ask for it: it can tell answers apart, and says why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from simtrainer.frozen import frozen
from simtrainer.library.rubric import DIMENSIONS, Dimension, Rubric
from simtrainer.scenario.model import Choice, Node, Scenario
from simtrainer.scoring.arithmetic import Ratings, engaged, value
from simtrainer.scoring.decisions import SILENCE, option_ratings

Note = Callable[..., None]

GOOD = 0.5
"""The value of an option whose ratings are +1 on the whole."""
PIVOTAL = 2
"""Stakes from which a decision turns the story."""
LONGER = 1.25
"""How much longer than all others the best answer may be before its length gives it away."""
TOO_OFTEN, ENOUGH = 0.75, 3
"""The share of decisions, out of how many at least, in which the best may be the longest."""


@frozen
class Key:
    """The ratings and values of all options of one decision, as if all were on offer."""

    node: Node
    ratings: Mapping[str, Ratings]
    values: Mapping[Dimension, Mapping[str, float]]
    """Only dimensions in which something is rated."""

    def worth(self, option: str) -> float:
        """Both dimensions together."""
        return sum(values[option] for values in self.values.values())


def check_key(scenario: Scenario, rubric: Rubric, note: Note) -> None:
    """Report decisions whose key tells a trainee nothing, gives the answer away, or doesn't say why."""
    keys = [key for node in scenario.nodes.values() if (key := key_of(node, rubric)) is not None]
    for key in keys:
        _differences(key, rubric, note)
        _rated_alike(key, note)
        for choice in key.node.choices:
            _reasons(key.node, choice, note)
    _lengths(keys, note)


def key_of(node: Node, rubric: Rubric) -> Key | None:
    """The key of a decision, None where nothing is rated."""
    given = option_ratings(node, [choice.id for choice in node.choices]) if node.choices else {}
    ratings = {option: {code: one.value for code, one in rated.items()} for option, rated in given.items()}
    if not any(ratings.values()):
        return None
    values: dict[Dimension, dict[str, float]] = {}
    for dimension in DIMENSIONS:
        weights = rubric.weights(dimension)
        criteria = engaged(ratings.values(), weights)
        if criteria:
            values[dimension] = {option: value(levels, criteria, weights) or 0.0 for option, levels in ratings.items()}
    return Key(node, ratings, values)


def _differences(key: Key, rubric: Rubric, note: Note) -> None:
    node, path = key.node, f"nodes.{key.node.id}.choices"
    spreads = [max(values.values()) - min(values.values()) for values in key.values.values()]
    if all(spread < rubric.smallest_spread for spread in spreads):
        note("SIM501", path, id=node.id)
    elif (
        node.stakes >= PIVOTAL
        and len(key.values) == len(DIMENSIONS)
        and not any(all(values[option] >= GOOD for values in key.values.values()) for option in key.ratings)
    ):
        note("SIM502", path, id=node.id, stakes=node.stakes)


def _rated_alike(key: Key, note: Note) -> None:
    path = f"nodes.{key.node.id}"
    rated_by: dict[str, list[str]] = {}
    for option, levels in key.ratings.items():
        for code in levels:
            rated_by.setdefault(code, []).append(option)
        if not levels and option != SILENCE:  # a silence has a code of its own for it
            note("SIM506", f"{path}.choices.{option}", id=option)
    for code, options in rated_by.items():
        if len(options) == 1:
            note("SIM505", f"{_path_of(key.node, options[0])}.ratings.{code}", code=code, id=options[0])


def _path_of(node: Node, option: str) -> str:
    return f"nodes.{node.id}.silence" if option == SILENCE else f"nodes.{node.id}.choices.{option}"


def _reasons(node: Node, choice: Choice, note: Note) -> None:
    path = f"nodes.{node.id}.choices.{choice.id}"
    bare = [code for code, rating in choice.ratings.items() if not rating.note.strip()]
    if bare:
        note("SIM507", f"{path}.ratings.{bare[0]}", id=choice.id, codes=", ".join(bare))
    if choice.ratings and not choice.why.strip():
        note("SIM508", path, id=choice.id)


def _lengths(keys: Sequence[Key], note: Note) -> None:
    compared: list[bool] = []
    for key in keys:
        speaking = [choice for choice in key.node.choices if choice.text]
        if len(speaking) < 2:
            continue
        best = max(speaking, key=lambda choice: key.worth(choice.id))
        others = max(len(choice.text) for choice in speaking if choice is not best)
        compared.append(len(best.text) > others)
        if len(best.text) > LONGER * others:
            percent = round(100 * len(best.text) / others - 100)
            note("SIM504", f"nodes.{key.node.id}.choices.{best.id}.text", id=best.id, percent=percent)
    if len(compared) >= ENOUGH and sum(compared) >= TOO_OFTEN * len(compared):
        note("SIM503", "nodes", longest=sum(compared), decisions=len(compared))
