"""What the debrief of a run says."""

from __future__ import annotations

import pytest

from simtrainer.debrief.build import build_report
from simtrainer.debrief.outcome import outcome_of
from simtrainer.debrief.report import Report
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from tests.debrief.stories import HARROW, story

LIBRARY = Library.load()
NAMES = ("first", "second", "third", "fourth")


def played(road: str, asking: bool = False) -> Run:
    """A run by letters: g the good choice, b the bad one, s leaves it to its silence."""
    run = Run(story(), chatter=False)
    for name, step in zip(NAMES, road, strict=False):
        if asking and name == "first":
            run.consult("first", "legal")
        if step == "s":
            run.wait(60)
        else:
            run.choose(f"{name}-{'good' if step == 'g' else 'bad'}")
    return run


def report(road: str, asking: bool = False) -> Report:
    return build_report(played(road, asking), LIBRARY, HARROW)


def test_the_best_road_is_free_within_the_lines() -> None:
    made = report("gggg")
    assert (made.scorecard.policy.score, made.scorecard.authenticity.score) == (100, 100)
    assert made.quadrant == "Free within the lines"
    assert (made.ending, made.ending_title) == ("end", "Dry again")
    assert all(turn.stronger is None for turn in made.turns)
    assert made.work_on is None
    assert not made.echoes


def test_the_trap_road_echoes_its_case_with_a_fork() -> None:
    made = report("bbbb")
    echo = next(one for one in made.echoes if one.case == "ba-gdpr-2018")
    assert echo.level in ("strong", "near_copy")
    assert f"{echo.exact} of" in echo.sentence or f"all {echo.of}" in echo.sentence
    assert echo.fork is not None
    assert (echo.fork.turn, echo.fork.choice) == (1, "first-good")
    assert [row.verdict for row in echo.rows if row.turn is not None].count("same") >= 3
    assert len(made.echoes) <= 2 <= len(made.all_echoes) or made.all_echoes == made.echoes


def test_every_move_of_the_case_stands_in_exactly_one_row() -> None:
    for road in ("bbbb", "bbgb", "gbbb", "sbbb"):
        for echo in report(road).all_echoes:
            assert sum(1 for row in echo.rows if row.they) == echo.of
            turns = [row.turn for row in echo.rows if row.turn is not None]
            assert turns == sorted(turns)
            assert set(turns) == {1, 2, 3, 4}


def test_a_better_move_stands_beside_theirs() -> None:
    echo = next(one for one in report("bbbg").all_echoes if one.case == "ba-gdpr-2018")
    assert any("pologise" in one or "sorry" in one.lower() for one in echo.better)
    assert "differed" in [row.verdict for row in echo.rows]


def test_the_road_not_taken_is_the_best_alternative_with_its_heat() -> None:
    first = report("bggg").turns[0]
    assert first.stronger is not None
    assert (first.stronger.id, first.stronger.text) == ("first-good", "Hi Sam, about first.")
    assert (first.taken.heat, first.stronger.heat) == (35, 5)
    assert first.costly == (
        "Asked for the address in public.",
        "A script.",
        "No owner.",
    )
    assert first.good == ("First word after 10 minutes, in the first half of the window (2 hours).",)


def test_what_came_in_is_the_post_that_was_answered() -> None:
    turn = report("gggg").turns[1]
    assert (turn.came_in_by, turn.came_in, turn.clock) == ("Sam <b>", "Sam asks about second", "10:18")


@pytest.mark.parametrize("road", ["gggg", "bsgb", "ssss"])
def test_rewinding_to_a_turn_finds_its_decision_open_again(road: str) -> None:
    run = played(road)
    for turn in build_report(run, LIBRARY, HARROW).turns:
        again = run.rewind(turn.action)
        assert turn.node in [offer.node.id for offer in again.offers()]


def test_a_critical_line_names_the_house_clause_and_the_way_back() -> None:
    (line,) = report("gbgb").criticals
    assert line.clause == "2.1 Private stays private"
    assert line.recovery.startswith("Here's how people recover: ")
    (recovered,) = report("gbgg").criticals
    assert recovered.recovery == "You made it good at 10:38: Good at fourth."


def test_a_cap_is_said_out_loud() -> None:
    made = report("gbgg")
    assert made.scorecard.policy.score is not None and made.scorecard.policy.score <= 70
    if made.scorecard.policy.cap is not None:
        assert "held at 70" in made.held[0].sentence and "from 55" in made.held[0].sentence
    else:
        assert made.held == ()


def test_promises_and_what_became_of_them() -> None:
    (kept,) = report("gggg").promises
    assert (kept.label, kept.due, kept.outcome) == ("an update for Sam", "14:58", "kept")
    (open_still,) = report("gggb").promises
    assert open_still.outcome == "open"


def test_two_things_to_keep_for_one_to_work_on() -> None:
    made = report("gbgg")
    assert made.work_on == 2
    assert len(made.strongest) == 3
    assert made.work_on not in made.strongest


def test_the_plan_comes_from_the_weakest_criterion_and_names_who_to_ask() -> None:
    plan = report("bbbb").plan
    assert plan is not None
    assert plan.sentence.startswith("Next time I will ") and " when " in plan.sentence
    assert plan.ask in ("Amara", "Joss")


def test_silence_is_a_turn() -> None:
    turn = report("sggg").turns[0]
    assert (turn.kind, turn.taken.label, turn.moves) == ("silence", "Left it alone", ("silence",))


def test_a_contact_asked_is_a_step_of_the_road_but_not_a_turn() -> None:
    made = report("bbbb", asking=True)
    echo = made.echoes[0]
    assert [row.you for row in echo.rows if row.turn is None and row.you.startswith("Asked")] == ["Asked Amara"]
    assert len(made.turns) == 4


@pytest.mark.parametrize("road", ["gggg", "bbbb", "ssss", "gbgb", "bbgb"])
def test_the_words_never_count_experts_or_call_anybody_wrong(road: str) -> None:
    made = report(road)
    own_words = [
        made.quadrant,
        *(sentence for _, sentence in made.summary),
        *(one.sentence for one in made.held),
        *(echo.sentence for echo in (*made.all_echoes, *made.mirrors)),
        *(line.recovery for line in made.criticals),
        made.plan.sentence if made.plan else "",
    ]
    for word in ("expert", "you failed", "perfect", "you should", "violated", "copied", "wrong answer"):
        assert not [text for text in own_words if word in text.lower()]


def test_the_outcome_of_a_run_is_plain_json() -> None:
    data = outcome_of(played("bsbb"), LIBRARY, HARROW).to_dict()
    assert list(data) == [
        "scenario",
        "ending",
        "policy",
        "authenticity",
        "criticals",
        "echoes",
        "mirrors",
        "path",
    ]
    assert data["path"][1] == {"node": "second", "choice": "silence", "at": "11:08"}
    assert data["criticals"] == []
    assert data["echoes"][0].keys() == {"case", "level", "exact", "of"}
    # The first word came in time; everything else was the weakest on offer.
    assert 0 < data["policy"] <= 15
