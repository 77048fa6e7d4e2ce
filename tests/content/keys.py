"""Every decision of the shipped scenarios with what each of its options is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import fmean

from simtrainer import paths
from simtrainer.checking.trials.strategies import option_values
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.scenario.model import Choice, Node
from simtrainer.scoring.decisions import SILENCE

FILES = sorted(path for path in paths.scenarios().rglob("*.yaml") if path.read_text("utf-8").startswith("simtrainer: "))


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision and the value of its options: policy and authenticity added, -2 to +2."""

    scenario: str
    node: Node
    values: dict[str, float]

    @property
    def best(self) -> Choice | None:
        """The option worth most (the first of equals); None where leaving it alone is worth more than any."""
        best = max(self.node.choices, key=lambda one: self.values[one.id])
        return best if self.values[best.id] > self.values.get(SILENCE, -2.0) else None


@cache
def library() -> Library:
    """The shipped library."""
    return Library.load()


@cache
def staged(file: Path) -> Stage:
    """A shipped scenario, ready to play."""
    return stage(file, library())


@cache
def decisions() -> tuple[Decision, ...]:
    """Every rated decision of the library between options in words (a triage card has its own kind of answer)."""
    return tuple(_decisions())


def _decisions() -> Iterator[Decision]:
    for file in FILES:
        scenario = staged(file).scenario
        rubric = library().rubric_for(scenario)
        for node in scenario.nodes.values():
            if len(node.choices) > 1 and not node.triage and any(choice.ratings for choice in node.choices):
                values = option_values(node, [choice.id for choice in node.choices], rubric)
                yield Decision(scenario.id, node, values)


def ranks(values: Sequence[float]) -> list[float]:
    """The rank of each value among them, from 1; equals share the mean of their ranks."""
    return [sum(other < one for other in values) + (values.count(one) + 1) / 2 for one in values]


def rank_correlation(pairs: Sequence[tuple[Sequence[float], Sequence[float]]]) -> float:
    """How the order of two measures agrees inside each group, over all groups: -1 to +1, 0 for not at all."""
    both = one_squared = other_squared = 0.0
    for one, other in pairs:
        one_ranks, other_ranks = ranks(list(one)), ranks(list(other))
        middle = fmean(one_ranks)
        for a, b in zip(one_ranks, other_ranks, strict=True):
            both += (a - middle) * (b - middle)
            one_squared += (a - middle) ** 2
            other_squared += (b - middle) ** 2
    return both / (one_squared * other_squared) ** 0.5
