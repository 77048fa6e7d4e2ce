"""Scoring a run again and again, as the play screen does after every turn."""

from __future__ import annotations

import pytest

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.scoring import decisions
from simtrainer.scoring.decisions import Judged
from simtrainer.scoring.score import score


def test_what_was_judged_is_not_judged_again_and_the_scores_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library.load()
    staged = stage(paths.scenarios() / "negative-comment" / "two-parcels.yaml", library)
    rubric, windows = library.rubric_for(staged.scenario), staged.organisation.minutes
    run = Run(staged.scenario, 3)
    judged: Judged = {}
    turns: list[int] = []
    whole = decisions.decision_at
    monkeypatch.setattr(
        decisions, "decision_at", lambda event, *rest: (turns.append(event.turn), whole(event, *rest))[1]
    )
    while True:
        free = [choice for offer in run.offers() for choice in offer.choices if choice.enabled]
        if not free:
            break
        run.choose(free[0].choice.id)
        card = score(run, staged.scenario, rubric, windows, judged)
        before = len(turns)
        assert card == score(run, staged.scenario, rubric, windows)
        del turns[before:]  # the second time everything was judged anew
    assert len(turns) > 5 and len(set(turns)) == len(turns)
