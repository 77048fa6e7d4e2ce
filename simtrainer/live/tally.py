"""Counting: who chose what, by team, and where the room is split. Pure functions over a poll's votes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from simtrainer.frozen import frozen
from simtrainer.live.polls import Poll, Team, Vote

SMALLEST_TEAM = 3
"""A team's votes are shown by themselves from so many on; below that one person's vote could be read off."""


@frozen
class Tally:
    """How a poll stands. `by_team` is team -> option -> votes; `sure` is option -> confidence -> votes of phones."""

    poll: str
    counts: Mapping[str, int]
    by_team: Mapping[str, Mapping[str, int]]
    voted: Mapping[str, int]
    """Team -> votes given."""
    sure: Mapping[str, Mapping[str, int]]

    @property
    def total(self) -> int:
        """All votes."""
        return sum(self.counts.values())

    @property
    def leaders(self) -> tuple[str, ...]:
        """The options with the most votes, more than one at a tie; none while nobody voted."""
        most = max(self.counts.values(), default=0)
        return tuple(option for option, count in self.counts.items() if count == most) if most else ()

    @property
    def split(self) -> float:
        """How much the room disagrees: 0 when all chose one option, towards 1 as votes spread evenly.

        One minus the sum of squared shares (the Gini-Simpson index), scaled so that an even spread over the options
        that can be chosen is 1.
        """
        total, options = self.total, len(self.counts)
        if total == 0 or options < 2:
            return 0.0
        spread = 1 - sum((count / total) ** 2 for count in self.counts.values())
        return spread / (1 - 1 / options)


@frozen
class Group:
    """Teams shown together: one that is large enough, or several small ones that share a row."""

    teams: tuple[str, ...]
    name: str
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """Votes of the group."""
        return sum(self.counts.values())


def last_votes(votes: Iterable[Vote]) -> list[Vote]:
    """What counts: all hands, and of each phone its last vote (one for each subject where texts are rated)."""
    phones: dict[tuple[str, str], Vote] = {}
    counted: list[Vote] = []
    for vote in votes:
        if vote.source == "phone":
            key = (vote.device, vote.subject)
            phones.pop(key, None)  # so that the order is that of the last votes
            phones[key] = vote
        else:
            counted.append(vote)
    return [*phones.values(), *counted]


def tally(poll: Poll, votes: Iterable[Vote], teams: Sequence[Team]) -> Tally:
    """Count a poll's votes (those of other polls are passed over); hands never bring an option below nothing."""
    known = {option.id for option in poll.options}
    by_team: dict[str, Counter[str]] = {team.id: Counter() for team in teams}
    sure: dict[str, Counter[str]] = {option.id: Counter() for option in poll.options}
    for vote in last_votes(one for one in votes if one.poll == poll.key):
        if vote.option not in known or vote.team not in by_team:
            continue
        counted = by_team[vote.team]
        counted[vote.option] = max(0, counted[vote.option] + vote.count)
        if vote.confidence:
            sure[vote.option][vote.confidence] += vote.count
    return Tally(
        poll=poll.key,
        counts={option.id: sum(counted[option.id] for counted in by_team.values()) for option in poll.options},
        by_team={team: dict(counted) for team, counted in by_team.items()},
        voted={team: sum(counted.values()) for team, counted in by_team.items()},
        sure={option: dict(counted) for option, counted in sure.items()},
    )


def groups(counted: Tally, teams: Sequence[Team], smallest: int = SMALLEST_TEAM) -> tuple[Group, ...]:
    """Teams as they may be shown: those with fewer votes than `smallest` are put together until they are enough.

    A remainder that is still too small joins the smallest group shown; a room too small for any is one group.
    """
    voting = [team for team in teams if counted.voted.get(team.id, 0) > 0]
    large = [[team] for team in voting if counted.voted[team.id] >= smallest]
    small = [team for team in voting if counted.voted[team.id] < smallest]
    if small:
        if sum(counted.voted[team.id] for team in small) >= smallest or not large:
            large.append(small)
        else:
            min(large, key=lambda those: sum(counted.voted[team.id] for team in those)).extend(small)
    order = {team.id: n for n, team in enumerate(teams)}
    large.sort(key=lambda those: order[those[0].id])
    return tuple(_group(those, counted) for those in large)


def ratings(poll: Poll, votes: Iterable[Vote]) -> dict[str, dict[str, float]]:
    """Text -> criterion -> mean rating (1 to 5) of a `rate` poll, for those that were rated."""
    given: dict[str, dict[str, list[int]]] = {}
    for vote in last_votes(one for one in votes if one.poll == poll.key):
        text, _, criterion = vote.subject.partition("/")
        value = vote.option.rpartition("/")[2]
        if poll.option(text) is not None and criterion in poll.criteria and value.isdigit():
            given.setdefault(text, {}).setdefault(criterion, []).append(int(value))
    return {
        text: {criterion: sum(values) / len(values) for criterion, values in by.items()} for text, by in given.items()
    }


def _group(those: Sequence[Team], counted: Tally) -> Group:
    together: Counter[str] = Counter()
    for team in those:
        together.update(counted.by_team[team.id])
    return Group(tuple(team.id for team in those), " + ".join(team.name for team in those), dict(together))
