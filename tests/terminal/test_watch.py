"""`simtrainer check --watch`: looks again when something has changed, and at no more than that can have touched."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.terminal import watch as watching
from simtrainer.terminal.check import CheckedFile, check_file

SMALL = (Path(__file__).parent / "data" / "small.yaml").read_text("utf-8")


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []

    def noted(path: Path, library: Library, quick: bool = False) -> CheckedFile:
        names.append(path.name)
        return check_file(path, library, quick)

    monkeypatch.setattr(watching, "check_file", noted)
    return names


def write(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    later = file.stat().st_mtime_ns + 1_000_000_000
    os.utime(file, ns=(later, later))


def test_only_what_has_changed_is_checked_again(tmp_path: Path, looked_at: list[str]) -> None:
    write(tmp_path / "small.yaml", SMALL)
    write(tmp_path / "other.yaml", SMALL.replace("id: small", "id: other"))
    watched = watching.Watch([tmp_path])
    first = watched.look()
    assert first is not None and not first.failed
    assert watched.look() is None
    looked_at.clear()
    write(tmp_path / "small.yaml", SMALL.replace("to: thanks", "to: thank"))
    second = watched.look()
    assert second is not None and second.failed
    assert looked_at == ["small.yaml"]
    assert len(second.files) == 2


def test_a_plan_is_played_again_when_its_story_changes_and_goes_when_it_is_deleted(
    tmp_path: Path, looked_at: list[str]
) -> None:
    write(tmp_path / "small.yaml", SMALL)
    write(tmp_path / "small.best.plan", "choose answer\nexpect ending thanks\n")
    watched = watching.Watch([tmp_path / "small.yaml"])
    assert watched.look() is not None
    looked_at.clear()
    write(tmp_path / "small.yaml", SMALL.replace("thanks", "grateful"))
    checked = watched.look()
    assert checked is not None and checked.failed
    assert sorted(looked_at) == ["small.best.plan", "small.yaml"]
    (tmp_path / "small.best.plan").unlink()
    checked = watched.look()
    assert checked is not None and not checked.failed


def test_a_change_in_the_library_checks_everything_again(tmp_path: Path, looked_at: list[str]) -> None:
    shelf = tmp_path / "shelf"
    shutil.copytree(paths.scenarios(), shelf, ignore=shutil.ignore_patterns("*-*", "media"))
    shutil.copytree(paths.scenarios() / "organisations", shelf / "organisations", dirs_exist_ok=True)
    shutil.copytree(paths.scenarios() / "rule-packs", shelf / "rule-packs", dirs_exist_ok=True)
    story = tmp_path / "small.yaml"
    write(story, SMALL)
    watched = watching.Watch([story], lambda: Library.load(shelf))
    assert watched.look() is not None
    looked_at.clear()
    write(shelf / "organisations" / "harrow-finch.yaml", (shelf / "organisations" / "harrow-finch.yaml").read_text())
    assert watched.look() is not None
    assert looked_at == ["small.yaml"]
