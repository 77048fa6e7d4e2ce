"""Meters: what stands under a bar can be read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from simtrainer.ui.shared.meters import RangeBar


@pytest.mark.parametrize(("worst", "last", "best"), [(2, 3, 100), (0, 100, 100), (40, 45, 50), (0, 50, 100)])
def test_labels_of_a_score_never_overlap(qtbot: QtBot, worst: int, last: int, best: int) -> None:
    bar = RangeBar("Policy", "policy", 60.0, worst=worst, best=best, last=last)
    qtbot.addWidget(bar)
    bar.resize(300, 50)
    labels = sorted(bar.labels())
    assert [f"worst {worst}", f"best {best}"] == [text for _, _, text in labels if not text.startswith("last")]
    for (left, wide, _), (following, _, _) in pairwise(labels):
        assert left + wide < following
    assert labels[0][0] >= 0
    assert labels[-1][0] + labels[-1][1] <= bar.width()
