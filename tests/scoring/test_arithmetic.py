"""The arithmetic is that of the scoring model's reference, on any options at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simtrainer.scoring.arithmetic import Credit, cap_for, credit, dimension_score, engaged, phase_means, value
from tests.scoring import reference_score as reference

PHASES = {"notice": 15, "first-words": 25, "heat": 30, "repair": 20, "close": 10}
levels = st.dictionaries(st.sampled_from(sorted(reference.P_W)), st.integers(-2, 2), max_size=4)
options = st.lists(levels, min_size=2, max_size=6)
nodes = st.fixed_dictionaries(
    {
        "options": options,
        "phase": st.sampled_from(sorted(PHASES)),
        "stakes": st.integers(1, 3),
        "contested": st.booleans(),
        "taken": st.integers(0, 5),
    }
)


def as_reference(node: dict) -> dict:
    return {**node, "options": [{"id": str(n), "ratings": one} for n, one in enumerate(node["options"])]}


@given(st.lists(nodes, max_size=12))
def test_a_dimension_equals_the_reference(path: list[dict]) -> None:
    credits = []
    for node in path:
        codes = engaged(node["options"], reference.P_W)
        values = [value(one, codes, reference.P_W) for one in node["options"]]
        earned = credit(values[node["taken"] % len(values)], values, 0.75, 0.15)
        if earned is not None:
            weight = node["stakes"] * (0.5 if node["contested"] else 1)
            credits.append(Credit(node["phase"], weight, earned))
    taken = [(as_reference(node), str(node["taken"] % len(node["options"]))) for node in path]
    expected = reference.dimension(taken, PHASES, reference.P_W)
    assert dimension_score(phase_means(credits), PHASES) == (None if expected is None else pytest.approx(expected))


@given(st.integers(0, 4), st.integers(0, 4), st.floats(0, 100))
def test_caps_equal_the_reference(crossed: int, recovered: int, raw: float) -> None:
    recovered = min(crossed, recovered)
    cap = cap_for(crossed, recovered, 55, 40, 15)
    lines = [f"C1#{n}" for n in range(crossed)]
    assert (raw if cap is None else min(raw, cap)) == reference.apply_caps(raw, "P", lines, lines[:recovered])


@given(options, levels)
def test_an_own_reply_below_every_option_still_earns_nothing_worse_than_zero(on_offer: list, own: dict) -> None:
    codes = engaged(on_offer, reference.P_W)
    values = [value(one, codes, reference.P_W) for one in on_offer]
    earned = credit(value(own, codes, reference.P_W), values, 0.75, 0.15)
    assert earned is None or 0 <= earned <= 1


@given(options, st.sampled_from(sorted(reference.P_W)))
def test_a_better_rating_of_what_was_done_never_earns_less(on_offer: list[dict], code: str) -> None:
    def earned(done: dict) -> float | None:
        codes = engaged(on_offer, reference.P_W)
        return credit(
            value(done, codes, reference.P_W), [value(one, codes, reference.P_W) for one in on_offer], 0.75, 0.15
        )

    done = on_offer[0]
    better = {**done, code: min(2, done.get(code, 0) + 1)}
    before, after = earned(done), earned(better)
    if before is not None and after is not None:
        assert after >= before
