"""From a click to the painted feed of 1,000 posts, scrolling it, and fifty posts in one tick: one frame is 16.7 ms."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from tests.benchmarks.displays import ask, displays
from tests.benchmarks.measure import Row, at_most, percentile

FRAME = 16.7
SAID = {
    "click": "click to painted feedback",
    "click-all": "click to all that comes of it",
    "next": "go on to painted decision",
    "next-all": "go on to all that comes of it",
    "scroll": "a step of scrolling",
    "arrivals": "50 posts in one tick",
}


def rows(times: int) -> Iterator[Row]:
    """95th percentiles over all rounds, in milliseconds, of the whole play screen with a feed of 1,000 posts."""
    for display, environment in displays():
        found: dict[str, list[float]] = {}
        with tempfile.TemporaryDirectory() as data:
            for _ in range(max(1, times // 2)):
                said = ask("feed_window", environment={**environment, "SIMTRAINER_DATA": data})
                for name, values in said.items():
                    found.setdefault(name, []).extend(values)
        for name, values in found.items():
            median, high = percentile(values, 0.5), percentile(values, 0.95)
            detail = f"median {median:.1f} ms, n = {len(values)}"
            frames = 2 if name.endswith("-all") else 1  # the answer in one frame, what comes of it in the next
            yield at_most(f"{display}: {SAID[name]}, p95", high, frames * FRAME, "ms", detail, {"ms": median})
