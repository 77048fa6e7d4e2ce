"""From a click to the first painted frame of another screen, each for the first time in its process."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from tests.benchmarks.displays import ask, displays
from tests.benchmarks.measure import Row, at_most, percentile

SOON = 150.0


def rows(times: int) -> Iterator[Row]:
    """Medians over processes, in milliseconds; the window stood for a while before, so modules were read ahead."""
    for display, environment in displays():
        found: dict[str, list[float]] = {}
        for _ in range(max(1, times // 2)):
            with tempfile.TemporaryDirectory() as data:
                said = ask("screens_window", environment={**environment, "SIMTRAINER_DATA": data})
            for name, taken in said.items():
                found.setdefault(name, []).append(taken)
        for name, values in found.items():
            median = percentile(values, 0.5)
            yield at_most(f"{display}: {name} opens", median, SOON, "ms", f"n = {len(values)}", {"ms": median})
