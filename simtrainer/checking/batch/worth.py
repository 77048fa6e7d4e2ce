"""What each pair of the tables earns: credits in the phases of both dimensions, and critical lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from simtrainer.checking.batch.suits import options_of
from simtrainer.checking.batch.tables import Pair, Tables
from simtrainer.engine.events import Decided, WentSilent
from simtrainer.library.rubric import DIMENSIONS, Rubric
from simtrainer.scenario.model import Choice, Scenario
from simtrainer.scoring.arithmetic import cap_for
from simtrainer.scoring.ranges.judge import Judge, LineAct

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.signedinteger[Any]]


@dataclass(frozen=True, slots=True)
class Worth:
    """Pair -> what it earns. Rows are dimensions (policy, authenticity); weights are 0 where nothing is scored."""

    phase: Ints
    weight: Floats
    credit: Floats
    """Weight times credit."""
    crossed: Ints
    """Critical lines crossed, per dimension."""
    opens: Ints
    """Their codes as bits, per dimension."""
    heals: Ints
    """Codes that are made good, as bits."""
    shares: Floats
    """Phase -> its share of a score."""

    @property
    def lines(self) -> bool:
        """Whether any line can be crossed at all."""
        return bool(self.crossed.any())


def worth_of(scenario: Scenario, tables: Tables, rubric: Rubric, windows: Mapping[str, int]) -> Worth:
    """What the pairs of a scenario's tables earn, by the scorer's own arithmetic."""
    judge = Judge(scenario, rubric, windows)
    size = len(tables.pairs)
    phase = np.zeros(size, dtype=np.int64)
    weight, credit = np.zeros((2, size)), np.zeros((2, size))
    crossed, opens = np.zeros((2, size), dtype=np.int64), np.zeros((2, size), dtype=np.int64)
    heals = np.zeros(size, dtype=np.int64)
    codes = {code: 1 << place for place, code in enumerate(rubric.criticals)}
    for number, pair in enumerate(tables.pairs):
        node = scenario.nodes.get(pair.node)
        if node is None or not node.choices:
            continue
        phase[number] = judge.phase_index[node.phase]
        for dimension, one in enumerate(judge.decision(_event(scenario, pair))):
            if one is not None:
                weight[dimension, number] = node.stakes * (0.5 if node.contested else 1.0)
                credit[dimension, number] = weight[dimension, number] * one
        acts = judge.line_acts(options_of(node)[pair.place])
        heals[number] = sum({codes[code] for act, code in acts if act == "recover"})
        for dimension, name in enumerate(DIMENSIONS):
            mine = _crossed(acts, rubric, name)
            crossed[dimension, number] = len(mine)
            opens[dimension, number] = sum({codes[code] for code in mine})
    return Worth(phase, weight, credit, crossed, opens, heals, np.asarray(judge.shares, dtype=np.float64))


def _crossed(acts: Sequence[LineAct], rubric: Rubric, dimension: str) -> list[str]:
    return [code for act, code in acts if act == "cross" and dimension in rubric.criticals[code].dimensions]


def _event(scenario: Scenario, pair: Pair) -> Decided | WentSilent:
    node = scenario.nodes[pair.node]
    options = options_of(node)
    offered = tuple(one.id for place in pair.offered if isinstance(one := options[place], Choice))
    taken = options[pair.place]
    if isinstance(taken, Choice):
        return Decided(0, node.thread, node.id, taken.id, 0, offered, 1, 1)
    return WentSilent(0, node.thread, node.id, offered, 1, 1)


def final_scores(weights: Floats, credits: Floats, shares: Floats) -> Floats:
    """Scores of 0 to 100 from the sums of each phase (the last axis); nan where nothing was scored."""
    met = weights > 0
    means = np.divide(credits, weights, out=np.zeros_like(credits), where=met)
    total = (met * shares).sum(axis=-1)
    scores = 100 * (means * shares).sum(axis=-1)
    return np.divide(scores, total, out=np.full_like(scores, np.nan), where=total > 0)


def capped(scores: Floats, crossed: Ints, left_open: Ints, rubric: Rubric, dimension: int) -> Floats:
    """Scores under the caps that critical lines put on them."""
    limits = rubric.caps[DIMENSIONS[dimension]]
    caps = np.full(len(scores), np.inf)
    for count in (1, 2):
        for recovered in (False, True):
            cap = cap_for(count, count if recovered else -1, limits.one, limits.more, rubric.recovered)
            here = ((crossed == 1) if count == 1 else (crossed >= 2)) & ((left_open == 0) == recovered)
            caps[here] = np.inf if cap is None else cap
    return np.minimum(scores, caps)
