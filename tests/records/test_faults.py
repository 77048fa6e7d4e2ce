"""Files and disks that fail under the records: said in words, and what was kept stays."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.records import quick
from simtrainer.records.aside import put_aside
from simtrainer.records.errors import RecordsError
from simtrainer.records.resume import resume
from simtrainer.records.store import Store
from tests.records.faults import files_no_larger_than
from tests.records.stories import long_story


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(paths.records_file()) as store:
        yield store


def test_a_full_disk_is_said_and_once_there_is_room_again_it_goes_on(store: Store) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    run.choose("again")
    store.keep(attempt.id, run)
    beside = store.file.with_name(f"{store.file.name}-wal")
    with files_no_larger_than(beside.stat().st_size):
        run.choose("again")
        with pytest.raises(RecordsError, match="disk is full"):
            store.keep(attempt.id, run)
        assert len(store.load(attempt.id).actions) == 1
    store.keep(attempt.id, run)
    assert len(store.load(attempt.id).actions) == 2


@pytest.mark.parametrize("moved", [True, False])
def test_a_folder_that_goes_away_during_a_run_is_said_rather_than_written_into_nothing(
    store: Store, moved: bool
) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    folder = store.file.parent
    elsewhere = folder.with_name(f"{folder.name}-moved")
    folder.rename(elsewhere)
    if not moved:
        for file in elsewhere.iterdir():
            file.unlink()
        elsewhere.rmdir()
    run.choose("again")
    with pytest.raises(RecordsError, match="has gone"):
        store.keep(attempt.id, run)
    assert not store.file.exists()


def test_a_file_that_may_only_be_read_is_said(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    Store.open(file).close()
    for one in tmp_path.iterdir():
        one.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        if os.access(file, os.W_OK):  # root may write anywhere but where the system itself forbids it
            file = Path("/proc/simtrainer/records.sqlite3")
        with pytest.raises(RecordsError, match="can't be written"):
            Store.open(file)
    finally:
        tmp_path.chmod(0o700)


def test_a_damaged_page_is_said_by_whoever_meets_it(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    with Store.open(file) as store:
        run = Run(long_story())
        attempt = store.start(run)
        for _ in range(60):
            run.choose("again")
        store.keep(attempt.id, run)
    with sqlite3.connect(file) as connection:
        roots = connection.execute("SELECT rootpage FROM sqlite_master WHERE name IN ('attempts', 'actions')")
        pages = [page for (page,) in roots]
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    data = bytearray(file.read_bytes())
    for page in pages:
        data[(page - 1) * size : page * size] = b"\xa5" * size
    file.write_bytes(data)
    assert "damaged" in quick.results(file).reason
    with Store.open(file) as store, pytest.raises(RecordsError, match="damaged"):
        store.load(attempt.id)
    assert file.stat().st_size == len(data)


def test_a_damaged_file_is_put_aside_whole_and_never_over_another(tmp_path: Path) -> None:
    file = tmp_path / "records.sqlite3"
    kept: list[Path] = []
    for text in ("the first", "the second"):
        file.write_text(text)
        file.with_name("records.sqlite3-wal").write_text(f"{text}, newest")
        kept.append(put_aside(file))
    assert [one.read_text() for one in kept] == ["the first", "the second"]
    assert [one.with_name(f"{one.name}-wal").read_text() for one in kept] == ["the first, newest", "the second, newest"]
    assert not file.exists() and not file.with_name("records.sqlite3-wal").exists()


@pytest.mark.parametrize("row", ["{", "[]", "7", '{"kind": "fly", "at": 1}', '{"kind": "wait", "at": 0, "no": 1}'])
def test_rows_that_something_else_has_written_are_said(store: Store, row: str) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    run.choose("again")
    store.keep(attempt.id, run)
    with sqlite3.connect(store.file) as connection:
        connection.execute("UPDATE actions SET action = ?", (row,))
    connection.close()
    with pytest.raises(RecordsError, match="can't be read"):
        store.load(attempt.id)


@pytest.mark.parametrize(
    "row", ['{"kind": "wait", "at": null, "minutes": 3}', '{"kind": "wait", "at": 0, "minutes": "soon"}',
            '{"kind": "choose", "at": 999999999999999999, "id": "again"}', '{"kind": "consult", "at": 0}'],
)  # fmt: skip
def test_a_log_that_cannot_have_happened_is_not_gone_on_with(store: Store, row: str) -> None:
    run = Run(long_story())
    attempt = store.start(run)
    run.choose("again")
    store.keep(attempt.id, run)
    with sqlite3.connect(store.file) as connection:
        connection.execute("UPDATE actions SET action = ?", (row,))
    connection.close()
    resumed = resume(store.load(attempt.id), long_story())
    assert resumed.run is None and resumed.reason


def test_half_a_sign_in_own_words_is_kept_as_a_question_mark(store: Store) -> None:
    from tests.helpers.stories import END, story

    scenario = story(
        """
        first:
          choices:
            - {id: yes-sir, do: reply, to: end, text: "Yes."}
            - {id: no-sir, do: wait, to: end}
          write: {nearest: [yes-sir]}
        """,
        END,
    )
    run = Run(scenario)
    attempt = store.start(run)
    run.write("Sorry \ud83d Sam", "yes-sir")
    store.keep(attempt.id, run)
    again = resume(store.load(attempt.id), scenario).run
    assert again is not None and again.actions[0].text == "Sorry ? Sam"
