"""What the first screen reads: without SQLAlchemy, and never failing."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.records import quick
from simtrainer.records.store import Store
from tests.records.stories import long_story


def test_no_file_is_nothing_to_resume_and_no_complaint() -> None:
    assert quick.resumable(paths.records_file()) == quick.Resumables()
    assert quick.results(paths.records_file()) == quick.Results()


def test_attempts_that_can_be_gone_on_with() -> None:
    with Store.open(paths.records_file()) as store:
        store.start(Run(long_story()))  # nothing was done in it
        finished, rewound, forked = Run(long_story()), Run(long_story()), Run(long_story())
        attempt = store.start(finished)
        finished.choose("leave")
        store.finish(attempt.id, finished, 50, 60)
        rewound.choose("again")
        parent = store.start(rewound)
        forked.choose("again")
        child = store.fork(parent, forked)
        found = quick.resumable(paths.records_file())
    assert found.reason == ""
    assert [row.attempt for row in found.rows] == [child.id]
    assert (found.rows[0].title, found.rows[0].minute, found.rows[0].turns) == ("A long story", 1, 1)


def test_results_name_the_best_and_the_last_attempt() -> None:
    scores = [(55.0, 90.0), (80.0, 75.0), (95.0, 20.0)]
    with Store.open(paths.records_file()) as store:
        for policy, authenticity in scores:
            run = Run(long_story())
            attempt = store.start(run)
            run.choose("leave")
            store.finish(attempt.id, run, policy, authenticity)
    result = quick.results(paths.records_file()).by_scenario["long-story"]
    assert result.attempts == 3
    assert (result.best_policy, result.best_authenticity) == (80.0, 75.0)
    assert (result.last_policy, result.last_authenticity) == (95.0, 20.0)


def test_assessments_are_counted_and_watching_an_expert_is_no_attempt() -> None:
    with Store.open(paths.records_file()) as store:
        for mode, score in (("practise", 60.0), ("assessment", 50.0), ("shadow", 100.0)):
            run = Run(long_story())
            attempt = store.start(run, mode=mode)
            run.choose("leave")
            store.finish(attempt.id, run, score, score)
    result = quick.results(paths.records_file()).by_scenario["long-story"]
    assert (result.attempts, result.assessed, result.best_policy) == (2, 1, 60.0)


def test_a_damaged_file_gives_a_reason_in_words(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    file.write_bytes(b"This is no database at all. " * 100)
    assert quick.resumable(file).rows == ()
    assert "damaged" in quick.resumable(file).reason
    assert "damaged" in quick.results(file).reason


def test_a_locked_file_gives_a_reason_in_words(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    Store.open(file).close()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    assert "Another program" in quick.results(file).reason
    other.execute("ROLLBACK")
    other.close()


def test_sqlalchemy_is_not_loaded_for_it() -> None:
    code = "import sys, simtrainer.records.quick; print(any(n.startswith('sqlalchemy') for n in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
