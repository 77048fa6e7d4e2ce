"""How sure the room is: while it voted, and asked once more when the debrief closes. Of the room, never of a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from simtrainer.frozen import frozen
from simtrainer.live.polls import Poll, Vote, lettered
from simtrainer.live.splits import BeatTold
from simtrainer.live.tally import last_votes
from simtrainer.say import later, say

LEVELS = {"low": later("not very sure"), "medium": later("fairly sure"), "high": later("very sure")}
SURE = Poll(
    "sure",
    "sure",
    later("If this came tomorrow: how sure would you be of your first reply?"),
    lettered([("low", later("Not very"), ""), ("medium", later("Fairly"), ""), ("high", later("Very"), "")]),
)
"""Asked once, in the debrief; hands for it are counted for the room as a whole."""


@frozen
class Sureness:
    """Level -> answers: `before` with the votes of the story (a phone's for each beat), `after` at the close."""

    before: Mapping[str, int]
    after: Mapping[str, int]

    @property
    def asked(self) -> bool:
        """Whether anybody answered at the close."""
        return any(self.after.values())

    @property
    def lines(self) -> tuple[str, ...]:
        """Both in words; what nobody said is left out."""
        told = ((say("With the votes"), self.before), (say("Now"), self.after))
        return tuple(f"{when}: {_words(counts)}" for when, counts in told if any(counts.values()))


def sureness(beats: Sequence[BeatTold], votes: Sequence[Vote]) -> Sureness:
    """How sure the room was, and is."""
    before: Counter[str] = Counter()
    for beat in beats:
        if beat.first_vote is not None:
            for answer in beat.first_vote.answers:
                before.update(answer.sure)
    after: Counter[str] = Counter()
    for vote in last_votes(one for one in votes if one.poll == SURE.key):
        after[vote.option] = max(0, after[vote.option] + vote.count)
    return Sureness({level: before[level] for level in LEVELS}, {level: after[level] for level in LEVELS})


def _words(counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    return ", ".join(f"{round(100 * counts[level] / total)} % {say(words)}" for level, words in LEVELS.items())
