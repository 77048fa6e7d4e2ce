"""A series of plays in lockstep, told as the random tester tells its own."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping

import numpy as np

from simtrainer.checking.batch.dice import BITS, SplitMix
from simtrainer.checking.batch.lockstep import Played, play_together
from simtrainer.checking.batch.suits import options_of
from simtrainer.checking.batch.tables import Tables, compile_tables
from simtrainer.checking.batch.worth import Worth, capped, worth_of
from simtrainer.checking.coverage import SILENCE, Coverage
from simtrainer.checking.trials.play import KEPT, Caps, Progress
from simtrainer.checking.trials.result import Failure, Trials, Trouble, histogram
from simtrainer.checking.trials.strategies import is_rated
from simtrainer.library.rubric import Rubric
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
    return _Series(scenario, rubric, windows, caps or Caps()).play(runs, seed, progress, cancelled)


class _Series:
    def __init__(self, scenario: Scenario, rubric: Rubric | None, windows: Mapping[str, int], caps: Caps) -> None:
        self.scenario, self.caps = scenario, caps
        self.rubric = rubric if is_rated(scenario) else None
        self.tables = compile_tables(scenario)
        self.worth: Worth | None = None
        if self.rubric is not None:
            self.worth = worth_of(scenario, self.tables, self.rubric, windows)
        self.taken = np.zeros(len(self.tables.pairs), dtype=np.int64)
        self.coverage = Coverage(scenario)
        self.coverage.injects.clear()  # they only speak, so they aren't followed here
        self.endings: Counter[str] = Counter()
        self.failures: list[Failure] = []
        self.failed = 0
        self.values: dict[str, list[float]] = {"policy": [], "authenticity": [], "minutes": [], "turns": []}

    def play(self, runs: int, seed: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> Trials:
        start, cut, played = time.monotonic(), "", 0
        together = max(64, min(TOGETHER, MOST_SEEN // (len(self.tables.nodes) + 1)))
        while played < runs:
            if cancelled is not None and cancelled():
                cut = "it was stopped"
            elif self.caps.seconds is not None and time.monotonic() - start > self.caps.seconds:
                cut = f"{self.caps.seconds:g} s had passed"
            if cut:
                break
            count = min(together, runs - played)
            seeds = np.arange(seed + played, seed + played + count, dtype=np.int64)
            self._add(play_together(self.tables, SplitMix(seeds), count, self.caps.acts, self.worth), seed, played)
            played += count
            if progress is not None:
                progress(played, runs)
        self._count_options()
        return Trials(
            scenario=self.scenario.id,
            strategy="uniform",
            seed=seed,
            asked=runs,
            played=played,
            cut=cut,
            failures=tuple(self.failures),
            failed=self.failed,
            coverage=self.coverage,
            endings=dict(self.endings.most_common()),
            policy=histogram(self.values["policy"], 0, 100),
            authenticity=histogram(self.values["authenticity"], 0, 100),
            minutes=histogram(self.values["minutes"]),
            turns=histogram(self.values["turns"]),
            together=True,
        )

    def _add(self, played: Played, seed: int, before: int) -> None:
        nodes, combinations = self.tables.nodes, self.tables.combinations
        ends = played.ends // combinations
        has_ending = np.asarray([self.scenario.nodes[node].ending is not None for node in nodes] + [False])
        good = played.over & has_ending[ends]
        self.taken += played.taken
        self.coverage.plays += len(ends)
        for node, seen in zip(nodes, played.plays.tolist(), strict=True):
            self.coverage.nodes[node].plays += seen
        finished: list[int] = ends[good].tolist()
        for place, count in Counter(finished).items():
            self.endings[nodes[place]] += count
            self.coverage.nodes[nodes[place]].arrivals += count
        self.values["minutes"] += played.minutes[good].tolist()
        self.values["turns"] += played.turns[good].tolist()
        if self.rubric is not None:
            for dimension, name in enumerate(("policy", "authenticity")):
                scores = played.scores[dimension]
                if played.crossed.size:
                    crossed, left_open = played.crossed[dimension], played.left_open[dimension]
                    scores = capped(scores, crossed, left_open, self.rubric, dimension)
                self.values[name] += scores[good & ~np.isnan(scores)].tolist()
        wrong = np.flatnonzero(~good)
        self.failed += len(wrong)
        first = [int(place) for place in wrong[: KEPT - len(self.failures)]]
        for place in first:
            self.failures.append(self._failure(seed + before + place, before + place + 1, bool(played.over[place])))

    def _failure(self, seed: int, number: int, over: bool) -> Failure:
        """The play of a seed once more, alone, with what was done in it."""
        steps, node = steps_of(self.scenario, self.tables, seed, self.caps.acts)
        trouble: Trouble = "no-ending" if over else "round"
        message = "the story stopped without an ending"
        if not over:
            message = f"there was no end after {self.caps.acts} steps; the last was at “{node}”"
        return Failure(seed, number, trouble, message, node, steps)

    def _count_options(self) -> None:
        for pair, times in zip(self.tables.pairs, self.taken.tolist(), strict=True):
            if not pair.node or not times:
                continue
            node = self.scenario.nodes[pair.node]
            tally = self.coverage.nodes[pair.node]
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
