"""`simtrainer try`: what many plays came to, with bars, and the command that meets a failure again."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer.cli import main

SOUND = (Path(__file__).parent.parent / "checking" / "sound.yaml").read_text("utf-8")


def simtrainer(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)])


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "wet-lamp.yaml"
    file.write_text(SOUND, "utf-8")
    return file


@pytest.fixture
def roundabout(tmp_path: Path) -> Path:
    """A story whose way out is never open."""
    file = tmp_path / "wet-lamp.yaml"
    gate = '  gate:\n    next: [{when: "told", to: mended}, {to: first}]\n  mended:'
    text = re.sub(r"(?s)  gate:\n.*?  mended:", gate, SOUND).replace(", set: {told: true}", "")
    file.write_text(text, "utf-8")
    return file


def test_it_is_told_in_scores_endings_and_what_was_never_met(story: Path) -> None:
    done = simtrainer("try", story, "--runs", "60", "--strategy", "worst")
    assert done.exit_code == 0, done.output
    output = done.output
    assert "wet-lamp: 60 plays, worst" in output and "seeds 0 to 59" in output
    assert re.search(r"^Authenticity: lowest 0, .* highest 0$", output, re.M)
    assert re.search(r"^ +0 – +10 +60  █{30}$", output, re.M)
    assert re.search(r"^  mended +0  never reached$", output, re.M)
    assert "Never taken: " in output and "named" in output
    assert output.rstrip().endswith("All 60 plays came to an ending. That is a sample, not a proof.")


def test_every_lists_each_option_with_its_counts(story: Path) -> None:
    output = simtrainer("try", story, "--runs", "20", "--every").output
    for option in ("named", "kind", "form", "first/legal", "gift", "voucher"):
        assert re.search(rf"^    {option}: \d+, \d+", output, re.M), option


def test_the_same_for_programs(story: Path) -> None:
    found = json.loads(simtrainer("try", story, "--runs", "20", "--seed", "7", "--json").output)
    assert (found["asked"], found["played"], found["seed"], found["passed"]) == (20, 20, 7, True)
    assert sum(found["policy"]["counts"]) == 20
    assert sum(found["endings"].values()) == 20
    assert found == json.loads(simtrainer("try", story, "--runs", "20", "--seed", "7", "--json").output)


@pytest.mark.parametrize("how", [[], ["--strategy", "least-visited"], ["--strategy", "tired"]])
def test_a_failure_is_met_again_by_the_command_that_is_told(how: list[str], roundabout: Path) -> None:
    done = simtrainer("try", roundabout, "--runs", "2", *how)
    assert done.exit_code == 1, done.output
    assert re.search(r"2 of 2 plays went wrong\.$", done.output.rstrip())
    told = re.search(r"Play (\d+) went wrong: (.*?)\n.*?To see it again: simtrainer (.*?)\n", done.output, re.S)
    assert told is not None
    again = simtrainer(*shlex.split(told.group(3)))
    assert again.exit_code == 1
    assert told.group(2) in again.output


def test_many_plays_take_their_steps_together_where_the_story_suits(story: Path, tmp_path: Path) -> None:
    refused = simtrainer("try", story, "--how", "together")
    assert refused.exit_code == 2 and "starts a clock" in refused.output
    simple = tmp_path / "wet-lamp.yaml"
    plain = re.sub(r"^    (?:window: S3|consults: .*)\n", "", SOUND, flags=re.M)
    simple.write_text(re.sub(r"^        (?:promises|keeps): .*\n", "", plain, flags=re.M), "utf-8")
    done = simtrainer("try", simple, "--runs", "10000", "--json")
    assert done.exit_code == 0, done.output
    found = json.loads(done.output)
    assert found["together"] and found["played"] == 10_000


def test_what_is_cut_off_is_no_success(story: Path) -> None:
    done = simtrainer("try", story, "--runs", "100000", "--how", "one-by-one", "--seconds", "0.05")
    assert done.exit_code == 2
    assert "Cut off after" in done.output and "says nothing about the rest" in done.output


def test_a_file_that_is_not_there() -> None:
    assert simtrainer("try", "nowhere.yaml").exit_code == 2
