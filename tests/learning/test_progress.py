"""Programmes, the chart and the table of criteria, from what was played."""

from __future__ import annotations

from dataclasses import replace

from simtrainer.learning.progress import calibration, criteria_by_kind, points, programme_progress
from simtrainer.learning.seen import Seen
from simtrainer.library.learning.model import EndPage, Programme, Section, Step
from simtrainer.records.learning import LessonRead, QuizResult
from tests.learning.cards import DAY, run_on

NOON = DAY.isoformat()

PROGRAMME = Programme(
    "employees", "employees", "Speaking safely", "You're safe.", ("Answer",),
    (
        Section("First", (
            Step("lesson", "p2-private", "Early", 4),
            Step("scenario", "lamps", "Nobody watches", 15, "practise"),
            Step("quiz", "contacts", "Before you need it", 3),
            Step("talk", "Which worries you?", "Say it", 5),
        )),
        Section("Second", (
            Step("scenario", "lamps", "Now it counts", 15, "assessment"),
            Step("scenario", "lamps", "See how", 10, "shadow"),
            Step("scenario", "lamps", "Together", 40, "room"),
        )),
    ),
    EndPage("You're safe.", "Keep one plan", ()),
)  # fmt: skip


def test_a_programme_is_done_step_by_step() -> None:
    nothing = programme_progress(PROGRAMME, Seen())
    assert nothing.done == 0 and nothing.next is nothing.steps[0] and nothing.minutes_left == 92
    seen = Seen(
        played=(run_on(1),),
        lessons={"p2-private": LessonRead("p2-private", NOON, right=False)},
        quizzes=(QuizResult("contacts", NOON, 6, 2, passed=False),),
    )
    some = programme_progress(PROGRAMME, seen)
    assert [one.done is not None for one in some.steps] == [True, True, False, False, False, False, False]
    assert some.next is some.steps[2]
    more = replace(
        seen,
        quizzes=(*seen.quizzes, QuizResult("contacts", NOON, 6, 5, passed=True)),
        ticks={("employees", some.steps[3].key): NOON, ("partners", some.steps[6].key): NOON},
        watched={"lamps": DAY},
    )
    assert [one.done is not None for one in programme_progress(PROGRAMME, more).steps] == [True] * 4 + [
        False,
        True,
        False,
    ]
    assessed = replace(more, played=(run_on(2, mode="assessment"),), rooms={"lamps": DAY})
    whole = programme_progress(PROGRAMME, assessed)
    assert whole.next is None and whole.done == 7 and whole.minutes_left == 0


def test_only_what_no_record_can_tell_is_ticked_by_hand() -> None:
    by_hand = [one.step.kind + one.step.mode for one in programme_progress(PROGRAMME, Seen()).steps if one.by_hand]
    assert by_hand == ["talk", "scenarioroom"]
    led = programme_progress(PROGRAMME, Seen(rooms={"lamps": DAY})).steps
    assert [one.step.kind for one in led if one.by_hand] == ["talk"]  # no tick that couldn't be taken away
    keys = [one.key for one in programme_progress(PROGRAMME, Seen()).steps]
    assert len(set(keys)) == len(keys)


def test_a_criterion_is_the_mean_of_the_last_five_by_kind() -> None:
    runs = [run_on(day, P1=value) for day, value in enumerate((0.0, 0.5, 0.5, 1.0, 1.0, 1.0))]
    seen = Seen(played=(*runs, run_on(9, "influencer-outreach", P1=0.25, A3=0.5), run_on(10, "")))
    assert criteria_by_kind(seen) == {
        "P1": {"brewing-crisis": 80.0, "influencer-outreach": 25.0},
        "A3": {"influencer-outreach": 50.0},
    }


def test_the_chart_has_every_scored_attempt_and_how_ready_one_felt() -> None:
    silent = replace(run_on(3), attempt=replace(run_on(3).attempt, id="none", policy=None))
    seen = Seen(played=(run_on(1), run_on(2, "negative-comment", "assessment"), silent))
    shown = points(seen, {"r1": "4", "r2": "1"})
    assert [(one.attempt, one.ready, one.assessed, one.kind) for one in shown] == [
        ("r1", 4, False, "brewing-crisis"),
        ("r2", 1, True, "negative-comment"),
    ]
    told = calibration(shown)
    assert (told.below, told.above, told.mostly) == (1, 1, "brewing-crisis")
    assert calibration(points(seen)).points == ()
