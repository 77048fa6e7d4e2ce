"""Loading and checking a scenario, beside the bare events of libyaml for the same text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import yaml

from simtrainer.scenario.loader import read_scenario
from tests.benchmarks.measure import Row, at_most, by_turns
from tests.benchmarks.stories import story_text

NODES, USUAL_NODES = 10_000, 300
GOAL, USUAL_GOAL_MS = 3.0, 60.0


def rows(times: int) -> Iterator[Row]:
    """Load and validate 10,000 nodes against the parser alone, and a scenario of the usual length in milliseconds."""
    for nodes in (NODES, USUAL_NODES):
        text = story_text(nodes, rated=False)
        taken = by_turns(max(3, times) if nodes == NODES else 3 * times, ours=loads(text), events=events(text))
        ratio = taken["ours"] / taken["events"]
        if nodes == NODES:
            yield at_most(f"load and check {nodes:,} nodes / libyaml's events", ratio, GOAL, "×", "", taken)
        else:
            detail = f"{len(text) / 1000:.0f} kB; {ratio:.1f} × libyaml's events"
            yield at_most(
                f"load and check a draft of {nodes} nodes", 1000 * taken["ours"], USUAL_GOAL_MS, "ms", detail, taken
            )


def loads(text: str) -> Callable[[], object]:
    """A job that reads the text as a scenario, with all its checks."""

    def job() -> None:
        loaded = read_scenario(text, "long-story.yaml")
        assert loaded.scenario is not None, loaded.diagnostics[:3]

    return job


def events(text: str) -> Callable[[], object]:
    """A job that only parses the text into events."""

    def job() -> None:
        for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass

    return job
