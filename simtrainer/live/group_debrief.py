"""The group debrief as data: what the console's page, the wall and the session report all show.

It tells of splits, never of a person; teams appear only where `tally.groups` lets them.
"""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.debrief.build import build_report
from simtrainer.debrief.clock import clock
from simtrainer.debrief.report import Echo, Report
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.moves import Moves
from simtrainer.library.organisations import Organisation
from simtrainer.live.beats import Beat
from simtrainer.live.exercise import Exercise
from simtrainer.live.history import History, history
from simtrainer.live.majority import Majority, majority_road
from simtrainer.live.plan_lines import PlanLine, plan_lines
from simtrainer.live.polls import Team, Vote
from simtrainer.live.room_dials import RoomDial, room_dials
from simtrainer.live.splits import BeatTold, Round, tell_beat, tell_round
from simtrainer.live.spoken import counted_words
from simtrainer.live.sureness import Sureness, sureness
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.scorecard import ScoredDecision

MOST_SPLITS = 2


@frozen
class SharedMove:
    """The harm move that the room chose most: `votes` of `of` that could have, at these beats."""

    label: str
    definition: str
    votes: int
    of: int
    beats: tuple[int, ...]


@frozen
class Noted:
    """What the trainer wrote down, at a beat (None: between beats) and a time of the story."""

    beat: int | None
    clock: str
    at: str
    text: str


@frozen
class SpeakerNote:
    """Speaker notes that the trainer wrote for a beat, by its title."""

    title: str
    text: str


@frozen
class LeftRoad:
    """A road that the room went back from: what was decided on it."""

    beats: tuple[BeatTold, ...]


@frozen
class GroupDebrief:
    """Everything that a group debrief says."""

    scenario: str
    title: str
    organisation: str
    teams: tuple[Team, ...]
    began: str
    ended: str
    """Wall times of the first and the last step, "" for an exercise without any."""
    phones: int
    """Phones that ever voted."""
    outcomes: tuple[str, ...]
    analogy: str
    words: tuple[tuple[str, int], ...]
    beats: tuple[BeatTold, ...]
    left: tuple[LeftRoad, ...]
    others: tuple[Round, ...]
    """Questions that decided nothing: which comes first, votes whose decision was not taken or was undone."""
    splits: tuple[int, ...]
    """Numbers of the beats at which the room disagreed most, the most first."""
    shared_move: SharedMove | None
    road: Report
    """The debrief of the road as it was played."""
    mirror: Report
    """The debrief of the majority's road where it can be told (else the road as played): its cases count."""
    majority: Majority
    first_words: tuple[str, ...]
    """How long a first word took beside its window."""
    dials: tuple[RoomDial, ...]
    observations: tuple[Noted, ...]
    speaker_notes: tuple[SpeakerNote, ...]
    sureness: Sureness
    sentence: str
    signed: tuple[str, ...]
    """Names of the teams that signed it."""
    plan: tuple[PlanLine, ...]

    @property
    def echo(self) -> Echo | None:
        """The case to hold beside the room's road: a negative one it echoes, else a good one it mirrors."""
        return next(iter((*self.mirror.echoes, *self.mirror.mirrors)), None)

    @property
    def echoes_harm(self) -> bool:
        """Whether that is a negative case."""
        return bool(self.mirror.echoes)

    def beat(self, number: int | None) -> BeatTold | None:
        """The beat with a number, None when there is none."""
        return next((beat for beat in self.beats if beat.number == number), None)

    def plan_of(self, kind: str) -> tuple[PlanLine, ...]:
        """The lines of one column: keep, change, do, or gap."""
        return tuple(line for line in self.plan if line.kind == kind)


def group_debrief(
    exercise: Exercise, votes: Sequence[Vote], library: Library, organisation: Organisation
) -> GroupDebrief:
    """The debrief of an exercise at any moment of it."""
    scenario, teams = exercise.scenario, exercise.plan.teams
    past = history(exercise)
    own = exercise.stage.beats
    beats = tuple(tell_road(exercise, own, past, votes))
    majority = majority_road(exercise.run, [(told, beat.actions) for told, beat in zip(beats, own, strict=True)])
    road = build_report(exercise.run, library, organisation)
    mirror = road if majority.run is exercise.run else build_report(majority.run, library, organisation)
    told = {poll.key for beat in (*own, *(one for those in past.left for one in those)) for poll in beat.polls}
    names = {team.id: team.name for team in teams}
    return GroupDebrief(
        scenario=scenario.id,
        title=scenario.title,
        organisation=organisation.name,
        teams=teams,
        began=exercise.steps[0].at if exercise.steps else "",
        ended=exercise.steps[-1].at if exercise.steps else "",
        phones=len({vote.device for vote in votes if vote.source == "phone"}),
        outcomes=scenario.outcomes,
        analogy=scenario.analogy,
        words=counted_words(exercise.words),
        beats=beats,
        left=tuple(LeftRoad(tuple(tell_road(exercise, those, past, votes))) for those in past.left),
        others=tuple(
            tell_round(poll, votes, teams)
            for key, poll in past.polls.items()
            if key not in told and poll.kind in ("choice", "thread")
        ),
        splits=largest_splits(beats),
        shared_move=shared_move(beats, scenario, library.moves),
        road=road,
        mirror=mirror,
        majority=majority,
        first_words=tuple(
            one.ratings["P6"][1] for one in road.scorecard.decisions if one.kind == "window" and one.ratings["P6"][1]
        ),
        dials=room_dials(beats, _decisions(beats, own, road), votes, library.rubric_for(scenario)),
        observations=_observations(exercise, own),
        speaker_notes=tuple(
            SpeakerNote(scenario.nodes[node].title or node, text) for node, text in exercise.notes.items()
        ),
        sureness=sureness(beats, votes),
        sentence=exercise.sentence[0],
        signed=tuple(names[team] for team in exercise.sentence[1] if team in names),
        plan=plan_lines(exercise.actions),
    )


def tell_road(exercise: Exercise, beats: Sequence[Beat], past: History, votes: Sequence[Vote]) -> list[BeatTold]:
    """The beats of a road, each told from the line that it was played on."""
    found: list[BeatTold] = []
    for number, beat in enumerate(beats, 1):
        run = exercise.lines[beat.line] if beat.line < len(exercise.lines) else exercise.run
        approved = [device for poll in beat.polls for device in past.approved.get(poll.key, ())]
        found.append(tell_beat(number, beat, run, votes, exercise.plan.teams, approved))
    return found


def largest_splits(beats: Sequence[BeatTold], most: int = MOST_SPLITS) -> tuple[int, ...]:
    """Beats at which the room disagreed most before it talked; none where all chose alike."""
    ranked = sorted((beat for beat in beats if beat.split > 0), key=lambda beat: (-beat.split, beat.number))
    return tuple(beat.number for beat in ranked[:most])


def shared_move(beats: Sequence[BeatTold], scenario: Scenario, moves: Moves) -> SharedMove | None:
    """The harm move with the most votes over the road; None when nobody chose one."""
    votes: dict[str, int] = {}
    cast: dict[str, int] = {}
    where: dict[str, list[int]] = {}
    for beat in beats:
        if beat.vote is None:
            continue
        offered: set[str] = set()
        for answer in beat.vote.answers:
            for code in set(scenario.nodes[beat.node].choice(answer.id).moves):
                move = moves.moves.get(code)
                if move is None or move.stance != "harmful":
                    continue
                offered.add(code)
                votes[code] = votes.get(code, 0) + answer.votes
                if answer.votes and beat.number not in where.setdefault(code, []):
                    where[code].append(beat.number)
        for code in offered:
            cast[code] = cast.get(code, 0) + beat.vote.total
    code = max(votes, key=lambda one: votes[one], default="")
    if not code or not votes[code]:
        return None
    move = moves.moves[code]
    return SharedMove(move.label, move.definition, votes[code], cast[code], tuple(where[code]))


def _decisions(beats: Sequence[BeatTold], own: Sequence[Beat], road: Report) -> dict[int, ScoredDecision]:
    """Beat -> its scored decision, found by the action that took it."""
    turns = {(turn.action, turn.node): turn.number for turn in road.turns}
    found: dict[int, ScoredDecision] = {}
    for told, beat in zip(beats, own, strict=True):
        turn = turns.get((beat.actions, beat.node))
        decision = road.scorecard.decision(turn) if turn is not None else None
        if decision is not None and not decision.repeated:
            found[told.number] = decision
    return found


def _observations(exercise: Exercise, own: Sequence[Beat]) -> tuple[Noted, ...]:
    start = exercise.scenario.start_at
    found: list[Noted] = []
    for one in exercise.observations:
        there = [n for n, beat in enumerate(own, 1) if beat.node == one.node]
        # Of several visits to a node the one that was going on when it was written down.
        beat = next((n for n in there if own[n - 1].minute >= one.minute), there[-1] if there else None)
        found.append(Noted(beat, clock(start, one.minute), one.at, one.text))
    return tuple(found)
