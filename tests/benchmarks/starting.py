"""From a cold start to something on screen, beside a bare window of the same size."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator

from simtrainer.paths import scenarios
from tests.benchmarks.displays import ask, displays
from tests.benchmarks.measure import Row, at_most

GOAL, HOME = 1.3, 1.5


def rows(times: int) -> Iterator[Row]:
    """Home and a first scenario, as multiples of the bare window; what heavy modules had been imported by then."""
    shipped = str(scenarios() / "negative-comment" / "two-parcels.yaml")
    for display, environment in displays():
        with tempfile.TemporaryDirectory() as data:
            used = ask("first_paint", "used", shipped, environment={**environment, "SIMTRAINER_DATA": data})
            taken: dict[str, list[float]] = {}
            heavy: set[str] = set()
            # The first round warms the file cache.
            for turn in range(2 * times + 1):
                for name, what in (("bare", "bare"), ("home", "home"), ("scenario", shipped)):
                    said = ask("first_paint", what, environment={**environment, "SIMTRAINER_DATA": data})
                    if turn:
                        taken.setdefault(name, []).append(said["seconds"])
                    if name == "home":
                        heavy |= set(said["heavy"])
                        assert said["resumes"], "home has nothing to resume"
            medians = {name: statistics.median(values) for name, values in taken.items()}
            came = f"with {', '.join(sorted(heavy))}" if heavy else "no networkx, numpy, SQLAlchemy"
            name = f"{display}: cold start to home / bare window"
            detail = f"{used['scenarios']} scenarios and one to resume; {came}"
            yield at_most(name, medians["home"] / medians["bare"], HOME, "×", detail, medians)
            name = f"{display}: cold start to a scenario / bare window"
            yield at_most(name, medians["scenario"] / medians["bare"], GOAL, "×", "", medians)
