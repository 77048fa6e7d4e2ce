"""What a run came to, as one plain object: the JSON of a plan and of a terminal game."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from simtrainer.debrief.alignment import Match
from simtrainer.debrief.build import compare_with_cases, scorecard_of
from simtrainer.engine.events import Decided, WentSilent
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.organisations import Organisation
from simtrainer.scoring.decisions import SILENCE
from simtrainer.scoring.scorecard import Scorecard


@frozen
class Step:
    """A decision on the path: its node, the choice taken ("silence" when it lapsed) and the story minute."""

    node: str
    choice: str
    minute: int


@frozen
class Outcome:
    """The result of a run: its ending, its scores, the cases it echoes, and the path it took."""

    scenario: str
    ending: str | None
    """None while the story has not reached one."""
    scorecard: Scorecard
    echoes: tuple[Match, ...]
    mirrors: tuple[Match, ...]
    path: tuple[Step, ...]
    start_at: datetime

    def to_dict(self) -> dict[str, Any]:
        """The outcome as JSON values. Scores are 0 to 100 with one decimal, None when nothing was scored."""
        return {
            "scenario": self.scenario,
            "ending": self.ending,
            "policy": _rounded(self.scorecard.policy.score),
            "authenticity": _rounded(self.scorecard.authenticity.score),
            "criticals": [critical.code for critical in self.scorecard.criticals],
            "echoes": [_case(match) for match in self.echoes],
            "mirrors": [_case(match) for match in self.mirrors],
            "path": [
                {"node": step.node, "choice": step.choice, "at": story_time(self.start_at, step.minute)}
                for step in self.path
            ],
        }


def outcome_of(run: Run, library: Library, organisation: Organisation) -> Outcome:
    """The outcome of a run so far."""
    echoes, mirrors, _nearest = compare_with_cases(run, library)
    return Outcome(
        scenario=run.scenario.id,
        ending=run.ending,
        scorecard=scorecard_of(run, library, organisation),
        echoes=echoes,
        mirrors=mirrors,
        path=path_of(run.events),
        start_at=run.scenario.start_at,
    )


def path_of(events: Sequence[object]) -> tuple[Step, ...]:
    """The decisions and silences of a run in the order in which they were completed."""
    return tuple(
        Step(event.node, event.choice if isinstance(event, Decided) else SILENCE, event.minute)
        for event in events
        if isinstance(event, Decided | WentSilent)
    )


def story_time(start_at: datetime, minute: int) -> str:
    """A story minute as scenarios and plans write it: "10:06", or "d2 09:00" two days after the first."""
    moment = start_at + timedelta(minutes=minute)
    days = (moment.date() - start_at.date()).days
    return f"d{days} {moment:%H:%M}" if days else f"{moment:%H:%M}"


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, 1)


def _case(match: Match) -> dict[str, Any]:
    return {"case": match.case.id, "level": match.level, "exact": match.exact, "of": match.of}
