"""A debrief on paper: everything that is told stands in it, nothing is cut off, and no heading is left alone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from simtrainer.debrief.html_scores import DIMENSIONS
from simtrainer.debrief.report import Report
from simtrainer.debrief.telling import Part, tell
from simtrainer.debrief.what_if import Attempted, compare
from simtrainer.library.catalogue import Library
from simtrainer.ui.paper.document import pdf_of, write_pdf
from simtrainer.ui.paper.strips import Strip, paginate
from tests.ui.debrief.conftest import TRAP, report_of, run_of

NOTES = {
    "felt": "4",
    "line": "Too many things at once, & all of them <urgent>.",
    "ready/before": "2",
    "plan": "Next time I will breathe out first.",
    "fear/sued/before": "5",
    "fear/sued/after": "3",
}


def pages_of(report: Report, paper: str = "A4") -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf_of(report, paper))).pages]  # type: ignore[arg-type]


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def missing(report: Report, paper: str = "A4") -> Counter[str]:
    """Words that are told and don't stand on the paper (often enough)."""
    return words(" ".join(pieces(tell(report)))) - words(" ".join(pages_of(report, paper)))


def pieces(part: Part) -> list[str]:
    """The words of every part, each by itself; drawings are looked at, not read."""
    told: list[str] = []
    for one in part.inside:
        told += [one] if isinstance(one, str) else [] if one.kind == "svg" else pieces(one)
    return told


@pytest.mark.parametrize("plan", ["tired", "best", TRAP])
def test_everything_that_is_told_stands_on_the_paper(qapp, plan: str) -> None:
    report = report_of(plan).told(NOTES)
    assert not missing(report, "Letter" if plan == "best" else "A4")


def test_a_what_if_stands_on_the_paper(qapp) -> None:
    one, other = (Attempted(name, "today", run_of(name), report_of(name)) for name in ("tired", "best"))
    report = report_of("tired").told(what_if=compare(one, other, Library.load().moves))
    assert not missing(report)


def test_a_reply_longer_than_a_page_goes_on_and_a_word_longer_than_a_line_is_broken(qapp) -> None:
    report = report_of("tired")
    long = " ".join(f"word{number}" for number in range(1500)) + " " + "x" * 400
    first = report.turns[0]
    taken = replace(first.taken, text=long)
    report = replace(report, turns=(replace(first, taken=taken), *report.turns[1:]))
    margins = (f"Debrief: {report.title}", report.organisation, "Page ")
    pages = ["\n".join(line for line in page.splitlines() if not line.startswith(margins)) for page in pages_of(report)]
    text = "".join("".join(pages).split())
    assert "".join(long.split()) in text
    assert max(len(run) for page in pages for run in re.findall(r"x+", page)) < 200
    full = [page for page in pages if page.count("word") > 400]
    assert full  # a page is filled before the next one is begun


def test_no_heading_stands_alone_at_the_foot_of_a_page(qapp) -> None:
    for plan, paper in (("tired", "A4"), (TRAP, "Letter")):
        report = report_of(plan).told(NOTES)
        headings = {" ".join(part.text.split()) for kind in ("h2", "h3") for part in tell(report).find(kind)}
        for page in pages_of(report, paper):
            lines = [" ".join(line.split()) for line in page.splitlines() if line.strip()]
            body = [line for line in lines if not line.startswith(("Page ", report.organisation))]
            assert body[-1] not in headings


def test_every_page_has_its_number_and_the_document_its_title(qapp) -> None:
    report = report_of("tired")
    reader = PdfReader(BytesIO(pdf_of(report)))
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        assert f"Page {number} of {count}" in page.extract_text()
    assert reader.metadata is not None
    assert reader.metadata.title == f"Debrief: {report.title}"
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


def test_words_are_set_in_the_bundled_face(qapp) -> None:
    fonts: set[str] = set()
    report = report_of("tired").told(NOTES, last={"P": 62.0, "A": 50.0})
    for page in PdfReader(BytesIO(pdf_of(report))).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            fonts.add(str(font["/BaseFont"]))
    assert fonts
    assert all("Inter" in font for font in fonts)


def test_a_report_without_turns_is_a_page_too(qapp) -> None:
    report = replace(report_of("tired"), turns=(), echoes=(), mirrors=(), all_echoes=(), strongest=(), work_on=None)
    assert not missing(report)
    assert all(name in pages_of(report)[0] for _dimension, name in DIMENSIONS)


def test_what_was_there_stays_when_it_can_not_be_written(qapp, tmp_path: Path) -> None:
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    with pytest.raises(OSError):
        write_pdf(report_of("tired"), folder)
    assert [one.name for one in tmp_path.iterdir()] == ["taken.pdf"]


def strip(height: float, *, keep: bool = False, before: float = 0, again: tuple[Strip, ...] = ()) -> Strip:
    return Strip(height, lambda _painter, _x, _y: None, before, keep=keep, again=again)


def test_strips_that_keep_together_move_on_together() -> None:
    heading, text = strip(10, keep=True), strip(10)
    pages = paginate([strip(85), heading, text], 100)
    assert [[one.strip for one in page] for page in pages][1] == [heading, text]


def test_what_would_leave_half_a_page_empty_is_parted() -> None:
    lines = [Strip(10, lambda _painter, _x, _y: None, keep=True, loose=True) for _ in range(7)]
    pages = paginate([strip(50), strip(10, keep=True), *lines, strip(10)], 100)
    assert len(pages) == 2
    assert len(pages[0]) > 4


def test_a_table_that_goes_on_has_its_head_again() -> None:
    head = strip(10, keep=True)
    rows = [strip(30, again=(head,)) for _ in range(6)]
    pages = paginate([head, *rows], 100)
    assert len(pages) == 2
    assert all(page[0].strip is head for page in pages)
    assert all(one.top + one.strip.height <= 100 for page in pages for one in page)


def test_letters_of_one_width_are_told_apart(qapp) -> None:
    report = report_of("tired")
    title = "Ärger am Anfang: Äpfel, Überreste und Öl"
    (first, *_) = pages_of(replace(report, title=title))
    assert title in " ".join(first.split())
