"""A run looked at again: its stops, the steps between them, and what is to be seen at each."""

from __future__ import annotations

from itertools import pairwise

from simtrainer.debrief.replay import Place, Reel
from simtrainer.engine.events import Decided, WentSilent
from tests.debrief.test_report import played

REEL = Reel(played("gbsg"))


def decided(place: Place) -> list[int]:
    events = REEL.events[: REEL.shown(place)]
    return [event.turn for event in events if isinstance(event, Decided | WentSilent)]


def test_nothing_is_decided_at_the_beginning_and_everything_at_the_end() -> None:
    assert decided(REEL.first) == []
    assert REEL.shown(REEL.last) == len(REEL.events)
    assert decided(REEL.last) == [1, 2, 3, 4]


def test_a_turns_moment_shows_that_turn_and_none_after_it() -> None:
    for turn in (1, 2, 3, 4):
        place = REEL.of_turn(turn)
        assert decided(place) == list(range(1, turn + 1))
        assert REEL.turn_at(place) == (turn, True)
        assert REEL.turn_at(REEL.step(place, -1))[0] == turn - 1


def test_steps_pass_every_stop_once_there_and_back() -> None:
    there, place = [REEL.first], REEL.first
    while place != REEL.last:
        place = REEL.step(place, 1)
        there.append(place)
    back = [place]
    while place != REEL.first:
        place = REEL.step(place, -1)
        back.append(place)
    assert back == there[::-1]
    assert REEL.step(REEL.first, -1) == REEL.first
    assert REEL.step(REEL.last, 1) == REEL.last


def test_steps_by_turns_go_to_turns_and_then_to_the_ends() -> None:
    place, seen = REEL.first, []
    while place != REEL.last:
        place = REEL.step_turn(place, 1)
        seen.append(REEL.turn_at(place)[0])
    assert seen[:4] == [1, 2, 3, 4]
    while place != REEL.first:
        place = REEL.step_turn(place, -1)
    assert REEL.turn_at(place) == (0, False)


def test_back_from_the_quiet_after_a_moment_is_that_moment() -> None:
    first, second = next((a, b) for a, b in pairwise(REEL.stops) if b.minute - a.minute > 1)
    quiet = REEL.at(first.minute + 1)
    assert REEL.step(quiet, -1).minute == first.minute
    assert REEL.step(quiet, 1).minute == second.minute


def test_the_axis_rises_and_leads_back_to_the_minute() -> None:
    shares = [REEL.share(minute) for minute in range(REEL.last_minute + 1)]
    assert (shares[0], shares[-1]) == (0, 1)
    assert all(a < b for a, b in pairwise(shares))
    assert all(REEL.minute_at(share) == minute for minute, share in enumerate(shares))
