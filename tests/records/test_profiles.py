"""People on a shared computer: their own folders, PINs that can't be read off, and nothing lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simtrainer.records import profiles
from simtrainer.records.profiles import FIRST, add, clean_name, must_choose, read_profiles, remove, save, try_pin
from simtrainer.records.profiles import with_pin as with_a_pin


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most tests don't need the slow derivation itself."""
    monkeypatch.setattr(profiles, "_key", lambda pin, salt: (salt + pin).encode().hex())


def test_whoever_was_there_before_is_the_first_profile(data_folder: Path) -> None:
    (data_folder / "records.sqlite3").write_bytes(b"years of practice")
    (only,) = read_profiles()
    assert only.id == FIRST and only.folder == data_folder and not must_choose((only,))
    ada = add("Ada", 3)
    assert [one.name for one in read_profiles()] == ["", "Ada"]
    assert must_choose(read_profiles())
    assert (data_folder / "records.sqlite3").read_bytes() == b"years of practice"
    assert ada.folder.parent == data_folder / "profiles"


def test_removing_somebody_deletes_theirs_and_nobody_elses(data_folder: Path) -> None:
    (data_folder / "records.sqlite3").write_bytes(b"first")
    ada, bo = add("Ada", 3), add("Bo", 4)
    (ada.folder / "records.sqlite3").write_bytes(b"ada")
    (bo.folder / "records.sqlite3").write_bytes(b"bo")
    assert remove(ada) == []
    assert not ada.folder.exists()
    assert (bo.folder / "records.sqlite3").read_bytes() == b"bo"
    assert (data_folder / "records.sqlite3").read_bytes() == b"first"
    assert remove(read_profiles()[0]) == []
    assert [one.name for one in read_profiles()] == ["Bo"]
    assert (bo.folder / "records.sqlite3").read_bytes() == b"bo"


def test_wrong_pins_slow_down_and_a_restart_does_not_help() -> None:
    save(with_a_pin(read_profiles()[0], "4711"))
    now = 1000.0
    for _ in range(3):
        _, right = try_pin(read_profiles()[0], "0000", now)
        assert not right
    waiting = read_profiles()[0]
    assert profiles.wait_of(waiting, now) == 1
    after, right = try_pin(waiting, "4711", now)
    assert not right and after == waiting, "the right one isn't looked at either while one waits"
    _, right = try_pin(waiting, "0000", now + 1)
    assert not right
    assert profiles.wait_of(read_profiles()[0], now + 1) == 2
    _, right = try_pin(read_profiles()[0], "4711", now + 3)
    assert right
    assert profiles.wait_of(read_profiles()[0], now + 3) == 0
    assert profiles.wait_of(with_a_pin(waiting, ""), now) == 0


def test_a_pin_is_not_in_the_file(monkeypatch: pytest.MonkeyPatch, data_folder: Path) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("SIMTRAINER_DATA", str(data_folder))
    save(with_a_pin(read_profiles()[0], "sesame-street"))
    text = (data_folder / "profile.json").read_text(encoding="utf-8")
    assert "sesame" not in text
    assert try_pin(read_profiles()[0], "sesame-street", 0)[1]
    assert not try_pin(read_profiles()[0], "sesame-stree", 0)[1]


def test_a_deleted_profile_file_opens_the_runs_again() -> None:
    ada = add("Ada", 3)
    save(with_a_pin(ada, "4711"))
    (ada.folder / "records.sqlite3").write_bytes(b"ada")
    (ada.folder / "profile.json").unlink()
    found = next(one for one in read_profiles() if one.id == ada.id)
    assert (found.name, found.pin, found.damaged) == ("", None, False)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"name": 3, "colour": 0}', '{"name": "Ada", "colour": 0, "pin": {"salt": "zz"}}', "[" * 50_000],
)
def test_what_cannot_be_read_lets_nobody_in(data_folder: Path, text: str) -> None:
    (data_folder / "profile.json").write_text(text, encoding="utf-8")
    (only,) = read_profiles()
    assert only.damaged and must_choose((only,))
    assert not try_pin(only, "", 0)[1]


@given(st.text())
def test_names_are_one_visible_line(name: str) -> None:
    cleaned = clean_name(name)
    assert len(cleaned) <= profiles.LONGEST_NAME
    assert all(one.isprintable() for one in cleaned) and cleaned == cleaned.strip()
    assert clean_name(cleaned) == cleaned
