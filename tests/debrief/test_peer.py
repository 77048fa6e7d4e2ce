"""Replies that go to a colleague and back: nothing but what is meant travels, and hostile files do no harm."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simtrainer.debrief.peer import (
    LARGEST,
    LONGEST,
    Answer,
    Letter,
    NotALetter,
    added,
    answers,
    plain_line,
    read,
    with_answer,
    write,
)

LETTER = Letter(
    "0b4f9c1e-6a7b-4f0e-9c11-5d7f3a2b1c00", 4, "Two parcels in the rain", "Harrow & Finch",
    "two parcels, one rainstorm", "Sam Tolley", "Sam, that's on us.\nA dry lamp leaves at four. Ines",
)  # fmt: skip
ANSWER = Answer(1, 2, "I'd name the depot.\nElse lovely.", "Jo")


def test_a_reply_goes_there_and_back(tmp_path: Path) -> None:
    file = tmp_path / "reply.simtrainer-reply"
    write(LETTER, file)
    assert read(file) == LETTER
    write(with_answer(read(file), ANSWER), file)
    assert read(file) == replace(LETTER, answer=ANSWER)
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_only_what_is_meant_travels(tmp_path: Path) -> None:
    file = tmp_path / "reply.simtrainer-reply"
    write(LETTER, file)
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert set(kept) == {
        "simtrainer-reply", "attempt", "turn", "scenario", "organisation", "came_in", "came_in_by", "reply", "by",
        "answer",
    }  # fmt: skip
    assert kept["by"] == "" and kept["answer"] is None


def changed(**what: object) -> bytes:
    """A letter's file with something else in it."""
    kept = {"simtrainer-reply": 1, "attempt": LETTER.attempt, "turn": 4, "reply": "Hello", **what}
    return json.dumps(kept).encode()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "isn't a reply"),
        (b"\xff\xfe\x00", "isn't a reply"),
        (b"[" * 60_000, "isn't a reply"),
        (b'{"x": ' * 5_000, "isn't a reply"),
        (b"[]", "isn't a reply"),
        (changed(**{"simtrainer-reply": 2}), "newer"),
        (changed(attempt="../../etc/passwd"), "where it belongs"),
        (changed(attempt=["x"]), "where it belongs"),
        (changed(turn=True), "which turn"),
        (changed(turn=-1), "which turn"),
        (changed(turn=1e99), "which turn"),
        (changed(reply=" \u200b\n"), "no reply"),
        (changed(reply={"a": 1}), "isn't a text"),
        (changed(scenario=7), "isn't a text"),
        (changed(answer="good"), "answer"),
        (changed(answer={"policy": 3, "authenticity": 0}), "ratings"),
        (changed(answer={"policy": True, "authenticity": 0}), "ratings"),
        (b" " * (LARGEST + 1), "larger"),
    ],
)
def test_what_is_no_letter_is_said_in_words(tmp_path: Path, raw: bytes, said: str) -> None:
    file = tmp_path / "hostile.simtrainer-reply"
    file.write_bytes(raw)
    with pytest.raises(NotALetter, match=said) as wrong:
        read(file)
    assert "hostile.simtrainer-reply" in str(wrong.value)


def test_a_file_that_is_not_there_or_is_a_folder(tmp_path: Path) -> None:
    for file in (tmp_path / "gone.simtrainer-reply", tmp_path):
        with pytest.raises(NotALetter, match="can't be read"):
            read(file)


def test_texts_come_out_plain_and_short(tmp_path: Path) -> None:
    file = tmp_path / "long.simtrainer-reply"
    file.write_bytes(changed(reply="a\x1b[31m\u202eb" + "x" * 9000, scenario="one\ntwo\x00", by="\t"))
    letter = read(file)
    assert letter.reply.startswith("a [31m b") and len(letter.reply) == LONGEST
    assert letter.scenario == "one two" and letter.by == ""


def test_answers_are_collected_once() -> None:
    kept = added(added(added("", ANSWER), Answer(-1, 0)), ANSWER)
    assert answers(kept) == (Answer(-1, 0), ANSWER)
    for damaged in ("no json", "{}", "3", '[{"policy": 9, "authenticity": 0}, 4]', "[" * 50_000):
        assert answers(damaged) == ()


@given(st.text(), st.text(), st.sampled_from((-2, -1, 0, 1, 2)))
def test_any_remark_survives_its_journey(
    tmp_path_factory: pytest.TempPathFactory, remark: str, by: str, rating: int
) -> None:
    file = tmp_path_factory.mktemp("letters") / "one.simtrainer-reply"
    letter = with_answer(LETTER, Answer(rating, rating, remark, by))
    write(letter, file)
    assert read(file) == letter
    assert plain_line(by) == plain_line(plain_line(by))
