"""`simtrainer check`: what is wrong, where, what to do, and an exit code that a script can use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer import paths
from simtrainer.cli import main

SMALL = Path(__file__).parent / "data" / "small.yaml"


def check(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


def test_everything_that_is_shipped_has_no_error() -> None:
    done = check("--quick", paths.scenarios())  # explored whole in tests/checking
    assert done.exit_code == 0, done.output


def test_a_deep_check_tells_the_range_of_the_scores_for_each_ending() -> None:
    done = check("--deep", Path(__file__).parents[1] / "checking" / "sound.yaml")
    assert done.exit_code == 0, done.output
    assert "With the ending mended: policy 56 to 100" in done.output
    assert "With the ending sour: policy 0 to 72" in done.output


def test_the_lines_that_were_found_are_written_as_plans_that_play(tmp_path: Path) -> None:
    done = check("--plans", tmp_path, Path(__file__).parents[1] / "checking" / "sound.yaml")
    assert done.exit_code == 0, done.output
    assert {file.name for file in tmp_path.iterdir()} == {"sound.found-best.plan", "sound.found-worst.plan"}
    (tmp_path / "sound.yaml").write_bytes((Path(__file__).parents[1] / "checking" / "sound.yaml").read_bytes())
    played = CliRunner().invoke(main, ["test", str(tmp_path)])
    assert played.exit_code == 0, played.output
    assert "2 plans" in played.output


def test_with_every_minute_more_situations_are_explored() -> None:
    explored = [
        int(check(*more, SMALL).output.split("Explored ")[1].split()[0].replace(",", ""))
        for more in ((), ("--every-minute",))
    ]
    assert explored[1] > explored[0]


def test_watching_takes_no_slow_proofs() -> None:
    done = check("--watch", "--deep", SMALL)
    assert done.exit_code == 2
    assert "--watch is for quick answers" in done.output


def test_an_error_is_shown_with_its_line_a_caret_and_an_advice(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(SMALL.read_text().replace("to: thanks", "to: thank"))
    done = check(broken)
    assert done.exit_code == 1
    lines = done.output.splitlines()
    number = broken.read_text().splitlines().index("        to: thank") + 1
    head = next(n for n, line in enumerate(lines) if f"broken.yaml:{number}:" in line)
    assert "error SIM" in lines[head]
    shown = next(n for n in range(head, len(lines)) if "to: thank" in lines[n])
    assert lines[shown + 1].index("^") == lines[shown].index("thank")
    assert "Did you mean “thanks”?" in lines[head]


def test_the_line_that_is_shown_is_the_right_one_in_a_file_from_windows(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    text = SMALL.read_text().replace("to: thanks", "to: thank")
    broken.write_bytes(text.replace("\n", "\r\n").encode())
    unix = tmp_path / "unix.yaml"
    unix.write_text(text)
    shown = check(broken).output
    assert "to: thank\n" in shown
    assert shown == check(unix).output.replace("unix.yaml", "broken.yaml")


def test_findings_as_json(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(SMALL.read_text().replace("to: thanks", "to: thank"))
    done = check("--json", broken)
    assert done.exit_code == 1
    found = json.loads(done.output)
    assert found["totals"]["error"] >= 1
    assert found["files"][0]["kind"] == "scenario"
    assert {"code", "severity", "file", "line", "column", "message", "advice"} <= set(found["files"][0]["findings"][0])


def test_a_file_that_is_not_there_could_not_be_checked() -> None:
    done = check("nowhere.yaml")
    assert done.exit_code == 2
    assert "There is no file nowhere.yaml." in done.output


def test_a_folder_with_nothing_to_check_is_not_called_clean(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    assert check(tmp_path).exit_code == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("id: harrow-finch", "id: 12 34"),
        ("windows:", "widnows:"),
    ],
)
def test_organisations_are_checked_too(old: str, new: str, tmp_path: Path) -> None:
    text = (paths.scenarios() / "organisations" / "harrow-finch.yaml").read_text()
    assert old in text
    file = tmp_path / "harrow-finch.yaml"
    file.write_text(text.replace(old, new, 1))
    done = check(file)
    assert done.exit_code == 1, done.output


@pytest.mark.parametrize(
    ("plan", "holds"),
    [
        ("choose answer\nexpect ending thanks\nexpect heat 10\n", True),
        ("choose answer\nexpect ending angry\n", False),
        ("choose nothing-of-that-name\n", False),
        ("jump\n", False),
    ],
)
def test_plans_beside_a_scenario_are_played(plan: str, holds: bool, tmp_path: Path) -> None:
    story = tmp_path / "small.yaml"
    story.write_text(SMALL.read_text())
    (tmp_path / "small.best.plan").write_text(plan)
    done = check(story)
    assert done.exit_code == (0 if holds else 1), done.output
    assert ("small.best.plan:" in done.output) is not holds


def test_a_checkout_beside_an_installed_copy_repeats_nothing(tmp_path: Path) -> None:
    shipped = paths.scenarios() / "refreshers" / "rewrite.yaml"
    for name, code in (("rewrite.yaml", 0), ("mine.yaml", 1)):  # the same file of another copy; a second file
        file = tmp_path / "refreshers" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(shipped.read_bytes())
        done = check(file)
        assert (done.exit_code, "stands in rewrite.yaml too" in done.output) == (code, bool(code)), done.output


def test_a_plan_without_its_scenario_is_said(tmp_path: Path) -> None:
    plan = tmp_path / "lost.best.plan"
    plan.write_text("choose answer\n")
    done = check(plan)
    assert done.exit_code == 1
    assert "lost.yaml" in done.output


@pytest.mark.parametrize("text", ["", "just words", "[1, 2", "simtrainer: 1\n", "a: b\n", "\x00", "{" * 200_000])
def test_no_text_gives_a_traceback(text: str, tmp_path: Path) -> None:
    file = tmp_path / "odd.yaml"
    file.write_text(text)
    done = check(file)
    assert done.exit_code == 1, done.output
    assert "odd.yaml:" in done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
