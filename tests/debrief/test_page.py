"""The page of a debrief: complete in itself, escaped, and readable without seeing it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from simtrainer.debrief.build import build_report
from simtrainer.debrief.html import signed, to_html
from simtrainer.debrief.notes import Question, question_key
from simtrainer.engine.run import Run
from tests.debrief.stories import HARROW, story
from tests.debrief.test_report import LIBRARY, played

VOID = {"meta", "br", "link", "img"}
PARENTS = {"li": ("ul", "ol"), "td": ("tr",), "th": ("tr",), "tr": ("thead", "tbody")}


class Outline(HTMLParser):
    """Checks that tags are closed in order; keeps headings, tables and everything that could be fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.loads: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.text: list[str] = []
        self.misplaced: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        parents = PARENTS.get(tag, ())
        if parents and (not self.open or self.open[-1] not in parents):
            self.misplaced.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        self.loads += [(tag, name) for name, _ in attrs if name in ("src", "srcset", "data") or name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


@pytest.fixture(params=["gggg", "bbbb", "gbgg", "ssss", ""])
def page(request: pytest.FixtureRequest) -> str:
    return to_html(build_report(played(request.param), LIBRARY, HARROW))


def outline(page: str) -> Outline:
    parser = Outline()
    parser.feed(page)
    parser.close()
    assert not parser.open
    assert parser.misplaced == []
    return parser


def test_the_page_fetches_nothing(page: str) -> None:
    made = outline(page)
    assert made.loads == []
    assert not {"script", "link", "img", "iframe"} & set(made.tags)
    assert "url(" not in page and "@import" not in page


def test_headings_go_down_one_step_at_a_time(page: str) -> None:
    headings = outline(page).headings
    assert headings.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(headings))


def test_tables_have_column_headings(page: str) -> None:
    assert page.count("<table") == page.count("<thead>")
    assert 'scope="col"' in page or "<table" not in page


def test_texts_are_escaped_and_none_is_lost() -> None:
    page = to_html(build_report(played("bggg"), LIBRARY, HARROW))
    assert "<parcels>" not in page and "Sam <b>" not in page
    text = " ".join(outline(page).text)
    for words in ("Two <parcels> & the rain", "Sam <b>", "Asked for the address in public.", "Good at first"):
        assert words in text


def test_a_case_comes_with_its_sources_and_what_was_not_checked() -> None:
    made = build_report(played("bbbb"), LIBRARY, HARROW)
    page = " ".join(outline(to_html(made)).text)
    for echo in made.echoes:
        assert echo.hedge in page
        assert all(title in page for _, title, _, _ in echo.sources)


def test_colours_follow_the_reader_on_screen_but_not_on_paper(page: str) -> None:
    assert "@media screen and (prefers-color-scheme:dark)" in page


@pytest.mark.parametrize(("number", "words"), [(7, "+7"), (0, "±0"), (-4, "\N{MINUS SIGN}4")])
def test_chips_carry_their_sign(number: int, words: str) -> None:
    assert signed(number) == words


def test_the_page_carries_what_the_trainee_said_and_decided() -> None:
    run = story_run()
    question = Question("q", "May I <say> so?", "legal", 2)
    kept = {
        "felt": "4", "line": "Too <much> at once", "back": "2", "ready/before": "2", "ready/after": "4",
        "fear/private/before": "5", "fear/private/after": "4", "outcome/0": "yes", "plan": "I will ask Amara",
        "refresh": "2", "view/employees/0": "Joss", "business/people": "20", "business/hours": "2",
        "business/hour-rate": "50", "business/licences": "0", "business/facilitation": "100",
        question_key(question): question.to_text(), "looked-right": "It was quick",
    }  # fmt: skip
    made = build_report(run, LIBRARY, HARROW).told(kept, {"P": 20.0, "A": 90.0})
    text = " ".join(outline(to_html(made)).text)
    for words in (
        "It felt fairly tense", "Too <much> at once", "The moment to have back", "2 before (a little), 4 after (well)",
        "I'll reveal something private", "5 before, 4 now", "Still a 4? Good to know.", "I will ask Amara",
        "In my refreshers", "May I <say> so?", "for legal, turn 2", "Joss", "Cost: 2,100", "It was quick",
        "The one answer you were sure of was weak.", "Sure, and worth another look",
        "since last time (20)", "○ last time",
    ):  # fmt: skip
        assert words in text, words


def test_an_assessment_and_an_experts_road_say_what_they_are() -> None:
    made = build_report(story_run(), LIBRARY, HARROW, "assessment")
    assert "This was an assessed run." in to_html(made)
    made = build_report(story_run(), LIBRARY, HARROW, "shadow").told({"guess/1": "first-bad", "guess/2": "second-bad"})
    text = " ".join(outline(to_html(made)).text)
    assert "Of 2 guesses, 1 agreed with hers." in text
    assert "you guessed “Bad at first”, she took “Good at first”" in text


def story_run() -> Run:
    """Good, then bad and sure of it, then good."""
    run = Run(story(), chatter=False)
    run.choose("first-good")
    run.choose("second-bad", confidence="high")
    run.choose("third-good")
    return run
