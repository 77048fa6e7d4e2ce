"""What two versions of a scenario do to scores: what each option costs or gives, and how far a play can score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simtrainer.library.rubric import DIMENSIONS, Dimension, Rubric
from simtrainer.say import later, say
from simtrainer.scenario.model import Node
from simtrainer.scoring.arithmetic import engaged, value
from simtrainer.scoring.decisions import option_ratings
from simtrainer.scoring.ranges import Range, Ranges

WORDS: Mapping[Dimension, str] = {"P": later("policy"), "A": later("authenticity")}
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
                yield key, dimension, _worth(was, is_now, say(WORDS[dimension]))


def _worth(was: int | None, now: int | None, scale: str) -> str:
    if now is None:
        return say("no longer counts on {scale} ({before})", scale=scale, before=_past(was))
    if now > 0:
        words = say("now gives {n} {scale}", n=now, scale=scale)
    elif now < 0:
        words = say("now costs {n} {scale}", n=-now, scale=scale)
    else:
        words = say("is now worth nothing on {scale}", scale=scale)
    return words if was is None else f"{words} ({_past(was)})"


def _past(was: int | None) -> str:
    if not was:
        return say("it was worth nothing")
    return say("it gave {n}", n=was) if was > 0 else say("it cost {n}", n=-was)


def changed_ranges(old: Ranges, new: Ranges) -> Iterator[str]:
    """A sentence for each score whose range has moved, and for the best and the worst line."""
    pairs: tuple[tuple[str, Range, Range], ...] = (
        (later("Policy"), old.policy, new.policy),
        (later("Authenticity"), old.authenticity, new.authenticity),
    )
    for name, before, after in pairs:
        if before.words() != after.words():
            words = {"scale": say(name), "now": after.words(), "before": before.words()}
            yield say("{scale} can now end at {now} (it was {before})", **words)
    best = later("The best line now scores {now} and ends in {ending} (it was {before}, {former})")
    worst = later("The worst line now scores {now} and ends in {ending} (it was {before}, {former})")
    for sentence, line, was in ((best, new.best, old.best), (worst, new.worst, old.worst)):
        if line is not None and was is not None:
            now_at, was_at = (_points(one.policy, one.authenticity) for one in (line, was))
            if now_at != was_at or line.ending != was.ending:
                yield say(sentence, now=now_at, ending=line.ending, before=was_at, former=was.ending)


def _points(policy: float | None, authenticity: float | None) -> str:
    return " / ".join("–" if one is None else f"{one:.0f}" for one in (policy, authenticity))
