"""One edit in the editor and reading the text again, beside reading all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count

from simtrainer.authoring.document import Document
from simtrainer.authoring.edits import set_value
from simtrainer.authoring.reading import Reading
from tests.benchmarks.measure import Row, at_most, by_turns
from tests.benchmarks.stories import story_text

NODES, USUAL_NODES = 10_000, 300
USUAL_GOAL_MS = 60.0


def rows(times: int) -> Iterator[Row]:
    """A title in the middle of a rated story of 300 nodes; the same in a draft of 10,000, its values only."""
    text = story_text(USUAL_NODES)
    taken = by_turns(3 * times, ours=edits(text, whole=True), whole=reads(text, whole=True))
    detail = f"{len(text) / 1000:.0f} kB; {taken['ours'] / taken['whole']:.2f} × reading all of it"
    yield at_most(f"edit and read again, {USUAL_NODES} nodes", 1000 * taken["ours"], USUAL_GOAL_MS, "ms", detail, taken)
    text = story_text(NODES, rated=False)
    taken = by_turns(max(3, times), ours=edits(text, whole=False), whole=reads(text, whole=False))
    detail = f"{1000 * taken['ours']:.0f} ms"
    yield at_most(
        f"edit and read the values again, {NODES:,} nodes / all",
        taken["ours"] / taken["whole"],
        0.5,
        "×",
        detail,
        taken,
    )


def edits(text: str, whole: bool) -> Callable[[], object]:
    """A job that changes the title of a beat in the middle and reads what the text says then."""
    document = Document(text)
    reading = document.reading.complete() if whole else document.reading
    nodes = reading.find("nodes")
    assert nodes is not None
    names = list(nodes.data)
    path = f"nodes.{names[len(names) // 2]}.title"
    number = count()

    def job() -> None:
        document.apply(set_value(document.reading, path, f"Title {next(number)}"))
        reading = document.reading
        assert reading.source.root is not None
        if whole:
            assert reading.scenario is not None

    return job


def reads(text: str, whole: bool) -> Callable[[], object]:
    """A job that reads all of the text."""

    def job() -> None:
        reading = Reading(0, text)
        assert reading.source.root is not None
        if whole:
            assert reading.scenario is not None

    return job
