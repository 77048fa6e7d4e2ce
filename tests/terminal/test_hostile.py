"""End to end: whatever files `check` and `play` are given, they end with words and an exit code, never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from simtrainer import paths
from tests.helpers.hostile import MAKERS

STORY = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
END_TO_END = ("deep '['", "alias bomb", "tag", "UTF-16", "numbers")
PLANS = {
    "absurd": b"wait 99999999999\n",
    "year": b"wait 527040\nwait 527040\n",
    "long": b"wait 1\n" * 12_000,
    "utf-16": "wait 3\n".encode("utf-16"),
    "many mistakes": b"fly away\n" * 5000,
    "escape": b"choose \x1b[2J\n",
}


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """The command, as somebody types it."""
    return subprocess.run(
        [sys.executable, "-m", "simtrainer", *map(str, words)],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=120,
    )


def assert_in_words(done: subprocess.CompletedProcess[str], codes: tuple[int, ...]) -> None:
    said = done.stdout + done.stderr
    assert done.returncode in codes, said[-2000:]
    assert "Traceback" not in said
    assert said.strip()
    assert "\x1b" not in said


def test_check_says_what_is_wrong_with_every_file_of_a_folder(tmp_path: Path) -> None:
    names = [name for name in MAKERS if "MB" not in name and "without end" not in name]
    for number, name in enumerate(names):
        (tmp_path / f"{number:02}.yaml").write_bytes(MAKERS[name]())
    done = run("check", tmp_path)
    assert_in_words(done, (1,))
    for number, name in enumerate(names):
        assert f"{number:02}.yaml:" in done.stdout, name


@pytest.mark.parametrize("name", END_TO_END)
def test_play_refuses_a_file_that_means_harm(name: str, tmp_path: Path) -> None:
    path = tmp_path / "story.yaml"
    path.write_bytes(MAKERS[name]())
    (tmp_path / "story.best.plan").write_bytes(b"wait 3\n")
    done = run("play", path, "--plan", tmp_path / "story.best.plan")
    assert_in_words(done, (2,))
    assert "story.yaml:" in done.stderr and "SIM" in done.stderr


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_that_means_harm_is_told_and_does_not_hold(name: str, tmp_path: Path) -> None:
    plan = tmp_path / "two-parcels.odd.plan"
    plan.write_bytes(PLANS[name])
    done = run("play", STORY, "--plan", plan)
    assert_in_words(done, (1,))
    assert "two-parcels.odd.plan:" in done.stderr


def test_files_that_are_cut_short_anywhere_are_told(tmp_path: Path) -> None:
    data = STORY.read_bytes()
    for number in range(12):
        (tmp_path / f"cut-{number:02}.yaml").write_bytes(data[: len(data) * number // 12])
    done = run("check", tmp_path)
    assert_in_words(done, (1,))
    assert all(f"cut-{number:02}.yaml:" in done.stdout for number in range(12))


def test_a_story_with_hundreds_of_mistakes_says_that_it_lists_only_some(tmp_path: Path) -> None:
    path = tmp_path / "story.yaml"
    path.write_text("simtrainer: 1\n" + "".join(f"k{n}: 1\n" for n in range(900)), encoding="utf-8")
    done = run("check", path)
    assert_in_words(done, (1,))
    assert "SIM020" in done.stdout and "500" in done.stdout
