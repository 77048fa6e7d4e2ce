"""What was acknowledged is kept, and what can't be kept is said."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.records.errors import RecordsError
from simtrainer.records.resume import resume
from simtrainer.records.store import Store
from tests.records.stories import long_story


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(paths.records_file()) as store:
        yield store


def test_an_attempt_comes_back_as_the_same_run(store: Store) -> None:
    run = Run(long_story(), seed=7)
    attempt = store.start(run, file="long.yaml", mode="assessment", pace="x5")
    run.choose("again")
    store.keep(attempt.id, run)
    run.wait(4)
    store.keep(attempt.id, run)

    recorded = store.load(attempt.id)
    assert recorded.actions == tuple(run.actions)
    assert (recorded.attempt.mode, recorded.attempt.pace, recorded.attempt.file) == ("assessment", "x5", "long.yaml")
    assert (recorded.attempt.minute, recorded.attempt.turns) == (5, 1)
    again = resume(recorded, long_story()).run
    assert again is not None
    assert again.events == run.events
    assert again.state == run.state


def test_what_a_live_clock_did_is_kept(store: Store) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    for minute in (3, 9, 12):
        run.advance(minute)
        store.keep(attempt.id, run)
    recorded = store.load(attempt.id)
    again = resume(recorded, long_story()).run
    assert again is not None and again.minute == 12


def test_events_are_kept_for_showing_a_run_whose_scenario_has_changed(store: Store) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    run.choose("again")
    store.keep(attempt.id, run)
    recorded = store.load(attempt.id)
    changed = resume(recorded, long_story(digest="b" * 64))
    assert changed.run is None
    assert "has changed" in changed.reason
    posts = [event["post"]["text"] for event in recorded.events if event["event"] == "Published"]
    assert posts[:2] == ["Two boxes in a puddle.", "We are on it."]


def test_a_run_that_would_now_go_otherwise_is_only_shown(store: Store) -> None:
    run = Run(long_story(), seed=1)
    attempt = store.start(run)
    run.choose("again")
    store.keep(attempt.id, run)
    with sqlite3.connect(store.file) as connection:
        connection.execute("UPDATE events SET event = replace(event, 'Two boxes', 'Three boxes')")
    connection.close()
    assert resume(store.load(attempt.id), long_story()).run is None


def test_a_turn_taken_again_is_a_new_attempt_and_the_old_log_stays(store: Store) -> None:
    run = Run(long_story())
    first = store.start(run)
    run.choose("again")
    run.choose("again")
    store.keep(first.id, run)
    back = run.rewind(1)
    second = store.fork(first, back)
    back.choose("leave")
    store.keep(second.id, back)
    assert (second.parent, second.shared) == (first.id, 1)
    assert [action.id for action in store.load(first.id).actions] == ["again", "again"]
    assert [action.id for action in store.load(second.id).actions] == ["again", "leave"]


def test_finishing_keeps_ending_and_scores(store: Store) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    run.choose("leave")
    store.finish(attempt.id, run, 72.5, None)
    kept = store.attempts("long-story")[0]
    assert (kept.ending, kept.policy, kept.authenticity) == ("end", 72.5, None)
    assert kept.finished is not None


def test_reflections_can_be_written_rewritten_and_removed(store: Store) -> None:
    attempt = store.start(Run(long_story()))
    store.reflect(attempt.id, "line", "It went fast.")
    store.reflect(attempt.id, "line", "It went too fast.")
    store.reflect(attempt.id, "if-then", "I ask first.")
    store.reflect(attempt.id, "if-then", "")
    assert store.load(attempt.id).reflections == {"line": "It went too fast."}


def test_forgetting_an_attempt_leaves_nothing_of_it(store: Store) -> None:
    attempt = store.start(Run(long_story()))
    store.reflect(attempt.id, "line", "It went fast.")
    store.forget(attempt.id)
    assert store.attempts() == []
    with sqlite3.connect(store.file) as connection:
        rows = connection.execute("SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM reflections)")
        assert rows.fetchone() == (0,)
    connection.close()


def test_an_attempt_that_is_not_there_is_said(store: Store) -> None:
    with pytest.raises(RecordsError) as caught:
        store.load("nothing")
    assert caught.value.title and caught.value.advice


def test_a_file_of_something_else_is_called_damaged(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    file.write_bytes(b"This is no database at all. " * 100)
    with pytest.raises(RecordsError, match="damaged"):
        Store.open(file)


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(RecordsError, match="newer"):
        Store.open(file)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(RecordsError, match="can't be written"):
        Store.open(tmp_path / "file" / "records.sqlite3")


def test_a_locked_file_is_said_and_nothing_is_half_written(store: Store) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    other = sqlite3.connect(store.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    run.choose("again")
    with pytest.raises(RecordsError, match="Another program"):
        store.keep(attempt.id, run)
    other.execute("ROLLBACK")
    other.close()
    store.keep(attempt.id, run)
    assert len(store.load(attempt.id).actions) == 1


def test_a_full_disk_is_said_and_what_was_kept_stays(store: Store) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    run.choose("again")
    store.keep(attempt.id, run)
    with store.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with store._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(RecordsError, match="disk is full"):
        for _ in range(200):
            run.choose("again")
            store.keep(attempt.id, run)
    kept = store.load(attempt.id)
    again = resume(kept, long_story()).run
    assert again is not None and len(again.actions) == len(kept.actions) >= 1
