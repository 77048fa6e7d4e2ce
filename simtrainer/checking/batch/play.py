"""A series of plays in lockstep, told as the random tester tells its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

import numpy as np

from simtrainer.checking.batch.dice import BITS, SplitMix
from simtrainer.checking.batch.lockstep import Played, play_together
from simtrainer.checking.batch.suits import options_of
from simtrainer.checking.batch.tables import Tables, compile_tables
from simtrainer.checking.batch.worth import Worth, capped, worth_of
from simtrainer.checking.coverage import SILENCE
from simtrainer.checking.trials.result import Failure, Trials, Trouble
from simtrainer.checking.trials.series import KEPT, Caps, Progress, Series
from simtrainer.checking.trials.strategies import is_rated
from simtrainer.library.rubric import Rubric
from simtrainer.say import say
from simtrainer.scenario.model import NONE, Choice, Scenario

TOGETHER = 8_192
"""Plays that take their steps together."""
MOST_SEEN = 40_000_000
"""Beats times plays together, whose visits are remembered at once."""


def try_together(
    scenario: Scenario,
    rubric: Rubric | None,
    windows: Mapping[str, int],
    *,
    runs: int,
    seed: int = 0,
    caps: Caps | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Trials:
    """Play a scenario that suits (`suits.unsuited`) many times: uniform, each play by dice of its own seed."""
    caps = caps or Caps()
    return _Batch(scenario, rubric, windows, caps, Series(scenario, caps, cancelled)).play(runs, seed, progress)


class _Batch:
    def __init__(
        self, scenario: Scenario, rubric: Rubric | None, windows: Mapping[str, int], caps: Caps, series: Series
    ) -> None:
        self.scenario, self.caps, self.series = scenario, caps, series
        self.rubric = rubric if is_rated(scenario) else None
        self.tables = compile_tables(scenario)
        self.worth: Worth | None = None
        if self.rubric is not None:
            self.worth = worth_of(scenario, self.tables, self.rubric, windows)
        self.taken = np.zeros(len(self.tables.pairs), dtype=np.int64)
        self.series.coverage.injects.clear()  # they only speak, so they aren't followed here

    def play(self, runs: int, seed: int, progress: Progress | None) -> Trials:
        cut, played = "", 0
        together = max(64, min(TOGETHER, MOST_SEEN // (len(self.tables.nodes) + 1)))
        while played < runs:
            cut = self.series.cut()
            if cut:
                break
            count = min(together, runs - played)
            seeds = np.arange(seed + played, seed + played + count, dtype=np.int64)
            self._add(play_together(self.tables, SplitMix(seeds), count, self.caps.acts, self.worth), seed, played)
            played += count
            if progress is not None:
                progress(played, runs)
        self._count_options()
        return self.series.told("uniform", seed=seed, asked=runs, played=played, cut=cut, together=True)

    def _add(self, played: Played, seed: int, before: int) -> None:
        series = self.series
        nodes, combinations = self.tables.nodes, self.tables.combinations
        ends = played.ends // combinations
        has_ending = np.asarray([self.scenario.nodes[node].ending is not None for node in nodes] + [False])
        good = played.over & has_ending[ends]
        self.taken += played.taken
        series.coverage.plays += len(ends)
        for node, seen in zip(nodes, played.plays.tolist(), strict=True):
            series.coverage.nodes[node].plays += seen
        finished: list[int] = ends[good].tolist()
        for place, count in Counter(finished).items():
            series.endings[nodes[place]] += count
            series.coverage.nodes[nodes[place]].arrivals += count
        series.values["minutes"] += played.minutes[good].tolist()
        series.values["turns"] += played.turns[good].tolist()
        if self.rubric is not None:
            for dimension, name in enumerate(("policy", "authenticity")):
                scores = played.scores[dimension]
                if played.crossed.size:
                    crossed, left_open = played.crossed[dimension], played.left_open[dimension]
                    scores = capped(scores, crossed, left_open, self.rubric, dimension)
                series.values[name] += scores[good & ~np.isnan(scores)].tolist()
        wrong = np.flatnonzero(~good)
        series.failed += len(wrong)
        first = [int(place) for place in wrong[: KEPT - len(series.failures)]]
        for place in first:
            series.failures.append(self._failure(seed + before + place, before + place + 1, bool(played.over[place])))

    def _failure(self, seed: int, number: int, over: bool) -> Failure:
        """The play of a seed once more, alone, with what was done in it."""
        steps, node = steps_of(self.scenario, self.tables, seed, self.caps.acts)
        trouble: Trouble = "no-ending" if over else "round"
        message = say("the story stopped without an ending")
        if not over:
            message = say(
                "there was no end after {acts} steps; the last was at “{node}”", acts=self.caps.acts, node=node
            )
        return Failure(seed, number, trouble, message, node, steps)

    def _count_options(self) -> None:
        for pair, times in zip(self.tables.pairs, self.taken.tolist(), strict=True):
            if not pair.node or not times:
                continue
            node = self.scenario.nodes[pair.node]
            tally = self.series.coverage.nodes[pair.node]
            tally.arrivals += times
            if node.choices:
                names = [one.id if isinstance(one, Choice) else SILENCE for one in options_of(node)]
                tally.options[names[pair.place]].taken += times
                for place in pair.offered:
                    tally.options[names[place]].offered += times


def steps_of(scenario: Scenario, tables: Tables, seed: int, most: int) -> tuple[tuple[str, ...], str]:
    """What the play of a seed does, as lines of a plan, and the node where it is at the end."""
    dice = SplitMix(np.asarray([seed], dtype=np.int64))
    state, steps, node = tables.start, list[str](), NONE
    for _ in range(most):
        if tables.over[state]:
            break
        edge = int(tables.first[state]) + ((int(dice.throw()[0]) * int(tables.count[state])) >> BITS)
        pair = tables.pairs[int(tables.pair[edge])]
        node = pair.node
        if pair.turn:
            option = options_of(scenario.nodes[node])[pair.place]
            steps.append(f"choose {option.id}" if isinstance(option, Choice) else f"wait {option.after}")
        state = int(tables.target[edge])
    return tuple(steps), node
