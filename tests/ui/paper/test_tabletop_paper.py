"""The game for a table on paper."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.ui.paper.tabletop import tabletop_pdf


@pytest.fixture(scope="module")
def pages(qapp) -> list[str]:
    staged = stage(paths.scenarios() / "negative-comment" / "two-parcels.yaml", Library.load())
    return [page.extract_text() for page in PdfReader(BytesIO(tabletop_pdf(staged))).pages]


def _page_of(pages: list[str], words: str) -> int:
    return next(number for number, text in enumerate(pages) if words in text)


def test_each_part_begins_a_page_of_its_own(pages: list[str]) -> None:
    places = [_page_of(pages, words) for words in ("The story\n", "What you decided", "For the leader", "The key\n")]
    assert places == sorted(set(places))
    for place, words in zip(places, ("The story", "What you decided", "For the leader", "The key"), strict=True):
        lines = [line for line in pages[place].splitlines() if line.strip()]
        assert lines[0].strip() == words
    assert "For the leader" not in "".join(pages[: places[2]]).replace("trainer's pages", "")
    assert all("Policy +" not in text for text in pages[: places[3]])


def test_no_beat_is_torn_between_two_pages(pages: list[str]) -> None:
    begin, end = _page_of(pages, "The story\n"), _page_of(pages, "What you decided")
    for text in pages[begin:end]:
        beats = re.split(r"Beat \d+\n", text)[1:]
        assert beats
        for beat in beats:
            assert "If nobody answers" in beat or "The leader says how it goes on" in beat or "\nD " in beat
