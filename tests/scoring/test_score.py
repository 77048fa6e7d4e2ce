"""From events to a scorecard: what counts, what doesn't, and what critical lines do to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simtrainer.engine.events import (
    ChoiceVoided,
    CriticalCrossed,
    CriticalRecovered,
    Event,
    PromiseMade,
    PromiseSettled,
    RunEnded,
    WindowClosed,
    WindowOpened,
)
from simtrainer.library.catalogue import Library
from simtrainer.library.rubric import Rubric, RulePack
from simtrainer.scenario.model import PHASES, Node
from simtrainer.scoring.score import score
from tests.scoring import reference_score as reference
from tests.scoring.stories import decided, node, play, scenario, silent

WINDOWS = {"S1": 15, "S2": 60, "S3": 120, "S4": 480}
RUBRIC = Library.load().rubric
CODES = sorted([*reference.P_W, *reference.A_W])
levels = st.dictionaries(st.sampled_from(CODES), st.integers(-2, 2), min_size=1, max_size=5)


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[Node, str]]:
    path: list[tuple[Node, str]] = []
    for number in range(draw(st.integers(1, 6))):
        options = {f"n{number}-{n}": one for n, one in enumerate(draw(st.lists(levels, min_size=2, max_size=4)))}
        made = node(
            f"n{number}",
            options,
            phase=draw(st.sampled_from(PHASES)),
            stakes=draw(st.integers(1, 3)),
            contested=draw(st.booleans()),
        )
        path.append((made, draw(st.sampled_from(sorted(options)))))
    return path


@given(stories())
def test_scores_equal_the_reference_arithmetic(path: list[tuple[Node, str]]) -> None:
    card = score(play(path), scenario(*(made for made, _ in path)), RUBRIC, WINDOWS)
    taken = [
        (
            {
                "phase": made.phase,
                "stakes": made.stakes,
                "contested": made.contested,
                "options": [
                    {"id": one.id, "ratings": {code: rating.value for code, rating in one.ratings.items()}}
                    for one in made.choices
                ],
            },
            choice,
        )
        for made, choice in path
    ]
    for mine, weights in ((card.policy, reference.P_W), (card.authenticity, reference.A_W)):
        expected = reference.dimension(taken, dict(RUBRIC.phases), weights)
        assert mine.raw == (None if expected is None else pytest.approx(expected))
        assert mine.score == mine.raw


@given(stories(), levels, st.sampled_from(PHASES))
def test_a_decision_whose_options_are_all_alike_changes_no_score(
    path: list[tuple[Node, str]], same: dict[str, int], phase: str
) -> None:
    dull = node("dull", {"dull-a": same, "dull-b": same}, phase=phase)  # type: ignore[arg-type]
    nodes = [made for made, _ in path]
    before = score(play(path), scenario(*nodes), RUBRIC, WINDOWS)
    after = score(play([*path, (dull, "dull-a")]), scenario(*nodes, dull), RUBRIC, WINDOWS)
    assert (after.policy.score, after.authenticity.score) == (before.policy.score, before.authenticity.score)


@given(stories())
def test_the_best_on_offer_everywhere_scores_a_hundred_in_its_dimension(path: list[tuple[Node, str]]) -> None:
    nodes = [made for made, _ in path]
    card = score(play(path), scenario(*nodes), RUBRIC, WINDOWS)
    best = [(made, card.decisions[index].best["P"]) for index, (made, _) in enumerate(path)]
    again = score(play(best), scenario(*nodes), RUBRIC, WINDOWS)
    assert again.policy.score in (None, pytest.approx(100))


GOOD, BAD = {"P1": 2, "A1": 2}, {"P1": -2, "A1": -2}


def pivotal(node_id: str, phase: str = "first-words", stakes: int = 1) -> Node:
    return node(node_id, {f"{node_id}-good": GOOD, f"{node_id}-bad": BAD}, phase=phase, stakes=stakes)  # type: ignore[arg-type]


def test_silence_is_an_option_and_can_be_the_worst_on_offer() -> None:
    quiet = node("n", {"good": {"A4": 2}, "fair": {"A4": 1}}, silence={"A4": -2})
    assert score([silent(quiet)], scenario(quiet), RUBRIC, WINDOWS).authenticity.score == 0
    # With the silence far behind, the second best is not far from the best.
    assert score([decided(quiet, "fair")], scenario(quiet), RUBRIC, WINDOWS).authenticity.score == 75


def test_only_the_first_decision_at_a_node_is_scored() -> None:
    loop = pivotal("n")
    events = [decided(loop, "n-bad", 1, 1), *(decided(loop, "n-good", m, m, visit=m) for m in range(2, 8))]
    card = score(events, scenario(loop), RUBRIC, WINDOWS)
    assert card.policy.score == 0
    assert card.policy.decisions == 1
    assert [one.repeated for one in card.decisions] == [False, *[True] * 6]


def test_a_void_choice_is_not_scored() -> None:
    made = pivotal("n")
    card = score([ChoiceVoided(9, "n", "n", "n-bad", 3)], scenario(made), RUBRIC, WINDOWS)
    assert card.decisions == ()
    assert card.policy.score is None


def test_phases_never_visited_are_dropped_and_long_phases_weigh_no_more() -> None:
    path = [(pivotal(f"n{n}", "heat"), f"n{n}-good") for n in range(5)] + [(pivotal("r", "repair"), "r-bad")]
    card = score(play(path), scenario(*(made for made, _ in path)), RUBRIC, WINDOWS)
    assert card.policy.score == pytest.approx(100 * 30 / 50)


def test_an_own_reply_takes_the_ratings_of_its_stance() -> None:
    made = pivotal("n")
    written = score([decided(made, "n-good", own_text="Hi Sam")], scenario(made), RUBRIC, WINDOWS)
    assert written.policy.score == 100


# ---- reply windows


def window_events(first_word: int | None, ended: int = 900, exempt: bool = False) -> tuple[Node, list[Event]]:
    made = node("n", {"n-a": {"P4": 1}, "n-b": {"P4": 1}}, stakes=2)
    events: list[Event] = [WindowOpened(0, "n", "S3", False, ("n",))]
    if first_word is not None:
        events += [decided(made, "n-a", first_word), WindowClosed(first_word, "n", "n-a", exempt)]
    events.append(RunEnded(ended, "none"))
    return made, events


@pytest.mark.parametrize(
    ("first_word", "expected"), [(0, 100), (60, 100), (61, 75), (120, 75), (121, 25), (240, 25), (241, 0)]
)
def test_the_first_word_scores_by_its_window(first_word: int, expected: float) -> None:
    made, events = window_events(first_word)
    card = score(events, scenario(made), RUBRIC, WINDOWS)
    assert card.policy.score == pytest.approx(expected)
    (window,) = [one for one in card.decisions if one.kind == "window"]
    assert (window.phase, window.weight, window.engaged, window.turn) == ("first-words", 2, ("P6",), 1)


def test_an_open_window_counts_only_once_twice_its_time_has_passed() -> None:
    made, events = window_events(None, ended=200)
    assert score(events, scenario(made), RUBRIC, WINDOWS).policy.score is None
    made, events = window_events(None, ended=241)
    assert score(events, scenario(made), RUBRIC, WINDOWS).policy.score == 0


def test_a_reasoned_decision_not_to_answer_is_exempt() -> None:
    made, events = window_events(500, exempt=True)
    assert score(events, scenario(made), RUBRIC, WINDOWS).policy.score is None


def test_the_organisation_sets_the_window() -> None:
    made, events = window_events(61)
    assert score(events, scenario(made), RUBRIC, {"S3": 200}).policy.score == 100


def test_an_update_window_belongs_to_the_phase_of_its_node() -> None:
    made = node("n", {"n-a": {"P4": 1}, "n-b": {"P4": 1}}, phase="heat")
    events = [WindowOpened(0, "n", "S1", True, ("n",)), decided(made, "n-a", 20), WindowClosed(20, "n", "n-a", False)]
    card = score(events, scenario(made), RUBRIC, {**WINDOWS, "S1/update": 30})
    assert card.policy.phases == {"heat": pytest.approx(0.75)}


# ---- promises


@pytest.mark.parametrize(
    ("settled", "expected"), [(["kept"], 100), (["broken", "late"], 25), (["broken"], 0), ([], None)]
)
def test_a_promise_is_a_decision_on_deeds(settled: list[str], expected: float | None) -> None:
    made = pivotal("n")
    events: list[Event] = [PromiseMade(5, "by-3", "an update", 60, "n")]
    events += [PromiseSettled(60 + n, "by-3", outcome) for n, outcome in enumerate(settled)]  # type: ignore[arg-type]
    events.append(RunEnded(90, "none"))
    card = score(events, scenario(made), RUBRIC, WINDOWS)
    assert card.authenticity.score == (None if expected is None else pytest.approx(expected))
    assert card.policy.score is None


# ---- critical lines


def crossed(*events: Event) -> tuple[float | None, float | None]:
    made = [pivotal(f"n{n}") for n in range(3)]
    card = score([*play([(one, f"{one.id}-good") for one in made]), *events], scenario(*made), RUBRIC, WINDOWS)
    return card.policy.score, card.authenticity.score


def cross(minute: int, code: str = "C1", choice: str = "x") -> Event:
    return CriticalCrossed(minute, code, "n0", choice)


def recover(minute: int, code: str = "C1", choice: str = "y") -> Event:
    return CriticalRecovered(minute, code, "n1", choice)


def test_critical_lines_cap_the_dimensions_they_are_marked_for() -> None:
    assert crossed() == (100, 100)
    assert crossed(cross(10)) == (55, 100)
    assert crossed(cross(10, "C6")) == (55, 60)
    assert crossed(cross(10), cross(20)) == (40, 100)
    assert crossed(cross(10), cross(20, "C2")) == (40, 60)


def test_a_recovery_reaches_earlier_occurrences_only() -> None:
    assert crossed(cross(10), recover(20)) == (70, 100)
    assert crossed(recover(5), cross(10)) == (55, 100)
    assert crossed(cross(10, choice="y"), recover(10, choice="y")) == (55, 100)


def test_the_cap_rises_only_when_every_line_was_made_good() -> None:
    assert crossed(cross(10), cross(20, "C3"), recover(30)) == (40, 60)
    assert crossed(cross(10), cross(20, "C3"), recover(30), recover(40, "C3")) == (55, 75)


def test_two_occurrences_both_recovered() -> None:
    assert crossed(cross(10), cross(20), recover(30)) == (55, 100)


def test_a_cap_never_raises_a_score() -> None:
    made = pivotal("n")
    card = score([decided(made, "n-bad"), cross(10)], scenario(made), RUBRIC, WINDOWS)
    assert card.policy.score == 0
    assert card.policy.cap is None


def test_a_rule_pack_turns_a_rating_of_minus_two_into_a_critical_line() -> None:
    made = pivotal("n")
    finance = RulePack("finance", "Finance", criticals={"P1": "C5"})
    card = score([decided(made, "n-bad")], scenario(made), RUBRIC.with_packs([finance]), WINDOWS)
    assert [one.code for one in card.criticals] == ["C5"]


# ---- evidence, bands, quadrants


def test_bands_need_three_decisions() -> None:
    made = [pivotal(f"n{n}") for n in range(3)]
    two = score(play([(one, f"{one.id}-good") for one in made[:2]]), scenario(*made), RUBRIC, WINDOWS)
    three = score(play([(one, f"{one.id}-good") for one in made]), scenario(*made), RUBRIC, WINDOWS)
    assert (two.policy.band, two.quadrant) == (None, None)
    assert (three.policy.band, three.quadrant) == ("model", "free-within-the-lines")


@pytest.mark.parametrize(
    ("value", "band"),
    [(100, "model"), (85, "model"), (84.9, "solid"), (70, "solid"), (50, "growing"), (0, "start-here")],
)
def test_bands_start_where_the_rubric_says(rubric: Rubric, value: float, band: str) -> None:
    assert rubric.band(value) == band


def test_a_criterion_needs_three_decisions_and_counts_what_was_left_alone_as_middling() -> None:
    made = [node(f"n{n}", {f"n{n}-says": {"P1": 2}, f"n{n}-omits": {"P2": 1}}) for n in range(3)]
    path = [(made[0], "n0-says"), (made[1], "n1-says"), (made[2], "n2-omits")]
    assert score(play(path[:2]), scenario(*made), RUBRIC, WINDOWS).criteria["P1"].mean is None
    evidence = score(play(path), scenario(*made), RUBRIC, WINDOWS).criteria["P1"]
    assert (evidence.decisions, evidence.mean) == (3, pytest.approx((1 + 1 + 0.5) / 3))


def test_stakes_weigh_a_criterion_too() -> None:
    made = [replace(pivotal(f"n{n}"), stakes=3 if n == 0 else 1) for n in range(3)]
    path = [(made[0], "n0-bad"), (made[1], "n1-good"), (made[2], "n2-good")]
    evidence = score(play(path), scenario(*made), RUBRIC, WINDOWS).criteria["P1"]
    assert evidence.mean == pytest.approx(2 / 5)


def test_a_chip_is_ten_times_the_value_with_its_sign() -> None:
    made = node("n", {"good": {"P1": 2, "P2": 1}, "bad": {"P1": -2}})
    decision = score([decided(made, "good")], scenario(made), RUBRIC, WINDOWS).decisions[0]
    assert decision.option("good").chip("P") == round(10 * (15 * 2 + 20 * 1) / (2 * 35))
    assert decision.option("bad").chip("P") == round(-10 * 15 * 2 / (2 * 35))
    assert decision.option("good").chip("A") is None
