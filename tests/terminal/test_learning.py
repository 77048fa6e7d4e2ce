"""`simtrainer refresh` and `belts`: cards asked and answered in a terminal, belts as they stand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer import paths
from simtrainer.cli import main
from simtrainer.records.learning import LearningRecords, QuizResult
from simtrainer.records.profiles import add, save, with_pin
from simtrainer.records.store import Store

HOUSE = paths.scenarios() / "organisations" / "harrow-finch.yaml"


def run(typed: str, *words: str) -> Result:
    return CliRunner().invoke(main, [*words], input=typed)


def test_five_cards_are_asked_and_kept() -> None:
    done = run("7\nhello\n" + "1\n" * 20, "refresh", "--organisation", str(HOUSE))
    assert done.exit_code == 0, done.output
    assert "Refreshers: 5 cards" in done.output and "5 of 5" in done.output
    assert done.output.count("Type the number of your answer") == 3
    assert "Amara Okafor, privacy and legal" in done.output
    with Store.open(paths.records_file()) as store:
        reviews = LearningRecords(store).reviews()
    assert len({one.card for one in reviews}) == 5
    wrong = sum(not one.right for one in reviews)
    assert done.output.count("Stronger:") == wrong
    again = run("", "refresh", "--organisation", str(HOUSE))
    assert "Nothing is due today. The next card comes on" in again.output


def test_stopping_keeps_what_was_answered() -> None:
    done = run("1\nq\n", "refresh", "--organisation", str(HOUSE))
    assert done.exit_code == 0 and "You stopped" in done.output
    with Store.open(paths.records_file()) as store:
        assert len(LearningRecords(store).reviews()) == 1


def test_who_has_played_nothing_is_told_where_to_begin() -> None:
    done = run("", "refresh")
    assert done.exit_code == 0 and "Play a story" in done.output


def test_belts_say_what_is_there_and_what_is_missing() -> None:
    assert "[ ] Policy quiz passed" in run("", "belts").output
    with Store.open(paths.records_file()) as store:
        LearningRecords(store).keep_quiz(QuizResult("policy", "2026-03-02T09:00:00+00:00", 10, 9, passed=True))
    assert "[x] Policy quiz passed" in run("", "belts").output
    found = json.loads(run("", "belts", "--json").output)["belts"]
    white = next(one for one in found if one["belt"] == "white")
    assert not white["held"] and any(one["met"] for one in white["evidence"])


def test_cards_and_belts_can_be_in_german() -> None:
    done = run("8\n" + "1\n" * 20, "refresh", "--organisation", str(HOUSE), "--language", "de")
    assert "Auffrischungen: 5 Karten" in done.output and "5 von 5" in done.output
    assert done.output.count("Tippen Sie die Nummer Ihrer Antwort") == 2
    assert "Amara Okafor, Datenschutz und Recht" in done.output
    assert "Stärker:" in done.output and "Stronger" not in done.output
    belts = run("", "belts", "--language", "de").output
    assert (
        "Weiß: noch 4 Schritte" in belts and "[ ] Quiz zur Richtlinie bestanden" in belts and "Nadel Sponsor" in belts
    )
    assert "[ ] Policy quiz passed" in run("", "belts").output


def test_nobody_reads_in_what_a_pin_keeps(tmp_path: Path) -> None:
    assert run("", "refresh", "--organisation", str(tmp_path / "none.yaml")).exit_code == 2
    Store.open(paths.records_file()).close()
    save(with_pin(add("Priya", 1), "4711"))
    add("Noor", 2)
    several = run("", "belts")
    assert several.exit_code == 2 and "--person NAME" in several.output
    kept = run("", "belts", "--person", "priya")
    assert kept.exit_code == 2 and "kept by a PIN" in kept.output
    assert run("", "belts", "--person", "Noor").exit_code == 0
    stranger = run("", "belts", "--person", "Sam")
    assert stranger.exit_code == 2 and "Nobody called Sam" in stranger.output


def test_of_two_people_with_one_name_nobody_reads_or_answers_for_the_other() -> None:
    add("Priya", 1)
    add("Priya", 2)
    both = run("", "refresh", "--person", " priya ")
    assert both.exit_code == 2 and "2 people called priya" in both.output


def test_records_that_cant_be_read_are_said_to_be() -> None:
    paths.records_file().parent.mkdir(parents=True, exist_ok=True)
    paths.records_file().write_bytes(b"no database at all" * 100)
    done = run("", "belts")
    assert done.exit_code == 2 and done.exception is not None and "simtrainer:" in done.output


def test_a_data_folder_that_is_a_file_is_not_taken_for_several_people(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("")
    monkeypatch.setenv("SIMTRAINER_DATA", str(file))
    refused = run("", "belts")
    assert refused.exit_code == 2 and "a folder that you may write to" in refused.output
