"""What own words do to the scores: their stance's ratings, and less where a hard check speaks against them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.organisations import Contact, Organisation
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.score import score
from simtrainer.scoring.scorecard import Scorecard
from tests.helpers.stories import END, story

RUBRIC = Library.load().rubric
HOUSE = Organisation("harrow-finch", "Harrow & Finch", "harrowandfinch")
ASKED = """
first:
  title: Sam asks
  phase: first-words
  channel: quipline
  must_not_say: [{text: conveyor, code: C5}]
  write: {nearest: [own, cold, private]}
  choices:
    - id: own
      label: Own it
      do: reply
      text: "Hi Sam, Ines here. That's on us."
      ratings: {P2: {v: 2, note: "Wards it off."}, P3: {v: 1}, A1: {v: 2}}
      to: end
    - id: cold
      label: Send the form
      do: reply
      text: "Thank you for getting in touch."
      ratings: {P2: {v: 0}, P3: {v: 0}, A1: {v: -2}}
      to: end
    - id: private
      label: Write to her alone
      do: message
      channel: tapnote
      text: "Sam, only you can read this."
      ratings: {P2: {v: 2}, P3: {v: 1}, A1: {v: 1}}
      to: end
"""


def judged(text: str, stance: str = "own", house: Organisation | None = HOUSE) -> Scorecard:
    run = Run(told())
    run.write(text, stance)
    again = Run(told())
    for action in run.actions:
        again.apply(action)
    card = score(run, told(), RUBRIC, {}, house=house)
    assert score(again, told(), RUBRIC, {}, house=house) == card, "a replay is judged the same"
    return card


def told() -> Scenario:
    return story(ASKED, END)


def test_clean_words_are_worth_what_their_stance_is() -> None:
    card = judged("Hi Sam, Ines here, a person. Two boxes in a puddle: that's on us.")
    decision = card.decision(1)
    assert decision is not None
    assert decision.done is decision.option("own") and not decision.marks
    assert decision.credit == {"P": 1.0, "A": 1.0}
    assert not card.criticals


@pytest.mark.parametrize(
    ("text", "check", "words"),
    [
        ("Hi Sam, it went to 14 Larkhill Rise. Ines", "T1", "14 Larkhill Rise"),
        ("Sam, I rang 07700 900418 at 10. Ines", "T1", "07700 900418"),
        (
            "Hi Sam, reply here with your order number and address.",
            "T2",
            "reply here with your order number and address",
        ),
    ],
)
def test_a_leak_lowers_the_clause_it_touches_and_crosses_the_line(text: str, check: str, words: str) -> None:
    card = judged(text)
    decision = card.decision(1)
    assert decision is not None
    assert [(mark.check, mark.words) for mark in decision.marks] == [(check, words)]
    level, note = decision.ratings["P2"]
    assert level == -2 and words in note
    assert decision.ratings["A1"] == (2, ""), "how human it was isn't touched"
    assert decision.done.values["P"] is not None and decision.done.values["P"] < 0 < (
        decision.option("own").values["P"] or 0
    )
    assert decision.credit["P"] == 0.0, "below every card, and never below nothing"
    assert [one.code for one in card.criticals] == ["C1"]
    assert card.policy.crossed == 1 and card.authenticity.crossed == 0


def test_a_secret_crosses_the_line_that_its_author_names() -> None:
    card = judged("Sam, a bit of conv\u200beyor broke off. Ines")
    decision = card.decision(1)
    assert decision is not None
    assert decision.ratings["P3"][0] == -2 and decision.ratings["P2"] == (2, "Wards it off.")
    assert [one.code for one in card.criticals] == ["C5"]


def test_what_is_said_to_the_person_alone_is_no_leak() -> None:
    card = judged("Sam, it comes to 14 Larkhill Rise; the conveyor broke. Ines", "private")
    assert not card.criticals and card.decision(1).marks == ()  # type: ignore[union-attr]


def test_the_houses_own_line_is_no_leak() -> None:
    text = "Sam, ring us on 01632 960100. Ines"
    line = Contact("care", "Joss", how="The care line, +44 1632 960 100")
    assert [one.code for one in judged(text).criticals] == ["C1"]
    assert not judged(text, house=replace(HOUSE, contacts={"care": line})).criticals


def test_two_leaks_in_one_reply_cross_one_line() -> None:
    card = judged("Sam Tolley, 14 Larkhill Rise, 07700 900418. Ines")
    assert len(card.decision(1).marks) == 2  # type: ignore[union-attr]
    assert [one.code for one in card.criticals] == ["C1"]
