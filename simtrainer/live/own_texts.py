"""Replies that teams wrote themselves, the last of each device: the trainer reads them before anybody else does."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.frozen import frozen
from simtrainer.live.course import Course
from simtrainer.live.polls import LETTERS, Vote
from simtrainer.live.tally import ratings


@frozen
class OwnText:
    """A reply as it stands. `letter` is what the wall calls it once it was let through, "" before."""

    device: str
    team: str
    text: str
    letter: str = ""
    rating: float | None = None
    """Mean of what the teams gave it on all criteria (1 to 5)."""


def own_texts(course: Course, votes: Sequence[Vote]) -> list[OwnText]:
    """The replies to this beat, those let through first, in the order of the wall."""
    keys = {poll.key for poll in course.stage.asked if poll.kind == "text"}
    last: dict[str, Vote] = {}
    for vote in votes:
        if vote.poll in keys:
            last[vote.device] = vote
    shown = [device for device in course.stage.approved if device in last]
    letters = dict(zip(shown, LETTERS, strict=False))
    rate = next((poll for poll in reversed(course.stage.asked) if poll.kind == "rate"), None)
    given = ratings(rate, votes) if rate is not None else {}
    means = {device: sum(by.values()) / len(by) for device, by in given.items() if by}
    waiting = [device for device in last if device not in shown]
    return [
        OwnText(device, last[device].team, last[device].text, letters.get(device, ""), means.get(device))
        for device in (*shown, *waiting)
    ]
