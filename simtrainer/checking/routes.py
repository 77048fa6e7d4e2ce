"""Ways through a story that are good in both dimensions and differ where it matters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from simtrainer.engine.events import Decided, WentSilent
from simtrainer.engine.run import CannotDo, Run
from simtrainer.engine.steps import play_steps
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.ranges.beam import beam_search
from simtrainer.scoring.ranges.goal import Goal
from simtrainer.scoring.ranges.judge import Judge
from simtrainer.scoring.ranges.situations import Act, Situations
from simtrainer.scoring.score import score

GOOD = 85
WEIGHTY = 2
"""Stakes from which on a decision tells two routes apart."""
WIDTHS = (2, 8)
MOST_EXCHANGED = 16
"""Exchanges of one choice that are tried; each plays the story once."""


@dataclass(frozen=True, slots=True)
class Route:
    """A way through that was played: its steps, its ending, its scores, and its decisions of weight."""

    steps: tuple[str, ...]
    ending: str
    policy: float
    authenticity: float
    decisions: tuple[tuple[str, str], ...]

    @property
    def good(self) -> bool:
        """Whether it is good in both dimensions."""
        return min(self.policy, self.authenticity) >= GOOD


def route_of(scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], steps: tuple[str, ...]) -> Route | None:
    """The route of these steps; None when they can't be played to an end, or leave a dimension unscored."""
    try:
        run = play_steps(scenario, steps)
    except CannotDo:
        return None
    if not run.finished:
        return None
    card = score(run, scenario, rubric, windows)
    if card.policy.score is None or card.authenticity.score is None:
        return None
    return Route(steps, run.ending or "none", card.policy.score, card.authenticity.score, _weighty(run))


def _weighty(run: Run) -> tuple[tuple[str, str], ...]:
    """(node, what was done) of the first decision at each node of weight."""
    found: dict[str, str] = {}
    for event in run.events:
        if isinstance(event, Decided | WentSilent) and run.scenario.nodes[event.node].stakes >= WEIGHTY:
            found.setdefault(event.node, event.choice if isinstance(event, Decided) else "silence")
    return tuple(found.items())


def good_routes(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    best: tuple[str, ...],
    most: int,
    stop: Callable[[], bool],
) -> tuple[Route, ...]:
    """Up to `most` good routes that differ from each other at a decision of weight, the best line's first.

    First a choice of weight is exchanged for another with the same way on; then each is forbidden once, to see where
    else a good way leads.
    """
    first = route_of(scenario, rubric, windows, best)
    if first is None or not first.good:
        return ()
    found = [first]
    for other in _exchanged(scenario, rubric, windows, first, stop):
        if len(found) >= most:
            break
        if all(other.decisions != one.decisions for one in found):
            found.append(other)
    tried: set[str] = set()
    place = 0
    while place < len(found) and len(found) < most:
        for _, choice in found[place].decisions:
            if len(found) >= most or stop():
                break
            if choice == "silence" or choice in tried:
                continue
            tried.add(choice)
            other = _without(scenario, rubric, windows, choice, stop)
            if other is not None and all(other.decisions != one.decisions for one in found):
                found.append(other)
        place += 1
    return tuple(found)


def still_good(
    scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], known: Sequence[Route]
) -> tuple[Route, ...]:
    """Routes known from before an edit, played anew; none, unless all of them are good and differ still."""
    routes = [route_of(scenario, rubric, windows, one.steps) for one in known]
    good = tuple(one for one in routes if one is not None and one.good)
    different = len({one.decisions for one in good}) == len(known)
    return good if different and len(good) == len(known) > 1 else ()


def _exchanged(
    scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], route: Route, stop: Callable[[], bool]
) -> Iterator[Route]:
    """Good routes that differ from one in a single choice of weight and go on as it does; not many are tried."""
    tried = 0
    for node, taken in route.decisions:
        choices = {choice.id: choice for choice in scenario.nodes[node].choices}
        for choice in choices.values():
            if taken not in choices or choice.id == taken or choice.to != choices[taken].to:
                continue
            if tried == MOST_EXCHANGED or stop():
                return
            tried += 1
            steps = tuple(f"choose {choice.id}" if one == f"choose {taken}" else one for one in route.steps)
            other = route_of(scenario, rubric, windows, steps)
            if other is not None and other.good:
                yield other


def _without(
    scenario: Scenario, rubric: Rubric, windows: Mapping[str, int], choice: str, stop: Callable[[], bool]
) -> Route | None:
    """A good route on which a choice isn't taken, if one is found."""
    goal = Goal(rubric, (0, 1), high=True)
    situations = _Avoiding(scenario, Judge(scenario, rubric, windows), f"choose {choice}")
    for width in WIDTHS:
        witness = beam_search(situations, goal, width, stop)
        route = None if witness is None else route_of(scenario, rubric, windows, witness.steps)
        if route is not None and route.good:
            return route
    return None


class _Avoiding(Situations):
    """The situations of a scenario in which one step isn't taken."""

    def __init__(self, scenario: Scenario, judge: Judge, step: str) -> None:
        self._avoided = step
        super().__init__(scenario, judge)

    def acts(self, situation: int) -> tuple[Act, ...]:
        return tuple(act for act in super().acts(situation) if act.step != self._avoided)
