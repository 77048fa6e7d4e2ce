"""Lessons, cards, programmes, quizzes, belts: mistakes are told with their place; a broken file breaks no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.library.files import find_scenarios, is_translation
from simtrainer.library.learning.known import Known
from simtrainer.library.learning.reading_cards import read_cards
from simtrainer.library.learning.reading_lessons import read_lesson
from simtrainer.library.learning.reading_programmes import read_belts, read_programme, read_quizzes
from simtrainer.terminal.check import check_file, kind_of

LIBRARY = Library(paths.scenarios())
KNOWN = Known(LIBRARY)
OPTIONS = "[{id: a, text: One, right: true, why: Yes.}, {id: b, text: Two, why: No.}]"
CARD = f"{{id: x-one, situation: Now., asks: [{{id: next, ask: What?, options: {OPTIONS}}}], takeaway: So."


def _cards(tmp_path: Path, card: str, kind: str = "fork") -> list[str]:
    file = tmp_path / "cards.yaml"
    file.write_text(f"simtrainer-refreshers: 1\nkind: {kind}\ncards:\n  - {card}\n", encoding="utf-8")
    return [f"{one.code} {one.message}" for one in read_cards(file, KNOWN)[1]]


def test_every_shipped_file_is_read_and_nothing_in_it_is_wrong() -> None:
    files = [*sorted((LIBRARY.folder / "programmes").rglob("*.yaml")), *(LIBRARY.folder / "refreshers").glob("*.yaml")]
    files = [path for path in files if not is_translation(path)]
    kinds = {kind_of(path) for path in files}
    assert kinds == {"programme", "lesson", "quizzes", "belts", "refresher cards"}
    for path in files:
        errors = [str(one) for one in check_file(path, LIBRARY).diagnostics if one.severity != "advice"]
        assert errors == [], path.name
    assert not {path.name for path in find_scenarios(LIBRARY.folder)} & {path.name for path in files}
    learning = LIBRARY.learning
    assert {one.audience for one in learning.programmes.values()} >= {"employees"}
    assert {card.kind for card in learning.cards.values()} >= {"fork", "contact", "policy"}


def test_a_card_as_short_as_can_be_is_one(tmp_path: Path) -> None:
    assert _cards(tmp_path, f"{CARD}}}") == []


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (CARD.replace("right: true, ", "") + "}", "None of the options is right"),
        (CARD.replace("Two, why", "Two, right: true, why") + "}", "All options are right"),
        (CARD.replace("id: b", "id: a") + "}", "written twice"),
        (CARD.replace(", {id: b, text: Two, why: No.}", "") + "}", "two to five options"),
        (CARD.replace("asks: [", "asks: [{id: next, ask: Again?, options: []}, ") + "}", "twice"),
        (CARD.replace("One, right", f"{'One ' * 20}, right") + "}", "SIM609 The longest option has 79"),
        (CARD + ", about: {node: two-parcels/first-repy}}", "There is no node “first-repy”. Did you mean"),
        (CARD + ", about: {node: two-parcel/first-reply}}", "SIM223 There is no scenario “two-parcel”"),
        (CARD + ", about: {node: first-reply}}", "doesn't name a beat"),
        (CARD + ", about: {case: ba-gdpr-2081}}", "SIM213"),
        (CARD + ", about: {pack: eux}}", "SIM221"),
        (CARD + ", about: {criterion: P9}}", "P9"),
        (CARD + ", about: {lesson: p2-privat}}", "SIM224 There is no lesson “p2-privat”"),
        (CARD + ", about: {contacts: [legl]}}", "SIM225"),
        (CARD.replace("id: next", "id: box") + "}", "isn't a box of the triage aid"),
        (CARD.replace("id: next", "id: severity") + "}", "isn't a severity"),
        (CARD.replace("x-one", "c-address") + "}", "stands in contacts.yaml too"),
    ],
)
def test_a_mistake_in_a_card_is_told(tmp_path: Path, card: str, said: str) -> None:
    found = _cards(tmp_path, card)
    assert any(said in one for one in found), found


def test_a_contact_card_takes_its_options_from_the_organisation(tmp_path: Path) -> None:
    bare = "{id: x, situation: Now., asks: [{id: whom, ask: Whom?}], takeaway: So."
    assert _cards(tmp_path, bare + ", about: {contacts: [legal]}}", "contact") == []
    assert "needs `contacts`" in _cards(tmp_path, bare + "}", "contact")[0]
    assert "has no options" in _cards(tmp_path, CARD + ", about: {contacts: [legal]}}", "contact")[0]


LESSON = """simtrainer-lesson: 1
id: {name}
criterion: P2
title: Private
outcome: You can.
parts: [{part}]
decision: {{id: l-x, situation: Now., asks: [{{id: next, ask: What?, options: {options}}}], takeaway: So.}}
aloud: Which?
"""


@pytest.mark.parametrize(
    ("name", "part", "said"),
    [
        ("x", "{title: Why, text: Because.}", ""),
        ("x", "{title: Why}", "says nothing"),
        ("x", "{title: Why, instead: A., say: B.}", "with the reason"),
        ("x", f"{{title: Why, text: {'word ' * 560}}}", "SIM608 This lesson has 5"),
        ("p2-private", "{title: Why, text: Because.}", "The lesson “p2-private” stands in p2-private.yaml too"),
    ],
)
def test_a_lesson_is_read_in_four_minutes(tmp_path: Path, name: str, part: str, said: str) -> None:
    file = tmp_path / "lesson.yaml"
    file.write_text(LESSON.format(name=name, part=part, options=OPTIONS), encoding="utf-8")
    lesson, found = read_lesson(file, KNOWN)
    if said:
        assert any(said in f"{one.code} {one.message}" for one in found), found
    else:
        assert found == [] and lesson is not None
        assert (lesson.decision.about.criterion, lesson.decision.about.lesson) == ("P2", "x")


def _programme(step: str) -> str:
    return (
        "simtrainer-programme: 1\nid: x\naudience: employees\ntitle: T\nopening: O\noutcomes: [One]\nbelt: white\n"
        f"sections: [{{title: S, steps: [{step}]}}]\nend: {{lead: L, ask: A}}\n"
    )


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("{scenario: two-parcels, mode: practise, why: W, minutes: 15}", ""),
        ("{talk: Which?, why: W, minutes: 5}", ""),
        ("{scenario: two-parcels, why: W, minutes: 15}", "“mode”"),
        ("{scenario: two-parcel, mode: practise, why: W, minutes: 15}", "SIM223"),
        ("{lesson: p2-privat, why: W, minutes: 4}", "There is no lesson “p2-privat”. Did you mean “p2-private”?"),
        ("{quiz: contact, why: W, minutes: 4}", "There is no quiz “contact”"),
        ("{quiz: contacts, lesson: p2-private, why: W, minutes: 4}", "one thing to do"),
        ("{why: W, minutes: 4}", "one thing to do"),
    ],
)
def test_a_step_opens_something_there_is(tmp_path: Path, step: str, said: str) -> None:
    file = tmp_path / "programme.yaml"
    file.write_text(_programme(step), encoding="utf-8")
    programme, found = read_programme(file, KNOWN)
    if said:
        assert any(said in f"{one.code} {one.message}" for one in found), found
    else:
        assert found == [] and programme is not None


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        ("{id: a, kind: quiz, refs: [policy], text: T}", ""),
        ("{id: a, kind: assessed, count: 3, refs: [negative-comment, two-parcels], text: T}", ""),
        ("{id: a, kind: bands, refs: [solid, negative-comment], text: T}", ""),
        ("{id: a, kind: confirmed, count: 2, refs: [exercises], text: T}", ""),
        ("{id: a, kind: quiz, text: T}", "Which quiz?"),
        ("{id: a, kind: bands, refs: [negative-comment], text: T}", "Which band?"),
        ("{id: a, kind: quiz, refs: [polici], text: T}", "There is no quiz “polici”"),
        ("{id: a, kind: practised, refs: [two-parcel], text: T}", "SIM223"),
        ("{id: a, kind: belt, refs: [whit], text: T}", "There is no belt “whit”"),
        ("{id: a, kind: confirmed, refs: [drills], text: T}", "“drills” means nothing here"),
    ],
)
def test_a_belt_asks_for_what_can_be_earned(tmp_path: Path, evidence: str, said: str) -> None:
    file = tmp_path / "belts.yaml"
    text = f"simtrainer-belts: 1\nbelts: [{{id: x, name: X, whose: W, opens: O, evidence: [{evidence}]}}]\n"
    file.write_text(text, encoding="utf-8")
    belts, found = read_belts(file, KNOWN)
    if said:
        assert any(said in f"{one.code} {one.message}" for one in found), found
    else:
        assert found == [] and len(belts) == 1


def test_a_quiz_draws_no_more_than_there_is_and_can_be_passed(tmp_path: Path) -> None:
    file = tmp_path / "quizzes.yaml"
    quiz = "{id: x, title: T, intro: I, kinds: [policy], draw: %d, needed: %d}"
    file.write_text("simtrainer-quizzes: 1\nquizzes: [" + quiz % (5, 6) + "]\n", encoding="utf-8")
    assert "6 can't be right out of 5" in read_quizzes(file, KNOWN)[1][0].message
    file.write_text("simtrainer-quizzes: 1\nquizzes: [" + quiz % (900, 900) + "]\n", encoding="utf-8")
    assert "There are only" in read_quizzes(file, KNOWN)[1][0].message


def test_length_may_be_meant(tmp_path: Path) -> None:
    long = CARD.replace("One, right", f"{'One ' * 20}, right")
    file = tmp_path / "cards.yaml"
    text = f"simtrainer-refreshers: 1\nkind: fork\ncards:\n  - {long}}}"
    for ignored, codes in (("", ["SIM609"]), ("  # sim: ignore SIM609 names", [])):
        file.write_text(f"{text}{ignored}\n", encoding="utf-8")
        assert [one.code for one in check_file(file, LIBRARY).diagnostics] == codes


def test_a_broken_file_is_left_out_and_of_two_with_one_id_the_first_stands(tmp_path: Path) -> None:
    folder = tmp_path / "refreshers"
    folder.mkdir()
    good = f"simtrainer-refreshers: 1\nkind: fork\ncards:\n  - {CARD}}}\n"
    (folder / "a.yaml").write_text(good, encoding="utf-8")
    (folder / "b.yaml").write_text(good.replace("Now.", "Later."), encoding="utf-8")
    (folder / "c.yaml").write_text("simtrainer-refreshers: 1\ncards: [", encoding="utf-8")
    (folder / "notes.yaml").write_text("nothing: of ours\n", encoding="utf-8")
    cards = Library(tmp_path).learning.cards
    assert [one.situation for one in cards.values()] == ["Now."]
    assert Library(tmp_path / "nowhere").learning.cards == {}
