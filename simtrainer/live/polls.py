"""What a room is asked, and what it answers: polls, votes, teams."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any, Literal

from simtrainer.engine.actions import Confidence
from simtrainer.frozen import frozen
from simtrainer.say import say

PollKind = Literal["practice", "choice", "thread", "text", "rate", "sure"]
"""practice: is everyone in? choice: what do we do? thread: which conversation first? text: write it; rate: rate texts
(an answer is "text/criterion/value", the value from 1 to 5). sure: how sure is the room, when it has looked back?"""
VoteSource = Literal["phone", "hands", "trainer"]

LETTERS = "ABCDEFGH"
MOST_OPTIONS = len(LETTERS)
BEST_RATING = 5
MOST_TEAMS = 8
MOST_TEXT = 300
"""Characters of an answer in one's own words; one-line answers are shorter (see `Poll.limit`)."""


@frozen
class Team:
    """A department in the room. `id` never changes, the name may."""

    id: str
    name: str


@frozen
class Option:
    """One answer of a poll; `letter` is what is said aloud. `spoken`: `text` is what we'd say, not what we'd do."""

    id: str
    letter: str
    label: str
    text: str = ""
    spoken: bool = True


@frozen
class Poll:
    """One question to the room. `key` names run, node, visit and round: a vote belongs to one poll for good.

    `limit` is the longest answer of a text poll, in characters. `criteria` are what texts are rated on.
    """

    key: str
    kind: PollKind
    title: str
    options: tuple[Option, ...] = ()
    confidence: bool = False
    limit: int = 140
    criteria: tuple[str, ...] = ()

    def said(self) -> Poll:
        """The same in the language that is spoken: for a question of ours, which was marked for it."""
        options = tuple(replace(one, label=say(one.label)) for one in self.options)
        return replace(self, title=say(self.title), options=options)

    def option(self, option_id: str) -> Option | None:
        """The option with that id, None when there is none."""
        return next((option for option in self.options if option.id == option_id), None)


@frozen
class Vote:
    """One answer as it was given; nothing is ever taken from the log, a later vote of a device counts instead.

    `count` is more than 1 only for hands (it may be negative: a hand counted too much). `text` holds an answer in own
    words, `at` is wall time (ISO 8601, UTC).
    """

    poll: str
    device: str
    team: str
    option: str
    at: str
    source: VoteSource = "phone"
    confidence: Confidence = ""
    text: str = ""
    count: int = 1

    @property
    def subject(self) -> str:
        """What a rating is about ("text/criterion"), "" for any other vote: a device has one last vote for each."""
        return self.option.rpartition("/")[0]

    def to_dict(self) -> dict[str, Any]:
        """The vote as plain JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Vote:
        """The vote written by `to_dict`."""
        return cls(**data)


def lettered(pairs: list[tuple[str, str, str]]) -> tuple[Option, ...]:
    """Options from (id, label, text), with letters in their order."""
    return tuple(Option(id_, LETTERS[n], label, text) for n, (id_, label, text) in enumerate(pairs[:MOST_OPTIONS]))
