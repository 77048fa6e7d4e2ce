"""Many plays at once: all take their next step together, each by its own dice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from simtrainer.checking.batch.dice import BITS, Dice
from simtrainer.checking.batch.tables import Tables
from simtrainer.checking.batch.worth import Worth, final_scores

Ints = npt.NDArray[np.signedinteger[Any]]
Floats = npt.NDArray[np.float64]

SWEEP = 8
"""Steps between two looks for plays that are over."""


@dataclass(slots=True)
class Played:
    """What a number of plays came to, one value a play; `taken` counts each pair of the tables."""

    ends: Ints
    """The state in which each is over, or in which it was given up."""
    over: npt.NDArray[np.bool_]
    minutes: Ints
    turns: Ints
    scores: Floats
    """Policy and authenticity before caps; no rows when nothing is scored."""
    crossed: Ints
    left_open: Ints
    taken: Ints
    plays: Ints
    """Node -> how many of the plays saw it; empty when that wasn't followed."""


def play_together(
    tables: Tables,
    dice: Dice,
    count: int,
    most: int,
    worth: Worth | None = None,
    clocked: bool = True,
    seen: bool = True,
) -> Played:
    """Play `count` plays of at most `most` steps by the dice of each.

    With `clocked` minutes and turns are kept, with `seen` which nodes a play has met (scores need it).
    """
    return _Together(tables, dice, count, worth, clocked, seen or worth is not None).play(most)


class _Together:
    def __init__(self, tables: Tables, dice: Dice, count: int, worth: Worth | None, clocked: bool, seen: bool) -> None:
        self.tables, self.dice, self.worth = tables, dice, worth
        self.who = np.arange(count)
        self.state: Ints = np.full(count, tables.start, dtype=np.int32)
        self.taken = np.zeros(len(tables.pairs), dtype=np.int64)
        self.ends: Ints = np.zeros(count, dtype=np.int32)
        self.minutes = np.zeros(count, dtype=np.int64)
        self.turns = np.zeros(count, dtype=np.int64)
        self.seen = np.zeros((count, len(tables.nodes) + 1), dtype=np.bool_) if seen else None
        phases = 0 if worth is None else len(worth.shares)
        self.weights = np.zeros((2, count, phases))
        self.credits = np.zeros((2, count, phases))
        lines = count if worth is not None and worth.lines else 0
        self.crossed = np.zeros((2, lines), dtype=np.int64)
        self.left_open = np.zeros((2, lines), dtype=np.int64)
        self.steps: list[Callable[[Ints], None]] = []
        if clocked:
            self.pair_minutes = np.asarray([pair.minutes for pair in tables.pairs], dtype=np.int64)
            self.pair_turns = np.asarray([pair.turn for pair in tables.pairs], dtype=np.int64)
            self.waits = bool(tables.not_before.any())
            self.steps.append(self._clock)
        if seen:
            self.steps.append(self._see)

    def play(self, most: int) -> Played:
        tables = self.tables
        first, count, target, edge_pair = tables.first, tables.count, tables.target, tables.pair
        for step in range(most):
            if step % SWEEP == 0 and not self._sweep():
                break
            state = self.state
            edge = first[state] + ((self.dice.throw() * count[state]) >> BITS)
            pair = edge_pair[edge]
            self.taken += np.bincount(pair, minlength=len(self.taken))
            for note in self.steps:
                note(pair)
            self.state = target[edge]
        self.ends[self.who] = self.state
        scores = np.zeros((0, len(self.ends)))
        if self.worth is not None:
            scores = final_scores(self.weights, self.credits, self.worth.shares)
        plays = np.zeros(0, dtype=np.int64)
        if self.seen is not None:
            self._arrive()
            plays = self.seen[:, :-1].sum(axis=0)
        node = self.ends // tables.combinations
        self.minutes = np.maximum(self.minutes, tables.not_before[node]) + tables.tail[node]
        self.taken[0] = 0
        return Played(
            self.ends, tables.over[self.ends], self.minutes, self.turns, scores, self.crossed, self.left_open,
            self.taken, plays,
        )  # fmt: skip

    def _sweep(self) -> bool:
        """Leave out the plays that are over; False when none is left."""
        over = self.tables.over[self.state]
        if over.any():
            self.ends[self.who[over]] = self.state[over]
            if self.seen is not None:
                self.seen[self.who[over], self.state[over] // self.tables.combinations] = True
            left = ~over
            self.who, self.state = self.who[left], self.state[left]
            self.dice.keep(left)
        return bool(len(self.who))

    def _arrive(self) -> None:
        assert self.seen is not None
        self.seen[self.who, self.state // self.tables.combinations] = True

    def _clock(self, pair: Ints) -> None:
        who = self.who
        minutes = self.minutes[who]
        if self.waits:
            minutes = np.maximum(minutes, self.tables.not_before[self.state // self.tables.combinations])
        self.minutes[who] = minutes + self.pair_minutes[pair]
        self.turns[who] += self.pair_turns[pair]

    def _see(self, pair: Ints) -> None:
        assert self.seen is not None
        who, worth = self.who, self.worth
        node = self.state // self.tables.combinations
        if worth is None:
            self.seen[who, node] = True
            return
        fresh = ~self.seen[who, node]
        self.seen[who, node] = True
        phase = worth.phase[pair]
        for dimension in (0, 1):
            self.weights[dimension, who, phase] += worth.weight[dimension, pair] * fresh
            self.credits[dimension, who, phase] += worth.credit[dimension, pair] * fresh
            if self.crossed.size:
                kept = self.left_open[dimension, who] & ~worth.heals[pair]
                self.left_open[dimension, who] = kept | worth.opens[dimension, pair]
                self.crossed[dimension, who] += worth.crossed[dimension, pair]
