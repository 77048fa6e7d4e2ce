"""The session report: page, table and JSON say the same; hostile text stays text; nothing is about one person."""

from __future__ import annotations

import csv
import io
import json
from html.parser import HTMLParser

import pytest

from simtrainer.live.course import Plan
from simtrainer.live.group_debrief import GroupDebrief, group_debrief
from simtrainer.live.log import begin, take_up
from simtrainer.live.plan_lines import plan_text
from simtrainer.live.polls import Team
from simtrainer.live.report.data import to_json
from simtrainer.live.report.page import to_html
from simtrainer.live.report.tables import inert, to_csv
from simtrainer.live.room import PublicState
from simtrainer.records.exercises import ExerciseRecords
from simtrainer.records.store import Store
from tests.live.played import LIBRARY, Played, staged

HOSTILE = "=cmd|'/c calc'!A1<img src=x onerror=alert(1)>"
TEAMS = (Team("legal", "=Legal()"), Team("marketing", "<script>alert(1)</script>"), Team("support", "@Support"))


class Tags(HTMLParser):
    """Collects what a page is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_data(self, data):
        self.words += data


@pytest.fixture(scope="module")
def told() -> GroupDebrief:
    room = Played(teams=TEAMS)
    token = room.room.join(room.room.door.code, "legal", "Mallory")[1]
    room.begin()
    room.do("open")
    room.letters(legal="AAAB", marketing="BBBB", support="BBAA")
    assert room.exercise.poll is not None
    room.room.vote(token, room.exercise.poll.key, room.exercise.poll.options[0].id, "high", HOSTILE)
    room.do("observe", text=HOSTILE)
    room.do("note", room.exercise.stage.node, text="@Ask Support first\n<b>then</b> Legal")
    room.decide()
    room.do("rewind", n=0)
    room.do("open")
    room.letters(legal="AAAA", marketing="AAAA", support="AAAA")
    room.decide()
    room.do("debrief")
    room.do("word", text="+hot")
    room.do("sentence", "legal", text="-We were wrong; =SUM(A1)")
    room.do("action", "do", text=plan_text("@Ask", "=Jo", "\t-Friday"))
    return group_debrief(room.exercise, room.room.votes(), LIBRARY, room.stage.organisation)


def table(told: GroupDebrief) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(to_csv(told), newline="")))


def test_no_cell_of_the_table_begins_a_formula(told):
    for line in csv.reader(io.StringIO(to_csv(told), newline="")):
        for cell in line:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell
    # One that is set up for another country ends a cell at a semicolon.
    for line in csv.reader(io.StringIO(to_csv(told), newline=""), delimiter=";"):
        for cell in line[1:]:
            assert not cell.lstrip().startswith(("=", "+", "-", "@")), cell


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "  =1", "\uff1d1", "\ufeff=1", "\n=1"])
def test_what_would_begin_a_formula_gets_an_apostrophe(cell):
    assert inert(cell).startswith("'")


def test_plain_cells_stay_as_they_are():
    for cell in ("Say sorry", "1 - 2", "a=b", "", "Sorry ;-)"[:5]):
        assert inert(cell) == cell


def test_the_page_has_no_tag_that_somebody_wrote_and_asks_for_nothing(told):
    page = Tags(to_html(told))
    assert not page.tags & {"script", "img", "iframe", "link", "form", "input"}
    assert not {name for name in page.attributes if name.startswith("on")} | page.attributes & {"src"}
    assert "onerror=alert(1)" in page.words and "<script>alert(1)</script>" in page.words


def test_no_name_of_a_phone_and_no_device_is_in_any_form(told):
    for form in (to_html(told), to_csv(told), to_json(told)):
        assert "Mallory" not in form
        assert "score" not in form.replace("The score describes choices, not people", "").casefold()


def test_what_people_wrote_can_be_left_out(told):
    for form in (to_html, to_csv, to_json):
        assert "calc" in form(told)
    for text in (to_csv(told, with_words=False), to_json(told, with_words=False), to_html(told, with_words=False)):
        assert text.count("calc") == 1  # what the trainer observed stays


def test_every_form_tells_both_roads_the_plan_and_the_sentence(told):
    rows = table(told)
    decisions = [row for row in rows if row["what"] == "decision"]
    assert [(row["road"], row["letter"]) for row in decisions] == [("1", "B"), ("2", "A")]
    votes = {row["letter"]: row["votes"] for row in rows
             if row["what"] == "vote" and row["teams"] == "all" and row["road"] == "1"}  # fmt: skip
    assert (votes["A"], votes["B"]) == ("6", "7")
    (do,) = [row for row in rows if row["by when"]]
    assert (do["text"], do["who"], do["by when"]) == ("'@Ask", "'=Jo", "'-Friday")
    data = json.loads(to_json(told))
    assert [beat["label"] for beat in data["road"]] and len(data["roads_left"]) == 1
    assert data["sentence"] == {"text": "-We were wrong; =SUM(A1)", "signed": ["=Legal()"]}
    words = Tags(to_html(told)).words
    for said in ("Roads we went back from", "@Ask", "-We were wrong; =SUM(A1)", "Signed by =Legal()"):
        assert said in words


def test_a_session_in_which_nothing_was_decided_has_a_report():
    room = Played()
    room.do("debrief")
    told = group_debrief(room.exercise, room.room.votes(), LIBRARY, room.stage.organisation)
    assert "Nothing was decided in this session." in Tags(to_html(told)).words
    assert json.loads(to_json(told))["road"] == [] and table(told)


def test_a_kept_exercise_gives_the_same_report_again(tmp_path):
    with Store.open(tmp_path / "records.sqlite3") as store:
        _report_twice(ExerciseRecords(store))


def _report_twice(records):
    here = staged()
    session = begin(records, here.scenario, 7, Plan(TEAMS), file="two-parcels.yaml")
    token = session.room.join(session.room.door.code, "legal")[1]
    for step in ("practice", "brief", "open"):
        session.exercise.do(step)
    poll = session.exercise.poll
    assert poll is not None
    session.room.set_state(PublicState("open", poll, True))
    session.room.vote(token, poll.key, poll.options[1].id, "low", "It is hers to say")
    session.room.flush()
    for step in ("close", "reveal"):
        session.exercise.do(step)
    session.exercise.decide_by_votes(session.room.votes())
    session.exercise.do("debrief")
    session.exercise.do("report")
    first = group_debrief(session.exercise, session.room.votes(), LIBRARY, here.organisation)
    records.finish(session.id)
    again = take_up(records, records.load(session.id), here.scenario)
    second = group_debrief(again.exercise, again.room.votes(), LIBRARY, here.organisation)
    assert to_json(second) == to_json(first) and "It is hers to say" in to_json(second)
    assert again.room.who(token) is None


def test_the_trainers_own_notes_stand_in_every_form(told: GroupDebrief) -> None:
    assert "<p>&lt;b&gt;then&lt;/b&gt; Legal</p>" in to_html(told)
    assert [row["text"][1:5] for row in table(told) if row["what"] == "speaker notes"] == ["@Ask"]
    assert json.loads(to_json(told))["speaker_notes"][0]["text"].startswith("@Ask")
