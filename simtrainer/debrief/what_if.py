"""Two attempts at one story side by side: what they share, where they part, and what came of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from simtrainer.debrief.journey import HEAT, Moment
from simtrainer.debrief.report import Report, Turn
from simtrainer.engine.events import Decided, Event, FeedPost, Published, WentSilent
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.library.moves import Moves
from simtrainer.say import say
from simtrainer.scenario.model import Tone
from simtrainer.scoring.scorecard import Dimension

TRUST = "trust"
MOST_POSTS = 3
"""So many of the answers to a turn are told; the rest are counted."""


@frozen
class Attempted:
    """An attempt with its debrief; `name` says which ("This attempt"), `played` when, in words."""

    name: str
    played: str
    run: Run
    report: Report


@frozen
class Beat:
    """A turn with what came after it, up to the next one. Heat and trust are None in a story without them."""

    turn: Turn
    moves: tuple[str, ...]
    """In words."""
    came: tuple[tuple[str, str], ...]
    """(who, what they wrote), the first few."""
    more: int
    """How many others wrote."""
    heat: int | None
    trust: int | None


@frozen
class Row:
    """Beats that stand beside each other: the same decision in both attempts, or one that only one of them came to."""

    left: Beat | None
    right: Beat | None

    @property
    def same_place(self) -> bool:
        """Whether both attempts came to this decision."""
        return self.left is not None and self.right is not None

    @property
    def same(self) -> bool:
        """Whether both also did the same."""
        return self.left is not None and self.right is not None and _deed(self.left.turn) == _deed(self.right.turn)


@frozen
class Side:
    """What an attempt came to."""

    name: str
    played: str
    ending: str
    tone: Tone | None
    finished: bool
    scores: Mapping[Dimension, float | None]
    bands: Mapping[Dimension, str]
    """The first words of each dimension's sentence ("Growing")."""
    quadrant: str
    heat: int | None
    trust: int | None
    minutes: int
    turns: int
    echoes: tuple[str, ...]
    """Cases echoed, with how much of them ("Tesco, 2013: 2 of 4 moves")."""
    lines_crossed: tuple[str, ...]


@frozen
class WhatIf:
    """The comparison: `shared` turns are alike, and `rows` begin after them."""

    title: str
    left: Side
    right: Side
    shared: int
    parted: str
    """Story time of the first difference as shown, "" when there is none."""
    at: str
    """What was being answered there."""
    rows: tuple[Row, ...]

    @property
    def sentence(self) -> str:
        """Where the two part, in words."""
        if not self.rows:
            return say("Both attempts took the same road to the end.")
        if not self.shared:
            return say("They part at the first decision, at {parted}.", parted=self.parted)
        if self.shared == 1:
            return say("The first turn is the same. They part at {parted}.", parted=self.parted)
        return say("The first {n} turns are the same. They part at {parted}.", n=self.shared, parted=self.parted)

    def difference(self, dimension: Dimension) -> int | None:
        """Points that the right attempt has more than the left, None where one has no score."""
        left, right = self.left.scores[dimension], self.right.scores[dimension]
        return None if left is None or right is None else round(right) - round(left)


def compare(left: Attempted, right: Attempted, moves: Moves) -> WhatIf:
    """Set two attempts at the same story beside each other, from their first difference on."""
    one, other = _beats(left, moves), _beats(right, moves)
    shared = 0
    while shared < min(len(one), len(other)) and _alike(one[shared].turn, other[shared].turn):
        shared += 1
    rows = _rows(one[shared:], other[shared:])
    firsts = [beat.turn for beat in (one[shared : shared + 1] + other[shared : shared + 1])]
    first = min(firsts, key=lambda turn: turn.minute, default=None)
    return WhatIf(
        title=left.report.title,
        left=_side(left, one),
        right=_side(right, other),
        shared=shared,
        parted="" if first is None else first.clock,
        at="" if first is None else first.came_in,
        rows=rows,
    )


def _deed(turn: Turn) -> tuple[str, str, str]:
    return turn.node, turn.taken.id, turn.taken.text if turn.kind == "own-reply" else ""


def _alike(one: Turn, other: Turn) -> bool:
    return (_deed(one), one.minute) == (_deed(other), other.minute)


def _rows(left: Sequence[Beat], right: Sequence[Beat]) -> tuple[Row, ...]:
    """Decisions that both came to stand in one row, in the order of both roads."""
    nodes = [beat.turn.node for beat in left], [beat.turn.node for beat in right]
    rows: list[Row] = []
    for tag, i, j, m, n in SequenceMatcher(None, *nodes, autojunk=False).get_opcodes():
        if tag == "equal":
            rows += [Row(one, other) for one, other in zip(left[i:j], right[m:n], strict=True)]
            continue
        alone = [Row(beat, None) for beat in left[i:j]] + [Row(None, beat) for beat in right[m:n]]
        rows += sorted(alone, key=lambda row: (row.left or row.right or left[0]).turn.minute)
    return tuple(rows)


def _beats(attempted: Attempted, moves: Moves) -> list[Beat]:
    """The turns of an attempt, each with what followed it."""
    run, turns = attempted.run, {turn.number: turn for turn in attempted.report.turns}
    beats: list[Beat] = []
    moment, after = Moment.first(run.scenario), list[FeedPost]()
    current: Turn | None = None

    def end() -> None:
        if current is not None:
            beats.append(_beat(current, after, moment, moves))

    for event in run.events:
        if isinstance(event, Decided | WentSilent):
            end()
            current, after = turns.get(event.turn), []
        moment.pass_by(event)
        post = _answer(event)
        if post is not None:
            after.append(post)
    end()
    return beats


def _beat(turn: Turn, after: Sequence[FeedPost], moment: Moment, moves: Moves) -> Beat:
    return Beat(
        turn,
        tuple(moves.label(code) for code in turn.moves),
        tuple((post.name, post.text) for post in after[:MOST_POSTS]),
        max(0, len(after) - MOST_POSTS),
        _number(moment.values.get(HEAT)),
        _number(moment.values.get(TRUST)),
    )


def _answer(event: Event) -> FeedPost | None:
    """Somebody else's post; the crowd's chatter is none."""
    if isinstance(event, Published) and not event.post.turn and event.post.source != "chatter":
        return event.post
    return None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _side(attempted: Attempted, beats: Sequence[Beat]) -> Side:
    report, run = attempted.report, attempted.run
    values = Moment.first(run.scenario)
    for event in run.events:
        values.pass_by(event)
    sentences = dict(report.summary)
    dimensions: tuple[Dimension, ...] = ("P", "A")
    return Side(
        name=attempted.name,
        played=attempted.played,
        ending=report.ending_title,
        tone=report.ending_tone,
        finished=report.finished,
        scores={one: report.scorecard.dimension(one).score for one in dimensions},
        bands={one: sentences.get(one, "").partition(":")[0] for one in dimensions},
        quadrant=report.quadrant,
        heat=_number(values.values.get(HEAT)),
        trust=_number(values.values.get(TRUST)),
        minutes=report.ended_at,
        turns=len(beats),
        echoes=tuple(
            say("{org}, {year}: {exact} of {of} moves", org=echo.org, year=echo.year, exact=echo.exact, of=echo.of)
            for echo in report.echoes
        ),
        lines_crossed=tuple(f"{line.name}, {line.clock}" for line in report.criticals),
    )
