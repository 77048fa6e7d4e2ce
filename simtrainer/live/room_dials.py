"""Both dials over the room: what everybody's own votes would have been worth along the road. Never one person's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.library.rubric import DIMENSIONS, Dimension, Rubric
from simtrainer.live.polls import Vote
from simtrainer.live.splits import BeatTold
from simtrainer.live.tally import SMALLEST_TEAM, last_votes
from simtrainer.scoring.arithmetic import Credit, credit, dimension_score, phase_means
from simtrainer.scoring.scorecard import ScoredDecision

Of = Literal["people", "teams"]
Answers = Mapping[str, float]
"""Option -> share of it: one option wholly for a phone, parts of several for a team."""


@frozen
class RoomDial:
    """One dimension over the room: how many people (or teams) lie in each band, the best band first."""

    dimension: Dimension
    of: Of
    bands: tuple[tuple[str, int], ...]
    untold: int
    """Those who answered too few decisions to say."""

    @property
    def total(self) -> int:
        """All that are in a band."""
        return sum(count for _label, count in self.bands)


def room_dials(
    beats: Sequence[BeatTold], decisions: Mapping[int, ScoredDecision], votes: Sequence[Vote], rubric: Rubric
) -> tuple[RoomDial, ...]:
    """The distributions of both dimensions; none where they would tell of one person.

    `decisions` are the scored ones by the number of the beat. Every phone's votes count as if the room had done what it
    chose, beat by beat, without what only the whole road can show (critical lines, promises, windows). Where fewer
    phones voted than may be shown, teams count instead, each with the shares of its votes, unnamed.
    """
    ways: tuple[tuple[Of, list[dict[int, Answers]]], ...] = (
        ("people", _phones(beats, votes)),
        ("teams", _teams(beats)),
    )
    for of, answers in ways:
        dials = tuple(_dial(one, of, answers, decisions, rubric) for one in DIMENSIONS)
        enough = SMALLEST_TEAM if of == "people" else 2
        if all(dial.total >= enough for dial in dials):
            return dials
    return ()


def _phones(beats: Sequence[BeatTold], votes: Sequence[Vote]) -> list[dict[int, Answers]]:
    found: dict[str, dict[int, Answers]] = {}
    for beat in beats:
        if beat.vote is None:
            continue
        here = [vote for vote in votes if vote.poll == beat.vote.poll and vote.source == "phone"]
        for vote in last_votes(here):
            found.setdefault(vote.device, {})[beat.number] = {vote.option: 1.0}
    return list(found.values())


def _teams(beats: Sequence[BeatTold]) -> list[dict[int, Answers]]:
    found: dict[tuple[str, ...], dict[int, Answers]] = {}
    for beat in beats:
        for row in beat.vote.rows if beat.vote is not None else ():
            shares = {option: count / row.total for option, count in row.counts.items() if count}
            found.setdefault(row.teams, {})[beat.number] = shares
    return list(found.values())


def _dial(
    dimension: Dimension,
    of: Of,
    everybody: Sequence[Mapping[int, Answers]],
    decisions: Mapping[int, ScoredDecision],
    rubric: Rubric,
) -> RoomDial:
    counted: Counter[str] = Counter()
    untold = 0
    for answers in everybody:
        credits = [
            Credit(decision.phase, decision.weight, worth)
            for number, chosen in answers.items()
            if (decision := decisions.get(number)) is not None
            and (worth := _worth(dimension, decision, chosen, rubric)) is not None
        ]
        score = dimension_score(phase_means(credits), rubric.phases)
        if score is None or len(credits) < rubric.enough_decisions:
            untold += 1
        else:
            counted[rubric.band_label(rubric.band(score))] += 1
    bands = tuple((label, counted[label]) for _band, _lowest, label in rubric.bands)
    return RoomDial(dimension, of, bands, untold)


def _worth(dimension: Dimension, decision: ScoredDecision, chosen: Answers, rubric: Rubric) -> float | None:
    offered = [option.values[dimension] for option in decision.options]
    known = {option.id: option.values[dimension] for option in decision.options}
    total, sum_ = 0.0, 0.0
    for option, share in chosen.items():
        one = credit(known.get(option), offered, rubric.smallest_range, rubric.smallest_spread)
        if one is not None:
            total, sum_ = total + share * one, sum_ + share
    return total / sum_ if sum_ else None
