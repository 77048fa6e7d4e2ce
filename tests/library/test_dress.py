"""An organisation's names in a scenario's texts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simtrainer.library.dress import dress, dress_organisation, fill_text, length_of_time, texts, unknown_names
from simtrainer.library.organisations import Clause, Contact, Organisation
from simtrainer.scenario.model import Node, Post
from tests.scoring.stories import node, scenario

HARROW = Organisation(
    id="harrow",
    name="Harrow & Finch",
    handle="harrowfinch",
    windows={"S3": 120},
    contacts={"legal": Contact("legal", "Amara", "ext. 12")},
    authority={"refund": 25},
    clauses=(Clause("2.1", "P2", "Private stays private", "…"),),
)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{org.name} here", "Harrow & Finch here"),
        ("@{org.handle}", "@harrowfinch"),
        ("ask {contact.legal.name} ({contact.legal.how})", "ask Amara (ext. 12)"),
        ("within {window.S3}", "within 2 hours"),
        ("{{org.name}}", "{org.name}"),
        ("a lone } or { stays", "a lone } or { stays"),
        ("{contact.hr.name} stays", "{contact.hr.name} stays"),
    ],
)
def test_names_are_filled_in(text: str, filled: str) -> None:
    assert fill_text(text, HARROW) == filled


def test_names_that_mean_nothing_are_found() -> None:
    assert unknown_names("{org.name} {org.nmae} {window.S9} {{x}}", HARROW) == ["org.nmae", "window.S9"]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(15, "15 minutes"), (60, "1 hour"), (90, "1 hour 30 minutes"), (480, "8 hours"), (0, "0 minutes")],
)
def test_windows_are_said_in_words(minutes: int, words: str) -> None:
    assert length_of_time(minutes) == words


def story() -> Node:
    made = node("n", {"n-a": {"P1": 1}, "n-b": {"P1": -1}})
    choice = replace(made.choices[0], text="Hi, {org.name} here.", why="Say {contact.legal.name}.")
    return replace(
        made,
        posts=(Post("p", "sam", "@{org.handle} hello", "quipline"),),
        choices=(choice, made.choices[1]),
        prompts=("Who calls {contact.legal.name}?",),
    )


def test_every_text_of_a_scenario_is_dressed_and_the_rest_is_left_alone() -> None:
    bare = scenario(story())
    worn = dress(bare, HARROW)
    made = worn.nodes["n"]
    assert made.posts[0].text == "@harrowfinch hello"
    assert (made.choices[0].text, made.choices[0].why) == ("Hi, Harrow & Finch here.", "Say Amara.")
    assert made.prompts == ("Who calls Amara?",)
    assert made.choices[1] is bare.nodes["n"].choices[1]
    assert not [text for _, text in texts(worn) if "{" in text]


def test_the_organisation_speaks_under_its_own_name() -> None:
    assert dress(scenario(story()), HARROW).personas["org"].name == "Harrow & Finch"


def test_a_clause_speaks_of_the_windows_of_whoever_took_it_over() -> None:
    own = replace(HARROW, clauses=(Clause("6.1", "P6", "First word", "Within {window.S3}."),))
    brisk = Organisation(id="acme", name="Acme", handle="acme", windows={"S3": 30})
    assert dress_organisation(own).clauses[0].text == "Within 2 hours."
    assert dress_organisation(brisk.over(own)).clauses[0].text == "Within 30 minutes."


def test_what_another_organisation_lacks_comes_from_the_scenarios_own() -> None:
    acme = Organisation(id="acme", name="Acme", handle="acme", authority={"refund": 500})
    worn = dress(scenario(story()), acme, HARROW).nodes["n"]
    assert worn.choices[0].text == "Hi, Acme here."
    assert worn.choices[0].why == "Say Amara."
    # What may be promised belongs to the story: its ratings depend on it.
    assert acme.over(HARROW).authority == {"refund": 25}
    assert acme.over(HARROW).minutes == {"S3": 120}
