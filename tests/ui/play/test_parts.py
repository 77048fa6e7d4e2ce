"""The pure parts of the play screen."""

from __future__ import annotations

import pytest

from simtrainer.engine.events import Arrived, Decided, Published, VariableChanged, WentSilent
from simtrainer.engine.run import Run
from simtrainer.scenario.model import Choice, TriageAnswer
from simtrainer.ui.play.board import Board, about_how_many_turns, next_stretch
from simtrainer.ui.play.feedback import FeedbackCard, verdict
from simtrainer.ui.play.triage import nearest_choice
from simtrainer.ui.play.wording import names_in_words, quote_of
from simtrainer.ui.shared.clock import compact, signed, span
from tests.ui.play import story


def triaged(choice_id: str, box: str, severity: str, owner: str) -> Choice:
    return Choice(choice_id, choice_id, "other", "x", triage=TriageAnswer(box, severity, owner))  # type: ignore[arg-type]


def test_triage_takes_the_choice_with_fewest_differences_and_ties_go_to_the_first() -> None:
    choices = [
        triaged("a", "unhappy-and-right", "S3", "unit"),
        triaged("b", "baiter", "S4", "lead"),
        triaged("c", "open-question", "S4", "unit"),
    ]
    assert nearest_choice(TriageAnswer("baiter", "S4", "unit"), choices) is choices[1]
    assert nearest_choice(TriageAnswer("joker", "S4", "unit"), choices) is choices[2]
    assert nearest_choice(TriageAnswer("joker", "S1", "legal"), choices) is choices[0]
    assert nearest_choice(TriageAnswer("joker", "S1", "legal"), []) is None


def test_a_stretch_ends_after_the_reactions_to_a_turn() -> None:
    run = Run(story.scenario(), seed=1)
    run.choose("t-right")
    before = len(run.events)
    run.consult("reply", "lead")
    assert next_stretch(run.events[before:]) == len(run.events) - before, "no turn: all of it"
    before = len(run.events)
    run.choose("own-it")
    run.wait(5)
    events = run.events[before:]
    shown = events[: next_stretch(events)]
    assert any(isinstance(event, Decided) for event in shown)
    assert any(isinstance(event, VariableChanged) and event.name == "trust" for event in shown)
    posts = [event.post.id for event in shown if isinstance(event, Published) and event.post.source != "chatter"]
    assert "own-2" in posts
    assert not any(isinstance(event, Arrived) and event.node == "how" for event in shown)


def test_two_turns_in_one_act_are_two_stretches() -> None:
    run = Run(story.scenario(), seed=1)
    run.choose("t-right")
    before = len(run.events)
    run.wait(25)
    run.wait(40)
    events = run.events[before:]
    turns = 0
    while events:
        count = next_stretch(events)
        turns += sum(isinstance(event, Decided | WentSilent) for event in events[:count])
        assert sum(isinstance(event, Decided | WentSilent) for event in events[:count]) <= 1
        events = events[count:]
    assert turns >= 2


def test_the_board_never_knows_more_than_was_shown() -> None:
    run = Run(story.scenario(), seed=1)
    run.choose("t-right")
    run.choose("own-it")
    board = Board(run.scenario)
    for event in run.events:
        if isinstance(event, VariableChanged):
            break
        board.show(event)
    assert board.values["heat"] == 30
    for event in run.events[len(board.events) :]:
        board.show(event)
    assert board.values == run.values
    assert board.promises["how-by-11"].due == 60


def test_about_how_many_turns_is_told_beforehand() -> None:
    assert about_how_many_turns(story.scenario()) == 4


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Yes or no?", "Yes or no?"),
        ("A long story first. " * 9 + "Is it coming off the shelves or not?", "Is it coming off the shelves or not?"),
    ],
)
def test_a_quote_ends_with_the_question(text: str, quoted: str) -> None:
    assert quote_of(text).endswith(quoted)
    assert len(quote_of(text)) <= 124


def test_numbers_and_names_as_people_write_them() -> None:
    assert [compact(n) for n in (0, 804, 1100, 12_400, 1_400_000)] == ["0", "804", "1.1k", "12k", "1.4m"]
    assert [signed(n) for n in (3, -8, 0)] == ["+3", "−8", "±0"]
    assert [span(n) for n in (5, 60, 78, 1500)] == ["5 min", "1 h", "1 h 18 min", "1 d 1 h"]
    assert names_in_words(["Sam", "Gav", "Lena", "Bea"]) == "Sam, Gav and 2 more"


def test_every_number_has_words_beside_it() -> None:
    for dimension in ("P", "A"):
        words = [verdict(dimension, chip) for chip in range(-10, 11)]
        assert all(words)
        assert len(set(words)) == 5
        assert verdict(dimension, None) not in words


def test_a_card_that_had_more_notes_before_is_as_high_as_a_new_one(qtbot) -> None:
    used, new = FeedbackCard("P"), FeedbackCard("P")
    notes = [("2.1", 2, "Sends her to a private message."), ("4.1", -2, "To nobody."), ("7.1", 1, "Logged.")]
    for card, before in ((used, notes), (new, [])):
        qtbot.addWidget(card)
        card.show()
        card.show_notes(5, before) if before else None
        card.show_notes(5, notes[:1])
    assert used.heightForWidth(540) == new.heightForWidth(540)
    assert used.accessibleName() == new.accessibleName()
