"""A company's policy becomes clauses by rules that can be seen, and an organisation's file that the loader takes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from simtrainer.library.catalogue import Library
from simtrainer.library.house.clauses import DraftClause, propose, split_clauses
from simtrainer.library.house.draft import DraftContact, HouseDraft
from simtrainer.library.house.file import check, organisation_text, save
from tests.library.test_own_cases import HOSTILE

POLICY = """Social media policy

1. Who we are
Always identify yourself as working for Acme. If a post is gifted, disclose it.
2. Privacy: never share personal data or account numbers in public.
2.1 Move to a private message before you ask for details.
- Don't delete comments that are critical.
- Complaints get an answer within two hours.
(a) Journalists are referred to the press office.
4. Keep a screenshot of every decision.
5. Wear a hat on Fridays.
"""


def test_a_numbered_policy_is_split_and_each_clause_has_a_proposal_with_its_words() -> None:
    clauses = split_clauses(POLICY)
    assert [(one.number, one.criterion) for one in clauses] == [
        ("1", "P1"), ("2", "P2"), ("2.1", "P2"), ("4", "P5"), ("5", "P6"), ("a", "P4"), ("4-2", "P7"), ("5-2", ""),
    ]  # fmt: skip
    assert (clauses[0].title, clauses[1].title) == ("Who we are", "Privacy")
    assert clauses[1].text == "Never share personal data or account numbers in public."
    for clause in clauses:
        said = f"{clause.title} {clause.text}".casefold()
        assert all(word in said for word in clause.because)
        assert bool(clause.because) == bool(clause.criterion)


def test_without_numbers_each_paragraph_is_a_clause() -> None:
    clauses = split_clauses("Respect critics,\neven rude ones.\n\n\nWe answer within an hour.\r\n\r\nBe kind.")
    assert [(one.number, one.text, one.criterion) for one in clauses] == [
        ("1", "Respect critics, even rude ones.", "P5"),
        ("2", "We answer within an hour.", "P6"),
        ("3", "Be kind.", ""),
    ]
    assert split_clauses(" \n\n ") == ()


def test_a_word_inside_another_proposes_nothing() -> None:
    assert propose("Our logo, in both factories, is under pressure.") == ("", ())


@pytest.mark.parametrize("organisation", ["harrow-finch", "marlbeck-foods"])
def test_a_file_opened_in_the_form_and_saved_says_the_same(tmp_path: Path, organisation: str) -> None:
    library = Library.load()
    before = library.organisations[organisation]
    after = library.organisation_file(save(HouseDraft.of(before), tmp_path))
    assert replace(after, digest=before.digest) == before


@pytest.mark.parametrize("words", HOSTILE)
def test_whatever_is_typed_makes_a_file_that_can_be_read(words: str) -> None:
    draft = HouseDraft(
        name=f"Acme {words}", handle="acme", sounds=(words,), never=(words,),
        clauses=(DraftClause("1", f"t {words}", f"x {words}", "P2"),),
        contacts=(DraftContact("legal", f"Ann {words}"),),
    )  # fmt: skip
    organisation, faults = check(draft)
    assert faults == ()
    assert organisation is not None
    plain = words.translate(str.maketrans("", "", "\x00\x1f"))
    assert organisation.clauses[0].text.strip() == f"x {plain}".strip()
    assert organisation.clauses[0].critical == "C1"
    assert organisation.contacts["legal"].name.strip() == f"Ann {plain}".strip()
    assert HouseDraft.from_json(draft.to_json()) == draft


def test_what_is_wrong_is_told_at_its_field() -> None:
    clause = DraftClause("1", "", "Something", "P1")
    draft = HouseDraft(
        handle="acme", windows=(0, 60, 120, 480), clauses=(clause, replace(clause, title="t", text="")),
        contacts=(DraftContact("legal", "Ann"), DraftContact("Legal", "Bob")),
    )  # fmt: skip
    organisation, faults = check(draft)
    assert organisation is None
    fields = {fault.field for fault in faults}
    assert {"name", "windows.S1", "clauses.#1.text", "clauses.#1.id"} <= fields
    assert all(fault.message and fault.message[-1] in ".!?" for fault in faults)


def test_unused_clauses_and_unnamed_contacts_stay_out_of_the_file() -> None:
    draft = HouseDraft(
        name="Acme", handle="@acme", clauses=(DraftClause("1", "Hats", "Wear a hat."),),
        contacts=(DraftContact("legal"),),
    )  # fmt: skip
    text = organisation_text(draft)
    assert "Hats" not in text and "legal" not in text
    organisation, faults = check(draft)
    assert faults == () and organisation is not None
    assert organisation.handle == "acme"


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"draft": 1}', '{"draft": 1, "name": 5}', '{"draft": 1, "clauses": 3}', "{" * 99]
)
def test_a_draft_that_was_damaged_is_none(text: str) -> None:
    assert HouseDraft.from_json(text) is None
