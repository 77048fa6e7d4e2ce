"""A child process that plays until it is killed, saying every action that it was told is kept."""

from __future__ import annotations

import sys
from pathlib import Path

from simtrainer.engine.run import Run
from simtrainer.records.store import Store
from tests.records.stories import long_story


def main(file: str) -> None:
    """Play the long story for ever; one line per kept action."""
    run = Run(long_story(), seed=4)
    store = Store.open(Path(file))
    attempt = store.start(run)
    print(attempt.id, flush=True)
    while True:
        run.choose("again")
        store.keep(attempt.id, run)
        print(len(run.actions), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
