"""What two versions of a scenario do to scores: what each option costs or gives, and how far a play can score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simtrainer.library.rubric import DIMENSIONS, Dimension, Rubric
from simtrainer.scenario.model import Node
from simtrainer.scoring.arithmetic import engaged, value
from simtrainer.scoring.decisions import option_ratings
from simtrainer.scoring.ranges import Range, Ranges

WORDS: Mapping[Dimension, str] = {"P": "policy", "A": "authenticity"}
Chips = dict[str, dict[Dimension, int | None]]


def chips_at(node: Node, rubric: Rubric) -> Chips:
    """For each option of a node (its silence included) the signed points that a screen shows, all being on offer."""
    options = {
        key: {code: rating.value for code, rating in ratings.items()}
        for key, ratings in option_ratings(node, [choice.id for choice in node.choices]).items()
    }
    chips: Chips = {key: {} for key in options}
    for dimension in DIMENSIONS:
        weights = rubric.weights(dimension)
        criteria = engaged(options.values(), weights)
        for key, levels in options.items():
            found = value(levels, criteria, weights)
            chips[key][dimension] = None if found is None else round(10 * found)
    return chips


def changed_chips(
    old: Node, new: Node, names: Mapping[str, str], before: Rubric, after: Rubric
) -> Iterator[tuple[str, Dimension, str]]:
    """(new id of the option, scale, words) for each option that is worth something else now."""
    then = {names.get(key, key): one for key, one in chips_at(old, before).items()}
    for key, now in chips_at(new, after).items():
        for dimension in DIMENSIONS:
            was, is_now = then.get(key, now)[dimension], now[dimension]
            if was != is_now:
                yield key, dimension, _worth(was, is_now, WORDS[dimension])


def _worth(was: int | None, now: int | None, scale: str) -> str:
    if now is None:
        return f"no longer counts on {scale} (it {_past(was)})"
    verb = "gives" if now > 0 else "costs" if now < 0 else ""
    words = f"now {verb} {abs(now)} {scale}" if verb else f"is now worth nothing on {scale}"
    return words if was is None else f"{words} (it {_past(was)})"


def _past(was: int | None) -> str:
    if not was:
        return "was worth nothing"
    return f"gave {was}" if was > 0 else f"cost {-was}"


def changed_ranges(old: Ranges, new: Ranges) -> Iterator[str]:
    """A sentence for each score whose range has moved, and for the best and the worst line."""
    pairs: tuple[tuple[str, Range, Range], ...] = (
        ("Policy", old.policy, new.policy),
        ("Authenticity", old.authenticity, new.authenticity),
    )
    for name, before, after in pairs:
        if before.words() != after.words():
            yield f"{name} can now end at {after.words()} (it was {before.words()})"
    for name, line, was in (("best", new.best, old.best), ("worst", new.worst, old.worst)):
        if line is not None and was is not None:
            now_at, was_at = (_points(one.policy, one.authenticity) for one in (line, was))
            if now_at != was_at or line.ending != was.ending:
                yield f"The {name} line now scores {now_at} and ends in {line.ending} (it was {was_at}, {was.ending})"


def _points(policy: float | None, authenticity: float | None) -> str:
    return " / ".join("–" if one is None else f"{one:.0f}" for one in (policy, authenticity))
