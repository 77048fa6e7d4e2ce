"""Two attempts side by side: what they share, where they part, what came of each."""

from __future__ import annotations

from simtrainer.debrief.build import build_report
from simtrainer.debrief.html import to_html
from simtrainer.debrief.what_if import Attempted, WhatIf, compare
from tests.debrief.stories import HARROW
from tests.debrief.test_report import LIBRARY, played, report


def attempted(road: str, name: str = "This attempt") -> Attempted:
    run = played(road)
    return Attempted(name, "today", run, build_report(run, LIBRARY, HARROW))


def compared(one: str, other: str) -> WhatIf:
    return compare(attempted(one), attempted(other, "Your other attempt"), LIBRARY.moves)


def test_the_columns_begin_where_the_roads_part() -> None:
    found = compared("gbbb", "gggg")
    assert found.shared == 1
    assert found.sentence.startswith("The first turn is the same.")
    first = found.rows[0]
    assert first.same_place
    assert not first.same
    assert first.left is not None
    assert first.right is not None
    assert (first.left.turn.taken.id, first.right.turn.taken.id) == ("second-bad", "second-good")
    assert first.left.turn.clock == found.parted


def test_each_side_has_its_own_scores_and_echoes() -> None:
    found = compared("bbbb", "gggg")
    better = found.difference("P")
    assert better is not None
    assert better > 0
    assert found.left.echoes
    assert not found.right.echoes


def test_the_same_road_twice_has_no_rows() -> None:
    found = compared("gbgb", "gbgb")
    assert found.rows == ()
    assert found.shared == 4
    assert found.sentence == "Both attempts took the same road to the end."


def test_a_decision_that_one_road_never_came_to_stands_alone() -> None:
    found = compared("gg", "gggg")
    assert found.shared == 2
    assert all(row.left is None and row.right is not None for row in found.rows)
    assert not found.left.finished


def test_the_same_act_after_the_parting_is_told_as_the_same() -> None:
    found = compared("bggg", "gggg")
    assert [row.same for row in found.rows] == [False, True, True, True]


def test_the_page_tells_both_roads() -> None:
    found = compared("bggg", "gggg")
    page = to_html(report("bggg").told(what_if=found))
    for words in ("What if", found.sentence, "Your other attempt", "(the same)"):
        assert words in page
    assert "What if" not in to_html(report("bggg"))
