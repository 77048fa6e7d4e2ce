"""The score key as a table."""

from __future__ import annotations

import csv
from io import StringIO

from simtrainer.authoring.key_table import KeyTable, key_table
from simtrainer.library.catalogue import Library
from tests.authoring.test_preview import FIRST, SECOND
from tests.helpers.stories import END, story


def _table(first: str = FIRST) -> KeyTable:
    scenario = story(first, SECOND, END)
    return key_table(scenario, Library.load().rubric_for(scenario))


def test_every_option_of_every_beat_has_its_ratings_points_and_length() -> None:
    table = _table(FIRST.replace('"Hello Sam."', '"Hello Sam, I am Ines and here."'))
    assert [(row.node, row.option, row.policy, row.authenticity, row.words) for row in table.rows] == [
        ("first", "warm", 5, 10, 7),
        ("first", "cold", 5, -10, 3),
        ("first", "silence", 5, -10, 0),
        ("second", "stay", None, 5, 3),
        ("second", "go", None, -5, 1),
    ]
    assert table.criteria == ("P2", "A1")
    warm, cold, silence = table.rows[:3]
    assert warm.unbalanced and cold.unbalanced
    assert silence.balance is None


def test_it_shows_one_criterion_at_a_time() -> None:
    table = _table()
    assert [row.option for row in table.on("P2")] == ["warm", "cold", "silence"]


def test_as_csv_it_is_what_a_spreadsheet_reads_and_nothing_that_it_runs() -> None:
    table = _table(
        FIRST.replace("label: Cold", 'label: "=HYPERLINK(1)"').replace('"Hello Sam."', '"@sam -1, \\"yes\\""')
    )
    rows = list(csv.DictReader(StringIO(table.csv())))
    assert rows[1]["label"] == "'=HYPERLINK(1)"
    assert rows[0]["text"] == '\'@sam -1, "yes"'
    assert (rows[1]["A1"], rows[1]["authenticity"], rows[3]["policy"]) == ("-2", "-10", "")
    one = list(csv.reader(StringIO(table.csv("P2"))))
    assert one[0] == ["node", "option", "label", "text", "words", "P2", "note"]
    assert len(one) == 4
