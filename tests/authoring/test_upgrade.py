"""Older files are made new with every remark in its place; the old one is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer.authoring.splices import CannotEdit
from simtrainer.authoring.upgrade import MIGRATIONS, upgrade_file, upgraded
from simtrainer.scenario.loader import FORMAT, read_scenario

DRAFT = """\
# A draft of the format, before version 1.
simtrainer: 0   # the draft
id: soup
title: Soup
kind: negative-comment
summary: "Goto the kitchen: the beats there are cold."
role: {name: Ines, title: care}
organisation: harrow-finch
start_at: "2026-10-14 18:05"
start: [complaint]
quantities:  # all of them
  heat: {type: integer, start: 10, min: 0, max: 100, meter: Heat}
people: {ruth: {name: Ruth Calder}}
channels:
  quipline: {kind: microblog}

beats:
  complaint:   # the first
    posts: [{id: p, by: ruth, text: "goto: cold"}]
    choices:
      - {id: a, do: wait, goto: warm}   # keep me
      - id: b
        do: reply
        text: "I'm sorry about the beats."
        goto: warm
    timeout: {after: 60, goto: warm}

  warm:
    ending: {title: Hot, tone: good, text: "people: came back"}
"""


def test_a_draft_becomes_a_scenario_and_only_its_keys_change() -> None:
    found = upgraded(DRAFT)
    loaded = read_scenario(found.text)
    assert loaded.errors == [] and loaded.scenario is not None
    assert [choice.to for choice in loaded.scenario.nodes["complaint"].choices] == ["warm", "warm"]
    expected = (
        DRAFT.replace("simtrainer: 0 ", "simtrainer: 1 ")
        .replace("quantities:", "variables:")
        .replace("people: {ruth", "personas: {ruth")
        .replace("\nbeats:", "\nnodes:")
        .replace("timeout:", "silence:")
        .replace(" goto: warm", " to: warm")
    )
    assert found.text == expected, "words in texts and remarks stay"
    assert found.version == 0 and len(found.done) == 1


def test_every_version_before_this_one_has_its_step() -> None:
    assert list(MIGRATIONS) == list(range(FORMAT))


def test_a_file_that_does_not_say_its_version_gets_one() -> None:
    text = upgraded(DRAFT.replace("simtrainer: 0   # the draft\n", "")).text
    assert "\nsimtrainer: 1\nid: soup\n" in text


def test_the_old_file_is_kept_and_line_ends_stay(tmp_path: Path) -> None:
    path = tmp_path / "soup.yaml"
    path.write_bytes(DRAFT.replace("\n", "\r\n").encode())
    found, kept = upgrade_file(path)
    assert found.version == 0 and kept is not None
    assert kept.read_bytes() == DRAFT.replace("\n", "\r\n").encode()
    assert path.read_bytes() == upgraded(DRAFT).text.replace("\n", "\r\n").encode()
    assert upgrade_file(path) == (upgraded(path.read_text("utf-8")), None), "a second time there is nothing to do"
    path.write_text(DRAFT)
    again = upgrade_file(path)[1]
    assert again is not None and again != kept, "an older copy isn't written over"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("simtrainer: 2\n", "version 2"),
        ("simtrainer: one\n", "no version"),
        ("title: [\n", "line 2"),
        ("- a\n", "can't be read"),
        ("simtrainer-organisation: 1\nid: acme\n", "isn't a scenario"),
        ("simtrainer: 0\nbeats: {}\nnodes: {}\n", "both “beats” and “nodes”"),
    ],
)
def test_what_can_not_be_upgraded_says_why(text: str, words: str) -> None:
    with pytest.raises(CannotEdit) as error:
        upgraded(text)
    assert words in error.value.title
