"""`simtrainer play`: a story read and answered in a terminal."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer import paths
from simtrainer.cli import main
from simtrainer.terminal.page import stamp

SMALL = Path(__file__).parent / "data" / "small.yaml"


def play(typed: str, *options: str) -> Result:
    return CliRunner().invoke(main, ["play", str(SMALL), *options], input=typed)


def card(label: str) -> str:
    """The number under which a choice is shown (the seed decides the order)."""
    for line in play("").output.splitlines():
        if label in line:
            return line.split()[0]
    raise AssertionError(f"{label!r} isn't shown")


def test_the_feed_the_choices_and_the_ending_can_be_read() -> None:
    done = play(f"{card('Answer him')}\n")
    assert done.exit_code == 0
    text = done.output
    assert "Two boxes, one puddle, no note." in text
    assert "Sam Okell @samokell · Quipline" in text
    assert "3 likes · 1 reply" in text
    assert "goes on without you at 10:25" in text
    assert text.index("Dry feet") > text.index("That is our mistake, Sam.")
    assert "Heat 20 → 10" in text
    assert "Debrief: A small story" in text


def test_what_was_chosen_is_judged_at_once_in_practice_and_only_afterwards_in_assessment() -> None:
    number = card("Answer him")
    note = "It answers what he asked."
    assert note in play(f"{number}\n").output.split("Debrief:")[0]
    done = play(f"{number}\n", "--assessment")
    assert note not in done.output.split("Debrief:")[0]
    assert note in done.output.split("Debrief:")[1]


def test_waiting_long_enough_is_an_answer_too() -> None:
    done = play("w 25\n")
    assert "A wet afternoon" in done.output
    assert "Heat 20 → 35" in done.output


def test_asking_costs_time_and_can_be_done_once() -> None:
    done = play("a\na\nq\n")
    assert "10:10  Amara Okafor: Say sorry; it costs nothing." in done.output
    assert "There is nobody to ask here." in done.output
    assert done.exit_code == 0


def test_own_words_are_published_and_judged_as_the_stance_they_take() -> None:
    done = play(f"r\nSorry, Sam. That was us.\n{card('Answer him')}\n")
    assert "Sorry, Sam. That was us." in done.output
    assert "Dry feet" in done.output


def test_what_cannot_be_done_is_said_and_the_game_goes_on() -> None:
    done = play("9\nshout\na 7\nw soon\n\n")
    for words in (
        "There is no choice 9.",
        "“shout” isn't something to do here.",
        "Which contact?",
        "Say how many minutes",
    ):
        assert words in done.output
    assert "You stopped at 10:00." in done.output
    assert done.exit_code == 0


def test_the_outcome_as_json_stands_alone_on_its_stream() -> None:
    done = play(f"{card('Paste')}\n", "--json")
    outcome = json.loads(done.stdout)
    assert (outcome["scenario"], outcome["ending"]) == ("small", "angry")
    assert outcome["path"] == [{"node": "rain", "choice": "paste", "at": "10:02"}]
    assert "Two boxes" in done.stderr


def test_a_scenario_that_cannot_be_played_is_said_with_its_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(SMALL.read_text().replace("to: thanks", "to: nowhere"))
    done = CliRunner().invoke(main, ["play", str(broken)])
    assert done.exit_code == 2
    line = broken.read_text().splitlines().index("        to: nowhere") + 1
    assert f"broken.yaml:{line}:" in done.output
    assert "Traceback" not in done.output


def other_house(folder: Path, **changes: str) -> Path:
    text = (paths.scenarios() / "organisations" / "harrow-finch.yaml").read_text()
    text = re.sub(r"(?m)^name: .*$", "name: Acme Parcels", text)
    for key, value in changes.items():
        text = re.sub(rf"(?m)^{key}: .*$", f"{key}: {value}", text)
    file = folder / "acme.yaml"
    file.write_text(text)
    return file


def test_a_story_is_played_for_another_organisation(tmp_path: Path) -> None:
    done = play("q\n", "--organisation", str(other_house(tmp_path, id="acme")))
    assert "at Acme Parcels" in done.output


def test_a_house_may_bring_stories_of_its_own(tmp_path: Path) -> None:
    story = tmp_path / "small.yaml"
    story.write_text(SMALL.read_text().replace("organisation: harrow-finch", "organisation: acme"))
    house = other_house(tmp_path, id="acme")
    done = CliRunner().invoke(main, ["play", str(story), "--organisation", str(house)], input="q\n")
    assert done.exit_code == 0, done.output
    assert "at Acme Parcels" in done.output
    alone = CliRunner().invoke(main, ["play", str(story)])
    assert alone.exit_code == 2
    assert "There is no organisation “acme”." in alone.output


def test_a_plan_is_played_and_says_what_did_not_hold(tmp_path: Path) -> None:
    plan = tmp_path / "small.best.plan"
    plan.write_text("# the good road\nchoose answer\nexpect ending thanks\n")
    assert play("", "--plan", str(plan)).exit_code == 0
    plan.write_text("choose answer\nexpect ending angry\n")
    done = play("", "--plan", str(plan), "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["ending"] == "thanks"
    assert "small.best.plan:2:" in done.stderr


def test_a_file_that_is_not_there_is_said() -> None:
    done = CliRunner().invoke(main, ["play", "no-such-story.yaml"])
    assert done.exit_code == 2
    assert "There is no file no-such-story.yaml." in done.output


def test_without_a_screen_the_window_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    refused = CliRunner().invoke(main, [])
    assert refused.exit_code == 2 and "simtrainer play FILE" in refused.output


def test_playing_needs_no_qt() -> None:
    code = f"""
import sys
from simtrainer import paths
from simtrainer.cli import main
try:
    main(["play", {str(SMALL)!r}])
except SystemExit as end:
    assert not end.code, end.code
print([name for name in sys.modules if name.split(".")[0] == "PySide6"])
"""
    done = subprocess.run([sys.executable, "-c", code], input="1\n", capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_time_of_a_later_day_stands_apart_from_the_words() -> None:
    assert stamp("10:06", 7) == "10:06  "
    assert stamp("Fri 07:30", 7) == "Fri 07:30  "
