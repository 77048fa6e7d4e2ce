"""Data kept beside the files they were read from: the same data, and read anew whenever anything is off."""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.library import kept
from simtrainer.library.catalogue import Library
from simtrainer.library.files import find_scenarios
from simtrainer.library.kept import kept_number, read_kept
from simtrainer.library.organisations import Organisation
from simtrainer.library.stage import CannotPlay, stage
from simtrainer.scenario.loader import load_scenario
from simtrainer.scenario.model import Scenario

STORIES = find_scenarios(paths.scenarios())


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A copy of a story that ships, to be changed."""
    copy = tmp_path / "two-parcels.yaml"
    copy.write_bytes((paths.scenarios() / "negative-comment" / "two-parcels.yaml").read_bytes())
    return copy


def read(path: Path) -> tuple[Scenario | None, bool]:
    """The scenario of a file, and whether the file was parsed for it."""
    parsed = False

    def load() -> tuple[Scenario | None, list[Any]]:
        nonlocal parsed
        parsed = True
        loaded = load_scenario(path)
        return loaded.scenario, loaded.diagnostics

    return read_kept(path, Scenario, load), parsed


def kept_files() -> list[Path]:
    return sorted((paths.user_data() / kept.FOLDER).glob("*"))


def differences(one: Any, other: Any, path: str = "") -> list[str]:
    """Where two parts of a scenario differ, the text with its places aside."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        if list(one) != list(other):
            return [f"{path}: {list(one)} / {list(other)}"]
        return [line for key in one for line in differences(one[key], other[key], f"{path}.{key}")]
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        return [
            line for n, (a, b) in enumerate(zip(one, other, strict=True)) for line in differences(a, b, f"{path}.{n}")
        ]
    if is_dataclass(one) and type(one) is type(other):
        # An expression's code is compiled anew; it is what the playing below is about.
        names = [field.name for field in fields(one) if field.name != ("source" if not path else "_test")]
        return [
            line for name in names for line in differences(getattr(one, name), getattr(other, name), f"{path}.{name}")
        ]
    return [] if one == other and type(one) is type(other) else [f"{path}: {one!r} / {other!r}"]


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_a_kept_story_is_the_story_that_was_read(file: Path) -> None:
    first, parsed = read(file)
    assert parsed
    second, parsed = read(file)
    assert not parsed
    assert first is not None and second is not None and second is not first
    assert differences(first, second) == []


def test_a_kept_story_plays_as_the_one_that_was_read(story: Path) -> None:
    events: list[object] = []
    for _ in range(2):
        run = Run(stage(story, Library.load()).scenario, 5)
        for _turn in range(60):
            offers = run.offers()
            free = [choice for offer in offers for choice in offer.choices if choice.enabled]
            if not free:
                break
            run.choose(free[-1].choice.id)
        assert run.events
        events.append(list(run.events))
    assert events[0] == events[1]


def test_a_file_that_changed_is_read_anew_even_at_the_same_time_and_size(story: Path) -> None:
    read(story)
    status = story.stat()
    text = story.read_text(encoding="utf-8")
    assert "Two parcels" in text
    story.write_text(text.replace("Two parcels", "Six parcels", 1), encoding="utf-8")
    os.utime(story, ns=(status.st_atime_ns, status.st_mtime_ns))
    again, parsed = read(story)
    assert parsed and again is not None and again.title.startswith("Six parcels")


@pytest.mark.parametrize("harm", ["cut", "flipped", "emptied", "other program"])
def test_a_kept_file_that_is_off_is_written_anew(story: Path, harm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read(story)
    (file,) = kept_files()
    data = file.read_bytes()
    if harm == "other program":
        monkeypatch.setattr(kept, "_program", lambda: ("another",))
    else:
        middle = len(data) // 2
        flipped = data[:middle] + bytes([data[middle] ^ 0xFF]) + data[middle + 1 :]
        file.write_bytes({"cut": data[:middle], "flipped": flipped, "emptied": b""}[harm])
    again, parsed = read(story)
    assert parsed and again is not None
    assert not read(story)[1]


def test_a_kept_file_can_only_name_data(story: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return (print, ("taken over",))

    reader = kept._Reader(io.BytesIO(pickle.dumps(Evil())))  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(pickle.UnpicklingError, match="isn't data of a scenario"):
        reader.load()


def test_what_has_something_wrong_is_not_kept(story: Path) -> None:
    text = story.read_text(encoding="utf-8")
    story.write_text(text + "unheard_of: 1\n", encoding="utf-8")
    assert load_scenario(story).diagnostics
    for _ in range(2):
        assert read(story)[1]
    assert kept_files() == []
    story.write_text("simtrainer: 1\n", encoding="utf-8")
    with pytest.raises(CannotPlay) as refused:
        stage(story, Library.load())
    assert refused.value.diagnostics
    assert kept_files() == []


def test_a_folder_that_cannot_be_written_costs_time_only(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("SIMTRAINER_DATA", str(blocked / "in it"))
    for _ in range(2):
        again, parsed = read(story)
        assert parsed and again is not None


def test_organisations_rubric_and_rule_packs_are_kept_too() -> None:
    first = Library.load()
    parts = (first.organisations, first.rubric, first.rule_packs)
    assert len(kept_files()) == len(first.organisations) + 1 + len(first.rule_packs)
    second = Library.load()
    assert (second.organisations, second.rubric, second.rule_packs) == parts
    assert all(isinstance(one, Organisation) for one in second.organisations.values())


def test_the_oldest_go_when_there_are_too_many(story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_FILES", 3)
    for number in range(5):
        copy = tmp_path / f"story-{number}.yaml"
        copy.write_bytes(story.read_bytes())
        read(copy)
    assert len(kept_files()) == 3
    assert not read(tmp_path / "story-4.yaml")[1]


def test_a_number_is_counted_once_for_each_text() -> None:
    counted: list[str] = []

    def count(digest: str) -> int:
        return kept_number("turns", digest, lambda: counted.append(digest) or len(counted))

    assert [count("one"), count("one"), count("two"), count("one")] == [1, 1, 2, 1]
    assert count("") != count("")  # made in memory: nothing tells two of them apart
