"""The glossary and the triage aid: what ships is whole, and what they say follows from the answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.scenario.model import BOXES

CALM = {"truth": "yes", "harm": "none", "private": "no", "who": "customer", "to-us": "tagged", "speed": "one"}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


def test_every_term_has_an_analogy_and_only_known_neighbours(library: Library) -> None:
    terms = library.glossary.terms
    assert len(terms) >= 40
    assert all(term.means and term.like for term in terms.values())
    assert [term.term.casefold() for term in terms.values()] == sorted(term.term.casefold() for term in terms.values())


@pytest.mark.parametrize(
    ("answers", "box", "severity"),
    [
        ({"sort": "complaint"}, "fair-criticism", "S4"),
        ({"sort": "complaint", "harm": "money"}, "unhappy-and-right", "S3"),
        ({"sort": "complaint", "harm": "danger", "truth": "unknown"}, "open-question", "S1"),
        ({"sort": "complaint", "truth": "no", "reason": "mistake", "speed": "spreading"}, "mistaken", "S2"),
        ({"sort": "complaint", "truth": "no", "reason": "attention"}, "baiter", "S4"),
        ({"sort": "complaint", "truth": "no", "reason": "joke"}, "joker", "S4"),
        ({"sort": "praise"}, "friend", "S4"),
        ({"sort": "abuse", "harm": "data"}, "protect", "S1"),
    ],
)
def test_answers_lead_to_box_and_severity(library: Library, answers: dict[str, str], box: str, severity: str) -> None:
    judged = library.triage.judge({**CALM, **answers})
    assert judged.open == ()
    assert judged.box is not None
    assert (judged.box.id, judged.severity) == (box, severity)
    assert judged.box.do and judged.box.dont


def test_why_something_is_false_is_only_asked_when_it_is(library: Library) -> None:
    aid = library.triage
    assert "reason" not in [one.id for one in aid.asked({**CALM, "sort": "complaint"})]
    assert [one.id for one in aid.judge({**CALM, "truth": "no", "sort": "complaint"}).open] == ["reason"]
    # An answer to a question that is no longer asked decides nothing.
    judged = aid.judge({**CALM, "truth": "yes", "sort": "complaint", "reason": "attention"})
    assert judged.box is not None and judged.box.id == "fair-criticism"


def test_the_aid_knows_every_box_that_a_triage_card_offers(library: Library) -> None:
    assert {box.id for box in library.triage.boxes} == set(BOXES)


def test_a_broken_aid_says_where(tmp_path: Path) -> None:
    text = (paths.scenarios() / "triage.yaml").read_text(encoding="utf-8")
    (tmp_path / "triage.yaml").write_text(text.replace("truth: [unknown]", "truth: [unknwon]"), encoding="utf-8")
    with pytest.raises(BrokenLibrary) as broken:
        _ = Library(tmp_path).triage
    assert "unknwon" in broken.value.advice and "triage.yaml:" in broken.value.advice
