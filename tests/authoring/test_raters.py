"""Ratings by several people: reading their sheets, and saying how far they agree."""

from __future__ import annotations

import csv
import random
from io import StringIO

import pytest

from simtrainer import paths
from simtrainer.authoring.agreement import alpha, icc, spread
from simtrainer.authoring.compare import compare
from simtrainer.authoring.document import Document
from simtrainer.authoring.rated import mark_ratings
from simtrainer.authoring.raters import put_together
from simtrainer.authoring.rating_sheets import Sheet, empty_sheet, parse_sheet
from simtrainer.library.catalogue import Library
from simtrainer.library.rubric import Rubric
from simtrainer.scenario.model import Experts, Scenario
from tests.authoring.test_preview import FIRST, SECOND
from tests.helpers.stories import END, story


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return story(FIRST, SECOND, END)


@pytest.fixture(scope="module")
def rubric() -> Rubric:
    return Library.load().rubric


def test_alpha_is_what_krippendorff_printed() -> None:
    """Computing Krippendorff's Alpha-Reliability (2011), section E: four observers, twelve units, with gaps."""
    observers = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
    units = [tuple(int(row[place]) for row in observers if row[place] != ".") for place in range(12)]
    assert alpha(units) == pytest.approx(0.815, abs=0.0005)


def test_icc_is_what_shrout_and_fleiss_printed() -> None:
    """Intraclass correlations (1979), tables 2 and 4: six targets, four judges."""
    table = [(9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7)]
    assert icc(table) == pytest.approx(0.62, abs=0.005)


def test_agreement_says_nothing_where_nothing_can_be_said() -> None:
    assert alpha([(1, 1), (1, 1)]) is None
    assert alpha([(1,), (2,)]) is None
    assert alpha([(-2, -2), (2, 2), (0, 0)]) == 1.0
    assert icc([(1, 1)]) is None and icc([(1, 1), (1, 1)]) is None


def _sheet(text: str | bytes, scenario: Scenario, rubric: Rubric, rater: str = "ada") -> Sheet:
    return parse_sheet(text.encode() if isinstance(text, str) else text, f"{rater}.csv", scenario, rubric, rater)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_sheet_is_read_however_a_spreadsheet_saved_it(
    separator: str, encoding: str, scenario: Scenario, rubric: Rubric
) -> None:
    minus = "-" if encoding == "cp1252" else "\N{MINUS SIGN}"
    rows = [
        ["Knoten", "Choice", " CRITERION ", "Rating", "Notiz"],
        ["first", "warm", "a1", "+2", "größer; “ja”, sagt er"],
        ["", "", "", "", ""],
        ["first", "cold", "A1", f"{minus}2", ""],
        ["first", "silence", "A1", "-1,0", ""],
        ["second", "go", "A1", "'-1", ""],
        ["second", "stay", "A1", "", ""],
    ]
    text = StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    sheet = _sheet(text.getvalue().encode(encoding), scenario, rubric)
    assert [str(one) for one in sheet.findings] == []
    assert [(one.node, one.choice, one.value) for one in sheet.ratings] == [
        ("first", "warm", 2),
        ("first", "cold", -2),
        ("first", "silence", -1),
        ("second", "go", -1),
    ]
    assert sheet.ratings[0].note == "größer; “ja”, sagt er"


def test_a_sheet_with_a_column_for_each_criterion_and_several_raters(scenario: Scenario, rubric: Rubric) -> None:
    sheet = _sheet("sep=;\nrater;choice;P2;A1\nAda;warm;1;2\nBob;warm;;-1\n", scenario, rubric)
    assert sheet.findings == ()
    assert [(one.rater, one.criterion, one.value) for one in sheet.ratings] == [
        ("Ada", "P2", 1),
        ("Ada", "A1", 2),
        ("Bob", "A1", -1),
    ]


def test_what_is_wrong_is_said_with_row_and_column_and_the_rest_is_kept(scenario: Scenario, rubric: Rubric) -> None:
    text = (
        "node,choice,criterion,value\n"
        "first,warn,A1,1\n"
        "second,warm,A1,1\n"
        "first,warm,A9,1\n"
        "first,warm,A1,3\n"
        "first,warm,A1,2\n"
        "first,warm,A1,1\n"
        "end,silence,A1,1\n"
    )
    sheet = _sheet(text, scenario, rubric)
    assert [(one.row, one.column) for one in sheet.findings] == [(2, 2), (3, 1), (4, 3), (5, 4), (7, 4), (8, 1)]
    assert str(sheet.findings[0]) == "ada.csv, row 2, column 2: There is no choice “warn”."
    assert sheet.findings[0].advice == "Did you mean “warm”?"
    assert [one.value for one in sheet.ratings] == [2]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "It is empty."),
        (b"PK\x03\x04\x00\x00", "It isn't a text"),
        (b"node,choice,note\nfirst,warm,x\n", "Its headings (node, choice, note) lack “criterion”, “value”."),
        (b'node,choice,criterion,value\n"' + b"x" * 200_000 + b'",warm,A1,1\n', "It can't be read as a table"),
    ],
)
def test_what_is_no_sheet_is_refused_in_words(data: bytes, words: str, scenario: Scenario, rubric: Rubric) -> None:
    sheet = _sheet(data, scenario, rubric)
    assert sheet.ratings == ()
    assert sheet.findings[0].message.startswith(words)


def test_an_empty_sheet_gives_nothing_of_the_key_away_and_comes_back_filled(scenario: Scenario, rubric: Rubric) -> None:
    text = empty_sheet(scenario, rubric)
    rows = list(csv.DictReader(StringIO(text)))
    assert {row["value"] for row in rows} == {""}
    assert all(row["how"].startswith("answers in public") for row in rows if row["choice"] == "warm")
    assert {(row["criterion"], row["choice"]) for row in rows} == {
        *((code, choice) for code in ("P2", "A1") for choice in ("warm", "cold", "silence")),
        *(("A1", choice) for choice in ("stay", "go")),
    }
    assert len({row["criterion"] for row in csv.DictReader(StringIO(empty_sheet(scenario, rubric, every=True)))}) == 14
    filled = StringIO()
    table = csv.DictWriter(filled, rows[0])
    table.writeheader()
    table.writerows({**row, "value": 1} for row in rows)
    sheet = _sheet(filled.getvalue(), scenario, rubric)
    assert (len(sheet.ratings), sheet.findings) == (len(rows), ())


def test_means_spread_and_where_they_are_of_two_minds(scenario: Scenario, rubric: Rubric) -> None:
    said = {"ada": (2, -2, 1), "bob": (2, -1, -2), "cem": (1, -2, 2), "dee": (2, -2, -2), "eva": (2, -2, 2)}
    sheets = [
        _sheet(
            f"node,choice,criterion,value\nfirst,warm,A1,{warm}\nfirst,cold,A1,{cold}\nsecond,stay,A1,{stay}\n",
            scenario,
            rubric,
            name,
        )
        for name, (warm, cold, stay) in said.items()
    ]
    found = put_together(sheets, scenario, rubric)
    assert found.enough and found.raters == tuple(said)
    warm, cold, stay = found.options
    assert (warm.n, warm.mean, warm.author) == (5, 1.8, 2)
    assert stay.sd == pytest.approx(spread([1, -2, 2, -2, 2]))
    assert [one.contested for one in (warm, cold, stay)] == [False, False, True]
    assert stay.path == "nodes.second.choices.stay.ratings.A1"
    assert found.contested_nodes() == ("second",)
    assert found.experts("stay") == Experts(5, 2.05, True)
    assert found.experts("go") is None
    (voice,) = found.agreement
    assert voice.options == voice.complete == 3
    assert voice.words == "A1: alpha 0.50, ICC(2,5) 0.90 over 3 options; they agree."
    rows = list(csv.DictReader(StringIO(found.csv())))
    assert (rows[2]["contested"], rows[2]["author"], rows[2]["bob"]) == ("yes", "1", "-2")


def test_raters_who_roll_dice_do_not_agree(scenario: Scenario, rubric: Rubric) -> None:
    dice = random.Random(7)
    units = [tuple(dice.randint(-2, 2) for _ in range(5)) for _ in range(400)]
    found = alpha(units)
    assert found is not None and abs(found) < 0.05


def test_two_sheets_of_one_name_are_two_raters(scenario: Scenario, rubric: Rubric) -> None:
    sheets = [_sheet(f"choice,criterion,value\nwarm,A1,{value}\n", scenario, rubric, "ratings") for value in (2, -1)]
    found = put_together(sheets, scenario, rubric)
    assert found.raters == ("ratings", "ratings (2)")
    assert found.options[0].n == 2


def test_what_they_said_is_noted_in_the_file_and_nothing_else_changes() -> None:
    path = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
    document = Document.open(path)
    before = document.text
    first = document.reading.scenario
    assert first is not None
    rubric = Library.load().rubric_for(first)
    text = "choice,criterion,value\nnamed,A1,{0}\nnamed,P2,2\nbare,A1,1\nsix-tell,A1,2\n"
    sheets = [_sheet(text.format(value), first, rubric, name) for name, value in (("a", 2), ("b", -2), ("c", 2))]
    document.apply(mark_ratings(document.reading, put_together(sheets, first, rubric)))
    marked = document.reading.scenario
    assert marked is not None, document.reading.findings
    assert marked.nodes["first-reply"].contested and not marked.nodes["six"].contested
    assert marked.nodes["first-reply"].choice("named").experts == Experts(3, 2.31, True)
    assert marked.nodes["first-reply"].choice("bare").experts == Experts(3, 0.0, False)
    changed = {one.path for one in compare(first, marked)}
    assert changed == {
        "nodes.first-reply.contested",
        "nodes.first-reply.choices.named.experts",
        "nodes.first-reply.choices.bare.experts",
        "nodes.six.choices.six-tell.experts",
    }
    document.undo()
    assert document.text == before
