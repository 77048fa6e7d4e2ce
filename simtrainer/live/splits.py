"""How the room was split at each decision: rounds, shifts, confidence, and the reasons of those who lost the vote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from simtrainer.debrief.clock import clock
from simtrainer.engine.events import Published
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.live.beats import Beat
from simtrainer.live.names import plain
from simtrainer.live.polls import LETTERS, Poll, PollKind, Team, Vote
from simtrainer.live.steps import Way
from simtrainer.live.tally import Tally, groups, last_votes, ratings, tally
from simtrainer.say import later, say
from simtrainer.scenario.model import ORG, YOU, Node, Scenario

NOBODY: Mapping[str, int] = {}
LEFT_ALONE = later("Left it alone")
WAYS: Mapping[Way, str] = {
    "majority": later("most votes"),
    "trainer": later("the trainer decided"),
    "draw": later("drawn among the leaders"),
    "silence": later("nobody said anything"),
}
"""How it was decided, in words."""


@frozen
class Answer:
    """One answer of a round with its votes; `sure` is confidence -> votes of phones."""

    id: str
    letter: str
    label: str
    text: str
    votes: int
    sure: Mapping[str, int]


@frozen
class Row:
    """Teams as they may be shown together (see `tally.groups`), and how they voted."""

    teams: tuple[str, ...]
    name: str
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """Votes of the row."""
        return sum(self.counts.values())


@frozen
class Round:
    """One time the room was asked. `rows` are empty where one person's vote could be read off."""

    poll: str
    kind: PollKind
    title: str
    answers: tuple[Answer, ...]
    rows: tuple[Row, ...]
    leaders: tuple[str, ...]
    split: float

    @property
    def total(self) -> int:
        """All votes."""
        return sum(answer.votes for answer in self.answers)

    def answer(self, id_: str) -> Answer | None:
        """The answer with that id, None when there is none."""
        return next((answer for answer in self.answers if answer.id == id_), None)


@frozen
class Shift:
    """What talking it over changed between the first and the last round of a beat."""

    changes: tuple[tuple[str, int, int], ...]
    """(letter, votes at first, votes at last) of every answer."""
    moved: int
    """Phones that chose something else in the end, of those that voted both times."""
    stayed: int


@frozen
class Reason:
    """A line that somebody wrote to say why; never with a name, a team or a device."""

    letter: str
    text: str
    minority: bool


@frozen
class RatedText:
    """A reply that a team wrote and the trainer let through, unnamed, with the room's mean rating by criterion."""

    letter: str
    text: str
    rating: Mapping[str, float]


@frozen
class BeatTold:
    """A decision as the debrief tells it."""

    number: int
    line: int
    node: str
    clock: str
    title: str
    came_in: str
    came_in_by: str
    rounds: tuple[Round, ...]
    chosen: str
    letter: str
    label: str
    way: Way
    reason: str
    words: str
    shift: Shift | None
    reasons: tuple[Reason, ...]
    texts: tuple[RatedText, ...]

    @property
    def vote(self) -> Round | None:
        """The last round in which an answer was chosen: the one that counts."""
        return next((one for one in reversed(self.rounds) if one.kind == "choice"), None)

    @property
    def first_vote(self) -> Round | None:
        """The first round in which an answer was chosen: how it was before the room talked."""
        return next((one for one in self.rounds if one.kind == "choice"), None)

    @property
    def split(self) -> float:
        """How much the room disagreed before it talked, 0 to 1."""
        return self.first_vote.split if self.first_vote is not None else 0.0

    @property
    def against_the_vote(self) -> bool:
        """Whether something else was done than most had chosen."""
        return self.vote is not None and bool(self.vote.leaders) and self.chosen not in self.vote.leaders


def tell_beat(
    number: int, beat: Beat, run: Run, votes: Sequence[Vote], teams: Sequence[Team], approved: Sequence[str]
) -> BeatTold:
    """A beat with all that was voted and written about it. `approved` are devices whose texts may be shown."""
    scenario = run.scenario
    node = scenario.nodes[beat.node]
    rounds = tuple(tell_round(poll, votes, teams) for poll in beat.polls)
    who, text = came_in(node, run)
    done = next((choice for choice in node.choices if choice.id == beat.choice), None)
    return BeatTold(
        number=number,
        line=beat.line,
        node=beat.node,
        clock=clock(scenario.start_at, beat.minute),
        title=beat.title or beat.node,
        came_in=text,
        came_in_by=who,
        rounds=rounds,
        chosen=beat.choice,
        letter=next((one.letter for poll in beat.polls for one in poll.options if one.id == beat.choice), ""),
        label=done.label if done is not None else say(LEFT_ALONE),
        way=beat.way,
        reason=beat.reason,
        words=beat.words,
        shift=_shift(beat.polls, rounds, votes),
        reasons=_reasons(beat.polls, rounds, votes),
        texts=_texts(beat.polls, votes, approved),
    )


def tell_round(poll: Poll, votes: Sequence[Vote], teams: Sequence[Team]) -> Round:
    """One round with its counts, by teams as far as those may be shown."""
    counted = tally(poll, votes, teams)
    return Round(
        poll=poll.key,
        kind=poll.kind,
        title=poll.title,
        answers=tuple(
            Answer(
                option.id,
                option.letter,
                option.label,
                option.text,
                counted.counts.get(option.id, 0),
                counted.sure.get(option.id, NOBODY),
            )
            for option in poll.options
        )
        if poll.kind not in ("text", "rate")
        else (),
        rows=_rows(counted, teams),
        leaders=counted.leaders,
        split=counted.split,
    )


def came_in(node: Node, run: Run) -> tuple[str, str]:
    """(who, what) a decision answers: its focus, else the last post at its node by somebody else."""
    shown = {event.post.id: event.post for event in run.events if isinstance(event, Published)}
    wanted = (node.focus, *(post.id for post in reversed(node.posts) if post.by not in (ORG, YOU)))
    post = next((shown[one] for one in wanted if one in shown), None)
    return ("", "") if post is None else (post.name, post.text)


def label_of(scenario: Scenario, choice: str) -> str:
    """A choice in words; leaving it alone for none."""
    return scenario.node_of_choice(choice).choice(choice).label if choice else say(LEFT_ALONE)


def _rows(counted: Tally, teams: Sequence[Team]) -> tuple[Row, ...]:
    found = groups(counted, teams)
    # A room too small for any group is one: its votes are told, but not whose they are.
    return tuple(Row(group.teams, group.name, group.counts) for group in found) if len(found) > 1 else ()


def _shift(polls: Sequence[Poll], rounds: Sequence[Round], votes: Sequence[Vote]) -> Shift | None:
    chosen = [one for one in rounds if one.kind == "choice" and one.total]
    if len(chosen) < 2:
        return None
    first, last = chosen[0], chosen[-1]
    before, after = (_by_device(one.poll, votes) for one in (first, last))
    both = before.keys() & after.keys()
    moved = sum(before[device] != after[device] for device in both)
    changes = tuple(
        (one.letter, then.votes if (then := first.answer(one.id)) is not None else 0, one.votes) for one in last.answers
    )
    return Shift(changes, moved, len(both) - moved)


def _by_device(poll: str, votes: Sequence[Vote]) -> dict[str, str]:
    here = [vote for vote in votes if vote.poll == poll and vote.source == "phone"]
    return {vote.device: vote.option for vote in last_votes(here)}


def _reasons(polls: Sequence[Poll], rounds: Sequence[Round], votes: Sequence[Vote]) -> tuple[Reason, ...]:
    found: dict[tuple[str, str], Reason] = {}
    for poll, told in zip(polls, rounds, strict=True):
        if poll.kind != "choice":
            continue
        for vote in last_votes(one for one in votes if one.poll == poll.key):
            option, text = poll.option(vote.option), plain(vote.text, 300)
            if option is not None and text:
                minority = bool(told.leaders) and vote.option not in told.leaders
                found[option.letter, text] = Reason(option.letter, text, minority)
    # By letter and text, not by time: the order in which people answered tells who they are.
    return tuple(found[key] for key in sorted(found))


def _texts(polls: Sequence[Poll], votes: Sequence[Vote], approved: Sequence[str]) -> tuple[RatedText, ...]:
    written = {poll.key for poll in polls if poll.kind == "text"}
    last = {vote.device: plain(vote.text, 300) for vote in votes if vote.poll in written}
    rated: dict[str, dict[str, float]] = {}
    for poll in polls:
        if poll.kind == "rate":
            rated.update(ratings(poll, votes))
    shown = [device for device in approved if device in last]
    return tuple(
        RatedText(letter, last[device], rated.get(device, {})) for letter, device in zip(LETTERS, shown, strict=False)
    )
