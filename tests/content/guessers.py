"""People who don't read: each has one rule of thumb and takes whatever follows it most, all through a story."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

from simtrainer.debrief.build import scorecard_of
from simtrainer.engine.run import Run
from simtrainer.library.stage import Stage
from simtrainer.scenario.model import Choice

Taste = Callable[[Choice], float]
"""How much an option follows a rule of thumb; more is more tempting."""

APOLOGIES = {"apologise-specific", "apologise-generic"}
COURTESIES = APOLOGIES | {"thank"}
HANDING_OVER = {"escalate-lead", "escalate-legal"}
SORRY = re.compile(r"\b(sorry|apolog\w+)", re.IGNORECASE)
COURTEOUS = re.compile(r"\b(sorry|apolog\w+|thank\w*|please)\b", re.IGNORECASE)
MOST_TURNS = 300
"""Decisions after which somebody with a rule of thumb is going round in circles."""


def politest(choice: Choice) -> float:
    """Please, thank you, sorry: as many as there are, in words and in moves."""
    return len(COURTEOUS.findall(choice.text)) + len(COURTESIES.intersection(choice.moves))


def escalates(choice: Choice) -> float:
    """Somebody else's desk: escalating as the act itself before escalating on the side."""
    return 2 * (choice.do == "escalate") + len(HANDING_OVER.intersection(choice.moves))


def apologises(choice: Choice) -> float:
    """Sorry, whatever it was: apologies made and the words for them."""
    return len(SORRY.findall(choice.text)) + len(APOLOGIES.intersection(choice.moves))


def longest(choice: Choice) -> float:
    """Whatever looks like the most work."""
    return len(words_of(choice))


GUESSERS: Mapping[str, Taste] = {
    "the most polite": politest,
    "escalate": escalates,
    "apologise": apologises,
    "the longest": longest,
}


def words_of(choice: Choice) -> str:
    """What the card of an option says: its text, or its label where there is no text (a triage card)."""
    return (choice.text or choice.label).strip()


def guess(staged: Stage, taste: Taste, shuffle: Random | None = None) -> Run:
    """The story played to its end by taste alone, one decision after another as they open.

    Of equals the first in the file is taken, or the first as shuffled. Nothing is asked and nothing left to time. Back
    at a decision, the guesser takes what appeals next.
    """
    run = Run(staged.scenario, chatter=False)
    for _ in range(MOST_TURNS):
        if run.finished:
            return run
        offered = run.on_offer()
        node = staged.scenario.node_of_choice(offered[0])
        options = [one for one in node.choices if one.id in offered]
        if shuffle is not None:
            shuffle.shuffle(options)
        options.sort(key=taste, reverse=True)
        run.take(options[(run.state.arrivals[node.id] - 1) % len(options)].id)
    raise AssertionError(f"{staged.scenario.id}: no end after {MOST_TURNS} decisions")


def scores_of(run: Run, staged: Stage) -> tuple[float, float]:
    """Policy and authenticity of a run in its organisation, as the debrief says them."""
    card = scorecard_of(run, staged.library, staged.organisation)
    assert card.policy.score is not None
    assert card.authenticity.score is not None
    return card.policy.score, card.authenticity.score
