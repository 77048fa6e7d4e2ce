"""How a made-up trainee decides: at a moment, which of the acts to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import Literal, get_args

from simtrainer.checking.trials.moments import Act, Moment
from simtrainer.library.rubric import DIMENSIONS, Rubric
from simtrainer.say import later
from simtrainer.scenario.model import Choice, Node, Scenario, Silence
from simtrainer.scoring.arithmetic import engaged, value
from simtrainer.scoring.decisions import SILENCE, option_ratings

Strategy = Literal["uniform", "least-visited", "best", "worst", "tired"]
STRATEGIES: tuple[Strategy, ...] = get_args(Strategy)
IN_WORDS: dict[Strategy, str] = {
    "uniform": later("anything, all alike"),
    "least-visited": later("what was done least so far"),
    "best": later("what scores highest here, both scores together"),
    "worst": later("what scores lowest here"),
    "tired": later("silence and stock phrases before anything else"),
}

ENOUGH = 3
"""Visits to a node in one play after which even the best and the worst try something else: or they'd never leave."""
TIRED_MOVES = {"silence": 6.0, "boilerplate": 5.0, "automate": 5.0, "apologise-generic": 3.0, "move-to-private": 2.0}
TIRED_SILENCE = 6.0

Decide = Callable[[Moment, Random], Act]


class Trainee:
    """A strategy with what it remembers. `learn` is told of each act; `begin` says that a new play starts."""

    def __init__(self, strategy: Strategy, scenario: Scenario, rubric: Rubric | None) -> None:
        self._scenario = scenario
        self._rubric = rubric
        self._ever: Counter[str] = Counter()
        self._now: Counter[str] = Counter()
        self._values: dict[tuple[str, tuple[str, ...]], dict[str, float]] = {}
        ways: dict[Strategy, Decide] = {
            "uniform": lambda moment, random: random.choice(moment.acts),
            "least-visited": lambda moment, random: _fewest(moment.acts, self._ever, random),
            "best": lambda moment, random: self._greedy(moment, random, 1),
            "worst": lambda moment, random: self._greedy(moment, random, -1),
            "tired": self._tired,
        }
        self._decide = ways[strategy]

    def begin(self) -> None:
        """A new play starts."""
        self._now.clear()

    def decide(self, moment: Moment, random: Random) -> Act:
        """The act it does at a moment that has at least one."""
        act = self._decide(moment, random)
        self._ever[act.option] += 1
        self._now[act.option] += 1
        return act

    # ---- ways

    def _greedy(self, moment: Moment, random: Random, sign: int) -> Act:
        acts = [act for act in moment.acts if act.kind == "choose" or act.option.endswith(f"/{SILENCE}")]
        choices = [act for act in acts if act.kind == "choose"]
        if not choices:
            return random.choice(moment.acts)
        tired_of = max((moment.run.state.arrivals.get(act.node, 0) for act in choices), default=0)
        if tired_of > ENOUGH:
            return _fewest(acts, self._now, random)
        worth = {id(act): sign * self._worth(moment, act) for act in acts}
        most = max(worth.values())
        return random.choice([act for act in acts if worth[id(act)] >= most - 1e-9])

    def _worth(self, moment: Moment, act: Act) -> float:
        offered = moment.offered(act.node)
        key = (act.node, offered)
        values = self._values.get(key)
        if values is None:
            values = self._values[key] = option_values(self._scenario.nodes[act.node], offered, self._rubric)
        return values[act.option if act.kind == "choose" else SILENCE]

    def _tired(self, moment: Moment, random: Random) -> Act:
        weights = [self._tiredness(act) for act in moment.acts]
        return random.choices(moment.acts, weights)[0]

    def _tiredness(self, act: Act) -> float:
        if act.kind == "wait":
            return TIRED_SILENCE
        if act.kind == "consult":
            return 0.5
        moves = self._scenario.nodes[act.node].choice(act.option).moves
        return max((TIRED_MOVES.get(move, 1.0) for move in moves), default=1.0)


def option_values(node: Node, offered: Iterable[str], rubric: Rubric | None) -> dict[str, float]:
    """What each option of a decision is worth beside the others on offer, both dimensions together; 0 if unrated."""
    ratings = {
        option: {code: rating.value for code, rating in given.items()}
        for option, given in option_ratings(node, tuple(offered)).items()
    }
    found = dict.fromkeys(ratings, 0.0)
    if rubric is None:
        return found
    for dimension in DIMENSIONS:
        weights = rubric.weights(dimension)
        criteria = engaged(ratings.values(), weights)
        for option, levels in ratings.items():
            found[option] += value(levels, criteria, weights) or 0.0
    return found


def is_rated(scenario: Scenario) -> bool:
    """Whether any option of a scenario is rated, so that there is something to score."""
    return any(option.ratings for node in scenario.nodes.values() for option in _options(node))


def _options(node: Node) -> tuple[Choice | Silence, ...]:
    return (*node.choices, *((node.silence,) if node.silence is not None else ()))


def _fewest(acts: Sequence[Act], times: Counter[str], random: Random) -> Act:
    least = min(times[act.option] for act in acts)
    return random.choice([act for act in acts if times[act.option] == least])
