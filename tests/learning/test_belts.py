"""Belts: earned by evidence, kept for a year, refreshed by cards and a run; nothing is lost by trying."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest

from simtrainer.learning.belts import CARDS, BeltStanding, belts, highest, next_belt
from simtrainer.learning.gists import Gist
from simtrainer.learning.seen import Played, Seen, again_from
from simtrainer.library.catalogue import Library
from simtrainer.library.learning.model import Belt, Evidence, Learning
from simtrainer.records.learning import Confirmation, LessonRead, QuizResult
from simtrainer.records.store import Attempt
from tests.learning.cards import learning

DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
RUBRIC = Library.load().rubric
COMMENT, CRISIS, OUTREACH = "negative-comment", "brewing-crisis", "influencer-outreach"


def _on(day: int) -> datetime:
    return DAY + timedelta(days=day)


def _run(
    day: int, scenario: str = "lamps", kind: str = COMMENT, scores: tuple[float, float] = (80, 80), *,
    assessed: bool = True, crossed: tuple[str, ...] = (), hour: int = 0, parent: str | None = None,
) -> Played:  # fmt: skip
    begun = _on(day) + timedelta(hours=hour)
    attempt = Attempt(
        id=f"{scenario}-{day}-{hour}", scenario=scenario, digest="d" * 64, title=scenario.title(), file="", seed=1,
        organisation="harrow-finch", mode="assessment" if assessed else "practise", pace="untimed",
        started=begun.isoformat(), touched="", finished="", policy=scores[0], authenticity=scores[1], parent=parent,
    )  # fmt: skip
    return Played(attempt, Gist(kind=kind, crossed=crossed), begun, begun + timedelta(minutes=20))


def _belt(*evidence: Evidence, belt: str = "green") -> Learning:
    return replace(learning(), belts=(Belt(belt, belt.title(), "Everyone", "May answer", evidence),))


def _one(seen: Seen, library: Learning, day: int = 300) -> BeltStanding:
    return belts(seen, library, RUBRIC, _on(day))[-1]


def test_everything_asked_for_has_to_be_there() -> None:
    white = _belt(
        Evidence("policy", "quiz", "Policy quiz passed", refs=("policy",)),
        Evidence("read", "lessons", "Two lessons read", count=2),
        Evidence("played", "practised", "One story to its debrief"),
        belt="white",
    )
    failed = QuizResult("policy", _on(1).isoformat(), 10, 6, passed=False)
    passed = QuizResult("policy", _on(4).isoformat(), 10, 8, passed=True)
    lessons = {name: LessonRead(name, _on(2).isoformat(), right=False) for name in ("p2-private", "a3-sorry")}
    nothing = _one(Seen(), white)
    assert (nothing.held, nothing.met, nothing.missing) == (False, 0, "3 steps to go")
    some = _one(Seen(played=(_run(3, assessed=False),), quizzes=(failed,), lessons=lessons), white)
    assert (some.met, some.missing) == (2, "Policy quiz passed") and not some.held
    all_of_it = _one(Seen(played=(_run(3, assessed=False),), quizzes=(failed, passed), lessons=lessons), white)
    assert all_of_it.held and all_of_it.since == _on(4) and all_of_it.until == _on(4).replace(year=2027)
    half = Seen(lessons=MappingProxyType({"p2-private": lessons["p2-private"]}))
    assert [one.judged.far for one in _one(half, white).evidence] == ["", "1 of 2", ""]


GREEN = _belt(
    Evidence("runs", "assessed", "Three assessed runs, one of each kind", count=3, refs=(COMMENT, CRISIS, OUTREACH)),
    Evidence("solid", "bands", "Both dials Solid once", refs=("solid",)),
    Evidence("growing", "bands", "Both at least Growing", count=3, refs=("growing",)),
)
THREE = (
    _run(0, "lamps", COMMENT, (50, 60)),
    _run(1, "batch", CRISIS, (90, 55)),
    _run(2, "boots", OUTREACH, (75, 80)),
)


def test_three_runs_of_three_kinds_solid_once_and_growing_throughout() -> None:
    assert _one(Seen(played=THREE), GREEN).held
    same = (*THREE[:2], _run(2, "boots", CRISIS, (75, 80)))
    (runs, *_rest) = _one(Seen(played=same), GREEN).evidence
    assert not runs.met and runs.judged.left == (OUTREACH,) and runs.judged.far == "2 of 3"
    never_solid = _one(Seen(played=(*THREE[:2], _run(2, "boots", OUTREACH, (75, 60)))), GREEN)
    assert [one.met for one in never_solid.evidence] == [True, False, True]
    practised = tuple(replace(one, attempt=replace(one.attempt, mode="practise")) for one in THREE)
    assert _one(Seen(played=practised), GREEN).met == 0


def test_the_best_of_the_last_three_stands_and_a_day_lies_between() -> None:
    low = (10.0, 10.0)
    retried = (_run(0, "lamps", COMMENT, low), _run(3, "lamps", COMMENT, (60, 60)), *THREE[1:])
    assert _one(Seen(played=retried), GREEN).held
    worn_out = (_run(0, "lamps", COMMENT, (60, 60)), *(_run(day, "lamps", COMMENT, low) for day in (2, 4, 6)))
    later = tuple(
        replace(one, begun=one.begun + timedelta(days=9), finished=one.finished + timedelta(days=9))
        for one in THREE[1:]
    )
    assert not _one(Seen(played=(*worn_out, *later)), GREEN).held
    at_once = Seen(played=(_run(0, "lamps", COMMENT, low), _run(0, "lamps", COMMENT, (60, 60), hour=5), *THREE[1:]))
    assert not _one(at_once, GREEN).held
    assert again_from(at_once, "lamps") == _on(1) + timedelta(minutes=20)
    assert again_from(at_once, "other") is None


def test_a_turn_taken_again_is_no_assessed_run() -> None:
    again = Seen(played=(_run(0, "lamps", COMMENT, (90, 90), parent="x"), *THREE[1:]))
    assert not _one(again, GREEN).held


def test_a_belt_once_earned_isnt_lost_by_trying_more() -> None:
    worse = tuple(_run(day, "lamps", COMMENT, (5, 5)) for day in (10, 12, 14))
    assert _one(Seen(played=(*THREE, *worse)), GREEN).held


def test_no_critical_line_left_open_in_the_last_runs() -> None:
    yellow = _belt(Evidence("clean", "criticals", "No critical line left open", count=2))
    open_line = (_run(0, assessed=False), _run(1, assessed=False, crossed=("C1",)), _run(2, assessed=False))
    standing = _one(Seen(played=open_line), yellow)
    assert not standing.held and standing.evidence[0].judged.far == "1 of 2"
    assert _one(Seen(played=(*open_line, _run(3, assessed=False))), yellow).since == _run(3).finished


def test_signed_evidence_names_who_signed_and_rooms_led_are_counted() -> None:
    black = _belt(Evidence("drills", "confirmed", "Two live drills", count=2, refs=("exercises",)), belt="black")
    signed = Confirmation("black", "drills", "Noor Haddad", "2026-03-20", at=_on(20).isoformat())
    one = _one(Seen(confirmed=(signed,)), black)
    assert not one.held and (one.evidence[0].judged.by, str(one.evidence[0].judged.on)) == ("Noor Haddad", "2026-03-20")
    assert _one(Seen(confirmed=(signed,), led=(_on(30),)), black).since == _on(30)
    other = replace(signed, belt="brown")
    assert _one(Seen(confirmed=(other,), led=(_on(30),)), black).evidence[0].judged.done == 1


def test_a_higher_belt_stands_on_a_lower_one() -> None:
    lower = _belt(Evidence("read", "lessons", "A lesson", count=1), belt="white").belts[0]
    upper = Belt("yellow", "Yellow", "Who posts", "May answer", (Evidence("white", "belt", "White", refs=("white",)),))
    pin = Belt("sponsor", "Sponsor", "Executives", "—", (Evidence("read", "lessons", "A lesson"),), pin=True)
    library = replace(learning(), belts=(lower, upper, pin))
    found = belts(Seen(lessons={"a": LessonRead("a", _on(1).isoformat(), right=True)}), library, RUBRIC, _on(2))
    assert [one.held for one in found] == [True, True, True]
    top = highest(found)
    assert top is not None and top.belt.id == "yellow" and next_belt(found) is None
    nothing = belts(Seen(), library, RUBRIC, _on(2))
    first = next_belt(nothing)
    assert first is not None and first.belt.id == "white" and highest(nothing) is None


@pytest.mark.parametrize(("cards", "run", "held", "missing"), [
    (CARDS, True, True, ""),
    (CARDS - 1, True, False, "To hold it again: one more card"),
    (CARDS, False, False, "To hold it again: one assessed run"),
])  # fmt: skip
def test_a_belt_runs_out_unless_cards_and_a_run_refresh_it(cards: int, run: bool, held: bool, missing: str) -> None:
    white = _belt(Evidence("played", "practised", "One story"), belt="white")
    runs = (_run(0, assessed=False), *((_run(100, "batch", CRISIS),) if run else ()))
    seen = Seen(played=runs, answered=tuple(_on(120 + day) for day in range(cards)))
    assert _one(seen, white, day=300).held
    later = _one(seen, white, day=400)
    assert (later.held, later.missing) == (held, missing)
    if held:
        assert later.until == _on(120 + CARDS - 1).replace(year=2027)


def test_a_run_with_an_open_critical_line_refreshes_nothing() -> None:
    white = _belt(Evidence("played", "practised", "One story"), belt="white")
    runs = (_run(0, assessed=False), _run(100, "batch", CRISIS, crossed=("C2",)))
    seen = Seen(played=runs, answered=tuple(_on(120) for _ in range(CARDS)))
    assert _one(seen, white, day=400).lapsed
    back = replace(seen, played=(*runs, _run(390, "boots", OUTREACH)))
    assert _one(back, white, day=400).held
